import type { ReadableFact, ReadableRecord } from "../record/record-for.ts";
import { worksAgain } from "../record/stoppage.ts";
import { consequencesView } from "./consequences-view.ts";
import { adviceOfGroup, dataAdviceOf, joined } from "./data-advice.ts";
import { dataOfAll, dataView } from "./data-view.ts";
import type { DocumentView } from "./document-view.ts";
import { isKnownFact, listView, type DocumentWords } from "./fact-views.ts";
import { isAffected, onlyGroupOf, peopleView } from "./people-view.ts";

type HarmView = Pick<
  DocumentView,
  "people" | "data" | "consequences" | "anyConsequences" | "advice" | "anyAdvice" | "dataAdvice"
>;

/** Whom it happened to, what of theirs is involved, what may follow, and what they can do. */
export function harmView(record: ReadableRecord, words: DocumentWords): HarmView {
  const data = dataOfAll(record);
  const adviceOfAll = adviceNow(record);
  const onData = dataAdviceOf(record, words.phrases);
  const people = peopleView(record, words, (group) => adviceOfGroup(group, onData, adviceOfAll));
  const own = onlyGroupOf(record);
  const feared = consequencesFor(record, joined(own?.consequences, record.consequences));
  const consequences = consequencesView(feared, data, words);
  const dataAdvice = onData.forAll;
  const advice = listView(joined(own?.advice, adviceOfAll, onData.beside(own?.advice)), words);
  return {
    people,
    data: dataView(data, words),
    consequences,
    anyConsequences: consequences.known || people.anyConsequences,
    advice,
    anyAdvice: advice.known || (advice.unknown && dataAdvice.length > 0) || people.anyAdvice,
    dataAdvice: { any: dataAdvice.length > 0, items: dataAdvice.map((item) => ({ item })) },
  };
}

/** What may follow for everybody: where nobody knows it, but it is known for a group and kept inside, it is kept inside. */
function consequencesFor(
  { people: { groups } }: ReadableRecord,
  ofAll: ReadableRecord["consequences"],
): ReadableRecord["consequences"] {
  const ofGroups = groups.filter(isAffected).map(({ consequences }) => consequences);
  const isKept = ofGroups.some(({ certainty }) => certainty === "withheld") && !ofGroups.some(isKnownFact);
  return ofAll.certainty === "unknown" && isKept ? { certainty: "withheld" } : ofAll;
}

/** Advice for everybody: with what holds only until everything works again, as long as it does not. */
function adviceNow(record: ReadableRecord): ReadableFact<readonly string[]> {
  const { advice, adviceMeanwhile } = record;
  return worksAgain(record) || !isKnownFact(adviceMeanwhile)
    ? advice
    : joined(adviceMeanwhile, advice.certainty === "ruled-out" ? { certainty: "unknown" } : advice);
}
