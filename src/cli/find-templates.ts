import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import {
  isLanguageFolder,
  isTemplateFile,
  overlayTemplates,
  ownTemplatesFolder,
  type Templates,
} from "../core/index.ts";
import { entryKind, readText } from "./files.ts";
import type { CommandLineIo } from "./io.ts";
import { readTemplates } from "./read-templates.ts";

/** The templates that hold for one record. */
export interface TemplateSet {
  /** Those that come with this package. */
  readonly product: Templates;
  /** Those that the team wrote, or its own versions. */
  readonly own: Templates;
  /** Both, a team's own version in the place of ours. */
  readonly all: Templates;
}

/** Longer files are no templates; they are left out. */
const longestFile = 100_000;

/** The templates for a record in `folder`: a team's own lie in it or in the nearest folder above it that has any. */
export async function findTemplates(folder: string, io: CommandLineIo): Promise<TemplateSet> {
  const product = await readTemplates(io);
  const ownFolder = await findOwnFolder(folder);
  const own: Templates = ownFolder === undefined ? new Map<string, string>() : await readOwn(ownFolder, io);
  return { product, own, all: overlayTemplates(product, own) };
}

async function findOwnFolder(folder: string): Promise<string | undefined> {
  const own = path.join(folder, ownTemplatesFolder);
  if ((await entryKind(own)) === "folder") {
    return own;
  }
  const above = path.dirname(folder);
  return above === folder ? undefined : findOwnFolder(above);
}

async function readOwn(folder: string, io: CommandLineIo): Promise<Templates> {
  const languages = (await foldersIn(folder))
    .filter(isLanguageFolder)
    .flatMap((name) => [`${name}/`, `${name}/partials/`]);
  const names = (
    await Promise.all(
      ["", "partials/", ...languages].map(async (below) =>
        (await namesIn(path.join(folder, below))).map((name) => below + name),
      ),
    )
  ).flat();
  const texts = await Promise.all(
    names.map(async (name) => [name, await readText(path.join(folder, name), io)] as const),
  );
  return new Map(texts);
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Files alone, of a sane size: a link may lead out of the folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && isTemplateFile(entry.name)).map(({ name }) => name);
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
  return names.filter((_name, index) => (sizes[index] ?? 0) <= longestFile).sort();
}
