/** How a verb is meant, as the auxiliaries before it show. */
import type { VerbForm } from "./verb-forms.ts";

/**
 * How a verb is meant. `done`: it happened. `doing`: it is under way. `state`: a passive in the present ("is
 * closed"). `habit`: how things are. `future`: promised or planned. `possible`: may, can. `duty`: must, should.
 * `unreal`: would, should have. `command`: said to the reader, or a task. `purpose`: after "to".
 */
export type Mood =
  "done" | "doing" | "state" | "habit" | "future" | "possible" | "duty" | "unreal" | "command" | "purpose";

/** What the auxiliaries read so far say. */
export interface Seen {
  modal: string | undefined;
  have: string | undefined;
  be: string | undefined;
  isBeing: boolean;
  did: string | undefined;
  isNegated: boolean;
  isNoLonger: boolean;
  isDuty: boolean;
  leadOn: Mood | undefined;
  hasLeadOn: boolean;
}

/** "We'd ask you": would, as the plain verb shows. */
export function wouldOrHad(seen: Seen, form: VerbForm | undefined): Mood {
  return seen.modal === "'d" && form?.isBase === true && !form.isParticiple ? "unreal" : moodOf(seen, false);
}

/** "had to" and "were able to" tell what was done; "have to" and "need to" what ought to be. */
export function leadMood(seen: Seen): Mood {
  if (seen.isDuty) {
    const isCertain = seen.modal === undefined || seen.modal === "will" || seen.modal === "'ll";
    return seen.have === "had" || seen.have === "needed" || seen.did === "did"
      ? "done"
      : isCertain
        ? "duty"
        : // "would need to": only if.
          seen.modal === "would" || seen.modal === "'d"
          ? "unreal"
          : "possible";
  }
  const isPast = seen.be === "was" || seen.be === "were" || seen.have !== undefined;
  return seen.leadOn ?? (isPast ? "done" : seen.modal === undefined ? "possible" : "future");
}

/** "are closing", "were closing" */
export function gerundMood(seen: Seen): Mood {
  return seen.modal === undefined ? (seen.be === "was" || seen.be === "were" ? "done" : "doing") : moodOf(seen, false);
}

const moodsOfModals: ReadonlyMap<string, Mood> = new Map([
  ["will", "future"],
  ["'ll", "future"],
  ["shall", "future"],
  ["must", "duty"],
  ["should", "duty"],
  ["can", "possible"],
  ["could", "possible"],
  ["may", "possible"],
  ["might", "possible"],
  ["would", "unreal"],
]);

/** "has closed", "may close", "was closed" */
export function moodOf(seen: Seen, isPassive: boolean): Mood {
  const { modal, have, be, isNegated } = seen;
  if (modal === undefined) {
    return moodWithoutModal(seen, isPassive);
  }
  if (modal === "'d") {
    return have === undefined && be === undefined ? "done" : "unreal";
  }
  if ((modal === "should" || modal === "could") && have !== undefined) {
    return "unreal";
  }
  // "We could not log in" tells what happened.
  return modal === "could" && isNegated ? "done" : (moodsOfModals.get(modal) ?? "possible");
}

function moodWithoutModal(seen: Seen, isPassive: boolean): Mood {
  if (seen.have !== undefined || seen.did === "did" || seen.be === "was" || seen.be === "were" || seen.be === "got") {
    return seen.isBeing ? "doing" : "done";
  }
  if (seen.isBeing) {
    return "doing";
  }
  return isPassive ? "state" : "habit";
}
