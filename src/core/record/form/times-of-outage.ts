import { applyEdits } from "../../text/edit.ts";
import { writeMoment } from "../../time/write-moment.ts";
import { baseLanguage } from "../../wording/language/language-name.ts";
import type { FieldValue } from "../edit-record.ts";
import { isKnown, type Fact } from "../fact.ts";
import { readRecord } from "../read-record.ts";
import type { Moment } from "../../time/moment.ts";
import type { IncidentRecord, MomentName } from "../record.ts";
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
 * the outage's. They go where those of a service belong, and into the course of events, and its cause goes with them; how
 * many it affected, that it involved no data and that nobody had to do anything says nothing of the leak. Undefined where the kind does not change so, or there is no such time.
 */
export function timesOfOutage(text: string, changes: readonly RecordChange[]): readonly RecordChange[] | undefined {
  const { record } = readRecord(text);
  if (!isKnown(record.type) || record.type.value !== "outage") {
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

/** How the outage came about, told where it began: of the leak nobody has said so much yet. */
function causeOfOutage({ cause, moments, timeZone }: IncidentRecord): readonly RecordChange[] {
  const { occurredFrom } = moments;
  if (!isKnown(occurredFrom)) {
    return [];
  }
  const at = writeMoment(occurredFrom.value, timeZone);
  return causeTexts.flatMap((name): readonly RecordChange[] => {
    const { [name]: fact } = cause;
    if (!isKnown(fact)) {
      return [];
    }
    const audience = fact.certainty === "confirmed" ? fact.audience : "internal";
    return [
      { kind: "add", path: ["timeline"], value: { at, what: fact.value, audience } },
      { kind: "clear", path: ["cause", name] },
    ];
  });
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
  return isSaidElsewhere ? [clear] : [entryOf(name, record), clear];
}

/** Of what is only suspected the course of events would say that it was so. */
function entryOf(name: AskedName, record: IncidentRecord): RecordChange {
  const fact = record.moments[name];
  const at = isKnown(fact) ? writeMoment(fact.value, record.timeZone) : "";
  const what = (entries[baseLanguage(record.language)] ?? entries["en"])?.[name] ?? "";
  const audience = fact.certainty === "confirmed" ? fact.audience : "internal";
  return { kind: "add", path: ["timeline"], value: { at, what, audience } };
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
  const { certainty, source, audience, expectedBy } = fact;
  const value = writeMoment(fact.value, timeZone);
  const about = {
    ...(certainty === "suspected" && { certainty }),
    ...(expectedBy !== undefined && { expectedBy: writeMoment(expectedBy, timeZone) }),
    ...(source !== undefined && { source }),
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
