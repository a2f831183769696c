import { clampSpan, type Span } from "../text/span.ts";
import { LineIndex } from "../text/line-index.ts";
import { findPlaceholders } from "../wording/placeholders.ts";
import type { Match } from "../wording/prose.ts";
import type { Block } from "./blocks.ts";
import type { Draft, FrontMatter, Section } from "./draft.ts";
import { readFrontMatter } from "./front-matter.ts";
import { isTooLong } from "./is-too-long.ts";
import { parseMarkdown, type MarkdownTree } from "./markdown-tree.ts";
import { findOwnNames } from "./own-names.ts";
import { passagesOf, questionIn, type PlacedPassage } from "./passages.ts";
import { sourceSpan } from "./plain-text.ts";
import { readBlocks } from "./read-blocks.ts";
import { findTitleSpan } from "./title-span.ts";
import { withUnixLines } from "./unix-lines.ts";

/** What is known beside the text of a draft. */
export interface ParseDraftOptions {
  /** The draft of the text before a change: what did not change is not parsed again. The outcome is the same. */
  readonly previous?: Draft;
  /** What the organisation is called, as the record has it. */
  readonly ownNames?: readonly string[];
}

/** The syntax trees of drafts, for the drafts that follow them. */
const trees = new WeakMap<Draft, MarkdownTree>();

/**
 * Reads a Markdown text as prose. Never throws, whatever the text; an empty one, and one that is too long, has no
 * passages and one section without a heading.
 */
export function parseDraft(text: string, options: ParseDraftOptions = {}): Draft {
  const { previous } = options;
  const frontMatter = readFrontMatterAgain(text, previous);
  const bodyStart = frontMatter.span.end;
  const isLong = isTooLong(text);
  const body = withUnixLines(isLong ? "" : text.slice(bodyStart));
  const markdown = parseMarkdown(body.text, previous === undefined ? undefined : trees.get(previous));
  const toSource = (offset: number) => bodyStart + body.toSource(offset);
  const { blocks, ignored } = readBlocks(body.text, toSource, markdown, findPlaceholders(body.text));
  const sections = sectionsOf(blocks, bodyStart, text.length);
  const placed = placePassages(blocks, sections);
  const passages = placed.map(({ passage }) => passage);
  const draft: Draft = {
    text,
    isTooLong: isLong,
    lines: new LineIndex(text),
    frontMatter,
    sections,
    passages,
    ownNames: findOwnNames(passages, options.ownNames ?? []),
    ignored: joinSpans(ignored),
    titleSpan: clampSpan(findTitleSpan(text, bodyStart, sections), text.length),
    spanOf: (match) => spanOfMatch(placed, match, text.length),
  };
  trees.set(draft, markdown);
  return draft;
}

/** Front matter seldom changes while the text below is written. */
function readFrontMatterAgain(text: string, previous: Draft | undefined): FrontMatter {
  const before = previous?.frontMatter;
  const isSame =
    before !== undefined &&
    before.span.end > 0 &&
    before.problems.length === 0 &&
    /[\r\n]$/.test(text.slice(0, before.span.end)) &&
    text.slice(0, before.span.end) === previous?.text.slice(0, before.span.end);
  return isSame ? before : readFrontMatter(text);
}

/** One section for what stands before the first heading, and one for each heading. */
function sectionsOf(blocks: readonly Block[], bodyStart: number, length: number): readonly Section[] {
  const headings = blocks.filter((block) => block.kind === "heading");
  const start = { start: bodyStart, end: bodyStart };
  const first = { level: 0, title: "", headingSpan: start, bodySpan: { start: bodyStart, end: length } };
  const sections = [
    first,
    ...headings.map(({ level, span, plain }) => ({
      level,
      title: plain.text.trim(),
      headingSpan: span,
      bodySpan: { start: span.end, end: length },
    })),
  ];
  return sections.map((section, index) => ({
    ...section,
    bodySpan: { start: section.bodySpan.start, end: sections[index + 1]?.headingSpan.start ?? length },
  }));
}

function placePassages(blocks: readonly Block[], sections: readonly Section[]): readonly PlacedPassage[] {
  let section = 0;
  // A question that stands alone is the heading of its answer: the paragraph behind it, or the lines.
  let question: string | undefined;
  return blocks.flatMap((block) => {
    section += block.kind === "heading" ? 1 : 0;
    const heading = sections[section]?.title ?? "";
    const placed = passagesOf(block, section, block.kind === "heading" ? heading : (question ?? heading));
    const isList = block.kind === "item" || block.kind === "row";
    question = block.kind === "heading" ? undefined : (questionIn(placed) ?? (isList ? question : undefined));
    return placed;
  });
}

function spanOfMatch(placed: readonly PlacedPassage[], match: Match, length: number): Span {
  const found = placed[match.passage];
  return found === undefined
    ? { start: length, end: length }
    : clampSpan(sourceSpan(found.plain, match.start, match.end), length);
}

/** In order, those that touch or overlap made one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else if (span.end > span.start) {
      joined.push(span);
    }
  }
  return joined;
}
