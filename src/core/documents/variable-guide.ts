import { recordGuide, type FieldGuide } from "../record/record-guide.ts";

/** What a template's author is told of one variable. */
export interface VariableGuide {
  /** What it is called in words: "How many". */
  readonly label: string;
  /** One sentence. */
  readonly meaning: string;
}

/** What can be asked of every fact, whatever it is of. */
const factWords: Readonly<Record<string, VariableGuide>> = {
  confirmed: say("Confirmed", "Somebody vouches for the fact; what stands in this section is said plainly."),
  suspected: say(
    "Suspected",
    "There is reason to believe it; say that it is not confirmed, and by when you will know.",
  ),
  unknown: say("Not yet known", "Nobody knows yet; say so honestly, and by when you will know."),
  withheld: say("Not for the public", "It is known and must not be said here; say that you cannot say it yet."),
  ruledOut: say("Ruled out", "It was looked into and found not to be so."),
  known: say("Confirmed or suspected", "There is something to say; the text says what."),
  text: say("The fact in words", "The fact as readers see it; only where it is confirmed or suspected."),
  items: say("The sentences", "Each sentence of the list, one after the other."),
  single: say("A single sentence", "The list holds exactly one sentence."),
};

/** Variables that no field of the record goes by. A name behind a list stands for the same name in each of its items. */
const ownWords: Readonly<Record<string, VariableGuide>> = {
  today: say("The date of the document", "The day on which the draft is made."),
  now: say("Date and time of the document", "The moment at which the draft is made, with its zone."),
  american: say("American English", "Days and hours stand there as Americans write them; words may do so as well."),
  isUnfinished: say("More is to come", "It is not over, a step is open or still to be found, or news is promised."),
  isRunningOutage: say("A running outage", "It is an outage, and nothing in the record says that it has ended."),
  worksAgain: say("It works again", "It is an outage, and the record says when it ended."),
  stopped: say("A service that stopped", "In a leak, or another incident that is more than an outage; else nothing."),
  "stopped.service": say("What stopped", "To begin a sentence, with a capital."),
  "stopped.isDoing": say("Something that people do", "Such as paying online: nobody “uses” it."),
  isSeveral: say("Several things", "Say “they” of it, and not “it”."),
  "stopped.switchedOff": say("We switched it off", "A step or an entry of that time says so."),
  "stopped.running": say("It does not work now", "Nothing in the record says that it works again."),
  "stopped.worksAgain": say("It works again", "The record says when, and that it is confirmed."),
  "stopped.mayWorkAgain": say("It may work again", "The record says when, and nobody vouches for it yet."),
  "stopped.span": say("While it did not work", "From when until when; nothing where that cannot be said in one."),
  "stopped.since": say("When it stopped working", "For a sentence; nothing where nobody knows."),
  "stopped.again": say("When it worked again", "For a sentence; nothing where nobody knows."),
  "stopped.lasted": say("How long it did not work", "Nothing where its beginning or end is not known to the minute."),
  parts: say("Parts that work again", "While others do not work yet; nothing once everything works again."),
  "parts.items": say("Each part", "What works again, and since when."),
  part: say("The part", "To begin a sentence, with a capital."),
  partWithin: say("The part", "Inside a sentence."),
  on: say("When it worked again", "For a sentence."),
  "parts.sooner": say("Each part that worked again before the rest", "Nothing until everything works again."),
  "parts.anySooner": say("Parts worked again before the rest", "Everything works again by now."),
  "parts.gone": say(
    "Each part that does not work any more",
    "Notices that went out said that it works again, and the record names it among what does not.",
  ),
  "parts.anyGone": say("Parts do not work any more", "Of which readers were told that they work again."),
  since: say("Since when", "To stand behind “since”."),
  "parts.names": say("All parts that work again", "To begin a sentence, with a capital."),
  "parts.namesWithin": say("All parts that work again", "Inside a sentence."),
  areSeveral: say("Several things", "Say “they” of them."),
  "parts.rest": say("What does not work yet", "To begin a sentence; nothing where all that was named works again."),
  "parts.restWithin": say("What does not work yet", "Inside a sentence."),
  isRestSeveral: say("Several things", "Say “they” of the rest."),
  partBack: say("A part worked again", "What worked again in this step."),
  partBackWithin: say("A part worked again", "Inside a sentence."),
  back: say("By when it works again", "As the record says it, or the day of the step that brings it back."),
  lasted: say("How long it lasted", "From its beginning to its end; nothing where either is not known to the minute."),
  "report.due": say("When the report is due", "72 hours after you became aware; nothing where nobody knows when."),
  "report.late": say("The report is late", "It was made after that, or that is over."),
  "report.planned": say("When the report is planned", "Nothing where none is planned for later."),
  "report.tellingPlanned": say("When people are to be told", "Nothing where that is not planned for later."),
  "report.toldFirst": say("Not all were told", "Those who were told first were not all."),
  "report.toldAfter": say("Groups told later", "Those who were told after the first, are yet to be, or were not told."),
  "report.toldAfter.done": say("Told later", "The day on which it was told is over."),
  "report.toldAfter.told": say("When it was told", "The day on which it was told, or is to be."),
  whom: say("Who they are, in a sentence", "Without a capital letter at the beginning."),
  notYet: say("Not told", "It was not told, and no day for it is known."),
  toCome: say("To be told", "The day on which it is to be told lies ahead."),
  report: say("The report to an authority", "When it is due, and whether it is late."),
  "report.inUk": say("In the United Kingdom", "You, or people affected, are there: the UK GDPR asks for the report."),
  "report.elsewhere": say("In another country", "You, or people affected, are outside the United Kingdom."),
  "report.onlyInUs": say("In the United States alone", "You and all people affected are there."),
  "report.specialKinds": say("Special kinds of data", "Those of Article 9 of the GDPR; nothing where there are none."),
  "people.overlap": say("The groups overlap", "Together they hold more than there are: somebody is in two of them."),
  "people.isPart": say("For one group only", "The document is for one group of several; number and names are theirs."),
  "people.ofAll": say("How many in all", "In a document for one group: how many people are affected in all."),
  "people.anyConsequences": say(
    "Something may follow for one group",
    "At least one group has consequences of its own.",
  ),
  "people.anyAdvice": say("One group can do something", "At least one group has advice of its own."),
  "people.eachAdvised": say("Each group can do something", "Each of several groups has advice of its own."),
  "people.advised": say("What groups can do", "Each sentence once, with all the groups that can do it."),
  "people.advised.whom": say("Who they are, in a sentence", "Nothing where nobody knows who they are."),
  "people.advised.items": say("What they can do", "Each is a sentence."),
  "people.advised.areSeveral": say("Several groups", "More than one group can do this."),
  "people.groups.whom": say("Who they are, in a sentence", "Without a capital letter at the beginning."),
  anyConsequences: say("Something may follow", "For everybody, or for one group."),
  anyAdvice: say("There is advice", "For everybody, because of the data, or for one group."),
  "people.groups.isAmongAll": say("Among the others", "Another group holds everybody, and these are among them."),
  "people.groups.isCountSaid": say("The number is to be said", "Not where nobody knows it of the others, nor in all."),
  "people.differ": say("The groups differ", "They are told of different data."),
  "cause.isPartOpenWithIt": say("Your part is as open as the cause", "Say both in one sentence."),
  "cause.isPartUndated": say("No day for your part", "By when you will know is said of the cause alone."),
  "people.groups.countries": say("Where they live", "The names of their countries; nothing where nobody said."),
  "people.countries": say("Where they live", "The names of their countries; nothing where nobody said."),
  "cause.isOurPartKnown": say("Your part is known", "What you did wrong, or failed to prevent, is known."),
  anythingLate: say("Whether anything is late", "A measure is overdue, was done late, or takes longer than promised."),
  anythingBroken: say("Whether a promise was not kept", "At least one measure was promised for an earlier day."),
  owns: say("How lateness is owned", "With each step, once for all of them, or above them already."),
  "owns.each": say("With each step", "Only one comes later than was promised: own it where it is named."),
  "owns.once": say("Once for all", "Several steps come later than was promised: own it in one sentence."),
  "owns.above": say("Owned already", "What has changed since the earlier notice says so, above."),
  anyLost: say("Whether a promise is gone", "The record no longer has a step that a notice promised."),
  lost: say("Promises that are gone", "Each step that a notice promised and that the record no longer has."),
  "lost.action": say("The step", "In the words of the last notice that named it."),
  measuresZone: say("The time zone of the measures", "Where their times share it; nothing where they say none."),
  sinceFirst: say("What has changed since the first notice", "Where notices went out and told something otherwise."),
  "sinceFirst.items": say("What has changed", "A sentence or two about each fact that was told otherwise first."),
  "sinceFirst.day": say("The day of the first notice", "When the people affected were told first."),
  "corrections.unsure": say("Told as not yet confirmed", "It was told as what may be so, and is otherwise."),
  "corrections.unsureToday": say(
    "Not yet confirmed today",
    "What is told instead says itself that it is not sure: it is not called right.",
  ),
  "corrections.quoted": say(
    "In the words of the notice",
    "What was said can be quoted; else it is told in other words.",
  ),
  "corrections.last": say("What is right comes here", "The next one, if any, is put right in other words."),
  "corrections.again": say("Put right together", "What is right is the same as of the one before it."),
  onlyUnsureCorrected: say("Nothing but suspicions", "All that is corrected was told as not yet confirmed."),
  "repair.lost": say(
    "Offers that are not on record any more",
    "Notices that went out made them; you have to say whether they hold.",
  ),
  "repair.lost.offer": say("What was offered", "In the words of the notice that offered it."),
  "repair.offers.isTheirNumber": say("The provider’s number", "How to get it names a number that is none of yours."),
  anyPutRight: say(
    "Whether anything is put right",
    "Something was told wrongly, or a part of the service does not work any more.",
  ),
  onlyPartsGone: say(
    "Nothing is put right but the service",
    "Parts of it do not work any more, and nothing was wrong.",
  ),
  anyCorrections: say("Whether anything was told wrongly", "There is at least one correction to tell of."),
  anyOpen: say("Whether anything is open", "At least one measure is in progress or promised."),
  type: say("What kind of incident it is", "Exactly one of the sections below it is shown."),
  "type.confirmedLeak": say("A confirmed leak", "Personal data got out, and somebody vouches for that."),
  "type.suspectedLeak": say("A suspected leak", "Personal data may have got out; nobody vouches for it yet."),
  "type.outage": say("An outage", "A service did not work."),
  "type.other": say("Any other incident", "Neither a leak nor an outage."),
  forAuthority: say("For an authority", "An authority reads the document, and not the public."),
  toOthers: say("For others than those affected", "Such as the press, partners, staff or an authority."),
  notOver: say("Not over", "Nothing in the record says that it has ended or been stopped."),
  harmNotOver: say("The harm is not over", "The same of the harm alone, whether or not the service works again."),
  "people.nobody": say("Nobody is affected", "It was looked into, and nobody is affected."),
  "people.who": say("Who they are", "Whom it affects, where they are one group; nothing where there are several."),
  "people.counted": say(
    "What is counted",
    "Where that is not people: accounts, households; nothing where it is people.",
  ),
  "people.whoBehind": say("Who they are, behind their number", "With what joins it to the number in all."),
  "people.several": say("Several groups", "The people affected are listed group by group."),
  "people.notAffected": say("Groups that are not affected", "As a list in words, joined with “or”."),
  "people.groups.hasOwnData": say(
    "Other data than the rest",
    "The groups are not alike: say which data of theirs it is.",
  ),
  "organisation.imprint": say("Registered name and address", "On one line; nothing where neither is confirmed."),
  "data.unknown": say("Kinds of data not known", "Nothing is known yet of the kinds of data involved."),
  "data.withheld": say("Kinds of data not for the public", "They are known and must not be said here."),
  "data.none": say("No personal data", "It was looked into, and no personal data was involved."),
  "data.suspected": say("Kinds of data that may be involved", "A list for each time by which they will be known."),
  "data.openKinds": say("Kinds of data that are not yet known", "As a list in words, joined with “or”; often nothing."),
  "data.open": say("Kinds of data that are not yet known", "A list for each time by which they will be known."),
  kinds: say("The kinds of data", "As a list in words."),
  also: say("Further kinds", "Other kinds were named before as involved or suspected."),
  expectedBy: say("By when it will be known", "The day or time that was promised; nothing where none was."),
  wasExpectedBy: say("By when it was to be known", "The day or time that was promised, where that has passed."),
  "data.confirmedKinds": say("Kinds of data that are involved", "As a list in words; nothing where there are none."),
  "data.suspectedKinds": say("Kinds of data that may be involved", "As a list in words; nothing where there are none."),
  "data.ruledOutKinds": say("Kinds of data that are not involved", "As a list in words, joined with “or”."),
  "cause.ownPartSaysWe": say("Your own part names you", "The sentence says “we” itself; else the template must."),
  "cause.summarySaysWe": say("What happened names you", "It says “we”: readers read there of something that you did."),
  "cause.failedToPreventSaysWe": say("What you failed at names you", "The sentence says “we” itself."),
  response: say("What is done about this incident", "The measures that deal with it and are marked public."),
  prevention: say("What keeps it from happening again", "The measures against its return that are marked public."),
  all: say("All of them", "Each measure, in the order of the record."),
  done: say("Done", "What is finished."),
  inProgress: say("In progress", "What somebody is working on."),
  promised: say("Promised", "What you have decided on and stand by."),
  open: say("Still open", "What is in progress or promised."),
  anyLate: say("Whether anything is late", "At least one measure is not done though its day is over."),
  anythingOpen: say("Whether anything is still open", "At least one measure is in progress or promised."),
  any: say("Whether there is anything", "There is at least one to tell of."),
  anyDone: say("Whether anything is done", "At least one measure is finished."),
  anyInProgress: say("Whether anything is in progress", "Somebody is working on at least one measure."),
  anyPromised: say("Whether anything is promised", "At least one measure is promised."),
  dueBy: say("By when, in a sentence", "The promised day, with the word before it: by 15 June 2026."),
  firstDue: say("The day first promised", "Where a notice promised another day; else nothing."),
  promisedBy: say(
    "By when it was promised",
    "The first day that a notice promised, with the word before it: by 1 June 2026.",
  ),
  isNew: say("Not named before", "No notice that went out names it."),
  named: say("Named before", "Those that a notice which went out named."),
  added: say("Not named before", "Those that no notice which went out named."),
  moved: say("Takes longer", "It is open, and now due later than a notice promised."),
  sooner: say("Comes sooner", "It is open, and now due sooner than a notice promised."),
  anyNamed: say("Whether anything was named before", "At least one measure stood in a notice that went out."),
  anyAdded: say("Whether anything is new", "At least one measure stood in no notice that went out."),
  anySooner: say("Whether anything comes sooner", "At least one measure is now due sooner than a notice promised."),
  doneWhen: say("When it was done, in a sentence", "The day, with the word before it: on 20 May 2026."),
  offers: say("What you offer", "Each offer that is marked public and can still be taken up."),
  broken: say("Not kept as promised", "A notice promised it for a day that was not kept, or that has been moved."),
  anyBroken: say("Whether a promise was not kept", "At least one measure was promised for an earlier day."),
  keptLate: say("Promised, and done late", "The same, where a notice that went out promised it."),
  doneLate: say("Done late", "It is done, and was done after the promised day."),
  late: say("Late", "It is not done, and the promised day is over."),
  item: say("One of the list", "The words of this item."),
  "dataAdvice.items": say("The advice", "Each piece of advice, a sentence or two."),
  dataAdvice: say("What fits the data", "Advice for the kinds of data that are or may be involved, most urgent first."),
  "nextUpdate.announced": say("Whether an update is announced", "The record says when or where readers hear more."),
  "nextUpdate.broken": say("A promise of news that was broken", "Its time has passed, and nothing has gone out since."),
  "nextUpdate.dropped": say(
    "A promise of news that is taken back",
    "Its time is still to come, and the record promises none any more.",
  ),
  "nextUpdate.moved": say("A promise of news that comes later", "The time that was promised before, still to come."),
  "nextUpdate.by": say("By when readers hear more", "In short, for other promises; nothing where none is promised."),
  "timeline.entries": say("The course of events", "Each step, earliest first."),
  "timeline.zone": say("The time zone", "Where all times of the list share it; nothing where they do not."),
  when: say("When", "The day, or the day and time, of this step."),
  note: say("What somebody wrote down", "The words of the record’s timeline; nothing for the moments that follow."),
  began: say("It began", "This step is when it began."),
  ended: say("It ended", "This step is when it ended."),
  suspectedIt: say("You first suspected it", "This step is when you first suspected it."),
  supplierToldUs: say("A supplier told you", "This step is when a supplier told you."),
  authorityTold: say("You told the authority", "This step is when you told the authority."),
  foundOut: say("You found out", "This step is when you found out."),
  contained: say("It could do no more harm", "This step is when it was stopped."),
  serviceStopped: say("A service stopped", "This step is when a service stopped working."),
  recovered: say("Everything worked again", "This step is when everything worked again."),
  toldFirst: say("Not all were told", "Those who were told then were the first; others were not."),
  notYou: say("The readers were not told", "Those whom the document is written to were not among the first."),
  youLater: say("The readers were told later", "Those whom the document is written to were told after the first."),
  toldGroup: say("A group that was told later", "Inside a sentence; nothing where the first were told."),
  toldYou: say("The readers were told then", "The document is written to the group that was told in this step."),
  told: say("You told the people affected", "This step is when you told the people affected."),
  "timeline.entries.suspected": say("Not confirmed", "This step is suspected; say that it is not confirmed."),
};

