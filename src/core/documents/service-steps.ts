import type { ReadableRecord } from "../record/record-for.ts";
import type { Moment } from "../time/moment.ts";
import { restOf } from "../record/service-parts.ts";
import { isBefore } from "../time/order-moments.ts";
import { expectedBy, isKnownFact } from "./fact-views.ts";

const owners = String.raw`(?:the|our|your|whole|entire|das|den|die|unsere?n?)`;
/** What may follow where the step is about the service itself: "the portal with the earlier version", not "the portal’s logs". */
const end = String.raw`(?=$|[.,;:(]|\s+(?:again|with|from|by|in|at|on|after|once|when|as|using|and|until|before)\b)`;

/** A name that one word can stand for: "our booking portal", not "bookings and payments" or "sign-in to the shop". */
const simpleNamePattern = /^[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,3}$/u;
const joinedNamePattern = / (?:and|or|at|in|for|of|on|with|by|from|to|und|oder|bei|für|von|auf|mit) /i;

/** A pattern for the service where it is named: "the portal" of "our booking portal". Undefined where its name is no simple one. */
function namedAs(service: string): string | undefined {
  const name = service.trim().replace(new RegExp(String.raw`^${owners}\s+`, "iu"), "");
  if (!simpleNamePattern.test(name) || joinedNamePattern.test(name)) {
    return undefined;
  }
  const words = name.split(" ");
  const before = words.slice(0, -1).map((word) => `(?:${word} )?`);
  return `(?:${owners} )*${before.join("")}${words.at(-1) ?? ""}`;
}

/** Switched off: "switched off the portal", "took the portal offline", "Das Portal abgeschaltet". */
const off = (name: string): readonly string[] => [
  String.raw`(?:switch|turn|shut)(?:ed)? (?:off|down) ${name}${end}`,
  String.raw`(?:switch|turn|shut)(?:ed)? ${name} (?:off|down)\b`,
  String.raw`(?:took|take|taken) ${name} (?:offline|off line|down|out of service)\b`,
  String.raw`(?:took|take|taken) (?:down|offline) ${name}${end}`,
  String.raw`${name} (?:[^.;]{0,60} )?(?:ab|aus)(?:geschaltet|schalten)\b`,
];

/** Brought back, for everybody: "bring the portal back", "restore the portal", "Das Portal wieder einschalten". */
const back = (name: string): readonly string[] => [
  String.raw`(?:bring|get|put|switch|turn)(?:ing)? ${name} (?:back|on again|up again|online again)\b`,
  String.raw`(?:bring|switch|turn)(?:ing)? (?:back on|back|on) ${name}${end}`,
  String.raw`(?:restor|restart|re-?open|relaunch|resum|reactivat|re-?enabl)(?:e|ing)? ${name}${end}`,
  String.raw`${name} (?:[^.;]{0,60} )?wieder (?:einschalten|anschalten|öffnen|freigeben|freischalten|hochfahren|in Betrieb nehmen|online stellen)\b`,
  String.raw`${name} (?:[^.;]{0,60} )?wiederherstellen\b`,
];

/** Not all of it, or not for all. */
const partPattern =
  /\b(?:for|für) (?!all\b|alle\b|every|good\b)|\b(?:part of|partly|some|first|read-only|test|teilweise|einige)\b/iu;

function matcher(service: string, patterns: (name: string) => readonly string[]): (words: string) => boolean {
  const name = namedAs(service);
  if (name === undefined) {
    return () => false;
  }
  const pattern = new RegExp(String.raw`^(?:we (?:have )?|wir haben )?(?:${patterns(name).join("|")})`, "iu");
  return (words) => pattern.test(words.trim());
}

/** Whether a step brings the service back, for everybody. */
export function bringsBack(service: string): (action: string) => boolean {
  const says = matcher(service, back);
  return (action) => says(action) && !partPattern.test(action);
}

/** Whether it stopped because we switched it off: something that we did at that time says so. */
export function wasSwitchedOff({ service, moments, measures, timeline }: ReadableRecord): boolean {
  const { serviceStopped: since } = moments;
  if (!isKnownFact(service) || !isKnownFact(since)) {
    return false;
  }
  const says = matcher(service.value, off);
  const isThen = (at: Moment | undefined): boolean =>
    at !== undefined && !isBefore(at, since.value) && !isBefore(since.value, at);
  return (
    measures.some(({ action, state, doneAt }) => state === "done" && isThen(doneAt) && says(action)) ||
    timeline.some(({ at, what }) => isThen(at) && /^(?:we|wir) /i.test(what) && says(what))
  );
}

/**
 * By when a service that does not work is expected to work again: as the record says it of that moment, else the day of
 * the step that brings it back.
 */
export function expectedBack({ service, worksAgain, moments, measures }: ReadableRecord): Moment | undefined {
  const stated = expectedBy(moments.recovered);
  if (stated !== undefined || !isKnownFact(service)) {
    return stated;
  }
  const { rest } = restOf(
    service.value,
    worksAgain.map(({ what }) => what),
  );
  const isBack = [service.value, rest].map(bringsBack);
  return measures.find(
    ({ action, state, due }) => state !== "done" && due !== undefined && isBack.some((says) => says(action)),
  )?.due;
}

/** Whether it is something that people do: "paying online". */
export function isDoing(service: string): boolean {
  return /^\p{L}{2,}ing /u.test(service);
}

/** Whether "they" is said of it, in English: "our card payments". */
export function isSeveral(service: string): boolean {
  const [head = ""] = service.split(/ (?:at|in|for|of|on|with|by|from|to|that|which) /);
  return !isDoing(service) && (/ and /.test(service) || /(?<![sui])s$/.test(head));
}
