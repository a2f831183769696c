import type { FormField, FormLayout } from "../../core/record/form/form-layout.ts";
import type { UnsentWords } from "./unsent-words.ts";
import type { EditQueue } from "./edit-queue.ts";

/** What every part of the form shares. */
export interface FormContext {
  readonly queue: Pick<EditQueue, "ask" | "withdraw">;
  readonly layout: FormLayout;
  /** What is typed and not yet in the record. */
  readonly unsent: Set<UnsentWords>;
  /** Says something to a screen reader. */
  readonly announce: (words: string) => void;
  readonly showAsText: () => void;
  /** Leads to where entries of a file can be added to the timeline. */
  readonly addTimeline: () => void;
  /** The zone in which times of day are meant. */
  readonly timeZone: () => string;
  /** What the groups of people are called. */
  readonly groupNames: () => readonly string[];
}

/** A line that facts can have beside their value, by its name. */
export function factPart(context: FormContext, name: string): FormField | undefined {
  return context.layout.factParts.find((part) => part.name === name);
}

let ids = 0;

/** An id for an element that no other has. */
export function uniqueId(): string {
  ids += 1;
  return `f${ids}`;
}
