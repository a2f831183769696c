import type { Temporal } from "temporal-polyfill";
import type { Draft, FrontMatter } from "../../draft/draft.ts";
import { parseDraft } from "../../draft/parse-draft.ts";
import { recordFor, type ReadableRecord } from "../../record/record-for.ts";
import type { IncidentRecord } from "../../record/record.ts";
import type { RequirementId } from "../../wording/requirements.ts";
import { buildView } from "../build-view.ts";
import type { Kind } from "../kinds.ts";
import { renderDocument, type RenderResult } from "../render-document.ts";
import type { Templates } from "../templates.ts";
import { instantOf, readPublishedOn, wordChangesSection } from "./changes/changes-section.ts";
import { factChanges, type KnownIncident } from "./changes/fact-changes.ts";
import { splitUnits } from "./units.ts";

/** What there is to draft a document from, at some time. */
export interface DraftSource {
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
  readonly templates: Templates;
}

/** A notice that went out, and the facts that it was made from. */
export interface EarlierNotice {
  /** The frozen copy. */
  readonly text: string;
  readonly record: IncidentRecord;
}

/**
 * The document that a draft was made as, as it would be drafted from `source`: of the same kind, from the same template.
 * Where it follows an `earlier` notice, with the section that says what has changed since. Line ends are `\n`.
 */
export function draftAgain(
  kind: Kind,
  { template, incident }: Pick<FrontMatter, "template" | "incident">,
  source: DraftSource,
  earlier: EarlierNotice | undefined,
): RenderResult & { readonly changes?: readonly string[] } {
  const own = template !== undefined && source.templates.has(template) ? { template } : {};
  const result = renderDocument(kind.id, { ...source, incidentPath: incident ?? "../incident.yaml", ...own });
  if (!result.ok || earlier === undefined) {
    return result;
  }
  const { section, changes } = changesSince(kind, source, earlier);
  return { ok: true, text: withSection(result.text, section), changes };
}

/** What moved since an earlier notice went out, and the section that says so; "" and none where nothing did. */
function changesSince(
  kind: Kind,
  { record, now }: DraftSource,
  earlier: EarlierNotice,
): { readonly section: string; readonly changes: readonly string[] } {
  const draft = parseDraft(earlier.text);
  const publishedOn = readPublishedOn(draft.frontMatter.published?.on ?? "", earlier.record.timeZone);
  if (publishedOn === undefined) {
    return { section: "", changes: [] };
  }
  const then = knownAt(recordFor(earlier.record, kind.readers), instantOf(publishedOn, earlier.record.timeZone));
  const today = knownAt(recordFor(record, kind.readers), now);
  // Where the law forbids something, no more is told than it asks for.
  const { forbids, requires } = kind;
  const maySay = (requirement: RequirementId): boolean => forbids.length === 0 || requires.includes(requirement);
  const changes = factChanges(then, today, { maySay, wasSaid: saidIn(draft) });
  return { section: wordChangesSection(changes, publishedOn, maySay), changes };
}

function knownAt(record: ReadableRecord, now: Temporal.Instant): KnownIncident {
  return { record, view: buildView(record, { now, standsAlone: true }) };
}

/** Whether a letter says these words, wherever its lines end. */
function saidIn({ text }: Draft): (words: string) => boolean {
  const plain = text.replace(/\s+/g, " ").toLowerCase();
  return (words) => plain.includes(words.replace(/\s+/g, " ").toLowerCase());
}

/** Before the first section of the letter, behind what it begins with. */
function withSection(text: string, section: string): string {
  if (section === "") {
    return text;
  }
  const units = splitUnits(text);
  const first = units.find(
    ({ kind, text: words }, index) => index > 0 && kind === "heading" && words.startsWith("## "),
  );
  const at = first?.start ?? text.length;
  return `${text.slice(0, at)}${section}\n${text.slice(at)}`;
}
