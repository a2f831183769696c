/** That an incident hit none of them: "customers were not affected", "there was no impact on members". */
import { sourceLines } from "../../text/pattern-lines.ts";
import type { Deed } from "../clause/reading.ts";
import { incidentSubjectPattern } from "../data-involved/harm-by-incident.ts";
import { group, one, PeoplePattern, peopleWords } from "./marked-people.ts";
import { setOf } from "../word-list.ts";

/** What an incident does to people, or spares them. */
const hitVerbs = setOf("affect impact hit harm hurt touch compromise involve concern expose");
/** "our customers", "any of the members in any way": all of a group. */
const wholeGroupPattern = new PeoplePattern(
  new RegExp(
    `^ ?(?:any of )?(?:(?:our|the|your|its|their|any) )?(?:(?!most|affected|involved|all|every|both|more|further)[\\w-]+ )?${group}(?: or (?:[\\w-]+ )?${group})?(?: (?:in any way|at all|directly|themselves|by (?:this|the|it))\\b.*)?$`,
  ),
);
/** "Customers were not affected": none of them was. */
export function sparesAll({ lemma, mood, isNegated, isPassive, subject, object }: Deed): boolean {
  return (
    isNegated &&
    (mood === "done" || mood === "state" || mood === "habit") &&
    (lemma === "be"
      ? /^ (?:ever )?(?:at risk|in danger)\b/.test(object) && wholeGroupPattern.test(subject)
      : hitVerbs.has(lemma) &&
        (isPassive
          ? wholeGroupPattern.test(subject)
          : incidentSubjectPattern.test(subject) && wholeGroupPattern.test(object.trimEnd())))
  );
}

const theirs = `(?:any of )?(?:our |the |your |any )?(?:(?!affected|impacted)[\\w-]+ )?${group}`;
/** "no impact on customers", "customer impact: none", "at no point were customers affected" */
export const noneHarmedPattern = peopleWords(
  sourceLines`
    (?:no|without(?: any)?) (?:[\w-]+ )?(?:
      impact|effects?|risk|harm|damage|danger|consequences|disruption
    ) (?:on|to|for) ${theirs}(?! (?:who|whose|that|in|with|of)\b)
    |no ${one} impact|${one} impact(?:: | \| )(?:none|no)
    |at no (?:point|time|stage) (?:was|were) ${theirs} (?:affected|impacted|harmed|exposed|at risk|in danger)
  `,
);
