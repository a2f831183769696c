import { wordingRule } from "../wording-rule.ts";

export const noreplyContact = wordingRule({
  id: "IC605",
  name: "noreply-contact",
  title: "An address that nobody reads",
  message: "“{words}” sounds like an address that nobody reads. Give one that somebody answers.",
  why: "People who write after a leak are worried; an answer that never comes is the second failure.",
  source: "House judgement",
  severity: "warning",
  triggers: ["noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "dontreply"],
  phrases: [
    {
      words: String.raw`(?:no-?_?reply|do-?_?not-?_?reply|dont-?reply)[\w.+-]{0,30}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
      unless: "from|sender|sent by|comes?|came|do not reply|don't reply|search|look for|not (?:to )?(?:write|reply)",
    },
  ],
  examples: {
    flagged: [
      { text: "Write to us at noreply@example.org." },
      { text: "Questions? E-mail no-reply@example.org." },
      { text: "- E-mail: <donotreply@example.org>" },
      { text: "You can reach us at do-not-reply@help.example.org." },
      { text: "Contact: noreply-incident@example.org" },
      { text: "| E-mail | Phone |\n| --- | --- |\n| noreply@example.org | 020 7946 0000 |" },
    ],
    clean: [
      { text: "Write to us at help@example.org." },
      { text: "Our letter came from noreply@example.org." },
      { text: "Please do not reply to noreply@example.org; write to help@example.org." },
      { text: "Look for an e-mail whose sender is noreply@example.org." },
      { text: "No reply has come from the supplier." },
      { text: "The bounce went to `noreply@example.org`." },
    ],
  },
});
