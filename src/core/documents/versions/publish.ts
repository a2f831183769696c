import type { Temporal } from "temporal-polyfill";
import type { Publication } from "../../draft/draft.ts";
import { sayOf } from "../../record/language-to-write-in.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { findFrontMatterBlock } from "../../draft/front-matter-block.ts";
import { readFrontMatter } from "../../draft/front-matter.ts";
import { lineEndOf } from "../../text/edit.ts";
import { wordMomentWithZone } from "../../time/word-moment.ts";
import { findKind, type KindId } from "../kinds.ts";
import { sayInEnglish, type Say } from "../../text/say.ts";
import { momentsIn } from "../../time/moments-in.ts";
import { readPublishedOn } from "./changes/changes-section.ts";
import { withFrontMatter } from "./front-matter-of.ts";

/** The folder of an incident that holds what went out. */
export const publishedFolder = "published";

/** Whether a file lies where the frozen copies are kept, by its path or address. */
export function isAmongPublished(path: string): boolean {
  return path.split(/[\\/]/).at(-2) === publishedFolder;
}

/** What is to be kept of a notice that went out. */
export interface PublishSource {
  /** The whole draft, as it went out. */
  readonly text: string;
  /** The kind that it is judged as, for a draft that does not say its own. */
  readonly kind: KindId;
  /** The record, as it stands. */
  readonly recordText: string;
  /** As somebody wrote it, or `publishedNow`. */
  readonly on: string;
  /** By which way, and to whom. */
  readonly where: string;
  /** What the copy and its facts are called: see `nextPublishedNames`. */
  readonly names: PublishedNames;
  /** Path of the record as seen from the copy. */
  readonly incidentPath: string;
}

/** What the two files of a notice that went out are called. */
export interface PublishedNames {
  readonly notice: string;
  readonly facts: string;
}

/** The frozen copy, and the facts beside it; undefined where the lines at the top of the draft cannot be read. */
export function publishDraft(source: PublishSource): { readonly notice: string; readonly facts: string } | undefined {
  const { text, kind, recordText, on, where, names, incidentPath } = source;
  const frontMatter = readFrontMatter(text);
  const { version = 1 } = frontMatter;
  const notice = withFrontMatter(text, {
    ...(findKind(frontMatter.kind) === undefined && { kind }),
    incident: incidentPath,
    version,
    published: { on, where, facts: names.facts },
  });
  return notice === undefined ? undefined : { notice, facts: factsOf(recordText, names.notice, on) };
}

/** Whether two texts are the same letter, word for word, whatever the lines at their tops say and however lines end. */
export function isSameLetter(left: string, right: string): boolean {
  return letterIn(left) === letterIn(right);
}

/** What stands below the lines at the top of a text. */
export function letterIn(text: string): string {
  const letter = text.slice(findFrontMatterBlock(text)?.span.end ?? 0).trim();
  return letter.includes("\r") ? letter.replace(/\r\n?/g, "\n") : letter;
}

/** Names that none of `existing` has, whatever their case: "apology.md" and "apology.facts.yaml", then "apology-2.md", … */
export function nextPublishedNames(draftName: string, existing: readonly string[]): PublishedNames {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? draftName : `${draftName}-${number}`;
    const names = { notice: `${name}.md`, facts: `${name}.facts.yaml` };
    if (!taken.has(names.notice.toLowerCase()) && !taken.has(names.facts.toLowerCase())) {
      return names;
    }
  }
}

/** The moment as it is written down for a notice that goes out now: "2026-05-20T10:00+01:00". */
export function publishedNow(now: Temporal.Instant, timeZone: string): string {
  const at = now.toZonedDateTimeISO(timeZone);
  return `${at.toPlainDateTime().toString({ smallestUnit: "minute" })}${at.offset === "+00:00" ? "Z" : at.offset}`;
}

/** "on 20 May 2026 at 10:00 (Lisbon time, UTC+01:00), by e-mail to all customers"; as it stands where it is no moment. */
export function wordPublication(
  { on, where }: Publication,
  record: IncidentRecord | undefined,
  say: Say = sayInEnglish,
): string {
  const moment = readPublishedOn(on, record?.timeZone ?? "UTC");
  return `${moment === undefined ? on : wordMomentWithZone(moment, "when", momentsIn(sayOf(record, say)))}, ${where}`;
}

function factsOf(recordText: string, notice: string, on: string): string {
  const lines = [
    `# The facts that ${notice} was made from, as they stood when it was published (${on}).`,
    "# They belong to that copy and stay as they are. What is known today is in incident.yaml.",
    "",
  ];
  return lines.join(lineEndOf(recordText)) + lineEndOf(recordText) + recordText.replace(/^\uFEFF/, "");
}
