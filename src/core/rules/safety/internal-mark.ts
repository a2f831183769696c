import { kindsBut } from "../kinds-but.ts";
import { wordingRule } from "../wording-rule.ts";

export const internalMark = wordingRule({
  id: "IC912",
  name: "internal-mark",
  title: "Marked as internal, privileged or not final",
  message:
    "“{words}” says that this is not meant to go out. Take the mark out of what is published, or keep the document in.",
  why: "A letter that calls itself confidential or a draft tells readers that the wrong version was sent, and may cost the privilege that it claims.",
  source: "PagerDuty incident response guide: mark privileged mail and keep it apart; House judgement",
  severity: "warning",
  kinds: kindsBut(["staff-note", "staff-script"]),
  triggers: [
    "privileged",
    "attorney",
    "lawyer",
    "legal",
    "internal",
    "not for",
    "strictly",
    "company",
    "confidential",
    "under embargo",
    "embargo",
    "draft",
    "do not",
    "work product",
    "without prejudice",
    "for your eyes",
    "version",
  ],
  passages: ["sentence", "item", "heading", "row"],
  phrases: [
    {
      words:
        "(?:legally )?privileged (?:and|&|\\/) confidential|confidential (?:and|&|\\/) privileged|legally privileged",
    },
    {
      words:
        "(?:attorney|lawyer|solicitor)[-–— ](?:and[-– ])?client (?:communication|privilege(?:d)?|work product)|attorney work product|prepared at the (?:direction|request) of counsel",
    },
    {
      words:
        "(?:for )?internal (?:use|distribution|eyes|circulation) only|(?:strictly |for )internal(?: only)?$|internal only",
    },
    {
      words:
        "not (?:intended |yet )?for (?:(?:external|public|onward|wider) )?(?:distribution|publication|release|circulation)",
    },
    {
      words:
        "do not (?:distribute|circulate|publish|disseminate)(?: externally| outside[^.;?!]{0,40}| until[^.;?!]{0,40})?(?=\\W{0,3}$)",
    },
    { words: "(?:strictly|company|highly|commercially) confidential|commercial[- ]in[- ]confidence" },
    { words: "^\\W{0,4}confidential(?=\\W{0,4}$|:)" },
    { words: "(?:under|strict) embargo|embargoed (?:until|till|to)\\b[^.;?!]{0,40}" },
    {
      words:
        "^\\W{0,4}(?:working |first |second |final |third )?draft(?=(?: (?:v(?:ersion)? ?)?\\d[\\d.]*)?\\W{0,4}$|:| [-–—] )(?: (?:v(?:ersion)? ?)?\\d[\\d.]*)?",
    },
    { words: "(?:draft|version) (?:for|awaiting|pending) (?:\\w+ ){0,2}(?:approval|review|sign-?off|comments?)" },
  ],
  examples: {
    flagged: [
      { text: "# Privileged and confidential\n\nWe are sorry." },
      { text: "FOR INTERNAL USE ONLY" },
      { text: "Attorney-client communication\n\nWe are sorry." },
      { text: "Not for publication." },
      { text: "Draft v3\n\nWe are sorry." },
      { text: "Embargoed until 9:00." },
      { text: "**Strictly confidential**" },
      { text: "We are sorry.\n\nDo not distribute." },
    ],
    clean: [
      { text: "The file held confidential letters." },
      { text: "Privileged accounts were closed." },
      { text: "Please do not forward such messages." },
      { text: "An internal review found the cause." },
      { text: "We have drafted a plan." },
      { text: "The draft law is before parliament." },
      { text: "“Strictly confidential” stood on the box.", note: "Quoted." },
      { text: "This statement is for publication." },
    ],
  },
});
