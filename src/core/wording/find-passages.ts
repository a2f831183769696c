import { Sieved, type AskedPattern } from "../text/sieve.ts";
import { Memory } from "../text/remember.ts";
import type { Match, Passage, Prose } from "./prose.ts";
import { keyOfPassage, rememberByStretchWith } from "./stretches.ts";

/** What stands above a list item or table row and says what it is: its heading, and the sentence with a colon before the list. */
export interface Announcement {
  readonly heading: string;
  /** "We have done this so far:", "" where there is none. */
  readonly leadIn: string;
  /** For a table row: the head row of its table, "" where there is none. */
  readonly headRow: string;
  /** The question right before, which it answers; "" where there is none. */
  readonly asked: string;
}

/** "Other firms have reset all passwords": what others did or suffered, and not we. */
const aboutOthersPattern = new Sieved(
  /^\W*(?:[^,.;]{0,40}, )?(?:many |some )?(?:another|other) (?:[\w-]+ )?(?:company|companies|firms?|organi[sz]ations?|banks?|shops?|businesses)\b(?![^.;]{1,300}\b(?:our|we|us)\b)/i,
);

/** "In response to the attack in 2022 we blocked", "In 2019, when our office was broken into": what came long before. */
const earlierIncidentPattern = new Sieved(
  /^\W*(?:(?:after|following|in response to|in|during|since|because of|as a result of) (?:the|an|our) (?:[\w-]+ ){0,3}?(?:incident|attack|breach|outage|flood|fire|leak|failure|break-in|theft|intrusion) (?:in|of|back in) (?:19|20)\d\d\b|in (?:19|20)\d\d,? when\b)/i,
);

/** "Review actions:" */
const itemLabelPattern = /^(?!(?:these|this|those|here|it|we|they)\b)(?:[\w-]{1,20} ){0,2}[\w-]{1,20}:$/i;

/** What finds passages worth a closer look, one for each place in the code that looks. */
export interface PassageTrigger {
  readonly pattern: AskedPattern;
  /** Where among the answers about a passage its own stands. */
  readonly place: number;
}

let places = 0;

export function passageTrigger(pattern: AskedPattern): PassageTrigger {
  places += 1;
  return { pattern, place: places - 1 };
}

/** A passage that can say something, with all that a judgement of it may look at. */
interface Telling {
  /** So many passages behind the first of its stretch. */
  readonly offset: number;
  readonly passage: Passage;
  readonly announcement: Announcement;
  /** What looks at it have come to, and at others that are equal in all of that. */
  readonly looks: (boolean | undefined)[];
}

/** What can say something in one stretch, and what each look found there. */
interface TellingStretch {
  readonly telling: readonly Telling[];
  readonly found: (readonly Telling[] | undefined)[];
}

/** By all that a look depends on, in one text. */
const looksAt = new Memory<(boolean | undefined)[]>();
const newLooks = (): (boolean | undefined)[] => [];

const tellingIn = rememberByStretchWith((passages, names): TellingStretch => ({
  telling: readTelling(passages, names),
  found: [],
}));

/**
 * The passages that `trigger` finds worth a closer look and of which `says` is true. Headings and the
 * head rows of tables announce something and say nothing. `says` must depend on nothing but the passage, what
 * announces it and the organisation's names: for equal ones it is asked once.
 */
export function findPassages(
  { passages, ownNames }: Prose,
  { pattern, place }: PassageTrigger,
  says: (passage: Passage, announcement: Announcement) => boolean,
): readonly Match[] {
  const isFound = ({ passage, announcement, looks }: Telling): boolean => {
    const { text } = passage;
    looks[place] ??= pattern.test(text) && says(passage, announcement);
    return looks[place];
  };
  const matches: Match[] = [];
  for (const { first, answer } of tellingIn(passages, ownNames.join("\n"))) {
    answer.found[place] ??= answer.telling.filter(isFound);
    for (const { offset, passage } of answer.found[place]) {
      matches.push({ passage: first + offset, start: 0, end: passage.text.length });
    }
  }
  return matches;
}

/** Whether a passage tells of others, or of what came long before. */
function isOfOtherThings(text: string): boolean {
  return aboutOthersPattern.test(text) || earlierIncidentPattern.test(text);
}

/** A stretch begins with a heading: nothing above that announces anything in it. */
function readTelling(passages: readonly Passage[], names: string): readonly Telling[] {
  const telling: Telling[] = [];
  let leadIn = "";
  let headRow = "";
  let asked = "";
  let before: Passage["kind"] = "heading";
  for (const [offset, passage] of passages.entries()) {
    const { kind, text, heading } = passage;
    const isLine = kind === "item" || kind === "row";
    const isFirstRow = kind === "row" && before !== "row";
    // A table of labels and values has no head: "Next update | 15:30".
    const isHeadRow = isFirstRow && !/\d|@/.test(text);
    if (kind !== "row" || isFirstRow) {
      headRow = isHeadRow ? text : "";
    }
    if (!isLine) {
      leadIn = kind === "sentence" && text.endsWith(":") ? text : "";
    }
    before = kind;
    if (kind !== "heading" && !isHeadRow && !isOfOtherThings(text)) {
      const announcement = { heading, leadIn: isLine ? leadIn : "", headRow, asked };
      const looks = looksAt.of(writeKey(passage, announcement, names), newLooks);
      telling.push({ offset, passage, announcement, looks });
    }
    asked = text.endsWith("?") ? text : "";
    // "- Review actions:", with a list of its own below.
    if (kind === "item" && itemLabelPattern.test(text)) {
      leadIn = text;
    }
  }
  return telling;
}

/** All that a look may depend on. */
function writeKey(passage: Passage, { leadIn, headRow, asked }: Announcement, names: string): string {
  return [names, leadIn, headRow, asked, keyOfPassage(passage)].join("\0");
}
