/** What one thing took, in milliseconds, on a document made for each run. */
export interface Measurement {
  readonly median: number;
  readonly runs: number;
}

/** Runs are made for so long, in milliseconds … */
const patience = 2_000;
/** … but so many at least, and so many at most. */
const fewestRuns = 3;
const mostRuns = 40;
const warmUps = 3;

/** Measures `work` on another text in each run: what is remembered of equal sentences must not count. */
export async function measure(
  textOf: (run: number) => string,
  work: (text: string) => unknown,
  runsToWarmUp = warmUps,
): Promise<Measurement> {
  const times: number[] = [];
  const start = performance.now();
  for (let run = 0; run < runsToWarmUp + mostRuns; run += 1) {
    const text = textOf(run);
    const before = performance.now();
    await work(text);
    const time = performance.now() - before;
    if (run >= runsToWarmUp) {
      times.push(time);
    }
    if (times.length >= fewestRuns && performance.now() - start > patience) {
      break;
    }
  }
  return { median: medianOf(times), runs: times.length };
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** The value below which a share of the values lies; NaN where there are none. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
