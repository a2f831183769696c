/** Makes the package that VS Code installs: `incident-comms-VERSION.vsix`. */
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import { buildAll } from "./build.ts";
import { startOwned } from "./owned-process.ts";
import { root } from "./paths.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The packager writes a finding as ` WARNING  Using '*' activation …`, with colours where it thinks it may. */
const packagerWarningPattern = /\bwarning\b/i;

/** Names what goes into the package: everything is left out but for the lines that begin with `!`. */
const selectionFile = ".vscodeignore";

/** @returns a folder with what goes into the package and nothing else: the packager looks long at every file there is. */
async function stage(): Promise<string> {
  const folder = temporaryFolder("package");
  const lines = (await readFile(join(root, selectionFile), "utf8")).split(/\r?\n/);
  const patterns = lines.flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));
  for (const name of [selectionFile, ...(await glob(patterns, { cwd: root, dot: true }))]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await copyFile(join(root, name), join(folder, name));
  }
  return folder;
}

/**
 * Packs what is built into `file`.
 *
 * @returns what the packager said.
 * @throws where it could not, or had to warn of something; the message is what it said.
 */
export async function packageInto(file: string): Promise<string> {
  const packager = join(root, "node_modules", "@vscode", "vsce", "vsce");
  const { child, ended } = startOwned(process.execPath, [packager, "package", "--no-dependencies", "--out", file], {
    cwd: await stage(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  if ((await ended) !== 0 || packagerWarningPattern.test(said)) {
    throw new Error(`The package could not be made as it should.\n${said.trim()}`);
  }
  return said;
}

if (import.meta.main) {
  await buildAll();
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { readonly version: string };
  const file = join(root, `incident-comms-${version}.vsix`);
  console.log((await packageInto(file)).trim());
  console.log(`${file}: ${Math.ceil((await stat(file)).size / 1_000)} kB`);
}
