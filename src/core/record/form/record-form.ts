import type { Certainty } from "../fact.ts";
import type { FieldPath } from "../edit-text.ts";

/** What one record says, as the form shows it. */
export interface RecordForm {
  /** By the names of the record's fields, each in the shape that `FormLayout` gives it. */
  readonly fields: Readonly<Record<string, FormValue>>;
  /** In the order of the text; at the end what cannot be so at the time of reading. */
  readonly problems: readonly FormProblem[];
  /** Why nothing can be changed from the form, in a sentence; absent where it can. */
  readonly refusal?: string;
  /** Whether there is anything to show: a file that is no record at all has nothing. */
  readonly isRecord: boolean;
  /** The zone in which times of day are meant. */
  readonly timeZone: string;
}

/** Something in the record that cannot be so, or could not be read. */
export interface FormProblem {
  /** The same sentence as in the text, unless that has words of the file in it. */
  readonly message: string;
  /** The field that it concerns, as near as can be said; empty where it concerns none. */
  readonly path: FieldPath;
  /** What may have been meant, each in words to choose from; empty where nobody can tell. */
  readonly choices: readonly string[];
}

/** What a field holds, in a shape that a control can show. */
export type FormValue = FormWords | FormItems | FormGroup | FormFact | FormOdd;

/** Words as they stand in the text; "" where there are none. */
export interface FormWords {
  readonly kind: "words";
  readonly words: string;
  /** What they mean, where that is not plain to see: "19 May 2026 at 08:45". */
  readonly spoken?: string;
  /** The same with the zone, where they say a time of day: "19 May 2026 at 08:45 (Lisbon time, UTC+01:00)". */
  readonly inFull?: string;
  /**
   * What the clock has to do with them: news that was promised for a time that has passed, a measure that is late,
   * something told as done that is still to come, or a “today” that is another day in a letter that goes out later.
   */
  readonly byClock?: "update-passed" | "overdue" | "to-come" | "other-day";
  /** A name or word in it that must not be said, though everybody may read it. */
  readonly mustNotSay?: string;
}

/** The items of a list, in the order of the record. */
export interface FormItems {
  readonly kind: "items";
  readonly items: readonly FormValue[];
}

/** Every field that there can be, those that are not written as well; one of some incidents only where it is asked. */
export interface FormGroup {
  readonly kind: "group";
  readonly fields: Readonly<Record<string, FormValue>>;
}

/** A fact with how sure it is, and what stands beside it. */
export interface FormFact {
  readonly kind: "fact";
  readonly certainty: Certainty;
  readonly value: FormValue;
  /** The lines beside the value that are written, by their names. */
  readonly parts: Readonly<Record<string, FormValue>>;
}

/** Something that no control can show. It can only be changed as text. */
export interface FormOdd {
  readonly kind: "odd";
}
