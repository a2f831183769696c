import type { Moment } from "../time/moment.ts";
import type { Audience, Fact } from "./fact.ts";

/** What happened, at its broadest: personal data got out, a service failed, or anything else. */
export const incidentTypes = ["leak", "outage", "incident"] as const;
export type IncidentType = (typeof incidentTypes)[number];

/** How many: exactly, between two numbers (both included), or at least so many. Whole numbers from 0. */
export type Count =
  { readonly exactly: number } | { readonly min: number; readonly max: number } | { readonly atLeast: number };

/** The moments that documents and legal clocks hang on, in the order in which they usually come. */
export const momentNames = ["occurredFrom", "occurredTo", "aware", "contained", "recovered", "told"] as const;
export type MomentName = (typeof momentNames)[number];

/** `response`: deals with this incident. `prevention`: keeps it from happening again. */
export const measurePurposes = ["response", "prevention"] as const;
export type MeasurePurpose = (typeof measurePurposes)[number];

export const measureStates = ["done", "in-progress", "promised"] as const;
export type MeasureState = (typeof measureStates)[number];

/** Something done or promised about the incident. */
export interface Measure {
  /** "Closed the storage area", or for a promise "Encrypt every backup". */
  readonly action: string;
  readonly purpose: MeasurePurpose;
  readonly state: MeasureState;
  /** Who answers for it: a role or a name. */
  readonly owner: string | undefined;
  /** By when it is promised. */
  readonly due: Moment | undefined;
  /** When it was done. */
  readonly doneAt: Moment | undefined;
  readonly audience: Audience;
}

/** One line of the incident's course, as somebody wrote it down. */
export interface TimelineEntry {
  readonly at: Moment;
  readonly what: string;
  readonly audience: Audience;
}

/** The facts of one incident, as `readRecord` gives them: every field is there, what nobody has said is unknown. */
export interface IncidentRecord {
  /** Of the way the file is written. */
  readonly version: number;
  readonly id: string | undefined;
  /** What the team calls the incident; "" where it has no name. Internal: never published. */
  readonly title: string;
  readonly type: Fact<IncidentType>;
  /** A practice incident: everything drafted from it says so. */
  readonly drill: boolean;
  /** Of the documents, as in `lang`: "en". */
  readonly language: string;
  /** IANA name; local times in the record are meant in this zone. "UTC" where none is given. */
  readonly timeZone: string;
  readonly organisation: { readonly name: Fact<string> };
  readonly signatory: { readonly name: Fact<string>; readonly role: Fact<string> };
  readonly moments: Readonly<Record<MomentName, Fact<Moment>>>;
  readonly people: { readonly count: Fact<Count>; readonly who: Fact<string> };
  /** Kinds of data, each as sure as it is. The whole may be unknown, or ruled out: no personal data was involved. */
  readonly data: Fact<readonly Fact<string>[]>;
  /** What did not work, for an outage. */
  readonly service: Fact<string>;
  readonly cause: {
    /** What happened, in whole sentences. */
    readonly summary: Fact<string>;
    /** What we did wrong: "We left …". */
    readonly ownPart: Fact<string>;
    /** What we failed to prevent or notice: "We had no check that …". */
    readonly failedToPrevent: Fact<string>;
  };
  /** What may follow for the people affected, each a sentence. */
  readonly consequences: Fact<readonly string[]>;
  readonly measures: readonly Measure[];
  /** What readers can do, each a sentence. Ruled out: they need do nothing. */
  readonly advice: Fact<readonly string[]>;
  readonly contacts: {
    readonly email: Fact<string>;
    readonly phone: Fact<string>;
    readonly hours: Fact<string>;
    readonly web: Fact<string>;
  };
  readonly nextUpdate: { readonly at: Fact<Moment>; readonly where: Fact<string> };
  readonly timeline: readonly TimelineEntry[];
  /** Names and words that no document may hold. Internal. */
  readonly neverSay: readonly string[];
}
