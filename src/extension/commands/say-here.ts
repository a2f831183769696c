import * as vscode from "vscode";
import {
  addSaying,
  isRequirementId,
  longestQuote,
  quoteAt,
  requirementTitles,
  type Quote,
  type RequirementId,
} from "../../core/index.ts";
import { askName } from "../ask/ask-name.ts";
import { toSpan } from "../convert.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import { fieldOf, findDraft } from "../drafts/find-draft.ts";
import { today } from "../now.ts";
import { pickSentence } from "../ask/pick-sentence.ts";
import { putOnRecord } from "../drafts/put-on-record.ts";
import type { Command } from "./command.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { notify } from "../notify.ts";

/** What the command may be told; what is left out, it asks for. */
export interface SayHereRequest {
  /** The draft; else the one in front. */
  readonly uri?: string;
  readonly requirement?: RequirementId;
}

/** Takes the person's word that a passage of the draft says what the rules do not find, and puts it on record. */
export class SayHere implements Command {
  static readonly id = "incidentComms.sayHere";
  readonly id = SayHere.id;
  readonly #reviews: DraftReviews;

  constructor(reviews: DraftReviews) {
    this.#reviews = reviews;
  }

  async execute(request?: unknown): Promise<void> {
    const reviewed = await findDraft(this.#reviews, fieldOf(request, "uri"));
    if (reviewed === undefined) {
      return;
    }
    const selected = selectedQuote(reviewed);
    const named = fieldOf(request, "requirement");
    const requirement = isRequirementId(named) ? named : await pickRequirement(reviewed, selected);
    const quote = requirement && (selected ?? (await pickSentence(reviewed, questionOf(requirement))));
    if (quote === undefined || requirement === undefined || isTooLong(quote)) {
      return;
    }
    const by = await askName();
    if (by !== undefined) {
      const saying = { requirement, quote: quote.text, by, on: today() };
      await putOnRecord(reviewed.document, (draft) => addSaying(draft, reviewed.review.kind.id, saying));
    }
  }
}

/** The sentences that are selected in the draft, but for its title: that is selected where somebody comes from a mark. */
function selectedQuote({ document, draft }: ReviewedDraft): Quote | undefined {
  const { activeTextEditor: active, visibleTextEditors } = vscode.window;
  const editor = [active, ...visibleTextEditors].find((candidate) => candidate?.document === document);
  if (editor === undefined || editor.selection.isEmpty) {
    return undefined;
  }
  const quote = quoteAt(draft, toSpan(document, editor.selection));
  return quote !== undefined && quote.span.end <= draft.titleSpan.end ? undefined : quote;
}

function isTooLong({ text, isOneSentence }: Quote): boolean {
  const isLong = text.length > longestQuote && !isOneSentence;
  if (isLong) {
    notify("information", vscode.l10n.t("That is a long passage. Select the one or two sentences that say it best."));
  }
  return isLong;
}

function questionOf(requirement: RequirementId): string {
  return vscode.l10n.t("Which sentence says “{0}”?", inScreenLanguage(requirementTitles[requirement]));
}

interface RequirementItem extends vscode.QuickPickItem {
  readonly requirement?: RequirementId;
}

/** What the draft must say and does not comes first. */
async function pickRequirement(
  { review }: ReviewedDraft,
  quote: Quote | undefined,
): Promise<RequirementId | undefined> {
  const isGap = (result: (typeof review.requirements)[number]) => result.required && result.state !== "met";
  const itemOf = ({ id }: (typeof review.requirements)[number]): RequirementItem => ({
    label: inScreenLanguage(requirementTitles[id]),
    requirement: id,
  });
  const gaps = review.requirements.filter(isGap);
  const others = review.requirements.filter((result) => !isGap(result));
  const divider: RequirementItem = {
    label: vscode.l10n.t("said already, or not needed"),
    kind: vscode.QuickPickItemKind.Separator,
  };
  const picked = await vscode.window.showQuickPick<RequirementItem>(
    [...gaps.map(itemOf), ...(others.length > 0 ? [divider] : []), ...others.map(itemOf)],
    {
      title: vscode.l10n.t("It is said here: what?"),
      ...(quote && { placeHolder: `“${quote.text}”` }),
    },
  );
  return picked?.requirement;
}
