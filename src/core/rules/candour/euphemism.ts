import { isKnown } from "../../record/fact.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";

const leak = "type: leak";
const plainly = { text: "data leak", when: "Data got out." } as const;

/** What happened, in a word that leaves no doubt. */
const plainPattern =
  /\b(?:leak\w*|breach\w*|stol(?:e|en)|thef?t|thieves|copied|hack\w*|expos\w+|(?:was|were|been) (?:public|open|visible|readable|published|sent to|downloaded|taken|read|seen|accessed)|ransom\w*|got out|broke into|break-in|intruders?|lost)\b/i;

/** Says nothing at all, whatever happened. */
const emptyPattern = /\b(?:event|matter|situation|anomaly|occurrence)$/i;

export const euphemism = wordingRule({
  id: "IC406",
  name: "euphemism",
  title: "A leak that is called an event",
  message:
    "“{words}” hides what happened. Call it what it is: a leak, a theft, a break-in; or say in plain words what became of the data.",
  why: "Readers who must guess whether anything bad happened do nothing, and are angry later.",
  source:
    "Whittaker (2020), TechCrunch, on what breach notices really say; GSA, plainlanguage.gov: use the common word",
  severity: "information",
  asksFor: "fault",
  triggers: ["event", "matter", "situation", "anomaly", "occurrence", "incident", "issue"],
  phrases: [
    {
      words: String.raw`(?<=\b(?:an?|the|this|that|our|recent|any|such) (?:recent |potential |possible )?)(?:data(?: security| privacy)?|privacy|cyber ?security|cyber|information security|security) (?:event|matter|situation|anomaly|occurrence)`,
      instead: [plainly],
    },
    {
      words: String.raw`(?<=\b(?:an?|the|this|that|our|recent) (?:recent )?)(?:data(?: security)?|privacy|cyber ?security|cyber|information security|security) (?:incident|issue)`,
      instead: [plainly],
    },
  ],
  passages: ["sentence", "item"],
  counts: isHidden,
  examples: {
    flagged: [
      { text: "We are writing about a data event.", record: leak },
      { text: "We had a privacy matter." },
      { text: "We are writing about a recent security incident.", record: leak },
      { text: "We have become aware of a data security issue.", record: leak },
      { text: "This security event concerns you.", record: leak },
      { text: "- The cyber event began on 3 March 2026" },
    ],
    clean: [
      { text: "We are writing about a data leak.", record: leak },
      {
        text: "We are writing about a security incident: your address was copied.",
        record: leak,
        note: "What happened stands beside it.",
      },
      { text: "We are writing about a security incident.", note: "No record says that it was a leak." },
      { text: "We are writing about a security incident.", record: "type: outage" },
      { text: "We are writing about a security incident.", record: "type: { value: leak, certainty: suspected }" },
      { text: "Our alarms record every event." },
      { text: "The event in the town hall is off." },
    ],
  },
});

const plainWords = rememberWhere(({ text }) => plainPattern.test(text));

/** An empty word always hides; "incident" only where the record knows of a leak and the draft nowhere says so. */
function isHidden(hit: PlacedHit, { draft, record }: RuleContext): boolean {
  const words = draft.passages[hit.passage]?.text.slice(hit.start, hit.end) ?? "";
  const isLeak =
    record !== undefined &&
    isKnown(record.type) &&
    record.type.value === "leak" &&
    record.type.certainty === "confirmed";
  const isPlainHere = plainWords(draft.passages).length > 0;
  return !isPlainHere && (isLeak || emptyPattern.test(words));
}
