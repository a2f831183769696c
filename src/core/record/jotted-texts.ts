import type { Audience, Fact, Reader } from "./fact.ts";
import { isFor } from "./record-for.ts";
import type { IncidentRecord } from "./record.ts";

/** What people jotted into a record, by whether a reader may have it. */
export interface JottedTexts {
  readonly kept: readonly string[];
  readonly told: readonly string[];
}

interface Jotting {
  readonly text: string | undefined;
  readonly audience: Audience;
}

/** What happened, what may follow, steps, offers, corrections and the course of events, as they were written down. */
export function jottedTexts(record: IncidentRecord, reader: Reader): JottedTexts {
  const { cause, people, measures, repair, corrections, timeline } = record;
  const all = [
    ...[cause.summary, cause.ownPart, cause.failedToPrevent].flatMap(textsOf),
    ...[record, ...people.groups].flatMap(({ consequences, advice }) => [...textsOf(consequences), ...textsOf(advice)]),
    ...textsOf(record.adviceMeanwhile),
    ...measures.map(({ action, audience }) => ({ text: action, audience })),
    ...repair.flatMap(({ offer, lasts, how, audience }) => [offer, lasts, how].map((text) => ({ text, audience }))),
    ...corrections.flatMap(({ said, instead, audience }) => [said, instead].map((text) => ({ text, audience }))),
    ...timeline.map(({ what, audience }) => ({ text: what, audience })),
  ];
  const texts = (isTold: boolean): readonly string[] =>
    all.flatMap(({ text, audience }) => (text !== undefined && isFor(audience, reader) === isTold ? [text] : []));
  return { kept: texts(false), told: texts(true) };
}

function textsOf({ value, audience }: Fact<string> | Fact<readonly string[]>): readonly Jotting[] {
  const texts = value === undefined ? [] : typeof value === "string" ? [value] : value;
  return texts.map((text) => ({ text, audience }));
}
