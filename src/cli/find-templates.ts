import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { overlayTemplates, ownTemplatesFolder, type Templates } from "../core/index.ts";
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
  const names = [
    ...(await namesIn(folder)),
    ...(await namesIn(path.join(folder, "partials"))).map((name) => `partials/${name}`),
  ];
  const texts = await Promise.all(
    names.map(async (name) => [name, await readText(path.join(folder, name), io)] as const),
  );
  return new Map(texts);
}

/** Files alone, of a sane size: a link may lead out of the folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md.mustache"))
    .map(({ name }) => name);
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
  return names.filter((_name, index) => (sizes[index] ?? 0) <= longestFile).sort();
}
