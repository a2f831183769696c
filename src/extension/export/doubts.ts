import * as vscode from "vscode";
import type { Finding, HeldBack, RecordProblem } from "../../core/index.ts";
import type { ReviewedDraft } from "../drafts/draft-reviews.ts";
import { saidOnScreen } from "../language/screen-language.ts";

/** What speaks against a draft going out as it stands, though she may decide that it does. */
export interface Doubt {
  /** The same for as long as it is the same thing, wherever it stands by then. */
  readonly key: string;
  readonly sentence: string;
}

/** All that speaks against a draft, what concerns its record first. */
export function doubtsOf(reviewed: ReviewedDraft, marks: HeldBack["marks"]): readonly Doubt[] {
  const { document, draft } = reviewed;
  return [
    ...recordDoubts(reviewed).map(({ sentence }) => ({ key: sentence, sentence })),
    ...marks.map(({ rule, span, message }) => ({
      key: `${rule} ${draft.text.slice(span.start, span.end)}`,
      sentence: findingSentence({ span, message }, document),
    })),
  ];
}

/** What is wrong, with its line. */
export function findingSentence(
  { span, message }: Pick<Finding, "span" | "message">,
  document: vscode.TextDocument,
): string {
  return vscode.l10n.t("Line {0}: {1}", document.positionAt(span.start).line + 1, message);
}

/** One for each part of a record that cannot be read, or for the whole: names that must not be said may stand there. */
export function recordDoubts({
  draft,
  record,
}: ReviewedDraft): readonly { readonly sentence: string; readonly problem?: RecordProblem }[] {
  const { incident } = draft.frontMatter;
  if (record === undefined) {
    const sentence = vscode.l10n.t(
      "The incident record that this draft names, {0}, is not there, so names that must not be said cannot be looked for.",
      incident ?? "",
    );
    return incident === undefined ? [] : [{ sentence }];
  }
  return record.problems.map((problem) => ({
    sentence: vscode.l10n.t(
      "Part of the incident record could not be read, so names that must not be said may be missed: {0}",
      saidOnScreen(problem.said, record.record),
    ),
    problem,
  }));
}
