import { said } from "../text/say.ts";
import type { Node, YAMLMap } from "yaml";
import type { Temporal } from "temporal-polyfill";
import { isBefore } from "../time/order-moments.ts";
import { parseMoment } from "../time/parse-moment.ts";
import type { Moment } from "../time/moment.ts";
import { isKnown } from "./fact.ts";
import { itemsOf, moment as momentField } from "./fields.ts";
import { momentNotes, publicMoment } from "./moment-fields.ts";
import { mapOf, ReadContext, wordsOf, type RecordProblem } from "./read-context.ts";
import { readRecord } from "./read-record.ts";
import { momentNames, type IncidentRecord } from "./record.ts";
import { reportedIn } from "./reported-in.ts";

/** Clocks differ a little. */
const clockMargin = { hours: 1 } as const;
/** Where the record names no zone, clocks differ by as much as the zones of the world do. */
const zonesMargin = { hours: 15 } as const;

/** By how much a time may lie behind `now` and yet have come: by `clocks`, or more where no zone is known. */
export function marginOf(timeZone: string, clocks: { readonly hours?: number; readonly minutes?: number }) {
  return timeZone === "UTC" ? zonesMargin : clocks;
}

/**
 * What a record says has happened at a time that is still to come at `now`. Nothing of an exercise, which may be
 * written for a day to come. Never throws, whatever the text.
 */
export function stillToCome(text: string, now: Temporal.Instant): readonly RecordProblem[] {
  const { record } = readRecord(text);
  if (record.drill) {
    return [];
  }
  const margin = marginOf(record.timeZone, clockMargin);
  const latest = { precision: "minute", at: now.toZonedDateTimeISO(record.timeZone).add(margin) } as const;
  const isToCome = (moment: Moment) => isBefore(latest, moment);
  return reportedIn(
    text,
    ["moments", "people", "measures", "worksAgain", "corrections"],
    record.timeZone,
    (root, context) => {
      reportMoments(root, record, isToCome, context);
      reportMeasures(root, isToCome, context);
      for (const { node, moment } of momentsInLists(root, new ReadContext(text.length, record.timeZone))) {
        if (isToCome(moment)) {
          context.report(node, said("This is still to come. Check the time, and fill it in once it has happened."));
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

/**
 * When groups were told, something was told wrongly, and parts worked again, each read where it stands: an item beside it
 * may be one of which nothing is known. What cannot be read is reported elsewhere.
 */
function momentsInLists(
  root: YAMLMap,
  unheard: ReadContext,
): readonly { readonly node: Node; readonly moment: Moment }[] {
  const ofFact = (node: Node): Moment | undefined => publicMoment.read(node, unheard).value;
  const plain = (node: Node): Moment | undefined => momentField.read(node, unheard);
  const lists = [
    { list: mapOf(root.get("people", true))?.get("groups", true), name: "told", read: ofFact },
    { list: root.get("corrections", true), name: "on", read: plain },
    { list: root.get("worksAgain", true), name: "since", read: plain },
  ];
  return lists.flatMap(({ list, name, read }) =>
    itemsOf(list).flatMap((item) => {
      const node = mapOf(item)?.get(name, true) as Node | undefined;
      const moment = node && read(node);
      return node === undefined || moment === undefined ? [] : [{ node, moment }];
    }),
  );
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
