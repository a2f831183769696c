import type { IncidentRecord } from "../../record/record.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { advicePassages } from "./advice-passages.ts";

/** Advice that only makes sense where a certain kind of data is involved. */
interface AdviceFor {
  readonly data: string;
  /** What the record or the draft calls that data. */
  readonly dataPattern: RegExp;
  readonly advicePattern: RegExp;
}

const kinds: readonly AdviceFor[] = [
  {
    data: "passwords",
    dataPattern: /\bpasswords?\b/i,
    advicePattern: /\b(?:chang\w*|reset\w*|choos\w*|set|renew\w*|updat\w*) (?:[\w-]+ ){0,4}passwords?\b/i,
  },
  {
    data: "payment cards",
    dataPattern: /\b(?:card|payment)\b/i,
    advicePattern:
      /\b(?:cancel\w*|block\w*|freez\w*|replac\w*|order\w*) (?:[\w-]+ ){0,4}cards?\b|\bnew (?:\w+ )?card\b/i,
  },
];

/** "also if you use it elsewhere", "as a precaution": why it is advised all the same. */
const reasonPattern =
  /\b(?:precaution|elsewhere|other (?:sites?|accounts?|services?)|same password|even (?:so|though|if)|although|nevertheless|need not|no need|not necessary|do not need|don't need|not have to|never|not)\b/i;

export const adviceThatDoesNotFit: Rule = {
  id: "IC611",
  name: "advice-that-does-not-fit",
  title: "Advice about data that was not involved",
  why: "Whoever reads “change your password” concludes that the passwords are gone, whatever else the letter says.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019; US Federal Trade Commission, Data Breach Response: advice by type of data",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "Please change your password.", record: ruledOut("passwords") },
      { text: "## What you can do\n\n- Reset your old password", record: ruledOut("passwords") },
      { text: "Please ask your bank for a new card.", record: ruledOut("payment card numbers") },
      { text: "We recommend that you block your card.", record: ruledOut("card details") },
      { text: "You should update your password today.", record: ruledOut("hashed passwords") },
      { text: "Please order a replacement card.\n\nPlease cancel your card.", record: ruledOut("card numbers") },
    ],
    clean: [
      { text: "Please change your password." },
      { text: "Please change your password.", record: "data:\n  - passwords" },
      { text: "Please change your password.", record: ruledOut("delivery addresses") },
      { text: "You do not need to change your password.", record: ruledOut("passwords") },
      { text: "As a precaution, please change your password.", record: ruledOut("passwords") },
      { text: "We have changed the passwords of our own accounts.", record: ruledOut("passwords") },
    ],
  },
  exceptions: "Where you advise it all the same, say why: “as a precaution”, “if you use the same password elsewhere”.",
};

function ruledOut(data: string): string {
  return `data:\n  - names\n  - { value: ${data}, certainty: ruled-out }`;
}

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, record } = context;
  const unfit = record === undefined ? [] : kinds.filter((kind) => isRuledOut(kind, record));
  const advice = unfit.length === 0 ? [] : advicePassages(context).flatMap((index) => draft.passages[index] ?? []);
  return unfit.flatMap(({ data, advicePattern }) => {
    const given = advice.find(({ text }) => advicePattern.test(text) && !reasonPattern.test(text));
    const message = `By the record, ${data} were not involved. Leave this advice out, or say why you give it all the same.`;
    return given === undefined ? [] : [{ span: given.span, message }];
  });
}

function isRuledOut({ dataPattern }: AdviceFor, record: IncidentRecord): boolean {
  const named = (record.data.value ?? []).filter(({ value }) => value !== undefined && dataPattern.test(value));
  return named.length > 0 && named.every(({ certainty }) => certainty === "ruled-out");
}
