import { onceForEach } from "../../text/remember.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";
import { givesWay } from "./ways-given.ts";

const bureaus = String.raw`(?:(?:three|main|major|big|national|nationwide|leading|U\.?S\.?) ){0,3}(?:(?:consumer|credit)[ -](?:report(?:ing)?|reference|rating|information|scoring) (?:agenc(?:y|ies)|compan(?:y|ies)|bureaus?)|credit (?:bureaus?|agenc(?:y|ies)))`;

const namePattern =
  /\b(?:equifax|experian|trans ?union|annual ?credit ?report|schufa|crif|illion|clearscore|checkmyfile)\b/i;
/** Advice to readers */
const advicePattern =
  /\b(?:you|your|yourself|please|anyone|everyone|people)\b|(?:^\W*|[,;:] (?:then |and )?)(?:contact|ask|call|write to|place|put|set|request|order|get|obtain|check|freeze|consider|tell|notify|report|visit|review)\b/i;
/** What we did ourselves, and what they do by themselves */
const oursPattern =
  /\b(?:we|I)(?:'ve| have| had| also| are| will|'ll| already){0,3} (?:notif|told|tell|inform|contact|report|ask|work|alert)\w*|\bagenc(?:y|ies) (?:was|were|has|have|had)\b/i;
const listedPattern =
  /\b(?:below|overleaf|enclosed|attached|leaflet|next page|(?:end|foot|back) of th\w+|listed|following)\b/i;
/** "Their numbers are …", "call each of them" */
const theirsPattern = /\b(?:their|theirs|each|them|they|its|bureaus?|agenc(?:y|ies)|numbers)\b/i;

export const unnamedBureaus = wordingRule({
  id: "IC617",
  name: "unnamed-bureaus",
  title: "Credit bureaus without names and numbers",
  message:
    "“{words}”: which ones, and how does one reach them? Name each (Equifax, Experian, TransUnion) with its telephone number and website.",
  why: "Each bureau has to be asked by itself, and who must first find out which there are may end up with a forger.",
  source:
    "California Civil Code 1798.82(d)(2)(F), Colorado Revised Statutes 6-1-716: numbers and addresses of the credit reporting agencies",
  severity: "information",
  kinds: ["apology", "disclosure", "notice-eu", "notice-us-ca", "notice-us-ma", "faq", "correction", "closing-notice"],
  triggers: ["bureau", "agenc", "reporting compan", "reference compan", "rating compan"],
  isOncePerDraft: true,
  phrases: [{ words: bureaus }],
  counts: isUnnamed,
  examples: {
    flagged: [
      { text: "You can place a freeze with the three credit bureaus." },
      { text: "Ask the credit reference agencies for your file." },
      { text: "Please request a free report from each of the major credit reporting agencies." },
      { text: "You may obtain information about fraud alerts from the consumer reporting agencies." },
      { text: "- Contact a credit bureau and have an alert put on your file." },
      { text: "If an account is not yours, tell the credit agency at once." },
    ],
    clean: [
      { text: "You can place a freeze with the three credit bureaus, Equifax, Experian and TransUnion." },
      { text: "You can place a freeze with the credit bureaus.\n\n- Equifax: 888-555-0100\n- Experian: 888-555-0101" },
      { text: "You can place a freeze with the credit bureaus. Their numbers are on the enclosed sheet." },
      { text: "We have told the credit bureaus." },
      { text: "Ask the credit bureau: 888-555-0100." },
      { text: "The stranger read files of a credit bureau." },
    ],
  },
});

const namesOne = onceForEach((passages: RuleContext["draft"]["passages"]) =>
  passages.some(({ text }) => namePattern.test(text)),
);

function isUnnamed({ passage }: PlacedHit, { draft: { passages } }: RuleContext): boolean {
  const text = passages[passage]?.text ?? "";
  return (
    advicePattern.test(text) &&
    !oursPattern.test(text) &&
    !passages
      .slice(passage, passage + 4)
      .some(
        (near) =>
          (near.text === text || theirsPattern.test(near.text) || near.kind === "item" || near.kind === "row") &&
          (givesWay(near) || listedPattern.test(near.text)),
      ) &&
    !namesOne(passages)
  );
}
