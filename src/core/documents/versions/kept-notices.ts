import type { Temporal } from "temporal-polyfill";
import type { Draft, FrontMatter } from "../../draft/draft.ts";
import { isRelativePath } from "../../draft/is-relative-path.ts";
import { readFrontMatter } from "../../draft/front-matter.ts";
import { readRecord, type RecordProblem } from "../../record/read-record.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { isUpdatePassed } from "../../record/update-passed.ts";
import type { Kind, KindId } from "../kinds.ts";
import type { Templates } from "../templates.ts";
import { withToldBefore } from "../told-before.ts";
import { onceForEach } from "../../text/remember.ts";
import type { Say } from "../../text/say.ts";
import { compareWithRecord, type Comparison } from "./compare-with-record.ts";
import type { EarlierNotice } from "./draft-again.ts";
import { findDraftedMark } from "./drafted-mark.ts";
import { passedPromise } from "./passed-promise.ts";
import { letterIn, publishedFolder } from "./publish.ts";
import { isOvertaken, isPromisePassed, type Refresh } from "./refresh-draft.ts";

/** What is read of an incident's folder. Paths begin in it, with `/` between. */
export interface IncidentFiles {
  /** The folder itself: an absolute path, with `/` between. */
  readonly folder: string;
  /** What the files in a folder are called; none where it is not there. */
  readonly namesIn: (path: string) => Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** A copy of what went out, whether its facts are there or not. */
export interface SentCopy {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
}

/** A notice that went out, with the facts beside it. */
export interface KeptNotice extends EarlierNotice {
  readonly path: string;
  readonly facts: KeptFacts;
}

/** Where facts stand, and what cannot be read of them. */
export interface KeptFacts {
  readonly path: string;
  readonly problems: readonly RecordProblem[];
}

/** A draft with the record that it was made from, as that stands today. */
export interface BesideRecord {
  readonly draft: Draft;
  /** Where the draft lies: an absolute path, with `/` between. */
  readonly draftPath: string;
  readonly kind: Kind;
  readonly record: IncidentRecord;
}

/** What documents are drafted with. */
export interface DraftedWith {
  readonly templates: Templates;
  readonly now: Temporal.Instant;
}

/** Why a draft cannot be held against its record: what it follows, or the facts of that, are not there or cannot be read. */
export interface NotComparable {
  readonly ok: false;
  readonly lost: "notice" | "facts" | KeptFacts;
}

/** How far the record, and the clock, have overtaken a draft. */
export interface Overtaken {
  /** In how many places the record says something else today. */
  readonly places: number;
  /** Whether it promises news for a time that has passed since, though the record is the same. */
  readonly isPromisePassed: boolean;
}

/** Nothing has changed since. */
export const notOvertaken: Overtaken = { places: 0, isPromisePassed: false };

/** What the differences between a draft and its record come to. */
export function overtakenBy({ differences }: Refresh): Overtaken {
  return {
    places: differences.filter(isOvertaken).length,
    isPromisePassed: differences.some(isPromisePassed),
  };
}

/** Whether a draft went out as it stands, beside the copies of what did. */
export function isAmongSent({ text }: Pick<Draft, "text">, sent: readonly SentCopy[]): boolean {
  const letter = letterIn(text);
  return sent.some((copy) => letterOf(copy) === letter);
}

/** Asked for at each key. */
const letterOf = onceForEach(({ text }: SentCopy) => letterIn(text));

/** What went out of an incident, and what drafts come to beside it. Nothing outside the incident's folder is read. */
export class KeptNotices {
  readonly #files: IncidentFiles;
  /** What went out does not change: each is made sense of once. */
  readonly #copies = new Map<string, SentCopy>();
  readonly #notices = new Map<string, KeptNotice & { readonly factsText: string }>();

  constructor(files: IncidentFiles) {
    this.#files = files;
  }

