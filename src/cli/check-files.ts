import path from "node:path";
import {
  findKind,
  isRelativePath,
  lostFirstLines,
  moveFirstLinesUp,
  noticesFolder,
  parseDraft,
  recordFileName,
  reviewDraft,
  sayInEnglish,
  sayLater,
  type Draft,
  type KeptNotices,
  type KindId,
  type OnRuleFailure,
  type Review,
  type TemplateSet,
  isAmongPublished,
  isAmongSent,
  tooLongSentence,
  type SentCopy,
} from "../core/index.ts";
import { entryKind, readText, readTextOfDraft, shownPath, withForwardSlashes } from "./files.ts";
import { findHouseRules, loadHouseRules, type LoadedHouseRules } from "./find-house-rules.ts";
import { findNearestRecord, loadRecord, type LoadedRecord } from "./find-record.ts";
import type { FoundFile } from "./find-files.ts";
import { kindNames } from "./find-kind-named.ts";
import { findTemplates } from "./find-templates.ts";
import { CannotRun, firstLineOf, type CommandLineIo } from "./io.ts";
import { keptNoticesOf } from "./kept-notices.ts";
import { loadingOnce } from "./loading-once.ts";

/** A draft that was judged. */
export interface CheckedDraft {
  /** As people read it: from the current folder, with forward slashes. */
  readonly path: string;
  readonly draft: Draft;
  readonly review: Review;
  /** The sentence about a record that is there but has something in it that could not be taken; undefined where all is well. */
  readonly recordProblem: string | undefined;
  /** The same of the house rules. */
  readonly houseRulesProblem: string | undefined;
  /** In how many places the record says something else by now; none of a draft that went out as it stands. */
  readonly overtakenPlaces: number;
  /** Whether it went out as it stands. */
  readonly wentOut: boolean;
}

/** What could not be taken in the files beside a draft, each as people know it and a sentence about it. */
export function problemsBeside(
  file: CheckedDraft,
): readonly { readonly title: "Record" | "House rules"; readonly sentence: string }[] {
  const { recordProblem, houseRulesProblem } = file;
  return [
    ...(recordProblem === undefined ? [] : [{ title: "Record" as const, sentence: recordProblem }]),
    ...(houseRulesProblem === undefined ? [] : [{ title: "House rules" as const, sentence: houseRulesProblem }]),
  ];
}

/** A file that could not be judged, and the sentence that says why. */
export interface UncheckedFile {
  readonly path: string;
  readonly error: string;
}

/** What became of one file: judged, or not, and why. */
export type CheckedFile = CheckedDraft | UncheckedFile;

/** What was said on the command line of all files together. */
export interface CheckOptions {
  /** For files that name no kind of their own. */
  readonly kind: KindId | undefined;
  /** Absolute path of the record that counts for every draft; undefined to look for each draft's own. */
  readonly recordFile: string | undefined;
}

/** Judges files one after the other; what in a folder is no draft is left out. One bad file never hides the others. */
export async function checkFiles(
  files: readonly FoundFile[],
  options: CheckOptions,
  io: CommandLineIo,
): Promise<readonly CheckedFile[]> {
  const kept = loadingOnce((recordFile) => Promise.resolve(keptNoticesOf(recordFile, io)));
  const beside: FilesBeside = {
    record: loadingOnce((file) => loadRecord(file, io)),
    houseRules: loadingOnce((file) => loadHouseRules(file, io)),
    templates: loadingOnce((folder) => findTemplates(folder, io)),
    kept,
    sent: loadingOnce(async (recordFile) => (await kept(recordFile)).sent()),
  };
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const result = await checkFile(file, options, beside, io).catch((error: unknown) => unchecked(file, error, io));
    if (result !== undefined) {
      checked.push(result);
    }
  }
  return checked;
}

/** What drafts are judged beside, by the absolute path of the file or the folder. Many drafts share it: each is read once. */
interface FilesBeside {
  readonly record: (file: string) => Promise<LoadedRecord>;
  readonly houseRules: (file: string) => Promise<LoadedHouseRules>;
  readonly templates: (folder: string) => Promise<TemplateSet>;
  readonly kept: (recordFile: string) => Promise<KeptNotices>;
  /** What went out of the incident of a record. */
  readonly sent: (recordFile: string) => Promise<readonly SentCopy[]>;
}

function unchecked({ file }: FoundFile, error: unknown, io: CommandLineIo): UncheckedFile {
  if (error instanceof CannotRun) {
    return { path: shownPath(file, io), error: error.message };
  }
  throw error;
}

/** "../incident.yaml" */
const recordNamePattern = /\.ya?ml$/i;

