import type { ReadableRecord } from "../../../record/record-for.ts";
import type { RequirementId } from "../../../wording/requirements.ts";
import type { DocumentView, FactView } from "../../document-view.ts";
import type { Phrases } from "../../phrases.ts";
import type { RenamedGroup } from "../../renamed-groups.ts";
import type { MeasureView } from "../../measures-view.ts";
import { isKnownFact } from "../../fact-views.ts";
import { bringsBack } from "../../service-steps.ts";
import type { ChangeWords, FactName } from "./change-words.ts";
import { dataChanges } from "./data-changes.ts";
import {
  goneEvents,
  isGrave,
  isInCourse,
  movedEvents,
  newEvents,
  otherEvents,
  withEvents,
  withinSentence,
  type Event,
  type MovedEvent,
} from "./event-changes.ts";
import { backExpectedOtherwise, dataExpectedOtherwise, expectedOtherwise, isStillOpen } from "./expected-otherwise.ts";
import { factChange, type ChangeOptions } from "./fact-change.ts";
import { measureChanges } from "./measure-changes.ts";
import { asToldOfOutage, isMoreThanOutage, toldOfOutage } from "./outage-then.ts";
import { offerChanges } from "./offer-changes.ts";
import { partChanges, tellsOfPart } from "./part-changes.ts";
import { peopleChanges } from "./people-changes.ts";
import { readerChanges } from "./reader-changes.ts";
import { relationOfMoments } from "./relation.ts";
import { added, markdownOf, moveOf } from "./what-moved.ts";
import { zoneChange } from "./zone-change.ts";
import { deniesAllData } from "../../../wording/no-data-told.ts";

/** An incident as readers of one notice may know it. */
export interface KnownIncident {
  readonly record: ReadableRecord;
  readonly view: DocumentView;
  readonly phrases: Phrases;
  /** The groups of people that stand in it under the names of today, and had others. */
  readonly renamed?: readonly RenamedGroup[];
}

type News = ChangeWords["news"];

/** One sentence or two about each fact that moved from what was `told` to `now`, in Markdown, the gravest first. */
export function factChanges(told: KnownIncident, now: KnownIncident, asked: ChangeOptions): readonly string[] {
  const { news } = asked.words;
  const then = asToldOfOutage(told, now);
  const ofOutage = toldOfOutage(told, now);
  const corrections = newCorrections(then.view, now.view);
  const options = { ...asked, ...correctedIn(corrections, now.view, asked) };
  const when = (requirement: RequirementId, changes: () => readonly string[]) =>
    options.maySay(requirement) ? changes() : [];
  const events = options.maySay("timeline")
    ? newEvents(then.view, now.view, options, isMoreThanOutage(told, now)).filter((event) => !tellsOfPart(event, now))
    : [];
  const [moved, gone] = options.maySay("timeline")
    ? [movedEvents(then, now, options), goneEvents(then, now, options)]
    : [[], []];
  const others = otherEvents(events, gone);
  const replaced = new Set(others.values());
  const tell = (some: readonly Event[]) => some.map((event) => wordEvent(event, others.get(event), news));
  const tellMoved = (some: readonly MovedEvent[]) => some.map((event) => wordMoved(event, news));
  return [
    ...corrections.map(({ said, instead }) => news.correction(said, instead)),
    ...when("data-involved", () => [
      ...typeChanges(then, now, news),
      ...dataChanges(then.record, now.record, { ...options, phrases: now.phrases }),
      ...dataExpectedOtherwise(then.view, now.view, options),
    ]),
    ...tellMoved(moved.filter(isGrave)),
    ...tell(events.filter(isGrave)),
    ...when("data-involved", () => [
      ...partChanges(then, now, options),
      backExpectedOtherwise(then.view, now.view, options),
    ]),
    ...when("people-affected", () => [
      ...peopleChanges(then, now, options),
      ofOutage !== "" && options.wasSaid(ofOutage) ? news.peopleOfOutage(ofOutage) : "",
    ]),
    ...when("reader-action", () => readerChanges(then, now, options)),
    ...when("fault", () => causeChanges(then.view, now.view, options)),
    ...when("timeline", () => [
      zoneChange(then, now, options),
      ...withEvents(
        momentChanges(then, now, options),
        events.filter((event) => !isGrave(event)),
        tell,
      ),
      ...tellMoved(moved.filter((event) => !isGrave(event))),
      ...gone.flatMap((event) => (replaced.has(event) ? [] : [news.eventGone(withinSentence(event.when), event.note)])),
    ]),
    ...measureChanges(then.view, now.view, options, isToldBy(then, now)),
    ...when("reader-action", () => offerChanges(then, now, options)),
    ...when("contact", () => contactChanges(then.view, now.view, options)),
  ].filter((sentence) => sentence !== "");
}

