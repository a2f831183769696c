import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { spansOverlap } from "../../text/span.ts";
import { isNoNotice } from "../../wording/other-kinds-of-text.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { kindsBut } from "../kinds-but.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** Whom forgers could write to, call, or write a letter to. */
const reachablePattern =
  /\b(?:e-?mail address(?:es)?|emails?(?= (?:and|or)\b)|phone numbers?|telephone numbers?|mobile numbers?|contact details|contact information)\b/i;

/** "pretend to be us", "suspicious messages", "we will never ask" */
const warnedPattern = new Sieved(patternLines("i")`
    \b(?:
      phish\w*|pretend\w*|imperson\w*|claim\w* to (?:be|come)
      |(?:look|seem|appear)\w* (?:to come|to be|like it comes|as if)|posing|spoof\w*|suspicious|fraud\w*|scam\w*
      |vigilan\w*|forged|forger\w*|fake|unexpected|unsolicited|(?:never|not|won't) (?:ever )?ask|wary|beware
      |on (?:the lookout|your guard|the alert)|careful|caution\w*|spam|alert|convincing
      |sounds? (?:genuine|real|plausible|like us|just like)|in (?:our|the [\w-]+'s) name
      |(?:says?|saying|tells? you) (?:that )?(?:they|he|she|it)(?:'s|'re| are| is) (?:from|with|calling|our)|hang up
      |(?:ring|call|phone) (?:us|them|him|her) back|before you let (?:them|him|her|any\w+) in
      |(?:real|genuine) (?:e-?mails?|messages?|calls?|letters?|visitors?)
      |(?:not|n't|never) (?:open|click|follow|reply to|trust)
    )\b
  `);

/** "were copied", "the file held": the data are out, not merely asked for. */
const gotOutPattern =
  /\b(?:access\w*|expos\w*|leak\w*|stol\w*|cop(?:y|ied)|held|contain\w*|includ\w*|involv\w*|compromis\w*|obtain\w*|affect\w*|impact\w*|breach\w*|download\w*|taken|posted|lost|published|visible|sent (?:your|to)|holds?|shows?|lists?|took)\b/i;

/** "Use two factors for all accounts. This includes your e-mail address": what advice is for. */
const advisedPattern = /^(?:this|that|these|those) includes? your\b/i;
const deniedPattern = /\b(?:no|not|nor|never|none|neither)\b|n't\b/i;

export const noWarningOfImitators: Rule = {
  id: "IC613",
  name: "no-warning-of-imitators",
  title: "No warning of messages that only pretend to come from you",
  why: "Whoever has the addresses and knows of the leak can write as if they were you; people who were told are not taken in.",
  source:
    "UK Information Commissioner's Office and National Cyber Security Centre: after a breach, warn people of phishing",
  severity: "information",
  kinds: kindsBut(["recipient-request"]),
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "The file held names and e-mail addresses." },
      { text: "Your phone number was exposed.", record: "data:\n  - phone numbers" },
      { text: "Names and phone numbers of 12,000 customers were copied." },
      { text: "# A leak\n\nWhat was affected: e-mail addresses.", record: "data:\n  - e-mail addresses" },
      { text: "The following data were stolen: names, telephone numbers, and dates of birth." },
      { text: "It lists the mobile numbers, phone numbers and berths of all skippers. Thieves took it." },
      { text: "We sent your contact details to the wrong company.", record: "data:\n  - contact details" },
    ],
    clean: [
      {
        text: "Hartwell Mills confirmed that a thief copied e-mail addresses. The company said that names were taken too. It told reporters that letters will follow.",
        note: "A report on others.",
      },
      { text: "The file held names and e-mail addresses. Do not open links in messages that claim to come from us." },
      { text: "Names and phone numbers were copied. Somebody could call you and pretend to be us." },
      { text: "The file held names and e-mail addresses. We will never ask you for your password." },
      { text: "- Use two factors for all accounts. This includes your e-mail address." },
      { text: "No e-mail addresses were taken." },
      { text: "Our payment page did not work for an hour." },
      { text: "Phishing messages may follow: the file held e-mail addresses." },
      { text: "The file held order numbers." },
      { text: "The list held your phone number. If a caller says he is from our marina, hang up and ring us back." },
    ],
  },
};

const warnings = rememberWhere(({ text }) => warnedPattern.test(text));

function check({ draft, kind, judgements, record }: RuleContext): readonly RuleFinding[] {
  const isForReaders = kind.requires.includes("reader-action");
  if (!isForReaders || isNoNotice(draft) || warnings(draft.passages).length > 0) {
    return [];
  }
  const place = placeOfAddresses({ draft, judgements, record });
  return place === undefined
    ? []
    : [
        {
          span: place,
          message:
            "Whoever has these addresses or numbers can pretend to be you. Warn people of such messages, and say what you will never ask them for.",
        },
      ];
}

/** Where it is said that people can be reached with what is out. */
function placeOfAddresses({ draft, judgements, record }: Pick<RuleContext, "draft" | "judgements" | "record">) {
  const said = judgements.get("data-involved");
  const evidence = said?.state === "met" ? said.evidence : [];
  const passages = draft.passages.filter(({ span }) => evidence.some((one) => spansOverlap(one, span)));
  const place = passages.find(
    ({ text, kind, heading, opensBlock }) =>
      reachablePattern.test(text) &&
      !(!opensBlock && advisedPattern.test(text)) &&
      !deniedPattern.test(text) &&
      (kind !== "sentence" || gotOutPattern.test(`${heading} ${text}`)),
  );
  const isRecorded = (record?.data.value ?? []).some(
    ({ value, certainty }) =>
      value !== undefined && reachablePattern.test(value) && (certainty === "confirmed" || certainty === "suspected"),
  );
  return place?.span ?? (isRecorded ? (evidence[0] ?? draft.titleSpan) : undefined);
}
