import type { ReadableFact } from "../../../record/record-for.ts";
import type { Moment } from "../../../time/moment.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import { isNamed } from "../../parts-taken-back.ts";
import type { PartView } from "../../parts-view.ts";
import { isToldBy } from "../../told-by-note.ts";
import { wordService } from "../../word-values.ts";
import type { Event } from "./event-changes.ts";
import type { ChangeOptions } from "./fact-change.ts";
import type { KnownIncident } from "./fact-changes.ts";
import { relationOfMoments } from "./relation.ts";
import { markdownOf } from "./what-moved.ts";

/** What works again by now of a service of which other parts do not; not where all of it does, which is told as such. */
export function partChanges(
  then: KnownIncident,
  now: KnownIncident,
  { words: { news }, wasSaid }: ChangeOptions,
): readonly string[] {
  const [before, today] = [then.view.parts.items, now.view.parts.items];
  const told = (part: PartView) => before.find((each) => nameOf(each) === nameOf(part));
  const changed = today.map((part) => {
    const [name, since] = [markdownOf(part.partWithin), markdownOf(part.since)];
    const earlier = told(part);
    const sinceThen = earlier === undefined ? "" : markdownOf(earlier.since);
    // A document names its zone once: "2 December 2026 at 12:00 (Berlin time, UTC+01:00)".
    if (earlier === undefined || !wasSaid(withoutZone(earlier.since))) {
      return news.partBack(name, since);
    }
    const [wasAt, isAt] = [then, now].map((incident) => sinceOf(incident, part));
    const relation = wasAt && isAt ? relationOfMoments(wasAt, isAt, now.record.timeZone) : "undecided";
    return sinceThen === since || relation === "same"
      ? ""
      : news.partBackOther(name, since, sinceThen, relation === "contradicts");
  });
  const isRunning = now.view.isRunningOutage || now.view.stopped.running;
  const names = new Set(today.map(nameOf));
  const gone = isRunning ? before.filter((part) => !names.has(nameOf(part))).map(({ part }) => markdownOf(part)) : [];
  return [...changed, ...gone.filter(wasSaid).map((part) => news.partGone(part, isNamed(now.record.service, part)))];
}

/** Whether an entry of the course of events tells that a part works again. */
export function tellsOfPart({ when, note }: Event, { view }: KnownIncident): boolean {
  return isToldBy(note, "recovered") && view.parts.items.some((part) => withoutZone(part.when) === when);
}

function withoutZone(when: PartView["when"]): string {
  return markdownOf(when).replace(/ \([^()]*\)$/, "");
}

function sinceOf({ record }: KnownIncident, part: PartView): ReadableFact<Moment> | undefined {
  const back = record.worksAgain.find(({ what }) => escapeMarkdown(wordService(what)).toLowerCase() === nameOf(part));
  return back === undefined ? undefined : { certainty: "confirmed", value: back.since };
}

function nameOf({ part }: PartView): string {
  return markdownOf(part).toLowerCase();
}
