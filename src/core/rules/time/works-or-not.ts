import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { isOver } from "../../time/order-moments.ts";
import { wordMomentWithZone } from "../../time/word-moment.ts";
import { proseOfNow } from "../../wording/earlier-notice.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { lengthWords } from "./length-words.ts";
import { namesPart, namesService } from "./names-service.ts";
import { partsNamed } from "./part-states.ts";

const still = "(?:still|currently|now)";
const off =
  "(?:switched off|turned off|shut down|down|off|offline|unavailable|out of (?:service|order)|not (?:working|available|back))";
/** "Payments are still down", "you still cannot pay", "paying does not work at the moment", "What is not working now: …" */
const downPattern = new RegExp(
  sourceLines`
    ^\W*what (?:is not working|does not work)(?: yet| now| at the moment| at present)?(?=:)
    |\b(?:
      (?:is|are) ${still} ${off}|remains? ${off}|(?:is|are) ${off} (?:now|at the moment|at present|for now)
      |${still} (?:does not|do not|doesn['’]t|don['’]t) work
      |(?:does not|do not|doesn['’]t|don['’]t) work (?:yet|now|at the moment|at present)
      |you (?:
        ${still} (?:cannot|can['’]t)|can still not
        |(?:cannot|can['’]t) (?:yet|[^.;]{2,50} (?:yet|now|at the moment|at present))
      )
    )\b
  `,
  "i",
);
/** "Payments work again", "the shop is back", "you can pay again", "you can pay as usual", "Resolved: payments" */
const able = "available|accessible|open|usable|live|online|running|operational|in (?:use|service)";
const normally = "normally|as (?:usual|normal|before)";
const upPattern = new RegExp(
  sourceLines`
    ^\W*(?:resolved|fixed|restored)(?=:)
    |\b(?:
      (?:is|are) (?:(?:now|all|fully) )*(?:
        back|up again|(?:working|safe|secure|${able}) again|restored|up and running|fully operational
        |(?:${able}) (?:${normally})|(?:operating|functioning) (?:${normally})
      )
      |(?:works?|(?:is|are) working) (?:again|${normally})|(?:has|have) been (?:fully )?restored
      |you can (?:now )?[^.;]{2,50} again|(?:you can|please) [^.;]{2,50} as (?:usual|normal|before)
    )\b
  `,
  "i",
);
/** "The portal was off from 08:20 to 09:00", "was down for 40 minutes": then it is over. */
const overPattern = new RegExp(
  String.raw`\b(?:was|were) (?:switched off|turned off|shut down|off(?:line)?|down|unavailable|out of service)(?: (?!for\b|from\b|between\b)\w+){0,3} (?:(?:from|between) [^.;]{2,30} (?:to|until|till|and) (?:\d|noon|midday)[\d:.]*|for ${lengthWords})`,
  "i",
);
/** "Online banking will follow", "we expect payments to be back by noon": it is still off. */
const comingPattern =
  /\b(?:(?:we|I) (?:now |still )?expect [^.;]{2,50} to (?:be (?:back|up|available|restored|online|working)|work|return|come back)|will (?:soon |shortly )?(?:follow|return|come back|work again|be (?:back|restored|(?:available|working|up|online) again)))\b/i;
/** It hangs on something, is meant for another time, or was said before. */
const notComingPattern =
  /\b(?:if|when|whenever|once|until|unless|whether|after|before|not|never|maintenance|planned|every|each|next|said|told|wrote|promised|had|should|may|might|could|letters?|news|questions?|answers?)\b|n['’]t\b|\?|^\W*\d{1,2}[:.]\d\d\b/i;
/** It is of a condition, of what is to come, of another time, or of why. */
const otherwisePattern =
  /\b(?:if|when|whenever|once|until|unless|whether|as soon as|will|should|may|might|could|not yet know|expect\w*|hope\w*|plan\w*|before|after|why|how|said|told you|cause)\b|\?|^\W*\d{1,2}[:.]\d\d\b/i;
/** In its own clause: of a part. */
const partPattern = /\b(?:some|partly|in part|most|many|a few)\b/i;
const anotherDayPattern =
  /\b(?:last|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} [A-Z][a-z]{2}|every|each)\b/;

type Claim = "down" | "up";

