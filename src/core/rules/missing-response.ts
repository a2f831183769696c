import { findResponse } from "../wording/response.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingResponse = requirementRule({
  id: "IC106",
  name: "missing-response",
  requirement: "response",
  title: "Not said what has been done",
  missing: "This draft does not say what has been done about it.",
  why: "Readers want to know that it has been stopped, and how.",
  source: "House judgement",
  find: findResponse,
  findOpen: findNotYetKnown("response"),
  examples: { flagged: [], clean: [] },
});
