import type { Temporal } from "temporal-polyfill";
import type { Draft } from "../../draft/draft.ts";
import { isKnown } from "../../record/fact.ts";
import { Sieved } from "../../text/sieve.ts";
import { firstDay, firstPoint, lastDay, lastPoint } from "../../time/moment.ts";
import { wordDate } from "../../time/word-moment.ts";
import { isGroup } from "../../wording/marked-people.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { documentDate } from "../document-date.ts";
import { draftDays } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** So many days between finding and telling need no word: laws that give a number give this one most often. */
const mostDays = 30;

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
      { text: "We found it in January.", note: "Nothing says on which day." },
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
      // They were told before: "this is our second letter", "we wrote to all of you".
      String.raw`our (?:second|third|last|first|previous|earlier) (?:letter|notice|message|e-?mail|update)`,
      String.raw`(?:wrote to|told|informed|notified) (?:(?:all|each|most|some) )?(?:[\d,]+ )?(?:of )?you (?:on|in|by|then|at once)`,
      String.raw`since then,? (?:we|our \w+)(?:'ve| have)? (?:been )?(?:investigat|conduct|work|try|search|go|check|look|analys|analyz)\w*`,
      String.raw`${late}\b${upTo(40)}${tell}`,
      String.raw`${tell}\b${upTo(40)}${late}`,
    ].join("|")})\b`,
    "i",
  ),
);

const explanations = rememberWhere(({ text }) => explanationPattern.test(text));

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft } = context;
  const to = toldOn(context);
  const from = to === undefined ? undefined : foundOn(context);
  if (from === undefined || to === undefined) {
    return [];
  }
  const { days } = from.until(to.day, { largestUnit: "days" });
  if (days <= mostDays || explanations(draft.passages).length > 0) {
    return [];
  }
  const message = `You knew on ${wordDate(from)}, and ${days} days lie between that and ${to.words}. The draft does not say why it took so long: add a sentence that does.`;
  return [{ span: draft.titleSpan, message }];
}

/** "On 3 March we discovered", "we found out on 3 March": what the draft itself says, where there is no record. */
const foundBeforePattern =
  /\b(?:we|our \w+) (?:first )?(?:found|discovered|noticed|detected|became aware|learned|learnt|identified)\b[^.;:]{0,60}\Won (?:the )?$/i;
const foundBehindPattern =
  /^(?:,| \|)? (?:we|our \w+) (?:first )?(?:found|find|discovered|discover|noticed|notice|detected|detect|became aware|learned|learnt|learn|identified|identify)\b(?! (?:out )?(?:(?:an?|the) )?(?:new|better|second|safe|way|home|solution|firm|partner|replacement)\b)/i;

/** The day on which the record, or else the draft, says that we found out; the latest one where it is not exact. */
function foundOn({ draft, record }: RuleContext): Temporal.PlainDate | undefined {
  if (record !== undefined) {
    return isKnown(record.moments.aware) ? lastDay(lastPoint(record.moments.aware.value)) : undefined;
  }
  return draftDays(draft).find(
    ({ text, kind, passage, start, end }) =>
      kind !== "heading" &&
      (foundBeforePattern.test(text.slice(0, start)) || foundBehindPattern.test(text.slice(end))) &&
      !isQuotedFromOthers(draft, passage, start),
  )?.date;
}

/** The day on which people were told: by the record, else that of the letter, else today where there is a record. */
function toldOn({
  draft,
  record,
  now,
}: RuleContext): { readonly day: Temporal.PlainDate; readonly words: string } | undefined {
  const written = documentDate(draft)?.date ?? toldInTable(draft);
  if (record === undefined) {
    return written === undefined ? undefined : { day: written, words: "the date of this letter" };
  }
  const { told } = record.moments;
  return isKnown(told)
    ? { day: firstDay(firstPoint(told.value)), words: "the day on which you told people" }
    : { day: now.toZonedDateTimeISO(record.timeZone).toPlainDate(), words: "today" };
}

/** "| 3 March 2026 | We write to all customers |" */
const toldRowPattern =
  /^ \| we (?:write to|wrote to|tell|told|inform|informed|notify|notified) (?:you\b|(?:(?:all|our|the|each|every|of) )*(?:[\d,]+ )?(?:of )?([a-z]+))/i;

function toldInTable(draft: Draft): Temporal.PlainDate | undefined {
  return draftDays(draft).find(({ text, kind, end }) => {
    const match = kind === "row" ? toldRowPattern.exec(text.slice(end)) : null;
    return match !== null && (match[1] === undefined || isGroup(match[1]));
  })?.date;
}
