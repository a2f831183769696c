import type { Temporal } from "temporal-polyfill";
import type { Reader } from "../record/fact.ts";
import { recordFor } from "../record/record-for.ts";
import type { IncidentRecord } from "../record/record.ts";
import { buildView } from "./build-view.ts";
import { findKind, type KindId } from "./kinds.ts";
import { renderTemplate, type RenderResult } from "./render-template.ts";
import type { Templates } from "./templates.ts";

export type { RenderResult } from "./render-template.ts";

export interface RenderOptions {
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
  readonly templates: Templates;
  /** Path of the record as seen from the new draft: "../incident.yaml". */
  readonly incidentPath: string;
  /** Path of the template below the templates; the kind's own where none is given. */
  readonly template?: string;
}

/** A path that can stand in front matter as it is. */
const plainPathPattern = /^[\w./][\w./ -]*$/;

/** A draft of `kind` with its front matter, filled from the record. Never throws; line ends are `\n`. */
export function renderDocument(kind: KindId, options: RenderOptions): RenderResult {
  const { record, now, templates, incidentPath, template = `${kind}.md.mustache` } = options;
  // Without a word the public, who never see what is for authorities alone.
  const reader: Reader = findKind(kind)?.readers ?? "public";
  const view = buildView(recordFor(record, reader), { now, standsAlone: false });
  const result = renderTemplate(template, view, templates);
  if (!result.ok) {
    return result;
  }
  const frontMatter = [
    "---",
    `kind: ${kind}`,
    `incident: ${quoted(incidentPath)}`,
    `lang: ${quoted(record.language)}`,
    "---",
  ];
  return { ok: true, text: `${frontMatter.join("\n")}\n\n${result.text}` };
}

function quoted(words: string): string {
  return plainPathPattern.test(words) ? words.trim() : JSON.stringify(words);
}