const recordWords: ReadonlyMap<string, VariableGuide> = new Map(
  recordGuide().fields.flatMap((field) => withInner(field)),
);

/**
 * What the variable at `path` ("people.total.text") means. `isOfFact`: whether it is asked of a fact, such as its
 * certainty. Undefined where there is nothing to say.
 */
export function describeVariable(path: string, isOfFact: boolean): VariableGuide | undefined {
  const last = path.split(".").at(-1) ?? "";
  const general = isOfFact ? factWords[last] : undefined;
  return general ?? ownWords[path] ?? recordWords.get(path) ?? entryWords(path) ?? ownWords[last];
}

/** Entries of lists that the record keeps under another name: measures by purpose and state, offers, data of a group. */
function entryWords(path: string): VariableGuide | undefined {
  const measure =
    /^(?:response|prevention)\.(?:all|done|inProgress|promised|open|late|named|added|moved|sooner|doneLate|broken)\.(\w+)$/.exec(
      path,
    )?.[1];
  const offer = /^repair\.offers\.(\w+)$/.exec(path)?.[1];
  const ofGroup = /^people\.groups\.(data\.\w+)$/.exec(path)?.[1] ?? "";
  return recordWords.get(`measures.${measure ?? ""}`) ?? recordWords.get(`repair.${offer ?? ""}`) ?? ownWords[ofGroup];
}

function withInner(field: FieldGuide): readonly (readonly [string, VariableGuide])[] {
  return [[field.path, say(field.label, field.meaning)], ...field.fields.flatMap((inner) => withInner(inner))];
}

function say(label: string, meaning: string): VariableGuide {
  return { label, meaning };
}
