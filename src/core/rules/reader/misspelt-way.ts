import { patternLines } from "../../text/pattern-lines.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { knownWays, slipOf } from "./known-ways.ts";
import { faxPattern } from "./numbers-of-ours.ts";

const record =
  "contacts:\n  phone: 01632 960 410\n  email: help@harbourpay.example\n  web: https://status.harbourpay.example";

export const misspeltWay: Rule = {
  id: "IC620",
  name: "misspelt-way",
  title: "A number or address that is yours but for a slip",
  why: "One wrong letter sends worried people to nobody, or to whoever bought the address that looks like yours.",
  source:
    "House judgement after the look-alike site of the 2017 Equifax notice, to which the company itself sent people",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "See <https://status.harborpay.example>.", record },
      { text: "Read [our page](https://status.harbourpya.example/news).", record },
      { text: "News is on status.habourpay.example.", record },
      { text: "You can write to help@harbourpay.exmaple.", record },
      { text: "Our mail comes from hepl@harbourpay.example.", record },
      { text: "If you receive a bill that you do not expect, 01632 960 401 is there for you.", record },
      { text: "Telefon: 01632 960 140", record },
      { text: "Our night line is 01632 96 410.", record },
    ],
    clean: [
      { text: "See <https://status.harbourpay.example/news>.", record },
      { text: "See <https://www.harbourpay.example> or pay.harbourpay.example.", record, note: "The same house." },
      { text: "Write to press@harbourpay.example.", record },
      { text: "The press reaches us on 01632 960 422.", record, note: "Another line." },
      { text: "See <https://www.ico.example>.", record },
      { text: "A fake page at harbour-pay.example looks like ours. Do not open it.", record },
      { text: "Call 01632 960 410.", record },
      { text: "Our fax number is 01632 960 401.", record, note: "Another line." },
      { text: "The number on your card, 01632 960 140, belongs to the bank.", record },
      { text: "Call our Dublin office on +353 1 555 0199.", record },
      { text: "Our German number is +49 30 901 820.", record },
      { text: "We wrote 01632 960 401 last night. It is 01632 960 410.", record, note: "It is set right." },
      { text: "The wrong address was help@harborpay.example.", record },
      { text: "See <https://status.harborpay.example>.", note: "No record." },
      { text: "Our German house is at harbourpay.de.", record: "contacts: { email: help@harbourpay.com }" },
    ],
  },
};

/** A mail address, the name of a site, or a telephone number. */
const wayPattern =
  /(?<![\w.+@/-])(?:[\w.+-]{1,64}@)?(?:[a-z0-9-]{2,63}\.){1,4}[a-z]{2,10}(?![\w@-])|(?<![\w@#/.:+-])\+?\(?\d[\d ().-]{6,18}\d(?![\w@:/])/gi;
const inTargetPattern = /^(?:https?:\/\/|mailto:)([^/?#:\s]+)/i;
/** It warns of what looks like ours, or sets it right. */
const otherwisePattern = patternLines("i")`
    \b(?:
      fakes?|phish\w*|pretend\w*|imitat\w*|impersonat\w*|fraud\w*|scam\w*|look-?alike|looks? like|similar
      |not (?:ours|our|from us)|beware|criminals?|attackers?|bogus|wrong\w*|mistake\w*|misprint\w*|typo|misspel\w*
      |correct(?:ed|ion)|instead of|belongs? to|on (?:the back of )?your (?:\w+ )?card|should (?:be|have been)
      |gef[a\u00E4]lscht\w*|falsch\w*|betr[u\u00FC]g\w*|[a\u00E4]hnlich\w*|nicht von uns|statt
    )\b
  `;

const mayHoldWays = rememberInPassages(({ text }) =>
  /\d{3}|\w\.\w/.test(text) && !otherwisePattern.test(text)
    ? [...text.matchAll(wayPattern)].filter(({ index }) => !faxPattern.test(text.slice(0, index)))
    : undefined,
);

function check({ draft, record: incident, say }: RuleContext): readonly RuleFinding[] {
  const known = incident === undefined ? [] : knownWays(incident);
  if (known.length === 0) {
    return [];
  }
  const told = [
    ...mayHoldWays(draft.passages).flatMap(({ passage, found }) => {
      const next = draft.passages[passage + 1];
      const beside = (draft.passages[passage]?.text ?? "") + (next?.opensBlock === false ? next.text : "");
      return found.map(({ 0: word, index }) => ({
        word,
        beside,
        span: draft.spanOf({ passage, start: index, end: index + word.length }),
      }));
    }),
    ...linksIn(draft).flatMap(({ target, targetSpan: { start } }) => {
      const [lead = "", word = ""] = inTargetPattern.exec(target) ?? [];
      const from = start + lead.length - word.length;
      const line = draft.text.slice(draft.text.lastIndexOf("\n", start) + 1, draft.text.indexOf("\n", start) >>> 0);
      return word === "" || otherwisePattern.test(line)
        ? []
        : [{ word, beside: "", span: { start: from, end: from + word.length } }];
    }),
  ];
  return told.flatMap(({ word, beside, span }) => {
    const slip = slipOf(word, known);
    // "We wrote …, and it is …": the right one stands beside it.
    return slip === undefined || beside.includes(slip.right)
      ? []
      : [
          {
            span,
            message: say(
              "“{0}” is almost what the record has, and not quite: a letter or figure is astray. Correct the one that is wrong.",
              word,
            ),
            ...(slip.isPublic
              ? {
                  suggestions: [
                    {
                      title: say("Write “{0}” for “{1}”", slip.right, word),
                      when: say("The record is right."),
                      edits: [{ span, newText: slip.right }],
                    },
                  ],
                }
              : {}),
          },
        ];
  });
}
