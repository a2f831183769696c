import { TreeFragment, type Tree } from "@lezer/common";
import {
  Autolink,
  parser,
  Strikethrough,
  Table,
  TaskList,
  type InlineContext,
  type MarkdownConfig,
} from "@lezer/markdown";
import { commonEnd, commonStart } from "../text/common-parts.ts";
import { tameMarkdown } from "./tame-markdown.ts";

/** A Markdown text and its syntax tree, kept together so that the next text can reuse what did not change. */
export interface MarkdownTree {
  readonly source: string;
  readonly tree: Tree;
}

/** What any address that becomes a link by itself holds. */
const addressPattern = /@|www\.|https?:|mailto:|xmpp:/;

/** The extension tries every word of a text: here only of one that may hold an address. */
const autolink: MarkdownConfig = {
  parseInline: [Autolink.parseInline ?? []].flat().map((one) => ({
    ...one,
    parse: (context: InlineContext, next: number, at: number) =>
      mayHoldAddress(context.text) ? one.parse(context, next, at) : -1,
  })),
};

let lastText = "";
let lastMayHold = false;

function mayHoldAddress(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastMayHold = addressPattern.test(text);
  }
  return lastMayHold;
}

/** GitHub's Markdown. */
const markdown = parser.configure([Table, TaskList, Strikethrough, autolink]);

/**
 * The syntax tree of `body`, whose offsets are those of `body`. With `previous`, unchanged blocks are
 * taken over from it; the outcome is the same.
 */
export function parseMarkdown(body: string, previous?: MarkdownTree): MarkdownTree {
  const source = tameMarkdown(body);
  if (previous?.source === source) {
    return previous;
  }
  const fragments = previous === undefined ? [] : unchangedFragments(previous, source);
  return { source, tree: markdown.parse(source, fragments) };
}

function unchangedFragments(previous: MarkdownTree, source: string): readonly TreeFragment[] {
  const before = previous.source;
  const start = commonStart(before, source);
  const behind = commonEnd(before, source, Math.min(before.length, source.length) - start);
  const change = { fromA: start, toA: before.length - behind, fromB: start, toB: source.length - behind };
  return TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
}
