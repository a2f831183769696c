import { readdir } from "node:fs/promises";
import path from "node:path";
import {
  baseLanguage,
  draftName,
  findKind,
  findTemplate,
  groupsToWriteTo,
  languagesOf,
  markDrafted,
  nextDraftFileName,
  noticesFolder,
  ownTemplatesFolder,
  readFrontMatter,
  renderDocument,
  templateCatalogue,
  unsureLeakNote,
  type IncidentRecord,
  type TemplateEntry,
  type TemplateSet,
} from "../../core/index.ts";
import { listOf, type CommandArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { entryKind, makeFolder, readTextOfDraft, shownPath, withForwardSlashes, writeContent } from "../files.ts";
import { findKindNamed, kindNames } from "../find-kind-named.ts";
import { findNearestRecord, loadSoundRecord } from "../find-record.ts";
import { findTemplates } from "../find-templates.ts";
import { draftHelp } from "../help.ts";
import { CannotRun, type CommandLineIo, type ExitCode } from "../io.ts";
import { keptNoticesOf } from "../kept-notices.ts";

export const draftCommand: Command = {
  name: "draft",
  help: draftHelp,
  options: { record: "text", language: "text", group: "text", out: "text", force: "switch" },
  run,
};

async function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  const [kindId, ...others] = args.positionals;
  if (kindId === undefined || others.length > 0) {
    throw new CannotRun(`Name one kind of document, as in: incident-comms draft apology (there are ${kindNames()}).`);
  }
  const recordFile = await recordFileFor(args, io);
  const templates = await findTemplates(path.dirname(recordFile), io);
  const record = await loadSoundRecord(recordFile, io);
  const template = findTemplateNamed(kindId, args.text("language") ?? record.language, templates);
  refuseOtherLanguage(template, args.text("language"), templates);
  const group = groupNamed(args.text("group"), template, record);
  const out = args.text("out");
  // Where drafts go when nobody says otherwise.
  const folder = path.join(path.dirname(recordFile), noticesFolder);
  const target = out === undefined || out === "-" ? undefined : path.resolve(io.cwd, out);
  const text = render(
    { template, group },
    templates,
    await keptNoticesOf(recordFile, io).factsFor(template.kind, record, { templates: templates.all, now: io.now }),
    recordFile,
    target === undefined ? folder : path.dirname(target),
    io.now,
  );
  const doubt = unsureLeakNote(record);
  if (doubt !== undefined) {
    io.writeError(`${shownPath(recordFile, io)}: ${doubt}\n`);
  }
  if (out === "-") {
    io.write(text);
    return 0;
  }
  const drafted = markDrafted(text);
  const written =
    target === undefined
      ? await writeNext(draftName(template, group), folder, drafted, io)
      : await writeTo(target, drafted, args.has("force"), io);
  io.write(`${shownPath(written, io)} is drafted. Read every line before it goes out.\n`);
  return 0;
}

async function recordFileFor(args: CommandArguments, io: CommandLineIo): Promise<string> {
  const named = args.text("record");
  const file = named === undefined ? await findNearestRecord(io.cwd) : path.resolve(io.cwd, named);
  if (file === undefined) {
    throw new CannotRun(
      "There is no incident.yaml in this folder or above it: name the record with --record FILE, or make one with incident-comms start DIR.",
    );
  }
  return file;
}

/** What is drafted: a template, of the product or the team's own. */
type Template = Pick<TemplateEntry, "kind" | "name" | "path" | "language">;

/** The template of that name: the team's own, or that of a kind. Throws `CannotRun` with what there is where there is none. */
function findTemplateNamed(name: string, language: string, { product, own }: TemplateSet): Template {
  const entry = findTemplate(templateCatalogue(product, own), name, language);
  // A team's version of it that cannot be read says so itself when it is filled in.
  return entry ?? { kind: findKindNamed(name).id, name, path: `${name}.md.mustache`, language: "en" };
}

/** Throws `CannotRun` where somebody asked for a language in which there is no such template, with those there are. */
function refuseOtherLanguage(found: Template, asked: string | undefined, { product, own }: TemplateSet): void {
  if (asked !== undefined && baseLanguage(asked) !== baseLanguage(found.language)) {
    const named = templateCatalogue(product, own).filter(({ name }) => name === found.name);
    const languages = listOf(languagesOf(found.kind, named));
    throw new CannotRun(`There is no ${found.name} in “${asked}”: choose ${languages}.`);
  }
}

/** The group as the record names it. Throws `CannotRun` where there is none, or the kind is no letter to a group. */
function groupNamed(name: string | undefined, { kind }: Template, record: IncidentRecord): string | undefined {
  if (name === undefined) {
    return undefined;
  }
  const { isForGroups, readers = "public" } = findKind(kind) ?? {};
  if (isForGroups !== true) {
    throw new CannotRun(`${kind} is written to everybody: leave out --group.`);
  }
  const groups = groupsToWriteTo(record, readers);
  const found = groups.find((group) => group.toLowerCase() === name.trim().toLowerCase());
  if (found === undefined) {
    const known =
      groups.length === 0 ? "there are not several groups" : `choose ${listOf(groups.map((group) => `“${group}”`))}`;
    throw new CannotRun(`The record has no group “${name}” to write to: ${known}.`);
  }
  return found;
}

function render(
  { template: { kind, path: template }, group }: { readonly template: Template; readonly group: string | undefined },
  { own, all: templates }: TemplateSet,
  record: IncidentRecord,
  recordFile: string,
  folder: string,
  now: CommandLineIo["now"],
): string {
  const incidentPath = withForwardSlashes(path.relative(folder, recordFile));
  const rendered = renderDocument(kind, { record, now, templates, incidentPath, template, group });
  if (!rendered.ok) {
    const [problem] = rendered.problems;
    const home = own.has(problem?.template ?? "") ? ownTemplatesFolder : "templates";
    const place = problem === undefined ? "" : `${home}/${problem.template}:${problem.line}:${problem.column}: `;
    throw new CannotRun(`${place}${problem?.message ?? "The template cannot be used."}`);
  }
  return rendered.text;
}

/** Writes under the first free name, so that nothing is ever written over. */
async function writeNext(name: string, folder: string, text: string, io: CommandLineIo): Promise<string> {
  await makeFolder(folder, io);
  const file = path.join(folder, nextDraftFileName(name, await readdir(folder)));
  await writeContent(file, text, io, { overwrite: false });
  return file;
}

/** Writes where somebody said. What is no draft of ours, the record above all, is never written over. */
async function writeTo(file: string, text: string, overwrite: boolean, io: CommandLineIo): Promise<string> {
  if ((await entryKind(file)) === "file") {
    const { kind, published } = readFrontMatter((await readTextOfDraft(file, io)) ?? "");
    const name = shownPath(file, io);
    if (findKind(kind) === undefined) {
      throw new CannotRun(`${name} exists already, is no draft, and is left as it is: choose another name.`);
    }
    if (published !== undefined) {
      throw new CannotRun(`${name} is the copy of a notice that went out and is left as it is: choose another name.`);
    }
    if (!overwrite) {
      throw new CannotRun(
        `${name} exists already and is left as it is: choose another name, or add --force to overwrite it.`,
      );
    }
  }
  await writeContent(file, text, io, { overwrite });
  return file;
}
