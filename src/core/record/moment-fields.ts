import type { Moment } from "../time/moment.ts";
import { fact } from "./fact-field.ts";
import type { Fact } from "./fact.ts";
import { described, mapping, moment } from "./fields.ts";
import type { MomentName } from "./record.ts";
import { type FieldNote } from "./shape.ts";

/** A moment that readers may know unless somebody marks it otherwise. */
export const publicMoment = fact(moment, "public");

/** For clocks and for authorities: no letter to the public says it. */
const unused = { isRare: true } as const;

/** What people are told of each. */
export const momentNotes: Readonly<Record<MomentName, FieldNote>> = {
  occurredFrom: {
    label: "When it began",
    meaning: "When the harm began, as opposed to when somebody noticed.",
    example: "2026-05-11T16:20~",
  },
  occurredTo: {
    label: "When it ended",
    meaning: "When the harm ended: when the data was no longer open, or the service worked again.",
    example: "2026-05-19T09:20",
  },
  suspected: {
    label: "When you first suspected it",
    meaning: "When one of your people first had reason to suspect it, before anybody was sure.",
    example: "2026-05-18",
  },
  notifiedBySupplier: {
    label: "When a supplier told you",
    meaning: "When a supplier first told you of it, if it happened at the supplier’s; some deadlines run from here.",
    example: "2026-05-18T17:40",
    isRare: true,
  },
  aware: {
    label: "When you found out",
    meaning: "When one of your people first knew of it with reasonable certainty; legal deadlines often run from here.",
    example: "2026-05-19T08:45",
  },
  contained: {
    label: "When it could do no more harm",
    meaning: "When it was closed, switched off or cut out, so that nothing more could happen.",
    example: "2026-05-19T09:20",
  },
  determined: {
    label: "When you determined that it is a breach",
    meaning: "When you had enough evidence to say that it is a breach; the deadlines of some laws run from here.",
    example: "2026-05-19T14:00",
    ...unused,
  },
  classifiedMajor: {
    label: "When you classified it as major",
    meaning: "When you classified it as a major incident, as financial firms in the EU must.",
    example: "2026-05-19T14:00",
    ...unused,
  },
  materialityDetermined: {
    label: "When you found it material",
    meaning: "When you determined that it matters to investors, as companies listed in the United States must.",
    example: "2026-05-20",
    ...unused,
  },
  assessedNotifiable: {
    label: "When you found that it must be reported",
    meaning: "When you concluded that an authority must be told.",
    example: "2026-05-19T16:00",
    ...unused,
  },
  fixAvailable: {
    label: "When a fix was available",
    meaning: "When a fix or a workaround was ready for the users of your product.",
    example: "2026-05-20",
    ...unused,
  },
  serviceStopped: {
    label: "When the service stopped working",
    meaning:
      "For a leak or an attack that brought an outage with it: since when people could not use the service that you name.",
    example: "2026-05-19T09:20",
    isOffered: "with-service",
  },
  recovered: {
    label: "When everything worked again",
    meaning:
      "When everything was as it should be for everybody, and what had stopped worked again; as long as that is to come, readers are told by when you expect it (`expectedBy`).",
    example: "2026-05-20",
  },
  authorityTold: {
    label: "When you told the authority",
    meaning: "When you first reported it to the authority that must be told, apart from when you told the people.",
    example: "2026-05-20T11:30",
  },
  told: {
    label: "When you told the people affected",
    meaning: "When you first told them; how long they were kept in the dark is counted from here.",
    example: "2026-05-21",
  },
};

const fields = Object.fromEntries(
  Object.entries(momentNotes).map(([name, note]) => [name, described(note, publicMoment)]),
) as Readonly<Record<MomentName, ReturnType<typeof described<Fact<Moment>>>>>;

/** The moments that documents and legal clocks hang on. */
export const moments = mapping(fields);
