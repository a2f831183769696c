import { momentNames } from "../../../record/record.ts";
import { zonesOf } from "../../../time/word-moment.ts";
import { isKnownFact } from "../../fact-views.ts";
import type { ChangeOptions } from "./fact-change.ts";
import type { KnownIncident } from "./fact-changes.ts";
import { isOfOtherZone } from "./relation.ts";

/** That the times were told with a wrong zone, once for all of them; "" where they were not. */
export function zoneChange(
  then: KnownIncident,
  now: KnownIncident,
  { words: { news }, wasSaid }: ChangeOptions,
): string {
  const { timeZone } = now.record;
  const moments = momentNames.flatMap((name) => {
    const [before, after] = [then.record.moments[name], now.record.moments[name]];
    return isKnownFact(before) && isKnownFact(after) ? [[before.value, after.value] as const] : [];
  });
  const entries = now.record.timeline.flatMap(({ at, what }) => {
    const before = then.record.timeline.find((entry) => entry.what === what);
    return before === undefined ? [] : [[before.at, at] as const];
  });
  const parts = now.record.worksAgain.flatMap(({ since, what }) => {
    const before = then.record.worksAgain.find((part) => part.what === what);
    return before === undefined ? [] : [[before.since, since] as const];
  });
  const told = [...moments, ...entries, ...parts].find(([before, after]) => isOfOtherZone(before, after, timeZone));
  const [earlier, today] = told?.map((moment) => zonesOf(moment, now.phrases.moments)[0] ?? "") ?? [];
  // "London time (UTC+01:00)" below a list, "(London time, UTC+01:00)" or "(MEZ)" behind a time.
  const [, name = "", inner = name] = /^(.*?)(?: \((.*)\))?$/.exec(earlier ?? "") ?? [];
  return earlier !== undefined && today !== undefined && [name, inner].some((words) => words !== "" && wasSaid(words))
    ? news.zone(today, earlier)
    : "";
}
