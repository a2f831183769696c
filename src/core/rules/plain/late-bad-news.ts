import type { Draft, DraftPassage } from "../../draft/draft.ts";
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Span } from "../../text/span.ts";
import { findMoments } from "../../wording/dates-in-text.ts";
import { isNoNotice } from "../../wording/other-kinds-of-text.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { firstWords } from "../first-words.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** What is bad news: something got out, broke, was attacked, or we say sorry for it. */
const newsPattern = patternLines("i")`
    \b(?:
      leak\w*|breach\w*|incident\w*|outage\w*|attack\w*|hack\w*|intru\w+|compromis\w*|stole\w*|theft|expos\w*
      |unauthori[sz]ed|unavailab\w+|disrupt\w*|down(?:time)?|fake|rogue|steal\w*|fail\w*|broke\w*|los(?:t|s|ing)
      |error\w*|mistake\w*|fault\w*|malicious|malware|ransomware|phish\w*|vulnerab\w+|exploit\w*|bugs?|sorry|apolog\w+
      |bad news|regret\w*|wrong\w*|problems?|issues?|interrupt\w*|degrad\w+|delay\w*|crash\w*|deleted|disclos\w+
      |accident\w*|publicly|misconfigur\w+|flaw\w*|fraud\w*|suspicious|anomal\w+|accessed|affected|impacted|hijack\w*
      |brownout|slow\w*|did not (?:work|keep)|could not
    )\b
  `;

/** "Dear customer,", "3 March 2026", "Hi everyone": what a letter opens with before it begins. */
const openingPattern =
  /^\W*(?:dear|hi|hello|to (?:all|everyone|everybody|our|whom|the)|good (?:morning|day|afternoon)|ladies|subject|from|date|by|posted|published|update|tl;?dr|this (?:is|post|announcement|page|notice|article|statement) (?:is |was |has been )?(?:a cross|also|part|cross|published|updated))\b/i;

/** What a letter that tells the bad news says of it. */
const tellingRequirements = ["apology", "data-involved", "people-affected"] as const;

/** A paragraph of fewer words is a date or an address. */
const fewestWords = 8;

export const lateBadNews: Rule = {
  id: "IC709",
  name: "late-bad-news",
  title: "The bad news does not come first",
  why: "Readers decide in the first lines whether a letter concerns them; one that opens with praise of itself goes unread.",
  source:
    "Veltsos (2012), An Analysis of Data Breach Notifications as Negative News, Business Communication Quarterly: say the bad news first",
  severity: "information",
  kinds: [
    "holding-statement",
    "apology",
    "disclosure",
    "notice-eu",
    "notice-us-ca",
    "partner-notice",
    "press-statement",
  ],
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      "We value your trust and have worked hard to earn it over many happy years.",
      "At Tidewater Cycles we have always put our customers at the centre of all we do.",
      "Dear customer,\n\nThank you for having been with us for so many years and seasons.",
      "This spring has been a busy one, with three new shops and a whole new range of bicycles.",
      "# News from Tidewater Cycles\n\nWe would like to share some information about your account with you today.",
      "3 March 2026\n\nWe are writing to you because you are a customer of our shop in Leith.",
    ]
      .map((text) => ({
        text: `${text}\n\nWe left a list of our customers open to everybody on 3 March, and we are sorry.`,
      }))
      .concat(
        [
          "At Loom and Last, we believe your measurements belong to you. On 3 March our page showed them to everybody.",
          "# Notice of an outage\n\nAt Tidewater Cycles we have always put customers first in all we do.\n\nOur shop was down.",
          "This is not a message that I ever wanted to write. On 3 March thieves copied the orders of 90 riders.",
          "We write about an incident at our printer in March. Our own systems were not affected. Your address was copied.",
        ].map((text) => ({ text })),
      ),
    clean: [
      {
        text: "# Tips for worried customers\n\nThis guide has taken several weeks to write, and many people helped.\n\nYour address was stolen from a shop: keep every letter.",
        note: "Counsel for anybody.",
      },
      { text: "Our list of customers leaked on 3 March.\n\nWe value your trust." },
      {
        text: "# Our list of customers leaked\n\nWe value your trust and have worked hard to earn it over many years.",
      },
      { text: "Dear customer,\n\nwe are sorry. On 3 March our list of customers leaked." },
      { text: "3 March 2026\n\nWe have bad news about the list of our customers." },
      {
        text: "We value your trust and have worked hard to earn it over many happy years.",
        note: "No bad news at all.",
      },
      { text: "We are sorry that our list of customers leaked; we have always worked hard to guard it." },
      {
        text: "On 3 March our list of customers leaked, and yours is among the addresses. Our own website was not affected.",
      },
    ],
  },
};

/** With a day beside it, news: "on 3 March our page showed your address to everybody" */
const happenedPattern =
  /\b(?:public|show(?:ed|n)|seen|read|sent|copied|taken|visible|could|got|gone|missing|went|addresses|data|details)\b/i;
