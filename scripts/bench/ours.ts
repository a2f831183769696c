import { lint } from "markdownlint/sync";
import type { Configuration, Rule } from "markdownlint";
import { parseDraft, reviewDraft } from "../../src/core/index.ts";
import { now } from "./documents.ts";

/** A rule that asks for the tokens of micromark and does nothing with them: what any rule of markdownlint costs. */
const idleRule: Rule = {
  names: ["idle"],
  description: "Does nothing",
  tags: ["measure"],
  parser: "micromark",
  function: () => undefined,
};
const onlyIdle: Configuration = { default: false, idle: true };

/** The parse floor: markdownlint with every rule of its own off and one that does nothing. */
export function parseFloor(text: string): unknown {
  return lint({ strings: { notice: text }, config: onlyIdle, customRules: [idleRule] });
}

/** Our whole review of a text that was never seen before: reading it, ten requirements, every rule. */
export function wholeReview(text: string): unknown {
  return reviewDraft(parseDraft(text), { now });
}
