/** What the guards of the messages are made of: each says whether a value from the other end is what it should be. Never throws. */

/** More than the longest record holds, so that whatever stands in one can be shown and changed. What is longer is not looked at. */
const longestText = 1_000_000;

/** Whether one field is what it should be. */
export type FieldCheck = (value: unknown) => boolean;
/** The checks of the fields of an object, by name. */
export type FieldChecks = Readonly<Record<string, FieldCheck>>;

type Fields = Readonly<Record<string, unknown>>;

/** Whether `value` is an object whose own fields pass their checks. Fields beyond these do no harm. */
export function fits(value: unknown, checks: FieldChecks): boolean {
  return isFields(value) && Object.entries(checks).every(([name, check]) => check(own(value, name)));
}

/** Whether `value` is a message of one of the types of `checks`, and passes those of its type. */
export function isMessageOf(value: unknown, checks: Readonly<Record<string, FieldChecks>>): boolean {
  if (!isFields(value)) {
    return false;
  }
  const type = own(value, "type");
  return isKeyOf(checks)(type) && fits(value, checks[type] ?? {});
}

/** Whether it is an object, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of the object itself; what it inherits is nobody's message. */
function own(value: Fields, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Whether it is one of the names in `record`. */
export function isKeyOf<Key extends string>(record: Readonly<Record<Key, unknown>>): (value: unknown) => value is Key {
  return (value): value is Key => typeof value === "string" && Object.hasOwn(record, value);
}

/** Whether it is a list of at most `most`, each of which passes `check`. */
export function isListOf(check: FieldCheck, most = 50): FieldCheck {
  return (value) => Array.isArray(value) && value.length <= most && Array.from(value).every(check);
}

/** An object that gives each of its names, whatever they are, something that passes `check`. */
export function isEachOf(check: FieldCheck): FieldCheck {
  return (value) => isFields(value) && Object.values(value).every(check);
}

/** Whether it is left out or passes `check`. */
export function orAbsent(check: FieldCheck): FieldCheck {
  return (value) => value === undefined || check(value);
}

/** Whether it is a text that is not longer than the longest record. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestText;
}

export function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

/** Whether it is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
