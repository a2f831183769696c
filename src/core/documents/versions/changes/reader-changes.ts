import { withoutAsk } from "../../consequences-view.ts";
import type { DocumentView } from "../../document-view.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import { isKnownFact } from "../../fact-views.ts";
import { wordSentence } from "../../word-values.ts";
import type { ChangeOptions } from "./fact-change.ts";
import type { KnownIncident } from "./fact-changes.ts";
import { everyItem, newItems, type ItemsToReaders, type NewItem } from "./new-items.ts";
import { added } from "./what-moved.ts";

/** With more new advice than this, readers are sent to where all of it stands. */
const mostAdvice = 2;

/** What may follow by now and was not told, and what can be done; and what of that was told and does not stand any more. */
export function readerChanges(
  told: KnownIncident,
  today: KnownIncident,
  { words: { news }, wasSaid }: ChangeOptions,
): readonly string[] {
  const [then, now] = [told.view, today.view];
  const items = (list: { readonly items: readonly { readonly item: DocumentView["today"] }[] }) =>
    list.items.map(({ item }) => item);
  const consequence = now.consequences.suspected ? news.consequenceSuspected : news.consequence;
  const consequencesOf = ({ consequences, people }: DocumentView): ItemsToReaders => ({
    all: consequences.items.map(withoutAsk),
    groups: people.groups.map((group) => ({ ...group, items: group.consequences.items.map(withoutAsk) })),
  });
  const [consequencesThen, consequencesNow] = [consequencesOf(then), consequencesOf(now)];
  const feared =
    now.anyConsequences || now.consequences.ruledOut
      ? added(everyItem(consequencesNow), everyItem(consequencesThen)).filter(wasSaid)
      : [];
  const adviceOf = ({ advice, dataAdvice, people }: DocumentView): ItemsToReaders => ({
    all: advice.known ? items(advice) : advice.unknown ? items(dataAdvice) : [],
    groups: people.groups.map((group) => ({ ...group, items: items(group.advice) })),
  });
  const [adviceThen, adviceNow] = [adviceOf(then), adviceOf(now)];
  const advice = newItems(adviceThen, adviceNow, today.phrases);
  // Whoever follows advice that we do not give any more has to hear of it.
  const lost = then.advice.known ? added(everyItem(adviceNow), everyItem(adviceThen)).filter(wasSaid) : [];
  // What is for some groups alone says so here as well.
  const tell =
    (say: (sentence: string) => string) =>
    ({ words, whom }: NewItem): string =>
      whom === "" ? say(words) : `${say(words)} ${news.forGroups(whom)}`;
  const isOver = now.worksAgain || now.moments.recovered.confirmed;
  const over = isOver ? [told, today].flatMap(meanwhileIn) : [];
  return [
    ...newItems(consequencesThen, consequencesNow, today.phrases).map(tell(consequence)),
    ...feared.map(news.unexplainedConsequence),
    ...(advice.length > mostAdvice ? [news.muchAdvice] : advice.map(tell(news.advice))),
    ...lost.filter((words) => over.includes(words)).map(news.adviceOver),
    ...(now.advice.known ? lost.filter((words) => !over.includes(words)).map(news.unexplainedAdvice) : []),
  ];
}

/** The advice that holds only until everything works again, as documents have it. */
function meanwhileIn({ record: { adviceMeanwhile } }: KnownIncident): readonly string[] {
  return isKnownFact(adviceMeanwhile) ? adviceMeanwhile.value.map((item) => escapeMarkdown(wordSentence(item))) : [];
}
