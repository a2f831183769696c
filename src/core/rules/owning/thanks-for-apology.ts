import { wordingRule } from "../wording-rule.ts";

const given = String.raw`(?:patience|understanding|loyalty|continued (?:support|trust|patience|understanding|loyalty|business|custom)|co-?operation|forbearance)`;

export const thanksForApology = wordingRule({
  id: "IC211",
  name: "thanks-for-apology",
  title: "Thanks in place of an apology",
  message:
    "“{words}” thanks readers for something that they may not have given, and nowhere does the letter say sorry. Say what it has cost them and that you are sorry for it.",
  why: "People who were harmed and hear thanks for their patience hear that they are expected to be patient.",
  source: "House judgement, after Benoit (1995) on bolstering: praise of the reader in place of an apology",
  severity: "information",
  triggers: ["thank", "appreciat", "grateful"],
  counts: (_hit, { judgements }) => judgements.get("apology")?.state !== "met",
  phrases: [
    {
      words: String.raw`(?:(?:we |I )?(?:would like to |want to )?(?:thank you|thanks)(?: all| again| so much| very much)?(?: in advance)? for (?:all )?(?:your|the) (?:\w+ )?${given}|(?:we|I) (?:(?:really|greatly|deeply|truly|very much|also|do|sincerely) )?(?:appreciate|thank you for) (?:your|the) (?:\w+ )?${given}|(?:we|I) (?:are|am) (?:\w+ )?(?:grateful|thankful) for your (?:\w+ )?${given})(?:,? (?:and|or) (?:your )?(?:\w+ )?${given})?`,
      instead: [{ text: "", of: "sentence", when: "Nobody has told you of their patience." }],
    },
  ],
  examples: {
    flagged: [
      { text: "Thank you for your patience." },
      { text: "We appreciate your understanding and patience." },
      { text: "We thank you in advance for your co-operation.", note: "An instruction in disguise." },
      { text: "Thanks for your continued support." },
      { text: "We are grateful for your understanding." },
      { text: "The shop is closed. Thank you for your loyalty." },
    ],
    clean: [
      { text: "Thank you for telling us about the open folder." },
      { text: "We thank the researcher who found the leak." },
      { text: "We are grateful to everyone who helped us to restore the service." },
      { text: "We ask for your patience until Friday, 6 March 2026, when all letters will be sent." },
      { text: "You have waited for nine hours, and we are sorry. Thank you for your patience." },
      { text: "“Thank you for your patience,” the sign said.", note: "Quoted." },
    ],
  },
});
