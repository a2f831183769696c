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
  ...["a.m", "p.m", "am", "pm", "u.s", "u.k", "u.s.a", "e.u", "u.n", "d.c", "etc", "et al", "al"],
  ...["inc", "ltd", "llc", "corp", "co", "plc", "gmbh", "bros", "dept", "est", "govt", "assn", "ave", "blvd", "rd"],
]);

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
