import * as vscode from "vscode";
import {
  addAcceptance,
  allRules,
  asItReads,
  canSwitchOffLine,
  requirementRules,
  requirementTitles,
  switchOffLine,
  type Finding,
  type RequirementId,
  type Rule,
} from "../../core/index.ts";
import { toSpan } from "../convert.ts";
import { askName } from "../ask/ask-name.ts";
import { askReason } from "../ask/ask-reason.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import { fieldOf, findDraft } from "../drafts/find-draft.ts";
import { today } from "../now.ts";
import { putOnRecord } from "../drafts/put-on-record.ts";
import type { Command } from "./command.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { notify } from "../notify.ts";

/** What the command is told of a finding; what is left out, it asks for. */
export interface AcceptRequest {
  /** The draft; else the one in front. */
  readonly uri?: string;
  readonly rule?: string;
  /** Where the finding begins, in the text as it is. */
  readonly start?: number;
}

/** Lets a finding stand: on record for the whole draft, with a reason and a name, or by a comment for its line alone. */
export class AcceptFinding implements Command {
  static readonly id = "incidentComms.acceptFinding";
  readonly id = AcceptFinding.id;
  readonly #reviews: DraftReviews;

  constructor(reviews: DraftReviews) {
    this.#reviews = reviews;
  }

  async execute(request?: unknown): Promise<void> {
    const reviewed = await findDraft(this.#reviews, fieldOf(request, "uri"));
    const finding = reviewed && (findFinding(reviewed, request) ?? (await pickFinding(reviewed)));
    const rule = allRules.find((candidate) => candidate.id === finding?.rule);
    if (reviewed === undefined || finding === undefined || rule === undefined) {
      return;
    }
    const scope = canSwitchOffLine(reviewed.draft, finding.span) ? await askScope(rule) : "draft";
    if (reviewed.document.version !== reviewed.version && scope === "line") {
      // The line that was meant may stand elsewhere by now.
      await this.execute({ uri: reviewed.document.uri.toString(), rule: rule.id });
    } else if (scope === "line") {
      await putOnRecord(reviewed.document, (draft) => ({
        ok: true,
        edits: [switchOffLine(draft, finding.span, rule.id)],
      }));
    } else if (scope === "draft") {
      await acceptInDraft(reviewed, rule);
    }
  }
}

async function acceptInDraft({ document, review }: ReviewedDraft, rule: Rule): Promise<void> {
  const left = requirementRules.find(({ id }) => id === rule.id)?.requirement;
  const reason = (await askWhy(rule, left))?.trim();
  const by = reason === undefined ? undefined : await askName();
  if (reason !== undefined && by !== undefined) {
    const acceptance = { rule: rule.id, reason, by, on: today() };
    await putOnRecord(document, (draft) => addAcceptance(draft, review.kind.id, [rule.id, rule.name], acceptance));
  }
}

/** Undefined where several of the rule may be meant: then she is asked which. */
function findFinding({ review }: ReviewedDraft, request: unknown): Finding | undefined {
  const rule = fieldOf(request, "rule");
  const start = fieldOf(request, "start");
  const ofRule = review.findings.filter((finding) => finding.rule === rule);
  return ofRule.find((finding) => finding.span.start === start) ?? (ofRule.length === 1 ? ofRule[0] : undefined);
}

/** What the cursor stands in comes first. */
async function pickFinding({ document, draft, review }: ReviewedDraft): Promise<Finding | undefined> {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  const cursor = editor === undefined ? undefined : toSpan(document, editor.selection);
  const isAtCursor = ({ span }: Finding): boolean =>
    cursor !== undefined && canSwitchOffLine(draft, span) && span.start <= cursor.end && cursor.start <= span.end;
  const length = ({ span }: Finding): number => span.end - span.start;
  const atCursor = review.findings.filter(isAtCursor).sort((left, right) => length(left) - length(right));
  const items = [...atCursor, ...review.findings.filter((finding) => !isAtCursor(finding))].map((finding) => ({
    label: titleOf(finding),
    detail: canSwitchOffLine(draft, finding.span)
      ? asItReads(draft.text.slice(finding.span.start, finding.span.end))
      : "",
    finding,
  }));
  if (items.length === 0) {
    notify("information", vscode.l10n.t("There is nothing to accept: this draft has no marks."));
    return undefined;
  }
  const title = vscode.l10n.t("Which of these should stay as it is?");
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.finding;
}

function titleOf({ rule }: Pick<Finding, "rule">): string {
  return inScreenLanguage(allRules.find((candidate) => candidate.id === rule)?.title ?? rule);
}

async function askScope(rule: Rule): Promise<"draft" | "line" | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly scope: "draft" | "line" })[] = [
    {
      scope: "draft",
      label: vscode.l10n.t("In the whole draft"),
      detail: vscode.l10n.t("With your reason and your name at the top of the draft. The checklist shows it."),
    },
    {
      scope: "line",
      label: vscode.l10n.t("Only here"),
      detail: vscode.l10n.t("With a comment at the end of this line, which readers do not see."),
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Accept: {0}. Where?", titleOf({ rule: rule.id })),
  });
  return picked?.scope;
}

function askWhy(rule: Rule, leftOut: RequirementId | undefined): Thenable<string | undefined> {
  return leftOut === undefined
    ? askReason(
        vscode.l10n.t("Accept: {0}. Why does it stay?", titleOf({ rule: rule.id })),
        vscode.l10n.t("Write why it stays as it is."),
      )
    : askReason(
        vscode.l10n.t("Leave out “{0}”: why?", inScreenLanguage(requirementTitles[leftOut])),
        vscode.l10n.t("Write why it is left out."),
      );
}
