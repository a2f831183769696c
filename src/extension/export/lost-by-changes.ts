import * as vscode from "vscode";
import {
  applyEdits,
  requirementTitles,
  type RequirementId,
  type Review,
  type WordChange,
  type WordComparison,
} from "../../core/index.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";

/** What a draft says that readers need, and would say no more, by the change that takes it away. */
export type LostByChange = ReadonlyMap<WordChange, readonly string[]>;

/** What changes of a Word copy would take from a draft that readers need. */
export class LostByChanges {
  readonly #reviews: DraftReviews;
  readonly #reviewed: ReviewedDraft;
  readonly #comparison: WordComparison;

  constructor(reviews: DraftReviews, reviewed: ReviewedDraft, comparison: WordComparison) {
    this.#reviews = reviews;
    this.#reviewed = reviewed;
    this.#comparison = comparison;
  }

  /** What each change takes away by itself. */
  async alone(): Promise<LostByChange> {
    const lost = new Map<WordChange, readonly string[]>();
    for (const change of this.#comparison.changes) {
      lost.set(change, [...(await this.#lostWith(change.edits ?? [])), ...promiseLost(change)]);
    }
    return lost;
  }

  /** What of `changes`, none of which does so by itself, takes something away beside those before it. */
  async together(changes: readonly WordChange[]): Promise<LostByChange> {
    const lost = new Map<WordChange, readonly string[]>();
    if (changes.length < 2 || (await this.#lostBeside(changes)).length === 0) {
      return lost;
    }
    const harmless: WordChange[] = [];
    for (const change of changes) {
      const titles = await this.#lostBeside([...harmless, change]);
      if (titles.length > 0) {
        lost.set(change, titles);
      } else {
        harmless.push(change);
      }
    }
    return lost;
  }

  async #lostBeside(changes: readonly WordChange[]): Promise<readonly string[]> {
    return this.#lostWith(this.#comparison.take(changes, []).edits);
  }

  async #lostWith(edits: Parameters<typeof applyEdits>[1]): Promise<readonly string[]> {
    const { document, draft, review } = this.#reviewed;
    const text = applyEdits(draft.text, edits);
    const after = await this.#reviews.reviewText(document.uri, text, review.kind.id);
    const ids = [
      ...(after === undefined ? [] : saidNoMore(review, after.review)),
      ...this.#comparison
        .lostWith(text)
        .filter((id) => review.requirements.some((one) => one.id === id && one.required)),
    ];
    return ids.map((id) => vscode.l10n.t(requirementTitles[id]));
  }
}

function saidNoMore(before: Review, after: Review): readonly RequirementId[] {
  return before.requirements
    .filter(({ id, required, state }) => required && state === "met" && !isMet(after, id))
    .map(({ id }) => id);
}

function isMet({ requirements }: Review, id: RequirementId): boolean {
  return requirements.some((one) => one.id === id && one.state === "met");
}

function promiseLost({ lostOfPromise }: WordChange): readonly string[] {
  return lostOfPromise.map((part) => (part === "day" ? vscode.l10n.t("By when") : vscode.l10n.t("Who answers for it")));
}
