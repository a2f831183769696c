import type { Temporal } from "temporal-polyfill";
import { isBefore, isOver } from "../../time/order-moments.ts";
import type { Moment } from "../../time/moment.ts";
import { parseMoment } from "../../time/parse-moment.ts";
import type { IncidentRecord } from "../record.ts";
import { isUpdatePassed } from "../update-passed.ts";
import type { FormGroup, FormValue, FormWords } from "./record-form.ts";

type Fields = Readonly<Record<string, FormValue>>;

/** Fields whose words go into letters of later days. */
const lettersFields: readonly string[] = [
  "contacts",
  "advice",
  "adviceMeanwhile",
  "consequences",
  "nextUpdate",
  "measures",
  "repair",
];
/** "today", "tomorrow": another day in a later letter. German "morgen" is too often the morning. */
const dayWordPattern = /\b(?:today|tomorrow|tonight|yesterday|heute|gestern|morgen früh)\b/i;
/** How far the zones of the world part, for a record that names none. */
const noZoneHours = 15;

/** `fields` with a mark at what the clock has to do with at `now`: see `FormWords`. */
export function withClock(fields: Fields, record: IncidentRecord, now: Temporal.Instant): Fields {
  const marked: Record<string, FormValue> = { ...fields };
  const change = (name: string, make: (value: FormValue) => FormValue) => {
    const value = marked[name];
    if (value !== undefined) {
      marked[name] = make(value);
    }
  };
  for (const name of lettersFields) {
    change(name, withDayWords);
  }
  if (isUpdatePassed(record, now)) {
    change("nextUpdate", withPassedUpdate);
  }
  change("measures", (value) => eachItem(value, (measure) => withOverdue(measure, record.timeZone, now)));
  if (!record.drill) {
    const today = now.toZonedDateTimeISO(record.timeZone).toPlainDate().toString();
    change("timeline", (value) => eachItem(value, (entry) => withToCome(entry, { today, now, record })));
  }
  return marked;
}

function withPassedUpdate(value: FormValue): FormValue {
  const at = value.kind === "group" ? value.fields["at"] : undefined;
  return value.kind === "group" && at?.kind === "fact" && at.value.kind === "words"
    ? { ...value, fields: { ...value.fields, at: { ...at, value: { ...at.value, byClock: "update-passed" } } } }
    : value;
}

function withOverdue(measure: FormGroup, timeZone: string, now: Temporal.Instant): FormGroup {
  const [due, state] = [measure.fields["due"], measure.fields["state"]];
  const isDone = state?.kind === "words" && state.words.toLowerCase() === "done";
  const moment = isDone ? undefined : momentIn(due, timeZone);
  return moment !== undefined && isOver(moment, now, timeZone) ? marked(measure, "due", "overdue") : measure;
}

function withToCome(
  entry: FormGroup,
  { today, now, record }: { readonly today: string; readonly now: Temporal.Instant; readonly record: IncidentRecord },
): FormGroup {
  const at = entry.fields["at"];
  // Most entries are of days before: those need not be read.
  if (at?.kind !== "words" || at.words.slice(0, today.length) < today) {
    return entry;
  }
  const { timeZone } = record;
  const latest = now.toZonedDateTimeISO(timeZone).add({ hours: timeZone === "UTC" ? noZoneHours : 0 });
  const moment = momentIn(at, timeZone);
  const isToCome = moment !== undefined && isBefore({ precision: "minute", at: latest }, moment);
  return isToCome ? marked(entry, "at", "to-come") : entry;
}

function momentIn(value: FormValue | undefined, timeZone: string): Moment | undefined {
  const reading = value?.kind === "words" ? parseMoment(value.words, timeZone) : undefined;
  return reading !== undefined && "moment" in reading ? reading.moment : undefined;
}

function marked(group: FormGroup, name: string, byClock: NonNullable<FormWords["byClock"]>): FormGroup {
  const value = group.fields[name];
  return value?.kind === "words" ? { ...group, fields: { ...group.fields, [name]: { ...value, byClock } } } : group;
}

/** What has no mark stays the very same object, so that it is not compared in full. */
function eachItem(value: FormValue, make: (item: FormGroup) => FormGroup): FormValue {
  if (value.kind !== "items") {
    return value.kind === "fact" ? { ...value, value: eachItem(value.value, make) } : value;
  }
  const items = value.items.map((item) => (item.kind === "group" ? make(item) : item));
  return items.every((item, index) => item === value.items[index]) ? value : { ...value, items };
}

function withDayWords(value: FormValue): FormValue {
  switch (value.kind) {
    case "words":
      return dayWordPattern.test(value.words) ? { ...value, byClock: "other-day" } : value;
    case "items": {
      const items = value.items.map(withDayWords);
      return items.every((item, index) => item === value.items[index]) ? value : { ...value, items };
    }
    case "group": {
      const entries = Object.entries(value.fields).map(([name, field]) => [name, withDayWords(field)] as const);
      const isSame = entries.every(([name, field]) => field === value.fields[name]);
      return isSame ? value : { ...value, fields: Object.fromEntries(entries) };
    }
    case "fact": {
      const inner = withDayWords(value.value);
      return inner === value.value ? value : { ...value, value: inner };
    }
    case "odd":
      return value;
  }
}
