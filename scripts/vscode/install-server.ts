/** The VS Code server from npm: installed once, kept in the cache folder. */
import { access, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "../paths.ts";
import { runNpm } from "../run-npm.ts";

/** `code-server` of this version carries this version of VS Code. */
const serverVersion = "4.139.1";
export const vscodeVersion = "1.139.1";

const name = `vscode-server-${serverVersion}`;
/** Written last, so that its presence says that the installation is whole. */
const marker = "complete";

/**
 * The folder of the VS Code server (the one with `out/server-main.js`). Installs it from npm where it is missing or
 * damaged. The new installation is moved to its place when it is whole; two runs at once do not disturb each other.
 *
 * @throws where npm cannot install it; the message ends with what npm said.
 */
export async function installServer(): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (await isWhole(folder)) {
    return serverFolder(folder);
  }
  await removeLeftOvers();
  console.log("Installing the VS Code server from npm, once; this takes about a minute …");
  const partial = `${folder}.partial-${process.pid}`;
  try {
    await install(partial);
    await moveIntoPlace(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return serverFolder(folder);
}

function serverFolder(folder: string): string {
  return join(folder, "node_modules", "code-server", "lib", "vscode");
}

async function isWhole(folder: string): Promise<boolean> {
  const needed = [
    join(folder, marker),
    join(serverFolder(folder), "out", "server-main.js"),
    join(serverFolder(folder), "node_modules"),
    join(serverFolder(folder), "extensions", "node_modules"),
  ];
  try {
    await Promise.all(needed.map((path) => access(path)));
    return true;
  } catch {
    return false;
  }
}

/** Parts of installations that were cut short by runs that are over. */
async function removeLeftOvers(): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  const partials = (await readdir(cacheFolder())).filter((entry) => entry.startsWith(`${name}.partial-`));
  const abandoned = partials.filter((entry) => !isRunning(Number(entry.split("-").at(-1))));
  await Promise.all(abandoned.map((entry) => rm(join(cacheFolder(), entry), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function moveIntoPlace(partial: string, folder: string): Promise<void> {
  if (!(await isWhole(folder))) {
    await rm(folder, { recursive: true, force: true });
  }
  try {
    await rename(partial, folder);
  } catch (error) {
    // Another run was quicker; its copy is as good.
    if (!(await isWhole(folder))) {
      throw error;
    }
  }
}

/** No install scripts: they build native parts that the server can do without, and fail on a bare machine. */
async function install(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), "{}\n");
  const server = serverFolder(folder);
  const what = "the VS Code server";
  await runNpm(folder, ["install", `code-server@${serverVersion}`, "--ignore-scripts", "--no-package-lock"], what);
  await runNpm(server, ["install", "--omit=dev", "--ignore-scripts"], what);
  await runNpm(join(server, "extensions"), ["ci", "--omit=dev", "--ignore-scripts"], what);
  await writeFile(join(folder, marker), "");
}
