/** The ten things a notice may have to say, in the order in which every list shows them. */
export const requirementIds = [
  "fault",
  "apology",
  "timeline",
  "data-involved",
  "people-affected",
  "response",
  "prevention",
  "reader-action",
  "contact",
  "next-update",
] as const;

export type RequirementId = (typeof requirementIds)[number];

/**
 * `met`: said, with evidence. `open`: the draft says plainly that this is not yet known.
 * `accepted`: left out, and somebody put their name to that in the front matter. `unchecked`: nobody can tell, since
 * the draft is in another language than English.
 */
export type RequirementState = "met" | "missing" | "open" | "accepted" | "unchecked";

/** How each requirement is called on screen, as the thing that is said. */
export const requirementTitles: Readonly<Record<RequirementId, string>> = {
  fault: "What was our fault",
  apology: "That we are sorry",
  timeline: "When it happened",
  "data-involved": "What was affected",
  "people-affected": "Who was affected",
  response: "What we have done",
  prevention: "How we prevent it",
  "reader-action": "What readers can do",
  contact: "How to reach us",
  "next-update": "When they hear more",
};

export function isRequirementId(value: unknown): value is RequirementId {
  return (requirementIds as readonly unknown[]).includes(value);
}
