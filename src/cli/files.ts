import { chmod, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { findKind, otherProgram, type OtherProgram } from "../core/index.ts";
import { decodeText } from "./decode-text.ts";
import { CannotRun, type CommandLineIo } from "./io.ts";

/** The text of a file. Throws `CannotRun` where it cannot be read or is no text. */
export async function readText(file: string, io: CommandLineIo): Promise<string> {
  return textIn(await readBytes(file, io), file, io);
}

/**
 * The text of a file that nobody named but that may be a draft; undefined where it is no text and does not say that it
 * is a draft. Throws `CannotRun` as `readText` does.
 */
export async function readTextOfDraft(file: string, io: CommandLineIo): Promise<string | undefined> {
  const bytes = await readBytes(file, io);
  const kind = kindLinePattern.exec(bytes.subarray(0, longestHead).toString("latin1"))?.[1];
  return textOf(bytes) === undefined && findKind(kind) === undefined ? undefined : textIn(bytes, file, io);
}

/** "kind: apology" under the --- at the beginning of a file, up to the next --- */
const kindLinePattern = /^---[ \t]*\r?\n(?:(?!---|kind:).*\r?\n)*?kind:[ \t]*["']?([\w-]+)/;
const longestHead = 2_000;

async function readBytes(file: string, io: CommandLineIo): Promise<Buffer> {
  if ((await entryKind(file)) === "other") {
    throw new CannotRun(`${shownPath(file, io)} is a device or a pipe: name a file.`);
  }
  return readFile(file).catch((error: unknown) => {
    throw new CannotRun(`${shownPath(file, io)} ${readingProblem(error)}.`);
  });
}

function textIn(bytes: Buffer, file: string, io: CommandLineIo): string {
  const text = textOf(bytes);
  if (text === undefined) {
    const other = otherProgram(bytes);
    throw new CannotRun(`${shownPath(file, io)} ${other === undefined ? notTextProblem : otherProblems[other]}.`);
  }
  return text;
}

function textOf(bytes: Buffer): string | undefined {
  return otherProgram(bytes) === undefined ? decodeText(bytes) : undefined;
}

const notTextProblem = "is not saved as UTF-8 text: open it in an editor and save it as UTF-8";

/** Saved as UTF-8, such a file would be spoilt. */
const otherProblems: Readonly<Record<OtherProgram, string>> = {
  word: "is a Word file: copy its text into a draft, or in Word choose Save As, Plain Text and the encoding UTF-8, and name that file",
  pdf: "is a PDF: copy its text into a draft, and name that",
  archive: "is a workbook or an archive: name a file of text",
  office: "is an old Office file: name a file of text",
};

function readingProblem(error: unknown): string {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "does not exist: look at the path again";
    case "EACCES":
    case "EPERM":
      return "may not be read: ask its owner for the right to read it";
    case "EISDIR":
      return "is a folder: name a file in it";
    default:
      return `could not be read (${errorCode(error)}): close programs that hold it and try again`;
  }
}

/**
 * Writes a new file; with `overwrite` also over one that is there. Throws `CannotRun` where that cannot be: then nothing
 * half written is left, and what was there is as it was.
 */
export async function writeContent(
  file: string,
  content: string | Uint8Array,
  io: CommandLineIo,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  const kind = overwrite ? await entryKind(file) : undefined;
  const writing =
    kind === undefined
      ? makeFile(file, content)
      : kind === "file"
        ? replaceFile(file, content)
        : writeFile(file, content);
  await writing.catch((error: unknown) => {
    throw new CannotRun(`${shownPath(file, io)} ${writingProblem(error)}.`);
  });
}

async function makeFile(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(content).finally(() => handle.close());
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file);
  const fresh = `${target}.${process.pid}.new`;
  await makeFile(fresh, content);
  try {
    await chmod(fresh, (await stat(target)).mode);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Makes a folder and those above it; one that is there stays as it is. Throws `CannotRun` where that cannot be. */
export async function makeFolder(folder: string, io: CommandLineIo): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    const isInTheWay = errorCode(error) === "EEXIST";
    const problem = isInTheWay ? "is a file where a folder is needed: move it away" : writingProblem(error);
    throw new CannotRun(`${shownPath(folder, io)} ${problem}.`);
  });
}

function writingProblem(error: unknown): string {
  switch (errorCode(error)) {
    case "EEXIST":
      return "exists already and is left as it is: choose another name";
    case "ENOENT":
      return "cannot be written because its folder does not exist: make the folder first";
    case "ENOTDIR":
      return "cannot be made because a part of its path is a file: choose another place";
    case "EISDIR":
      return "is a folder: name a file in it";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "may not be written: choose another place or ask for the right to write there";
    default:
      return `could not be written (${errorCode(error)}): look whether there is room left, and try again`;
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}

/** What stands at a path, or undefined where nothing does. A device or a pipe is no file: reading it may never end. */
export async function entryKind(file: string): Promise<"file" | "folder" | "other" | undefined> {
  try {
    const entry = await stat(file);
    return entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other";
  } catch {
    return undefined;
  }
}

/** A path as people read it: from the current folder, with forward slashes. */
export function shownPath(file: string, { cwd }: Pick<CommandLineIo, "cwd">): string {
  return withForwardSlashes(path.relative(cwd, file)) || ".";
}

/** A path as it is written everywhere but on Windows. */
export function withForwardSlashes(file: string): string {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}
