import { patternLines } from "../text/pattern-lines.ts";

/**
 * Abbreviations that end with a full stop and are as a rule followed by more of the same sentence.
 * Lower case, without the last full stop. Add one where a real text is cut in the middle.
 */
export const neverEnding: ReadonlySet<string> = new Set([
  ...["mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "sr", "jr", "messrs", "capt", "gen", "sen", "gov"],
  ...["e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "v", "approx", "ca", "circa", "incl", "excl", "esp", "resp"],
  ...["no", "nos", "fig", "figs", "eq", "sec", "art", "para", "paras", "ch", "vol", "p", "pp", "ext", "tel", "ref"],
  ...["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
  ...["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"],
]);

/** Abbreviations that may also end a sentence: what follows decides. Lower case, without the last full stop. */
export const sometimesEnding: ReadonlySet<string> = new Set([
  ...["u.s", "u.k", "u.s.a", "e.u", "u.n", "d.c", "etc", "et al", "al"],
  ...["inc", "ltd", "llc", "corp", "co", "plc", "gmbh", "bros", "dept", "est", "govt", "assn", "ave", "blvd", "rd"],
]);

/** Halves of the day: they end a sentence before a capital, unless that begins a day, a month or a zone. */
export const halvesOfDay: ReadonlySet<string> = new Set(["a.m", "p.m", "am", "pm"]);

/** What follows a time of day in the same sentence: "9 p.m. Monday", "9 p.m. EST", "9 p.m. Lisbon time". */
export const behindTimePattern = patternLines()`
    ^[\s("'[]{0,4}(?:
      (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\b
      |(?:
        Jan(?:uary)?|Feb(?:ruary)?|March|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?
        |Nov(?:ember)?|Dec(?:ember)?
      )\b
      |[A-Z]{2,5}\b|(?:Eastern|Central|Mountain|Pacific|Atlantic)\b|(?:[A-Z][a-z]+ ){1,3}[Tt]ime\b
    )
  `;

/** What follows "3." where that is a day, as German writes it, up to the first letter that English has not: "M" of "März". */
export const monthsBehindDays: ReadonlySet<string> = new Set([
  ...[
    "Januar",
    "Februar",
    "M",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
]);

/** Words that open a sentence much more often than they go on with one, when written with a capital. */
export const openingWords: ReadonlySet<string> = new Set([
  ...["We", "Our", "I", "My", "You", "Your", "They", "Their", "He", "She", "It", "Its", "This", "That", "These"],
  ...["Those", "The", "A", "An", "There", "Here", "In", "On", "At", "As", "By", "For", "From", "To", "If", "When"],
  ...["While", "Once", "After", "Before", "Since", "Until", "During", "Because", "Although", "However", "Please"],
  ...["No", "Not", "All", "Any", "Some", "Both", "Each", "Every", "What", "Who", "Why", "How", "Where", "And", "But"],
  ...["So", "Then", "Thus", "Also", "Upon", "With", "Without", "Within", "Thank", "Thanks", "Sorry", "Affected"],
]);
