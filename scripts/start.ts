/**
 * Opens VS Code with the extension and a copy of the sample incident.
 *
 *     npm start               the desktop VS Code where there is one, else the server in a browser
 *     npm start -- --server   the server in a browser
 */
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { buildAll } from "./build.ts";
import { findProgram } from "./find-program.ts";
import { startOwned } from "./owned-process.ts";
import { packageInto } from "./package.ts";
import { root } from "./paths.ts";
import { withProgress } from "./progress.ts";
import { copySampleAsOf } from "./sample.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { findDesktop, hasDisplay } from "./vscode/find-desktop.ts";
import { profileSettings } from "./vscode/profile-settings.ts";
import { startServer } from "./vscode/start-server.ts";
import { workbenchAddress } from "./vscode/workbench-address.ts";

/** Whether the server is asked for; ends the program where the arguments say something else. */
function wantsServer(): boolean {
  try {
    return parseArgs({ options: { server: { type: "boolean" } } }).values.server ?? false;
  } catch {
    console.error("npm start takes one option: `npm start -- --server` opens VS Code in the browser.");
    process.exit(2);
  }
}

/** An installed or downloaded desktop VS Code that could show a window here. */
async function desktop(): Promise<string | undefined> {
  return hasDisplay() ? (findProgram("code") ?? (await findDesktop())) : undefined;
}

/** Opens the desktop with a profile of its own, and waits until its window is closed. */
async function openDesktop(program: string, folder: string): Promise<void> {
  const profile = temporaryFolder("profile");
  await mkdir(join(profile, "User"), { recursive: true });
  await writeFile(join(profile, "User", "settings.json"), JSON.stringify(profileSettings));
  const flags = [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${profile}`,
    `--extensions-dir=${join(profile, "extensions")}`,
    ...["--disable-workspace-trust", "--skip-welcome", "--skip-release-notes", "--new-window", "--wait"],
  ];
  const isScript = program.endsWith(".cmd") || program.endsWith(".bat");
  const args = [folder, ...flags].map((arg) => (isScript ? `"${arg}"` : arg));
  console.log("Opening VS Code; this ends when you close its window.");
  const { ended } = startOwned(isScript ? `"${program}"` : program, args, { stdio: "ignore", shell: isScript });
  if ((await ended) !== 0) {
    console.error("VS Code could not be opened. `npm start -- --server` opens it in the browser instead.");
    process.exit(1);
  }
}

/** Runs the server with the extension installed as a person would install it, until Ctrl-C. */
async function openServer(folder: string): Promise<void> {
  const file = join(temporaryFolder("package"), "incident-comms.vsix");
  await withProgress("Packing the extension", packageInto(file));
  const server = await startServer({ install: [file] });
  const address = workbenchAddress(server, { folder });
  console.log(`VS Code is at ${address}`);
  openInBrowser(address);
  console.log("It runs until you press Ctrl-C here.");
  await server.ended;
  console.error("The VS Code server has ended by itself.");
  process.exit(1);
}

/** Shows an address in the default browser, where there is one; otherwise somebody has to open it by hand. */
function openInBrowser(address: string): void {
  const opener = findOpener();
  if (opener === undefined) {
    return;
  }
  // The browser is the person's own, and outlives us.
  const child = spawn(opener.program, [...opener.args, address], { stdio: "ignore", detached: true });
  child.once("error", () => undefined);
  child.unref();
}

function findOpener(): { readonly program: string; readonly args: readonly string[] } | undefined {
  if (process.platform === "win32") {
    return { program: "rundll32", args: ["url.dll,FileProtocolHandler"] };
  }
  const program = hasDisplay() ? findProgram(process.platform === "darwin" ? "open" : "xdg-open") : undefined;
  return program === undefined ? undefined : { program, args: [] };
}

const isServer = wantsServer();
// Ctrl-C is how this is meant to end: nothing went wrong.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    process.exit(0);
  });
}
try {
  await withProgress("Building", buildAll());
  const program = isServer ? undefined : await desktop();
  const folder = copySampleAsOf(Temporal.Now.instant());
  console.log(`The sample incident is yours to change, and stays in ${folder}`);
  await (program === undefined ? openServer(folder) : openDesktop(program, folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
