import { isSeveral } from "../../service-steps.ts";
import { withCapital, wordGroup } from "../../word-values.ts";
import type { ChangeWords, FactName } from "./change-words.ts";
import type { Move } from "./what-moved.ts";

/** What a fact is called in a sentence that says what is now known of it. */
const factNames: Readonly<Record<FactName, string>> = {
  total: "how many people are affected",
  groupCount: "how many they are",
  who: "who is affected",
  service: "what was affected",
  occurredFrom: "when it began",
  leakBegan: "when the leak began",
  aware: "when we found out",
  leakFound: "when we found out about the leak",
  occurredTo: "when it ended",
  leakEnded: "when the leak ended",
  contained: "when it was stopped",
  leakContained: "when the leak was stopped",
  serviceStopped: "since when the service did not work",
  recovered: "when everything worked again",
};

/** What has come to its end: that is the news, more than when it was. */
const endings: Partial<Readonly<Record<FactName, string>>> = {
  occurredTo: "It is over",
  leakEnded: "The leak has ended",
  contained: "It has been stopped",
  leakContained: "The leak has been stopped",
  serviceStopped: "The service stopped working",
  recovered: "Everything works again",
};

/**
 * A fact that moved, in a sentence or two.
 *
 * @param earlier what the earlier notice said of it, word for word; undefined where it did not say it in these words
 * @returns "" where there is nothing to say
 */
function move(name: FactName, moved: Move, words: string, earlier: string | undefined): string {
  const what = factNames[name];
  const said = (rest: string): string => (earlier === undefined ? "" : ` Our earlier notice said ${earlier}${rest}`);
  switch (moved.kind) {
    case "none":
      return "";
    case "learned":
      return moved.isSure
        ? `${endings[name] ?? (moved.wasWithheld ? `We can now say ${what}` : `We now know ${what}`)}: ${words}.`
        : `We now believe that we know ${what}: ${words}. We have not yet confirmed this.`;
    case "same":
      return moved.isSure
        ? `We have now confirmed ${what}: ${words}.`
        : said(", and we are no longer sure of that.").trim();
    case "narrower":
      return `We now know more exactly ${what}: ${words}.${said(".")}`;
    case "other":
      if (!moved.isSure) {
        return `We now believe that we know ${what}: ${words}. We have not yet confirmed this.${said(".")}`;
      }
      if (!moved.wasSure) {
        return `We now know ${what}: ${words}.${said(", which we had not yet confirmed.")}`;
      }
      return moved.relation === "undecided"
        ? `This is what we now say of ${what}: ${words}.${said(". [SAY WHETHER THAT WAS WRONG]")}`
        : `We now know ${what}: ${words}.${said(moved.relation === "contradicts" ? ". We got that wrong." : ".")}`;
    case "gone":
      return said(`, and we can no longer stand by that: we do not yet know ${what}.`).trim();
  }
}

function expected(name: FactName | "cause", earlier: string, by: string): string {
  return name === "recovered"
    ? `We had expected everything to work again ${earlier}. ${by === "" ? "We cannot yet say when it will." : `We now expect this ${by}.`}`
    : expectedToKnow(name === "cause" ? "how this came about" : factNames[name], earlier, by);
}

function expectedToKnow(what: string, earlier: string, by: string): string {
  const today = by === "" ? "We cannot yet say when we will." : `We now expect to know ${by}.`;
  return `We had expected to know ${earlier} ${what}. ${today}`;
}

/** Kinds of data that moved together, in a sentence or two. `kinds`: joined with "and"; with "or" for `ruledOut`. */
const data = {
  expected: (kinds: string, earlier: string, by: string) =>
    expectedToKnow(`whether this involves ${kinds}`, earlier, by),
  confirmed: (kinds: string) => `We now know that this involves ${kinds}.`,
  confirmedAfterSuspicion: (kinds: string) => `We have now confirmed that this involves ${kinds}.`,
  confirmedAfterDenial: (kinds: string) =>
    `We now know that this involves ${kinds}. Our earlier notice said that it did not. We got that wrong.`,
  suspectedAfterDenial: (kinds: string) =>
    `We now suspect, but have not yet confirmed, that this involves ${kinds}. Our earlier notice said that it did not. We should not have said that.`,
  confirmedAfterNone: (kinds: string, told: string) =>
    `We now know that this involves ${kinds}. Our earlier notice said: “${told}” We got that wrong, and we are sorry.`,
  suspectedAfterNone: (kinds: string, told: string) =>
    `We now suspect, but have not yet confirmed, that this involves ${kinds}. Our earlier notice said: “${told}” We should not have said that.`,
  openAfterNone: (told: string) =>
    `Our earlier notice said: “${told}” We can no longer stand by that, and should not have said it.`,
  suspected: (kinds: string) => `We now suspect, but have not yet confirmed, that this involves ${kinds}.`,
  unsure: (kinds: string) => `Our earlier notice said that this involves ${kinds}. We are no longer sure of that.`,
  open: (kinds: string) => `We do not yet know whether this involves ${kinds}.`,
  openAfterDenial: (kinds: string) =>
    `We no longer know whether this involves ${kinds}. Our earlier notice said that it did not. We should not have said that.`,
  ruledOut: (kinds: string) => `We have looked into it, and this does not involve ${kinds}.`,
  ruledOutAfterSuspicion: (kinds: string) =>
    `We have looked into it, and this does not involve ${kinds}. Our earlier notice said that we suspected it.`,
  ruledOutAfterTold: (kinds: string) =>
    `We have looked into it, and this does not involve ${kinds}. Our earlier notice said that it did. We got that wrong.`,
  none: "We have looked into it: no personal data was involved.",
  noneAfterTold: () =>
    "We have looked into it: no personal data was involved. Our earlier notice said that some was. We got that wrong.",
  noneAfterSuspicion: () =>
    "We have looked into it: no personal data was involved. Our earlier notice said that we suspected it.",
};

