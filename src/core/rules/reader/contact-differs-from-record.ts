import { Sieved } from "../../text/sieve.ts";
import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { kindsBut } from "../kinds-but.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import { isSameNumber, knownWays } from "./known-ways.ts";
import { isOursByPlace, waysIn } from "./numbers-of-ours.ts";
import { areOtherHours, isHoursAlone, openingHoursIn } from "./opening-hours.ts";
import { isOtherAddress, postalAddressIn } from "./postal-address.ts";
import type { Hit, PlacedHit, Replacement } from "../wording.ts";

const record = "contacts:\n  phone: 020 7946 0123\n  email: help@example.org";

const full = `${record}\n  hours: every day, 08:00 to 20:00\n  post: Tidewater Cycles, 4 Harbour Row, Port Marram\n  dataProtectionOfficer: Maja Okoro, dpo@example.org`;

const hoursMessage = "By the record somebody answers at other hours than “{words}”. Correct the one that is wrong.";

const officerMessage =
  "“{words}” is not how people reach your data protection officer by the record. Correct the one that is wrong.";
const postMessage = "By the record letters reach you at another address than “{words}”. Correct the one that is wrong.";
/** "our data protection officer, dpo@example.org"; not that of somebody else. */
const officerPattern = new Sieved(/\b(?:data protection (?:officer|lead|manager|team)|DPO|privacy officer)\b/i);
const otherOfficerPattern = /\b(?:their|its|whose|\w+['’]s?) (?:own )?(?:data protection|DPO|privacy officer)/;

export const contactDiffersFromRecord = wordingRule({
  id: "IC614",
  name: "contact-differs-from-record",
  title: "Another number, address or opening hour than the record gives",
  message: "“{words}” is not how people reach you by the record. Correct the one that is wrong.",
  why: "Whoever rings a wrong number after a leak reaches nobody, or a stranger, and believes that you hide.",
  source: "House judgement",
  severity: "warning",
  yieldsTo: ["IC620"],
  kinds: kindsBut(["staff-note", "partner-notice", "regulator-worksheet", "press-statement"]),
  triggers: undefined,
  find,
  counts: (hit, context) => {
    const { record: incident } = context;
    return incident !== undefined && isOurs(hit, context) && isOther(hit.message, wordsAt(hit, context), incident);
  },
  replacementsFor: wayOfRecord,
  examples: {
    flagged: [
      { text: "Call us on 020 7946 0999.", record },
      { text: "If you receive a bill that you do not expect, call 020 7946 0999 before you pay it.", record },
      { text: "Please do not hesitate to contact our friendly team on 020 7946 0999.", record },
      { text: "You can speak to a member of our team today on 020 7946 0999.", record },
      { text: "Our new number is 020 7946 0999.", record },
      { text: "Call our Incident Desk on 020 7946 0999.", record },
      { text: "# Questions\n\nThis is how to reach us:\n\n- Phone: 020 7946 0999", record },
      { text: "Give me a call on 07700 900 461.", record },
      { text: "If you need help, text 07700 900 461.", record },
      { text: "| Phone | 020 7946 0999 |\n| --- | --- |\n| Help | 020 7946 0999 |", record },
      { text: "# How to reach us\n\n- 020 7946 0999", record },
      { text: "Please ring us free of charge on 020 7946 0163.", record },
      { text: "- Phone: 020 7946 0999", record },
      { text: "You can reach us at +44 20 7946 0999.", record },
      { text: "Helpline 020 7946 0999", record },
      { text: "- Helpline: 020 7946 0999", record },
      { text: "Tel. 020 7946 0999", record },
      { text: "If you have questions, call us on 020 7946 0999.", record },
      { text: "Write to us at helpdesk@example.org.", record },
      { text: "- E-mail: <help@example.com>", record },
      { text: "- Opening hours: every day, 9:00 to 17:00", record: `${record}\n  hours: "every day, 08:00 to 20:00"` },
      { text: "Call us on 020 7946 0123, Monday to Friday, 9 to 5.", record: full },
      { text: "We are here Monday to Friday, 8am to 8pm.", record: full },
      { text: "# Contact\n\n- 020 7946 0123\n- Monday to Friday, 9 to 5", record: full },
      { text: "Our lines are open from 9 am to 5 pm.", record: `${record}\n  hours: "every day, 08:00 to 20:00"` },
      { text: "- Phone: 020 7946 0123 (every day, 09:00 to 17:00)", record: full },
      { text: "Our lines are open Monday to Friday from 8 am to 8 pm.", record: full },
      { text: "Our lines are open around the clock.", record: full },
      { text: "- Data protection officer: Maja Okoro, maja@example.org", record: full },
      { text: "You can reach our data protection officer at officer@example.org.", record: full },
      { text: "- Post: Tidewater Cycles, 14 Harbour Row, Port Marram", record: full },
      { text: "Write to us at 4 Harbour Road, Port Marram.", record: full },
      { text: "To enrol, call us on 020 7946 0999.", record },
      { text: "Please call us on 020 7946 0999 to activate your code.", record },
      { text: "Should your credit report show a new loan, call us on 020 7946 0999.", record },
      { text: "If your credit file shows a new card, please ring our incident line on 020 7946 0999.", record },
      { text: "Call us at 020 7946 0999 about the monitoring service.", record },
      { text: "# Fraud: how to reach us\n\n- Phone: 020 7946 0999", record },
      { text: "# Questions about identity theft\n\n- Phone: 020 7946 0999", record },
      { text: "# How to enrol and how to reach us\n\nCall 020 7946 0999.", record },
    ],
    clean: [
      { text: "- Phone: 020 7946 0123 (8 AM to 6 PM)", record, note: "Hours, and no part of the number." },
      { text: "Call us on 020 7946 0123.", record },
      { text: "Age UK gives advice at no cost: call 020 7946 0999.", record },
      { text: "Contact Action Fraud if you lost money. Call 020 7946 0999.", record },
      { text: "# Credit bureaus\n\n- Phone: 020 7946 0999", record },
      { text: "Kroll provides the monitoring.\n\n- Phone: 020 7946 0999", record },
      { text: "Freeze your credit file. Call 020 7946 0999.", record },
      { text: "To activate the monitoring, call 020 7946 0999 and give the code.", record },
      { text: "Experian's line is 020 7946 0999.", record },
      { text: "Call the monitoring service on 020 7946 0999.", record },
      { text: "# Other help\n\n- 020 7946 0999", record },
      { text: "To enrol, call our credit monitoring partner on 020 7946 0999.", record },
      { text: "To enrol, call 020 7946 0999.", record, note: "Nobody knows whose." },
      { text: "# Questions about the monitoring\n\n- Phone: 020 7946 0999", record },
      { text: "# Fraud and identity theft\n\n- Phone: 020 7946 0999", record },
      { text: "Do not call 020 7946 0999 back.", record },
      { text: "Somebody may call you from 020 7946 0999.", record },
      { text: "We will call you from 020 7946 0999.", record, note: "Nobody is to call it." },
      { text: "Ask our bank on 020 7946 0999.", record },
      { text: "You can reach your council on 020 7946 0999.", record },
      { text: "Our supplier can be reached on 020 7946 0999.", record },
      { text: "Your case has the number 0207 946 0999.", record },
      { text: "If you live abroad, call us on 020 7946 0999.", record },
      { text: "- Phone: 020 7946 0123 (daily, 8 am to 8 pm)", record: full },
      { text: "Our lines are open from 8 am to 8 pm.", record: full },
      { text: "- Data protection officer: Maja Okoro, dpo@example.org", record: full },
      { text: "Our supplier's data protection officer is at dpo@cloud.example.", record: full },
      { text: "- Post: Tidewater Cycles, Customer Care, 4 Harbour Row", record: full, note: "The same house." },
      { text: "Our phones are staffed every day from 8 to 8.", record: full },
      { text: "- Monday to Friday, 9 to 5", record: full, note: "Nobody knows of what." },
      { text: "Call us if 9 to 5 of your friends got the letter.", record: full },
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
      { text: "Call our Dublin office on +353 1 555 0199.", record, note: "A line for some of them." },
      { text: "Our German number is +49 30 901 820.", record },
      { text: "Our fax number is 01632 960 401.", record },
      { text: "The number on your card, 01632 960 140, belongs to the bank.", record },
      {
        text: "Write to us at dpo@example.org.",
        record: `${record}\n  dataProtectionOfficer: Jo Ash, dpo@example.org`,
      },
    ],
  },
});

function find(text: string): readonly Hit[] {
  if (!/\d|@|\b(?:clock|day and night)\b/.test(text)) {
    return [];
  }
  const hours = openingHoursIn(text).map(({ start, end }): Hit => {
    const from = /\bfrom $/.exec(text.slice(0, start))?.[0].length ?? 0;
    return { start: start - from, end, message: hoursMessage, replacements: [] };
  });
  const post = postalAddressIn(text);
  const isOfOfficer = officerPattern.test(text) && !otherOfficerPattern.test(text);
  const ways = waysIn(text)
    .filter(({ reads }) => isOfOfficer || reads !== "none")
    .map(({ start, end }) => ({ start, end, message: isOfOfficer ? officerMessage : "", replacements: [] }));
  return [...hours, ...(post === undefined ? [] : [{ ...post, message: postMessage, replacements: [] }]), ...ways].sort(
    (left, right) => left.start - right.start,
  );
}

/** Whether a number or hours beside which nobody is named are ours by what stands around them. */
function isOurs({ passage, start, message }: PlacedHit, { draft }: RuleContext): boolean {
  const text = draft.passages[passage]?.text ?? "";
  const isAlone =
    message === hoursMessage
      ? isHoursAlone(text)
      : message === "" && waysIn(text).some((way) => way.start === start && way.reads === "alone");
  return !isAlone || isOursByPlace(draft.passages, passage, start);
}

function wordsAt({ passage, start, end }: PlacedHit, { draft }: RuleContext): string {
  return draft.passages[passage]?.text.slice(start, end) ?? "";
}

function isMail(words: string): boolean {
  return words.includes("@");
}

/** What the record has instead of words found; undefined where it knows none. */
function factFor(message: string, words: string, { contacts, organisation }: IncidentRecord) {
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
  const fact = name === "post" && !isKnown(contacts.post) ? organisation.address : contacts[name];
  return isKnown(fact) ? fact : undefined;
}

/** Whether the record knows such a way, and has this one nowhere. */
function isOther(message: string, words: string, record: IncidentRecord): boolean {
  const { organisation } = record;
  const value = factFor(message, words, record)?.value;
  if (value === undefined || message === hoursMessage) {
    return value !== undefined && areOtherHours(words, value);
  }
  if (message === postMessage) {
    return isOtherAddress(words, `${value} | ${organisation.address.value ?? ""}`);
  }
  const known = knownWays(record).map((way) => way.words.toLowerCase());
  return isMail(words)
    ? isMail(value) && !known.includes(words.toLowerCase())
    : /\d{3}/.test(value) && !known.some((way) => isSameNumber(digitsOf(way), digitsOf(words)));
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, "");
}

/** What the record has, where everybody may read it. */
function wayOfRecord(hit: PlacedHit, context: RuleContext): readonly Replacement[] {
  const { record: incident } = context;
  const fact = incident && factFor(hit.message, wordsAt(hit, context), incident);
  const [text] =
    fact?.audience !== "public"
      ? []
      : hit.message === officerMessage
        ? waysIn(fact.value).map(({ start, end }) => fact.value.slice(start, end))
        : [fact.value];
  return text === undefined ? [] : [{ of: "words", text, when: "The record is right." }];
}
