import type { Moment } from "../time/moment.ts";
import { fact } from "./fact-field.ts";
import type { Fact } from "./fact.ts";
import { described, mapping, moment } from "./fields.ts";
import type { MomentName } from "./record.ts";
import { documentNames, type FieldNote } from "./shape.ts";

export const publicMoment = fact(moment, "public");

const usedIn = documentNames;

const notes: Readonly<Record<MomentName, FieldNote>> = {
  occurredFrom: {
    label: "When it began",
    meaning: "When the harm began, as opposed to when somebody noticed.",
    example: "2026-05-11T16:20",
    usedIn,
  },
  occurredTo: {
    label: "When it ended",
    meaning: "When the harm ended: when the data was no longer open, or the service worked again.",
    example: "2026-05-19T09:20",
    usedIn,
  },
  aware: {
    label: "When you found out",
    meaning: "When somebody of yours first knew of it; legal deadlines often run from here.",
    example: "2026-05-19T08:45",
    usedIn,
  },
  contained: {
    label: "When it could do no more harm",
    meaning: "When it was closed, switched off or cut out, so that nothing more could happen.",
    example: "2026-05-19T09:20",
    usedIn,
  },
  recovered: {
    label: "When everything worked again",
    meaning: "When everything was as it should be for everybody.",
    example: "2026-05-20",
    usedIn,
  },
  told: {
    label: "When you told the people affected",
    meaning: "When you first told them; how long they were kept in the dark is reckoned from here.",
    example: "2026-05-21",
    usedIn,
  },
};

const fields = Object.fromEntries(
  Object.entries(notes).map(([name, note]) => [name, described(note, publicMoment)]),
) as Readonly<Record<MomentName, ReturnType<typeof described<Fact<Moment>>>>>;

/** The moments that documents and legal clocks hang on. */
export const moments = mapping(fields);
