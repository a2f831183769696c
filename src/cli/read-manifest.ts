import { readFile } from "node:fs/promises";
import path from "node:path";
import { CannotRun, type CommandLineIo } from "./io.ts";

/** What this package says of itself. */
export interface Manifest {
  readonly version: string;
  /** Of the place where its pages are, without a slash at the end. */
  readonly address: string;
}

/** Reads `package.json` of this package. */
export async function readManifest({ packageFolder }: CommandLineIo): Promise<Manifest> {
  try {
    const text = await readFile(path.join(packageFolder, "package.json"), "utf8");
    const { version, repository } = JSON.parse(text) as { version: string; repository: { url: string } };
    return { version, address: repository.url.replace(/\.git$/, "") };
  } catch {
    throw new CannotRun(`The files in ${packageFolder} cannot be read: install incident-comms again.`);
  }
}
