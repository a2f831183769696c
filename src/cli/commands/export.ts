import { readdir } from "node:fs/promises";
import path from "node:path";
import {
  findKind,
  heldBack,
  nextFileName,
  parseDraft,
  placeBelow,
  reviewDraft,
  type Draft,
  type ExportProblem,
  type HeldBack,
  type IncidentRecord,
  type Kind,
  type ReadyLetter,
  type Review,
} from "../../core/index.ts";
import type { CommandArguments } from "../arguments.ts";
import { noKindSentence, recordFileOf, refuseRuleFailure, refuseTooLong } from "../check-files.ts";
import type { Command } from "../command.ts";
import { makeFolder, readText, shownPath, withForwardSlashes, writeContent } from "../files.ts";
import { findHouseRules, loadHouseRules } from "../find-house-rules.ts";
import { kindNames } from "../find-kind-named.ts";
import { loadSoundRecord } from "../find-record.ts";
import { findTemplates } from "../find-templates.ts";
import { exportHelp } from "../help.ts";
import { CannotRun, type CommandLineIo, type ExitCode } from "../io.ts";
import { keptNoticesOf, overtakenPlaces, overtakenSentence } from "../kept-notices.ts";

export const exportCommand: Command = {
  name: "export",
  help: exportHelp,
  options: { to: "text", out: "text", record: "text", since: "text" },
  run,
};

const formats = ["docx", "html", "txt"] as const;
type Format = (typeof formats)[number];

/** Where exports go when nobody says otherwise, beside the record, or beside the draft where there is none. */
const exportFolder = "export";

async function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  const [draftName, ...others] = args.positionals;
  if (draftName === undefined || others.length > 0) {
    throw new CannotRun("Name one draft, as in: incident-comms export notices/apology.md --to docx.");
  }
  const format = formatOf(args);
  const file = path.resolve(io.cwd, draftName);
  const draft = parseDraft(await readText(file, io));
  const kind = kindOf(draft, shownPath(file, io));
  refuseTooLong(draft, shownPath(file, io));
  const recordFile = await recordFor(file, draft, args, io);
  const { prepareExport } = await import("../../letters.ts");
  const record = recordFile === undefined ? undefined : await loadSoundRecord(recordFile, io);
  const { frontMatter, text } = draft;
  const place = placeBelow(file, recordFile);
  const letter = prepareExport({ text, kind, frontMatter, record, now: io.now, place });
  const { problems, marks } = heldBack(await reviewFor(file, draft, record, io), letter);
  if (problems.length + marks.length > 0) {
    io.writeError(refusal(problems, marks, draft, shownPath(file, io)));
    return 1;
  }
  const before = await earlierDraft(args, io);
  const problemsBefore = before === undefined ? [] : letter.problemsOfEarlier(before.text);
  if (before !== undefined && problemsBefore.length > 0) {
    io.writeError(refusalOfEarlier(problemsBefore, before, shownPath(before.file, io)));
    return 1;
  }
  const content = await contentOf(letter, format, before?.text);
  const places =
    record === undefined || recordFile === undefined
      ? 0
      : await overtakenPlaces(
          keptNoticesOf(recordFile, io),
          { draft, draftPath: withForwardSlashes(file), kind, record },
          async () => ({ templates: (await findTemplates(path.dirname(file), io)).all, now: io.now }),
        );
  const overtaken = places === 0 ? "" : ` ${overtakenSentence(places)}`;
  if (args.text("out") === "-" && typeof content === "string") {
    io.writeError(overtaken === "" ? "" : `${overtaken.trim()}\n`);
    io.write(content);
    return 0;
  }
  const folder = path.join(path.dirname(recordFile ?? file), exportFolder);
  const written = await write(
    content,
    args.text("out"),
    { folder, name: letter.nameFor(path.parse(file).name), format },
    io,
  );
  io.write(`${shownPath(written, io)} is made.${leftOutSentence(letter)}${overtaken}\n`);
  return 0;
}

function formatOf(args: CommandArguments): Format {
  if (!args.has("to")) {
    throw new CannotRun("Say what to make of the draft: --to docx, --to html or --to txt.");
  }
  const format = args.oneOf("to", formats);
  if (format === "docx" && args.text("out") === "-") {
    throw new CannotRun("A Word file cannot be written to standard output: name a file with --out FILE.");
  }
  if (format !== "docx" && args.has("since")) {
    throw new CannotRun("Only a Word file can mark what has changed: leave --since out, or add --to docx.");
  }
  return format;
}

function kindOf(draft: Draft, name: string): Kind {
  const kind = findKind(draft.frontMatter.kind);
  if (kind === undefined) {
    throw new CannotRun(noKindSentence(name, draft, ` (there are ${kindNames()})`));
  }
  return kind;
}

