import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { root } from "../../scripts/paths.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { run } from "../../src/cli/run.ts";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A temporary folder in which the command line is run as a function. */
export class CommandLineFolder {
  readonly path = temporaryFolder("cli");

  async run(...argv: readonly string[]): Promise<Outcome> {
    return this.runIn(".", ...argv);
  }

  /** Runs with a folder below this one as the current folder. */
  async runIn(folder: string, ...argv: readonly string[]): Promise<Outcome> {
    let out = "";
    let error = "";
    const code = await run(argv, {
      cwd: path.join(this.path, folder),
      packageFolder: root,
      now: Temporal.Instant.from("2026-11-24T12:00:00Z"),
      timeZone: "Europe/Berlin",
      write: (text) => {
        out += text;
      },
      writeError: (text) => {
        error += text;
      },
    });
    return { code, out, error };
  }

  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), "utf8");
  }
}