/** What a letter opens with that speaks of its sender: values, history, praise, thanks, the writer's own feelings. */
const selfPattern = new RegExp(
  [
    sourceLines`
      \b(?:
        values?|cherish(?:es)?
        |(?<=\b(?:we|I) (?:\w+ly )?)believe (?!(?:that )?(?:this|these|the|an?|it|one|some|someone|somebody|they|our|no|nobody|none|between|about|around)\b)
        |believes? in|prides? (?:itself|ourselves)|takes? (?:great |real )?pride|strives?|cares? (?:deeply )?about
        |(?:is|are|am|been|'re) (?:\w+ly |very )?(?:
          proud|committed|dedicated|passionate|devoted|grateful|delighted
        )(?! to (?:announce|share|present|welcome))
        |(?:do|does|did) (?:our|its) (?:very )?(?:best|utmost)|work(?:s|ed|ing)? (?:hard|tirelessly|every day)
        |(?:takes?|taken) [^.;:]{3,60} seriously|put [^.;:]{2,40} (?:first|at the (?:centre|center|heart))
        |always (?:put|been|tried|sought|aimed|worked)
      )\b
    `,
    String.raw`\b(?:trust|privacy|security|safety|confidence|loyalty|confidentiality)(?: of [^.;:]{3,40})? (?:is|are|has always been|have always been|means?|matters?|comes? first|has to be earned|must be earned)\b`,
    String.raw`\bearn(?:ing|ed)? (?:your|their|that|its) (?:trust|reputation|place)\b|\bspirit\b|\bindustry[- ]leading\b|\bawards?\b|\bmedals?\b|\btop marks\b`,
    sourceLines`
      \b(?:for|spent) (?:(?:more than|over|nearly|almost|some|the past|about|well over) )?(?:\d+|[a-z-]+|a hundred) (?:
        years|decades|generations|seasons
      )\b
      |\bfounded in\b|\bsince (?:we|our|it) (?:launched|opened|began|were founded|was founded)
      |\bhas (?:been working|stood for)\b|\bsince (?:1[89]|20)\d\d
    `,
    String.raw`^what an? \w+ |\bthank(?:s| you) for (?:being|having been|your (?:\w+ )?(?:loyalty|custom|trust|support|business|interest))\b`,
    sourceLines`
      \b(?:not|never|n't) (?:an? |the )?(?:(?:e-?mail|letter|message|news|note|post|call) )?(?:that |which )?(?:I|we) (?:
        ever |had |would have |have )?(?:wanted|hoped|expected|imagined|thought|wished)
      |\b(?:I|we) never (?:thought|wanted|expected|imagined|hoped)
      |\b(?:hardest|most difficult) (?:e-?mail|letter|message|note)
      |\b(?:hard|difficult|not easy|painful) (?:(?:for (?:me|us)|e-?mail|letter|message) )?to (?:write|share|tell)
      |\bheavy heart\b|\b(?:pains|saddens|grieves) (?:me|us)\b
    `,
  ].join("|"),
  "i",
);
/** "Our own systems were not affected": good news for the sender, before anybody was told what is theirs. */
const sparedPattern = patternLines("i")`
    \b(?:our|own|\w+'s) (?:[\w-]+ ){0,2}?(?:
      systems?|networks?|servers?|services?|infrastructure|website|shops?|operations|stores?|accounts?
    ) (?:was|were|is|are|has|have)(?: not|n't| never| in no way)(?: been)? (?:\w+ly )?(?:
      affected|impacted|involved|breached|compromised|touched|hacked
    )\b
    |\b(?:services?|operations|business|systems?) (?:has |have )?(?:continued?|remained|carried on)(?: to (?:operate|run|function|work))? (?:
      as (?:normal|usual)|unaffected|normally
    )\b
  `;
