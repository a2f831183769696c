import type { Finding, Review } from "./review.ts";

/** Gaps and names: the letter itself says whether they would go out. In a comment they stay behind. */
const heldByLetter: readonly string[] = ["IC801", "IC901"];

/**
 * English in a letter in another language, a heading with nothing under it, what the record keeps inside: warnings that
 * keep it back like errors.
 */
const graveAsErrors: readonly string[] = ["IC817", "IC803", "IC915"];

/**
 * What a draft must not go out with unless somebody says so: errors, be it by our rules or by the team's own, and what is
 * as grave. In the order of the text. A mark that somebody has accepted is none.
 */
export function keptBackBy({ findings }: Pick<Review, "findings">): readonly Finding[] {
  return findings.filter(
    ({ rule, severity }) =>
      (graveAsErrors.includes(rule) && severity === "warning") ||
      (severity === "error" && !heldByLetter.includes(rule)),
  );
}
