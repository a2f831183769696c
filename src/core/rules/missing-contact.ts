import { findContact } from "../wording/contact.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingContact = requirementRule({
  id: "IC109",
  name: "missing-contact",
  requirement: "contact",
  title: "No way to reach us",
  missing: "This draft gives no way to reach you about this.",
  why: "Somebody will have a question that the letter does not answer.",
  source: "House judgement",
  find: findContact,
  findOpen: findNotYetKnown("contact"),
  examples: { flagged: [], clean: [] },
});
