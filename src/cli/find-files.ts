import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { isMarkdownFile } from "../core/index.ts";
import { entryKind, withForwardSlashes } from "./files.ts";
import type { CommandLineIo } from "./io.ts";

/** A file to look at. */
export interface FoundFile {
  /** Absolute path. */
  readonly file: string;
  /** Whether somebody named this very file: then it must be a draft. One found in a folder may be anything. */
  readonly isNamed: boolean;
}

const markdownFiles = "**/*.{md,markdown}";

/**
 * The files that paths, folders and patterns stand for, each once, in the order they were asked for. What matches nothing
 * comes back as a named file, so that reading it says so.
 */
export async function findFiles(paths: readonly string[], io: CommandLineIo): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const asked of paths) {
    for (const one of await filesOf(asked, io)) {
      const before = found.get(one.file);
      found.set(one.file, { file: one.file, isNamed: one.isNamed || before?.isNamed === true });
    }
  }
  return [...found.values()];
}

async function filesOf(asked: string, { cwd }: CommandLineIo): Promise<readonly FoundFile[]> {
  const file = path.resolve(cwd, asked);
  const kind = await entryKind(file);
  if (kind === "folder") {
    return foundIn(await findBelow(file, markdownFiles));
  }
  const pattern = withForwardSlashes(asked);
  if (kind === undefined && isDynamicPattern(pattern)) {
    const matched = await findBelow(cwd, pattern);
    if (matched.length > 0) {
      return foundIn(matched.filter((one) => isMarkdownFile(one)));
    }
  }
  return [{ file, isNamed: true }];
}

/** Leaves out `node_modules` and everything whose name begins with a dot. */
async function findBelow(folder: string, pattern: string): Promise<readonly string[]> {
  const matched = await glob(pattern, {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    ignore: ["**/node_modules/**"],
  });
  return matched.map((file) => path.normalize(file)).sort();
}

function foundIn(files: readonly string[]): readonly FoundFile[] {
  return files.map((file) => ({ file, isNamed: false }));
}
