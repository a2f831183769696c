import type { Rule } from "markdownlint";
import { Temporal } from "temporal-polyfill";
import { markdownlintRules } from "./core/review/markdownlint-rules.ts";

/** The custom rules for markdownlint, as its runners expect a module to export them: all of them, as the default. */
const rules: readonly Rule[] = markdownlintRules(() => Temporal.Now.instant());

export default rules;
