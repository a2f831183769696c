import { cpSync, globSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { root } from "./paths.ts";

/**
 * Copies the made-up incident (its record, and drafts in `notices/`) into a new folder, which is not deleted
 * afterwards.
 *
 * @param parent where to put it; a new temporary folder where nothing is said.
 * @returns the incident's folder.
 */
export function copySample(parent = mkdtempSync(join(tmpdir(), "incident-comms-sample-"))): string {
  const [record] = globSync("samples/*/incident.yaml", { cwd: root });
  if (record === undefined) {
    throw new Error("The sample incident is missing: there is no incident.yaml in a folder below samples/.");
  }
  const sample = join(root, dirname(record));
  const folder = join(realpathSync(parent), basename(sample));
  cpSync(sample, folder, { recursive: true });
  return folder;
}
