/** Kinds of data after whose loss people can do something; what they can do is in the phrases of each language. */
export const adviceIds = [
  "passwords",
  "payment-cards",
  "bank-accounts",
  "identity-documents",
  "health",
  "e-mail-addresses",
  "phone-numbers",
  "home-addresses",
  "names-and-birth-dates",
] as const;
export type AdviceId = (typeof adviceIds)[number];

/** What people can do whose data of some kind got out. */
export interface AdviceBlock {
  /** Permanent name: "passwords". */
  readonly id: AdviceId;
  /** What it is for, as a heading of the documentation. */
  readonly title: string;
  /** Finds the kind of data among words such as "hashed passwords". */
  readonly pattern: RegExp;
  /** Finds it in advice of somebody's own, where that says it in other words: "Tell your bank." */
  readonly ownPattern?: RegExp;
  /** What to do, in whole sentences that are true too where the data is only suspected to be involved. */
  readonly advice: string;
  /** Who advises it. */
  readonly source: string;
}

const identityTheftGov =
  "US Federal Trade Commission, IdentityTheft.gov, steps after a data breach by kind of information";
const cyberSecurityCentre = "UK National Cyber Security Centre, Data breaches: guidance for individuals and families";

/** The most urgent first. */
export const adviceBlocks: readonly AdviceBlock[] = [
  {
    id: "passwords",
    title: "Passwords and other secrets for signing in",
    pattern:
      /\b(?:passwords?|passcodes?|pins?|pass ?phrases?|security (?:questions?|answers?)|log-?in (?:details|data))\b/i,
    advice:
      "Change your password with us today, and everywhere else where you use the same one. Where a second step for signing in is on offer, turn it on.",
    source: `${cyberSecurityCentre}; ${identityTheftGov}`,
  },
  {
    id: "payment-cards",
    title: "Payment cards",
    pattern: /\b(?:(?:payment|credit|debit|bank)[ -]?cards?|card (?:numbers?|details|data)|cvvs?)\b/i,
    ownPattern: /\b(?:cards?|Karten?)\b/i,
    advice:
      "Ask the bank that issued your card today whether it will replace the card, and look through your statements for payments that you did not make.",
    source: identityTheftGov,
  },
  {
    id: "bank-accounts",
    title: "Bank accounts",
    pattern: /\b(?:bank (?:accounts?|details|data)|account numbers?|ibans?|sort codes?|direct debits?)\b/i,
    ownPattern: /\b(?:banks?|account numbers?)\b/i,
    advice: "Ask your bank to watch your account, and look through your statements for payments that you did not make.",
    source: identityTheftGov,
  },
  {
    id: "identity-documents",
    title: "Identity documents and national numbers",
    pattern:
      /\b(?:passports?|identity (?:cards?|documents?|numbers?)|national (?:ids?|identity|insurance)|social security|driv(?:ing|er'?s|ers'?) licen[cs]es?|tax (?:ids?|numbers?)|ssns?)\b/i,
    advice:
      "Ask the office that issued your identity document or number what it advises, and ask the credit agencies of your country to block or watch applications for credit in your name.",
    source: identityTheftGov,
  },
  {
    id: "health",
    title: "Health",
    pattern: /\b(?:health|medical|prescriptions?|diagnos[ei]s|patients?|treatments?|lab(?:oratory)? results?)\b/i,
    advice:
      "If somebody uses what they know of your health to sell you something or to threaten you, do not answer: tell the police, and tell us.",
    source: `${cyberSecurityCentre}, on messages that use what was stolen`,
  },
  {
    id: "e-mail-addresses",
    title: "E-mail addresses",
    pattern: /\b(?:e-?mail(?: address(?:es)?)?s?|contact (?:details|data))\b/i,
    advice:
      "Do not follow links or open attachments in messages that claim to come from us. Type the address of our website yourself.",
    source: cyberSecurityCentre,
  },
  {
    id: "phone-numbers",
    title: "Phone numbers",
    pattern: /\b(?:(?:tele)?phone(?: numbers?)?|mobile numbers?)\b/i,
    advice:
      "If somebody calls or texts you in our name and asks for a code or a payment, hang up and reach us yourself.",
    source: cyberSecurityCentre,
  },
  {
    id: "home-addresses",
    title: "Home addresses and whereabouts",
    pattern:
      /\b(?:(?:postal |home |delivery |street |billing )?address(?:es)?|locations?|whereabouts)\b(?<!e-?mail address(?:es)?|ip address(?:es)?)/i,
    advice: "If it puts you in danger that somebody knows where you live, tell the police today, and tell us.",
    source: `House judgement; ${cyberSecurityCentre}, on personal safety`,
  },
  {
    id: "names-and-birth-dates",
    title: "Names and dates of birth",
    pattern: /\b(?:dates? of birth|birth ?dates?|birthdays?)\b/i,
    advice:
      "Look out for letters and bills about contracts that you did not make: with your date of birth somebody could pretend to be you.",
    source: identityTheftGov,
  },
];
