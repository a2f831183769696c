import type { Temporal } from "temporal-polyfill";
import type { FrontMatter } from "../draft/draft.ts";
import { readFrontMatter } from "../draft/front-matter.ts";
import type { ReadableRecord } from "../record/record-for.ts";
import { onceForBoth } from "../text/remember.ts";
import type { Moment } from "../time/moment.ts";
import { baseLanguage } from "../wording/language/language-name.ts";
import { findKind, type Kind } from "./kinds.ts";
import type { Phrases } from "./phrases.ts";
import { readPhrases } from "./read-phrases.ts";
import { recordToWriteFrom } from "./record-of-group.ts";
import { phrasesPath } from "./template-language.ts";
import type { Templates } from "./templates.ts";
import { instantOf, readPublishedOn } from "./versions/changes/changes-section.ts";
import type { EarlierNotice } from "./versions/draft-again.ts";

/** A notice that went out, and what its readers could know. */
export interface PublishedNotice extends EarlierNotice {
  readonly kind: Kind;
  readonly frontMatter: FrontMatter;
  readonly on: Moment;
  readonly sentAt: Temporal.Instant;
  /** Of its language. */
  readonly phrases: Phrases;
  /** What its readers could know of the facts that are kept with it. */
  readonly facts: ReadableRecord;
}

/**
 * Undefined where the copy does not say what it is and when it went out, or what it told cannot be read. The same answer
 * for the same notice and templates.
 */
export const publishedNotice = onceForBoth(readNotice);

function readNotice(earlier: EarlierNotice, templates: Templates): PublishedNotice | undefined {
  const frontMatter = readFrontMatter(earlier.text);
  const { lang = "en", published, group } = frontMatter;
  const kind = findKind(frontMatter.kind);
  const { timeZone } = earlier.record;
  const on = readPublishedOn(published?.on ?? "", timeZone);
  const folder = `${baseLanguage(lang)}/`;
  const language = readPhrases(templates.has(phrasesPath(folder)) ? folder : "", templates, lang);
  const facts = kind && recordToWriteFrom(earlier.record, kind.readers, group);
  if (kind === undefined || on === undefined || !language.ok || facts === undefined) {
    return undefined;
  }
  return { ...earlier, kind, frontMatter, on, sentAt: instantOf(on, timeZone), phrases: language.phrases, facts };
}
