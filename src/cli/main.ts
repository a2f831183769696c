import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { run } from "./run.ts";

/** The program: the real surroundings of `run`. It is only ever run as the bundle `dist/cli.js`. */
async function main(): Promise<void> {
  // Somebody who reads only the beginning (`| head`) closes the pipe: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
  // Not process.exit: what is written to a pipe must get through first.
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    packageFolder: path.dirname(__dirname),
    now: Temporal.Now.instant(),
    timeZone: Temporal.Now.timeZoneId(),
    write: (text) => {
      process.stdout.write(text);
    },
    writeError: (text) => {
      process.stderr.write(text);
    },
  });
}

void main();
