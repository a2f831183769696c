/** The package of what is built, made once for all tests that install it. Building throws it away. */
import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { packageInto } from "./package.ts";
import { packedExtensionFile } from "./paths.ts";

/**
 * Packs what is built, where that has not been done since.
 *
 * @returns the path of the package.
 */
export async function packedExtension(): Promise<string> {
  if (!existsSync(packedExtensionFile)) {
    const partial = `${packedExtensionFile}-${process.pid}`;
    await packageInto(partial);
    await rename(partial, packedExtensionFile);
  }
  return packedExtensionFile;
}

if (import.meta.main) {
  await packedExtension();
}
