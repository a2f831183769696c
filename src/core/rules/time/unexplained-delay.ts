import type { Temporal } from "temporal-polyfill";
import type { Draft } from "../../draft/draft.ts";
import { isKnown } from "../../record/fact.ts";
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { firstDay, firstPoint, lastDay, lastPoint } from "../../time/moment.ts";
import { wordDate } from "../../time/word-moment.ts";
import { isGroup } from "../../wording/people-affected/marked-people.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { documentDate } from "../document-date.ts";
import { draftDays } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** So many days between finding and telling need no word. */
const mostDays = 20;
/** Those who have their own customers to tell have 72 hours for it by law. */
const mostDaysToPartners = 2;
/** After so many it is grave: laws that give a number give this one most often. */
const graveDays = 30;

const record = "moments:\n  aware: 2026-01-12";

export const unexplainedDelay: Rule = {
  id: "IC306",
  name: "unexplained-delay",
  title: "A long time between finding and telling, and no word about it",
  why: "The first thing that readers reckon is how long you knew; a gap without a reason is filled with the worst one.",
  source:
    "GDPR Art. 33(1) (reasons for a delay); N.Y. GBL § 899-aa(2), RCW 19.255.010 and Fla. Stat. 501.171(4)(a) (30 days); Bisogni (2015), WEIS, on the time between finding and telling",
  severity: "warning",
  asksFor: "timeline",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "We are sorry. On 12 January 2026 we found that a folder was public.", record },
      { text: "A folder was public.", record },
      { text: "We will write to you again soon.", record: "moments:\n  aware: 2025-11-03T06:10" },
      { text: "We closed the folder at once.", record: "moments:\n  aware: 2025-12-01\n  told: 2026-02-01" },
      { text: "It took the attackers two weeks to copy the list.", record },
      {
        text: "# Notice\n\n3 March 2026\n\nOn 12 January 2026 we discovered that a folder was public.",
        note: "Without a record, by the date of the letter.",
      },
      { text: "On 12 January 2026 we found that a folder was public.\n\nAnn Lee\\\n3 March 2026" },
      {
        text: "| When | What |\n| --- | --- |\n| 5 January 2026 | We find the open folder |\n| 3 March 2026 | We write to all buyers |",
      },
      { text: "> Why did it take so long?", record, note: "Somebody else asks." },
      {
        text: "On 6 February 2026 the Club was told by Ostra that the list had been copied.\n\nHillside, 3 March 2026",
      },
      { text: "A walker rang us on 6 February 2026: the list was public.\n\nHillside, 3 March 2026" },
      { text: "3 March 2026\n\nOn 12 January 2026, Ostra became aware of unusual activity in its shop." },
      { text: "Seven weeks ago our auditor found that the safe stood open." },
    ],
    clean: [
      { text: "It took us 52 days to find out whose data was in the folder. That was too long.", record },
      { text: "We should have told you sooner.", record },
      { text: "Since then we have searched every copy for your name.", record },
      { text: "## Why we are only telling you now\n\nThe police asked us to wait until 1 March 2026.", record },
      { text: "At the request of the police we delayed this letter.", record },
      { text: "We found it on 3 March 2026.", record: "moments:\n  aware: 2026-03-03" },
      {
        text: "3 March 2026\n\nThis is our second letter. On 12 January 2026 we found the folder, and we wrote to all of you on 14 January.",
      },
      { text: "3 March 2026\n\nOn 12 January 2026 we found a new home for the archive." },
      { text: "3 March 2026\n\nOn 12 January 2026 the police were informed by us." },
      { text: "20 January 2026\n\nOn 12 January 2026 the Club was told by Ostra that the list had been copied." },
      { text: "We found it in January.", note: "Nothing says on which day." },
      {
        text: "# The open folder (Update of 3 March 2026)\n\n3 March 2026\n\nOn 12 January 2026 we discovered that a folder was public.",
      },
      { text: "# Notice\n\n14 January 2026\n\nOn 12 January 2026 we discovered that a folder was public." },
      { text: "We found it in January.", record: "moments:\n  aware: { certainty: unknown }" },
      {
        text: "We know that you have waited long for this letter.",
        record: "moments:\n  aware: 2025-12-01\n  told: 2025-12-05",
        note: "Told in time, and told again.",
      },
    ],
  },
  exceptions: "Where the police ask for silence about the reason too, accept the mark with that reason.",
};

const tell = String.raw`(?:tell(?:ing)?|told|notif\w+|inform\w*|writ\w+|hear\w*)`;
const late = String.raw`(?:late|later than|delay(?:ed)?|sooner|earlier|only now|until now|so long)`;
const authority = String.raw`(?:police|law enforcement|prosecutors?|authorit(?:y|ies)|investigators|regulator)`;

/** Up to so many characters of the same sentence, and the end of a word. */
const upTo = (count: number): string => String.raw`(?:[^.?!]{0,${count}}\W)?`;

