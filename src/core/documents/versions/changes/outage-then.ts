import type { MomentName } from "../../../record/record.ts";
import type { DocumentView, FactView } from "../../document-view.ts";
import { isKnownFact } from "../../fact-views.ts";
import type { KnownIncident } from "./fact-changes.ts";
import { markdownOf } from "./what-moved.ts";

/** Of these an incident that is more than an outage has its own. */
const momentsOfEach = ["occurredFrom", "occurredTo", "aware", "contained"] as const satisfies readonly MomentName[];

/** Whether readers were told of an outage, and it is more than that now: a leak, or an attack. */
export function isMoreThanOutage(then: KnownIncident, now: KnownIncident): boolean {
  return then.view.type.outage && !now.view.type.outage && isKnownFact(now.record.type);
}

/**
 * What readers were told, to be held against what is known now. When an outage began, when it was found out and how many
 * could not use what had stopped stay true of the outage where it turns out to be a leak as well: of the leak nothing was
 * told.
 */
export function asToldOfOutage(then: KnownIncident, now: KnownIncident): KnownIncident {
  if (!isMoreThanOutage(then, now)) {
    return then;
  }
  const views = { ...then.view.moments };
  const facts = { ...then.record.moments };
  const put = (name: MomentName, from: MomentName | undefined): void => {
    views[name] = from === undefined ? untold(views[name]) : then.view.moments[from];
    facts[name] = from === undefined ? { certainty: "unknown" } : then.record.moments[from];
  };
  const isKnownNow = (name: MomentName): boolean => now.view.stopped.any && now.view.moments[name].known;
  if (!views.serviceStopped.known) {
    put("serviceStopped", isKnownNow("serviceStopped") ? "occurredFrom" : undefined);
  }
  if (!views.recovered.known) {
    put("recovered", isKnownNow("recovered") ? "occurredTo" : undefined);
  }
  for (const name of momentsOfEach) {
    if (!isAlike(then.view.moments[name], now.view.moments[name])) {
      put(name, undefined);
    }
  }
  return {
    ...then,
    record: { ...then.record, moments: facts },
    view: { ...then.view, moments: views, people: peopleThen(then.view.people, now.view.people) },
  };
}

/** How many an outage affects, as readers were told, where it is another number now; "" else. */
export function toldOfOutage(then: KnownIncident, now: KnownIncident): string {
  const { total } = then.view.people;
  const isOther = isMoreThanOutage(then, now) && total.known && !isAlike(total, now.view.people.total);
  return isOther ? markdownOf(total.text) : "";
}

function peopleThen(then: DocumentView["people"], now: DocumentView["people"]): DocumentView["people"] {
  const isSame = isAlike(then.total, now.total) && isAlike(then.who, now.who) && then.several === now.several;
  return isSame
    ? then
    : { ...then, total: untold(then.total), who: untold(then.who), several: false, groups: [], notAffected: "" };
}

function isAlike(left: FactView, right: FactView): boolean {
  return left.known && right.known && markdownOf(left.text) === markdownOf(right.text);
}

function untold(fact: FactView): FactView {
  const nothing = { confirmed: false, suspected: false, withheld: false, ruledOut: false, known: false };
  return { ...fact, ...nothing, unknown: true, text: "", expectedBy: "", wasExpectedBy: "" };
}
