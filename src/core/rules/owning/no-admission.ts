import { wordingRule } from "../wording-rule.ts";

export const noAdmission = wordingRule({
  id: "IC212",
  name: "no-admission",
  title: "A disclaimer in an apology",
  message:
    "“{words}” takes back what the letter says. Leave it out of what readers get, and settle it with counsel elsewhere: in several places the law says that an apology is no admission anyway.",
  why: "An apology with a disclaimer is read as a legal paper, and what it admits is lost.",
  source: "NSW Civil Liability Act 2002, s. 69; Ontario Apology Act, 2009 (an apology is no admission of fault)",
  severity: "information",
  triggers: ["admission", "admit", "prejudice"],
  phrases: [
    {
      words: String.raw`(?:does|do|did|shall|should|must|will|is|are|may|can)(?: not|n't|not) (?:to )?(?:constitute|be (?:taken|construed|seen|read|regarded|understood|interpreted|treated)(?: as)?|represent|imply|amount to|intended as|meant as) (?:an? |any )?admission`,
    },
    {
      words: String.raw`without (?:any |an )?admission of (?:\w+ )?(?:liability|fault|guilt|wrongdoing|responsibility)`,
    },
    { words: String.raw`without admitting (?:\w+ )?(?:liability|fault|guilt|wrongdoing|responsibility)` },
    { words: String.raw`(?:no|not an) admission of (?:\w+ )?(?:liability|fault|guilt|wrongdoing|responsibility)` },
    { words: String.raw`without prejudice(?! to your)` },
  ],
  examples: {
    flagged: [
      { text: "This letter does not constitute an admission of liability." },
      { text: "We apologise without any admission of fault." },
      { text: "This shall not be construed as an admission." },
      { text: "Without admitting liability, we offer you a refund." },
      { text: "This is no admission of wrongdoing." },
      { text: "We write to you without prejudice." },
    ],
    clean: [
      { text: "We admit that we were late." },
      { text: "Admission to the museum is free again." },
      { text: "This is without prejudice to your right to complain.", note: "In the reader's favour." },
      { text: "Your rights stay as they are." },
      { text: "You do not have to admit anything to get the refund." },
      { text: "We do not know whose fault it was." },
    ],
  },
  exceptions: "Where counsel insists, accept the mark with the reason and who decided.",
});
