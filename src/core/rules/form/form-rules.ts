import type { Rule } from "../rule.ts";
import { forbiddenContent } from "./forbidden-content.ts";
import { missingHeading } from "./missing-heading.ts";

/** What the law prescribes or forbids for one kind of document, in the order of their ids. */
export const formRules: readonly Rule[] = [forbiddenContent, missingHeading];
