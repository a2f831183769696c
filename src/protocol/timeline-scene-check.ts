import type { GapId, TimelineRow } from "../core/record/timeline/timeline-scene.ts";
import type { Audience } from "../core/record/fact.ts";
import { fits, isBoolean, isKeyOf, isListOf, isText, orAbsent, type FieldCheck } from "./message-checks.ts";

/** More than any record has entries. */
const mostEntries = 20_000;

const gapIds: Readonly<Record<GapId, true>> = {
  lasted: true,
  stopped: true,
  unnoticed: true,
  unreported: true,
  untold: true,
};
const shapes: Readonly<Record<TimelineRow["shape"], true>> = { point: true, span: true, group: true };
const audiences: Readonly<Record<Audience, true>> = { internal: true, regulator: true, public: true };

const isShare: FieldCheck = (value) => typeof value === "number" && Number.isFinite(value);
const isStretch: FieldCheck = (value) => fits(value, { from: isShare, to: isShare });

/** Whether `value` is a `TimelineScene` that can be drawn as it is. Never throws. */
export function isTimelineScene(value: unknown): boolean {
  return fits(value, {
    summary: isListOf(isText),
    zone: isText,
    ticks: isListOf((tick) => fits(tick, { at: isShare, label: isText, detail: isText, isSpare: isBoolean }), 1000),
    harm: orAbsent(isStretch),
    now: orAbsent(isShare),
    gaps: isListOf(isGap),
    rows: isListOf(isRow, mostEntries),
    table: isListOf((row) => fits(row, { when: isText, what: isText, readers: isText }), mostEntries),
  });
}

function isGap(value: unknown): boolean {
  return fits(value, {
    id: isKeyOf(gapIds),
    title: isText,
    words: isText,
    sure: isStretch,
    widest: isStretch,
    isOpen: isBoolean,
  });
}

function isRow(value: unknown): boolean {
  return fits(value, {
    at: isStretch,
    shape: isKeyOf(shapes),
    isApproximate: isBoolean,
    isInternal: isBoolean,
    when: isText,
    lines: isListOf(isLine, mostEntries),
    more: isText,
  });
}

function isLine(value: unknown): boolean {
  return fits(value, { words: isText, isMoment: isBoolean, remark: isText, audience: isKeyOf(audiences) });
}
