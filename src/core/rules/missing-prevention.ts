import { findPrevention } from "../wording/prevention.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingPrevention = requirementRule({
  id: "IC107",
  name: "missing-prevention",
  requirement: "prevention",
  title: "Not said how it is prevented",
  missing: "This draft names no step against its happening again.",
  why: "A promise to do better is believed when it names what will be different.",
  source: "House judgement",
  find: findPrevention,
  findOpen: findNotYetKnown("prevention"),
  examples: { flagged: [], clean: [] },
});
