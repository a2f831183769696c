import type { Moment } from "../time/moment.ts";
import type { Audience, Fact, FactItem } from "./fact.ts";
import type { ToldBefore } from "./told.ts";

/** The way of writing a record that this version knows. */
export const recordVersion = 2;

/** What the file is called that holds the record of an incident. */
export const recordFileName = "incident.yaml";

/** What happened, at its broadest: personal data got out, a service failed, or anything else. */
export const incidentTypes = ["leak", "outage", "incident"] as const;
export type IncidentType = (typeof incidentTypes)[number];

/** How many: exactly, between two numbers (both included), or at least so many. Whole numbers from 0. */
export type Count =
  { readonly exactly: number } | { readonly min: number; readonly max: number } | { readonly atLeast: number };

/**
 * The moments that documents and legal clocks hang on, in the order in which they usually come. Half of the clocks run
 * from something else than `aware`, so each has its own.
 */
export const momentNames = [
  "occurredFrom",
  "occurredTo",
  "suspected",
  "notifiedBySupplier",
  "aware",
  "contained",
  "determined",
  "classifiedMajor",
  "materialityDetermined",
  "assessedNotifiable",
  "fixAvailable",
  "serviceStopped",
  "recovered",
  "authorityTold",
  "told",
] as const;
export type MomentName = (typeof momentNames)[number];

/** What brought it about, in the words of ENISA, which most forms of authorities share. */
export const causeCategories = [
  "human-error",
  "system-failure",
  "malicious-action",
  "third-party-failure",
  "natural-phenomenon",
] as const;
export type CauseCategory = (typeof causeCategories)[number];

/** `response`: deals with this incident. `prevention`: keeps it from happening again. */
export const measurePurposes = ["response", "prevention"] as const;
export type MeasurePurpose = (typeof measurePurposes)[number];

/** How far a step has come. */
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

/** Something offered to the people affected, to make up for it. */
export interface Repair {
  /** "Twelve months of credit monitoring, free of charge". */
  readonly offer: string;
  /** The group of people that it is for, by its name; undefined where it is for everybody. */
  readonly group: string | undefined;
  /** Who provides it, where that is somebody else. */
  readonly provider: string | undefined;
  /** How long people have it, once they took it up: "24 months from the day you sign up". */
  readonly lasts: string | undefined;
  /** Until when people can take it up. */
  readonly until: Moment | undefined;
  /** What people do to get it, in a sentence. */
  readonly how: string | undefined;
  readonly audience: Audience;
}

/** Something that was told wrongly, and what is right. */
export interface Correction {
  /** In the words in which readers had it. */
  readonly said: string;
  /** A whole sentence. */
  readonly instead: string;
  /** When readers had the wrong words. */
  readonly on: Moment | undefined;
  readonly audience: Audience;
  /** Whether it was told as not yet confirmed. Nobody writes that down: notices that went out tell it. */
  readonly wasUnsure?: boolean;
  /** Whether what is told instead is not yet confirmed. Nobody writes that down either. */
  readonly isUnsure?: boolean;
  /** Whether a notice that went out was found to have said it, and nobody wrote it down. */
  readonly isFound?: boolean;
  /** Whether readers had it in other words. */
  readonly isReworded?: boolean;
  /** The group whom alone a notice told it. Undefined where everybody could read it. */
  readonly toGroup?: string;
}

/** Kinds of data, each as sure as it is. The whole may be unknown, or ruled out: no personal data was involved. */
export type DataKinds = Fact<readonly FactItem<string>[]>;

/** People to whom the same happened. */
export interface PeopleGroup {
  /** Whom it takes in, in words by which readers can tell whether they are among them. Ruled out: looked into, and not affected. */
  readonly who: Fact<string>;
  readonly count: Fact<Count>;
  /** What the number counts, where that is something else than in all. */
  readonly counted: string | undefined;
  /** Where they live, whose law protects them: codes of ISO 3166 such as "GB" and "US-CA". */
  readonly jurisdictions: Fact<readonly string[]>;
  /** What of theirs was involved. Unknown where nothing more is said of them than of everybody. */
  readonly data: DataKinds;
  /** What may follow for them in particular, each a sentence. */
  readonly consequences: Fact<readonly string[]>;
  /** What they in particular can do, each a sentence. */
  readonly advice: Fact<readonly string[]>;
  /** When they were told, where that was later than the first. */
  readonly told: Fact<Moment>;
}

/** A part of a service that works again while others do not. */
export interface PartBack {
  /** "card payments", as it is called in `service`. */
  readonly what: string;
  readonly since: Moment;
}

/** One line of the incident's course, as somebody wrote it down. */
export interface TimelineEntry {
  readonly at: Moment;
  readonly what: string;
  /** Who said so, or where it is written down. Never published. */
  readonly source: string | undefined;
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
  readonly organisation: {
    /** As readers know it. */
    readonly name: Fact<string>;
    readonly legalName: Fact<string>;
    /** The company it belongs to. */
    readonly parent: Fact<string>;
    readonly address: Fact<string>;
    /** Where it is established: a code of ISO 3166 such as "GB". */
    readonly country: Fact<string>;
  };
  readonly signatory: { readonly name: Fact<string>; readonly role: Fact<string> };
  readonly moments: Readonly<Record<MomentName, Fact<Moment>>>;
  readonly people: {
    /** Of everybody affected, each counted once; groups may overlap. */
    readonly total: Fact<Count>;
    /** What the numbers count, where that is not people: "clinics". */
    readonly counted: string | undefined;
    readonly groups: readonly PeopleGroup[];
  };
  readonly data: DataKinds;
  /** How many records of personal data, which is seldom the number of people. */
  readonly records: Fact<Count>;
  /** What did not work: in an outage, or where a service stopped with a leak. */
  readonly service: Fact<string>;
  /** Of `service`, for whoever may read that. Empty where all of it fails, or all works again. */
  readonly worksAgain: readonly PartBack[];
  readonly cause: {
    readonly category: Fact<CauseCategory>;
    /** The supplier where it happened. */
    readonly supplier: Fact<string>;
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
  /** Empty where nothing is offered. */
  readonly repair: readonly Repair[];
  readonly corrections: readonly Correction[];
  /** What readers can do, each a sentence. Ruled out: they need do nothing. */
  readonly advice: Fact<readonly string[]>;
  /** What they can do besides, until everything works again. */
  readonly adviceMeanwhile: Fact<readonly string[]>;
  readonly contacts: {
    readonly email: Fact<string>;
    readonly phone: Fact<string>;
    readonly hours: Fact<string>;
    readonly web: Fact<string>;
    readonly post: Fact<string>;
    readonly dataProtectionOfficer: Fact<string>;
    /** For journalists. */
    readonly press: Fact<string>;
  };
  readonly nextUpdate: { readonly at: Fact<Moment>; readonly where: Fact<string> };
  readonly timeline: readonly TimelineEntry[];
  /** Names and words that nobody outside may read. Internal. */
  readonly neverSay: readonly string[];
  /** What notices that went out told the public; only where a document is held against it, and never in the file. */
  readonly told?: ToldBefore;
}
