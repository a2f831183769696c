/**
 * Runs `test/extension` inside a real VS Code: a desktop where there can be one, else the server from npm.
 *
 *     node scripts/vscode/run-extension-suites.ts node|web [PART OF A TITLE] [--report FILE]
 */
import { createWriteStream } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { runTests } from "@vscode/test-electron";
import { cacheFolder, root } from "../paths.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { bundleSuites } from "./bundle-suites.ts";
import { findDesktop } from "./find-desktop.ts";
import { unwatchedSettings } from "./profile-settings.ts";
import { stageExtension, type ExtensionHost } from "./stage-extension.ts";

/** What the runner inside VS Code puts before its lines, to tell them from what VS Code itself logs. */
const linePattern = /^suites\| ?(.*)$/;

/**
 * @returns the results as JSON (see `SuiteResult`), or undefined where VS Code ended without any; the log file then
 *   tells why.
 */
async function runExtensionSuites(host: ExtensionHost, filter: string, logFile: string): Promise<string | undefined> {
  const run = temporaryFolder("run");
  const workspace = join(run, "workspace");
  await cp(join(root, "samples"), workspace, { recursive: true });
  const extension = await stageExtension(host);
  const suites = await bundleSuites(extension, filter);
  const output = outputTo(logFile);
  try {
    await runTests({
      ...(await executable(host, run)),
      extensionDevelopmentPath: extension,
      extensionTestsPath: suites,
      stdout: output,
      stderr: output,
    }).catch(() => undefined);
    return await readFile(join(run, "results.json"), "utf8");
  } catch {
    return undefined;
  } finally {
    output.end();
  }

  async function executable(
    host: ExtensionHost,
    run: string,
  ): Promise<{ readonly vscodeExecutablePath: string; readonly launchArgs: string[] }> {
    const profile = join(run, "profile");
    const flags = [workspace, `--user-data-dir=${profile}`, `--extensions-dir=${join(run, "extensions")}`];
    const desktop = await findDesktop();
    if (desktop === undefined) {
      const launcher = join(import.meta.dirname, "launcher.ts");
      return { vscodeExecutablePath: process.execPath, launchArgs: [launcher, ...flags] };
    }
    await mkdir(join(profile, "User"), { recursive: true });
    await writeFile(join(profile, "User", "settings.json"), JSON.stringify(unwatchedSettings));
    const kind = host === "web" ? ["--extensionDevelopmentKind=web"] : [];
    return { vscodeExecutablePath: desktop, launchArgs: [...flags, ...kind] };
  }
}

/** Everything goes to the log file; the lines of our runner are printed too. */
function outputTo(logFile: string): Writable {
  const log = createWriteStream(logFile);
  let rest = "";
  return new Writable({
    write(chunk: Buffer, _encoding, done): void {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const said = linePattern.exec(line)?.[1];
        if (said !== undefined) {
          console.log(said);
        }
      }
      log.write(chunk, () => {
        done();
      });
    },
    final(done): void {
      log.end(done);
    },
  });
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { report: { type: "string" } } });
const [host, filter = ""] = positionals;
if (host !== "node" && host !== "web") {
  console.error("Say which extension host to run in: node or web.");
  process.exit(2);
}
const logs = join(cacheFolder(), "logs");
await mkdir(logs, { recursive: true });
const logFile = join(logs, `extension-${host}.log`);
const results = await runExtensionSuites(host, filter, logFile);
if (results === undefined) {
  console.error(`VS Code ended without test results; what it said is in ${logFile}`);
  process.exit(2);
}
if (values.report !== undefined) {
  await writeFile(values.report, results);
}
const { stats } = JSON.parse(results) as { readonly stats: { readonly passes: number; readonly failures: number } };
console.log(`${stats.passes} passed, ${stats.failures} failed`);
process.exit(stats.failures > 0 || stats.passes === 0 ? 1 : 0);
