/**
 * Checks everything: types, style, and every suite. Ends with one line, `N passed, N failed`.
 *
 *     npm test                all of it
 *     npm test -- unit cli    only these, and what they need
 */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { startOwned } from "./owned-process.ts";
import { root } from "./paths.ts";
import type { SuiteResult } from "./suite-result.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { argumentsWithReport, testJobs, type TestJob } from "./test-jobs.ts";

/** How long one job may take, in milliseconds. */
const deadline = 480_000;
/** How many of its last lines are shown of what ended without results: where it was, and what had failed before. */
const lastLines = 40;
/** How long to stay silent, in milliseconds. */
const patience = 15_000;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What somebody needs to read to mend what failed; empty where nothing did. */
  readonly details: string;
}

const reports = temporaryFolder("reports");

/** Runs one job. What crashes, hangs, or runs no test at all has failed. */
async function run(job: TestJob): Promise<Outcome> {
  const file = join(reports, `${job.name}.json`);
  const { child, ended, stop } = startOwned(process.execPath, argumentsWithReport(job, file), {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    isOwner: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const timer = setTimeout(() => {
    said += `\nIt took longer than ${deadline / 60_000} minutes and was ended.`;
    stop();
  }, deadline);
  const code = await ended;
  clearTimeout(timer);
  stop();
  if (!job.isSuite) {
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, details: code === 0 ? "" : said };
  }
  return outcomeOf(await readResult(file), code, said);
}

async function readResult(file: string): Promise<SuiteResult | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as SuiteResult;
  } catch {
    return undefined;
  }
}

function outcomeOf(result: SuiteResult | undefined, code: number, said: string): Outcome {
  if (result === undefined) {
    return { passed: 0, failed: 1, skipped: 0, details: `It ended without results.\n${endOf(said)}` };
  }
  const { passes, failures, pending } = result.stats;
  const details = result.failures.map(({ fullTitle, err }) => `${fullTitle}\n${err.stack ?? err.message ?? ""}`);
  if (failures === 0 && (code !== 0 || passes === 0)) {
    details.push(passes === 0 ? "It ran no test." : `All tests passed, but it ended with code ${code}.\n${said}`);
    return { passed: passes, failed: 1, skipped: pending, details: details.join("\n\n") };
  }
  return { passed: passes, failed: failures, skipped: pending, details: details.join("\n\n") };
}

function endOf(said: string): string {
  return said.trim().split("\n").slice(-lastLines).join("\n");
}

/** The jobs with these names and all that they need; every job where there are no names. */
function choose(names: readonly string[]): readonly TestJob[] {
  const unknown = names.find((name) => !testJobs.some((job) => job.name === name));
  if (unknown !== undefined) {
    console.error(`There is no “${unknown}” to test. There are: ${testJobs.map((job) => job.name).join(", ")}.`);
    process.exit(2);
  }
  const wanted = new Set(names.length === 0 ? testJobs.map((job) => job.name) : names);
  for (const name of wanted) {
    testJobs.find((job) => job.name === name)?.after.forEach((needed) => wanted.add(needed));
  }
  return testJobs.filter((job) => wanted.has(job.name));
}

/** Runs jobs side by side, as many as the machine has cores for, each as soon as those before it are done. */
async function runAll(jobs: readonly TestJob[]): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const running = new Map<string, Promise<void>>();
  const width = Math.min(4, Math.max(2, availableParallelism()));
  const silence = setInterval(() => {
    console.log(`  … ${[...running.keys()].join(", ")}`);
  }, patience);
  const start = async (job: TestJob): Promise<void> => {
    const started = performance.now();
    const broken = job.after.find((name) => (outcomes.get(name)?.failed ?? 0) > 0 && !isSuite(name));
    const details = `It could not run, because “${broken ?? ""}” failed.`;
    const outcome = broken === undefined ? await run(job) : { passed: 0, failed: 1, skipped: 0, details };
    outcomes.set(job.name, outcome);
    silence.refresh();
    tell(job, outcome, performance.now() - started);
  };
  while (outcomes.size < jobs.length) {
    const next = jobs.find(
      (job) => !outcomes.has(job.name) && !running.has(job.name) && job.after.every((name) => outcomes.has(name)),
    );
    if (next !== undefined && running.size < width) {
      // What cannot run is over at once: it is taken out only after it was put in.
      running.set(
        next.name,
        start(next).finally(() => running.delete(next.name)),
      );
    } else {
      await Promise.race(running.values());
    }
  }
  clearInterval(silence);
  return [...outcomes.values()];
}

function isSuite(name: string): boolean {
  return testJobs.some((job) => job.name === name && job.isSuite);
}

function tell(job: TestJob, { passed, failed, skipped, details }: Outcome, milliseconds: number): void {
  const counts = [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : [])];
  const all = skipped > 0 ? [...counts, `${skipped} skipped`] : counts;
  console.log(
    `${failed > 0 ? "✗" : "✓"} ${job.name.padEnd(14)} ${all.join(", ")} (${(milliseconds / 1000).toFixed(1)} s)`,
  );
  if (details !== "") {
    console.log(details.trim().replaceAll(/^/gm, "    "));
  }
}

const outcomes = await runAll(choose(process.argv.slice(2)));
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
