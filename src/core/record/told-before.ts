import type { Moment } from "../time/moment.ts";
import type { MeasurePurpose } from "./record.ts";

/** A step as notices that went out named it. */
export interface ToldStep {
  /** In the words of the last of them. */
  readonly action: string;
  readonly purpose: MeasurePurpose;
  /** The first day for which one of them promised it; undefined where none named a day. */
  readonly due: Moment | undefined;
  /** Whether the last of them named it as still to be done. */
  readonly isOpen: boolean;
}

/** What readers were told before: a document is held against it. */
export interface ToldBefore {
  readonly steps: readonly ToldStep[];
}
