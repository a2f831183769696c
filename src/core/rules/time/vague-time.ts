import { isKnown } from "../../record/fact.ts";
import { wordDate } from "../../time/word-moment.ts";
import { findMoments } from "../../wording/dates-in-text.ts";
import { dayOf } from "../../time/moment.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit, Replacement } from "../wording.ts";

const findingVerbs = String.raw`discovered|learn(?:ed|t)|became aware|noticed|detected|identified|found(?: out)?|were (?:made aware|notified|informed|told|alerted)|uncovered`;
const found = `(?:${findingVerbs})`;
const suffered = String.raw`(?:experienced|suffered|had|encountered|were hit by|were affected by|fell)`;
const happened = String.raw`(?:copied|accessed|stolen|exposed|public|leaked|published|opened|sent|attacked|hacked|compromised|breached|down|offline|lost|deleted|encrypted|taken|viewed|read|visible)`;
const vagueTimes = String.raw`(?:recently|earlier (?:this|last) (?:week|month|year|summer|autumn|winter|spring)|(?:last|this past) (?:week|month|year|summer|autumn|winter|spring)|a (?:few|couple of) (?:days|weeks|months) ago|some (?:time|days|weeks|months) ago|not long ago|in recent (?:days|weeks|months)|(?:over|in|during) the (?:past|last) (?:few|couple of|several) (?:days|weeks|months)|the other day)`;

export const vagueTime = wordingRule({
  id: "IC301",
  name: "vague-time",
  title: "“Recently”, and no date",
  message:
    "“{words}” gives no date, so readers cannot tell which of their doings it concerns. Write the day, and the time of day where it matters; where it is not known, say so.",
  why: "Readers can only check their accounts and letters if they know from which day on; a vague time also looks like hiding how long it took.",
  source:
    "Whittaker (2020), TechCrunch, on “we recently discovered”; PagerDuty, incident response documentation: give as detailed a timeline as you can",
  severity: "information",
  asksFor: "timeline",
  triggers: [
    "recent",
    "earlier",
    "last ",
    "this past",
    "ago",
    "not long",
    "over the",
    "in the last",
    "in the past",
    "during the",
    "the other day",
    "briefly",
    "for a short",
    "for a brief",
    "for some time",
    "a short",
  ],
  phrases: [
    {
      words: String.raw`(?:we|it was|I|they|our (?:team|staff|monitoring|partner|supplier))(?: \w+)? recently ${found}`,
    },
    {
      words: String.raw`(?:we|I|our (?:company|network|service|systems?|shop|site|servers?)) (?:have |has )?recently (?:been )?(?:${suffered}|attacked|hacked|breached|down|offline)`,
    },
    { words: String.raw`(?<=(?:we|it was|our \w+) (?:\w+ )?(?:${found}|${suffered})(?: [\w-]+){0,12}? )${vagueTimes}` },
    {
      words: String.raw`(?<=^(?:\w+ )?)${vagueTimes}(?=,? (?:(?:we|it was|our (?:team|staff|partner|supplier))(?: \w+)? (?:${found}|${suffered})|(?:someone|somebody|attackers?|hackers?|criminals?|an? (?:[\w-]+ )?(?:person|attacker|hacker|stranger)) |(?:an?|the|our|some|your) (?:[\w-]+ ){1,6}?(?:was|were) (?:\w+ly )?${happened}))`,
    },
    {
      words: String.raw`(?<=(?:happened|occurred|began|started|ended|took place|(?:was|were|has been|have been) (?:\w+ly )?(?:found|discovered|detected|noticed|closed|${happened}))(?: [\w-]+){0,8}? )${vagueTimes}`,
    },
    {
      words: String.raw`(?<=(?:was|were|has been|have been) )recently (?:found|discovered|detected|noticed|${happened})`,
    },
    {
      words: String.raw`(?<=(?:was|were|been|be|could be) (?:\w+ )?(?:public|open|visible|readable|accessible|exposed|available|reachable|down|offline|unavailable)(?: \w+){0,8}? )for (?:a )?(?:short|brief|limited|some|certain) (?:time|period|while|window)(?: of time)?`,
    },
    {
      words: String.raw`(?<=(?:was|were|been) )briefly (?:public|open|visible|readable|accessible|exposed|available|reachable)`,
    },
  ],
  unless: String.raw`policy|customers who|(?:if|whether) you|you (?:have )?recently`,
  passages: ["sentence", "item"],
  counts: (hit, context) => !isDated(hit.passage, context),
  replacementsFor: dateOfFinding,
  examples: {
    flagged: [
      { text: "We recently discovered that a folder was public." },
      { text: "Our shop suffered a break-in earlier this month." },
      { text: "Recently, a file with your address was copied." },
      { text: "Last week, we became aware of a leak." },
      { text: "We learned of this a few weeks ago." },
      { text: "The list was public for a short time." },
      { text: "The leak happened some weeks ago." },
      { text: "We recently learned that your data may have been copied." },
      {
        text: "We recently became aware of a break-in.",
        record: "moments:\n  aware: 2026-03-03",
        note: "The record knows the day, and the suggestion puts it in.",
      },
    ],
    clean: [
      { text: "On 3 March 2026 we discovered that a folder was public." },
      { text: "We recently discovered a leak. It began on 3 March 2026.", note: "The date stands beside it." },
      { text: "If you recently changed your address, tell us." },
      { text: "Check your recent invoices." },
      { text: "The recently built office is not affected." },
      { text: "We will write to you again next week, on 12 March 2026." },
      { text: "“We recently discovered a leak,” wrote the carrier.", note: "Somebody else's words." },
    ],
  },
});

/** Whether the sentence, or the one before or behind it, names a day or a month. */
function isDated(passage: number, { draft }: RuleContext): boolean {
  return draft.passages
    .slice(Math.max(passage - 1, 0), passage + 2)
    .some(({ text }) => findMoments(text).some(({ kind }) => kind !== "time"));
}

const findingPattern = new RegExp(String.raw`^(.*?)\brecently (${findingVerbs})$`, "i");

/** "We recently discovered" → "We discovered on 3 March 2026", where the record has the day and it is public. */
function dateOfFinding(hit: PlacedHit, { draft, record }: RuleContext): readonly Replacement[] {
  const aware = record?.moments.aware;
  const words = draft.passages[hit.passage]?.text.slice(hit.start, hit.end) ?? "";
  const [, before = "", verb] = findingPattern.exec(words) ?? [];
  if (aware === undefined || !isKnown(aware) || aware.audience !== "public" || verb === undefined) {
    return [];
  }
  const day = dayOf(aware.value);
  if (day === undefined) {
    return [];
  }
  return [
    { of: "words", text: `${before}${verb} on ${wordDate(day)}`, when: "That is the day which the record gives." },
  ];
}