function wordEvent({ when, note }: Event, instead: Event | undefined, news: News): string {
  const at = withinSentence(when);
  return instead === undefined ? news.event(at, note) : news.eventOther(at, note, instead.note);
}

function wordMoved({ when, note, earlier, relation }: MovedEvent, news: News): string {
  const say = relation === "contradicts" ? news.eventMoved : news.eventNarrower;
  return say(withinSentence(when), note, withinSentence(earlier));
}

/** Where it is told that everything works again, nobody has to be told of the step by which it does. */
function isToldBy(then: KnownIncident, { record, view }: KnownIncident): (step: MeasureView) => boolean {
  const { recovered } = view.moments;
  const isNews = recovered.confirmed && !then.view.moments.recovered.known;
  const isBack = isNews && isKnownFact(record.service) ? bringsBack(record.service.value) : () => false;
  return ({ action, doneAt }) =>
    typeof action === "string" && isBack(action) && markdownOf(recovered.text).startsWith(`${markdownOf(doneAt)} (`);
}

interface Correction {
  readonly said: string;
  readonly instead: string;
}

function newCorrections(then: DocumentView, now: DocumentView): readonly Correction[] {
  const known = then.corrections.map(({ said }) => said);
  const fresh = new Set(
    added(
      known,
      now.corrections.map(({ said }) => said),
    ),
  );
  return now.corrections
    .filter(({ unsureToday }) => !unsureToday)
    .map(({ said, instead }) => ({ said: markdownOf(said), instead: markdownOf(instead) }))
    .filter(({ said }) => fresh.has(said));
}

/** What is told among the corrections, and so not a second time. */
function correctedIn(
  fresh: readonly Correction[],
  { corrections }: DocumentView,
  { noDataTold }: ChangeOptions,
): Required<Pick<ChangeOptions, "isCorrected" | "isKindCorrected">> & Pick<ChangeOptions, "noDataTold"> {
  const isOwned = corrections.some(({ said }) => deniesAllData(markdownOf(said)));
  return {
    noDataTold: isOwned ? undefined : noDataTold,
    isCorrected: (earlier, today) =>
      fresh.some(({ said, instead }) => hasNumberOf(earlier, said) && hasNumberOf(today, instead)),
    isKindCorrected: (kind) =>
      fresh.some(({ said, instead }) => [said, instead].some((words) => holdsWords(words, kind))),
  };
}

/** Whether `text` holds `words` as words of their own, whatever their capitals. */
function holdsWords(text: string, words: string): boolean {
  const [before, ...rest] = text.toLowerCase().split(words.toLowerCase());
  return rest.length > 0 && !/[\p{L}\p{N}]$/u.test(before ?? "") && !/^[\p{L}\p{N}]/u.test(rest[0] ?? "");
}

/** Whether `text` holds the number in `words`: "14,800" of "14,800 people". */
function hasNumberOf(words: string, text: string): boolean {
  const numbersIn = (each: string): readonly string[] => each.match(/\d(?:[\d.,]*\d)?/g) ?? [];
  const [number] = numbersIn(words);
  return number !== undefined && numbersIn(text).includes(number);
}

function typeChanges(then: KnownIncident, now: KnownIncident, news: News): readonly string[] {
  const { confirmedLeak, suspectedLeak } = now.view.type;
  if (isMoreThanOutage(then, now)) {
    return confirmedLeak ? [news.leakToo] : suspectedLeak ? [news.leakTooSuspected] : [];
  }
  return then.view.type.suspectedLeak && confirmedLeak ? [news.leakConfirmed] : [];
}

/** What a moment is called where readers knew of an outage alone: that of the leak is another. */
const ofLeak: Readonly<Partial<Record<FactName, FactName>>> = {
  occurredFrom: "leakBegan",
  aware: "leakFound",
  occurredTo: "leakEnded",
  contained: "leakContained",
};

