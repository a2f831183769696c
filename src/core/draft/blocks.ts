import type { Span } from "../text/span.ts";
import type { PlainText } from "./plain-text.ts";

/** A link within a block: where in the block's plain words it stands, and its target. */
export interface BlockLink {
  readonly at: number;
  readonly target: string;
}

/** One paragraph, heading, list item or table row as plain words. */
export interface Block {
  readonly kind: "sentence" | "heading" | "item" | "row";
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** From its first to its last character in the source, markup included. */
  readonly span: Span;
  readonly plain: PlainText;
  readonly links: readonly BlockLink[];
}

/** What a walk over a Markdown text finds. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly ignored: readonly Span[];
}
