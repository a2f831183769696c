import { wordingRule } from "../wording-rule.ts";

const secret =
  "(?:passwords?|pass ?codes?|passphrases?|pin(?: number| code)?s?|(?:credit |debit |bank |payment )?card (?:numbers?|details)|cvv|cvc|security codes?|(?:one-time|sms|confirmation|verification) codes?|social security numbers?|ssn|national insurance numbers?|bank (?:account )?details|account numbers?|passport numbers?|(?:a )?(?:copy|photo|scan|picture) of your (?:passport|id|identity card|driving licen[cs]e)|login details|sign-in details|log-in details|credentials|private keys?|recovery phrases?|mother's maiden name)";
const your =
  "(?:us )?(?:(?:with|back|again|both|also|only) )?(?:your |the )?(?:(?:full|old|new|current|online|account|customer|existing) ){0,2}";

/** "never", "do not", "if somebody asks", "a forger may": a warning, and no request. */
const refusal =
  "never|not|no one|nobody|none|\\w+n't|without|cannot|if (?:any(?:one|body)|some(?:one|body)|you (?:get|receive|are asked))|asks|asking|asked|pretend\\w*|claim\\w*|fraud\\w*|forg\\w+|scam\\w*|criminals?|suspicious|phish\\w*|bank|attackers?|hackers?|beware|careful|stole|stolen";

export const asksForSecret = wordingRule({
  id: "IC606",
  name: "asks-for-secret",
  title: "Readers are asked to send a secret",
  message:
    "“{words}” asks readers for what no honest sender asks for, and forgers will copy it. Let people sign in on your own site, or ask for something that is no secret, such as a booking number.",
  why: "A notice that asks for passwords or card numbers looks like a forgery, and teaches readers to answer the next forgery.",
  source:
    "UK NCSC, advice on phishing; US Federal Trade Commission: honest companies do not ask for your passwords or numbers by e-mail",
  severity: "warning",
  triggers: [
    "send",
    "reply",
    "respond",
    "answer",
    "e-mail us",
    "email us",
    "text",
    "tell",
    "give",
    "provide",
    "confirm",
    "write",
    "ask",
    "supply",
    "state",
    "quote",
    "share",
  ],
  phrases: [
    { words: `(?:send|e-?mail|text|tell|give|provide|supply|share with) us ${your}${secret}`, unless: refusal },
    {
      words: `(?:reply|respond|answer|write (?:back|to us)|get back to us)\\b[^.;?!]{0,40} (?:with|and (?:give|state|tell us|include|confirm|quote)) ${your}${secret}`,
      unless: refusal,
    },
    {
      words: `(?:confirm|provide|give|state|supply|include|quote|share|enter|send) ${your}${secret}[^.;?!]{0,40} (?:by (?:e-?mail|return|reply|text|phone|post)|in (?:your|a|an) (?:reply|answer|e-?mail|message)|to us|over the phone|when you (?:call|write|reply)|to (?:our|the|a) (?:support|team|help ?desk|staff|agent)(?: \\w+)?)`,
      unless: refusal,
    },
    {
      words: `(?:we|our (?:\\w+ ){1,2}\\w+)(?:'ll| will| shall| may| might)? (?:then |also )?(?:ask (?:you )?for|need) ${your}${secret}`,
      unless: refusal,
    },
  ],
  examples: {
    flagged: [
      { text: "Please send us your password." },
      { text: "Reply to this e-mail with your card number." },
      {
        text: "Please confirm your date of birth and give your account number by e-mail.",
        note: "The account number.",
      },
      { text: "Our support team will ask for your PIN." },
      { text: "E-mail us a copy of your passport." },
      { text: "Write to us and state your social security number." },
      { text: "Provide your password to our support team." },
    ],
    clean: [
      { text: "We will never ask you for your password." },
      { text: "Do not send us your password." },
      { text: "If somebody says they need your card number over the phone, hang up." },
      { text: "Change your password on our website." },
      { text: "Reply to this e-mail with your booking number." },
      { text: "Nobody from our company will ask for your PIN." },
      { text: "A forger may ask for your card number by e-mail." },
      { text: "Tell us if your password was changed without you." },
    ],
  },
});
