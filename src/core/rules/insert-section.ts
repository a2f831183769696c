import type { Draft, Section } from "../draft/draft.ts";
import { findClosingLine } from "../draft/run-together.ts";
import { lineEndOf, withLineEnds, type TextEdit } from "../text/edit.ts";
import { findPlaceholders } from "../wording/placeholders.ts";
import type { RequirementId } from "../wording/requirements.ts";
import { findSignOff } from "../wording/sign-off.ts";
import type { RuleContext } from "./rule.ts";

/**
 * The edit that puts `section` (Markdown with its heading) where the kind's order wants it: behind the
 * section that says the nearest earlier requirement, else before the one that says the nearest later
 * one, else at the end of the letter. Where a section of that heading stands already, its text goes
 * under it. Undefined where that section waits to be filled in.
 */
export function insertSection(context: RuleContext, requirement: RequirementId, section: string): TextEdit | undefined {
  const { draft } = context;
  const { heading, body } = splitHeading(section);
  const present = draft.sections.find((candidate) => heading !== "" && sameWords(candidate.title, heading));
  if (present === undefined) {
    const block = heading !== "" && hasBoldHeadings(draft) ? `**${heading}**\n\n${body.trimStart()}` : section;
    return insertBlock(draft.text, outsideCode(draft, placeFor(context, requirement)), block);
  }
  const isWaiting = findPlaceholders(draft.text.slice(present.bodySpan.start, present.bodySpan.end)).length > 0;
  return isWaiting ? undefined : insertBlock(draft.text, outsideCode(draft, endOf(draft, present)), body);
}

/** Whether the headings of a letter are lines in bold, as somebody writes them who knows no others. */
function hasBoldHeadings({ sections, text }: Draft): boolean {
  const headings = sections.filter(({ level }) => level > 1);
  return (
    headings.length > 0 && headings.every(({ headingSpan }) => ["*", "_"].includes(text.charAt(headingSpan.start)))
  );
}

function splitHeading(section: string): { readonly heading: string; readonly body: string } {
  const [first = "", ...rest] = section.trim().split("\n");
  return first.startsWith("#")
    ? { heading: first.replace(/^#+/, "").trim(), body: rest.join("\n") }
    : { heading: "", body: section };
}

function sameWords(left: string, right: string): boolean {
  return left.toLowerCase().replaceAll("’", "'") === right.toLowerCase().replaceAll("’", "'");
}

function placeFor(context: RuleContext, requirement: RequirementId): number {
  const { draft, kind } = context;
  const index = kind.order.indexOf(requirement);
  for (const earlier of kind.order.slice(0, index).reverse()) {
    const section = sectionSaying(context, earlier);
    if (section !== undefined) {
      return endOf(draft, section);
    }
  }
  for (const later of kind.order.slice(index + 1)) {
    const section = sectionSaying(context, later);
    if (section !== undefined && section.level > 1) {
      return section.headingSpan.start;
    }
  }
  return endOfLetter(draft);
}

function sectionSaying({ draft, judgements }: RuleContext, requirement: RequirementId): Section | undefined {
  const evidence = judgements.get(requirement)?.evidence[0];
  return evidence && draft.sections.findLast((section) => section.headingSpan.start <= evidence.start);
}

/** Where a section ends; the closing of the letter does not belong to it. */
function endOf(draft: Draft, section: Section): number {
  const end = endOfLetter(draft);
  return section.bodySpan.start < end ? Math.min(section.bodySpan.end, end) : section.bodySpan.end;
}

/** Before "Yours sincerely", also where that stands right below other lines, or the end of the text. */
function endOfLetter(draft: Draft): number {
  const signOff = findSignOff(draft);
  const passage = signOff === undefined ? undefined : draft.passages[signOff];
  return (passage?.span ?? findClosingLine(draft.text))?.start ?? draft.text.length;
}

/** Before the code, comment or quotation that `offset` lies in, or that runs to the end of the text because nobody closed it. */
function outsideCode(draft: Draft, offset: number): number {
  const around = draft.ignored.find(
    ({ start, end }) => start < offset && (offset < end || (offset === end && end === draft.text.length)),
  );
  return around === undefined ? offset : draft.lines.lineStart(draft.lines.positionAt(around.start).line);
}

/** Inserts `block` at `offset` as a block of its own: one empty line before it and one behind. */
function insertBlock(text: string, offset: number, block: string): TextEdit {
  const start = text.slice(0, offset).trimEnd().length;
  const end = text.length - text.slice(offset).trimStart().length;
  const newText = `${start > 0 ? "\n\n" : ""}${block.trim()}${end < text.length ? "\n\n" : "\n"}`;
  return { span: { start, end }, newText: withLineEnds(newText, lineEndOf(text)) };
}
