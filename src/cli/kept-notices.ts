import { readdir } from "node:fs/promises";
import path from "node:path";
import { isAmongSent, KeptNotices, type BesideRecord, type DraftedWith } from "../core/index.ts";
import { readText, withForwardSlashes } from "./files.ts";
import type { CommandLineIo } from "./io.ts";
import { loadingOnce } from "./loading-once.ts";

/** What went out of the incident whose record is at this absolute path; each of its files is read once. */
export function keptNoticesOf(recordFile: string, io: CommandLineIo): KeptNotices {
  const folder = path.dirname(recordFile);
  return new KeptNotices({
    folder: withForwardSlashes(folder),
    namesIn: loadingOnce((name) => readdir(path.join(folder, name)).catch(() => [])),
    read: loadingOnce((name) => readText(path.join(folder, name), io).catch(() => undefined)),
  });
}

/**
 * In how many places the record says something else by now than a draft that was made from it. 0 where that cannot be
 * told, and of a draft that went out as it stands.
 */
export async function overtakenPlaces(
  kept: KeptNotices,
  beside: BesideRecord,
  draftedWith: () => Promise<DraftedWith>,
): Promise<number> {
  const { places } = await kept.overtaken(beside, draftedWith);
  return places > 0 && isAmongSent(beside.draft, await kept.sent()) ? 0 : places;
}

/** "In 2 places this draft says something else than the record says today." */
export function overtakenSentence(places: number): string {
  const where = places === 1 ? "In one place" : `In ${places} places`;
  return `${where} this draft says something else than the record says today.`;
}
