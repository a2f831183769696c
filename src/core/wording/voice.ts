import { patternLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";
import type { Passage, Prose } from "./prose.ts";
import { rememberByStretchWith } from "./stretches.ts";

/** "the company said", "according to a spokesperson", "it told reporters": somebody tells of somebody else. */
const reportedPattern = new Sieved(
  /\b(?:said|says|told|claims?|claimed|confirmed|stated|wrote|(?<!\b(?:and|of|on) )writes|disclosed|(?<!\b(?:the|an?|during) )announced|revealed|conceded|admitted|denied)\b(?! (?:us|to us|you|by us)\b)|\b[Aa]ccording to\b|\bspokes(?:person|man|woman)\b|\b(?:in|issued|press) (?:an? )?statement\b/,
);
/** "14:05 Ana says she is looking": a line of a log, not of a newspaper. */
const stampPattern = /^\W*\d/;
const firstPersonPattern = new Sieved(/\b(?:we|our|us|ours|we're|we've|I|I'm|my)\b/i);
const secondPersonPattern = new Sieved(/\b(?:you|your|yours)\b/i);

/** "Privacy policy", "Incident report template": a rule or a form, and no report of what happened. */
const rulebookPattern = new Sieved(
  patternLines("i")`
    \b(?:
      privacy (?:policy|notice|statement)|terms (?:of|and)|cookie policy|code of conduct|checklist|templates?(?: for)?
      |assignment|homework|best practices|guidelines|guidance|handbook|playbook
      |(?:communications?|emergency|crisis) (?:process|procedure|plan|policy)|\d+ (?:tips|ways)
      |how to (?:prevent|avoid|respond|write|prepare|handle|protect|stay|spot)
      |(?:tabletop|exercise|drill|after-action) report
    )\b
  `,
);

/** Whether the title shows a text that lays down rules or a form to be filled in: it tells of no incident. */
export function isRulebook({ passages }: Prose): boolean {
  const title = passages.find(({ kind }) => kind === "heading");
  return (
    title !== undefined &&
    rulebookPattern.test(title.text) &&
    !/\b(?:incident|breach|leak|outage)s? (?:of|on|in)\b/i.test(title.text)
  );
}

/** So many sentences of others, told by others, make a report. */
const fewestReported = 3;
/** Where nobody says "we" or "you", so many are enough. */
const fewestFromNobody = 2;

function outsideQuotes({ text, quoted = [] }: Passage): string {
  return quoted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/**
 * Whether a text reports on somebody else's incident, as a newspaper does: it cites again and again, and the
 * one who writes hardly speaks of "we" outside quotation marks.
 */
export function isReport(prose: Prose): boolean {
  const known = reports.get(prose) ?? readsAsReport(prose);
  reports.set(prose, known);
  return known;
}

/** Asked by several requirements. */
const reports = new WeakMap<Prose, boolean>();

function readsAsReport({ passages, ownNames }: Prose): boolean {
  let reported = 0;
  let own = 0;
  let addressed = 0;
  for (const { answer } of voicesIn(passages, ownNames.join("\n"))) {
    reported += answer.reported;
    own += answer.own;
    addressed += answer.addressed;
  }
  const isFromNobody = own === 0 && addressed === 0 && reported >= fewestFromNobody;
  return isFromNobody || (reported >= fewestReported && reported >= own);
}

/** How many sentences of a stretch are ours, and how many tell what others said. */
const voicesIn = rememberByStretchWith((passages, names) => {
  const ownNames = names.split("\n").filter((name) => name !== "");
  let reported = 0;
  let own = 0;
  let addressed = 0;
  for (const passage of passages) {
    if (passage.kind !== "sentence" || stampPattern.test(passage.text)) {
      continue;
    }
    const text = outsideQuotes(passage);
    addressed += secondPersonPattern.test(text) ? 1 : 0;
    if (firstPersonPattern.test(text) || ownNames.some((name) => text.includes(name))) {
      own += 1;
    } else if (reportedPattern.test(text)) {
      reported += 1;
    }
  }
  return { reported, own, addressed };
});
