import type { DocumentView } from "../../document-view.ts";
import type { ChangeOptions } from "./fact-change.ts";
import { isGraveNews } from "./grave-news.ts";
import { isReworded } from "./reworded.ts";
import { markdownOf } from "./what-moved.ts";

const purposes = ["response", "prevention"] as const;

/** An entry of the course of events. */
export interface Event {
  readonly when: string;
  readonly note: string;
}

/**
 * What has come into the course of events; not an entry that only says in other words what one said of the same time,
 * nor one of a step that is told as done.
 */
export function newEvents(then: DocumentView, now: DocumentView, { maySay }: ChangeOptions): readonly Event[] {
  const eventsIn = ({ timeline }: DocumentView): readonly Event[] =>
    timeline.entries.map(({ when, note }) => ({ when: markdownOf(when), note: markdownOf(note) }));
  const before = eventsIn(then);
  const wasDone = purposes.flatMap((purpose) => then[purpose].done.map(({ action }) => markdownOf(action)));
  const done = purposes
    .filter((purpose) => maySay(purpose))
    .flatMap((purpose) => now[purpose].done.map(({ action }) => markdownOf(action)))
    .filter((action) => !wasDone.includes(action));
  return eventsIn(now).filter(
    ({ when, note }) =>
      note !== "" &&
      !before.some((entry) => entry.note === note || (entry.when === when && isReworded(entry.note, note))) &&
      !done.some((action) => isReworded(action, note)),
  );
}

/** Where a sentence names nothing but the moment of an entry, they are one: "Everything works again: 09:00. …" */
export function withEvents(
  moments: readonly string[],
  events: readonly Event[],
  tell: (some: readonly Event[]) => readonly string[],
): readonly string[] {
  const isOf = (sentence: string, { when }: Event): boolean =>
    sentence
      .replace(/ \([^()]*\)\.$/, ".")
      .toLowerCase()
      .endsWith(`: ${when.toLowerCase()}.`);
  const joined = moments.map((sentence) =>
    [sentence, ...events.filter((event) => isOf(sentence, event)).map(({ note }) => note)].join(" "),
  );
  return [...joined, ...tell(events.filter((event) => !moments.some((sentence) => isOf(sentence, event))))];
}

/** "Between 09:00 and 10:00" as it stands within a sentence. */
export function withinSentence(when: string): string {
  return when.charAt(0).toLowerCase() + when.slice(1);
}

/** Whether readers must hear of it before all else. */
export function isGrave({ note }: Event): boolean {
  return isGraveNews(note);
}
