import type { Rule } from "markdownlint";
import { Temporal } from "temporal-polyfill";
import { publishedFolder } from "./core/documents/versions/publish.ts";
import { isRelativePath } from "./core/draft/is-relative-path.ts";
import { readFrontMatter } from "./core/draft/front-matter.ts";
import { recordFileName, type IncidentRecord } from "./core/record/record.ts";
import { readRecord } from "./core/record/read-record.ts";
import { houseRulesFile, type HouseRules } from "./core/rules/house/house-rules.ts";
import { readHouseRules } from "./core/rules/house/read-house-rules.ts";
import { markdownlintRules, type FilesBeside } from "./core/review/markdownlint-rules.ts";

/** What is used of Node, where the runner is one of Node: this module runs in browsers too, where there are no files. */
interface Files {
  readonly readFileSync: (file: string, encoding: "utf8") => string;
  readonly readdirSync: (folder: string) => readonly string[];
  readonly statSync: (file: string) => { readonly isFile: () => boolean };
}

interface Paths {
  readonly resolve: (...parts: readonly string[]) => string;
  readonly dirname: (file: string) => string;
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

const { process } = globalThis as Host;
const files = process?.getBuiltinModule?.("node:fs") as Files | undefined;
const paths = process?.getBuiltinModule?.("node:path") as Paths | undefined;

/** Undefined where there is no such file, it is a device or a pipe, or it may not be read: the command line tells of that. */
function textOf(file: string): string | undefined {
  try {
    return files?.statSync(file).isFile() === true ? files.readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** `read` for the text of a file; what was read last is known by file: many drafts share one. */
function readingOnce<Read>(read: (text: string) => Read): (file: string) => Read | undefined {
  const known = new Map<string, { readonly text: string; readonly value: Read }>();
  return (file) => {
    const text = textOf(file);
    if (text === undefined) {
      return undefined;
    }
    const before = known.get(file);
    const reading = before?.text === text ? before : { text, value: read(text) };
    known.set(file, reading);
    return reading.value;
  };
}

/** The copies of what went out that a folder holds; undefined where there is no such folder. */
function copiesIn(folder: string): readonly string[] | undefined {
  try {
    const names = files?.readdirSync(folder).filter((name) => name.endsWith(".md")) ?? [];
    const texts = names.flatMap((name) => textOf(paths?.resolve(folder, name) ?? name) ?? []);
    return texts.filter((text) => readFrontMatter(text).published !== undefined);
  } catch {
    return undefined;
  }
}

const houseRulesIn = readingOnce((text): HouseRules => readHouseRules(text).rules);
const recordIn = readingOnce((text): IncidentRecord => readRecord(text).record);

/** What `read` makes of the file `name` in the folder of `draft`, or in the nearest above it that has one. */
function nearest<Read>(draft: string, name: string, read: (file: string) => Read | undefined): Read | undefined {
  if (paths === undefined) {
    return undefined;
  }
  let folder = paths.dirname(paths.resolve(draft));
  for (;;) {
    const found = read(paths.resolve(folder, name));
    const above = paths.dirname(folder);
    if (found !== undefined || above === folder) {
      return found;
    }
    folder = above;
  }
}

/** The text of a draft as it lies on the disk, and what is found beside it: nothing where there are no files. */
const filesBeside: FilesBeside = {
  textOf,
  houseRulesFor: (draft) => nearest(draft, houseRulesFile, houseRulesIn),
  recordFor: (draft, named) =>
    (paths === undefined || named === undefined || !isRelativePath(named)
      ? undefined
      : recordIn(paths.resolve(paths.dirname(draft), named))) ?? nearest(draft, recordFileName, recordIn),
  sentBeside: (draft) => nearest(draft, publishedFolder, copiesIn) ?? [],
};

/** The custom rules for markdownlint, as its runners expect a module to export them: all of them, as the default. */
const rules: readonly Rule[] = markdownlintRules(() => Temporal.Now.instant(), filesBeside);

export default rules;
