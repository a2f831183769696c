import { checkData } from "./check-data.ts";
import { checkGroupsTold, checkOrder } from "./check-order.ts";
import { checkOffers } from "./check-offers.ts";
import { checkParts } from "./check-parts.ts";
import { ReadContext, type RecordProblem } from "./read-context.ts";
import { recordFields } from "./record-fields.ts";
import type { RecordPart } from "./record-parts.ts";
import type { IncidentRecord } from "./record.ts";

/** What one piece says, with places in the piece. */
interface PartReading {
  readonly timeZone: string;
  readonly version: number | undefined;
  readonly value: unknown;
  readonly problems: readonly RecordProblem[];
}

/** What was read of each piece, for as long as it is there. */
const readings = new WeakMap<RecordPart["root"], PartReading>();

/** The record that pieces make up, and what is wrong with each: as if the whole had been read. */
export function readParts(
  parts: readonly RecordPart[],
  timeZone: string,
  version: number | undefined,
): { readonly record: IncidentRecord; readonly problems: readonly RecordProblem[] } {
  const record: Record<string, unknown> = { ...recordFields.read(undefined, new ReadContext(0, timeZone, version)) };
  const problems: RecordProblem[] = [];
  for (const part of parts) {
    const reading = readPart(part, timeZone, version);
    const before = part.index === undefined || part.index === 0 ? undefined : record[part.name];
    if (part.name in record) {
      record[part.name] = Array.isArray(before) ? before.concat(reading.value) : reading.value;
    }
    problems.push(...reading.problems.map((problem) => shifted(problem, part.shift)));
  }
  const whole = record as unknown as IncidentRecord;
  return { record: whole, problems: [...problems, ...contradictions(parts, whole, timeZone)] };
}

/** What people and data, parts and moments, or offers and groups, say against one another hangs on both, so it is looked at anew each time. */
function contradictions(
  parts: readonly RecordPart[],
  record: IncidentRecord,
  timeZone: string,
): readonly RecordProblem[] {
  return [
    { name: "people", check: checkGroupsTold },
    { name: "people", check: checkData },
    { name: "worksAgain", check: checkParts },
    { name: "repair", check: checkOffers },
  ].flatMap(({ name, check }) => {
    const pieces = parts.filter((each) => each.name === name);
    // Each offer is held against the groups by itself, the others as a whole.
    return pieces.slice(0, check === checkOffers ? undefined : 1).flatMap((part) => {
      const context = new ReadContext(part.text.length, timeZone);
      check(part.root, record, context);
      return context.problems.map((problem) => shifted(problem, part.shift));
    });
  });
}

function readPart(part: RecordPart, timeZone: string, version: number | undefined): PartReading {
  const known = readings.get(part.root);
  if (known !== undefined && known.timeZone === timeZone && known.version === version) {
    return known;
  }
  const context = new ReadContext(part.text.length, timeZone, version);
  const record = recordFields.read(part.root, context);
  checkOrder(part.root, record, context);
  const value: unknown = record[part.name as keyof IncidentRecord];
  const reading = { timeZone, version, value, problems: context.problems };
  readings.set(part.root, reading);
  return reading;
}

function shifted(problem: RecordProblem, shift: number): RecordProblem {
  const move = ({ start, end }: RecordProblem["span"]) => ({ start: start + shift, end: end + shift });
  const choices = problem.choices?.map((choice) => ({ ...choice, span: move(choice.span) }));
  return { ...problem, span: move(problem.span), ...(choices !== undefined && { choices }) };
}