const claims = rememberInPassages(({ text, kind }): readonly [Claim, RegExpExecArray] | undefined => {
  const coming = kind === "row" || notComingPattern.test(text) ? null : comingPattern.exec(text);
  if (coming !== null) {
    return partPattern.test(text) ? undefined : ["down", coming];
  }
  if (kind === "row" || otherwisePattern.test(text)) {
    return undefined;
  }
  const down = downPattern.exec(text);
  const up =
    down === null ? (upPattern.exec(text) ?? (anotherDayPattern.test(text) ? null : overPattern.exec(text))) : null;
  const match = down ?? up;
  if (match === null || partPattern.test(clauseUpTo(text, match.index + match[0].length))) {
    return undefined;
  }
  return down === match ? ["down", match] : /\b(?:not|never|nobody)\b|n['’]t\b/i.test(text) ? undefined : ["up", match];
});

function clauseUpTo(text: string, end: number): string {
  return (
    text
      .slice(0, end)
      .split(/[,;] | (?:and|but) (?=the\b|our\b|we\b|you\b|it\b)/)
      .at(-1) ?? ""
  );
}

const isBack =
  "type: leak\nservice: paying for water online\nmoments: { serviceStopped: 2026-03-03T09:40, recovered: 2026-03-03T10:40 }";
const allBack = /* @__PURE__ */ isBack.replace("paying for water online", "card payments and online banking");
const ticketsBack = /* @__PURE__ */ isBack.replace("paying for water online", "booking tickets online");
const pageDown = "type: leak\nservice: our booking page\nmoments: { serviceStopped: 2026-03-03T09:40 }";
const isDown = "type: leak\nservice: paying for water online\nmoments: { serviceStopped: 2026-03-03T09:40 }";
const cardsBack =
  "type: outage\nservice: card payments and online banking\nmoments: { occurredFrom: 2026-03-03T07:50, serviceStopped: 2026-03-03T07:50 }\nworksAgain: [{ what: card payments, since: 2026-03-03T09:00 }]";
const ticketsDown = /* @__PURE__ */ isDown.replace("paying for water online", "booking tickets online");

export const worksOrNot: Rule = {
  id: "IC313",
  name: "works-or-not",
  title: "Says whether it works, and the record says otherwise",
  why: "Whether they can use it now is what readers of the news of an outage look for first, and they act by it.",
  source: "Atlassian, Incident communication tips: say what works and what does not; House judgement",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Payments are still down.", record: isBack },
      { text: "The payment service is still switched off.", record: isBack },
      { text: "You still cannot pay for water online.", record: isBack },
      { text: "Payments are not available at the moment.", record: isBack },
      { text: "We expect payments to be back by noon.", record: isBack },
      { text: "Paying online will follow in the course of the day.", record: isBack },
      { text: "Cards are still not working.", record: allBack },
      { text: "Card payments are still down.", record: allBack },
      { text: "We expect cards to work again this evening.", record: allBack },
      { text: "You can now pay again.", record: isDown },
      { text: "# Payments are back\n\nYou can use our site.", record: isDown },
      { text: "Paying online works again.", record: isDown },
      { text: "# Resolved: paying for water online\n\nWe are sorry.", record: isDown },
      { text: "You can pay for water online as usual.", record: isDown },
      { text: "Please pay for water online as usual.", record: isDown },
      { text: "Paying online works normally.", record: isDown },
      { text: "Everything is working normally.", record: isDown },
      { text: "Card payments are still down.", record: cardsBack },
      { text: "Card payments and online banking are still down.", record: cardsBack },
      { text: "What is not working now: card payments and online banking.", record: cardsBack },
      { text: "Online banking works again.", record: cardsBack },
      { text: "Card payments do not work at the moment for all of you.", record: cardsBack },
      { text: "Everything works again.", record: cardsBack },
      { text: "You still cannot use card payments.", record: cardsBack.replace("outage", "leak") },
      { text: "Booking tickets is still not available.", record: ticketsBack },
      { text: "You still cannot book tickets.", record: ticketsBack },
      { text: "The booking page is available as usual.", record: pageDown },
      { text: "The page is back.", record: pageDown },
      { text: "You can book on the page as usual.", record: pageDown },
      { text: "Please use our page as normal.", record: pageDown },
      { text: "Only a few of you saw it, and the page is safe again.", record: pageDown },
      { text: "The page was off from 08:20 to 09:00.", record: pageDown },
      { text: "The booking page was down for 40 minutes.", record: pageDown },
    ],
    clean: [
      { text: "Card payments work again.", record: cardsBack },
      { text: "Card payments work again.", record: cardsBack.replace("outage", "leak") },
      ...[
        "Card payments abroad still do not work.",
        "Card payments are still down in our Leeds branch.",
        "Online card payments are still down.",
        "Online banking for companies works again.",
      ].map((text) => ({ text, record: cardsBack, note: "Of a part of it." })),
      { text: "Online banking is still down.", record: cardsBack },
      { text: "Card payments work again, but online banking is still down.", record: cardsBack },
      { text: "Card payments work again and online banking is still down.", record: cardsBack },
      { text: "What is not working now: online banking.", record: cardsBack },
      { text: "We expect everything to work again by noon.", record: cardsBack },
      { text: "Our card machines at the harbour are still down.", record: cardsBack, note: "Another thing." },
      { text: "Some card payments are still down.", record: cardsBack, note: "Of a part of them." },
      { text: "Gift cards are still not available.", record: allBack, note: "Another thing." },
      { text: "Cards are not accepted at the market.", record: allBack },
      {
        text: "Card payments work again.",
        record: allBack.replace(", recovered: 2026-03-03T10:40", ""),
        note: "A part that may be back before the rest.",
      },
      { text: "Payments work again.", record: isBack },
      { text: "Payments are still down.", record: isDown },
      { text: "Payments are still down.", note: "No record." },
      { text: "Our phones are still down.", record: isBack, note: "Another thing." },
      { text: "If payments are still down for you, call us.", record: isBack },
      { text: "Some payments are still not available.", record: isBack, note: "A part of it." },
      { text: "09:50 Payments are still down.", record: isBack, note: "Said at that time." },
      { text: "You cannot pay by post.", record: isBack, note: "Nor could anybody before." },
      { text: "We will tell you when payments work again.", record: isDown },
      { text: "Payments do not work again yet.", record: isDown },
      { text: "We expect payments to be back by noon.", record: isDown },
      { text: "Our phones will be back by noon.", record: isBack, note: "Another thing." },
      { text: "After the maintenance of 5 May payments will work again.", record: isBack },
      { text: "We said that payments will be back by noon.", record: isBack },
      { text: "10:00 We expect payments to be back by noon.", record: isBack, note: "Said at that time." },
      { text: "# Resolved: paying for water online\n\nWe are sorry.", record: isBack },
      { text: "Our phones are back.", record: isDown },
      { text: "The page of our shop is back.", record: pageDown },
      { text: "The gift page is available as usual.", record: pageDown, note: "Another one." },
      { text: "The page has been off since 08:20.", record: pageDown },
      { text: "The page was off from 02:00 to 03:00 last Sunday.", record: pageDown },
      { text: "The page was down for ten minutes before the first of you called.", record: pageDown },
      { text: "A few of you can use the page again.", record: pageDown, note: "A part of you." },
      { text: "The page will be safe again by noon.", record: pageDown },
      { text: "Our online chat is still down.", record: ticketsBack },
      { text: "The bookshop at the quay is still unavailable.", record: ticketsBack },
      { text: "You still cannot book with the old app.", record: ticketsBack },
      {
        text: "Your old booking page is now offline, and the new one shows only what is yours.",
        record: ticketsBack,
      },
      { text: "The payroll service is still down.", record: isBack.replace("paying for water online", "payments") },
      { text: "You can book by telephone again from today.", record: ticketsDown },
      { text: "The ticket hall is back in use.", record: ticketsDown },
      { text: "Everything else is working normally.", record: ticketsDown },
      { text: "You can pay by post as usual.", record: isDown },
      { text: "You can book at the ticket office as usual.", record: ticketsDown },
      {
        text: "Payments work again.",
        record: "type: leak\nservice: paying for water online",
        note: "The record does not say that it stopped.",
      },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, kind, record, now } = context;
  if (record === undefined) {
    return [];
  }
  const state = stateOf(record, context);
  const { passages } = proseOfNow(draft, "timeline");
  return claims(passages).flatMap(({ passage, found: [claim, match] }) => {
    const text = passages[passage]?.text ?? "";
    const place = { start: match.index, end: match.index + match[0].length };
    const parts = partsNamed(text, place, record, { now, readers: kind.readers });
    const isBoth = downPattern.test(text) && upPattern.test(text);
    const wrong =
      parts === undefined
        ? [state].find(
            (whole) =>
              whole !== undefined &&
              whole.is !== claim &&
              (namesService(text, record) || (whole.is === "up" && namesPart(text, record))),
          )
        : parts.find(({ is }) => is !== claim && !(isBoth && parts.length > 1));
    return wrong === undefined || isQuotedFromOthers(draft, passage, match.index)
      ? []
      : [{ span: draft.spanOf({ passage, ...place }), message: wrong.message }];
  });
}

/** Whether the service works at `now`, by the record; undefined where that does not say. */
export function stateOf(record: IncidentRecord, { now, moments, kind: { readers } }: RuleContext) {
  const { recovered, serviceStopped } = record.moments;
  if (!hasStoppage(record)) {
    return undefined;
  }
  if (recovered.certainty === "confirmed" && isOver(recovered.value, now, record.timeZone)) {
    const when = isFor(recovered.audience, readers) ? ` ${wordMomentWithZone(recovered.value, "when", moments)}` : "";
    return { is: "up", message: `By the record everything worked again${when}. Correct the one that is wrong.` };
  }
  return isKnown(serviceStopped) && recovered.certainty === "unknown"
    ? {
        is: "down",
        message: "By the record it does not work yet. Write there since when it works again, or correct this.",
      }
    : undefined;
}
