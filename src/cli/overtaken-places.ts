import { readdir } from "node:fs/promises";
import path from "node:path";
import {
  draftAgain,
  findDraftedMark,
  isOvertaken,
  isSameLetter,
  parseDraft,
  publishedFolder,
  readRecord,
  refreshDraft,
  type Draft,
  type EarlierNotice,
  type IncidentRecord,
  type Kind,
} from "../core/index.ts";
import { readText } from "./files.ts";
import { findTemplates } from "./find-templates.ts";
import type { CommandLineIo } from "./io.ts";

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

async function compare({ file, draft, kind, record }: DraftBesideRecord, io: CommandLineIo): Promise<number> {
  const { follows } = draft.frontMatter;
  const earlier = follows === undefined ? undefined : await readEarlier(path.resolve(file, "..", follows), io);
  if (follows !== undefined && earlier === undefined) {
    return 0;
  }
  const templates = (await findTemplates(path.dirname(file), io)).all;
  const drafted = draftAgain(kind, draft.frontMatter, { record, now: io.now, templates }, earlier);
  return drafted.ok ? refreshDraft(draft.text, drafted.text).differences.filter(isOvertaken).length : 0;
}

/** Undefined where it, or the facts beside it, cannot be read. */
async function readEarlier(file: string, io: CommandLineIo): Promise<EarlierNotice | undefined> {
  const text = await readText(file, io).catch(() => undefined);
  const facts = text === undefined ? undefined : parseDraft(text).frontMatter.published?.facts;
  const isBeside = facts !== undefined && path.basename(facts) === facts;
  const factsText = isBeside ? await readText(path.resolve(file, "..", facts), io).catch(() => undefined) : undefined;
  if (text === undefined || factsText === undefined) {
    return undefined;
  }
  const { record, problems } = readRecord(factsText);
  return problems.length > 0 ? undefined : { text, record };
}

async function wentOut({ draft, recordFile }: DraftBesideRecord, io: CommandLineIo): Promise<boolean> {
  const folder = path.join(path.dirname(recordFile), publishedFolder);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(names.map((name) => readText(path.join(folder, name), io).catch(() => "")));
  return texts.some((text) => isSameLetter(text, draft.text));
}

/** "In 2 places this draft says something else than the record says today." */
export function overtakenSentence(places: number): string {
  const where = places === 1 ? "In one place" : `In ${places} places`;
  return `${where} this draft says something else than the record says today.`;
}