/** "You are receiving this letter because your details were among them" */
const concernPattern = new Sieved(
  /^(?:you(?: are|'re| have been)? (?:receiving|received?|getting|sent) (?:this|our)|we are (?:writing to|contacting) you) (?:[\w-]+ )?because (?:your|you (?:are|were) (?:one|among|affected))\b/i,
);
const yourThings =
  /\byour (?:[\w'-]+ ){0,3}?(?:details|information|data|names?|records?|accounts?|address(?:es)?|numbers?|files?|letters?|card|passwords?|orders?|notes)\b|\byou (?:are|were) (?:affected|among|one of)\b/i;
/** A title that says what happened: more than "Notice of an incident" or "We are sorry" */
const tellingTitle =
  /\b(?:leaked|stolen|stole|copied|sent|exposed|shown|lost|deleted|open|opened|published|public|hacked|broke|broken|failed|down|offline|wrong|could|was|were|got|took|taken|read|charged|visible)\b/i;

/** So many sentences down, a letter has got to something else. */
const farDown = 6;

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, judgements } = context;
  const first = firstParagraph(draft);
  const [opening] = first;
  const told = tellingRequirements.flatMap((id) => judgements.get(id)?.evidence ?? []);
  if (opening === undefined || isNoNotice(draft)) {
    return [];
  }
  const end = draft.passages.indexOf(opening) + first.length;
  const lastEnd = first.at(-1)?.span.end ?? 0;
  // "Founded by nine friends" counts people, and is no news.
  const harmed = judgements.get("data-involved")?.evidence ?? [];
  const isDatedNews = ({ text }: DraftPassage) =>
    happenedPattern.test(text) && findMoments(text).some(({ kind }) => kind === "day");
  const isTold = (passage: DraftPassage) =>
    newsPattern.test(passage.text) ||
    harmed.some(({ start }) => passage.span.start <= start && start < passage.span.end) ||
    isDatedNews(passage);
  const about = firstWhile(first, ({ text }) => selfPattern.test(text), isTold);
  const titles = draft.passages.slice(0, end).filter(({ kind }) => kind === "heading");
  const late = [...sparedFirst(draft, first, told), ...concernedLate(draft, first, end)];
  if (
    about !== undefined &&
    (told.length > 0 || draft.passages.some(isDatedNews)) &&
    titles.every(({ text }) => !tellingTitle.test(text))
  ) {
    return [
      {
        span: firstWords(about, draft.text),
        message:
          "This is about the sender, and readers wait for what happened to them. Begin with that, and put this further down or leave it out.",
      },
      ...late,
    ];
  }
  const isSaidFirst =
    draft.passages.slice(0, end).some(({ text }) => newsPattern.test(text)) ||
    told.some(({ start }) => start < lastEnd);
  const isSaidLater = told.length > 0 || draft.passages.slice(end).some(({ text }) => newsPattern.test(text));
  return isSaidFirst || !isSaidLater || !isOurs(context)
    ? late
    : [
        {
          span: firstWords(opening, draft.text),
          message:
            "Neither the title nor this first paragraph says what happened. Begin with it: the bad news in the first sentence, whatever else you want to say after it.",
        },
      ];
}

/** Only whoever owns something, says sorry or tells readers what of theirs was hit has bad news of its own to tell. */
function isOurs({ draft, judgements }: RuleContext): boolean {
  return (
    (["fault", "apology"] as const).some((id) => judgements.get(id)?.state === "met") ||
    judgements
      .get("data-involved")
      ?.evidence.some(({ start, end }) => /\byour\b/i.test(draft.text.slice(start, end))) === true
  );
}

/** The sentence among the first three that is so, where none up to it tells the news. */
function firstWhile(
  first: readonly DraftPassage[],
  isSo: (passage: DraftPassage) => boolean,
  isTold: (passage: DraftPassage) => boolean,
): DraftPassage | undefined {
  const plain = first.slice(0, 3);
  const at = plain.findIndex(isTold);
  return plain.slice(0, at < 0 ? undefined : at).find(isSo);
}

function sparedFirst(draft: Draft, first: readonly DraftPassage[], told: readonly Span[]): readonly RuleFinding[] {
  const spared = first.find(({ text }) => sparedPattern.test(text));
  return spared === undefined ||
    first.some(
      ({ text, span }) => span.start < spared.span.start && (yourThings.test(text) || tellingTitle.test(text)),
    ) ||
    told.some(({ start }) => start > (first[0]?.span.start ?? 0) && start < spared.span.start)
    ? []
    : [
        {
          span: firstWords(spared, draft.text),
          message:
            "This says what was spared before readers know what was not. Tell first what happened to what is theirs.",
        },
      ];
}

const concerning = rememberWhere(({ text }) => concernPattern.test(text));

function concernedLate(draft: Draft, first: readonly DraftPassage[], end: number): readonly RuleFinding[] {
  const late = draft.passages[concerning(draft.passages).find((index) => index >= end + farDown) ?? -1];
  return late === undefined || first.some(({ text }) => yourThings.test(text))
    ? []
    : [
        {
          span: firstWords(late, draft.text),
          message: "Here the letter says that it is about its reader, and that belongs in its first lines. Move it up.",
        },
      ];
}

/** The sentences of the first paragraph that is more than a date, a name or a greeting. */
function firstParagraph({ passages }: Draft): readonly DraftPassage[] {
  const start = passages.findIndex(
    ({ kind, text }) =>
      kind !== "heading" &&
      kind !== "row" &&
      !openingPattern.test(text) &&
      (text.split(" ").length >= fewestWords || selfPattern.test(text)) &&
      /[.!?:…"')]$/.test(text),
  );
  if (start < 0) {
    return [];
  }
  const next = passages.slice(start + 1).findIndex(({ opensBlock, kind }) => opensBlock || kind === "heading");
  return passages.slice(start, next < 0 ? undefined : start + 1 + next);
}
