import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { kindsBut } from "../kinds-but.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import { areOtherHours, openingHoursIn } from "./opening-hours.ts";
import { isOtherAddress, postalAddressIn } from "./postal-address.ts";
import type { Hit, PlacedHit, Replacement } from "../wording.ts";

const record = "contacts:\n  phone: 020 7946 0123\n  email: help@example.org";

const full = `${record}\n  hours: every day, 08:00 to 20:00\n  post: Tidewater Cycles, 4 Harbour Row, Port Marram\n  dataProtectionOfficer: Maja Okoro, dpo@example.org`;

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

const officerMessage =
  "“{words}” is not how people reach your data protection officer by the record. Correct the one that is wrong.";
const postMessage = "By the record letters reach you at another address than “{words}”. Correct the one that is wrong.";
/** "our data protection officer, dpo@example.org"; not that of somebody else. */
const officerPattern = /\b(?:data protection (?:officer|lead|manager|team)|DPO|privacy officer)\b/i;
const otherOfficerPattern = /\b(?:their|its|whose|\w+['’]s?) (?:own )?(?:data protection|DPO|privacy officer)/;
const wayToOfficerPattern =
  /(?<![\w.+-])(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\+?\(?\d[\d ().-]{6,18}\d)(?![\w@])/g;

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
    "phone",
    "answer",
    "post",
    "address",
    "letter",
    "data protection",
    "dpo",
    "privacy",
  ],
  find,
  counts: (hit, context) => {
    const { record: incident } = context;
    return incident !== undefined && isOther(hit.message, wordsAt(hit, context), incident);
  },
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
      { text: "- Phone: 020 7946 0123 (every day, 09:00 to 17:00)", record: full },
      { text: "Our lines are open Monday to Friday from 8 am to 8 pm.", record: full },
      { text: "Our lines are open around the clock.", record: full },
      { text: "- Data protection officer: Maja Okoro, dpo@exampel.org", record: full },
      { text: "You can reach our data protection officer at officer@example.org.", record: full },
      { text: "- Post: Tidewater Cycles, 14 Harbour Row, Port Marram", record: full },
      { text: "Write to us at 4 Harbour Road, Port Marram.", record: full },
    ],
    clean: [
      { text: "Call us on 020 7946 0123.", record },
      { text: "- Phone: 020 7946 0123 (daily, 8 am to 8 pm)", record: full },
      { text: "Our lines are open from 8 am to 8 pm.", record: full },
      { text: "- Data protection officer: Maja Okoro, dpo@example.org", record: full },
      { text: "Our supplier's data protection officer is at dpo@cloud.example.", record: full },
      { text: "- Post: Tidewater Cycles, Customer Care, 4 Harbour Row", record: full, note: "The same house." },
      { text: "Visit our shop at 9 Mill Lane.", record: full, note: "Not where letters go." },
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
  const hours = openingHoursIn(text).map(({ start, end }): Hit => {
    const from = /\bfrom $/.exec(text.slice(0, start))?.[0].length ?? 0;
    return { start: start - from, end, message: hoursMessage, replacements: [] };
  });
  if (otherLinePattern.test(text)) {
    return hours;
  }
  const post = postalAddressIn(text);
  const isOfOfficer = officerPattern.test(text) && !otherOfficerPattern.test(text);
  const ways = [...text.matchAll(isOfOfficer ? wayToOfficerPattern : wayPattern)].map((match): Hit => {
    const found = match.groups?.["phone"] ?? match.groups?.["mail"] ?? match[0];
    // "our helpline (020 7946 0123, every day)": the bracket is not of the number.
    const words = found.includes(")") ? found : found.replace(/^\(/, "");
    const end = match.index + match[0].length;
    return { start: end - words.length, end, message: isOfOfficer ? officerMessage : "", replacements: [] };
  });
  return [...hours, ...(post === undefined ? [] : [{ ...post, message: postMessage, replacements: [] }]), ...ways].sort(
    (left, right) => left.start - right.start,
  );
}

function wordsAt({ passage, start, end }: PlacedHit, { draft }: RuleContext): string {
  return draft.passages[passage]?.text.slice(start, end) ?? "";
}

function isMail(words: string): boolean {
  return words.includes("@");
}

/** What the record has instead of words found; undefined where it knows none. */
function factFor(message: string, words: string, { contacts }: IncidentRecord) {
  const name =
    message === hoursMessage
      ? "hours"
      : message === postMessage
        ? "post"
        : message === officerMessage
          ? "dataProtectionOfficer"
          : isMail(words)
            ? "email"
            : "phone";
  const fact = contacts[name];
  return isKnown(fact) ? fact : undefined;
}

/** Whether the record knows such a way, and has this one nowhere. */
function isOther(message: string, words: string, record: IncidentRecord): boolean {
  const { contacts, advice, repair, organisation } = record;
  const value = factFor(message, words, record)?.value;
  if (value === undefined || message === hoursMessage) {
    return value !== undefined && areOtherHours(words, value);
  }
  if (message === postMessage) {
    return isOtherAddress(words, `${value} | ${organisation.address.value ?? ""}`);
  }
  const written = JSON.stringify([contacts, advice, repair, organisation]).toLowerCase();
  return isMail(words)
    ? isMail(value) && !written.includes(words.toLowerCase())
    : /\d{3}/.test(value) &&
        ![...written.matchAll(/\d[\d ().-]{6,30}/g)].some(([number]) => digitsOf(number) === digitsOf(words));
}

/** So many digits at the end are the same from home and from abroad. */
const lastDigits = 8;

function digitsOf(number: string): string {
  return number.replace(/\D/g, "").slice(-lastDigits);
}

/** What the record has, where everybody may read it. */
function wayOfRecord(hit: PlacedHit, context: RuleContext): readonly Replacement[] {
  const { record: incident } = context;
  const fact = incident && factFor(hit.message, wordsAt(hit, context), incident);
  const [text] =
    fact?.audience !== "public"
      ? []
      : hit.message === officerMessage
        ? (fact.value.match(wayToOfficerPattern) ?? [])
        : [fact.value];
  return text === undefined ? [] : [{ of: "words", text, when: "The record is right." }];
}
