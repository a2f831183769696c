import type { CheckedFile } from "./check-files.ts";

/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
}

/** How many findings of each severity there are in all files together. */
export function countFindings(files: readonly CheckedFile[]): FindingCounts {
  const severities = files
    .flatMap((file) => ("error" in file ? [] : file.review.findings))
    .map((finding) => finding.severity);
  const count = (wanted: (typeof severities)[number]) => severities.filter((severity) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning"), informations: count("information") };
}
