/**
 * Messages between the extension and its checklist page: types and guards only. Each end passes what it
 * receives through a guard and ignores what does not fit.
 */
import type { RequirementId, RequirementState } from "../core/wording/requirements.ts";
import {
  fits,
  isBoolean,
  isCount,
  isKeyOf,
  isListOf,
  isMessageOf,
  isText,
  orAbsent,
  type FieldChecks,
} from "./message-checks.ts";

/** A way to insert what is missing. */
export interface ChecklistInsertion {
  /** What happens, as something to do: "Add “When it happened”". */
  readonly title: string;
  /** When this wording is the honest one, where there are several to choose from. */
  readonly when?: string;
}

/** What a person can put on record about a line of the checklist, or take back. */
export type ChecklistOffer = "say-here" | "accept" | "take-back";

/** One line of the checklist. Every string is ready to show. */
export interface ChecklistItem {
  readonly requirement: RequirementId;
  readonly title: string;
  readonly state: RequirementState;
  /** The state in words: "Said", "Missing", "Said to be not yet known", "Left out: decided by …", "Not checked"; "Not said" where it is not required. */
  readonly stateText: string;
  readonly isRequired: boolean;
  /** Why it matters, or why it was left out. */
  readonly why: string;
  /** The sentence of the draft that says it, shortened to be read at a glance. */
  readonly evidence?: string;
  /** Why it is asked for again: a passage that a person pointed at has changed. A sentence. */
  readonly lapsedNote?: string;
  /** Ways to insert it, in the order to offer them; empty where there is none. */
  readonly insertions: readonly ChecklistInsertion[];
  readonly offers: readonly ChecklistOffer[];
}

/** Something else than a missing part that somebody decided to let stand. */
export interface ChecklistAcceptance {
  /** The rule, to take it back. */
  readonly rule: string;
  readonly title: string;
  /** "Accepted by Jo Ash on 25 November 2026". */
  readonly decision: string;
  readonly reason: string;
}

/** A draft as the checklist shows it. */
export interface ChecklistDraft {
  /** The draft that `version` belongs to, as a string. */
  readonly uri: string;
  readonly version: number;
  readonly fileName: string;
  readonly kindTitle: string;
  /** The two numbers of `countText`, for the bar beside it. */
  readonly saidCount: number;
  readonly requiredCount: number;
  /** "7 of 9 said"; "Not checked" where `uncheckedNote` says why. */
  readonly countText: string;
  /** Why what it says is not checked: its language, or its length; a sentence. */
  readonly uncheckedNote?: string;
  /** For the copy of a notice that went out: when, where, and that it stays as it was. */
  readonly frozenNote?: string;
  /** That the record has overtaken it, and in how many places; a sentence. */
  readonly overtakenNote?: string;
  /** Each requirement at most once, in the order in which to show them. */
  readonly items: readonly ChecklistItem[];
  /** How many marks there are in the draft, as VS Code itself counts them; a sentence. */
  readonly marksText?: string;
  /** Decisions about other things, in the order of the draft. */
  readonly accepted: readonly ChecklistAcceptance[];
  /** What is wrong with the record, or that there is none; a sentence that says what to do. */
  readonly recordNote?: string;
}

/** What the page shows: a draft, or that there is none. */
export type ChecklistState =
  | { readonly status: "draft"; readonly draft: ChecklistDraft }
  /** The active editor shows no draft. `hasRecord`: whether there is an incident to draft from. */
  | {
      readonly status: "no-draft";
      readonly hasRecord: boolean;
      readonly lost?: ChecklistLost;
    };

/** The file in front lies among the notices of an incident and does not say any more what kind of notice it is. */
export interface ChecklistLost {
  readonly uri: string;
  /** What is wrong; a sentence. */
  readonly note: string;
  /** What mends it, as something to do. */
  readonly action: string;
}

/** A kind of document that the page offers to draft. */
export interface ChecklistKind {
  /** Of the kind; whoever receives it looks whether there is such a kind. */
  readonly id: string;
  /** "Apology". */
  readonly title: string;
  /** Half a sentence: what it is for. */
  readonly purpose: string;
}

/**
 * What the page is to show now, as a whole. While one draft is shown, a lower version of it is ignored as stale; to
 * show a file again that was closed and opened, whose versions start anew, show another draft or `no-draft` between.
 */
export interface ExtensionMessage {
  readonly type: "show";
  readonly state: ChecklistState;
  /** What can be drafted, in the order to offer it. */
  readonly kinds: readonly ChecklistKind[];
}

/** The draft that the page showed when something was asked of it. */
interface ShownDraft {
  readonly uri: string;
  readonly version: number;
}

