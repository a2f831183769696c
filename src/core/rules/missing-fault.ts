import { findOwning } from "../wording/owning.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingFault = requirementRule({
  id: "IC101",
  name: "missing-fault",
  requirement: "fault",
  title: "No acknowledgement of our fault",
  missing: "This draft does not say what was our fault.",
  why: "Readers forgive a mistake that is owned sooner than one that is only regretted.",
  source: "House judgement",
  find: findOwning,
  findOpen: findNotYetKnown("fault"),
  examples: { flagged: [], clean: [] },
});
