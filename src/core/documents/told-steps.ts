import type { Measure } from "../record/record.ts";
import type { ToldStep } from "../record/told.ts";
import { onceForEach } from "../text/remember.ts";
import { headWords, wordMoment } from "../time/word-moment.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { pairSteps } from "./pair-steps.ts";
import type { PublishedNotice } from "./published-notice.ts";
import { saidBeside } from "./versions/changes/said-beside.ts";
import { saidIn } from "./versions/changes/said-in.ts";
import { wordPhrase } from "./word-values.ts";

/** The steps that notices named, given in the order in which they went out. */
export function toldSteps(notices: readonly PublishedNotice[]): readonly ToldStep[] {
  return notices.reduce<readonly ToldStep[]>((known, notice) => {
    const named = stepsIn(notice);
    const pairs = pairSteps(known, named);
    const kept = new Set(pairs.values());
    return [
      ...known.filter((step) => !kept.has(step)),
      ...named.map((step) => {
        const before = pairs.get(step);
        return { ...step, due: before?.due ?? step.due, isPromise: before?.isPromise === true || step.isPromise };
      }),
    ];
  }, []);
}

/** As the notice says them: the facts that are kept with it may hold more than it names. */
const stepsIn = onceForEach(({ text, facts, phrases }: PublishedNotice): readonly ToldStep[] => {
  const wasSaid = saidIn(text);
  const isSaidBeside = saidBeside(text);
  // A day that stands elsewhere, as that of the next news, is not one for which this was promised.
  const isDayTold = ({ action, due }: Measure): boolean =>
    due !== undefined &&
    [wordMoment(due, "by", phrases.moments), headWords(wordMoment(due, "plain", phrases.moments))].some((words) =>
      isSaidBeside(escapeMarkdown(wordPhrase(action)), escapeMarkdown(words)),
    );
  return facts.measures
    .filter(({ action }) => wasSaid(escapeMarkdown(wordPhrase(action))))
    .map((measure) => {
      const { action, purpose, state } = measure;
      const isOpen = state !== "done";
      const due = isOpen && isDayTold(measure) ? measure.due : undefined;
      const isPromise = isOpen && (due !== undefined || state === "promised" || purpose === "prevention");
      return { action, purpose, due, isOpen, isPromise };
    });
});
