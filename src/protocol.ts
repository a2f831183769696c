/**
 * Messages between the extension and its checklist page: types and guards only. Each end passes what it
 * receives through a guard and ignores what does not fit.
 */
import type { KindId } from "./core/documents/kinds.ts";
import type { RequirementId, RequirementState } from "./core/wording/requirements.ts";

/** One line of the checklist. Every string is ready to show. */
export interface ChecklistItem {
  readonly requirement: RequirementId;
  readonly title: string;
  readonly state: RequirementState;
  /** The state in words: "Said", "Missing", "Said to be not yet known", "Left out: decided by …". */
  readonly stateText: string;
  readonly isRequired: boolean;
  /** Why it matters, or why it was left out. */
  readonly why: string;
  /** The sentence of the draft that says it, shortened to be read at a glance. */
  readonly evidence?: string;
  /** Ways to insert it, in the order to offer them; empty where there is none. */
  readonly insertions: readonly { readonly title: string; readonly when?: string }[];
}

/** A draft as the checklist shows it. */
export interface ChecklistDraft {
  /** The draft that `version` belongs to, as a string. */
  readonly uri: string;
  readonly version: number;
  readonly fileName: string;
  readonly kindTitle: string;
  /** "7 of 9 said". */
  readonly countText: string;
  readonly items: readonly ChecklistItem[];
  /** Other things to look at, such as placeholders; how many there are. */
  readonly otherFindings: number;
  /** What is wrong with the record, or that there is none; a sentence that says what to do. */
  readonly recordNote?: string;
}

export type ChecklistState =
  | { readonly status: "draft"; readonly draft: ChecklistDraft }
  /** The active editor shows no draft. `hasRecord`: whether there is an incident to draft from. */
  | { readonly status: "no-draft"; readonly hasRecord: boolean };

export type ExtensionMessage = { readonly type: "show"; readonly state: ChecklistState };

export type WebviewMessage =
  /** The page has loaded and can be drawn. */
  | { readonly type: "ready" }
  /** Show the evidence of a requirement in the editor. */
  | { readonly type: "reveal"; readonly uri: string; readonly version: number; readonly requirement: RequirementId }
  /** Insert what is missing; `choice` counts into `ChecklistItem.insertions`. */
  | {
      readonly type: "insert";
      readonly uri: string;
      readonly version: number;
      readonly requirement: RequirementId;
      readonly choice: number;
    }
  /** Show the draft's other findings. */
  | { readonly type: "show-findings" }
  | { readonly type: "draft"; readonly kind: KindId }
  | { readonly type: "start-incident" }
  | { readonly type: "open-rule"; readonly requirement: RequirementId }
  /** Something went wrong in the page; for the log. */
  | { readonly type: "error"; readonly message: string };