  /** The copies of what went out, the last one first. */
  async sent(): Promise<readonly SentCopy[]> {
    const names = (await this.#files.namesIn(publishedFolder)).filter((name) => name.endsWith(".md"));
    const copies = await Promise.all(
      names.map(async (name) => (await this.#copyAt(`${publishedFolder}/${name}`)) ?? []),
    );
    const sentOn = ({ frontMatter }: SentCopy): string => frontMatter.published?.on ?? "";
    return copies
      .flat()
      .filter(({ frontMatter }) => frontMatter.published !== undefined)
      .sort((left, right) => sentOn(right).localeCompare(sentOn(left)));
  }

  /** A notice that went out. Undefined where it, or the facts beside it, are not there. */
  async read(path: string): Promise<KeptNotice | undefined> {
    const copy = await this.#copyAt(path);
    return copy && this.#noticeOf(copy);
  }

  async #noticeOf({ path, text, frontMatter }: SentCopy): Promise<KeptNotice | undefined> {
    const facts = frontMatter.published?.facts;
    // Beside the copy and nowhere else, whatever the file says.
    const factsPath =
      facts === undefined || /[/\\]|^\.\./.test(facts) ? undefined : path.slice(0, path.lastIndexOf("/") + 1) + facts;
    const factsText = factsPath === undefined ? undefined : await this.#files.read(factsPath);
    if (factsPath === undefined || factsText === undefined) {
      return undefined;
    }
    const known = this.#notices.get(path);
    if (known?.text === text && known.factsText === factsText) {
      return known;
    }
    const { record, problems } = readRecord(factsText);
    const notice = { path, text, record, facts: { path: factsPath, problems }, factsText };
    this.#notices.set(path, notice);
    return notice;
  }

  /** Undefined where there is no such file. */
  async #copyAt(path: string): Promise<SentCopy | undefined> {
    const text = await this.#files.read(path);
    const known = this.#copies.get(path);
    if (text === undefined || known?.text === text) {
      return text === undefined ? undefined : known;
    }
    const copy = { path, text, frontMatter: readFrontMatter(text) };
    this.#copies.set(path, copy);
    return copy;
  }

  /** The facts that a document of this kind is drafted from: with what notices that went out told and promised. */
  async factsFor(kind: KindId, record: IncidentRecord, { templates, now }: DraftedWith): Promise<IncidentRecord> {
    const notices = await Promise.all((await this.sent()).map((copy) => this.#noticeOf(copy)));
    const readable = notices.flatMap((notice) => (notice?.facts.problems.length === 0 ? [notice] : []));
    return withToldBefore(record, readable, { kind, now, templates });
  }

  /** Where a draft and what would be drafted of its record today differ. */
  async compare(beside: BesideRecord, { templates, now }: DraftedWith): Promise<Comparison | NotComparable> {
    const { draft, draftPath, kind } = beside;
    const { follows } = draft.frontMatter;
    const path = follows === undefined ? undefined : pathIn(this.#files.folder, draftPath, follows);
    const earlier = path === undefined ? undefined : await this.read(path);
    if (follows !== undefined && earlier === undefined) {
      const isThere = path !== undefined && (await this.#files.read(path)) !== undefined;
      return { ok: false, lost: isThere ? "facts" : "notice" };
    }
    if (earlier !== undefined && earlier.facts.problems.length > 0) {
      return { ok: false, lost: earlier.facts };
    }
    const record = await this.factsFor(kind.id, beside.record, { templates, now });
    return compareWithRecord(draft, kind, { record, now, templates }, earlier);
  }

  /** Whether the record, or the clock, has overtaken a draft. Neither has where that cannot be told. */
  async overtaken(beside: BesideRecord, drafted: () => Promise<DraftedWith>): Promise<Overtaken> {
    const { frontMatter, text, isTooLong } = beside.draft;
    if (isTooLong || frontMatter.published !== undefined || findDraftedMark(text) === undefined) {
      return notOvertaken;
    }
    const compared = await this.compare(beside, await drafted());
    return compared.ok ? overtakenBy(compared.refresh) : notOvertaken;
  }

  /** The time for which readers were promised news that they have not had, where it has passed: see `passedPromise`. */
  async passedPromise(record: IncidentRecord, now: Temporal.Instant, say: Say): Promise<string | undefined> {
    if (!isUpdatePassed(record, now)) {
      return undefined;
    }
    const notices = await Promise.all(
      (await this.sent()).map(async (copy) => ({
        on: copy.frontMatter.published?.on ?? "",
        facts: (await this.#noticeOf(copy))?.record,
      })),
    );
    return passedPromise(record, notices, now, say);
  }
}

/**
 * What a file names by a path that begins where it lies, as a path that begins in `folder`: undefined where it leads out
 * of it. A draft may come from a stranger. Both other paths are absolute, with `/` between.
 */
export function pathIn(folder: string, from: string, named: string): string | undefined {
  if (!isRelativePath(named)) {
    return undefined;
  }
  const parts = from.split("/").slice(0, -1);
  for (const part of named.split(/[/\\]/)) {
    if (part === "..") {
      parts.pop();
    } else if (part !== "." && part !== "") {
      parts.push(part);
    }
  }
  return pathBelow(folder, parts.join("/"));
}

/** `path` as one that begins in `folder`, which may be the root, "/"; undefined where it lies elsewhere. Both are absolute. */
export function pathBelow(folder: string, path: string): string | undefined {
  const begin = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(begin) ? path.slice(begin.length) : undefined;
}
