import type { Audience } from "../../record/fact.ts";
import type { RequirementId } from "../../wording/requirements.ts";

/** The parts of an incident's course, in their order; `any`: whenever it is needed. */
export const phases = ["first-hours", "telling", "repair", "closing", "any"] as const;
export type Phase = (typeof phases)[number];

/** What the phases are called on screen. */
export const phaseTitles: Readonly<Record<Phase, string>> = {
  "first-hours": "In the first hours",
  telling: "When you tell people",
  repair: "When you put it right",
  closing: "When it is over",
  any: "Whenever it is needed",
};

/** One kind of document: whom it is for, when, and what it must say. */
export interface Kind {
  /** As in a draft's front matter. Never changes once released. */
  readonly id: KindId;
  /** What the document is called on screen. */
  readonly title: string;
  /** Half a sentence: what it is for. */
  readonly purpose: string;
  readonly audience: string;
  /** When in the course of an incident it is sent. */
  readonly moment: string;
  readonly phase: Phase;
  /** Facts marked for these readers may stand in it. */
  readonly readers: Extract<Audience, "public" | "regulator">;
  /** Whether it is a letter that can be written to one group of the people affected. */
  readonly isForGroups?: true;
  /** Whether its readers are not those affected: it tells them of these. */
  readonly isToOthers?: true;
  /** What it must say. */
  readonly requires: readonly RequirementId[];
  /** What the law of its readers forbids it to say; empty for most. */
  readonly forbids: readonly RequirementId[];
  /** Headings that the law of its readers prescribes, in their order; empty for most. */
  readonly headings: readonly string[];
  /** The order in which its sections stand, so that an inserted one finds its place. */
  readonly order: readonly RequirementId[];
  /** Where what it must say comes from: a law with its article, a guide, or "House judgement". */
  readonly source: string;
}

/** Every kind of document, in the order in which they are offered. They never change: drafts name them. */
export const kindIds = [
  "holding-statement",
  "status-investigating",
  "status-identified",
  "status-monitoring",
  "status-resolved",
  "staff-note",
  "apology",
  "disclosure",
  "notice-eu",
  "notice-us-ca",
  "notice-us-ma",
  "partner-notice",
  "recipient-request",
  "regulator-worksheet",
  "press-statement",
  "faq",
  "staff-script",
  "remediation-plan",
  "remediation-progress",
  "post-incident-report",
  "closing-notice",
  "correction",
] as const;
export type KindId = (typeof kindIds)[number];

/** The order of a letter: what happened to the reader before what we do about it. */
export const letterOrder: readonly RequirementId[] = [
  "data-involved",
  "people-affected",
  "timeline",
  "fault",
  "apology",
  "reader-action",
  "response",
  "prevention",
  "next-update",
  "contact",
];

/** The order of a plan or report: our part in it, how it went, and what we do about it. */
export const planOrder: readonly RequirementId[] = [
  "fault",
  "apology",
  "timeline",
  "data-involved",
  "people-affected",
  "response",
  "prevention",
  "reader-action",
  "next-update",
  "contact",
];