function momentChanges(then: KnownIncident, now: KnownIncident, options: ChangeOptions): readonly string[] {
  const names = [
    "occurredFrom",
    "aware",
    "occurredTo",
    "contained",
    "serviceStopped",
    "recovered",
  ] as const satisfies readonly FactName[];
  const { stopped, type, moments } = now.view;
  const { contained, occurredTo, recovered } = moments;
  const isSaidOnce = [contained, recovered].some(
    ({ known, text }) => known && markdownOf(text) === markdownOf(occurredTo.text),
  );
  const service = factChange("service", then.view.service, now.view.service, options);
  return [
    // What stopped is said before since when.
    ...(stopped.any ? [service] : []),
    ...names
      // Where it ended when we stopped it, or when everything worked again, that is said once.
      .filter((name) => (name === "occurredTo" ? !isSaidOnce : name !== "serviceStopped" || stopped.any))
      .map((name) => {
        const relation = relationOfMoments(then.record.moments[name], now.record.moments[name], now.record.timeZone);
        // Where a service stopped as well, the end of a leak is not the end of it all.
        const isLeakAlone = name === "occurredTo" && stopped.any && !type.other;
        const isApart = !type.other && isMoreThanOutage(then, now);
        return factChange(
          isLeakAlone || isApart ? (ofLeak[name] ?? name) : name,
          then.view.moments[name],
          now.view.moments[name],
          options,
          relation,
        );
      }),
    ...(stopped.any ? [] : [service]),
  ];
}

function causeChanges(
  { cause: then }: DocumentView,
  today: DocumentView,
  { words: { news, expected }, wasSaid }: ChangeOptions,
): readonly string[] {
  const { cause: now } = today;
  const word = (
    before: FactView,
    after: FactView,
    { sure, unsure, nowSaid }: Readonly<Record<"sure" | "unsure" | "nowSaid", (sentence: string) => string>>,
  ) => {
    const move = moveOf(before, after);
    const isTold = move.kind === "learned" || move.kind === "other" || (move.kind === "same" && move.isSure);
    const say = !after.confirmed ? unsure : move.kind === "learned" && move.wasWithheld ? nowSaid : sure;
    return isTold ? say(markdownOf(after.text)) : "";
  };
  const ofCause = {
    sure: then.summary.known ? news.causeOther : news.cause,
    unsure: news.causeSuspected,
    nowSaid: news.causeNowSaid,
  };
  const ofOwnPart = { sure: news.ownPart, unsure: news.ownPartSuspected, nowSaid: news.ownPartNowSaid };
  // Our part that was told and is another now is not news: somebody has to say whether it was wrong, unless it still stands.
  const ownPart = (before: FactView, after: FactView): string => {
    const earlier = before.known && before.confirmed ? markdownOf(before.text) : "";
    const isMore = markdownOf(after.text).startsWith(earlier.replace(/[.!]$/, ""));
    const isOther =
      moveOf(before, after).kind === "other" &&
      !isMore &&
      after.confirmed &&
      earlier !== "" &&
      wasSaid(earlier) &&
      !isInCourse(earlier, today);
    return isOther ? news.ownPartOther(markdownOf(after.text), earlier) : word(before, after, ofOwnPart);
  };
  const [own, failed] = [ownPart(then.ownPart, now.ownPart), ownPart(then.failedToPrevent, now.failedToPrevent)];
  // "We now know our part in it." stands once before both.
  const leadOf = (sentence: string): string | undefined =>
    [news.ownPart, news.ownPartNowSaid].map((say) => say("")).find((words) => sentence.startsWith(words));
  const lead = leadOf(own) && leadOf(failed);
  const [kindThen, kindNow] = [then.category, now.category].map(({ text }) => markdownOf(text)) as [string, string];
  const isOtherKind = then.category.confirmed && now.category.confirmed && kindThen !== kindNow && wasSaid(kindThen);
  return [
    isOtherKind ? news.causeKind(kindNow, kindThen) : "",
    word(then.summary, now.summary, ofCause),
    isStillOpen(then.summary, now.summary)
      ? expectedOtherwise(then.summary, now.summary, { wasSaid }, (earlier, by) => expected("cause", earlier, by))
      : "",
    ...(lead === undefined ? [own, failed] : [`${own} ${failed.slice(lead.length)}`]),
  ];
}

function contactChanges(
  { contacts: then }: DocumentView,
  { contacts: now }: DocumentView,
  { words: { news }, wasSaid }: ChangeOptions,
): readonly string[] {
  const names = ["email", "phone", "web", "post"] as const;
  return names.map((name) => {
    const { kind } = moveOf(then[name], now[name]);
    const [earlier, today] = [then[name], now[name]].map(({ text }) => markdownOf(text));
    return kind === "other" && earlier !== undefined && wasSaid(earlier)
      ? news.contactInstead(today ?? "", earlier)
      : kind === "learned" || kind === "other"
        ? news.contact(today ?? "")
        : "";
  });
}
