/** What is done in answer to an incident, by which nothing is told that went wrong. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import {
  guardVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** What one does to answer an incident, or at any time: nothing is told by it that went wrong. */
export const blamelessVerbs = setOf(`
  add apply deploy install build create implement enable activate start begin set help call ring rush run work arrive
  stand stay meet speak turn go come visit travel drive hurry assist support refuse reject hold catch save stop lead
  attend join respond react act point cooperate return bring develop design plan manage complete finish sign obtain seek hear explain show inspect
  do take get walk shut monitor wake raise trigger sound evacuate protect comfort treat prevent confront chase follow pull recover drop fetch lift carry escort guide free extinguish bandage drain pump calm console rescue
`);

/** To or with whom, and with what, one does it. */
export const blamelessObjectPattern = new Sieved(
  patternLines("i")`
    \b(?:
      police|fire (?:brigade|service)|ambulance|first aid|help|hospital|safety|evidence|alarm
      |(?:an?|his|her|their|the|public|press|full|first) statement|description|questions?|calls?|shift|the phone
      |attackers?|intruders?|notices?|warnings?|signs?|new|corrected|right|repairs?|again
      |back (?:on|up|in|to (?:work|normal))|aside|away|out the fire|in the (?:post|mail)|ready|together|back to you
    )\b
    |^ (?:the |all |our )?(?:
      her|him|them|children|patients|residents|passengers|guests?|visitors|famil(?:y|ies)
    ) (?:to|out|home|into)\b
    |^ (?:[\w-]+ ){1,4}(?:nights?|weekends?|days?|hours?|weeks?|months?) (?:\w+ly )?\w+ing\b
    |\bat (?:your|his|her|their) (?:own )?request\b|\bas (?:you|agreed|asked|he|she)\b|\bon your behalf\b
  `,
);

const answeringVerbs = [
  blamelessVerbs,
  remedyVerbs,
  informVerbs,
  guardVerbs,
  mindVerbs,
  sayVerbs,
  inquiryVerbs,
  sufferVerbs,
];

/** Whether the verb of `deed` is one of those, whatever it is done to. */
export function answers({ lemma, object }: Deed): boolean {
  return answeringVerbs.some((verbs) => verbs.has(lemma)) && !(lemma === "read" && / (?:out|aloud)\b/.test(object));
}

/** Whether `deed` is what one does to answer an incident, or at any time. */
export function isAnswer(deed: Deed): boolean {
  return answers(deed) || blamelessObjectPattern.test(deed.object.slice(0, 60));
}
