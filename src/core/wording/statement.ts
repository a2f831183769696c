import { allMatches } from "../text/all-matches.ts";
import { patternLines } from "../text/pattern-lines.ts";
import { rememberByText } from "../text/remember.ts";
import { Sieved } from "../text/sieve.ts";
import { openQuestionPattern, unknownPattern } from "./unknown-wordings.ts";
import type { Passage } from "./prose.ts";

/** Where one clause of a sentence ends and the next begins: "; ", " - ", ", but we", ", and we". */
const clauseEndPattern =
  / but (?=(?:(?:we|it|they|this) )?(?:are|is|were|was|have|has|do|does|did|will|cannot|can't|could) )|; |: | [-–—] |—|, (?:but|although|though|while|whereas|however|so|yet) |, and (?!how |which |what |when |who|whether |why |where |if )/g;

/** "If you used the same password elsewhere, …", "Should you have been affected, …", up to its comma. */
const conditionPattern = new Sieved(
  /\b(?:if|unless|should you|in case|in the event|whenever|suppose|where possible)\b[^,;:]{0,200}/gi,
);

/** "Which data was copied": a question without its mark. */
const questionWordPattern = new Sieved(/^\W*(?:what|which|whose|whether|how|why)\b/i);

/** One clause of a sentence with its place. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `text` cut into clauses, in order and without gaps. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const boundary of allMatches(clauseEndPattern, text)) {
    const end = boundary.index + boundary[0].length;
    clauses.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  clauses.push({ start, end: text.length, text: text.slice(start) });
  return clauses;
}

/** Whether a clause says that something is not known, or only asks. */
export function isUnknown(clause: string): boolean {
  return unknownPattern.test(clause) || openQuestionPattern.test(clause);
}

/**
 * What a passage asserts: its text, with what is unknown, asked or conditional blanked out, so that
 * places stay the same. Empty for a question.
 */
export function assertedText({ text }: Passage): string {
  return asserted(text).text;
}

/** Asked by most requirements. */
const asserted = rememberByText((text) => ({ text: readAsserted(text) }));

function readAsserted(words: string): string {
  const text = asidePattern.replaceIn(ofThisIncident(withoutGaps(words)), blank);
  if (text.endsWith("?") || (questionWordPattern.test(text) && !text.includes(":"))) {
    return "";
  }
  const known = isUnknown(text)
    ? clausesOf(text)
        .map((clause) => (isUnknown(clause.text) ? blank(clause.text) : clause.text))
        .join("")
    : text;
  return conditionPattern.replaceIn(known, blank);
}

/** `text` in small letters where all of it stands in capitals. */
export function unshouted(text: string): string {
  return !/[a-z]/.test(text) && /\b[A-Z]+ [A-Z]+ [A-Z]+ [A-Z]+/.test(text) ? text.toLowerCase() : text;
}

/** "[Customer support address]": a gap to be filled; an address with "[at]" is none. */
const gapPattern = /\[(?!at\]|dot\])[^\]]{2,80}\]/gi;

/** `text` with what stands in square brackets blanked out: it waits to be filled in. */
export function withoutGaps(text: string): string {
  return text.includes("[") ? text.replace(gapPattern, blank) : text;
}

/** "It is separate from the one in 2022, in which 900 members were hit": another incident. */
const otherIncidentPattern = new Sieved(
  /\b(?:separate from|not connected (?:with|to)|no connection (?:with|to)|unconnected (?:with|to)|nothing to do with|(?:not |un)related to|different from) (?:the|an|our|that) (?:[\w-]+ ){0,3}?(?:incident|one|breach|attack|outage|leak|event|failure|break-in)s?\b[^.;!?]{0,200}/gi,
);

/** `text` with what it says of another incident blanked out. */
export function ofThisIncident(text: string): string {
  return otherIncidentPattern.replaceIn(text, blank);
}

/** "We suspect, but have not yet confirmed, that": an aside about how sure we are, not the matter itself. */
const asidePattern = new Sieved(
  /, (?:but|though|although) [^,;]{0,40}\bnot (?:yet )?(?:been )?confirmed\b[^,;]{0,20},/gi,
);

/** Spaces in place of `text`, as many as it has characters. */
export function blank(text: string): string {
  return " ".repeat(text.length);
}

/** "Deleted the", "Two people": at least two words. */
const filledPattern = /\b[a-z]{2,30}[^a-z]{1,3}[a-z]{2}/i;
/** Nothing is named: "Appropriate measures", "Further steps", "Not yet decided". */
const emptyLinePattern = new Sieved(
  /^\W*(?:(?:all |some |the |any )?(?:appropriate|necessary|further|various|several|additional|more|suitable|other|certain) (?:\w+ )?(?:steps|measures|actions?|precautions?|information|details)|not yet|to be|none|nothing|we take|we are committed)\b/i,
);

function fullestOf(cells: readonly string[]): string {
  return cells.find((cell) => filledPattern.test(cell)) ?? "";
}

/** Whether a line of a list is more than a gap or a phrase without content. */
export function isFilledLine(passage: Passage): boolean {
  const asserted = assertedText(passage);
  // In a table the first cells say what; the others who, when and how far.
  const text = passage.kind === "row" ? fullestOf(asserted.split("|").slice(0, 2)) : asserted;
  return filledPattern.test(text) && !emptyLinePattern.test(text);
}

/** "We collect", "when you use": how things are in general, as in a policy. */
const generalPattern = new Sieved(
  patternLines("i")`
    \b(?:
      when(?:ever)? (?:you|users|customers|a|an) (?!tried|were|was|had|did|could|\w+ed\b)\w+
      |we (?:may |also |automatically ){0,3}(?:collect|use|share|store|process|disclose)
      |(?:
        may|can|might
        |could(?! not
          | be (?:
            (?:
              seen|read|queried|searched|copied by|taken|opened|viewed|found|downloaded|reached|accessed|copied
              |guessed|heard|overheard|traced|tracked|inferred|deduced|worked out
            )\b
            |(?:[\w-]+ ){1,3}?by (?:any|every|all|other|another|strangers|outsiders)
          )
        )
        |would|should|will
      ) (?!have\b|not have\b)(?:\w+ly |also |not )?(?:
        be |lead|result|have|contain|include|affect|impact|expose|access|\w+ally
      )
      |potential to
    )\b
  `,
);

/** "The school holds names so that it can reach families": what data is kept for. */
const keptForPattern = new Sieved(
  /\b(?:holds?|keeps?|stores?|collects?|gathers?)\b[^.;?!]{3,140}? (?:so that|in order to|for the purposes?|to (?:reach|contact|provide|process|manage|comply|help|send|serve|improve|verify))\b/i,
);

/** Whether `text` tells how things are or would be in general, not what happened. */
export function isGeneral(text: string): boolean {
  return generalPattern.test(text) || keptForPattern.test(text);
}

/** Feelings, values, promises without content: nothing is said. */
const fillerPattern = new Sieved(
  /\b(?:seriously|sorry|apologi[sz]e|apolog(?:y|ies)|regret|thank|grateful|understand|committed|commitment|priority|important to us|value your|investigat\w+|looking into|aware of|sincerely|trust|good question|of you (?:have|are|keep) (?:\w+ )?ask\w*)\b/i,
);

/**
 * Whether a passage under a heading that asks a question can be taken as its answer: it asserts
 * something, with words of its own, and is more than a feeling or a gap.
 */
export function isAnswer(passage: Passage): boolean {
  return (
    !passage.text.endsWith(":") &&
    isFilledLine(passage) &&
    !fillerPattern.test(passage.text) &&
    !isGeneral(passage.text)
  );
}
