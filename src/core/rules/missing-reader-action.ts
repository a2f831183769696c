import { findReaderAction } from "../wording/reader-action.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingReaderAction = requirementRule({
  id: "IC108",
  name: "missing-reader-action",
  requirement: "reader-action",
  title: "Not said what readers can do",
  missing: "This draft does not say what readers can do.",
  why: "Readers want to protect themselves, or to hear that they need not.",
  source: "House judgement",
  find: findReaderAction,
  findOpen: findNotYetKnown("reader-action"),
  examples: { flagged: [], clean: [] },
});