async function recordFor(
  file: string,
  { frontMatter }: Draft,
  args: CommandArguments,
  io: CommandLineIo,
): Promise<string | undefined> {
  const named = args.text("record");
  const found = named === undefined ? await recordFileOf(file, frontMatter.incident) : path.resolve(io.cwd, named);
  if (found === undefined && frontMatter.incident !== undefined) {
    throw new CannotRun(
      `The record that ${shownPath(file, io)} names, ${frontMatter.incident}, is not there, so names that must not be said cannot be looked for: name it with --record FILE.`,
    );
  }
  return found;
}

/** The draft that changes are marked against. */
async function earlierDraft(
  args: CommandArguments,
  io: CommandLineIo,
): Promise<(Pick<Draft, "text" | "lines"> & { readonly file: string }) | undefined> {
  const since = args.text("since");
  if (since === undefined) {
    return undefined;
  }
  const file = path.resolve(io.cwd, since);
  const draft = parseDraft(await readText(file, io));
  refuseTooLong(draft, shownPath(file, io));
  return { ...draft, file };
}

/** What must not go out, each with its place: what nobody can let out where there is any, else what nobody has accepted. */
function refusal(problems: HeldBack["problems"], marks: HeldBack["marks"], { lines }: Draft, name: string): string {
  const those = (problems.length || marks.length) === 1 ? "this" : "these";
  if (problems.length > 0) {
    return `${placesOf(problems, lines, name)}Nothing is exported: change ${those} first.\n`;
  }
  const places = marks.map(({ span, message }) => {
    const { line, column } = lines.positionAt(span.start);
    return `${name}:${line}:${column}: ${message}\n`;
  });
  return `${places.join("")}Nothing is exported: change ${those} first, or accept in the draft what is to stay.\n`;
}

async function reviewFor(
  file: string,
  draft: Draft,
  record: IncidentRecord | undefined,
  io: CommandLineIo,
): Promise<Pick<Review, "findings">> {
  const houseFile = await findHouseRules(path.dirname(file));
  const house = houseFile === undefined ? undefined : await loadHouseRules(houseFile, io);
  if (house?.problem !== undefined) {
    throw new CannotRun(house.problem);
  }
  return (
    reviewDraft(draft, {
      record,
      house: house?.rules,
      now: io.now,
      onRuleFailure: refuseRuleFailure(shownPath(file, io)),
    }) ?? { findings: [] }
  );
}

function refusalOfEarlier(problems: readonly ExportProblem[], { lines }: Pick<Draft, "lines">, name: string): string {
  const those = problems.length === 1 ? "this" : "these";
  return `${placesOf(problems, lines, name)}Nothing is exported: ${those} would stand in the Word file as a change. Leave --since out.\n`;
}

/** One line for each place, as other programs print them. */
function placesOf(problems: readonly ExportProblem[], lines: Draft["lines"], name: string): string {
  const places = problems.map(({ kind, words, span }) => {
    const { line, column } = lines.positionAt(span.start);
    const what = kind === "placeholder" ? "is still to be filled in" : "must not be said";
    return `${name}:${line}:${column}: “${words}” ${what}.\n`;
  });
  return places.join("");
}

async function contentOf(
  letter: ReadyLetter,
  format: Format,
  before: string | undefined,
): Promise<string | Uint8Array> {
  switch (format) {
    case "docx":
      return letter.toWord(before);
    case "html":
      return letter.toWebPage();
    case "txt":
      return letter.toText();
  }
}

/** Writes where `out` says, or under the first free name in the folder; never over a file. */
async function write(
  content: string | Uint8Array,
  out: string | undefined,
  place: { readonly folder: string; readonly name: string; readonly format: Format },
  io: CommandLineIo,
): Promise<string> {
  if (out === undefined) {
    await makeFolder(place.folder, io);
  }
  const file =
    out === undefined
      ? path.join(place.folder, nextFileName(place.name, place.format, await readdir(place.folder)))
      : path.resolve(io.cwd, out);
  await writeContent(file, content, io, { overwrite: false });
  return file;
}

function leftOutSentence({ leftOut: { pictures, links } }: ReadyLetter): string {
  const parts = [
    ...(pictures === 1 ? ["a picture, whose description stands in its place"] : []),
    ...(pictures > 1 ? [`${pictures} pictures, whose descriptions stand in their place`] : []),
    ...(links === 1 ? ["the address of a link that readers could not follow"] : []),
    ...(links > 1 ? [`the addresses of ${links} links that readers could not follow`] : []),
  ];
  return parts.length === 0 ? "" : ` Left out: ${parts.join(", and ")}.`;
}
