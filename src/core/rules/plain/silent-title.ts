import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { isNoNotice } from "../../wording/other-kinds-of-text.ts";
import { kindsBut } from "../kinds-but.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { namesPart, namesService } from "../time/names-service.ts";
import { recordedData } from "../candour/recorded-data.ts";
import { lateBadNews } from "./late-bad-news.ts";

/** "An important update", "Service bulletin", "April news" */
const paper = sourceLines`
    (?:(?:an?|the|our|some|your|my) )?(?:(?:very|most|highly) )?(?:
      (?:
        important|urgent|recent|latest|official|general|brief|short|new|further|public|open|personal|customer|client
        |member|guest|patient|service|security|account|system|privacy|product|company|community|monthly|weekly|quick
        |critical|mandatory|legal|january|february|march|april|may|june|july|august|september|october|november
        |december
      ) ){0,4}(?:
      updates?|information|info|messages?|notices?|notifications?|news|announcements?|letters?|statements?
      |communications?|posts?|notes?|bulletins?|alerts?|e-?mails?|apolog(?:y|ies)|corrections?(?!.+\babout\b)
    )
  `;
/** "We are so sorry", "Our sincere apologies" */
const sorry =
  "(?:(?:we are|we're|i am|i'm) )?(?:(?:so|very|truly|deeply|really|sincerely|genuinely) )*sorry|(?:our|my|an?) (?:\\w+ )?apolog(?:y|ies)|we apologi[sz]e|please accept our (?:\\w+ )?apolog(?:y|ies)";
/** "Dear customers", "To everyone who ordered this spring" */
const greeting = "(?:dear|hello|hi) .{2,60}|to (?:all|everyone|everybody|our|every|those)\\b.{0,60}?";
const genericPattern = new RegExp(
  `^\\W*(?:(?:${greeting})[:,–—-]? ?)?(?:${paper}(?: (?:about|on|regarding|concerning|for|from|to|in|re)\\b.{1,100})?|${sorry}|${greeting})\\W*$`,
  "i",
);
/** What happened, in a word; whether the word is plain enough is asked elsewhere. */
const telling = patternLines("i")`
    \b(?:
      leak\w*|breach\w*|incidents?|events?|outages?|attacks?|attacked|hack\w*|intru\w+|compromis\w*|stole\w*|theft
      |thefts|expos\w*|unauthori[sz]ed|unavailab\w+|disrupt\w*|down(?:time)?|offline|fail\w*|broke\w*|los(?:t|s|ing)
      |errors?|mistakes?|faults?|wrong\w*|malware|malicious|ransomware|phish\w*|fraud\w*|vulnerab\w+|bugs?|problems?
      |issues?|mix-?ups?|delay\w*|crash\w*|delet\w+|disclos(?:ed|ure)|publish\w+|public|visible|seen|sent|cop(?:y|ied)
      |taken|open|missing|interrupt\w*|degrad\w+|charg\w+|cancel\w+|closed|safe|recall\w*|shut\w*|stopped
      |not\b.{1,40}\bwork\w*
    )\b
  `;

const leak = "type: leak\ndata: [names]";

