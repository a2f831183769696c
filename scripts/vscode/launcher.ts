/**
 * Stands in for the desktop VS Code where that cannot be had: takes the flags that `@vscode/test-electron` hands to an
 * executable, runs the tests in a real VS Code server and a real browser, and exits with the code of the tests.
 *
 *     node scripts/vscode/launcher.ts FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
 */
import { parseArgs } from "node:util";
import { withProgress } from "../progress.ts";
import { launchBrowser } from "../browser.ts";
import { unwatchedSettings } from "./profile-settings.ts";
import { neededExtensions, startServer } from "./start-server.ts";
import { leaveUnpainted, readAtOnce } from "./unwatched-page.ts";
import { workbenchAddress } from "./workbench-address.ts";

/** How long the tests may run, in milliseconds. */
const deadline = 300_000;

interface Request {
  readonly folder: string;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
}

function readRequest(args: readonly string[]): Request {
  const path = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    // The desktop knows many more flags, none of which means anything here.
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: path, extensionTestsPath: path },
  });
  const folder = positionals[0];
  const { extensionDevelopmentPath, extensionTestsPath } = values;
  if (folder === undefined || typeof extensionDevelopmentPath !== "string" || typeof extensionTestsPath !== "string") {
    throw new Error("Name a folder to open, --extensionDevelopmentPath=DIR and --extensionTestsPath=FILE.");
  }
  return { folder, extensionDevelopmentPath, extensionTestsPath };
}

/** @returns the exit code of the tests. */
async function runInServer(request: Request): Promise<number> {
  const server = await startServer({
    isForDevelopment: true,
    settings: unwatchedSettings,
    builtInExtensions: neededExtensions,
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 800, height: 500 }, reducedMotion: "reduce" });
  await page.addInitScript(leaveUnpainted);
  await page.addInitScript(readAtOnce);
  const finished = new Promise<number>((resolve, reject) => {
    const giveUp = (why: string): void => {
      reject(new Error(why));
    };
    setTimeout(giveUp, deadline, "The tests did not end within five minutes.");
    page.on("crash", () => {
      giveUp("The browser crashed.");
    });
    void server.ended.then(() => {
      giveUp("The VS Code server ended while the tests ran.");
    });
    void page.exposeFunction("codeAutomationExit", resolve);
  });
  await page.exposeFunction("codeAutomationLog", (_type: string, args: readonly unknown[]) => {
    console.log(...args);
  });
  await withProgress("Opening VS Code", page.goto(workbenchAddress(server, request)));
  const code = await finished;
  await browser.close();
  server.stop();
  return code;
}

try {
  process.exit(await runInServer(readRequest(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