/** From the page to the extension: what the person asks for. */
export type WebviewMessage =
  /** The page has loaded and can be drawn. */
  | { readonly type: "ready" }
  /** Show the evidence of a requirement in the editor. */
  | (ShownDraft & { readonly type: "reveal"; readonly requirement: RequirementId })
  /** Insert what is missing; `choice` counts into `ChecklistItem.insertions` from 0. */
  | (ShownDraft & { readonly type: "insert"; readonly requirement: RequirementId; readonly choice: number })
  /** Ask for what is to go on record about a requirement, or take it back. */
  | (ShownDraft & { readonly type: ChecklistOffer; readonly requirement: RequirementId })
  /** Take back the decision about another rule. */
  | (ShownDraft & { readonly type: "take-back-rule"; readonly rule: string })
  /** Show the draft's other findings. */
  | (ShownDraft & { readonly type: "show-findings" })
  /** Let her choose what of the draft is to follow the record. */
  | (ShownDraft & { readonly type: "refresh-from-record" })
  /** Put the first lines of a notice back where they belong. */
  | { readonly type: "put-back"; readonly uri: string }
  | { readonly type: "draft"; readonly kind: string }
  | { readonly type: "start-incident" }
  | { readonly type: "open-rule"; readonly requirement: RequirementId }
  /** Something went wrong in the page; for the log. */
  | { readonly type: "error"; readonly message: string };

// Written as records so that the compiler asks for every id, and for no other.
const requirements: Readonly<Record<RequirementId, true>> = {
  fault: true,
  apology: true,
  timeline: true,
  "data-involved": true,
  "people-affected": true,
  response: true,
  prevention: true,
  "reader-action": true,
  contact: true,
  "next-update": true,
};
const states: Readonly<Record<RequirementState, true>> = {
  met: true,
  missing: true,
  open: true,
  accepted: true,
  unchecked: true,
};
const offers: Readonly<Record<ChecklistOffer, true>> = { "say-here": true, accept: true, "take-back": true };

const hasShownDraft = { uri: isText, version: isCount };

const webviewChecks: Readonly<Record<WebviewMessage["type"], FieldChecks>> = {
  ready: {},
  reveal: { ...hasShownDraft, requirement: isKeyOf(requirements) },
  insert: { ...hasShownDraft, requirement: isKeyOf(requirements), choice: isCount },
  "say-here": { ...hasShownDraft, requirement: isKeyOf(requirements) },
  accept: { ...hasShownDraft, requirement: isKeyOf(requirements) },
  "take-back": { ...hasShownDraft, requirement: isKeyOf(requirements) },
  "take-back-rule": { ...hasShownDraft, rule: isText },
  "show-findings": hasShownDraft,
  "refresh-from-record": hasShownDraft,
  "put-back": { uri: isText },
  draft: { kind: isText },
  "start-incident": {},
  "open-rule": { requirement: isKeyOf(requirements) },
  error: { message: isText },
};

/** Whether `value`, received from the page, is a message the extension may act on. Never throws. */
export function isWebviewMessage(value: unknown): value is WebviewMessage {
  return isMessageOf(value, webviewChecks);
}

/** Whether `value`, received by the page, can be shown as it is. Never throws. */
export function isExtensionMessage(value: unknown): value is ExtensionMessage {
  return fits(value, { type: (type) => type === "show", state: isChecklistState, kinds: isListOf(isKind) });
}

function isChecklistState(value: unknown): boolean {
  return (
    fits(value, { status: (status) => status === "draft", draft: isDraft }) ||
    fits(value, {
      status: (status) => status === "no-draft",
      hasRecord: isBoolean,
      lost: orAbsent(isLost),
    })
  );
}

function isLost(value: unknown): boolean {
  return fits(value, { uri: isText, note: isText, action: isText });
}

function isKind(value: unknown): boolean {
  return fits(value, { id: isText, title: isText, purpose: isText });
}

function isDraft(value: unknown): boolean {
  const isFitting = fits(value, {
    uri: isText,
    version: isCount,
    fileName: isText,
    kindTitle: isText,
    saidCount: isCount,
    requiredCount: isCount,
    countText: isText,
    uncheckedNote: orAbsent(isText),
    frozenNote: orAbsent(isText),
    overtakenNote: orAbsent(isText),
    items: isListOf(isItem),
    marksText: orAbsent(isText),
    accepted: isListOf(isAcceptance),
    recordNote: orAbsent(isText),
  });
  return isFitting && hasEachOnce((value as ChecklistDraft).items);
}

function isItem(value: unknown): boolean {
  return fits(value, {
    requirement: isKeyOf(requirements),
    title: isText,
    state: isKeyOf(states),
    stateText: isText,
    isRequired: isBoolean,
    why: isText,
    evidence: orAbsent(isText),
    lapsedNote: orAbsent(isText),
    insertions: isListOf(isInsertion),
    offers: isListOf(isKeyOf(offers)),
  });
}

function isAcceptance(value: unknown): boolean {
  return fits(value, { rule: isText, title: isText, decision: isText, reason: isText });
}

function isInsertion(value: unknown): boolean {
  return fits(value, { title: isText, when: orAbsent(isText) });
}

function hasEachOnce(items: readonly ChecklistItem[]): boolean {
  return new Set(items.map((item) => item.requirement)).size === items.length;
}
