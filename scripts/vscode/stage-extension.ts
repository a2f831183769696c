import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { root } from "../paths.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** VS Code runs an extension in one of two places: a Node process, or a web worker that has nothing of Node. */
export type ExtensionHost = "node" | "web";

/**
 * A copy of exactly those files that a package would hold, so that a run neither leans on a file that does not ship nor
 * minds a rebuild. With `browser` as its only entry and no wish for a place, VS Code has to run it in the web worker.
 */
export async function stageExtension(host: ExtensionHost): Promise<string> {
  const folder = temporaryFolder(`extension-${host}`);
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file));
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
