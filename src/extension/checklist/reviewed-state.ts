import * as vscode from "vscode";
import { sayOf, wordPublication, type Overtaken } from "../../core/index.ts";
import type { ChecklistState } from "../../protocol/checklist.ts";
import { checklistDraft } from "./checklist-state.ts";
import type { ReviewedDraft } from "../drafts/draft-reviews.ts";
import { nameOf } from "../files/places.ts";
import { overtakenSentence } from "../versions/overtaken.ts";
import { inScreenLanguage, saidOnScreen } from "../language/screen-language.ts";

/** What the checklist shows of an open draft, which the record has overtaken so far. */
export function stateOf(reviewed: ReviewedDraft, overtaken: Overtaken): ChecklistState {
  const { document, version, draft, review, record, wentOut } = reviewed;
  const { published } = draft.frontMatter;
  const recordNote = recordNoteOf(reviewed);
  const overtakenNote = overtakenSentence(overtaken);
  const text = {
    uri: document.uri.toString(),
    version,
    fileName: nameOf(document.uri),
    draft,
    review,
    wentOut,
    screenLanguage: vscode.env.language,
    ...(recordNote !== undefined && { recordNote }),
    ...(overtakenNote !== undefined && { overtakenNote }),
    ...(published && { publication: wordPublication(published, record?.record, inScreenLanguage) }),
  };
  return { status: "draft", draft: checklistDraft(text, sayOf(record?.record, inScreenLanguage)) };
}

function recordNoteOf({ record }: ReviewedDraft): string | undefined {
  if (record === undefined) {
    return vscode.l10n.t(
      "There is no incident record beside this draft, so what is inserted has gaps to fill in. Start an incident to keep the facts in one place.",
    );
  }
  const [problem] = record.problems;
  return (
    problem &&
    vscode.l10n.t("Part of the incident record could not be read: {0}", saidOnScreen(problem.said, record.record))
  );
}
