import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { isTemplateFile, type Templates } from "../core/index.ts";
import { withForwardSlashes } from "./files.ts";
import { CannotRun, type CommandLineIo } from "./io.ts";

/** The templates that come with this package, by their path below `templates/`. */
export async function readTemplates({ packageFolder }: CommandLineIo): Promise<Templates> {
  const folder = path.join(packageFolder, "templates");
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new CannotRun(`The templates in ${folder} cannot be read: install incident-comms again.`);
  });
  const templates = names.filter((name) => isTemplateFile(path.basename(name)));
  return new Map(
    await Promise.all(
      templates.map(
        async (name) => [withForwardSlashes(name), await readFile(path.join(folder, name), "utf8")] as const,
      ),
    ),
  );
}