export const silentTitle: Rule = {
  id: "IC713",
  name: "silent-title",
  title: "A title that does not say what happened",
  why: "“An important update” looks like every other mail, and those who must act leave it unopened.",
  source: "US Federal Plain Language Guidelines: headings that say what follows; House judgement",
  severity: "information",
  kinds: kindsBut([
    "status-investigating",
    "status-identified",
    "status-monitoring",
    "status-resolved",
    "remediation-plan",
    "remediation-progress",
    "notice-us-ca",
    // Must not tell the nature of the breach, by law.
    "notice-us-ma",
    "recipient-request",
    "regulator-worksheet",
    "staff-script",
  ]),
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "# An important update about your account\n\nOn 3 March thieves copied your address." },
      { text: "# Important information for our guests\n\nWe left a list of bookings open, and it was copied." },
      { text: "# We are sorry\n\nOn 3 March our list of customers leaked. Your name was in it." },
      { text: "# A message from our headmaster\n\nWe sent your report to another family." },
      { text: "# To everyone who ordered this spring: we're sorry\n\nYour card number was stolen on 3 March." },
      { text: "# Our sincere apologies\n\nYour payment was taken twice on 3 March." },
      { text: "# Correction to our e-mail of Monday\n\nPassports were stolen too. We told you that none were." },
      ...["An update on yesterday’s service interruption", "Our outage of 3 March"].map((title) => ({
        text: `# ${title}\n\nOn 3 March others could see your name.`,
        record: leak,
      })),
      {
        text: "# Card payments work again\n\nOn 3 March others could see your name.",
        record: `${leak}\nservice: card payments and online banking\nmoments: { recovered: 2026-03-03T09:40 }`,
      },
      { text: "# Service bulletin\n\nOn 3 March our booking page was down for four hours. We are sorry." },
    ],
    clean: [
      { text: "# Your address was copied\n\nOn 3 March thieves copied it." },
      { text: "# Notice of a leak of personal data\n\nOn 3 March thieves copied your address." },
      { text: "# We are sorry: we left your bookings open\n\nA list was copied." },
      { text: "# An update on the outage of 3 March\n\nOur booking page was down. We are sorry." },
      { text: "# An important update: your card number was stolen\n\nIt happened on 3 March." },
      { text: "# News from our club\n\nThe sauna opens on Monday.", note: "Nothing has happened." },
      {
        text: "# News from Tidewater Cycles\n\nWe would like to share some information about your account with you today.\n\nWe left a list of our customers open to everybody on 3 March, and we are sorry.",
        note: "Its first paragraph does not say it either, and IC709 says so once.",
      },
      {
        text: "# Notice of a required update\n\nA bug left your wallet open. We are sorry.",
        note: "It says what to do.",
      },
      { text: "# Correction to our letter about your pension\n\nWe told you the wrong sum. We are sorry." },
      { text: "On 3 March thieves copied your address.", note: "No title at all." },
      ...["Our outage, and who saw your account", "Our outage of 3 March, and your name", "Your name was shown"].map(
        (title) => ({ text: `# ${title}\n\nOn 3 March others could see your name.`, record: leak }),
      ),
      {
        text: "# Your account works again, and others saw your name\n\nOn 3 March others could see your name.",
        record: `${leak}\nservice: card payments and online banking`,
      },
      { text: "# Our outage of 3 March\n\nOur page was down.", record: leak.replace("leak", "outage") },
    ],
  },
};

/** What a letter that tells the bad news says of it. */
const tellingRequirements = ["apology", "fault", "data-involved", "people-affected"] as const;

/** "An update on yesterday's service interruption" */
const outagePattern = /\b(?:outages?|disruptions?|interruptions?|downtime|offline|unavailab\w+|maintenance)\b/i;
/** "Card payments work again" */
const againPattern = /\b(?:work(?:s|ing)? again|(?:is|are) back|up and running|restored)\b/i;

function namesAny(title: string, record: IncidentRecord): boolean {
  return namesService(title, record) || namesPart(title, record);
}

/** It tells of more, such as what others saw. */
const morePattern =
  /\b(?:data|leak\w*|breach\w*|privacy|personal|confidential\w*|secur\w+|accounts?|visible|show\w*|saw|seen?|expos\w*|cop(?:y|ied)|st[eo]l\w+|attack\w*|hack\w*|intru\w*|cyber\w*|ransomware|others?|strangers?|else)\b/i;

/** Whether a title names an outage alone, where by the record personal data leaked. */
function isOfOutageAlone(title: string, record: RuleContext["record"]): boolean {
  return (
    record?.type.value === "leak" &&
    record.type.certainty === "confirmed" &&
    (outagePattern.test(title) || (againPattern.test(title) && namesAny(title, record))) &&
    !morePattern.test(title) &&
    recordedData(record).some(({ certainty }) => certainty === "confirmed") &&
    !recordedData(record).some(({ pattern }) => pattern.test(title))
  );
}

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, judgements, record } = context;
  const [title] = draft.passages;
  if (title?.kind === "heading" && isOfOutageAlone(title.text, record)) {
    return [
      {
        span: title.span,
        message:
          "This title tells of the outage alone, and by the record personal data leaked. Say that in it: whoever it concerns opens it then.",
      },
    ];
  }
  const isSilent = title?.kind === "heading" && genericPattern.test(title.text) && !telling.test(title.text);
  if (
    !isSilent ||
    tellingRequirements.every((id) => judgements.get(id)?.state !== "met") ||
    isNoNotice(draft) ||
    lateBadNews.check(context).length > 0
  ) {
    return [];
  }
  return [
    {
      span: title.span,
      message:
        "This title could stand above any letter. Say in it what happened to readers, such as “Your address was copied”: whoever must act opens it then.",
    },
  ];
}
