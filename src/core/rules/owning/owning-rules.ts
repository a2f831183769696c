import type { Rule } from "../rule.ts";
import { anyInconvenience } from "./any-inconvenience.ts";

/** Whether the draft owns what happened and says sorry for it without evading: IC201 to IC299. */
export const owningRules: readonly Rule[] = [anyInconvenience];
