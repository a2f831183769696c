import { Verbatim, type DocumentView, type FactView, type ListView } from "../../document-view.ts";
import { saidIn } from "./said-in.ts";
import { toldText } from "./told-facts.ts";
import type { ToldBy } from "./told-incident.ts";
import { markdownOf } from "./what-moved.ts";
import type { MeasuresView, MeasureView } from "../../measures-view.ts";

/** What stands in documents as the record words it, without what the notice went out without. */
export function toldTexts(told: ToldBy): DocumentView {
  const { view } = told.known;
  const { cause, contacts, repair, dataAdvice } = view;
  const isTold = (words: DocumentView["today"]): boolean => !told.letter.isSilentOf(markdownOf(words));
  const list = (items: ListView): ListView => ({ ...items, items: items.items.filter(({ item }) => isTold(item)) });
  // Whoever put an address right in the draft told readers the right one, whatever it was drafted with.
  const way = (fact: FactView): FactView => (told.letter.says(markdownOf(fact.text)) ? fact : toldText(told, fact));
  const measures = (all: MeasuresView): MeasuresView => ({
    ...all,
    all: toldMeasures(told, all.all),
    open: toldMeasures(told, all.open),
  });
  return {
    ...view,
    service: toldText(told, view.service),
    cause: {
      ...cause,
      summary: toldText(told, cause.summary),
      ownPart: toldText(told, cause.ownPart),
      failedToPrevent: toldText(told, cause.failedToPrevent),
    },
    consequences: list(view.consequences),
    advice: list(view.advice),
    dataAdvice: { ...dataAdvice, items: dataAdvice.items.filter(({ item }) => isTold(item)) },
    repair: { ...repair, offers: repair.offers.filter(({ offer }) => isTold(offer)) },
    corrections: view.corrections.filter(({ said, instead }) => isTold(said) && isCorrected(told, said, instead)),
    response: measures(view.response),
    prevention: measures(view.prevention),
    contacts: {
      ...contacts,
      email: way(contacts.email),
      phone: way(contacts.phone),
      web: way(contacts.web),
      post: way(contacts.post),
    },
  };
}

/** Not where the notice itself still said what was wrong. */
function isCorrected({ letter }: ToldBy, said: DocumentView["today"], instead: DocumentView["today"]): boolean {
  return !letter.says(markdownOf(said)) || letter.says(markdownOf(instead));
}

/** Those that the notice named, with the day that it named, and as far as it said they were. */
function toldMeasures(told: ToldBy, measures: readonly MeasureView[]): readonly MeasureView[] {
  const { letter } = told;
  return measures.flatMap((measure) => {
    const action = markdownOf(measure.action);
    const due = markdownOf(measure.dueBy);
    if (letter.isSilentOf(action)) {
      return [];
    }
    const units = letter.unitsWith(action).filter(({ text }) => due !== "" && saidIn(text)(due));
    const isOlder = letter.wasDraftedWithout(units);
    const instead = isOlder ? letter.toldInstead(units, due, isDay) : undefined;
    const wasOpen = measure.done && wasToldOpen(told, measure);
    return [
      {
        ...measure,
        ...(instead !== undefined && { dueBy: new Verbatim(instead) }),
        ...(wasOpen && { done: false, promised: true }),
      },
    ];
  });
}

/** Whether the notice named a measure that is done by now in another way than as done. */
function wasToldOpen({ letter }: ToldBy, { action, doneAt, doneWhen }: MeasureView): boolean {
  const words = markdownOf(action);
  const units = letter.unitsWith(words);
  const named = letter.overtaken.filter(({ text }) => text.includes(words));
  const days = [doneAt, doneWhen].map(markdownOf).filter((day) => day !== "");
  const saysDone = ({ text }: { readonly text: string }) => days.some((day) => saidIn(text)(day));
  const wasDone = days.some((day) => letter.toldInstead(units, day, isDay) !== undefined);
  return days.length > 0 && named.length > 0 && !named.some(saysDone) && !wasDone && letter.wasDraftedWithout(units);
}

function isDay(words: string): boolean {
  return /\b\d{4}\b/.test(words);
}