async function checkFile(
  { file, isNamed }: FoundFile,
  options: CheckOptions,
  beside: FilesBeside,
  io: CommandLineIo,
): Promise<CheckedFile | undefined> {
  const text = isNamed ? await readText(file, io) : await readTextOfDraft(file, io);
  if (text === undefined) {
    return undefined;
  }
  const draft = parseDraft(text);
  const { kind: ownKind, incident } = draft.frontMatter;
  if (findKind(ownKind) === undefined && options.kind === undefined) {
    // One that names a record is meant as a draft; its kind is misspelt. Other tools number their incidents.
    if (isNamed || recordNamePattern.test(incident ?? "")) {
      throw new CannotRun(noKindSentence(shownPath(file, io), draft, `, or add --kind (${kindNames()})`));
    }
    if (lostFirstLines(draft, path.basename(file)) !== undefined && (await isAmongNotices(file))) {
      throw new CannotRun(noKindSentence(shownPath(file, io), draft, ", or keep it in a folder without notices"));
    }
    return undefined;
  }
  refuseTooLong(draft, shownPath(file, io));
  const recordFile = options.recordFile ?? (await recordFileOf(file, incident));
  const loaded = recordFile === undefined ? undefined : await beside.record(recordFile);
  const houseFile = await findHouseRules(path.dirname(file));
  const house = houseFile === undefined ? undefined : await beside.houseRules(houseFile);
  const templates = (await beside.templates(path.dirname(file))).all;
  const { kind } = options;
  const wentOut = recordFile !== undefined && isAmongSent(draft, await beside.sent(recordFile));
  const review = reviewDraft(draft, {
    kind,
    record: loaded?.record,
    house: house?.rules,
    now: io.now,
    templates,
    isFrozen: isAmongPublished(file),
    wentOut,
    onRuleFailure: refuseRuleFailure(shownPath(file, io)),
  });
  if (review === undefined) {
    return undefined;
  }
  const isComparable = !wentOut && recordFile !== undefined && loaded !== undefined && loaded.problem === undefined;
  const overtaken = isComparable
    ? await (
        await beside.kept(recordFile)
      ).overtaken({ draft, draftPath: withForwardSlashes(file), kind: review.kind, record: loaded.record }, () =>
        Promise.resolve({ templates, now: io.now }),
      )
    : undefined;
  return {
    path: shownPath(file, io),
    draft,
    review,
    recordProblem: loaded?.problem,
    houseRulesProblem: house?.problem,
    overtakenPlaces: overtaken?.places ?? 0,
    wentOut,
  };
}

/** Throws `CannotRun` for a draft that a rule of ours could not be asked about: what that looks for may be there. */
export function refuseRuleFailure(name: string): OnRuleFailure {
  return ({ id }, error) => {
    throw new CannotRun(
      `${name} could not be checked: the rule ${id} failed inside incident-comms itself (${firstLineOf(error)}), so please report it.`,
    );
  };
}

/** Throws `CannotRun` where a draft is too long to be read. */
export function refuseTooLong({ isTooLong }: Draft, name: string): void {
  if (isTooLong) {
    throw new CannotRun(`${name}: ${sayLater(sayInEnglish, tooLongSentence)}`);
  }
}

/** Whether a file lies where the notices of an incident are kept. */
async function isAmongNotices(file: string): Promise<boolean> {
  const folder = path.dirname(file);
  return (
    path.basename(folder) === noticesFolder && (await entryKind(path.join(folder, "..", recordFileName))) === "file"
  );
}

/** Why a file is no draft, and what makes it one. `orElse` goes behind that: another way, or which kinds there are. */
export function noKindSentence(name: string, draft: Draft, orElse: string): string {
  const { frontMatter, lines } = draft;
  if (moveFirstLinesUp(draft.text) !== undefined) {
    return `${name} has its first lines in the wrong place: the line with its kind, and those that belong to it, have to stand at its very beginning, between two lines of ---. Move them there.`;
  }
  const [problem] = frontMatter.problems;
  if (frontMatter.kind === undefined && problem !== undefined) {
    const { line, column } = lines.positionAt(problem.span.start);
    return `${name}:${line}:${column}: ${sayLater(sayInEnglish, problem.message)}`;
  }
  const reason =
    frontMatter.kind === undefined
      ? "does not say which kind of document it is"
      : `names a kind that there is not, “${frontMatter.kind}”`;
  return `${name} ${reason}: write a line such as kind: apology between two lines of --- at its very beginning${orElse}.`;
}

/** The record that a draft names, else the nearest one. A draft whose record is not at hand is judged without. */
export async function recordFileOf(file: string, incident: string | undefined): Promise<string | undefined> {
  const folder = path.dirname(file);
  const named = incident === undefined || !isRelativePath(incident) ? undefined : path.resolve(folder, incident);
  return named !== undefined && (await entryKind(named)) === "file" ? named : findNearestRecord(folder);
}