/** Single sentences about what happened since. */
const news = {
  leakConfirmed: "We have now confirmed that personal data has leaked.",
  leakToo: "We told you of an outage. We now know that personal data has leaked as well.",
  leakTooSuspected:
    "We told you of an outage. We now suspect that personal data has leaked as well, and have not yet confirmed it.",
  peopleOfOutage: (people: string) => `Our earlier notice said how many people the outage affects: ${people}.`,
  nobody: "We have looked into it: nobody was affected.",
  group: (who: string, count: string) => `This affects another group of people as well: ${wordGroup(who)}${count}.`,
  groupSuspected: (who: string, count: string) =>
    `We believe that this affects another group of people as well: ${wordGroup(who)}${count}. We have not yet confirmed this.`,
  ofGroup: (who: string, sentence: string, areReaders = false) =>
    areReaders
      ? sentence.replace(factNames.groupCount, "how many of you are affected")
      : `${who}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(`${factNames.groupCount}: `, `${factNames.groupCount}, namely `)}`,
  notAffected: (who: string) => `We have looked into it, and this does not affect ${who}.`,
  event: (when: string, what: string) => `Newly told, ${when}: ${what}`,
  eventMoved: (when: string, what: string, earlier: string) =>
    `We got the time of this wrong: ${what} It was ${when}. Our earlier notice said ${earlier}.`,
  eventNarrower: (when: string, what: string, earlier: string) =>
    `We now know more of when this was: ${what} It was ${when}. Our earlier notice said ${earlier}.`,
  eventOther: (when: string, what: string, earlier: string) =>
    `What we now say of ${when}: ${what} Our earlier notice said: “${earlier}”`,
  eventGone: (when: string, what: string) =>
    `Our earlier notice said of ${when}: “${what}” [SAY WHETHER THAT WAS WRONG]`,
  zone: (zone: string, earlier: string) =>
    `We told you the wrong time zone. All times are ${zone}. Our earlier notice said ${earlier}. We got that wrong.`,
  cause: (sentence: string) => `We now know how it happened. ${sentence}`,
  causeSuspected: (sentence: string) =>
    `We now believe that we know how it happened, and have not yet confirmed it. ${sentence}`,
  causeOther: (sentence: string) => `We now know more about how it happened. ${sentence}`,
  causeKind: (kind: string, earlier: string) =>
    `We now know the kind of cause: ${kind}. Our earlier notice said ${earlier}. We got that wrong.`,
  ownPart: (sentence: string) => `We now know our part in it. ${sentence}`,
  causeNowSaid: (sentence: string) => `We can now say how it happened. ${sentence}`,
  ownPartNowSaid: (sentence: string) => `We can now say what our part in it is. ${sentence}`,
  ownPartSuspected: (sentence: string) =>
    `We now believe that we know our part in it, and have not yet confirmed it. ${sentence}`,
  ownPartOther: (sentence: string, earlier: string) =>
    `This is what we now say of our part in it. ${sentence} Our earlier notice said: “${earlier}” [SAY WHETHER THAT WAS WRONG]`,
  consequence: (sentence: string) => `What this may mean for you: ${sentence}`,
  consequenceSuspected: (sentence: string) =>
    `What this may mean for you, though we have not yet confirmed it: ${sentence}`,
  unexplainedConsequence: (sentence: string) =>
    `Our earlier notice named this as something that could follow: ${sentence} [SAY WHETHER IT STILL CAN]`,
  toOthers: {
    consequence: (sentence: string) => `What this may mean for the people affected: ${sentence}`,
    consequenceSuspected: (sentence: string) =>
      `What this may mean for the people affected, though we have not yet confirmed it: ${sentence}`,
    advice: (sentence: string) => `What we now advise the people affected: ${sentence}`,
    muchAdvice: "We now advise the people affected of more that they can do.",
    offer: (offer: string) => `We offer the people affected this: ${offer}.`,
  },
  partBack: (part: string, since: string) => `${withCapital(part)} ${works(part)} again, since ${since}.`,
  partBackOther: (part: string, since: string, earlier: string, wasWrong: boolean) =>
    `${withCapital(part)} ${works(part)} again, since ${since}. Our earlier notice said ${earlier}.${wasWrong ? " We got that wrong." : ""}`,
  partGone: (part: string, isDown: boolean) =>
    `${part}: our earlier notice said that this works again. ${isDown ? "It does not any more, and we are sorry." : "[SAY WHETHER IT STILL DOES]"}`,
  advice: (sentence: string) => `What you can do now: ${sentence}`,
  forGroups: (groups: string) => `This is in particular for ${groups}.`,
  adviceOver: (sentence: string) =>
    `Everything works again, so this advice of our earlier notice is no longer needed: ${sentence}`,
  unexplainedAdvice: (sentence: string) =>
    `Our earlier notice gave this advice: ${sentence} [SAY WHETHER IT STILL HOLDS]`,
  muchAdvice: "There is more that you can do. Please read our advice again: it stands below.",
  done: (action: string, when: string) => `Our earlier notice named this step, and it is now done: ${action}${when}.`,
  doneLate: (before: string) => `We had said that it would be done ${before}. It was late, and that is our fault.`,
  doneNew: (action: string, when: string) => `This step is done: ${action}${when}.`,
  overdue: (due: string) => `, due ${due} and overdue`,
  started: (action: string, due: string) => `We are now working on this step: ${action}${due}.`,
  promised: (action: string, due: string) => `We will also do this: ${action}${due}.`,
  otherDay: (action: string, before: string, due: string) =>
    `${action}: we said that it would be done ${before}. It will now be done ${due}.`,
  later: (action: string, before: string, due: string) =>
    `${action}: we said that it would be done ${before}. It will now be done ${due}. That it takes longer is our fault. [SAY WHY IT TAKES LONGER]`,
  sooner: (action: string, before: string, due: string) =>
    `${action}: we said that it would be done ${before}. It will be done sooner, ${due}.`,
  notKept: (action: string, before: string) =>
    `${action}: we said that it would be done ${before}, and it is not done. That is our fault.`,
  reworded: (action: string, earlier: string) =>
    `This is how far this step has come: ${action}. Our earlier notice said: “${earlier}”.`,
  unexplained: (action: string) => `Our earlier notice named this step: ${action}. [SAY WHAT BECAME OF IT]`,
  unexplainedKinds: (kinds: string) => `Our earlier notice named ${kinds}. [SAY WHETHER THIS STILL HOLDS]`,
  offer: (offer: string) => `We offer you this: ${offer}.`,
  offerGroup: (group: string) => `This offer is for ${group}.`,
  offerNarrower: (offer: string, group: string) =>
    `Our earlier notice made this offer: ${offer}. It is now for ${group} only. [SAY WHAT BECOMES OF IT FOR THE OTHERS]`,
  offerGone: (offer: string) => `Our earlier notice made this offer: ${offer}. [SAY WHETHER IT STILL HOLDS]`,
  correction: (said: string, instead: string) =>
    `We told you something that was wrong: “${said}” What is right: ${instead}`,
  contact: (value: string) => `You can now reach us about this here: ${value}.`,
  contactInstead: (value: string, earlier: string) =>
    `You can now reach us about this here: ${value}. Please do not use ${earlier} any more.`,
};

function works(part: string): string {
  return isSeveral(part) ? "work" : "works";
}

const owned = {
  each: [" That it takes longer is our fault.", " It was late, and that is our fault.", " That is our fault."],
  why: " [SAY WHY IT TAKES LONGER]",
  once: "Where a step comes later than we promised, that is our fault.",
};

/** The heading, and what stands before the list. `day`: "20 May 2026"; `moment`: with its time and zone. */
const section = {
  heading: (day: string) => `What has changed since our notice of ${day}`,
  opening: (moment: string) => `That notice went out ${moment}. This is what has changed since:`,
  /** For readers whom the law forbids to tell how it went. */
  bareOpening: "This is what has changed since:",
};

const first = {
  said: [/Our earlier notice said/g, "At first we said"],
  later: (people: string) => ` Later we said ${people}.`,
} as const;

function counting(sentence: string, counted: string): string {
  return sentence.replace("how many people", `how many ${counted}`);
}

/** The sentences in English. */
export const englishChanges: ChangeWords = { move, counting, expected, data, news, owned, section, first };