/** A word about how long it took to tell: "why we are only telling you now", "it took us 52 days", "should have told you sooner". */
const explanationPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:${[
      String.raw`why (?:it|we|you|this)\b${upTo(40)}(?:took|takes?|taken|only|now|wait|waited|not (?:tell|told)|did not|didn't|late|so long|hearing|learn)`,
      String.raw`(?:took|has taken|needed) (?:us|our \w+|until|so long|too long|longer)`,
      String.raw`(?:should|could|ought to) have (?:told|informed|written to|notified|contacted|warned|said)`,
      String.raw`${authority}\b${upTo(80)}(?:wait|delay|hold|not (?:to )?(?:tell|publish|notify|disclose|say))`,
      String.raw`(?:delay(?:ed)?|postponed|held back|waited)\b${upTo(80)}(?:letter|notice|telling|notif\w+|because|until|so that|to (?:be sure|avoid|find out|make sure))`,
      // They were told before: "this is our second letter", "Update of 3 March", "we wrote to all of you".
      String.raw`update,? (?:(?:of|on|no\.?) )?\d+`,
      String.raw`our (?:second|third|last|first|previous|earlier) (?:letter|notice|message|e-?mail|update)`,
      String.raw`(?:wrote to|told|informed|notified) (?:(?:all|each|most|some) )?(?:[\d,]+ )?(?:of )?you (?:on|in|by|then|at once)`,
      String.raw`(?:you|everyone|everybody|customers|members|patients|clients|users|tenants|residents|parents|families|guests|subscribers|partners) were (?:\w+ )?(?:told|informed|notified|written to) (?:by|on|in|at once|that)`,
      String.raw`since then,? (?:we|our \w+)(?:'ve| have)? (?:been )?(?:investigat|conduct|work|try|search|go|check|look|analys|analyz)\w*`,
      String.raw`${late}\b${upTo(40)}${tell}`,
      String.raw`${tell}\b${upTo(40)}${late}`,
    ].join("|")})\b`,
    "i",
  ),
);

const explanations = rememberWhere(({ text }) => explanationPattern.test(text));

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, kind, record } = context;
  if (explanations(draft.passages).length > 0) {
    return [];
  }
  const told = toldOn(context);
  const found = told === undefined ? undefined : foundOn(context);
  const isLateForPartners = kind.id === "partner-notice" && (record === undefined || isKnown(record.moments.told));
  const most = isLateForPartners ? mostDaysToPartners : mostDays;
  const days =
    found === undefined || told === undefined ? 0 : found.date.until(told.date, { largestUnit: "days" }).days;
  if (found === undefined || told === undefined || days <= most) {
    return found === undefined && record === undefined ? foundAgo(draft) : [];
  }
  const message = `You knew on ${wordDate(found.date, context.moments)}, and ${days} days lie between that and ${told.words}. The draft does not say why it took so long: add a sentence that does.`;
  const place = told.passage ?? found.passage;
  const span = (place === undefined ? undefined : draft.passages[place]?.span) ?? draft.titleSpan;
  return [{ span, message, ...(days <= graveDays ? { severity: "information" } : {}) }];
}

/** A day, and the passage that names it where it is the draft that does. */
interface Known {
  readonly date: Temporal.PlainDate;
  readonly passage?: number | undefined;
}

/** "we", "our auditor", "the Trust", "Quay Rowing Club" */
const us = String.raw`(?:[Ww]e|[Oo]ur(?: [\w'-]+){1,3}|(?![Tt]he (?:police|regulator|authorit|law))[Tt]he [\w-]+|[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3})`;
/** "the leak was discovered", "it was noticed" */
const trouble = String.raw`(?:[Ii]t|(?:[Tt]he |[Aa]n? |[Tt]his )?(?:[\w-]+ )?(?:leak|breach|fault|error|problem|issue|theft|loss|attack|incident|mistake|intrusion|bug|mix-up|flaw|irregularity))`;
const report = String.raw`(?:calls?|reports?|alerts?|complaints?|tickets?|e-?mails?|warnings?|tip-offs?|notices?|notifications?)`;
/** How a draft tells of finding out. What is found for good comes behind it: "a new home". */
const finding = String.raw`(?:${[
  sourceLines`
    ${us} (?:first )?(?:
      found|find|discovered|discover|noticed|notice|detected|detect|became aware|become aware|learned|learnt|learn
      |identified|identify
      |(?:was|were) (?:first )?(?:
        made aware
        |(?:notified|informed|alerted|told|contacted|warned) (?:by (?!e-?mail|post|letter|text|phone|us|our)|of|that)
      )
      |received (?:an?|the) (?:[\w-]+ )?${report}
    )\b(?! (?:out )?(?:(?:an?|the) )?(?:new|better|second|safe|way|home|solution|firm|partner|replacement)\b)
  `,
  String.raw`(?!You\b)(?:an?|one|another|the|our|[A-Z][\w'-]*)(?: [\w'-]+){0,3} (?:rang|told|tells|notified|informed|alerted|warned|contacted|called|e-?mailed|wrote to) us`,
  String.raw`${trouble} (?:is |was |came )(?:first )?(?:discovered|found|noticed|detected|identified|spotted|reported to us|to light|to our (?:attention|notice))`,
].join("|")})`;
const foundBeforePattern = new RegExp(String.raw`(?:^|[ (])${finding}[^.;:]{0,60}\Won (?:the )?(?:[A-Z]\w+day,? )?$`);
const foundBehindPattern = new RegExp(String.raw`^(?:,? (?:at )?\d[\d.:]*(?: ?[ap]m)?)?(?:,|:| \|| [–—-])? ${finding}`);
const findingPattern = new Sieved(new RegExp(String.raw`(?:^|[ (])${finding}`));
/** What is found out is bad: "was gone", "could be read by anybody", "a stranger had signed in" */
const badPattern = patternLines("i")`
    \b(?:
      leak|breach|fault|error|problem|issue|theft|loss|attack|incident|mistake|intru|bug|mix-up|flaw|irregular|stole
      |copi|copy|lost|missing|gone|wrong|public|open|expos|unauthori[sz]ed|suspicious|unusual|abnormal|anomal|access
      |strange|fail|could|without|hack|compromis|sale|seen|visible|shown|sent|deleted|sensitive|security|down
      |malicious|fraud|not\b
    )
  `;
/** "15 May, 08:50 – first call received from a client" */
const foundInListPattern = new RegExp(
  String.raw`^(?:,? (?:at )?\d[\d.:]*(?: ?[ap]m)?(?: [A-Z]{3,4})?)?(?::| \|| [–—-]) (?:first )?(?:[\w-]+ )?${report} (?:(?:is|was|are|were) )?(?:received|comes? in|came in|arrive[sd]?|from)`,
  "i",
);

/** Asked of a whole sentence before each of its days is looked at. */
const tellsOfFinding = rememberByText((text) => badPattern.test(text) && findingPattern.test(text));

/** The day on which the record, or else the draft, says that we found out; the latest one where it is not exact. */
function foundOn({ draft, record }: RuleContext): Known | undefined {
  if (record !== undefined) {
    const date = isKnown(record.moments.aware) ? lastDay(lastPoint(record.moments.aware.value)) : undefined;
    return date === undefined ? undefined : { date };
  }
  return draftDays(draft).find(
    ({ text, kind, passage, start, end }) =>
      kind !== "heading" &&
      ((tellsOfFinding(text) &&
        (foundBeforePattern.test(text.slice(0, start)) || foundBehindPattern.test(text.slice(end)))) ||
        (kind !== "sentence" && foundInListPattern.test(text.slice(end)))) &&
      !isQuotedFromOthers(draft, passage, start),
  );
}

/** The day on which people were told: by the record, else by a list or a table, else that of the letter, else today where there is a record. */
function toldOn({ draft, record, now }: RuleContext): (Known & { readonly words: string }) | undefined {
  const date = documentDate(draft)?.date;
  if (record === undefined) {
    const line = toldInLines(draft);
    const words = "the day on which you told people";
    return line !== undefined
      ? { date: line.date, passage: line.passage, words }
      : date === undefined
        ? undefined
        : { date, words: "the date of this letter" };
  }
  const { told } = record.moments;
  return isKnown(told)
    ? { date: firstDay(firstPoint(told.value)), words: "the day on which you told people" }
    : { date: now.toZonedDateTimeISO(record.timeZone).toPlainDate(), words: "today" };
}

/** "| 3 March 2026 | We write to all customers |", "18 May – first alert sent to partners" */
const toldLinePattern = patternLines("i")`
    ^(?:,? (?:at )?\d[\d.:]*(?: ?[ap]m)?)?(?::| \|| [–—-]) (?:
      we (?:write to|wrote to|tell|told|inform|informed|notify|notified)
      |(?:(?:the|an?|our) )?(?:(?:initial|first|early) )?(?:
        alert|notice|notification|letter|e-?mail|message|warning
      )s? (?:(?:is|was|are|were) )?(?:sent|issued|posted|goes|went)(?: out)? to
    ) (?:you\b|(?:(?:all|our|the|each|every|of|affected) )*(?:[\d,]+ )?(?:of )?([a-z]+))
  `;

function toldInLines(draft: Draft): Known | undefined {
  return draftDays(draft).find(({ text, kind, end }) => {
    const match = kind === "row" || kind === "item" ? toldLinePattern.exec(text.slice(end)) : null;
    return match !== null && (match[1] === undefined || isGroup(match[1]));
  });
}

/** "Eleven weeks ago our auditor found" */
const foundAgoPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:(?:[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d\d?) (?:weeks|months)|[Tt]wo months) ago,? ${finding}`,
  ),
);

const tellingHowLongAgo = rememberWhere(({ kind, text }) => kind === "sentence" && foundAgoPattern.test(text));

function foundAgo(draft: Draft): readonly RuleFinding[] {
  const [passage = -1] = tellingHowLongAgo(draft.passages);
  const span = draft.passages[passage]?.span;
  const message =
    "You have known for so long that a word is due why you tell it only now: add a sentence that says why.";
  return span === undefined ? [] : [{ span, message }];
}
