import type { RequirementId } from "../wording/requirements.ts";
import type { Draft } from "../draft/draft.ts";
import { lineEndOf, withLineEnds, type TextEdit } from "../text/edit.ts";
import type { RuleContext } from "./rule.ts";

/**
 * The edit that puts `section` (Markdown with its heading) where the kind's order wants it: behind the
 * section that says the nearest earlier requirement, else before the one that says the nearest later
 * one, else at the end. Undefined where the same section already stands there, waiting to be filled in.
 */
export function insertSection(context: RuleContext, requirement: RequirementId, section: string): TextEdit | undefined {
  const { draft } = context;
  if (hasHeadingOf(draft, section)) {
    return undefined;
  }
  const offset = placeFor(context, requirement);
  return insertBlock(draft.text, offset, section);
}

function hasHeadingOf(draft: Draft, section: string): boolean {
  const heading = section
    .split("\n")
    .find((line) => line.startsWith("#"))
    ?.replace(/^#+/, "")
    .trim()
    .toLowerCase();
  return heading !== undefined && draft.sections.some((present) => present.title.toLowerCase() === heading);
}

function placeFor(context: RuleContext, requirement: RequirementId): number {
  const { draft, kind } = context;
  const order = kind.order;
  const index = order.indexOf(requirement);
  const earlier = order.slice(0, Math.max(index, 0)).reverse();
  for (const other of earlier) {
    const section = sectionSaying(context, other);
    if (section !== undefined) {
      return section.bodySpan.end;
    }
  }
  for (const other of order.slice(index + 1)) {
    const section = sectionSaying(context, other);
    if (section !== undefined && section.level > 1) {
      return section.headingSpan.start;
    }
  }
  return draft.text.length;
}

function sectionSaying({ draft, judgements }: RuleContext, requirement: RequirementId) {
  const evidence = judgements.get(requirement)?.evidence[0];
  if (evidence === undefined) {
    return undefined;
  }
  return draft.sections.find(
    (section) => section.headingSpan.start <= evidence.start && evidence.start < Math.max(section.bodySpan.end, 1),
  );
}

/** Inserts `block` at `offset` as a block of its own: one empty line before it and one behind. */
function insertBlock(text: string, offset: number, block: string): TextEdit {
  const start = text.slice(0, offset).trimEnd().length;
  const end = text.length - text.slice(offset).trimStart().length;
  const newText = `${start > 0 ? "\n\n" : ""}${block.trim()}${end < text.length ? "\n\n" : "\n"}`;
  return { span: { start, end }, newText: withLineEnds(newText, lineEndOf(text)) };
}
