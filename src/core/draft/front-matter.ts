import { isMap, type YAMLMap } from "yaml";
import { readYaml, repeatedName } from "../text/read-yaml.ts";
import { said } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import type { FrontMatter } from "./draft.ts";
import { findFrontMatterBlock, type FrontMatterBlock } from "./front-matter-block.ts";
import {
  readAcceptances,
  readPublication,
  readSayings,
  textOf,
  type EntryReader,
  type Problem,
} from "./front-matter-entries.ts";

/** A line that gives one of our own fields: `kind: disclosure`. Read where the whole cannot be. */
const fieldLinePattern = /^(kind|incident|lang):[ \t]*(\S[^\r\n]*)/gm;

const unreadable = said(
  "The lines at the top between the two --- could not be read. Write one thing a line: its name, a colon, a space and the value, for example “kind: disclosure”.",
);

const unreadableHere = said(
  "The lines at the top cannot be read here. Write one thing a line: its name, a colon, a space and the value, for example “kind: disclosure”.",
);

const saidTwice = said("This name stands twice in the lines at the top. Keep one of the two.");

const tooLong = said(
  "The lines at the top are too long to be read: they may have 40,000 characters. Take out what does not belong to this draft.",
);

/**
 * What stands between the two `---` at the top of `text`. Never throws: what cannot be understood
 * becomes a problem in plain words, and the draft below is read all the same.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = findFrontMatterBlock(text);
  if (block === undefined) {
    return {
      span: { start: 0, end: 0 },
      kind: undefined,
      incident: undefined,
      lang: undefined,
      version: undefined,
      accepted: [],
      said: [],
      problems: [],
    };
  }
  const problems: Problem[] = [];
  if (block.above !== undefined) {
    problems.push({
      message: said(
        "The lines between the two --- have to stand at the very top. Move this below them: here it is left out of every copy.",
      ),
      span: block.above,
    });
  }
  if (!block.isClosed) {
    problems.push({
      message: said("The lines at the top begin with --- but do not end with it. Add a line --- under them."),
      span: block.firstLine,
    });
  }
  return { span: block.span, ...readFields(block, problems), problems };
}

function readFields(block: FrontMatterBlock, problems: Problem[]): Omit<FrontMatter, "span" | "problems"> {
  const fields = parseFields(block, problems);
  if (fields === undefined) {
    return { ...readFieldLines(block.yaml), version: undefined, accepted: [], said: [] };
  }
  const at = (node: unknown): Span => placeOf(node, block);
  const reader: EntryReader = { at, problems };
  const word = (name: string): string | undefined => {
    const value = fields.get(name, true) as unknown;
    if (value === undefined || value === null) {
      return undefined;
    }
    const read = textOf(value);
    if (read === undefined) {
      problems.push({ message: said("“{0}” needs one plain value after the colon.", name), span: at(value) });
    }
    return read;
  };
  const template = word("template");
  const group = word("group");
  const follows = word("follows");
  const published = readPublication(fields.get("published", true), reader);
  return {
    kind: word("kind"),
    incident: word("incident"),
    lang: word("lang"),
    ...(template !== undefined && { template }),
    ...(group !== undefined && { group }),
    ...(follows !== undefined && { follows }),
    ...(published && { published }),
    version: versionOf(word("version"), () => {
      const message = said("“version” needs a whole number from 1, for example “version: 2”.");
      problems.push({ message, span: at(fields.get("version", true)) });
    }),
    accepted: readAcceptances(fields.get("accepted", true), reader),
    said: readSayings(fields.get("said", true), reader),
  };
}

/** `2` */
const versionPattern = /^[1-9]\d{0,5}$/;

function versionOf(words: string | undefined, report: () => void): number | undefined {
  if (words !== undefined && !versionPattern.test(words)) {
    report();
    return undefined;
  }
  return words === undefined ? undefined : Number(words);
}

/** More than this nobody puts on record, in characters: such lines are data of something else. */
const longestFrontMatter = 40_000;

/** The fields as a map, or undefined where the lines make no sense as a whole. */
function parseFields(block: FrontMatterBlock, problems: Problem[]): YAMLMap | undefined {
  if (block.yaml.length > longestFrontMatter) {
    problems.push({ message: tooLong, span: block.firstLine });
    return undefined;
  }
  const read = readYaml(block.yaml);
  if (read === undefined || (read.errors.length === 0 && read.contents !== null && !isMap(read.contents))) {
    problems.push({ message: unreadable, span: block.firstLine });
    return undefined;
  }
  const [error] = read.errors;
  if (error !== undefined) {
    problems.push({ message: unreadableHere, span: lineAround(block, error.pos[0]) });
    return undefined;
  }
  const repeated = repeatedName(read.contents)?.range?.[0];
  if (repeated !== undefined) {
    problems.push({ message: saidTwice, span: lineAround(block, repeated) });
  }
  return isMap(read.contents) ? read.contents : undefined;
}

function readFieldLines(yaml: string): Pick<FrontMatter, "kind" | "incident" | "lang"> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of yaml.matchAll(fieldLinePattern)) {
    found.set(name, value.trim());
  }
  return { kind: found.get("kind"), incident: found.get("incident"), lang: found.get("lang") };
}

function placeOf(node: unknown, block: FrontMatterBlock): Span {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  const [start, end] = range ?? [];
  return start === undefined || end === undefined
    ? block.firstLine
    : { start: block.yamlStart + start, end: Math.min(block.yamlStart + end, block.span.end) };
}

/** The line of the front matter in which `offset`, counted from where the fields begin, falls. */
function lineAround(block: FrontMatterBlock, offset: number): Span {
  const inside = Math.min(Math.max(offset, 0), block.yaml.length);
  const start = Math.max(block.yaml.lastIndexOf("\n", inside - 1), block.yaml.lastIndexOf("\r", inside - 1)) + 1;
  const rest = block.yaml.slice(start);
  const length = rest.search(/[\r\n]/);
  const end = block.yamlStart + start + (length < 0 ? rest.length : length);
  return { start: Math.min(block.yamlStart + start, block.span.end), end };
}
