import { readdir } from "node:fs/promises";
import path from "node:path";
import {
  parseDraft,
  publishedFolder,
  readRecord,
  withToldBefore,
  type EarlierNotice,
  type IncidentRecord,
  type KindId,
  type Templates,
} from "../core/index.ts";
import { readText } from "./files.ts";
import type { CommandLineIo } from "./io.ts";

/** The files of what went out, beside a record: absolute paths. */
export async function publishedBeside(recordFile: string): Promise<readonly string[]> {
  const folder = path.join(path.dirname(recordFile), publishedFolder);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".md")).map((name) => path.join(folder, name));
}

/** A notice that went out; undefined where it, or the facts beside it, cannot be read. */
export async function readEarlier(file: string, io: CommandLineIo): Promise<EarlierNotice | undefined> {
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

/** The facts that a document of this kind is drafted from: with what notices that went out told and promised. */
export async function factsFor(
  kind: KindId,
  { record, recordFile }: { readonly record: IncidentRecord; readonly recordFile: string },
  templates: Templates,
  io: CommandLineIo,
): Promise<IncidentRecord> {
  const files = await publishedBeside(recordFile);
  const notices = await Promise.all(files.map((file) => readEarlier(file, io)));
  const readable = notices.filter((notice) => notice !== undefined);
  return withToldBefore(record, readable, { kind, now: io.now, templates });
}
