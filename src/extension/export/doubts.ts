import * as vscode from "vscode";
import { keptBackBy, type Finding, type RecordProblem } from "../../core/index.ts";
import type { ReviewedDraft } from "../draft-reviews.ts";

/** What speaks against a draft going out as it stands, though she may decide that it does. */
export interface Doubt {
  /** The same for as long as it is the same thing, wherever it stands by then. */
  readonly key: string;
  readonly sentence: string;
}

export function doubtsOf(reviewed: ReviewedDraft): readonly Doubt[] {
  const { document, draft, review } = reviewed;
  const ofRecord = recordDoubt(reviewed);
  return [
    ...(ofRecord === undefined ? [] : [{ key: ofRecord.sentence, sentence: ofRecord.sentence }]),
    ...keptBackBy(review).map(({ rule, span, message }) => ({
      key: `${rule} ${draft.text.slice(span.start, span.end)}`,
      sentence: findingSentence({ span, message }, document),
    })),
  ];
}

export function findingSentence(
  { span, message }: Pick<Finding, "span" | "message">,
  document: vscode.TextDocument,
): string {
  return vscode.l10n.t("Line {0}: {1}", document.positionAt(span.start).line + 1, message);
}

/** Names that must not be said may stand in a record, or a part of one, that cannot be read. */
export function recordDoubt({
  draft,
  record,
}: ReviewedDraft): { readonly sentence: string; readonly problem?: RecordProblem } | undefined {
  const { incident } = draft.frontMatter;
  if (record === undefined) {
    const sentence = vscode.l10n.t(
      "The incident record that this draft names, {0}, is not there, so names that must not be said cannot be looked for.",
      incident ?? "",
    );
    return incident === undefined ? undefined : { sentence };
  }
  const [problem] = record.problems;
  const sentence = vscode.l10n.t(
    "Part of the incident record could not be read, so names that must not be said may be missed: {0}",
    problem?.message ?? "",
  );
  return problem === undefined ? undefined : { sentence, problem };
}
