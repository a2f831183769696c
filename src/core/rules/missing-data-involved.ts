import { findDataInvolved } from "../wording/data-involved.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingDataInvolved = requirementRule({
  id: "IC104",
  name: "missing-data-involved",
  requirement: "data-involved",
  title: "Not said what was affected",
  missing: "This draft does not say which information or service was affected.",
  why: "Readers need to know what of theirs is at risk.",
  source: "House judgement",
  find: findDataInvolved,
  findOpen: findNotYetKnown("data-involved"),
  examples: { flagged: [], clean: [] },
});
