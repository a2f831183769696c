import { said } from "../text/say.ts";
import type { Node, YAMLMap } from "yaml";
import type { Temporal } from "temporal-polyfill";
import { isBefore } from "../time/order-moments.ts";
import { parseMoment } from "../time/parse-moment.ts";
import type { Moment } from "../time/moment.ts";
import { partsIn } from "./check-parts.ts";
import { isKnown } from "./fact.ts";
import { itemsOf } from "./fields.ts";
import { momentNotes } from "./moment-fields.ts";
import { mapOf, wordsOf, type ReadContext, type RecordProblem } from "./read-context.ts";
import { readRecord } from "./read-record.ts";
import { momentNames, type IncidentRecord } from "./record.ts";
import { reportedIn } from "./reported-in.ts";

/** Clocks differ a little, and where the record names no zone, by as much as the zones of the world do. */
const margins = { zone: { hours: 1 }, noZone: { hours: 15 } } as const;

/**
 * What a record says has happened at a time that is still to come at `now`. Nothing of an exercise, which may be
 * written for a day to come. Never throws, whatever the text.
 */
export function stillToCome(text: string, now: Temporal.Instant): readonly RecordProblem[] {
  const { record } = readRecord(text);
  if (record.drill) {
    return [];
  }
  const margin = record.timeZone === "UTC" ? margins.noZone : margins.zone;
  const latest = { precision: "minute", at: now.toZonedDateTimeISO(record.timeZone).add(margin) } as const;
  const isToCome = (moment: Moment) => isBefore(latest, moment);
  return reportedIn(
    text,
    ["moments", "people", "measures", "worksAgain", "corrections"],
    record.timeZone,
    (root, context) => {
      reportMoments(root, record, isToCome, context);
      reportMeasures(root, isToCome, context);
      for (const node of toldNodes(root, record, isToCome)) {
        context.report(node, said("This is still to come. Check the time, and fill it in once it has happened."));
      }
      for (const { part, sinceNode } of partsIn(root.get("worksAgain", true), record)) {
        if (isToCome(part.since)) {
          context.report(
            sinceNode,
            said("This is still to come. Check the time, and fill it in once it has happened."),
          );
        }
      }
    },
  );
}

function reportMoments(
  root: YAMLMap,
  { moments }: IncidentRecord,
  isToCome: (moment: Moment) => boolean,
  context: ReadContext,
): void {
  const map = mapOf(root.get("moments", true));
  for (const name of momentNames) {
    const fact = moments[name];
    const node = map?.get(name, true) as Node | undefined;
    if (node !== undefined && isKnown(fact) && isToCome(fact.value)) {
      const label = said(momentNotes[name].label);
      context.report(
        node,
        name === "recovered"
          ? said(
              "“{0}” is still to come. Check the day, and fill it in once it has happened. Until then drafts say that you expect it by this time.",
              label,
            )
          : said("“{0}” is still to come. Check the day, and fill it in once it has happened.", label),
      );
    }
  }
}

/** Where it stands when a group was told, or something told wrongly, and that is still to come. */
function toldNodes(
  root: YAMLMap,
  { people: { groups }, corrections }: IncidentRecord,
  isToCome: (moment: Moment) => boolean,
): readonly Node[] {
  const inLists = [
    {
      list: mapOf(root.get("people", true))?.get("groups", true),
      name: "told",
      moments: groups.map(({ told }) => told.value),
    },
    { list: root.get("corrections", true), name: "on", moments: corrections.map(({ on }) => on) },
  ];
  return inLists.flatMap(({ list, name, moments }) => {
    const items = itemsOf(list);
    return items.length !== moments.length
      ? []
      : items.flatMap((item, index) => {
          const moment = moments[index];
          const node = mapOf(item)?.get(name, true) as Node | undefined;
          return moment !== undefined && node !== undefined && isToCome(moment) ? [node] : [];
        });
  });
}

/** Measures that are done at a time to come. */
function reportMeasures(root: YAMLMap, isToCome: (moment: Moment) => boolean, context: ReadContext): void {
  for (const item of itemsOf(root.get("measures", true))) {
    const measure = mapOf(item);
    const node = measure?.get("doneAt", true) as Node | undefined;
    const isDone = String(measure?.get("state")).toLowerCase() === "done";
    const reading = isDone && node ? parseMoment(wordsOf(node) ?? "", context.timeZone) : undefined;
    if (node !== undefined && reading !== undefined && "moment" in reading && isToCome(reading.moment)) {
      context.report(node, said("This measure is said to be done on a day that is still to come. Check the day."));
    }
  }
}
