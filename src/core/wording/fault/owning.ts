import { patternLines } from "../../text/pattern-lines.ts";
import { sieveList } from "../../text/sieve-list.ts";
import { Sieved } from "../../text/sieve.ts";
import { Memory } from "../../text/remember.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { firstPersonFor } from "../first-person.ts";
import { keyOfTerms, ownTerms, termsOfKey } from "../own-terms.ts";
import { isOwnPerson } from "../own-agents.ts";
import { compileOwning, doerWords, ownerWords } from "./owner.ts";
import { actPatterns } from "./owning-acts.ts";
import { apologyPatterns } from "./owning-apologies.ts";
import { badThingPatterns } from "./owning-bad-things.ts";
import { blamePatterns } from "./owning-blame.ts";
import { findOwnedDeed } from "./owning-deeds.ts";
import { isAdmittedAs, isOwnActAsCause, labelledPattern, labelOfTurn } from "./owning-asked.ts";
import { withoutDeedOfOthers } from "./other-hands.ts";
import { isLaidOnOne, withoutBlameOfOne, withoutDeedOfOne } from "./owning-blamed-one.ts";
import { halfDonePatterns } from "./owning-by-halves.ts";
import { causePatterns } from "./owning-causes.ts";
import { defectPatterns } from "./owning-defects.ts";
import { withoutFinders } from "./owning-found.ts";
import { framePatterns } from "./owning-frames.ts";
import { idiomPatterns } from "./owning-idioms.ts";
import { inTheOpenPatterns } from "./owning-in-the-open.ts";
import { mistakePatterns } from "./owning-mistakes.ts";
import { isNotKept } from "./owning-not-kept.ts";
import { omissionPatterns } from "./owning-omissions.ts";
import { ownWorkPatterns } from "./owning-own-work.ts";
import { withoutPurpose } from "../purpose.ts";
import { shortfallPatterns } from "./owning-shortfalls.ts";
import { isDutyNotDone, trustPatterns } from "./owning-trust.ts";
import { isLeftUnchecked, sharesTheWork } from "./owning-two-sentences.ts";
import { isTurnedRound } from "./owning-turned-round.ts";
import { unheededPatterns } from "./owning-unheeded.ts";
import { isReport, isRulebook } from "../voice.ts";
import type { Match, Prose } from "../prose.ts";
import { isQuotedFromOthers } from "../quotation.ts";
import { rememberByStretchWith } from "../stretches.ts";

const patternsFor = sieveList(
  compileOwning([
    ...blamePatterns,
    ...shortfallPatterns,
    ...omissionPatterns,
    ...mistakePatterns,
    ...actPatterns,
    ...defectPatterns,
    ...causePatterns,
    ...badThingPatterns,
    ...framePatterns,
    ...unheededPatterns,
    ...ownWorkPatterns,
    ...apologyPatterns,
    ...trustPatterns,
    ...idiomPatterns,
    ...inTheOpenPatterns,
    ...halfDonePatterns,
  ]),
  ({ sieve }) => sieve,
);

/**
 * Every sentence in which the organisation owns the incident or a part of its harm: blame accepted, or a
 * failing of its own. Empty where none does.
 */
export function findOwning(prose: Prose): readonly Match[] {
  if (isReport(prose) || isRulebook(prose)) {
    return [];
  }
  return owningIn(prose.passages, keyOfTerms(ownTerms(prose))).flatMap(({ first, answer }) =>
    answer.flatMap(({ offset, place, isOwnedBeside, length }) => {
      const passage = first + offset;
      const isOwned = place !== undefined && !isQuotedFromOthers(prose, passage, place);
      return isOwned || isOwnedBeside ? [{ passage, start: 0, end: length }] : [];
    }),
  );
}

/** "We sent the list, and it was not encrypted": between an act and what is said of it. */
const jointPattern = new Sieved(/, (?:and|but) (?=it |they )/);

/** A sentence that owns something where nobody else is quoted in it. */
interface Owning {
  readonly offset: number;
  /** Where its own words own it; undefined where they do not. */
  readonly place: number | undefined;
  /** Whether it does so together with the sentence before or as the answer to its heading. */
  readonly isOwnedBeside: boolean;
  readonly length: number;
}

