/**
 * The runner of the suites that run inside VS Code. It is the same in both extension hosts, so it uses a browser's
 * build of mocha and writes its results through VS Code.
 */
import "mocha/mocha.js";
import * as vscode from "vscode";

interface Failure {
  readonly fullTitle: string;
  readonly err: { readonly message: string; readonly stack: string };
}

// The reporter that prints nothing; what there is to say is said below.
const mocha = new Mocha({ ui: "bdd", timeout: 20_000, forbidOnly: true, reporter: Mocha.reporters.Base });
// What mocha does before it loads a file of tests; ours are already in this bundle, after this module.
mocha.suite.emit("pre-require", globalThis, null, mocha);

/**
 * Runs all suites. Their results go to a file beside the folder that is open, where whoever started us looks.
 *
 * @throws where a test failed, for VS Code to end with an exit code that says so.
 */
export async function run(): Promise<void> {
  if (TITLE_FILTER !== "") {
    mocha.fgrep(TITLE_FILTER);
  }
  say(`In ${typeof process === "undefined" ? "a web worker" : "Node"}:`);
  // The list of files would be drawn anew with every file that a test writes.
  await vscode.commands.executeCommand("workbench.action.closeSidebar");
  const failures: Failure[] = [];
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
    tell(runner, failures);
  });
  await writeResults({ stats, failures });
  if (failures.length > 0) {
    throw new Error(`${failures.length} of the tests failed.`);
  }
}

/** Says each test on a line of its own, and collects what failed. */
function tell(runner: Mocha.Runner, failures: Failure[]): void {
  runner.on("pass", (test) => {
    say(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on("pending", (test) => {
    say(`  - ${test.fullTitle()}`);
  });
  runner.on("fail", (test, error: { readonly message?: string; readonly stack?: string }) => {
    const { message = "It threw something that is no error.", stack = message } = error;
    failures.push({ fullTitle: test.fullTitle(), err: { message, stack } });
    say(`  ✗ ${test.fullTitle()}\n${stack}`);
  });
}

/** Marked, so that it can be told from what VS Code logs. */
function say(text: string): void {
  for (const line of text.split("\n")) {
    console.log(`suites| ${line}`);
  }
}

async function writeResults(results: unknown): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error("The suites need a folder to be open.");
  }
  const file = vscode.Uri.joinPath(folder.uri, "..", "results.json");
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
}
