import { TreeFragment, type Tree } from "@lezer/common";
import { GFM, parser } from "@lezer/markdown";
import { tameMarkdown } from "./tame-markdown.ts";

/** A Markdown text and its syntax tree, kept together so that the next text can reuse what did not change. */
export interface MarkdownTree {
  readonly source: string;
  readonly tree: Tree;
}

const markdown = parser.configure([GFM]);

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
  const shorter = Math.min(before.length, source.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === source.charCodeAt(start)) {
    start += 1;
  }
  let behind = 0;
  while (
    behind < shorter - start &&
    before.charCodeAt(before.length - 1 - behind) === source.charCodeAt(source.length - 1 - behind)
  ) {
    behind += 1;
  }
  const change = { fromA: start, toA: before.length - behind, fromB: start, toB: source.length - behind };
  return TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
}
