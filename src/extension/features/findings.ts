import * as vscode from "vscode";
import { toDiagnostic, toRange } from "../convert.ts";
import type { DraftReviews } from "../drafts/draft-reviews.ts";

/** Marks what a draft leaves out, in the text and in the Problems panel. */
export function findings(reviews: DraftReviews): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("incident-comms");
  return vscode.Disposable.from(
    collection,
    reviews.onDidReview(({ document, review }) => {
      collection.set(
        document.uri,
        review.findings.map((finding) => toDiagnostic(toRange(document, finding.span), finding)),
      );
    }),
    reviews.onDidForget((uri) => {
      collection.delete(uri);
    }),
  );
}
