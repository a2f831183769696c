import type { Temporal } from "temporal-polyfill";
import type { IncidentRecord } from "../record/record.ts";
import type { RequirementId } from "../wording/requirements.ts";
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

/** The sections that a fix inserts: filled from `record`, or with placeholders in square brackets where there is none. */
export function createSectionSource(
  record: IncidentRecord | undefined,
  now: Temporal.Instant,
  templates: Templates,
): SectionSource {
  return {
    section: (requirement) => `${record?.title ?? ""}${now.toString()}${requirement}${templates.size}`,
    faultWordings: () => [],
  };
}
