import type { Run } from "./letter.ts";

/** Runs that look alike as one; the mark of a footnote stands by itself. */
export function joinRuns<One extends Run>(runs: readonly One[]): readonly One[] {
  const result: One[] = [];
  for (const run of runs) {
    const { text: lastText, ...lastLook } = result.at(-1) ?? { text: "" };
    const { text, ...look } = run;
    if (run.note === undefined && result.length > 0 && JSON.stringify(lastLook) === JSON.stringify(look)) {
      result[result.length - 1] = { ...run, text: lastText + text };
    } else {
      result.push(run);
    }
  }
  return result;
}
