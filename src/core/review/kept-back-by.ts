import type { Finding, Review } from "./review.ts";

/** Gaps and names: the letter itself says whether they would go out. In a comment they stay behind. */
const heldByLetter: readonly string[] = ["IC801", "IC901"];

/**
 * English in a letter in another language, a heading with nothing under it, what the record keeps inside: warnings that
 * keep it back like errors.
 */
const graveAsErrors: readonly string[] = ["IC817", "IC803", "IC915"];

/** Whether a draft must not go out with a finding of that rule, in that severity, unless somebody says so. */
export function isGrave({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity === "error" || (severity === "warning" && graveAsErrors.includes(rule));
}

/**
 * What a draft must not go out with unless somebody says so: errors, be it by our rules or by the team's own, and what is
 * as grave. In the order of the text. A mark that somebody has accepted is none.
 */
export function keptBackBy({ findings }: Pick<Review, "findings">): readonly Finding[] {
  return findings.filter((finding) => isGrave(finding) && !heldByLetter.includes(finding.rule));
}
