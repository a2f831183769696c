import { wordingRule } from "../wording-rule.ts";

const blame = String.raw`(?:\w+ )?(?:liability|fault|guilt|wrongdoing|responsibility|negligence|breach|blame)`;
const owning = String.raw`(?:admission|acknowledge?ment|acceptance|recognition|confession|concession)`;

export const noAdmission = wordingRule({
  id: "IC212",
  name: "no-admission",
  title: "A disclaimer in an apology",
  message:
    "“{words}” takes back what the letter says. Leave it out of what readers get, and settle it with counsel elsewhere: in several places the law says that an apology is no admission anyway.",
  why: "An apology with a disclaimer is read as a legal paper, and what it admits is lost.",
  source: "NSW Civil Liability Act 2002, s. 69; Ontario Apology Act, 2009 (an apology is no admission of fault)",
  severity: "information",
  triggers: [
    ...["admission", "admit", "prejudice", "acknowledg", "acceptance", "recognition", "confession", "concession"],
    ...["construed", "liability", "obligation", "rights", "wrongdoing", "concede", "relied", "goodwill", "in no event"],
    ...["denies", "deny"],
  ],
  phrases: [
    {
      words: String.raw`(?:does|do|did|shall|should|must|will|is|are|may|can)(?: not|n't|not) (?:to )?(?:constitute|be (?:taken|construed|seen|read|regarded|understood|interpreted|treated)(?: as)?|represent|imply|amount to|intended as|meant as) (?:an? |any )?${owning}`,
    },
    {
      words: String.raw`(?:nothing|no part|neither)\b[^.;:?!]{0,60} (?:be|as|is|amounts?|constitutes?) (?:[\w-]+ ){0,3}?(?:construed|taken|read|regarded|understood|interpreted|treated|${owning})`,
    },
    { words: String.raw`without (?:any |an )?${owning} of ${blame}` },
    { words: String.raw`without (?:admitting|accepting|conceding) (?:any )?${blame}` },
    { words: String.raw`(?:no|not an|isn't an|isn't any) ${owning} (?:of ${blame}|that (?:we|it|they|I)\b)` },
    { words: String.raw`(?:accepts?|admits?|assumes?) no (?:liability|blame|fault|legal \w+)` },
    {
      words: String.raw`(?:do|does|did)(?: not|n't) (?:accept|admit|concede|acknowledge) (?:any |that (?:it|we|there) (?:is|are|was|were) (?:any |in |at )?)?${blame}`,
    },
    {
      words: String.raw`(?:denies|deny) (?:any ${blame}|that (?:it|we|they) (?:\w+ )?(?:breached|broke|owed|is|are|was|were))`,
    },
    {
      words: String.raw`(?:reserves? (?:all |any )?(?:of )?(?:our|its|their|my) (?:\w+ )?rights|rights(?: and (?:defen[cs]es|remedies|claims))? (?:are|remain|is|shall be) (?:\w+ )?reserved|all rights reserved)`,
    },
    {
      words: String.raw`(?:(?:we|I|it|the \w+)(?:'re|'m| are| am| is) under no (?:legal )?obligation|without (?:any )?(?:legal )?obligation (?:to do so|on our part))`,
    },
    { words: String.raw`(?:may|can|must|should)(?: not|not) be relied (?:up)?on` },
    { words: String.raw`in no (?:event|case|circumstances) (?:shall|will|can|does) [^.;:?!]{0,40}liab\w+` },
    {
      words: String.raw`gestures? of good ?will(?: only)?`,
      message:
        "“{words}” makes a favour of what readers may take for their due. Leave it out: say what they get, and for what.",
    },
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
      { text: "Nothing in this note is to be read as an acceptance of blame." },
      { text: "We are sorry for the wet carpet. The club accepts no liability for it." },
      { text: "We apologise, and all our rights remain reserved." },
    ],
    clean: [
      { text: "We admit that we were late." },
      { text: "Admission to the museum is free again." },
      { text: "This is without prejudice to your right to complain.", note: "In the reader's favour." },
      { text: "Your rights stay as they are." },
      { text: "You do not have to admit anything to get the refund." },
      { text: "We do not know whose fault it was." },
      { text: "Nothing was read by anyone else." },
      { text: "You are under no obligation to stay with us.", note: "The reader's, and not ours." },
    ],
  },
  exceptions: "Where counsel insists, accept the mark with the reason and who decided.",
});
