import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";

const kinds = String.raw`(?:personal |customer |user |client |patient |employee |member |account |sensitive |confidential |private |internal |other )*`;

/** What happened to it: "was copied", "were affected". */
const affected =
  /\b(?:access(?:ed)?|cop(?:y|ied)|stolen|stole|taken|took|expos\w+|leak\w+|affect\w+|involv\w+|compromis\w+|impact\w+|obtain\w*|view\w+|download\w*|disclos\w+|acquir\w+|read|seen|public|visible|lost|deleted|published|exfiltrat\w+)\b/i;
/** Then the kinds are named: "including names", "such as", ": names". */
const namedPattern =
  /\b(?:includ(?:e[ds]?|ing)|such as|namely|like|e\.g\.|i\.e\.|for example|among them|meaning)|:|\(/i;

export const vagueData = wordingRule({
  id: "IC413",
  name: "vague-data",
  title: "“Certain information”",
  message:
    "“{words}” leaves open what was affected, and everybody fears for the worst. Name the kinds of data, or say that you do not know yet and when you will.",
  why: "Readers need to know which of their data it is to know what to do.",
  source: "GDPR Art. 33(3)(a) and Cal. Civ. Code § 1798.82(d)(2): the kinds of data; Whittaker (2020), TechCrunch",
  severity: "information",
  triggers: ["some", "certain", "limited", "various"],
  phrases: [
    {
      words: String.raw`(?:some|certain|limited|various) (?:of )?(?:(?:your|our (?:customers|users|members|patients|employees)'?|their|the|our) )?${kinds}(?:data|information|details|records)`,
    },
  ],
  passages: ["sentence"],
  counts: (hit, context) => isAffected(hit.passage, context),
  examples: {
    flagged: [
      { text: "Some of your data was copied." },
      { text: "Certain information may have been accessed." },
      { text: "The attackers took certain records." },
      { text: "Some customer information was exposed." },
      { text: "They copied some of our customers' details." },
      { text: "Various personal details were leaked." },
    ],
    clean: [
      { text: "Your name and your e-mail address were copied." },
      { text: "Some of your data was copied: your name and your address." },
      { text: "Certain information was exposed, including your name." },
      { text: "Some of your data was copied.\n\n- names\n- addresses", note: "Named right below." },
      { text: "We need some information from you to find your order." },
      { text: "We do not know yet whether some data was copied; we will tell you by 9 March 2026." },
      { text: "“Some data was copied,” said the carrier.", note: "Somebody else's words." },
    ],
  },
});

function isAffected(passage: number, { draft }: RuleContext): boolean {
  const text = draft.passages[passage]?.text ?? "";
  const next = draft.passages[passage + 1];
  const isListed = next?.kind === "item" || next?.kind === "row";
  return affected.test(text) && !namedPattern.test(text) && !isListed && !/not (?:yet )?know|whether/i.test(text);
}
