import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";

const harm = String.raw`(?:mis-?us\w+|abus\w+|fraud\w*|identity theft|unauthori[sz]ed|compromis\w+|affected|stolen|theft|cop(?:y|ied)|tamper\w*|access(?:ed)?|exfiltrat\w+|expos\w+|taken|viewed|opened|download\w*|leak\w*|shared|sold|published|misappropriat\w+|malicious|impact(?:ed)?|lateral movement|harm\w*|breach\w*|read|seen|used|involved|lost|intrusion|suspicious|exploit\w*)`;
const none = String.raw`(?:no (?:evidence|indication|indications|sign|signs|proof|reason to (?:believe|think|suspect))|not (?:yet )?(?:aware of|seen|found|identified|detected|observed) any (?:(?:evidence|indication|sign|case|instance)s? )?|(?:not|n't) (?:have|see|find|found|seen) any (?:evidence|indication|indications|sign|signs|reason to (?:believe|think|suspect)))`;

/** What was looked at, without which nobody can tell what the absence is worth; or that it may have happened all the same. */
const lookedAtPattern =
  /\b(?:logs?|logged|logging|log files?|reviewed|reviewing|examin\w+|analys\w+|analyz\w+|search(?:ed|ing)|check(?:ed|ing)|look(?:ed|ing) (?:at|through|for)|audit\w*|forensic\w*|scann\w+|inspect\w+|compar(?:ed|ing)|trac(?:ed|ing) every|records? of (?:access|every)|went through|verif(?:y|ied|ying)|(?:cannot|can't|could not|not) ruled? (?:it |this |that )?out|possibility|may still|does not mean|no proof)\b/i;

export const noEvidence = wordingRule({
  id: "IC403",
  name: "no-evidence",
  title: "“No evidence of misuse”, without saying where you looked",
  message:
    "“{words}” reassures only whoever knows what you looked at. Say beside it what you searched and for which time, and that it may still have happened if you cannot rule it out.",
  why: "Readers take “no evidence” for “no danger”, and do nothing to protect themselves.",
  source:
    "Zou, Danino, Sun and Schaub (2019), CHI: four in ten notices say so, and should not: no evidence of a risk is read as no risk",
  severity: "warning",
  triggers: ["no evidence", "no indication", "no sign", "no proof", "no reason", "any "],
  phrases: [{ words: String.raw`${none}(?:[^.;:?!]{0,90}?\b)?${harm}` }],
  passages: ["sentence", "item"],
  counts: ({ passage }, context) => !saysWhereLooked(passage, context),
  examples: {
    flagged: [
      { text: "We have no evidence that your data has been misused." },
      { text: "There is no indication of fraud." },
      { text: "We are not aware of any misuse." },
      { text: "At this time we have no reason to believe that anybody was affected." },
      { text: "We have not seen any evidence of unauthorised access." },
      { text: "- No signs of tampering" },
    ],
    clean: [
      {
        text: "We went through the access logs from 1 March to 5 March 2026 and found no evidence that anybody else opened the file.",
      },
      {
        text: "We found no sign of misuse. To find out, we searched every login since 1 March 2026.",
        note: "What was looked at stands beside it.",
      },
      { text: "Nobody opened the file: the log of every access since 1 March 2026 shows only us." },
      { text: "We do not know whether anybody copied the list." },
      { text: "We have no evidence that the list was copied, but we cannot rule it out." },
      { text: "There is no evidence that would satisfy an auditor." },
      { text: "“We have no evidence of misuse,” said the carrier.", note: "Somebody else's words." },
      { text: "You need no proof of purchase." },
    ],
  },
});

function saysWhereLooked(passage: number, { draft }: RuleContext): boolean {
  return draft.passages
    .slice(Math.max(passage - 2, 0), passage + 3)
    .some(({ text, kind }) => kind !== "heading" && lookedAtPattern.test(text));
}
