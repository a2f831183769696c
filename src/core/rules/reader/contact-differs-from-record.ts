import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { kindsBut } from "../kinds-but.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import { clockRangesIn, openingHoursIn } from "./opening-hours.ts";
import type { Hit, PlacedHit, Replacement } from "../wording.ts";

const record = "contacts:\n  phone: 020 7946 0123\n  email: help@example.org";

/** "Call us", "E-mail:" */
const phoneLead = String.raw`(?:(?:call|ring|phone|telephone|reach|contact) us(?: (?:any time|free of charge|free|directly|at once|today|now|by phone))?(?: (?:on|at|under))?|(?:tele)?phone:|(?<=^|[,;|] )tel\.?:?|tel:|call:|(?<=^|our )(?:help|hot|phone|info)[- ]?line:?(?: is| number)?:?)`;
const mailLead = String.raw`(?:(?:write to|e-?mail|reach|contact) us(?: (?:any time|directly|at once|today|now|by e-?mail))?(?: (?:at|on|under))?|e-?mail:|write to)`;
const wayPattern = new RegExp(
  String.raw`\b(?:${phoneLead} (?<phone>\+?\(?\d[\d ().-]{6,18}\d\b)|${mailLead} <?(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}))`,
  "gi",
);
/** A line for some of them, or for something else; or the sentence warns of it. */
const otherLinePattern =
  /\b(?:abroad|outside|overseas|[Ff]rom (?:the )?[A-Z][a-z]+|[Ii]n (?:the )?[A-Z][a-z]+|[Ii]f you (?:are|live|bank|use|cannot|can't|need)|[Ff]or (?:questions|help) (?:about|on|with) (?!this\b|it\b|the\b)|textphone|minicom|deaf|sign language|nights?|weekends?|hours|emergenc\w+|urgent|appointments?|orders?|bookings?|press|journalists?|media|staff|[Pp]olice|[Cc]ommission|[Aa]uthority|[Oo]mbudsman|anything else|other|old|former(?:ly)?|used to|pretend\w*|claim\w*|fake|not|never)\b/;

const hoursMessage = "By the record somebody answers at other hours than “{words}”. Correct the one that is wrong.";

export const contactDiffersFromRecord = wordingRule({
  id: "IC614",
  name: "contact-differs-from-record",
  title: "Another number, address or opening hour than the record gives",
  message: "“{words}” is not how people reach you by the record. Correct the one that is wrong.",
  why: "Whoever rings a wrong number after a leak reaches nobody, or a stranger, and believes that you hide.",
  source: "House judgement",
  severity: "warning",
  kinds: kindsBut(["staff-note", "partner-notice", "regulator-worksheet", "press-statement"]),
  triggers: [
    "call",
    "ring",
    "phone",
    "telephone",
    "tel",
    "reach",
    "contact",
    "write",
    "mail",
    "e-mail",
    "help",
    "hot",
    "info",
    "open",
    "hours",
    "lines",
  ],
  find,
  counts: (hit, context) =>
    hit.message === hoursMessage
      ? hoursDiffer(wordsAt(hit, context), context.record)
      : differs(wordsAt(hit, context), context.record),
  replacementsFor: wayOfRecord,
  examples: {
    flagged: [
      { text: "Call us on 020 7946 0999.", record },
      { text: "Please ring us free of charge on 020 7946 0132.", record },
      { text: "- Phone: 020 7946 0999", record },
      { text: "You can reach us at +44 20 7946 0999.", record },
      { text: "Helpline 020 7946 0999", record },
      { text: "- Helpline: 020 7946 0999", record },
      { text: "Tel. 020 7946 0999", record },
      { text: "If you have questions, call us on 020 7946 0999.", record },
      { text: "Write to us at helpdesk@example.org.", record },
      { text: "- E-mail: <help@example.com>", record },
      { text: "- Opening hours: every day, 9:00 to 17:00", record: `${record}\n  hours: "every day, 08:00 to 20:00"` },
      { text: "Our lines are open from 9 am to 5 pm.", record: `${record}\n  hours: "every day, 08:00 to 20:00"` },
    ],
    clean: [
      { text: "Call us on 020 7946 0123.", record },
      { text: "Our lines are open from 8 am to 8 pm.", record: `${record}\n  hours: "every day, 08:00 to 20:00"` },
      { text: "Our lines were down from 9:00 to 17:00.", record: `${record}\n  hours: "every day, 08:00 to 20:00"` },
      { text: "Our shop is open from 9:00 to 17:00.", record: `${record}\n  hours: "every day, 08:00 to 20:00"` },
      { text: "Our lines are open from 9:00 to 17:00.", record: `${record}\n  hours: around the clock` },
      { text: "Call us on +44 (0)20 7946 0123.", record, note: "The same number." },
      { text: "Write to us at help@example.org.", record },
      { text: "From Ireland, call us on 01 496 0123.", record, note: "A line for some of them." },
      { text: "Helpline: 020 7946 0123", record },
      { text: "The helpline of the consumer office is 020 7946 0999.", record },
      { text: "Call your bank on 020 7946 0999.", record, note: "Somebody else's number." },
      { text: "Call us on 020 7946 0999.", note: "No record." },
      { text: "We called 312 people on 3 March 2026.", record },
      {
        text: "Write to us at dpo@example.org.",
        record: `${record}\n  dataProtectionOfficer: Jo Ash, dpo@example.org`,
      },
    ],
  },
});

function find(text: string): readonly Hit[] {
  const hours = openingHoursIn(text).map((range) => ({ ...range, message: hoursMessage, replacements: [] }));
  return hours.length > 0 || otherLinePattern.test(text)
    ? hours
    : [...text.matchAll(wayPattern)].map((match) => {
        const words = match.groups?.["phone"] ?? match.groups?.["mail"] ?? "";
        const end = match.index + match[0].length;
        return { start: end - words.length, end, message: "", replacements: [] };
      });
}

function wordsAt({ passage, start, end }: PlacedHit, { draft }: RuleContext): string {
  return draft.passages[passage]?.text.slice(start, end) ?? "";
}

function isMail(words: string): boolean {
  return words.includes("@");
}

/** Whether the record knows such a way, and has this one nowhere. */
function differs(words: string, record: IncidentRecord | undefined): boolean {
  if (record === undefined || !isKnown(isMail(words) ? record.contacts.email : record.contacts.phone)) {
    return false;
  }
  const { contacts, advice, repair, organisation } = record;
  const written = JSON.stringify([contacts, advice, repair, organisation]).toLowerCase();
  return isMail(words)
    ? !written.includes(words.toLowerCase())
    : ![...written.matchAll(/\d[\d ().-]{6,30}/g)].some(([number]) => digitsOf(number) === digitsOf(words));
}

/** So many digits at the end are the same from home and from abroad. */
const lastDigits = 8;

function digitsOf(number: string): string {
  return number.replace(/\D/g, "").slice(-lastDigits);
}

/** Whether the record names hours, and not these. */
function hoursDiffer(words: string, record: IncidentRecord | undefined): boolean {
  const hours = record?.contacts.hours;
  const recorded = hours !== undefined && isKnown(hours) ? clockRangesIn(hours.value) : [];
  const told = clockRangesIn(words)[0]?.key;
  return recorded.length > 0 && recorded.every(({ key }) => key !== told);
}

/** What the record has, where everybody may read it. */
function wayOfRecord(hit: PlacedHit, context: RuleContext): readonly Replacement[] {
  if (hit.message === hoursMessage) {
    return [];
  }
  const contacts = context.record?.contacts;
  const fact = isMail(wordsAt(hit, context)) ? contacts?.email : contacts?.phone;
  return fact !== undefined && isKnown(fact) && fact.audience === "public"
    ? [{ of: "words", text: fact.value, when: "The record is right." }]
    : [];
}
