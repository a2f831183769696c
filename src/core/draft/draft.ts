import type { LineIndex } from "../text/line-index.ts";
import type { Said } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import type { Match, Passage, Prose } from "../wording/prose.ts";
import type { RequirementId } from "../wording/requirements.ts";

/** A sentence, heading, list sentence or table row, with its place in the source. */
export interface DraftPassage extends Passage {
  /** From its first to its last character in the source, markup included. */
  readonly span: Span;
  /** Index into `Draft.sections`. */
  readonly section: number;
}

/** A heading (also a line that is bold throughout) and what stands under it up to the next heading of any level. */
export interface Section {
  /** 0 for what stands before the first heading. */
  readonly level: number;
  /** Plain words of the heading, "" for level 0. */
  readonly title: string;
  /** The heading itself; empty for level 0. */
  readonly headingSpan: Span;
  /** What stands under the heading, up to the next heading or the end. */
  readonly bodySpan: Span;
}

/** A finding somebody decided to live with; see the front matter in the contracts. */
export interface Acceptance {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** Somebody's word that a passage of the draft meets a requirement; see the front matter in the contracts. */
export interface Saying {
  readonly requirement: RequirementId;
  /** The passage, as it reads. The word counts as long as the draft has it. */
  readonly quote: string;
  readonly by: string;
  readonly on: string;
}

/** When and where a notice went out. What says so of itself is a frozen copy: it stays as it was. */
export interface Publication {
  /** As somebody wrote it: "2026-05-20T10:00+01:00". */
  readonly on: string;
  /** By which way, and to whom: "by e-mail to all customers". */
  readonly where: string;
  /** Path of the facts that it was made from, relative to the copy. */
  readonly facts: string | undefined;
}

/** What a draft's front matter says. Fields it leaves out are undefined or empty. */
export interface FrontMatter {
  /** From the first `---` to the end of the closing line, or empty at 0 where there is none. */
  readonly span: Span;
  readonly kind: string | undefined;
  /** Path of the record, relative to the draft. */
  readonly incident: string | undefined;
  readonly lang: string | undefined;
  /** Which notice of its kind it is, counted from 1. */
  readonly version: number | undefined;
  /** Path below the templates of the one that it was made from, where that is not the one of its kind. */
  readonly template?: string;
  /** The group of people that it is written to, as the record names them, where it is not for everybody. */
  readonly group?: string;
  /** Path of the published notice that this one is the next version of, relative to the draft. */
  readonly follows?: string;
  /** Only in the frozen copy of a notice that went out. */
  readonly published?: Publication;
  readonly accepted: readonly Acceptance[];
  readonly said: readonly Saying[];
  /** What could not be understood, each a sentence in plain words at its place. */
  readonly problems: readonly { readonly message: Said; readonly span: Span }[];
}

/** A Markdown document read as prose. Made once per text by `parseDraft`; never changes. */
export interface Draft extends Prose {
  readonly text: string;
  /** Then nothing below the front matter was read: there are no passages, whatever it says. */
  readonly isTooLong: boolean;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  readonly passages: readonly DraftPassage[];
  /** Stretches that are no prose of the author's: code, comments, block quotes, link targets, raw HTML tags. In order. */
  readonly ignored: readonly Span[];
  /** Where document-level findings stand: the title heading, else the first line after the front matter. Inside the text. */
  readonly titleSpan: Span;
  /** The place in the source of a match in one of the passages. Always inside the text. */
  spanOf(match: Match): Span;
}
