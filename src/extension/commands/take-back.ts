import { allRules, removeAcceptance, removeSayings, requirementRules } from "../../core/index.ts";
import type { DraftReviews } from "../drafts/draft-reviews.ts";
import { fieldOf, findDraft } from "../drafts/find-draft.ts";
import { putOnRecord } from "../drafts/put-on-record.ts";
import type { Command } from "./command.ts";

/** Takes away what somebody put on record in a draft, so that it is judged again. */
export class TakeBack implements Command {
  static readonly id = "incidentComms.takeBack";
  readonly id = TakeBack.id;
  readonly #reviews: DraftReviews;

  constructor(reviews: DraftReviews) {
    this.#reviews = reviews;
  }

  /** `request`: the draft's `uri`, else it is the one in front; and the `rule` or the `requirement` that it was put on record for. */
  async execute(request?: unknown): Promise<void> {
    const reviewed = await findDraft(this.#reviews, fieldOf(request, "uri"));
    if (reviewed === undefined) {
      return;
    }
    const { document, review } = reviewed;
    const result = review.requirements.find(({ id }) => id === fieldOf(request, "requirement"));
    const rule = result
      ? requirementRules.find(({ requirement }) => requirement === result.id)
      : allRules.find(({ id }) => id === fieldOf(request, "rule"));
    if (result?.said !== undefined) {
      await putOnRecord(document, (draft) => removeSayings(draft, result.id));
    } else if (rule !== undefined) {
      await putOnRecord(document, (draft) => removeAcceptance(draft, [rule.id, rule.name]));
    }
  }
}
