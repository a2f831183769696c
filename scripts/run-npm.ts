import { startOwned } from "./owned-process.ts";

/**
 * Runs npm in a folder.
 *
 * @param what what is being installed, for the message where that fails.
 * @throws where npm cannot do it; the message ends with what npm said.
 */
export async function runNpm(folder: string, args: readonly string[], what: string): Promise<void> {
  // npm names its own script to the scripts that it runs; that one runs on our Node and needs no shell.
  const script = process.env["npm_execpath"];
  const [command, first] = script === undefined ? ["npm", []] : [process.execPath, [script]];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder];
  const { child, ended } = startOwned(command, [...first, ...args, ...quiet], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    shell: script === undefined && process.platform === "win32",
  });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  if ((await ended) !== 0) {
    throw new Error(
      `npm could not install ${what}. Check that npm reaches its registry, and try again.\n${said.trim()}`,
    );
  }
}