const owningIn = rememberByStretchWith((passages, terms) => {
  const tell = firstPersonFor(termsOfKey(terms));
  return passages.flatMap(({ text, kind, heading }, offset): readonly Owning[] => {
    if (kind === "heading") {
      return [];
    }
    const told = tell(text);
    const place = placeOwnedBeside(told.text, passages, offset);
    const [, label = "", behind = ""] = labelledPattern.exec(told.text) ?? [];
    const isAdmitted =
      isAdmittedAs(tell(heading).text, told.text) || isAdmittedAs(label, behind) || isOwnActAsCause(label, behind);
    const before = passages[offset - 1];
    const earlier = before === undefined || before.kind === "heading" ? "" : tell(before.text).text;
    const [act = "", left = ""] = jointPattern.test(told.text) ? told.text.split(jointPattern.pattern, 2) : [];
    const [first = "", second = ""] = told.text.split(clauseEnd, 2);
    const isShared =
      (left !== "" && isLeftUnchecked(act, left)) ||
      (second !== "" && isNotKept(first, second)) ||
      (earlier !== "" &&
        (sharesTheWork(earlier, told.text) ||
          (earlier.endsWith("?") &&
            isAdmittedAs(earlier.replace(labelOfTurn, ""), told.text.replace(labelOfTurn, ""))) ||
          isDutyNotDone(earlier, told.text) ||
          isOwnedByColleague(earlier, told.text)));
    return place === undefined && !isAdmitted && !isShared
      ? []
      : [
          {
            offset,
            place: place === undefined ? undefined : told.placeOf(place),
            isOwnedBeside: isAdmitted || isShared,
            length: text.length,
          },
        ];
  });
});

/** "Two people sign; that day only one did.", "They ask for two, but on Friday there was one." */
const clauseEnd = /; |: | [–—-] |, (?:but|yet|and) (?=(?:on|in|that|this|nobody|no one|only|you|they|we|it|what)\b)/;

/** Where a sentence told in the first person is owned. */
const places = new Memory<{ readonly place: number | undefined }>();

/** Whether a sentence, told in the first person, owns a failing in its own words. */
export function ownsFailing(text: string): boolean {
  return placeOwned(text) !== undefined;
}

function placeOwned(text: string): number | undefined {
  return places.of(text, () => ({ place: findOwned(text) })).place;
}

/** So many sentences around are read for on whom it is laid. */
const sentencesAround = 3;

