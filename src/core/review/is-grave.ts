import type { Finding } from "./review.ts";

/**
 * English in a letter in another language, a heading with nothing under it, what the record keeps inside: warnings that
 * keep it back like errors.
 */
const graveAsErrors: readonly string[] = ["IC817", "IC803", "IC915"];

/** Whether a draft must not go out with a finding of that rule, in that severity, unless somebody says so. */
export function isGrave({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity === "error" || (severity === "warning" && graveAsErrors.includes(rule));
}
