import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { isWorker } from "../own-agents.ts";
import { onePlusPattern } from "./arranged-steps.ts";
import { safeguardPattern } from "./safeguards.ts";

/** What a practice is about: the first words behind the verb. */
const nearObject = 90;

const trainingPattern = new Sieved(/\b(?:training|courses?|drills?|exercises?|exams?|certification)\b/);

/** "our next release", "the app" */
const softwarePattern = new Sieved(
  /\b(?:releases?|versions?|updates?|apps?|clients?|software|programs?|systems?|tools?|scripts?|installers?)(?: of [\w .-]{2,40})?$/,
);
/** "an outside firm to test our systems twice a year": to make us harder to hit, not to look into what happened. */
const hardeningPattern = new Sieved(
  patternLines()`
    \bto (?:\w+ly |help us |help )?(?:
      test|audit|harden|strengthen|improve|secure|pen-?test|redesign|rebuild|monitor
      |review (?:all )?(?:of )?(?:our|its|the) (?:systems|security|networks?|infrastructure|code|defen[cs]es)
    )\b
    |\bto (?:test|check|examine|inspect|review|visit)\b[^.;]{1,80}\b(?:every|each|regularly|annually|once a|twice a)\b
  `,
);

/** "using the new signing key": in place of the one that leaked. */
export const newKeyPattern = /\bnew (?:[\w-]+ ){0,3}?(?:keys?|certificates?|passwords?|tokens?|credentials?)\b/;

/** "how to lock a screen", "in how to encrypt it", "to check the load" */
const taughtPattern = new Sieved(/^((?: [\w'-]+){0,4}?) (?:(?:in )?how to|to) \w/);

/** "New starters will be shown how to use it", "we will teach every volunteer to lock the door" */
function isTaught({ lemma, mood, object, subject, isPassive, isPerfect }: Deed, who: Who): boolean {
  const isTeaching = /^(?:teach|coach|drill|school)$/.test(lemma);
  if (
    !(isTeaching || /^(?:show|instruct|brief)$/.test(lemma)) ||
    (mood !== "future" && mood !== "doing" && !isPerfect)
  ) {
    return false;
  }
  const [all = "", between = ""] = taughtPattern.exec(object) ?? [];
  const taught = isPassive ? subject : between.trim();
  return (
    all !== "" &&
    (isTeaching || / how to /.test(all)) &&
    (isPassive ? between === "" : who === "we") &&
    (isWorker(taught) ||
      (isPassive && who === "we") ||
      /\b(?:staff|personnel|teams?|everyone here|joiners)\b/.test(taught))
  );
}

/** "we begin rotating all keys automatically", "we are committing to a yearly drill", "all staff completed a course" */
export function isBegun(deed: Deed, who: Who): boolean {
  const { lemma, mood, role, object, subject, isPassive, isNegated } = deed;
  if (role === "main" && !isNegated && isTaught(deed, who)) {
    return true;
  }
  if (isPassive || isNegated || role !== "main" || mood === "unreal" || mood === "purpose") {
    return false;
  }
  const near = object.slice(0, nearObject).replace(/\bprocess of\b/, " ");
  // "Our contract with the carrier will ask for encryption"
  if (/^(?:ask|insist|call)$/.test(lemma) && mood === "future") {
    return (
      (who === "we" || who === "thing") &&
      /^ (?:for|on) /.test(object) &&
      (safeguardPattern.test(near) || onePlusPattern.test(near.replace(/^ (?:for|on) /, "")))
    );
  }
  if (mood === "future" && /^(?:receive|get|do|have|take|attend|complete|undergo|sit|pass|go)$/.test(lemma)) {
    return trainingPattern.test(near);
  }
  if (/^(?:provide|offer|give|arrange|organise|organize|hold|schedule)$/.test(lemma)) {
    // "We are giving all clerks a course in data protection"
    return (
      who === "we" &&
      mood !== "habit" &&
      trainingPattern.test(near) &&
      /\b(?:staff|workforce|employees|personnel|teams?|colleagues|clerks|nurses|engineers|developers|volunteers|teachers|drivers|everyone|all|additional|further|extra)\b/.test(
        near,
      )
    );
  }
  if (/^(?:get|receive)$/.test(lemma)) {
    return (
      mood === "habit" &&
      /^(?:laptops|computers|phones|devices|servers|accounts)/.test(subject) &&
      safeguardPattern.test(near)
    );
  }
  if (/^(?:rewrite|rebuild)$/.test(lemma)) {
    return who === "we" && mood === "doing" && / so that /.test(object);
  }
  if (mood === "habit" && /^(?:go|sound|ring|warn|alert)$/.test(lemma)) {
    return safeguardPattern.test(subject) && /^ (?:off |us |our \w+ )?(?:if|when|as soon as|whenever)\b/.test(object);
  }
  if (
    mood === "habit" &&
    /\bnew\b/.test(subject) &&
    safeguardPattern.test(subject) &&
    /^(?:fail|block|reject|refuse|stop|check|scan|warn|compare|flag|catch|require|prevent|limit|watch|ask|alert|mask|hide|strip)$/.test(
      lemma,
    )
  ) {
    return true;
  }
  if (
    mood === "future" &&
    safeguardPattern.test(subject) &&
    / (?:if|when|whenever|as soon as|before|unless) /.test(object)
  ) {
    return !/^(?:be|have|follow|come|help|continue)$/.test(lemma);
  }
  if (/^(?:sound|warn|alert|block|reject|refuse|ring|forbid|require|enforce)$/.test(lemma)) {
    return mood === "future" && (safeguardPattern.test(subject) || softwarePattern.test(subject));
  }
  if (/^(?:have|include|contain|bring|add)$/.test(lemma) && softwarePattern.test(subject)) {
    return (
      /^ (?:an? |the )?(?:extra|additional|stronger|new|further|more) /.test(object) && safeguardPattern.test(near)
    );
  }
  if (/^(?:engage|retain|contract|bring|hire|commission|ask)$/.test(lemma)) {
    return who === "we" && hardeningPattern.test(/^[^,;]*/.exec(object)?.[0] ?? "");
  }
  if (/^(?:begin|start)$/.test(lemma)) {
    return who === "we" && / \w+ing\b/.test(near) && safeguardPattern.test(near) && !newKeyPattern.test(near);
  }
  if (lemma === "commit") {
    return who === "we" && /^ to (?:an?|the|our|every|regular) /.test(object) && safeguardPattern.test(near);
  }
  if (/^(?:end|abolish|discontinue|abandon|drop)$/.test(lemma)) {
    return who === "we" && /^ (?:the|this|our) (?:practice|use|habit|custom|policy|sharing|storing)\b/.test(object);
  }
  return (
    /^(?:complete|undergo|pass|attend|repeat|take|finish|sit|do|fly)$/.test(lemma) &&
    // "All 300 drivers sit a course before they next take out a bus"
    (mood === "habit"
      ? who !== "you" && / (?:before|this) /.test(object)
      : /\b(?:staff|team|teams|employees|engineers|colleagues|we|everyone)\b/.test(subject)) &&
    (trainingPattern.test(near) || (mood === "habit" && /\b(?:simulator|test|exam|refresher)\b/.test(near)))
  );
}
