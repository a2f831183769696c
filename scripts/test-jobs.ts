/** What `npm test` does, in the order in which it starts where nothing else says so: long ones first. */
import { join } from "node:path";
import { root } from "./paths.ts";

export interface TestJob {
  readonly name: string;
  /** The names of the jobs that have to succeed before. */
  readonly after: readonly string[];
  /** What to run with Node. */
  readonly args: readonly string[];
  /** Whether it writes its results to the file named by its last argument; otherwise it counts as one check. */
  readonly isSuite: boolean;
}

const tool = (...path: readonly string[]): string => join(root, "node_modules", ...path);
const script = (...path: readonly string[]): string => join(root, "scripts", ...path);

function check(name: string, args: readonly string[], after: readonly string[] = []): TestJob {
  return { name, after, args, isSuite: false };
}

/** For a tool that looks at each file by itself: files that are as they were when it found nothing are not read again. */
function remembering(name: string): readonly string[] {
  return ["--cache", "--cache-strategy", "content", "--cache-location", join(root, "out", `${name}-cache`)];
}

/** A folder of `test/`, run by mocha in Node. */
function suite(name: string, after: readonly string[] = []): TestJob {
  const report = ["--reporter", script("telling-reporter.ts"), "--reporter-option"];
  const args = [tool("mocha", "bin", "mocha.js"), `test/${name}/**/*.test.ts`, "--forbid-only", ...report];
  return { name, after, args, isSuite: true };
}

/** `test/extension`, in one of the two places where VS Code runs an extension. */
function extensionSuite(host: "node" | "web"): TestJob {
  const args = [script("vscode", "run-extension-suites.ts"), host, "--report"];
  return { name: `extension-${host}`, after: ["pack", "vscode"], args, isSuite: true };
}

/** The arguments of a job that is to write its results to `file`. */
export function argumentsWithReport(job: TestJob, file: string): readonly string[] {
  if (!job.isSuite) {
    return job.args;
  }
  return [...job.args, job.args.at(-1) === "--reporter-option" ? `output=${file}` : file];
}

export const testJobs: readonly TestJob[] = [
  check("vscode", [script("vscode", "prepare.ts")]),
  check("build", [script("build.ts")]),
  check("pack", [script("packed-extension.ts")], ["build"]),
  check("types", [tool("typescript", "bin", "tsc"), "-b"]),
  suite("journey", ["pack", "vscode"]),
  extensionSuite("web"),
  suite("webview", ["build", "vscode"]),
  extensionSuite("node"),
  suite("installed", ["pack", "vscode"]),
  check("style", [tool("eslint", "bin", "eslint.js"), ".", ...remembering("eslint")]),
  check("format", [
    tool("prettier", "bin", "prettier.cjs"),
    ".",
    ...["--check", "--log-level", "warn"],
    ...remembering("prettier"),
  ]),
  // Two suites make the command line's bundle anew; not at once, and so the first of them early.
  suite("rules", ["build"]),
  suite("cli", ["rules"]),
  suite("property"),
  suite("unit"),
  suite("package", ["pack"]),
];
