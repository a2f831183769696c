import { Sieved, type AskedPattern } from "../text/sieve.ts";
import { Memory } from "../text/remember.ts";
import type { Match, Passage, Prose } from "./prose.ts";

/** What stands above a list item or table row and says what it is: its heading, and the sentence with a colon before the list. */
export interface Announcement {
  readonly heading: string;
  /** "We have done this so far:", "" where there is none. */
  readonly leadIn: string;
  /** For a table row: the head row of its table, "" where there is none. */
  readonly headRow: string;
}

/** "Other firms have reset all passwords": what others did or suffered, and not we. */
const aboutOthersPattern = new Sieved(
  /^\W*(?:[^,.;]{0,40}, )?(?:many |some )?(?:another|other) (?:[\w-]+ )?(?:company|companies|firms?|organi[sz]ations?|banks?|shops?|businesses)\b(?![^.;]{1,300}\b(?:our|we|us)\b)/i,
);

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
  readonly index: number;
  readonly passage: Passage;
  readonly announcement: Announcement;
  /** What looks at it have come to, and at others that are equal in all of that. */
  readonly looks: (boolean | undefined)[];
}

/** By all that a look depends on, in one text. */
const looksAt = new Memory<(boolean | undefined)[]>();
const newLooks = (): (boolean | undefined)[] => [];

const tellingIn = new WeakMap<Prose, readonly Telling[]>();

/**
 * The passages that `trigger` finds worth a closer look and of which `says` is true. Headings and the
 * head rows of tables announce something and say nothing. `says` must depend on nothing but the passage, what
 * announces it and the organisation's names: for equal ones it is asked once.
 */
export function findPassages(
  prose: Prose,
  { pattern, place }: PassageTrigger,
  says: (passage: Passage, announcement: Announcement) => boolean,
): readonly Match[] {
  const found: Match[] = [];
  for (const { index, passage, announcement, looks } of tellingPassages(prose)) {
    const { text } = passage;
    looks[place] ??= pattern.test(text) && !aboutOthersPattern.test(text) && says(passage, announcement);
    if (looks[place]) {
      found.push({ passage: index, start: 0, end: text.length });
    }
  }
  return found;
}

/** Asked for by every requirement, and made once. */
function tellingPassages(prose: Prose): readonly Telling[] {
  const known = tellingIn.get(prose) ?? readTelling(prose);
  tellingIn.set(prose, known);
  return known;
}

function readTelling({ passages, ownNames }: Prose): readonly Telling[] {
  const telling: Telling[] = [];
  const names = ownNames.join("\n");
  let leadIn = "";
  let headRow = "";
  let before: Passage["kind"] = "heading";
  for (const [index, passage] of passages.entries()) {
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
    if (kind !== "heading" && !isHeadRow) {
      const announcement = { heading, leadIn: isLine ? leadIn : "", headRow };
      const looks = looksAt.of(keyOf(passage, announcement, names), newLooks);
      telling.push({ index, passage, announcement, looks });
    }
  }
  return telling;
}

/** All that a key is made of. */
interface KeyParts extends Announcement {
  readonly passage: Passage;
  readonly names: string;
}

/** The key that was made last for a sentence: another one is made only where it stands elsewhere now. */
const lastKeys = new Memory<{ parts: KeyParts; key: string }>();

function keyOf(passage: Passage, announcement: Announcement, names: string): string {
  const parts = { passage, names, ...announcement };
  const last = lastKeys.of(passage.text, () => ({ parts, key: writeKey(parts) }));
  if (!areSame(last.parts, parts)) {
    last.key = writeKey(parts);
  }
  last.parts = parts;
  return last.key;
}

function areSame(left: KeyParts, right: KeyParts): boolean {
  return (
    left.heading === right.heading &&
    left.leadIn === right.leadIn &&
    left.headRow === right.headRow &&
    left.names === right.names &&
    left.passage.kind === right.passage.kind &&
    left.passage.opensBlock === right.passage.opensBlock &&
    left.passage.links === right.passage.links &&
    left.passage.quoted === right.passage.quoted
  );
}

function writeKey({ passage, names, heading, leadIn, headRow }: KeyParts): string {
  const { text, kind, opensBlock, links, quoted = [] } = passage;
  const quotes = quoted.map(({ start, end }) => `${start}-${end}`).join(" ");
  return [kind, opensBlock ? "opens" : "", quotes, names, heading, leadIn, headRow, ...links, text].join("\0");
}
