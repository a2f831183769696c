import { findApology } from "../wording/apologising.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingApology = requirementRule({
  id: "IC102",
  name: "missing-apology",
  requirement: "apology",
  title: "No apology",
  missing: "This draft does not say sorry.",
  why: "Without a plain apology everything else reads as an excuse.",
  source: "House judgement",
  find: findApology,
  findOpen: findNotYetKnown("apology"),
  examples: { flagged: [], clean: [] },
});
