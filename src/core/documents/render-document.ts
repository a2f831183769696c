import type { Temporal } from "temporal-polyfill";
import type { IncidentRecord } from "../record/record.ts";
import { baseLanguage } from "../wording/language/language-name.ts";
import { findKind, type KindId } from "./kinds.ts";
import { readPhrases } from "./read-phrases.ts";
import { recordToWriteFrom } from "./record-of-group.ts";
import { renderTemplate, type RenderResult } from "./render-template.ts";
import { languageToWriteIn } from "../record/language-to-write-in.ts";
import { languageFolderOf, languageOfTemplate } from "./template-language.ts";
import { viewSinceFirst } from "./since-first.ts";
import type { Templates } from "./templates.ts";

export type { RenderResult } from "./render-template.ts";

/** What a document is made from and for. */
export interface RenderOptions {
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
  readonly templates: Templates;
  /** Path of the record as seen from the new draft: "../incident.yaml". */
  readonly incidentPath: string;
  /** Path of the template below the templates; where none is given the kind's own, in the record's language if there is one. */
  readonly template?: string;
  /** The group of people that it is written to, by its name in the record; none for everybody. */
  readonly group?: string | undefined;
  /** As in `lang`, for a document in the language of its template; none for that of the record. */
  readonly language?: string | undefined;
  /** Both as in `ViewOptions`. */
  readonly keepsPassed?: boolean;
  readonly isOwnedAbove?: boolean;
}

/** A path that can stand in front matter as it is. */
const plainPathPattern = /^[\w./][\w./ -]*$/;

/** A draft of `kind` with its front matter, filled from the record. Never throws; line ends are `\n`. */
export function renderDocument(kind: KindId, options: RenderOptions): RenderResult {
  const { record, now, templates, incidentPath, group, keepsPassed = false, isOwnedAbove = false } = options;
  const { template = ownTemplate(kind, options) } = options;
  const language = documentLanguage(template, options);
  const words = readPhrases(languageFolderOf(template, templates), templates, language);
  if (!words.ok) {
    return words;
  }
  // Without a word the public, who never see what is for authorities alone.
  const { readers: reader = "public", isToOthers: toOthers = false } = findKind(kind) ?? {};
  const readable = recordToWriteFrom(record, reader, group);
  if (readable === undefined) {
    return { ok: false, problems: [], ...(group !== undefined && { missingGroup: group }) };
  }
  const view = viewSinceFirst(readable, {
    now,
    standsAlone: false,
    keepsPassed,
    toOthers,
    isOwnedAbove,
    phrases: words.phrases,
  });
  const result = renderTemplate(template, view, templates);
  if (!result.ok) {
    return result;
  }
  const frontMatter = [
    "---",
    `kind: ${kind}`,
    `incident: ${quoted(incidentPath)}`,
    `lang: ${quoted(language)}`,
    ...(group === undefined ? [] : [`group: ${quoted(group)}`]),
    // What is drafted from another template than that of its kind says so, to be drafted from it again.
    ...(template === ownTemplate(kind, options) ? [] : [`template: ${quoted(template)}`]),
    "---",
  ];
  return { ok: true, text: `${frontMatter.join("\n")}\n\n${result.text}` };
}

function ownTemplate(kind: KindId, { record, templates }: RenderOptions): string {
  const name = `${kind}.md.mustache`;
  const translated = [record.language, baseLanguage(record.language)].map((language) => `${language}/${name}`);
  return translated.find((path) => templates.has(path)) ?? name;
}

/** What was asked for, or the record's own, where it is the template's in some country: "de-AT"; a template that says none is written in that. */
function documentLanguage(template: string, { record, templates, language }: RenderOptions): string {
  const own = language ?? languageToWriteIn(record);
  const written = languageOfTemplate(template, templates.get(template) ?? "") ?? own;
  return baseLanguage(written) === baseLanguage(own) ? own : written;
}

function quoted(words: string): string {
  return plainPathPattern.test(words) ? words.trim() : JSON.stringify(words);
}
