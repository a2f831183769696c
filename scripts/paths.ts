/** Folders that the scripts share. */
import { join, resolve } from "node:path";

/** The checkout. */
export const root = resolve(import.meta.dirname, "..");

/** The package for the tests: see `packed-extension.ts`. */
export const packedExtensionFile = join(root, "out", "incident-comms.vsix");

/**
 * Where downloads are kept between runs: `.vscode-test` in the checkout, or the folder named in
 * `INCIDENT_COMMS_CACHE`, which several checkouts can share.
 */
export function cacheFolder(): string {
  const named = process.env["INCIDENT_COMMS_CACHE"];
  return named === undefined || named === "" ? join(root, ".vscode-test") : resolve(named);
}
