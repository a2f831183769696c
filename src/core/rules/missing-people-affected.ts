import { findPeopleAffected } from "../wording/people-affected.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingPeopleAffected = requirementRule({
  id: "IC105",
  name: "missing-people-affected",
  requirement: "people-affected",
  title: "Not said who was affected",
  missing: "This draft does not say who or how many people were affected.",
  why: "Readers want to know first whether it is about them.",
  source: "House judgement",
  find: findPeopleAffected,
  findOpen: findNotYetKnown("people-affected"),
  examples: { flagged: [], clean: [] },
});
