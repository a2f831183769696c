import { applyEdits } from "../../text/edit.ts";
import { writeMoment } from "../../time/write-moment.ts";
import { baseLanguage } from "../../wording/language/language-name.ts";
import type { FieldValue } from "../edit-record.ts";
import { audiences, isKnown, type Audience, type Fact, type KnownFact } from "../fact.ts";
import { readRecord } from "../read-record.ts";
import type { Moment } from "../../time/moment.ts";
import type { IncidentRecord, IncidentType, MomentName } from "../record.ts";
import { changeRecord, type RecordChange } from "./change-record.ts";

/** The moments that an incident which is more than an outage has for itself. */
const asked = [
  "occurredFrom",
  "occurredTo",
  "suspected",
  "aware",
  "contained",
  "authorityTold",
  "told",
] as const satisfies readonly MomentName[];
const causeTexts = ["summary", "ownPart", "failedToPrevent"] as const;
type AskedName = (typeof asked)[number];

/** What stands behind the words of a fact in the course of events, which has no place of its own for it. */
const remarks: Readonly<Record<string, Readonly<Record<"suspected" | "expectedBy" | "asOf", string>>>> = {
  en: { suspected: "suspected", expectedBy: "to be known by", asOf: "as of" },
  de: { suspected: "vermutet", expectedBy: "geklärt bis", asOf: "Stand" },
};

/** What the course of events says of a moment of the outage that has no other place. */
const entries: Readonly<Record<string, Readonly<Record<AskedName, string>>>> = {
  en: {
    occurredFrom: "The outage began.",
    occurredTo: "The outage ended.",
    suspected: "We first suspected the outage.",
    aware: "We found out about the outage.",
    contained: "We kept the outage from getting worse.",
    authorityTold: "We reported the outage to the authority.",
    told: "We told people about the outage.",
  },
  de: {
    occurredFrom: "Der Ausfall begann.",
    occurredTo: "Der Ausfall war zu Ende.",
    suspected: "Wir haben den Ausfall zuerst vermutet.",
    aware: "Wir haben den Ausfall bemerkt.",
    contained: "Wir haben verhindert, dass der Ausfall schlimmer wird.",
    authorityTold: "Wir haben den Ausfall der Behörde gemeldet.",
    told: "Wir haben über den Ausfall informiert.",
  },
};

/**
 * What else to change where `changes` make an outage more than that, a leak or an attack: all times of the record were
 * the outage's. They go where those of a service belong, and into the course of events, and its cause goes with them,
 * with all that is known about each; how many it affected, that it involved no data and that nobody had to do anything
 * says nothing of the leak. Undefined where the kind does not change so, or there is no such time.
 *
 * @param kindBefore the kind that the record had last, where it has none now
 */
export function timesOfOutage(
  text: string,
  changes: readonly RecordChange[],
  kindBefore?: IncidentType,
): readonly RecordChange[] | undefined {
  const { record } = readRecord(text);
  if ((isKnown(record.type) ? record.type.value : kindBefore) !== "outage") {
    return undefined;
  }
  const known = asked.filter((name) => isKnown(record.moments[name]));
  const result = changeRecord(text, changes);
  const after = result.ok ? readRecord(applyEdits(text, result.edits)).record : record;
  if (known.length === 0 || !isKnown(after.type) || after.type.value === "outage") {
    return undefined;
  }
  return [...known.flatMap((name) => changesOf(record, name)), ...causeOfOutage(record), ...factsOfOutage(record)];
}

/**
 * How the outage came about, told on the day on which it began: nobody said at which hour. Where only the day is known
 * on which it was found, the team alone reads it; where not even that, the cause stays.
 */
function causeOfOutage(record: IncidentRecord): readonly RecordChange[] {
  const { cause } = record;
  const { on, audience } = dayOfCause(record);
  if (!isKnown(on)) {
    return [];
  }
  const at = daysOf(on.value, record);
  const known = causeTexts.filter((name) => isKnown(cause[name]));
  const clear = known.map((name): RecordChange => ({ kind: "clear", path: ["cause", name] }));
  return [...textsOfCause(cause).map((fact) => entryOf({ fact, at, what: fact.value, audience }, record)), ...clear];
}

/** What should have been prevented did not happen on a day: it goes on what came about, where both are alike sure and told. */
function textsOfCause({ summary, ownPart, failedToPrevent }: IncidentRecord["cause"]): readonly KnownFact<string>[] {
  const texts = [summary, ownPart].filter(isKnown);
  const last = texts.at(-1);
  if (!isKnown(failedToPrevent)) {
    return texts;
  }
  const aboutOf = (fact: KnownFact<string>): string => JSON.stringify({ ...fact, value: "" });
  return last !== undefined && aboutOf(last) === aboutOf(failedToPrevent)
    ? [...texts.slice(0, -1), { ...last, value: `${last.value.replace(/(?<![.!?])$/, ".")} ${failedToPrevent.value}` }]
    : [...texts, failedToPrevent];
}

/** Of which day it is told, and who may read it there. */
function dayOfCause({ moments }: IncidentRecord): { readonly on: Fact<Moment>; readonly audience: Audience } {
  const began = [moments.occurredFrom, moments.serviceStopped].find(isKnown);
  return { on: began ?? moments.aware, audience: began?.certainty === "confirmed" ? began.audience : "internal" };
}

