import { rememberByText } from "../text/remember.ts";
import { Sieved } from "../text/sieve.ts";
import type { Passage, Prose } from "./prose.ts";

/** "the company said", "according to a spokesperson", "it told reporters": somebody tells of somebody else. */
const reportedPattern = new Sieved(
  /\b(?:said|says|told|claims?|claimed|confirmed|stated|wrote|writes|disclosed|announced|revealed|conceded|admitted|denied)\b(?! (?:us|to us|you|by us)\b)|\b[Aa]ccording to\b|\bspokes(?:person|man|woman)\b|\b(?:in|issued|press) (?:an? )?statement\b/,
);
/** "14:05 Ana says she is looking": a line of a log, not of a newspaper. */
const stampPattern = /^\W*\d/;
const firstPersonPattern = new Sieved(/\b(?:we|our|us|ours|we're|we've)\b/i);

/** "Privacy policy", "Incident report template": a rule or a form, and no report of what happened. */
const rulebookPattern = new Sieved(
  /\b(?:privacy (?:policy|notice|statement)|terms (?:of|and)|cookie policy|code of conduct|checklist|templates?(?: for)?|assignment|homework|best practices|guidelines|guidance|handbook|playbook|(?:communications?|emergency|crisis) (?:process|procedure|plan|policy)|\d+ (?:tips|ways)|how to (?:prevent|avoid|respond|write|prepare|handle|protect|stay|spot)|(?:tabletop|exercise|drill|after-action) report)\b/i,
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

/** Whose words a sentence is: ours, or what others said. */
const voiceOf = rememberByText((text): { readonly isOurs: boolean; readonly isReported: boolean } => ({
  isOurs: firstPersonPattern.test(text),
  isReported: reportedPattern.test(text),
}));

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
  for (const passage of passages) {
    if (passage.kind !== "sentence" || stampPattern.test(passage.text)) {
      continue;
    }
    const text = outsideQuotes(passage);
    const { isOurs, isReported } = voiceOf(text);
    if (isOurs || ownNames.some((name) => text.includes(name))) {
      own += 1;
    } else if (isReported) {
      reported += 1;
    }
  }
  return reported >= fewestReported && reported >= own;
}
