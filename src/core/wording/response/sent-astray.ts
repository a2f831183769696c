import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs } from "../own-agents.ts";
import { group, peopleWords } from "../people-affected/marked-people.ts";
import { dataOfPeople } from "../people-affected/people-data.ts";
import { setOf } from "../word-list.ts";

const sendingVerbs = setOf(`
  send e-mail email mail forward attach post publish share upload disclose hand give pass
`);

/** "your details", "a list of our tenants": what is told of people. */
const ofPeoplePattern = peopleWords(
  `(?:your|their|his|her) (?:[\\w-]+ (?:and |or )?){0,3}?(?:${dataOfPeople}|address)|(?:${dataOfPeople}|spreadsheets?|registers?|tables?) (?:with|of|about|on) (?:(?:our|all|the|names|addresses|details|data|of|and|\\d[\\d,.]*) ){0,5}${group}`,
);
const unmeantPattern = new Sieved(
  /\b(?:(?:to|at|with) (?:the |an? )?wrong|by mistake|in error|by accident|accidentally|inadvertently|mistakenly|wrongly)\b/i,
);
/** "you", "everybody affected": who is written to, and not what goes out. */
const readerFirstPattern =
  /^ (?:to )?(?:you|each|every(?:one|body)|all (?:of|those|people|affected)|those|people|(?:the|our|all|affected) (?:[\w-]+ )?(?:people|customers|members|tenants|patients|parents|staff))\b|\bto (?:you|each of you)\b/i;
/** Whoever may be told of it. */
const helperPattern = new Sieved(
  /\b(?:police|authorit|regulator|commission|ombudsman|insurer|lawyer|solicitor|court|auditor|investigat|expert|ministry|prosecut)/i,
);
const whatItSaysPattern = / (?:about|(?:explain|tell|inform|ask|warn|say)ing|to (?:say|tell|explain|warn|ask))\b.*$/i;

/** Whether `deed` sent what is told of people to somebody who should not have had it: the harm, and no answer to it. */
export function isSentAstray(deed: Deed, text: string): boolean {
  const { lemma, mood, role, isNegated, isPassive, subject, object } = deed;
  const isGone = lemma === "go" && /^ (?:out|off|to|by|with)\b/.test(object);
  if (mood !== "done" || isNegated || role === "condition" || role === "question") {
    return false;
  }
  if (!isGone && (!sendingVerbs.has(lemma) || (!isPassive && !isByUs(deed, text)))) {
    return false;
  }
  const isUnmeant =
    unmeantPattern.test(object) || unmeantPattern.test(text.slice(Math.max(deed.start - 20, 0), deed.end));
  const [active = ""] = object.split(/ (?:to|at|on|by|with(?= (?:a|the|\d)))\b/, 1);
  const whole = isGone || isPassive ? subject : object.startsWith(` ${active.trim()} with`) ? object : active;
  const thing = whole.replace(whatItSaysPattern, "");
  if (!isUnmeant && (readerFirstPattern.test(object) || helperPattern.test(object))) {
    return false;
  }
  return isUnmeant || ofPeoplePattern.test(thing);
}
