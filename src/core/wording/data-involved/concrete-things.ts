import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import {
  adverbs,
  conjunctions,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
} from "../clause/closed-class.ts";
import { setOf } from "../word-list.ts";

/** Nouns that name nothing by themselves. */
const vagueNouns = setOf(`
  data information detail details file files record records document documents content contents material materials
  item items object objects thing things stuff paper papers system systems service services server servers network
  networks platform platforms software hardware application applications infrastructure environment environments
  component components landscape world owing function functions functionality feature features resource resources
  asset assets database databases account accounts area areas part parts portion subset piece pieces number amount few
  range variety kind kinds handful type types sort set group copy copies entry entries field fields laptop laptops
  phone phones bag bags box boxes folder folders stick sticks disk disks drive drives notebook tape tapes envelope
  cabinet device devices computer computers tablet parcel car van spreadsheet spreadsheets worksheet worksheets printout printouts
  workbook foothold apology apologies operations operation varied working mood spirits room space smile antivirus
  anti-virus rucksack rucksacks backpack backpacks briefcase briefcases handbag handbags suitcase suitcases purse purses satchel
  stuff activity activities everything remainder crate crates rest balance majority bulk minority lot bit
  deal attachment attachments usb memory flash pen sheet sheets envelopes binder binders kilobytes megabytes gigabytes
  terabytes petabytes kb mb gb tb equipment machinery gear kit technology technologies tool tools product products
  volume volumes quantity quantities ours yours theirs else estate belongings subset extract extracts nature anything
  nothing something all some none any
`);
/** The incident itself, what it does and how it is answered. */
const incidentNouns = setOf(`
  incident incidents breach breaches leak leaks outage outages attack attacks event events issue issues problem
  problems error errors failure failures fault faults disruption disruptions interruption trouble bug bugs
  vulnerability vulnerabilities flaw flaws exploit exploits malware ransomware virus threat threats risk risks impact
  damage harm loss losses cause causes root mistake mistakes situation matter case cases emergency access response
  reply answer reaction investigation review fix patch repair work recovery restoration mitigation measure measures
  step steps action actions decision plan team teams staff update updates notice message letter announcement report
  reports statement news time times hour hours minute minutes second seconds day days week weeks month months year
  years morning afternoon evening night today yesterday tomorrow monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december noon midnight period
  moment while end start beginning course utc gmt cet pst est bst value result effect effects consequence reason
  evidence sign indication doubt trust confidence way expectations standards attention attempt attempts efforts help
  support others purpose cost price attacker attackers hacker hackers intruder intruders thief thieves criminal
  criminals actor actors party parties disturbance disturbances irregularity irregularities difficulty difficulties
  restriction restrictions limitation limitations complication complications glitch glitches hitch hiccup delay delays
  disruptions troubles defect defects malfunction malfunctions breakdown breakdowns inconvenience alarm alarms alert
  alerts monitoring idea ideas insight insights impression sense thought notion clue hint proof proofs doubts hopes
  fears worries questions rumours rumour claim claims matters things causes improvement improvements solution
  solutions progress remedy restart workaround explanation weakness weaknesses gap gaps worm worms trojan trojans
  backdoor backdoors spyware run suspicion suspicions
`);
const people = setOf(`
  customer customers user users client clients member members people person persons individual individuals patient
  patients employee employees student students pupil pupils parent parents guest guests subscriber subscribers reader
  readers tenant tenants resident residents visitor visitors passenger passengers volunteer volunteers donor donors
  developer developers maintainer maintainers author authors owner owners recipient recipients partner partners company
  companies organisation organisations organization organizations business businesses everyone everybody nobody someone
  somebody anyone family families household households child children colleague colleagues public world stranger
  strangers engineer engineers technician technicians doctor doctors nurse nurses officer officers police manager managers
  driver drivers expert experts specialist specialists man woman men women neighbour neighbours community applicant applicants
`);
/** Adjectives and participles that tell nothing about the kind. */
const emptyAdjectives = setOf(`
  certain various several limited small large big great significant particular specific internal external own other
  additional further more less most same different whole entire full complete partial new old current former previous
  recent important sensitive confidential private personal identifiable identifying affected impacted involved
  concerned exposed stolen lost leaked ring lever arch carrier plastic cardboard filing canvas leather metal
  compromised missing wrong unauthorised unauthorized malicious possible potential likely available unavailable
  multiple many single technical general relevant related respective following single first second third last next
  half very rather quite medium low high normal little much well lots plenty moderate fair several confidential hard
  legacy historic historical archived
  able unable sure aware clear good bad better worse best worst older newer younger useful helpful valuable
  interesting main major minor short long quick slow late early fair six seven eight nine eleven twelve twenty hundred
  thousand dozen critical severe serious unknown known able shared protected unaffected safe secure containing holding
  relating concerning including backup online electronic digital physical portable
  removable
`);
const functionWords: readonly ReadonlySet<string>[] = [
  ...[adverbs, conjunctions, determiners, objectPronouns, prepositions, subjectPronouns],
  setOf(`
    's be been being is are was were not no n't including such like approximately about also et al etc will would can
    could may might should must had has have do did does there here when where how why whatever whichever whoever if
    because while if whose whom me him them us ourselves itself himself than done away meant
  `),
];

