/** What tells of no incident though it is worded like one: handbooks, advice, release notes, and words that go on with another matter. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import type { Match, Prose } from "../prose.ts";

/** "It covers", "They contain": what it is, only the words before can tell. */
const goingOnPattern = new Sieved(
  /^\W*(?:it|they|this|these|both|each|that) (?:also |only |all |now |even )?(?:cover|include|contain|list|hold|show|comprise|carr|consist|describe|name|has|have|had|held|gave|give)(?:s|d|ed|ies|ied)?\b/i,
);
/** What may be lost, leaked or out of order, or tells that something was. */
const hitWordPattern = new Sieved(
  patternLines("i")`
    \b(?:
      lost|los[se]\w*|stole\w*|theft|thie(?:f|ves)|leak\w*|expos\w+|breach\w*|incident|attack\w*|intru\w+|hack\w*
      |burgl\w+|copied|cop(?:y|ies)|taken|took|missing|wrong\w*|mistak\w+|error|sent|published|post(?:ed|ing)
      |disclos\w+|access\w*|opened|read|seen|saw|viewed|download\w*|stranger|visible|public\w*|left|laptop|phone|stick
      |drive|disk|bag|envelope|letter|e-?mail\w*|spreadsheet|malware|malicious|outage|down|unavailable|unauthori[sz]ed
      |affected|forward\w*|attach\w*|upload\w*|handed|dumped?|released|encrypted|ransom\w*|compromised|obtained
      |acquired|involved|lay|lying|found|open(?! ?-?source| \w+ fund)|shared|given|gave|went|got
    )\b
  `,
);
/** "This document describes": what goes on with it is about the document. */
const aboutTextPattern = new Sieved(
  /^\W*(?:this|the|our|that) (?:[\w-]+ )?(?:documents?|polic(?:y|ies)|plans?|notices?|guides?|articles?|reviews?|audits?|updates?|advisor(?:y|ies)|posts?|handbooks?|courses?|trainings?|contracts?|rules?|laws?|dashboards?|tools?|packages?|librar(?:y|ies))\b/i,
);
/** So far back may stand what a pronoun means. */
const farthestBack = 3;

/** Whether a passage goes on with something of which nothing near it says that it was hit. */
function isOfAnotherMatter({ passages }: Prose, index: number): boolean {
  const passage = passages[index];
  if (passage === undefined || !goingOnPattern.test(passage.text)) {
    return false;
  }
  const before = passages.slice(Math.max(0, index - farthestBack), index);
  return (
    before.some(({ kind }) => kind !== "heading") &&
    (aboutTextPattern.test(before.at(-1)?.text ?? "") ||
      (!before.some(({ text }) => hitWordPattern.test(text)) && !hitWordPattern.test(passage.heading)))
  );
}

/** Headings above what might happen, what words mean and what a release brings. */
const rulesHeadingPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:\d+\W{1,3})?(?:
      examples?|when to (?:use|call|act|report)|definitions?|glossary|triggers?|scenarios?
      |(?:types|kinds|levels|classes|categories) of (?:\w+ )?(?:incidents?|events?|breach(?:es)?|alerts?)
      |what (?:counts|qualifies) as|severity(?: levels?)?|affected versions?|versions? affected|credits
      |acknowledge?ments|change ?log|changes|release notes|bug ?fix(?:es)?|fix(?:es|ed)|what's new
      |(?:further|related) (?:reading|links)|references|prerequisites
    )\b
  `,
);

/** "Fixed login failures": a release tells of what it mends. */
const releaseNotePattern = new Sieved(/^\W*(?:bug ?)?fix(?:ed|es|ing)?(?= )(?! (?:at|by|on|since|from|\d))/i);
/** "It affects versions 3.0 to 4.2": where a flaw is. */
const versionsPattern = new Sieved(
  /\b(?:affects?|affecting) (?:only |all |the |any |both )*(?:versions?|releases?)\b|\b(?:versions?|releases?) [^.;?!]{1,60}? (?:is|are) (?:not |also |both |all )?(?:un)?affected\b/i,
);
/** "In the past, queries failed" */
const longAgoPattern = new Sieved(
  /^\W*(?:in the past|historically|traditionally|years ago|in \d{4} alone|(?:every|each) (?:year|day|month))\b/i,
);

function isOfARule({ passages }: Prose, index: number): boolean {
  const { text = "", heading = "", kind = "sentence" } = passages[index] ?? {};
  return (
    rulesHeadingPattern.test(heading) ||
    (kind === "item" && releaseNotePattern.test(text)) ||
    versionsPattern.test(text) ||
    longAgoPattern.test(text)
  );
}

/** So many passages make a text in which something would be told of what happened, if it were about that. */
const fewestOfLong = 10;
const nowPattern = new Sieved(
  /\b(?:now|currently|still|yet|since|so far|at the moment|at present|today|tonight|(?:has|have|had) been|may have|might have|could have|until|temporarily)\b/i,
);

/** "the files that", and not "files that": some in particular. */
const particularPattern = new Sieved(/\b(?:the|our|your|his|her|their|its|this|that|these|those|two|both|\d+) /i);

/** Whether a verb tells of something that happened or is happening: "Orders that failed are retried" does not. */
function isOfThen({ mood, role, subject, start }: Deed, text: string): boolean {
  return (
    (mood === "done" || mood === "doing") &&
    subject !== "" &&
    !/ (?:we|you|i)$/.test(subject) &&
    role !== "condition" &&
    (role !== "relative" || (!/^(?:we|you|i)$/.test(subject) && particularPattern.test(text.slice(0, start))))
  );
}

/** "The leak involves names": of one in particular this tells what it hit, also in the present. */
const ofThisIncidentPattern = new Sieved(
  /^\W*(?:the|this|our) (?:suspected |possible )?(?:[\w-]+ )?(?:leaks?|breach|incident|outage|attack|theft|loss|disruption|failure|intrusion|break-in|mix-up) (?:of [^.;:?!]{2,40} )?(?:also |only |may |now )?(?:involves?|affects?|concerns?|includes?|covers?|touches|hits?|reaches)\b/i,
);

/** "The tool throws an error": how things are, and not what happened or is happening. */
function isTimeless(text: string): boolean {
  return (
    !ofThisIncidentPattern.test(text) && !nowPattern.test(text) && !deedsOf(text).some((deed) => isOfThen(deed, text))
  );
}

/** A text that tells of an incident tells so in at least this share of its sentences. */
const leastToldShare = 0.4;

/** Whether a text mostly lays down how things are. */
function isOfHowThingsAre({ passages }: Prose): boolean {
  const lines = passages.filter(({ kind }) => kind !== "heading");
  const told = lines.filter(({ text }) => deedsOf(text).some((deed) => isOfThen(deed, text)));
  return lines.length >= fewestOfLong && told.length < lines.length * leastToldShare;
}

/** Those of `matches` that can be of this incident; `announced` are the places of those below a heading or behind a label that asks for them. */
export function withoutGeneral(
  prose: Prose,
  matches: readonly Match[],
  announced: () => readonly Match[],
): readonly Match[] {
  const { passages } = prose;
  const told = matches.filter(({ passage }) => !isOfAnotherMatter(prose, passage) && !isOfARule(prose, passage));
  const isToldSomewhere = told.some(({ passage }) => !isTimeless(passages[passage]?.text ?? ""));
  if (told.length === 0 || isToldSomewhere || !isOfHowThingsAre(prose)) {
    return told;
  }
  const places = new Set(announced().map(({ passage }) => passage));
  return told.filter(({ passage }) => places.has(passage));
}
