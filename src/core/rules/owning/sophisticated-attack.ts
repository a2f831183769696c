import { wordingRule } from "../wording-rule.ts";

const attacker = String.raw`(?:attack(?:s|ers?)?|actors?|hackers?|criminals?|cyber ?attacks?|cyber ?criminals?|cyber ?security attacks?|campaigns?|phishing|malware|ransomware|intru(?:sions?|ders?)|operations?|schemes?|groups?|gangs?|sources?|threats?|breach|hack|adversar(?:y|ies)|incidents?|techniques?|methods?|fraudsters?|thieves)`;

/** "according to the police": somebody who can tell. */
const attributed = String.raw`according to|(?:the )?(?:police|FBI|NCSC|CISA|Europol|authorities|investigators|\w+ agency) (?:\w+ )?(?:says?|said|found|told|confirmed|concluded|attributed?s?|believes?)`;

export const sophisticatedAttack = wordingRule({
  id: "IC206",
  name: "sophisticated-attack",
  title: "“A sophisticated attack”",
  message:
    "“{words}” praises the attacker to excuse the defence, and readers know it. Say what the attacker did: “used a password that had been stolen elsewhere”.",
  why: "Most break-ins are not sophisticated; the word tells readers nothing and sounds like an excuse.",
  source: "Whittaker (2020), TechCrunch, on what breach notices really say; Benoit (1995), evading responsibility",
  severity: "warning",
  asksFor: "fault",
  triggers: [
    "sophisticat",
    "state-sponsored",
    "state sponsored",
    "nation-state",
    "nation state",
    "advanced persistent",
    "unprecedented",
    "highly skilled",
    "highly organi",
  ],
  unless: String.raw`${attributed}|clients?'?s?|another (?:company|firm|case|investigation)`,
  phrases: [
    {
      words: String.raw`(?:(?:highly|very|extremely|increasingly|particularly|unusually|most|more|quite) )?sophisticated,? (?:and \w+ )?((?:[\w-]+ ){0,3}?${attacker})`,
      unless: String.raw`(?:not|nothing|hardly|n't|no) (?:an? |especially |particularly |very )?sophisticated`,
      instead: [{ text: "{1}", when: "You say beside it what was done." }],
    },
    {
      words: String.raw`${attacker} (?:was|were|is|are) (?:(?:highly|very|extremely|particularly|unusually) )?sophisticated`,
    },
    { words: String.raw`(?:highly (?:skilled|organi[sz]ed)) (?:[\w-]+ ){0,2}?${attacker}` },
    { words: String.raw`(?:state[- ]sponsored|nation[- ]state)(?: [\w-]+){0,2}? ${attacker}` },
    { words: String.raw`advanced persistent threat` },
    { words: String.raw`unprecedented (?:[\w-]+ ){0,3}?${attacker}` },
  ],
  examples: {
    flagged: [
      { text: "We were hit by a highly sophisticated cyber attack." },
      { text: "A sophisticated criminal group got into our servers." },
      { text: "The attack was very sophisticated." },
      { text: "This was the work of a state-sponsored actor." },
      { text: "An unprecedented wave of malware reached us." },
      { text: "Highly skilled hackers copied the list." },
    ],
    clean: [
      { text: "The attackers used a password that had been stolen elsewhere." },
      { text: "There was nothing sophisticated about the attack." },
      { text: "According to the police, a state-sponsored group was behind it." },
      { text: "We now have a more sophisticated alarm." },
      { text: "The demand was unprecedented for a Monday." },
      { text: "“It was a sophisticated attack,” said the other bank.", note: "Somebody else's words." },
    ],
  },
  exceptions: "Where an authority has said so, name it and link to what it said.",
});
