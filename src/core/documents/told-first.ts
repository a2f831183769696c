import { recordFor, type ReadableFact, type ReadableRecord } from "../record/record-for.ts";
import { momentNames, type Count } from "../record/record.ts";
import type { FirstTold } from "../record/told.ts";
import { dataOfAll } from "./data-view.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { isKnownFact } from "./fact-views.ts";
import { totalOf } from "./people-view.ts";
import type { ToldNotice } from "./told-notice.ts";
import { factsInNamesOfToday } from "./versions/changes/in-names-of-today.ts";
import { saidIn } from "./versions/changes/said-in.ts";
import { markdownOf } from "./versions/changes/what-moved.ts";
import { wordKindOfData } from "./word-values.ts";

const open = { certainty: "unknown" } as const;

/** What notices told first, given in the order in which they went out; undefined where there is none. */
export function firstTold(notices: readonly ToldNotice[]): FirstTold | undefined {
  const told = notices.map(toldBy);
  const [first] = told;
  const [notice] = notices;
  if (first === undefined || notice === undefined) {
    return undefined;
  }
  // Whom the data were of, and which they were, is one story.
  const { people, data } = (told.find(({ tellsData }) => tellsData) ?? first).record;
  const [total = open, ...later] = told.flatMap((each) => (isKnownFact(each.total) ? [each.total] : []));
  return {
    on: notice.on,
    facts: { ...first.record, data, people: { ...people, total }, moments: firstMoments(told) },
    laterTotals: later.flatMap(({ certainty, value }) => (certainty === "suspected" ? [value] : [])),
    language: notice.phrases.language,
    text: notices.map(({ text }) => text).join("\n"),
  };
}

interface Told {
  /** With no more moments than it says. */
  readonly record: ReadableRecord;
  readonly total: ReadableFact<Count>;
  readonly tellsData: boolean;
}

function toldBy(notice: ToldNotice): Told {
  const { text, phrases } = notice;
  const { view } = notice.known;
  const record = ofEverybody(notice);
  const total = view.people.isPart ? view.people.ofAll : view.people.total;
  const wasSaid = saidIn(text);
  const data = dataOfAll(record);
  const kinds = isKnownFact(data) ? data.value : [];
  const moments = momentNames.map((name) => {
    const words = markdownOf(view.moments[name].text).replace(/ \([^()]*\)$/, "");
    return [name, words !== "" && wasSaid(words) ? record.moments[name] : open];
  });
  return {
    record: { ...record, moments: Object.fromEntries(moments) as ReadableRecord["moments"] },
    total: total.known && wasSaid(markdownOf(total.text)) ? totalOf(record) : open,
    tellsData:
      data.certainty === "ruled-out" ||
      kinds.some((kind) => "value" in kind && wasSaid(escapeMarkdown(wordKindOfData(kind.value ?? "", phrases)))),
  };
}

/** A letter to one group knew of the others and of their data, too, though it told neither. */
function ofEverybody({ frontMatter, known: { record }, record: whole, kind, renamed }: ToldNotice): ReadableRecord {
  const { people, data } = factsInNamesOfToday(recordFor(whole, kind.readers), renamed);
  const total = record.people.ofAll ?? people.total;
  return frontMatter.group === undefined ? record : { ...record, data, people: { ...people, total } };
}

function firstMoments(told: readonly Told[]): ReadableRecord["moments"] {
  const moments = momentNames.map((name) => [
    name,
    told.map(({ record }) => record.moments[name]).find(isKnownFact) ?? open,
  ]);
  return Object.fromEntries(moments) as ReadableRecord["moments"];
}