/** Where it is told how the outage came about: in the course of events, there for the team alone, or where it was. */
export type CausePlace = "course" | "team" | "cause";

/** Where `timesOfOutage` brings how the outage came about; undefined where nobody wrote that down. */
export function placeOfCause(text: string): CausePlace | undefined {
  const { record } = readRecord(text);
  const { on, audience } = dayOfCause(record);
  const isTold = causeTexts.some((name) => isKnown(record.cause[name]));
  return !isTold ? undefined : !isKnown(on) ? "cause" : audience === "internal" ? "team" : "course";
}

/** The day or the days of a moment, without an hour. */
function daysOf(moment: Moment, { timeZone }: IncidentRecord): string {
  const days = writeMoment(moment, timeZone).replace(/T[^/~]*/g, "");
  return [...new Set(days.split("/"))].join("/");
}

function changesOf(record: IncidentRecord, name: AskedName): readonly RecordChange[] {
  const { moments } = record;
  const { [name]: fact } = moments;
  const clear: RecordChange = { kind: "clear", path: ["moments", name] };
  const move = (to: MomentName): readonly RecordChange[] => [
    { kind: "set", path: ["moments", to], value: valueOf(fact, record) },
    clear,
  ];
  if (name === "occurredFrom" && moments.serviceStopped.certainty === "unknown") {
    return move("serviceStopped");
  }
  const end = [moments.occurredTo, moments.contained].find(isKnown);
  if (moments.recovered.certainty === "unknown" && fact === end) {
    return move("recovered");
  }
  const isSaidElsewhere =
    [moments.serviceStopped, moments.recovered, end].some((other) => other !== fact && isSame(other, fact, record)) ||
    record.timeline.some(({ at }) => isSame({ certainty: "confirmed", audience: "public", value: at }, fact, record));
  if (isSaidElsewhere || !isKnown(fact)) {
    return [clear];
  }
  const what = (entries[baseLanguage(record.language)] ?? entries["en"])?.[name] ?? "";
  return [entryOf({ fact, at: writeMoment(fact.value, record.timeZone), what }, record), clear];
}

interface Told {
  readonly fact: KnownFact<unknown>;
  readonly at: string;
  readonly what: string;
  /** Who may read when it was, where that is another fact. */
  readonly audience?: Audience;
}

/** An entry of the course of events. What is more than plainly confirmed stands in its words, for the team alone. */
function entryOf({ fact, at, what, audience = "public" }: Told, { language, timeZone }: IncidentRecord): RecordChange {
  const { certainty, expectedBy, asOf, source } = fact;
  const words = remarks[baseLanguage(language)] ?? remarks["en"];
  const remark = [
    ...(certainty === "suspected" ? [words?.suspected] : []),
    ...(expectedBy === undefined ? [] : [`${words?.expectedBy ?? ""} ${writeMoment(expectedBy, timeZone)}`]),
    ...(asOf === undefined ? [] : [`${words?.asOf ?? ""} ${writeMoment(asOf, timeZone)}`]),
  ].join("; ");
  const value = {
    at,
    what: remark === "" ? what : `${what} (${remark})`,
    ...(source !== undefined && { source }),
    audience: remark === "" ? narrower(fact.audience, audience) : "internal",
  };
  return { kind: "add", path: ["timeline"], value };
}

function narrower(left: Audience, right: Audience): Audience {
  return audiences.indexOf(left) < audiences.indexOf(right) ? left : right;
}

function factsOfOutage({ people, data, advice }: IncidentRecord): readonly RecordChange[] {
  const clear = (path: RecordChange & { readonly kind: "clear" }): readonly RecordChange[] => [path];
  return [
    ...(isKnown(people.total) ? clear({ kind: "clear", path: ["people", "total"] }) : []),
    ...(people.groups.length > 0 ? clear({ kind: "clear", path: ["people", "groups"] }) : []),
    ...(data.certainty === "ruled-out" ? clear({ kind: "clear", path: ["data"] }) : []),
    ...(advice.certainty === "ruled-out" ? clear({ kind: "clear", path: ["advice"] }) : []),
  ];
}

/** The fact as it is to be written in another place. */
function valueOf(fact: Fact<Moment>, { timeZone }: IncidentRecord): FieldValue {
  if (!isKnown(fact)) {
    return "unknown";
  }
  const { certainty, source, audience, expectedBy, asOf } = fact;
  const value = writeMoment(fact.value, timeZone);
  const about = {
    ...(certainty === "suspected" && { certainty }),
    ...(expectedBy !== undefined && { expectedBy: writeMoment(expectedBy, timeZone) }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf: writeMoment(asOf, timeZone) }),
    ...(audience !== "public" && { audience }),
  };
  return Object.keys(about).length === 0 ? value : { value, ...about };
}

function isSame(left: Fact<Moment> | undefined, right: Fact<Moment>, { timeZone }: IncidentRecord): boolean {
  return (
    left !== undefined &&
    isKnown(left) &&
    isKnown(right) &&
    writeMoment(left.value, timeZone) === writeMoment(right.value, timeZone)
  );
}
