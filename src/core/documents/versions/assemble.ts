import { lineEndOf, withLineEnds } from "../../text/edit.ts";
import { printOf } from "./drafted-mark.ts";
import type { Stretch } from "./merge.ts";
import type { Unit } from "./units.ts";

/** A text and what it says. */
export interface SplitText {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** What is put in, with its first and its last sentence; undefined where nothing is. */
export interface Piece {
  readonly text: string;
  readonly first: Unit | undefined;
  readonly last: Unit | undefined;
  /** What stood before its first and behind its last sentence in the text that it is from. */
  readonly previous: Unit | undefined;
  readonly next: Unit | undefined;
}

/** What goes from a text, and what comes in its place. */
export interface Replacement {
  /** The sentences that go, in the text that is changed; empty where only something comes. */
  readonly gone: Stretch;
  readonly piece: Piece;
}

/** The sentences of a text from one up to another, as they stand there. */
export function pieceOf({ text, units }: SplitText, { from, to }: Stretch): Piece {
  const [first, last, previous, next] = [units[from], units[to - 1], units[from - 1], units[to]];
  return first === undefined || last === undefined || to <= from
    ? { text: "", first: undefined, last: undefined, previous, next }
    : { text: text.slice(first.start, last.end), first, last, previous, next };
}

/**
 * `source` with these replacements, which are in order and do not overlap. What is not replaced stays as it is, its
 * white space included.
 */
export function assemble(source: SplitText, replacements: readonly Replacement[]): string {
  const { text, units } = source;
  const assembly = new Assembly(source);
  let done = 0;
  for (const { gone, piece } of replacements) {
    assembly.keep({ from: done, to: gone.from });
    assembly.replace(gone, piece);
    done = gone.to;
  }
  assembly.keep({ from: done, to: units.length });
  const head = text.slice(0, units[0]?.start ?? text.length);
  const tail = units.length === 0 ? "" : text.slice(units.at(-1)?.end);
  return head + assembly.text + tail;
}

class Assembly {
  text = "";
  readonly #source: SplitText;
  readonly #lineEnd: string;
  #last: Unit | undefined;
  /** What was replaced just now, nothing kept behind it yet. */
  #pending: { readonly first: Unit | undefined; readonly gone: Unit | undefined; readonly piece: Piece } | undefined;

  constructor(source: SplitText) {
    this.#source = source;
    this.#lineEnd = lineEndOf(source.text);
  }

  keep({ from, to }: Stretch): void {
    const piece = pieceOf(this.#source, { from, to });
    if (piece.first !== undefined) {
      const gap = this.#last === undefined && this.#pending === undefined ? "" : this.#gapBeforeKept(piece.first);
      this.#add(gap, piece);
      this.#pending = undefined;
    }
  }

  replace(gone: Stretch, piece: Piece): void {
    const first = this.#source.units[gone.from];
    const isReplaced = gone.to > gone.from;
    if (piece.first !== undefined) {
      this.#add(this.#gapBeforeNew(piece, piece.first, isReplaced ? first : undefined), piece);
    }
    this.#pending = {
      first: this.#pending?.first ?? (isReplaced ? first : undefined),
      gone: isReplaced ? this.#source.units[gone.to - 1] : undefined,
      piece,
    };
  }

  #add(gap: string, piece: Piece): void {
    this.text += withLineEnds(gap + piece.text, this.#lineEnd);
    this.#last = piece.last;
  }

  /** New words take the white space of what they replace where they are of its kind. */
  #gapBeforeNew({ previous }: Piece, first: Unit, gone: Unit | undefined): string {
    const before = this.#last;
    if (before === undefined) {
      return "";
    }
    const goesOn = !first.opensBlock && isSame(previous, before);
    if (gone?.kind === first.kind && (gone.opensBlock ? !goesOn : !first.opensBlock)) {
      return gone.lead;
    }
    if (!first.opensBlock) {
      return canGoOn(before) ? " " : blockGap(before, first);
    }
    return isSame(previous, before) ? first.lead : blockGap(before, first);
  }

  #gapBeforeKept(after: Unit): string {
    const before = this.#last;
    if (this.#pending === undefined) {
      return after.lead;
    }
    const { first, gone, piece } = this.#pending;
    if (before === undefined) {
      return "";
    }
    const twin = isSame(piece.next, after) ? piece.next : undefined;
    if (twin !== undefined && twin.opensBlock !== after.opensBlock && isSame(piece.last ?? piece.previous, before)) {
      // A sentence that began a paragraph now goes on with one, or the other way round.
      return twin.lead;
    }
    if (piece.last === undefined) {
      return this.#gapOfRemoval(before, first, after);
    }
    if (after.opensBlock) {
      return gone?.kind === piece.last.kind ? after.lead : (twin?.lead ?? blockGap(before, after));
    }
    return canGoOn(before) ? after.lead : blockGap(before, after) + after.marker;
  }

  #gapOfRemoval(before: Unit, first: Unit | undefined, after: Unit): string {
    if (after.opensBlock) {
      return blockGap(before, after);
    }
    // The beginning of its paragraph or item has gone: it now begins it.
    return first?.opensBlock === true ? first.lead + first.marker : after.lead;
  }
}

/** Whether two sentences say the same, however their lines end. */
export function isSame(left: Unit | undefined, right: Unit | undefined): boolean {
  return left !== undefined && right !== undefined && printOf(left.text) === printOf(right.text);
}

function canGoOn({ kind }: Unit): boolean {
  return kind === "paragraph" || kind === "item";
}

function blockGap(before: Unit, after: Unit): string {
  const isList = before.kind === after.kind && (after.kind === "item" || after.kind === "row");
  return isList ? "\n" : "\n\n";
}
