import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { packedExtension } from "../packed-extension.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** VS Code runs an extension in one of two places: a Node process, or a web worker that has nothing of Node. */
export type ExtensionHost = "node" | "web";

/** Before the names of the files of an extension in its package. */
const packagePrefix = "extension/";

/**
 * The package, unpacked: a run neither leans on a file that does not ship nor minds a rebuild. With `browser` as its only entry and no wish for a place, VS Code has to run it in the web worker.
 */
export async function stageExtension(host: ExtensionHost): Promise<string> {
  const folder = temporaryFolder(`extension-${host}`);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(await packedExtension())))) {
    if (name.startsWith(packagePrefix)) {
      const file = join(folder, name.slice(packagePrefix.length));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  }
  if (host === "web") {
    const manifestFile = join(folder, "package.json");
    const manifest = JSON.parse(await readFile(manifestFile, "utf8")) as Record<string, unknown>;
    delete manifest["main"];
    delete manifest["extensionKind"];
    await writeFile(manifestFile, JSON.stringify(manifest));
  }
  return folder;
}