/** "from the camp", "on our side": where something is, and not what it is. */
const placePattern = new Sieved(
  /(?<![\w-])(?:from|in|on|at|by|within|under|across|for|to|with|during|after|before|between|through|that|which|who|what|whom|whose)\b(?!-).*/i,
);

/** The words of a subject or object without its place: "information" of "information from the camp". */
export function withoutPlace(phrase: string): string {
  return placePattern.replaceIn(phrase.trim(), "").trimEnd();
}

/** "during the night the", "since nine this morning the": what stands before a subject without a comma. */
const frontedPattern =
  /^(?:during|since|over|on|in|at|from|until|for|after|before|throughout) (?:(?:the|this|that|all|most of the) )?(?:(?!(?:the|our|your)\b)[\w'-]+ ){1,4}?(?=(?:the|our|your|all|no|some|every|each|several|both|its|their|any|another|other) |(?:any|every|no)(?:one|body)\b|no one\b|others\b)/;

/** The words of a subject without when. */
export function withoutFront(subject: string): string {
  return subject.replace(frontedPattern, "");
}

/** The words of a subject without when and where. */
export function subjectThing(subject: string): string {
  return withoutPlace(withoutFront(subject));
}

/** ", and we have asked", ", but part of it was": what no longer belongs to the verb before. */
const nextClausePattern = new Sieved(
  /, (?:and|but|so|yet) (?=(?:we|it|they|he|she|you|i|this|(?:[\w'-]+ ){1,4}?(?:was|were|is|are|has|have|had|will))\b)/i,
);

/** " because we", " when the": what tells of it. */
const circumstancePattern = new Sieved(
  / (?:as|because|when|while|after|before|without|so that|until|and (?:demand|ask|caus|threaten|left|then|went)\w*)\b.*/,
);

/** The first words behind a verb: what it is done to. Asked of each object by one question after the other. */
export const nearThing: (object: string) => string = rememberByText((object) => {
  const end = nextClausePattern.exec(object)?.index;
  return circumstancePattern.replaceIn(withoutPlace(object.slice(0, end).slice(0, 70)), "");
});

/** Whether `phrase` stands for people: "no Quillmar customer". Whom it hit is not what it hit. */
export function isPeople(phrase: string): boolean {
  return people.has(
    phrase
      .trim()
      .split(/[^a-z'-]+/i)
      .at(-1)
      ?.toLowerCase() ?? "",
  );
}

/** "city-owned", "unencrypted", "claims-related": whose a thing is or how it was kept, and not which it is. */
const ownerOrLockPattern =
  /-related$|(?:^|-)(?:un)?(?:encrypted|protected|secured|locked|owned|issued|supplied|attended)$/;

/** "pupil number", "customer IDs": by which a house tells people apart. */
const personNumberPattern =
  /\b(?:pupil|student|patient|customer|member|client|user|guest|employee|staff|passenger|donor|tenant|borrower|voter|player)(?:'s)? (?:numbers?|ids?|codes?|cards?)\b/i;

/** Whether the words of `text` name a thing that a reader can picture: more than "some data" and "our systems". */
export function namesThing(text: string): boolean {
  return (
    personNumberPattern.test(text) ||
    text
      .toLowerCase()
      .split(/[^a-z'-]+/)
      .some(
        (word) =>
          word.length > 2 &&
          !ownerOrLockPattern.test(word) &&
          !vagueNouns.has(word) &&
          !incidentNouns.has(word) &&
          !people.has(word) &&
          !emptyAdjectives.has(word) &&
          !word.endsWith("ly") &&
          functionWords.every((words) => !words.has(word)),
      )
  );
}
