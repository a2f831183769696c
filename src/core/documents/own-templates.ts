import { overlayTemplates } from "./template-catalogue.ts";
import { isLanguageFolder, isTemplateFile } from "./template-language.ts";
import type { Templates } from "./templates.ts";

/** The templates that hold for one folder. */
export interface TemplateSet {
  /** Those that come with Incident Comms. */
  readonly product: Templates;
  /** Those that the team wrote, or its own versions; none where there are none. */
  readonly own: Templates;
  /** Both, a team's own version in the place of ours. */
  readonly all: Templates;
}

/** What is read of a folder of a team's own templates. Paths begin in it, with `/` between; "" is the folder itself. */
export interface TemplateFolder {
  /** Files and folders alone: a link may lead out of it. None where there is no such folder. */
  readonly namesIn: (
    path: string,
  ) => Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }>;
  /** Undefined where there is no such file any more. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** More files than a team writes, and longer ones: what is beyond is left out. */
const mostFiles = 200;
const longestFile = 100_000;

/** Our templates with those of a team, where it has a folder for them. */
export async function withOwnTemplates(product: Templates, folder: TemplateFolder | undefined): Promise<TemplateSet> {
  const own = folder === undefined ? new Map<string, string>() : await readOwn(folder);
  return { product, own, all: overlayTemplates(product, own) };
}

async function readOwn({ namesIn, read }: TemplateFolder): Promise<Templates> {
  const { folders } = await namesIn("");
  const languages = folders.filter(isLanguageFolder).flatMap((name) => [`${name}/`, `${name}/partials/`]);
  const names = await Promise.all(
    ["", "partials/", ...languages].map(async (path) =>
      (await namesIn(path)).files.filter(isTemplateFile).map((name) => path + name),
    ),
  );
  const texts = await Promise.all(
    names
      .flatMap((found) => found.sort())
      .slice(0, mostFiles)
      .map(async (name) => [name, await read(name)] as const),
  );
  return new Map(
    texts.flatMap(([name, text]) => (text === undefined || text.length > longestFile ? [] : [[name, text] as const])),
  );
}
