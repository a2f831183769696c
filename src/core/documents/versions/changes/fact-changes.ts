import type { ReadableRecord } from "../../../record/record-for.ts";
import type { RequirementId } from "../../../wording/requirements.ts";
import type { DocumentView, FactView } from "../../document-view.ts";
import type { Phrases } from "../../phrases.ts";
import type { ChangeWords, FactName } from "./change-words.ts";
import { dataChanges } from "./data-changes.ts";
import { factChange, type ChangeOptions } from "./fact-change.ts";
import { measureChanges } from "./measure-changes.ts";
import { peopleChanges } from "./people-changes.ts";
import { relationOfMoments } from "./relation.ts";
import { added, markdownOf, moveOf } from "./what-moved.ts";

/** An incident as readers of one notice may know it. */
export interface KnownIncident {
  readonly record: ReadableRecord;
  readonly view: DocumentView;
  readonly phrases: Phrases;
}

type News = ChangeWords["news"];

/** With more new advice than this, readers are sent to where all of it stands. */
const mostAdvice = 2;

/** One sentence or two about each fact that moved from `then` to `now`, in Markdown, the gravest first. */
export function factChanges(then: KnownIncident, now: KnownIncident, options: ChangeOptions): readonly string[] {
  const { words } = options;
  const { news } = words;
  const when = (requirement: RequirementId, changes: () => readonly string[]) =>
    options.maySay(requirement) ? changes() : [];
  return [
    ...correctionChanges(then.view, now.view, news),
    ...when("data-involved", () => [
      ...typeChanges(then.view, now.view, news),
      ...dataChanges(then.record, now.record, { ...options, phrases: now.phrases }),
    ]),
    ...when("people-affected", () => peopleChanges(then, now, options)),
    ...when("timeline", () => momentChanges(then, now, options)),
    ...when("fault", () => causeChanges(then.view, now.view, news)),
    ...when("reader-action", () => readerChanges(then.view, now.view, news)),
    ...measureChanges(then.view, now.view, options),
    ...when("contact", () => contactChanges(then.view, now.view, news)),
  ].filter((sentence) => sentence !== "");
}

function correctionChanges(then: DocumentView, now: DocumentView, news: News): readonly string[] {
  const known = then.corrections.map(({ said }) => said);
  const fresh = new Set(
    added(
      known,
      now.corrections.map(({ said }) => said),
    ),
  );
  return now.corrections
    .filter(({ said }) => fresh.has(markdownOf(said)))
    .map(({ said, instead }) => news.correction(markdownOf(said), markdownOf(instead)));
}

function typeChanges(then: DocumentView, now: DocumentView, news: News): readonly string[] {
  return then.type.suspectedLeak && now.type.confirmedLeak ? [news.leakConfirmed] : [];
}

function momentChanges(then: KnownIncident, now: KnownIncident, options: ChangeOptions): readonly string[] {
  const names = [
    "occurredFrom",
    "aware",
    "occurredTo",
    "contained",
    "recovered",
  ] as const satisfies readonly FactName[];
  const isContained = (view: DocumentView): boolean =>
    view.moments.contained.known &&
    markdownOf(view.moments.contained.text) === markdownOf(view.moments.occurredTo.text);
  return [
    ...names
      // Where it ended when we stopped it, that is said once.
      .filter((name) => name !== "occurredTo" || !isContained(now.view))
      .map((name) => {
        const relation = relationOfMoments(then.record.moments[name], now.record.moments[name], now.record.timeZone);
        return factChange(name, then.view.moments[name], now.view.moments[name], options, relation);
      }),
    factChange("service", then.view.service, now.view.service, options),
  ];
}

function causeChanges({ cause: then }: DocumentView, { cause: now }: DocumentView, news: News): readonly string[] {
  const word = (
    before: FactView,
    after: FactView,
    sure: (sentence: string) => string,
    unsure: (sentence: string) => string,
  ) => {
    const move = moveOf(before, after);
    const isTold = move.kind === "learned" || move.kind === "other" || (move.kind === "same" && move.isSure);
    return isTold ? (after.confirmed ? sure : unsure)(markdownOf(after.text)) : "";
  };
  const summary = then.summary.known ? news.causeOther : news.cause;
  return [
    word(then.summary, now.summary, summary, news.causeSuspected),
    word(then.ownPart, now.ownPart, news.ownPart, news.ownPartSuspected),
    word(then.failedToPrevent, now.failedToPrevent, news.ownPart, news.ownPartSuspected),
  ];
}

function readerChanges(then: DocumentView, now: DocumentView, news: News): readonly string[] {
  const items = (list: { readonly items: readonly { readonly item: DocumentView["today"] }[] }) =>
    list.items.map(({ item }) => item);
  const consequence = now.consequences.suspected ? news.consequenceSuspected : news.consequence;
  const adviceOf = ({ advice, dataAdvice }: DocumentView) =>
    advice.known ? items(advice) : advice.unknown ? items(dataAdvice) : [];
  const advice = added(adviceOf(then), adviceOf(now));
  return [
    ...added(items(then.consequences), items(now.consequences)).map(consequence),
    ...(advice.length > mostAdvice ? [news.muchAdvice] : advice.map(news.advice)),
    ...added(
      then.repair.offers.map(({ offer }) => offer),
      now.repair.offers.map(({ offer }) => offer),
    ).map(news.offer),
  ];
}

function contactChanges(
  { contacts: then }: DocumentView,
  { contacts: now }: DocumentView,
  news: News,
): readonly string[] {
  const names = ["email", "phone", "web", "post"] as const;
  return names.map((name) => {
    const { kind } = moveOf(then[name], now[name]);
    return kind === "learned" || kind === "other" ? news.contact(markdownOf(now[name].text)) : "";
  });
}
