import { isKnown } from "../../record/fact.ts";
import { dayOf } from "../../time/moment.ts";
import { wordDate } from "../../time/word-moment.ts";
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
      { text: "> Why did it take so long?", record, note: "Somebody else asks." },
    ],
    clean: [
      { text: "It took us 52 days to find out whose data was in the folder. That was too long.", record },
      { text: "We should have told you sooner.", record },
      { text: "## Why we are only telling you now\n\nThe police asked us to wait until 1 March 2026.", record },
      { text: "At the request of the police we delayed this letter.", record },
      { text: "We found it on 3 March 2026.", record: "moments:\n  aware: 2026-03-03" },
      { text: "We found it in January.", note: "No record says when." },
      { text: "We found it in January.", record: "moments:\n  aware: { certainty: unknown }" },
      {
        text: "We know that you have waited long for this letter.",
        record: "moments:\n  aware: 2025-12-01\n  told: 2025-12-05",
        note: "Told in time, and told again.",
      },
    ],
  },
  exceptions: "Where the police ask for silence about the reason too, accept the finding with that reason.",
};

const tell = String.raw`(?:tell(?:ing)?|told|notif\w+|inform\w*|writ\w+|hear\w*)`;
const late = String.raw`(?:late|later than|delay(?:ed)?|sooner|earlier|only now|until now|so long)`;
const authority = String.raw`(?:police|law enforcement|prosecutors?|authorit(?:y|ies)|investigators|regulator)`;

/** Up to so many characters of the same sentence, and the end of a word. */
const upTo = (count: number): string => String.raw`(?:[^.?!]{0,${count}}\W)?`;

/** A word about how long it took to tell: "why we are only telling you now", "it took us 52 days", "should have told you sooner". */
const explanationPattern = new RegExp(
  String.raw`\b(?:${[
    String.raw`why (?:it|we|you|this)\b${upTo(40)}(?:took|takes?|taken|only|now|wait|waited|not (?:tell|told)|did not|didn't|late|so long|hearing|learn)`,
    String.raw`(?:took|has taken|needed) (?:us|our \w+|until|so long|too long|longer)`,
    String.raw`(?:should|could|ought to) have (?:told|informed|written to|notified|contacted|warned|said)`,
    String.raw`${authority}\b${upTo(80)}(?:wait|delay|hold|not (?:to )?(?:tell|publish|notify|disclose|say))`,
    String.raw`(?:delay(?:ed)?|postponed|held back|waited)\b${upTo(80)}(?:letter|notice|telling|notif\w+|because|until|so that|to (?:be sure|avoid|find out|make sure))`,
    String.raw`${late}\b${upTo(40)}${tell}`,
    String.raw`${tell}\b${upTo(40)}${late}`,
  ].join("|")})\b`,
  "i",
);

function check({ draft, record: incident, now }: RuleContext): readonly RuleFinding[] {
  const aware = incident?.moments.aware;
  const told = incident?.moments.told;
  if (incident === undefined || aware === undefined || !isKnown(aware)) {
    return [];
  }
  const from = dayOf(aware.value);
  const to =
    told !== undefined && isKnown(told) ? dayOf(told.value) : now.toZonedDateTimeISO(incident.timeZone).toPlainDate();
  if (from === undefined || to === undefined) {
    return [];
  }
  const { days } = from.until(to, { largestUnit: "days" });
  if (days <= mostDays || draft.passages.some(({ text }) => explanationPattern.test(text))) {
    return [];
  }
  const message = `By the record you knew on ${wordDate(from)}, and ${days} days lie between that and ${told !== undefined && isKnown(told) ? "when you told people" : "today"}. The draft does not say why it took so long: add a sentence that does.`;
  return [{ span: draft.titleSpan, message }];
}
