import type { Temporal } from "temporal-polyfill";
import { recordFor } from "../record/record-for.ts";
import type { IncidentRecord } from "../record/record.ts";
import { requirementTitles, type RequirementId } from "../wording/requirements.ts";
import { buildView } from "./build-view.ts";
import { partialPath } from "./check-template.ts";
import type { DocumentView } from "./document-view.ts";
import { languageToWriteIn } from "../record/language-to-write-in.ts";
import { placeholderView } from "./placeholder-view.ts";
import { englishOf } from "./read-phrases.ts";
import { recordToWriteFrom } from "./record-of-group.ts";
import { renderTemplate } from "./render-template.ts";
import type { Templates } from "./templates.ts";

/** One honest way to own what happened. */
export interface FaultWording {
  /** As something to choose: "Say what we did wrong". */
  readonly title: string;
  /** When this wording is the honest one, in one sentence. */
  readonly when: string;
  /** Markdown with its heading, line ends `\n`. */
  readonly text: string;
}

/** The sections that a fix inserts, filled from the record where there is one. */
export interface SectionSource {
  /** Markdown with its heading, line ends `\n`; says what is unknown, or leaves a placeholder in square brackets where there is no record. */
  section(requirement: RequirementId): string;
  /** Honest wordings of our fault to choose from. */
  faultWordings(): readonly FaultWording[];
}

/** The wordings to choose from, and the parts that hold them. */
export const faultChoices = [
  {
    partial: "fault-own-part",
    title: "Say what we did wrong",
    when: "When something that we did, or left undone, caused it or let it happen.",
  },
  {
    partial: "fault-failed-to-prevent",
    title: "Say what we failed to prevent",
    when: "When others or chance did the harm, and we should have prevented it or noticed it sooner.",
  },
  {
    partial: "fault-trust",
    title: "Say that we did not keep the trust",
    when: "While the cause is not known: whatever it turns out to be, people relied on us and were let down.",
  },
] as const;

/**
 * The sections that a fix inserts: filled from `record`, or with placeholders in square brackets where there is none.
 *
 * @param group of people whom the draft is for; undefined for everybody
 */
export function createSectionSource(
  record: IncidentRecord | undefined,
  now: Temporal.Instant,
  templates: Templates,
  group?: string,
): SectionSource {
  let view: DocumentView | undefined;
  const render = (partial: string, requirement: RequirementId): string => {
    view ??=
      record === undefined
        ? placeholderView
        : buildView(recordToWriteFrom(record, "public", group) ?? recordFor(record, "public"), {
            now,
            standsAlone: true,
            phrases: englishOf(languageToWriteIn(record)),
          });
    const result = renderTemplate(partialPath(partial), view, templates);
    return result.ok ? result.text : emptySection(requirement);
  };
  return {
    section: (requirement) => render(`section-${requirement}`, requirement),
    faultWordings: () =>
      faultChoices.map(({ partial, title, when }) => ({ title, when, text: render(partial, "fault") })),
  };
}

/** What is inserted where a template is broken: a place for the person's own words. */
function emptySection(requirement: RequirementId): string {
  return `## ${requirementTitles[requirement]}\n\n[TO BE WRITTEN]\n`;
}
