import path from "node:path";
import {
  compareWithRecord,
  findDraftedMark,
  isOvertaken,
  isRelativePath,
  isSameLetter,
  type Draft,
  type IncidentRecord,
  type Kind,
} from "../core/index.ts";
import { readText } from "./files.ts";
import { findTemplates } from "./find-templates.ts";
import type { CommandLineIo } from "./io.ts";
import { factsFor, publishedBeside, readEarlier } from "./published-notices.ts";

/** A draft beside its record. */
export interface DraftBesideRecord {
  /** Absolute path of the draft. */
  readonly file: string;
  readonly draft: Draft;
  readonly kind: Kind;
  readonly record: IncidentRecord;
  /** Absolute path of the record. */
  readonly recordFile: string;
}

/**
 * In how many places the record says something else by now than a draft that was made from it. 0 where that cannot be
 * told, and of a draft that went out as it stands.
 */
export async function overtakenPlaces(beside: DraftBesideRecord, io: CommandLineIo): Promise<number> {
  const { draft } = beside;
  if (draft.frontMatter.published !== undefined || findDraftedMark(draft.text) === undefined) {
    return 0;
  }
  const found = await compare(beside, io);
  return found > 0 && (await wentOut(beside, io)) ? 0 : found;
}

async function compare(beside: DraftBesideRecord, io: CommandLineIo): Promise<number> {
  const { file, draft, kind } = beside;
  const { follows } = draft.frontMatter;
  const earlier =
    follows === undefined || !isRelativePath(follows)
      ? undefined
      : await readEarlier(path.resolve(file, "..", follows), io);
  if (follows !== undefined && earlier === undefined) {
    return 0;
  }
  const templates = (await findTemplates(path.dirname(file), io)).all;
  const record = await factsFor(kind.id, beside, templates, io);
  const compared = compareWithRecord(draft, kind, { record, now: io.now, templates }, earlier);
  return compared.ok ? compared.refresh.differences.filter(isOvertaken).length : 0;
}

async function wentOut({ draft, recordFile }: DraftBesideRecord, io: CommandLineIo): Promise<boolean> {
  const files = await publishedBeside(recordFile);
  const texts = await Promise.all(files.map((file) => readText(file, io).catch(() => "")));
  return texts.some((text) => isSameLetter(text, draft.text));
}

/** "In 2 places this draft says something else than the record says today." */
export function overtakenSentence(places: number): string {
  const where = places === 1 ? "In one place" : `In ${places} places`;
  return `${where} this draft says something else than the record says today.`;
}
