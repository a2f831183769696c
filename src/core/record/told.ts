import type { Moment } from "../time/moment.ts";
import type { ReadableRecord } from "./record-for.ts";
import type { Count, MeasurePurpose } from "./record.ts";

/** A step as notices that went out named it. */
export interface ToldStep {
  /** In the words of the last of them. */
  readonly action: string;
  readonly purpose: MeasurePurpose;
  /** The first day for which one of them promised it; undefined where none named a day. */
  readonly due: Moment | undefined;
  /** Whether the last of them named it as still to be done. */
  readonly isOpen: boolean;
  /** Whether one of them promised it: for a day, as decided, or so that it does not happen again. */
  readonly isPromise: boolean;
}

/** What the people affected were told first: of each fact what the first notice said that said anything of it. */
export interface FirstTold {
  /** When the first notice went out. */
  readonly on: Moment;
  readonly facts: ReadableRecord;
  /** Numbers of people that were told afterwards, and as not yet confirmed. */
  readonly laterTotals: readonly Count[];
  /** All that went out, and the language of the first of it. */
  readonly text: string;
  readonly language: string;
}

/** What readers were promised, and when they heard last. */
export interface PromisedBefore {
  readonly steps: readonly ToldStep[];
  /** When the last of it went out. */
  readonly lastOn?: Moment | undefined;
  readonly news?: PromisedNews | undefined;
  /** What was offered to them and is not on record any more. */
  readonly lostOffers?: readonly string[];
}

/** The time for which readers were promised news and have had none. */
export interface PromisedNews {
  /** It has passed. */
  readonly broken?: Moment;
  /** It is still to come. */
  readonly ahead?: Moment;
}

/** A part of a service that readers were told works again, and that does not any more. */
export interface PartTakenBack {
  readonly what: string;
  /** When the last notice went out that said so. */
  readonly on: Moment;
}

/** What readers were told before: a document is held against it. */
export interface ToldBefore extends PromisedBefore {
  /** Undefined where the people affected were told nothing. */
  readonly first: FirstTold | undefined;
  /** What one group of several was promised, by the name of the group: a letter to it is held against that alone. */
  readonly toGroups?: readonly (PromisedBefore & { readonly who: string })[];
  /** Groups whom nothing that went out reached, since they were added to the record afterwards. */
  readonly untold?: readonly string[] | undefined;
  readonly partsTakenBack?: readonly PartTakenBack[];
}
