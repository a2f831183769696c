/** Whether what follows a verb is planned: "we intend to", "the board has decided to". */
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { againstRecurrencePattern } from "./safeguards.ts";
import { setOf } from "../word-list.ts";

/** "to protect our customers": all and nothing. */
const guardsAllPattern =
  /^ to (?:\w+ly )?(?:protect|safeguard|secure|keep|serve|strengthen|improve|enhance) (?:your?|our|the|all|customers?|users?)\b/;

/** "steps to secure the mailbox" */
const securingPattern =
  /\bto (?:immediately |promptly )?(?:secure|contain|protect|isolate|lock) (?:the|this|that|these|those|all|any|its|our) (?:[\w-]+ ){0,2}?(?:accounts?|mailbox(?:es)?|inbox|systems?|servers?|networks?|devices?|e-?mails?(?: accounts?)?|data|information|environment)\b/;

/** "we plan to", "we have decided to", "we are going to": what follows is promised. */
const planningVerbs: ReadonlySet<string> = setOf(`
  plan intend aim want expect decide promise pledge commit agree need work propose begin start continue vote resolve
  undertake choose elect opt
`);

const taskPattern =
  /\b(?:one of (?:the|our|my)|his|her|its|whose|a|part of (?:the|our|my)) (?:[\w-]+ )?(?:tasks?|jobs?|dut(?:y|ies)|roles?|chores?)\b/;

/** Whether the verb `before` says that the next one is planned. */
export function isPlanning(before: Deed | undefined, who: Who): boolean {
  // "we have taken steps to tighten access"
  if (before !== undefined && /^(?:instruct|ask|require|oblige|order)$/.test(before.lemma) && !before.isNegated) {
    // "The procedure required the tank to be dipped": a rule of then.
    return (
      before.mood === "done" &&
      (before.isPerfect || !/^(?:require|ask)$/.test(before.lemma)) &&
      (before.isPassive || who === "we") &&
      !/^ (?:you|your)\b/.test(before.object)
    );
  }
  // "The trust is to replace the last of them", "the old locks are to be replaced"
  if (before?.lemma === "be" && before.mood === "habit" && !before.isNegated && before.subject !== "") {
    // "One of the jobs we have is to": what it consists of.
    if (taskPattern.test(before.subject)) {
      return false;
    }
    return (
      /^ (?:also |now |soon )?to (?!(?:be able|blame)\b)\w/.test(before.object) && (who === "we" || who === "thing")
    );
  }
  // "is moving ahead with plans to install"
  if (
    before !== undefined &&
    /^(?:move|go|press|push)$/.test(before.lemma) &&
    /^ (?:ahead|forward) to\b/.test(before.object)
  ) {
    return who === "we" && !before.isNegated;
  }
  const isTaking =
    (before?.lemma === "take" && /^ (?:[\w-]+ ){0,4}?(?:steps|measures|actions?|opportunity)\b/.test(before.object)) ||
    (before?.lemma === "look" && before.mood === "doing" && /^ (?:now )?to\b/.test(before.object)) ||
    (before?.lemma === "have" && /^ (?:[\w-]+ ){0,2}?plans?\b/.test(before.object));
  return (
    before !== undefined &&
    who === "we" &&
    !before.isNegated &&
    // "took steps to secure the account": that ended this one.
    !(isTaking && securingPattern.test(before.object)) &&
    // "worked to rebuild the cluster": that mended this one.
    !(before.lemma === "work" && before.mood === "done" && !againstRecurrencePattern.test(before.object)) &&
    // "is always working to protect": that names nothing.
    !(before.lemma === "work" && /^ to \w/.test(before.object) && guardsAllPattern.test(before.object)) &&
    (isTaking || planningVerbs.has(before.lemma)) &&
    // "I wanted to block access until it was back": a plan of then.
    !(before.mood === "done" && !before.isPerfect && /^(?:want|intend|plan|aim|expect|need)$/.test(before.lemma)) &&
    before.mood !== "unreal"
  );
}