/** "That it is late is our fault.", "Where a step comes later than we promised, that is our fault." */
const lateStepPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      that (?:it|this|they|(?:this|the|that) (?:step|work|news|answer|update))
      |(?:(?:where|when|if) )?(?:an?|any|some|several|these|those|our|(?:several|some|many|two|three|most|all) of (?:these|those|our|the)) (?:steps?|measures?|answers?|updates?|promises)
    ) (?:is|are|was|were|comes?|came|takes?|took|will (?:be|take|come)) (?:only |so |still |now )?
    (?:late|later|longer|overdue|delayed|more time)\b[^.;]{1,60}\b(?:our|my|us|ours|me|mine)\b
  `,
);
/** "That is our fault.", "It was late, and that is our fault.": of what the sentence before tells */
const ownedBeforePattern =
  /^\W*(?:(?:that|this|it) (?:is|was) (?:late|overdue),? and )?(?:that|this|it) (?:is|was) (?:our|my) (?:own )?(?:fault|failing|mistake)\W*$/i;
/** Of a step or of news that was promised, and not of what happened. */
const latePromisePattern = new Sieved(
  patternLines("i")`
    \bpromised (?:you |to (?:tell|write|let)\b|(?:more )?news|an? (?:update|answer))[^.;]*\b(?:only now|late|and did not|and have not)\b
    |\bpromised (?:it|this|that|them) (?:by|for|until|on|before)\b
    |\b(?:it|this|that) was due (?:by|on|at)\b[^.;]*\bnot done\b
  `,
);

/** "The page tells no one whether you are with us." "That is how we coded it.": well made. */
function isWellMade(text: string, before: string): boolean {
  return madeSoPattern.test(text) && goodSoPattern.test(before);
}
const madeSoPattern =
  /^\W*(?:and )?(?:that|this|it) (?:is|was) (?:exactly |just )?(?:how|the way|why|what) (?:we|our)\b/i;
const goodSoPattern = new Sieved(/\b(?:no one|nobody|never|not|n't|only|safe|cannot|none|nothing)\b/i);

/** Whether a sentence owns no more than that what was promised comes late. */
function isOfLatePromise(text: string, before: string): boolean {
  return lateStepPattern.test(text) || (ownedBeforePattern.test(text) && latePromisePattern.test(before));
}

/** What one colleague did is not owned where the sentences around lay it on that one. */
function placeOwnedBeside(text: string, passages: Prose["passages"], offset: number): number | undefined {
  const before = passages[offset - 1]?.text ?? "";
  if (isOfLatePromise(text, before) || isWellMade(text, before)) {
    return undefined;
  }
  const place = placeOwned(text);
  const rest = place === undefined ? text : withoutDeedOfOne(text);
  return rest !== text &&
    passages
      .slice(Math.max(offset - sentencesAround, 0), offset + sentencesAround + 1)
      .some((passage) => isLaidOnOne(passage.text))
    ? placeOwned(rest)
    : place;
}

/** "Our agent took the call." "She skipped the questions.": who is meant was named in the sentence before. */
const heOrShePattern = /^(?:He|She)(?= \w)/;

function isOwnedByColleague(before: string, text: string): boolean {
  return (
    heOrShePattern.test(text) &&
    isOwnPerson(deedsOf(before).find(({ role }) => role === "main")?.subject ?? "") &&
    placeOwned(text.replace(heOrShePattern, "Our clerk")) !== undefined
  );
}

/** "a tester of ours", "it was us", "nobody else is to blame", "the shop accepts that it" */
const otherOwnWords = new Sieved(
  /\b(?:ours|us|me|mine|ourselves|myself|(?:nobody|no one|none) (?:else|here)|that (?:it|they|its)|(?:accept|take|bear)s? (?:full|sole|complete|the full|its|their)? ?(?:responsibility|blame)|self-inflicted|in-house|internal(?:ly)?|mea (?:maxima )?culpa)\b/i,
);

/**
 * "The foreman, who works for us, did not ring", "carers employed by us", "a clerk we employed": one of ours, wherever
 * it is said.
 */
const employedPattern = new Sieved(
  patternLines("i")`
    \b(?:(?:the|an?|two|three|some|one of the|neither the) )?((?:(?!the\b|an?\b|to\b|of\b)[\w-]+ )?[\w-]+),? (?:
      (?:(?:who|that) (?:(?:both|all) )?(?:works?|worked|is employed|are employed|was employed|were employed)|acting|working|speaking) (?:for|by|on behalf of) (?:us|me|our (?!customer|supplier|partner|client|provider)[\w-]+)
      |(?:(?:both|all) )?(?:employed|hired|trained|paid|rostered) by us
      |(?:that |who |whom )?we (?:employ(?:ed)?|had hired|had trained)|an? (?:member|employee) of our (?:staff|team)
      |(?:both|all) (?:of )?(?:ours|our own)
    )(?:,|(?= \w))
  `,
);

/** "Your landlord (that is us)" */
const thatIsUsPattern = new Sieved(
  /\b(?:your|the|an?) (?:[\w-]+ ){1,3}\((?:that is|that's|that means|i\.e\.|which is|meaning|namely|in this case) (?:us|we|me)\)/i,
);

function asOurs(words: string): string {
  const text = thatIsUsPattern.replaceIn(words, () => "we");
  const match = employedPattern.exec(text);
  return match === null
    ? text
    : `${text.slice(0, match.index)}our ${match[1] ?? ""}${text.slice(match.index + match[0].length)}`;
}

/** "at 14:05", "version 2.4": no end of a clause. */
const withinNumberPattern = /(?<=\d)[:.](?=\d)/g;

function findOwned(words: string): number | undefined {
  const told = withoutPurpose(withoutDeedOfOthers(withoutBlameOfOne(asOurs(words))));
  const text = withoutFinders(told).replace(withinNumberPattern, "_");
  const hasWords = { we: doerWords.test(text), our: ownerWords.test(text) };
  if ((!hasWords.we && !hasWords.our && !otherOwnWords.test(text)) || text.endsWith("?")) {
    return undefined;
  }
  for (const { needs, pattern, unless } of patternsFor(text)) {
    const match = needs === undefined || hasWords[needs] ? pattern.exec(text) : null;
    if (match !== null && !isTurnedRound(text, match.index, match.index + match[0].length, unless)) {
      return match.index;
    }
  }
  return findOwnedDeed(text, (place) => isTurnedRound(text, place, place, undefined));
}
