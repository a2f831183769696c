import { wordingRule } from "../wording-rule.ts";

/** What readers are taken to have given: "your continued patience", "bearing with us". */
const good = String.raw`(?:(?:\w+ ){0,2}?(?:patience|understanding|loyalty|forbearance|co-?operation|tolerance|flexibility|good humou?r))`;
const deed = String.raw`(?:bearing with|sticking (?:with|by)|staying (?:with|patient|calm)|standing by|hanging in|keeping calm|being (?:\w+ )?(?:patient|understanding|calm|tolerant|flexible)|putting up with|waiting)`;
const whose = String.raw`(?:your|the|their|its|everybody's|everyone's)`;
const given = String.raw`(?:${whose} ${good}|your continued (?:support|trust|business|custom))`;
const thanks = String.raw`(?:thanks?(?:ing)?(?:[- ]you)?|cheers|(?:grateful|thankful)(?: to (?:[\w'-]+ ){0,3}[\w'-]+)?|gratitude)`;

/** In a short text that says sorry, thanks do no harm: an update on the status page. */
const mostPassages = 12;

export const thanksForApology = wordingRule({
  id: "IC211",
  name: "thanks-for-apology",
  title: "Thanks in place of an apology",
  message:
    "“{words}” thanks readers for something that they may not have given. Leave it out; say what it has cost them and that you are sorry for it.",
  why: "People who were harmed and hear thanks for their patience hear that they are expected to be patient.",
  source: "House judgement, after Benoit (1995) on bolstering: praise of the reader in place of an apology",
  severity: "information",
  triggers: ["thank", "cheers", "appreciat", "grateful", "gratitude", "value", "welcome"],
  unless: "sorry|apolog\\w+|(?:not|n't|never) (?:\\w+ )?(?:deserved?|earned|owed|had any right)",
  counts: (_hit, { draft, judgements }) =>
    judgements.get("apology")?.state !== "met" || draft.passages.length > mostPassages,
  phrases: [
    {
      words: String.raw`(?:(?:we|I) (?:would like to |want to )?)?${thanks}(?: (?!for\b)[\w'-]+){0,4} for (?:all )?(?:${given}(?:,? (?:and|or) (?:${whose} )?${good})?|${deed}(?: us| them)?)(?! (?:that )?(?:we|I)(?:'ve| have)? (?:had|received|got|been)\b)`,
      instead: [{ text: "", of: "sentence", when: "Nobody has told you of their patience." }],
    },
    {
      words: String.raw`(?:(?:we|I) (?:\w+ )?)?(?:appreciates?|values?) (?:all )?${given}(?:,? (?:and|or) (?:${whose} )?${good})?`,
      instead: [{ text: "", of: "sentence", when: "Nobody has told you of their patience." }],
    },
    {
      words: String.raw`${given} (?:is|are|has been|have been) (?:\w+ ){0,2}?(?:appreciated|valued|welcome)`,
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
      { text: "Many thanks for bearing with us." },
      { text: "Your patience is much appreciated." },
      { text: "The pool thanks its swimmers for their understanding." },
      {
        text: `We are sorry that we lost your skates. ${"We looked for them in the hall. ".repeat(12)}Thank you for your patience.`,
        note: "A letter, and no short update.",
      },
    ],
    clean: [
      { text: "Thank you for telling us about the open folder." },
      { text: "Thank you for your patience; we do not deserve it." },
      { text: "We thank the researcher who found the leak." },
      { text: "We thank our neighbours for the blankets that they brought." },
      { text: "We value your account at 200 euros." },
      { text: "We thank the friends of the museum for their continued support." },
      { text: "We are grateful to everyone who helped us to restore the service." },
      { text: "We ask for your patience until Friday, 6 March 2026, when all letters will be sent." },
      {
        text: `${"We looked for the skates in the hall. ".repeat(12)}We are sorry that we lost them, and thank you for your patience.`,
      },
      {
        text: "You have waited for nine hours, and we are sorry. Thank you for your patience.",
        note: "A short update.",
      },
      { text: "Thank you for the understanding that we have received at the gate." },
      { text: "“Thank you for your patience,” the sign said.", note: "Quoted." },
    ],
  },
});
