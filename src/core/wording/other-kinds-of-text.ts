import { patternLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";
import { isReport, isRulebook } from "./voice.ts";
import type { Prose } from "./prose.ts";

/** "Planned maintenance on Sunday", "the shop will be offline on Friday due to an upgrade": nothing has gone wrong. */
const plannedPattern = new Sieved(
  patternLines("i")`
    \b(?:planned|scheduled|upcoming|routine) (?:[\w-]+ )?(?:maintenance|outage|downtime|upgrade|interruption|shutdown)\b
    |\bmaintenance (?:takes place|will take place|window)\b
    |\bwill (?:be )?(?:offline|unavailable|down)\b[^.;?!]{0,80} (?:due to|for|because of|as part of) (?:an? |the |our )?(?:[\w-]+ ){0,2}(?:
      upgrade|maintenance|move|migration
    )\b
  `,
);
/** What such a text says when something did go wrong after all. */
const wentWrongPattern = new Sieved(
  /\b(?:failed|failure|went wrong|incident|overran|unexpected(?:ly)?|longer than (?:planned|expected)|apologi[sz]e|sorry|breach|caused|outage began|unplanned|lost)\b/i,
);
/** "Game day notes", "Tabletop: losing the east": all made up. */
const exerciseTitlePattern = new Sieved(
  /\b(?:game ?day|tabletop|table-top|simulation|fire drill|wargame|dry[- ]run|coursework|lesson plan|hypothetical|templates?(?: for)?)\b/i,
);
/** "What to do when a company loses your data": counsel for anybody. */
const counselPattern = new Sieved(
  /^\W*(?:what (?:to do|you should do) (?:when|if|after)|how (?:to|companies|not to)\b|(?:\w+ )?(?:tips|things|lessons|steps) (?:for|to|we tell|every)|your first \d+ hours|writing to (?:customers|users|clients)|a guide to|effective )/i,
);
/** "Some boilerplate to start from", "tasks for learning": a form to be filled in, or homework. */
const formPattern = new Sieved(
  /\b(?:boilerplate|sample (?:notice|letter|message)s?|to start from|fill in the (?:blanks|gaps|brackets)|tasks for learning|learning objectives)\b/i,
);

/** "We are sorry", "I apologise": counsel for anybody begs no pardon. */
const sorryPattern = new Sieved(
  /\b(?:(?:we|I)(?: are|'re| am|'m)? (?:\w+ly |very |so )*(?:sorry|apologi[sz]e)|our (?:\w+ )?apolog(?:y|ies))\b/i,
);

/** How far into a text its kind shows. */
const openingPassages = 4;

/**
 * Whether a text tells of no incident of one's own: a report on others, a rule book or form, counsel for anybody, an
 * exercise, planned work. What is done in it answers nothing that has happened to the one who writes.
 */
export function isNoNotice(prose: Prose): boolean {
  const known = answers.get(prose) ?? readsAsNoNotice(prose);
  answers.set(prose, known);
  return known;
}

const answers = new WeakMap<Prose, boolean>();

function readsAsNoNotice(prose: Prose): boolean {
  if (isReport(prose) || isRulebook(prose)) {
    return true;
  }
  const [title] = prose.passages;
  const opening = prose.passages
    .slice(0, openingPassages)
    .map(({ text }) => text)
    .join("\n");
  const isCounsel =
    title?.kind === "heading" &&
    counselPattern.test(title.text) &&
    !prose.passages.some(({ text }) => sorryPattern.test(text));
  const isExercise = title?.kind === "heading" && exerciseTitlePattern.test(title.text);
  const isPlanned = plannedPattern.test(opening) && !prose.passages.some(({ text }) => wentWrongPattern.test(text));
  return isCounsel || isExercise || isPlanned || formPattern.test(opening);
}
