import { findTimeline } from "../wording/incident-dates.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingTimeline = requirementRule({
  id: "IC103",
  name: "missing-timeline",
  requirement: "timeline",
  title: "No timeline",
  missing: "This draft does not say when it happened.",
  why: "Readers can only judge what they must check if they know from when to when.",
  source: "House judgement",
  find: findTimeline,
  findOpen: findNotYetKnown("timeline"),
  examples: { flagged: [], clean: [] },
});
