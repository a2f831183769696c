import { patternLines } from "../text/pattern-lines.ts";

/** "did not ", "will ", "to ": no other auxiliary can follow. */
const auxiliaryPattern =
  /(?:\b(?:do|does|did|will|would|shall|should|may|might|must|can|could|to|not)|n't)(?: \w+ly)? $/i;
const determinerPattern =
  /\b(?:an?|the|our|your|their|its|his|her|my|this|that|these|those|all|any|some|every|each|no) $/i;
const possessivePattern = /\b(?:our|your|their|its|his|her|my) $/i;
/** "was ", "have ": a participle follows, and not the past. */
const participlePattern = /\b(?:am|is|are|was|were|be|been|being|has|have|had|having)(?: \w+ly)? $/i;
const beingPattern = /\b(?:am|is|are|was|were|be|been|being)(?: \w+ly)? $/i;
const negativePattern = /\b(?:not|no|never|nobody|none|cannot|unable)\b|n't\b/i;
/** Where a clause begins: at the beginning of the sentence, behind a comma or "and". */
const clauseBeginsPattern = /^$|[,;:\u2013\u2014] ?$|\b(?:and|but|that|if|because) $/i;
const pluralPattern =
  /^ (?:[a-z-]+ )?(?!(?:was|is|has|does)\b)[a-z]+(?:[^s\W]s|men|people|data(?= (?:are|were|have)))\b/i;
/** "what we do not know ", "cannot say ": it is still to come. */
const unknownYetPattern =
  /(?:\bnot|n't|\bcannot)(?: be)?(?: able to)? (?:know|say|tell|share|confirm|give)\b|\bknow nothing\b/i;
/** "write to you ", "questions ": what is said is said about something. */
const tellingPattern = patternLines("i")`
    \b(?:
      writ(?:e|es|ing|ten)|wrote|inform\w*|tell\w*|told|ask(?:ed|ing|s)?|questions?|quer(?:y|ies)|enquir\w+|inquir\w+
      |contact\w*|call(?:ed|ing|s)?|news|letters?|messages?|complain\w*|concern(?:s|ed)?|decisions?|decid\w+
      |advi[cs]e\w*|speak\w*|spoke|talk\w*|updates?|claims?|notices?|anything|something|more|details
    )(?: [\w-]+){0,3} $
  `;
const singularVerbPattern = /^ (?:was|is|has|does)\b/i;
const pluralVerbPattern = /^ (?:are|were|have|do)\b/i;
/** Of these it takes an "of": "many of our customers", "nearly all of you". */
const ofThesePattern = /^ (?:the|our|your|my|their|these|those|you|us|them|it)\b/i;
const wholePattern =
  /^ (?:you|us|them|it|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const onThePart = /^(?:with|in) re(?:spect|gards?) (?:to|of)$/i;

/** Words by which a sentence must not stand before them, or behind. */
interface Misfit {
  readonly words: RegExp;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  readonly behind?: RegExp;
  readonly notBehind?: RegExp;
  /** The words that they stand for. */
  readonly instead?: RegExp;
}

const misfits: readonly Misfit[] = [
  { words: /^(?:can|could)$/i, before: auxiliaryPattern },
  { words: /^(?:this|these|the|an?|everybody|everyone|you|nearly all|most|i|we)\b/i, before: determinerPattern },
  { words: /^(?:i|we)$/i, notBefore: clauseBeginsPattern },
  { words: /^(?:i|we)$/i, before: /\b(?:i|we), $/i },
  { words: /^(?:i|we)$/i, behind: /^ (?:has|is)\b/i },
  { words: /^we$/i, behind: /^ was\b/i },
  { words: /^(?:began|chose|broke|wrote|took|gave|saw|knew|went)\b/i, before: participlePattern },
  { words: /^now$/i, before: negativePattern },
  { words: /^now$/i, behind: negativePattern },
  // "At this time, we believe": what is told in the present is of now.
  { words: /^now$/i, behind: /^,/ },
  { words: /^$/, instead: /^at (?:this|the present)\b/i, notBefore: /^$/ },
  { words: /^$/, instead: /^at (?:this|the present)\b/i, behind: negativePattern },
  { words: /^yet$/i, notBefore: unknownYetPattern },
  { words: /^(?:many|a few|enough)$/i, behind: ofThesePattern },
  { words: /^(?:many|a few|enough) of$/i, notBehind: ofThesePattern },
  { words: /^nearly all$/i, behind: wholePattern },
  { words: /^nearly all of$/i, notBehind: wholePattern },
  { words: /^this$/i, behind: pluralPattern },
  { words: /^these$/i, notBehind: pluralPattern },
  { words: /^if there is$/i, behind: pluralPattern },
  { words: /^to$/i, behind: /^ \w+ing\b/i },
  { words: /^while$/i, notBehind: /^ \w+ing\b/i },
  { words: /^during$/i, behind: /^ \w+ing (?:the|an?|our|your|this|that|who|what|it)\b/i },
  { words: /^about$/i, instead: onThePart, notBefore: tellingPattern },
  { words: /^for$/i, instead: onThePart, before: tellingPattern },
  { words: /^for$/i, instead: onThePart, before: /^$|, $/ },
  { words: /^as for$/i, notBefore: /^$/ },
  {
    words: /^under$/i,
    instead: /^in acc/i,
    notBehind:
      /^ .{0,30}\b(?:laws?|acts?|articles?|regulations?|sections?|rules?|contracts?|terms|agreements?|GDPR)\b/i,
  },
  {
    words: /^following$/i,
    notBehind:
      /^ .{0,30}\b(?:practices?|polic\w+|procedures?|instructions?|advice|guidance|plans?|guidelines|standards?)\b/i,
  },
  { words: /^person$/i, behind: /^ (?:rights?|access|requests?)\b/i },
  { words: /^give$/i, behind: /^ (?:\w+ ){1,3}with\b/i },
  { words: /^everybody\b/i, behind: pluralVerbPattern },
  { words: /^cop(?:y|ied|ying) out$/i, behind: /^ (?:from|of|to)\b/i },
  { words: /^(?:stolen|written to|gone on)\b/i, notBefore: participlePattern },
  { words: /^(?:stolen|steal|stole)$/i, behind: /^ to\b/i },
  { words: /^stole$/i, before: participlePattern },
  { words: /^stole$/i, notBehind: /^ (?:the|your|our|an?|some|all|data|names|personal|customer)\b/i },
  { words: /^when you get$/i, behind: /^ your\b/i },
  { words: /^when we get$/i, behind: /^ (?:our|this|my)\b/i },
  { words: /^try to$/i, before: determinerPattern },
  // "We will reimburse you in the amount of £20": only a sum is "of" so much.
  {
    words: /^of$/i,
    instead: /^in the amount of$/i,
    notBefore:
      /\b(?:(?:re)?payments?|refunds?|reimbursements?|compensation|credits?|debits?|vouchers?|cheques?|bills?|invoices?|charges?|fees?|fines?|sums?|deposits?|discounts?|grants?|loans?|claims?|transfers?|donations?) $/i,
  },
  // "It was a highly sophisticated operation": without its praise it says nothing.
  {
    words: /^(?:operation|technique|method|tactic|scheme|campaign|group|network|plan|plot)s?$/i,
    instead: /sophisticated/i,
    behind: /^[.,;!]?$/,
  },
  { words: /^security$/i, before: /\ban? (?:[\w-]+ )?$/i },
  // "(PII)" explains what stands before it.
  { words: /^[a-z]/, before: /\($/, instead: /^[A-Z]{2,}s?$/ },
  // "was leveraging" → "was use", "our user base was" → "our customers was".
  { words: /^(?!\w*ing\b)[a-z]+$/i, instead: /^[a-z]+ing$/i, before: beingPattern },
  { words: /^[a-z ]+[^s\W]s$/i, instead: /[^s]$/i, before: possessivePattern, behind: singularVerbPattern },
  { words: /^$/, behind: /^,? (?:and|but|or)\b/i },
  // "Customers can rest assured that": without it they have no verb.
  { words: /^$/, instead: /\b(?:re)?assured\b/i, notBefore: clauseBeginsPattern },
  { words: /^$/, before: /\b(?:kindly|please|may|can|should|must|will) $/i },
];

/**
 * Whether `words`, "" for none, can stand for `instead` between `before` and `behind` in a sentence, as far as the words
 * next to them tell: "We do not can see" and "our everybody concerned" are no English.
 */
export function fitsBeside(
  words: string,
  { instead, before, behind }: Readonly<Record<"instead" | "before" | "behind", string>>,
): boolean {
  return !misfits.some(
    (misfit) =>
      misfit.words.test(words) &&
      misfit.instead?.test(instead) !== false &&
      (misfit.before?.test(before) === true ||
        misfit.notBefore?.test(before) === false ||
        misfit.behind?.test(behind) === true ||
        misfit.notBehind?.test(behind) === false),
  );
}
