import { findNextUpdate } from "../wording/next-update.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingNextUpdate = requirementRule({
  id: "IC110",
  name: "missing-next-update",
  requirement: "next-update",
  title: "Not said when they hear more",
  missing: "This draft does not say when or where readers will hear more.",
  why: "Silence after a notice is filled by others.",
  source: "House judgement",
  find: findNextUpdate,
  findOpen: findNotYetKnown("next-update"),
  examples: { flagged: [], clean: [] },
});
