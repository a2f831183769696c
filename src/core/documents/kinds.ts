import type { Audience } from "../record/fact.ts";
import { requirementIds, type RequirementId } from "../wording/requirements.ts";

/** One kind of document: whom it is for, when, and what it must say. */
export interface Kind {
  /** As in a draft's front matter. Never changes once released. */
  readonly id: KindId;
  /** What the document is called on screen. */
  readonly title: string;
  /** Half a sentence: what it is for. */
  readonly purpose: string;
  readonly audience: string;
  /** How widely it is read: decides what may stand in it when it goes out. */
  readonly readers: Audience;
  /** When in the course of an incident it is sent. */
  readonly moment: string;
  /** What it must say. */
  readonly requires: readonly RequirementId[];
  /** The order in which its sections stand, so that an inserted one finds its place. */
  readonly order: readonly RequirementId[];
}

export type KindId = "apology" | "disclosure" | "remediation-plan";

export const kinds: readonly Kind[] = [
  {
    id: "apology",
    title: "Apology",
    purpose: "a letter that owns what went wrong and says sorry for it",
    audience: "customers and the public",
    readers: "public",
    moment: "as soon as you know that the failing was yours",
    requires: requirementIds.filter((id) => id !== "next-update"),
    order: [
      "apology",
      "fault",
      "timeline",
      "data-involved",
      "people-affected",
      "response",
      "prevention",
      "reader-action",
      "next-update",
      "contact",
    ],
  },
  {
    id: "disclosure",
    title: "Disclosure",
    purpose: "a notice that tells the people affected what happened and what they can do",
    audience: "the people affected",
    readers: "public",
    moment: "as soon as you know who is affected, or when the law requires it",
    requires: requirementIds,
    order: [
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
    ],
  },
  {
    id: "remediation-plan",
    title: "Remediation plan",
    purpose: "what is being done so that it does not happen again, by whom and by when",
    audience: "customers, partners and regulators",
    readers: "public",
    moment: "when the first measures are decided",
    requires: ["fault", "timeline", "data-involved", "response", "prevention", "contact", "next-update"],
    order: [
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
    ],
  },
];

/** The kind with this id, or undefined where there is none. */
export function findKind(id: string | undefined): Kind | undefined {
  return kinds.find((kind) => kind.id === id);
}
