/** A browser for tests: one that is installed, else the one that an npm package carries. */
import { execFile } from "node:child_process";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { cacheFolder } from "./paths.ts";

const run = promisify(execFile);

/** The path of a browser to use, ahead of any that is found. */
const browserVariable = "INCIDENT_COMMS_BROWSER";

/** What matters behind a closed network and without a screen. */
const quietArguments = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Where the fonts of the npm package are described, for machines that have none. */
const fontSettings = "fonts.xml";

/** Names under which Linux distributions install the browser that has no channel. */
const programNames = ["chromium", "chromium-browser"];

/**
 * Starts a browser without a window. In order: the one named in `INCIDENT_COMMS_BROWSER`, an installed Chrome, Edge
 * or Chromium, and last the one from npm (Linux on x64 only), which is unpacked once below `.vscode-test/`.
 *
 * @throws where none can be started; the message says what to install.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      const found = await candidate();
      if (found !== undefined) {
        return await chromium.launch({ ...options, ...found, args: [...quietArguments, ...(options.args ?? [])] });
      }
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    }
  }
  throw new Error(
    `No browser could be started. Install Chrome, Edge or Chromium, or put its path into ${browserVariable}.\n${failures.join("\n")}`,
  );
}

/** Ways to come by a browser. Each gives what to launch, or undefined where it does not apply. */
function candidates(): readonly (() => Promise<LaunchOptions | undefined>)[] {
  const named = process.env[browserVariable];
  if (named !== undefined && named !== "") {
    return [() => Promise.resolve({ executablePath: named })];
  }
  return [
    () => Promise.resolve({ channel: "chrome" }),
    () => Promise.resolve({ channel: "msedge" }),
    ...programNames.map((name) => async () => {
      const executablePath = await findOnPath(name);
      return executablePath === undefined ? undefined : { executablePath };
    }),
    packagedBrowser,
  ];
}

async function findOnPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (folder !== "" && (await exists(path))) {
      return path;
    }
  }
  return undefined;
}

async function packagedBrowser(): Promise<LaunchOptions | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return undefined;
  }
  const folder = await unpackedBrowser();
  const executablePath = join(folder, "chromium");
  const environment = { ...process.env };
  if (!(await exists("/etc/fonts/fonts.conf"))) {
    environment["FONTCONFIG_FILE"] = join(folder, fontSettings);
  }
  if (!(await canStart(executablePath))) {
    environment["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
  }
  return { executablePath, env: environment };
}

/** A bare machine lacks libraries that a browser needs; the package carries them too. */
async function canStart(executablePath: string): Promise<boolean> {
  try {
    await run(executablePath, ["--version"]);
    return true;
  } catch {
    return false;
  }
}

/** The folder with the browser of the npm package. Moved to its place when it is whole, so that no half of one is ever used. */
async function unpackedBrowser(): Promise<string> {
  const packageFile = findPackageFile();
  const { version } = JSON.parse(await readFile(packageFile, "utf8")) as { readonly version: string };
  const folder = join(cacheFolder(), `chromium-${version}`);
  if (await exists(folder)) {
    return folder;
  }
  console.log("Unpacking a browser for the tests (once) …");
  const partial = `${folder}-${process.pid}`;
  await mkdir(partial, { recursive: true });
  await unpackInto(partial, join(dirname(packageFile), "bin"));
  await writeFile(join(partial, fontSettings), fontSettingsFor(folder));
  try {
    await rename(partial, folder);
  } catch {
    // Another run was quicker; its copy is as good.
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/** The package's own settings expect the fonts at the top of the temporary folder. */
function fontSettingsFor(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;
}

/** The package unpacks into the temporary folder, whatever that is; for a moment it is ours. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const names = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (temporary === undefined) {
      delete process.env["TMPDIR"];
    } else {
      process.env["TMPDIR"] = temporary;
    }
  }
}

/** The package's exports hide its package.json, so it is found beside the entry. */
function findPackageFile(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return join(dirname(entry), "..", "package.json");
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
