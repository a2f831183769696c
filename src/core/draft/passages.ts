import type { Span } from "../text/span.ts";
import type { Block, BlockLink } from "./blocks.ts";
import type { DraftPassage } from "./draft.ts";
import { slicePlainText, sourceSpan, type PlainText } from "./plain-text.ts";
import { findQuotedSpans } from "./quoted-spans.ts";
import { splitSentences } from "./sentences.ts";

/** A passage with the way back from its words to the source. */
export interface PlacedPassage {
  readonly passage: DraftPassage;
  readonly plain: PlainText;
}

/** A passage of a block, wherever the block stands. */
interface BlockPassage {
  readonly plain: PlainText;
  /** All that the place of the block does not change. */
  readonly passage: Pick<DraftPassage, "text" | "opensBlock" | "links" | "quoted">;
  /** Whether it is the whole block. */
  readonly isWhole: boolean;
}

/** What a block holds, wherever it stands. */
interface SplitBlock {
  readonly passages: readonly BlockPassage[];
  /** What it begins with, where that is the heading of the rest. */
  readonly runIn: RunIn | undefined;
}

interface RunIn {
  readonly words: string;
  /** How many passages it takes: "Q." is one of its own. */
  readonly length: number;
}

/** What blocks hold by their places, which go with the block wherever it moves. */
const remembered = new WeakMap<PlainText["runs"], SplitBlock>();

/** The passages of one block, which stands in section `section` under the words `heading`. */
export function passagesOf(block: Block, section: number, heading: string): readonly PlacedPassage[] {
  const { plain, kind } = block;
  const known = remembered.get(plain.runs) ?? splitBlock(block);
  remembered.set(plain.runs, known);
  return known.passages.map((each, index) => {
    const own = { ...each.plain, moved: plain.moved };
    const span = each.isWhole ? block.span : sourceSpan(own, 0, own.text.length);
    const above = known.runIn !== undefined && index >= known.runIn.length ? known.runIn.words : heading;
    return { passage: { ...each.passage, kind, heading: above, span, section }, plain: own };
  });
}

function splitBlock(block: Block): SplitBlock {
  const passages = splitPassages(block);
  const runIn = block.kind === "row" ? undefined : runInHeading(passages);
  return { passages, runIn };
}

/** A question of at most so many characters at the head of a paragraph is the heading of what follows. */
const longestRunIn = 70;
/** "What could be seen?", "How many people?", "Do I have to do anything?" */
const questionPattern =
  /^(?:(?:any |more |further )?questions|need help|what|which|who|whose|how|when|where|why|is|are|was|were|do|does|did|can|could|will|should|must|shall|may|need|have|has|am)\b.*\?$/i;
/** "The fix.", "Next steps.": a label. */
const labelPattern = /^(?:The|Our|Next|Your) [a-z]+(?: [a-z]+)?\.$/;

/** "Q." and "Q1:" before a question. */
const askingMarkPattern = /^q(?:uestion)? ?\d{0,2}[.:)]\s*/i;

/** "What could be seen? Names and addresses.": how the block begins, where the rest of it answers that. */
function runInHeading(passages: readonly BlockPassage[]): RunIn | undefined {
  const [first, second] = passages.map(({ passage }) => passage.text);
  const isMark = first !== undefined && first.replace(askingMarkPattern, "") === "";
  const words = ((isMark ? second : first) ?? "").replace(askingMarkPattern, "");
  const length = isMark ? 2 : 1;
  return passages.length > length && isShort(words) && (questionPattern.test(words) || labelPattern.test(words))
    ? { words, length }
    : undefined;
}

function isShort(words: string): boolean {
  return words.length <= longestRunIn;
}

/** The question that a block consists of, without its "Q:"; undefined where there is more to it, or none. */
export function questionIn(placed: readonly PlacedPassage[]): string | undefined {
  // Its last words end it, with or without a mark before: nearly every block is told by them.
  if (placed.length > 2 || placed.at(-1)?.passage.text.endsWith("?") !== true) {
    return undefined;
  }
  const words = placed
    .map(({ passage }) => passage.text)
    .join(" ")
    .replace(askingMarkPattern, "");
  return isShort(words) && questionPattern.test(words) ? words : undefined;
}

function splitPassages(block: Block): readonly BlockPassage[] {
  const { text } = block.plain;
  const stretches =
    block.kind === "heading" ? trimmed(text) : block.kind === "row" ? trimmedRow(text) : splitSentences(text);
  const quoted = text.includes('"') ? findQuotedSpans(text) : [];
  const nextLinks = takingInOrder(block.links);
  let firstQuoted = 0;
  return stretches.map((stretch, index) => {
    const plain = slicePlainText(block.plain, stretch.start, stretch.end);
    const isLast = index === stretches.length - 1;
    while ((quoted[firstQuoted]?.end ?? Infinity) <= stretch.start) {
      firstQuoted += 1;
    }
    const quotedHere = clip(quoted, firstQuoted, stretch);
    const passage = {
      text: plain.text,
      opensBlock: index === 0,
      links: nextLinks(isLast ? Infinity : stretch.end),
      ...(quotedHere.length > 0 ? { quoted: quotedHere } : {}),
    };
    return { passage, plain, isWhole: stretches.length === 1 };
  });
}

/** Hands out the targets of the links in order: each call those before `end` that no call had before. */
function takingInOrder(links: readonly BlockLink[]): (end: number) => readonly string[] {
  let next = 0;
  return (end) => {
    const first = next;
    while ((links[next]?.at ?? Infinity) < end) {
      next += 1;
    }
    return links.slice(first, next).map(({ target }) => target);
  };
}

function trimmed(text: string): readonly Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? [{ start, end }] : [];
}

/** Without what empty cells leave at the ends of a row. */
function trimmedRow(text: string): readonly Span[] {
  const isEdge = (offset: number) => text.charAt(offset) === " " || text.charAt(offset) === "|";
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(start)) {
    start += 1;
  }
  while (end > start && isEdge(end - 1)) {
    end -= 1;
  }
  return end > start ? [{ start, end }] : [];
}

/** The parts of `spans`, from index `first` on, that lie in `stretch`, counted from its start. */
function clip(spans: readonly Span[], first: number, stretch: Span): readonly Span[] {
  const clipped: Span[] = [];
  for (let index = first; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start >= stretch.end) {
      break;
    }
    clipped.push({
      start: Math.max(span.start, stretch.start) - stretch.start,
      end: Math.min(span.end, stretch.end) - stretch.start,
    });
  }
  return clipped;
}
