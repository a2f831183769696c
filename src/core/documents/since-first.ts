import type { ReadableRecord } from "../record/record-for.ts";
import { firstDay, firstPoint } from "../time/moment.ts";
import { wordDate } from "../time/word-moment.ts";
import { buildView, type ViewOptions } from "./build-view.ts";
import { Verbatim, type DocumentView } from "./document-view.ts";
import type { RequirementId } from "../wording/requirements.ts";
import { changeWordsOf, type ChangeWords, type FactName } from "./versions/changes/change-words.ts";
import { instantOf } from "./versions/changes/changes-section.ts";
import { englishChanges } from "./versions/changes/english-changes.ts";
import { factChanges } from "./versions/changes/fact-changes.ts";
import { saidBeside } from "./versions/changes/said-beside.ts";
import { saidIn } from "./versions/changes/said-in.ts";
import { countedInAll } from "./people-view.ts";
import { phrasesCounting, wordPeople } from "./word-values.ts";

const told: readonly RequirementId[] = ["data-involved", "people-affected", "timeline"];
const learned: readonly FactName[] = ["total", "groupCount"];
const worded: readonly FactName[] = ["who", "service"];

/** What templates can say at `now`, with what has changed since the people affected were told first. */
export function viewSinceFirst(record: ReadableRecord, options: ViewOptions): DocumentView {
  const view = buildView(record, options);
  const first = record.told?.first;
  if (first === undefined) {
    return view;
  }
  const { phrases } = options;
  const now = instantOf(first.on, first.facts.timeZone);
  const then = { record: first.facts, view: buildView(first.facts, { ...options, now }), phrases };
  const words = changeWordsOf(phrases.language) ?? englishChanges;
  const later = first.laterTotals
    .map((count) => wordPeople(count, phrasesCounting(countedInAll(first.facts), phrases)))
    .filter((count) => ![then.view.people.total.text, view.people.total.text].includes(count));
  // What a notice in another language said stands in other words here.
  const isReadable = first.language === phrases.language;
  const changes = factChanges(
    then,
    { record, view, phrases },
    {
      words: wordsSince(words, [...new Set(later)]),
      maySay: (requirement) => told.includes(requirement),
      wasSaid: isReadable ? saidIn(first.text) : () => true,
      wasSaidBeside: isReadable ? saidBeside(first.text) : () => true,
    },
  );
  return {
    ...view,
    sinceFirst: {
      any: changes.length > 0,
      day: wordDate(firstDay(firstPoint(first.on)), phrases.moments),
      items: changes.map((change) => ({ item: new Verbatim(change.replace(...words.first.said)) })),
    },
  };
}

const nothing = (): string => "";
const noEvents = {
  event: nothing,
  eventMoved: nothing,
  eventNarrower: nothing,
  eventOther: nothing,
  eventGone: nothing,
  zone: nothing,
};

/** Of what an earlier notice told; what was wrong of it, and what has happened since, stands in sections of their own. */
function wordsSince(words: ChangeWords, later: readonly string[]): ChangeWords {
  return {
    ...words,
    move: (name, moved, value, earlier) => {
      const isWrong = moved.kind === "other" && moved.wasSure && moved.relation === "contradicts";
      const isNews = moved.kind === "learned" && !learned.includes(name);
      const sentence = isWrong || isNews || worded.includes(name) ? "" : words.move(name, moved, value, earlier);
      const isOtherTotal = name === "total" && moved.kind !== "learned" && sentence !== "";
      return isOtherTotal && later.length > 0 ? sentence + words.first.later(later.join(", ")) : sentence;
    },
    data: { ...words.data, confirmedAfterDenial: nothing, ruledOutAfterTold: nothing, noneAfterTold: nothing },
    news: {
      ...words.news,
      correction: nothing,
      causeKind: nothing,
      ...noEvents,
      partBack: nothing,
      partBackOther: nothing,
      partGone: nothing,
    },
  };
}
