import { readdir } from "node:fs/promises";
import path from "node:path";
import { ownTemplatesFolder, withOwnTemplates, type TemplateFolder, type TemplateSet } from "../core/index.ts";
import { readText } from "./files.ts";
import { findAbove } from "./find-above.ts";
import type { CommandLineIo } from "./io.ts";
import { readTemplates } from "./read-templates.ts";

/** The templates for a record in `folder`: a team's own lie in it or in the nearest folder above it that has any. */
export async function findTemplates(folder: string, io: CommandLineIo): Promise<TemplateSet> {
  const ownFolder = await findAbove(folder, ownTemplatesFolder, "folder");
  return withOwnTemplates(await readTemplates(io), ownFolder === undefined ? undefined : templatesIn(ownFolder, io));
}

function templatesIn(folder: string, io: CommandLineIo): TemplateFolder {
  return {
    namesIn: async (name) => {
      const entries = await readdir(path.join(folder, name), { withFileTypes: true }).catch(() => []);
      return {
        files: entries.filter((entry) => entry.isFile()).map((entry) => entry.name),
        folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
      };
    },
    read: (name) => readText(path.join(folder, name), io),
  };
}
