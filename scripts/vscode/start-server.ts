/** A VS Code server of our own on a free loopback port, with a data folder that lives as long as it does. */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startOwned } from "../owned-process.ts";
import { withProgress } from "../progress.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { installServer } from "./install-server.ts";
import { profileSettings } from "./profile-settings.ts";

/** How long the server may take to be ready, in milliseconds. */
const deadline = 60_000;

/** Of the hundred extensions that VS Code brings along, those that ours meets: all take their time with every window. */
export const neededExtensions = [
  "configuration-editing",
  "json",
  "json-language-features",
  "markdown-basics",
  "markdown-language-features",
  "theme-defaults",
  "theme-modern-icons",
  "theme-seti",
  "yaml",
];

/** What the server prints when it listens, with its port: `Web UI available at http://localhost:41234`. */
const readyPattern = /Web UI available at \S*:(\d+)/;

export interface ServerOptions {
  /** Whether the page may name extensions and tests to load, which a person's VS Code would not do. */
  readonly isForDevelopment?: boolean;
  /** Packaged extensions to install first, as a person would. */
  readonly install?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Those of the extensions that VS Code brings along that it is to have; all where they are not named. */
  readonly builtInExtensions?: readonly string[];
}

export interface VSCodeServer {
  /** `127.0.0.1:PORT`. */
  readonly authority: string;
  /** What a page must bring along: without it anybody on this machine could use the server. */
  readonly token: string;
  /** The folder with its settings, extensions and logs. */
  readonly dataFolder: string;
  /** Settles when the server has ended. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
}

/** Starts the server and waits until it listens; installs it first where needed. */
export async function startServer(options: ServerOptions = {}): Promise<VSCodeServer> {
  const folder = await installServer();
  const server = join(folder, "out", "server-main.js");
  const dataFolder = temporaryFolder("vscode");
  await writeSettings(dataFolder, { ...profileSettings, ...options.settings });
  for (const file of options.install ?? []) {
    await installExtension(server, dataFolder, file);
  }
  const flags = [
    ...(options.isForDevelopment === true ? ["--enable-smoke-test-driver"] : []),
    ...(options.builtInExtensions === undefined
      ? []
      : ["--builtin-extensions-dir", await gather(join(folder, "extensions"), options.builtInExtensions)]),
  ];
  return withProgress("Starting the VS Code server", listen(server, dataFolder, flags));
}

/** A folder with some extensions of another, and with what all of them share. */
async function gather(extensions: string, names: readonly string[]): Promise<string> {
  const folder = temporaryFolder("built-in");
  for (const name of [...names, "node_modules"]) {
    await symlink(join(extensions, name), join(folder, name), "junction");
  }
  return folder;
}

async function writeSettings(dataFolder: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = join(dataFolder, "data", "User");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "settings.json"), JSON.stringify(settings, undefined, 2));
}

async function installExtension(server: string, dataFolder: string, file: string): Promise<void> {
  const { child, ended } = startOwned(process.execPath, [
    server,
    ...["--install-extension", file, "--server-data-dir", dataFolder, "--accept-server-license-terms"],
  ]);
  const said: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  if ((await withProgress("Installing the extension", ended)) !== 0) {
    throw new Error(`VS Code could not install ${file}.\n${said.join("").trim()}`);
  }
}

async function listen(server: string, dataFolder: string, flags: readonly string[]): Promise<VSCodeServer> {
  const token = randomUUID();
  // In a file: everybody may read the arguments of a running program.
  const tokenFile = join(dataFolder, "token");
  await writeFile(tokenFile, token, { mode: 0o600 });
  const { child, ended, stop } = startOwned(process.execPath, [
    server,
    ...["--host", "127.0.0.1", "--port", "0", "--connection-token-file", tokenFile, "--accept-server-license-terms"],
    ...["--telemetry-level", "off", "--disable-workspace-trust", "--server-data-dir", dataFolder],
    // On this machine alone, packing and unpacking takes longer than what it saves.
    ...["--disable-websocket-compression", ...flags],
  ]);
  // Its complaints about native parts that it can do without belong in a file, not between test results.
  const logFile = join(dataFolder, "server.log");
  const log = createWriteStream(logFile);
  child.stderr?.pipe(log, { end: false });
  const port = await new Promise<string>((resolve, reject) => {
    const fail = async (why: string): Promise<void> => {
      stop();
      reject(
        new Error(`The VS Code server ${why}.\n${(await readFile(logFile, "utf8").catch(() => "")).slice(-2_000)}`),
      );
    };
    const timer = setTimeout(() => void fail("did not start within a minute"), deadline);
    void ended.then(() => fail("ended before it was ready"));
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      log.write(chunk);
      said += chunk.toString();
      const found = readyPattern.exec(said)?.[1];
      if (found !== undefined) {
        clearTimeout(timer);
        resolve(found);
      }
    });
  });
  return { authority: `127.0.0.1:${port}`, token, dataFolder, ended, stop };
}
