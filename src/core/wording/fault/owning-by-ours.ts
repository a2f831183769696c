import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs, isOwnPerson } from "../own-agents.ts";
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

/** "our cleaners threw the files into an open bin", "a nurse on our ward left the folder on the bus" */
const carelessVerbs = setOf("leave lose throw mislay misplace forget spill let");
/** "pasted the key into a public chat": open to those it was not meant for. */
const layingOpenVerbs = setOf(
  "paste post upload send publish commit save store copy put attach forward give hand read show mail email share prop wedge jam",
);
const openPlacePattern = new Sieved(
  /\b(?:public|publicly|open|wrong|shared|unprotected|unencrypted|internet|strangers?|outside|social media)\b/,
);
/** What is done to a thing by mistake alone, and not to answer an incident. */
const slippingVerbs = setOf(`
  attach misdirect misaddress misfile misplace mislay overlook forget misread mistype expose leak disclose reuse
  overwrite corrupt misconfigure mishandle break cause trigger introduce
`);
/** "were swapped in our laboratory": nobody but us mixes things up there. */
const mixingVerbs = setOf("swap mix confuse muddle mislabel misfile mislay misplace overlook forget misread mistype");
const amongOursPattern =
  /^[^.;,]{0,40}? (?:in|at|on|within) our (?:own )?(?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor|host)s?\b)/;
/** "Your bicycle was scrapped by": what was somebody else's. */
const discardingVerbs = setOf("discard scrap bin dump junk trash shred destroy delete erase wipe burn sell give cut");
const anothersPattern = /^(?:your|his|her|their|the wrong|(?:an?|the) [\w-]+ 's)\b/;
/** "were exchanged at our end": whoever says where it was done says whose it was. */
const onOurSidePattern = /^[^.;,]{0,40}? (?:at|on) our (?:end|side|part)\b/;
/** "by one of our technicians", "by a clerk of ours": one person is named. */
const byOnePattern =
  /^[^.;]{0,60}? by (?:one of (?:us|our)|an? (?:[\w-]+ ){1,2}(?:of ours|(?:of|in|at|on|from) our)|our own)\b/;
/** "by our night porter": a person who is told apart from the others. */
const bySinglePattern =
  /^[^.;]{0,60}? by (our (?:[\w-]+ ){0,2}?(?!\w*s\b)[\w-]+)(?=[.,;]|$| (?:and|who|when|while|in|on|at|from|without|with|before|after)\b)/;
const goodPattern =
  /\b(?:with (?:the )?(?:greatest|great|all|due|every)|care|kindly|safely|well|for free|as (?:usual|agreed))\b/;
const answers = [guardVerbs, informVerbs, inquiryVerbs, mindVerbs, remedyVerbs, sayVerbs, sufferVerbs];
const servingPattern = /^(?:treat|help|save|rescue|stop|catch|hold|find|carry|take|bring|drive|lead|do|make|be|stand)$/;

/** Whether `deed`, told in the passive, is harm that was done by us. `text` is its sentence. */
export function isHarmByOurs(deed: Deed, text: string): boolean {
  const { lemma, mood, isNegated, isPassive, object, subject } = deed;
  if (mood !== "done" || !isPassive || isNegated) {
    return false;
  }
  const isAnswer = servingPattern.test(lemma) || answers.some((verbs) => verbs.has(lemma));
  return (
    (!isAnswer &&
      isByUs(deed, text) &&
      (byOnePattern.test(object) ||
        (!goodPattern.test(object) && isOwnPerson(bySinglePattern.exec(object)?.[1]?.toLowerCase() ?? "")))) ||
    (onOurSidePattern.test(object) &&
      (lemma === "exchange" || [mixingVerbs, carelessVerbs, slippingVerbs].some((verbs) => verbs.has(lemma)))) ||
    (mixingVerbs.has(lemma) && amongOursPattern.test(object)) ||
    ((slippingVerbs.has(lemma) ||
      mixingVerbs.has(lemma) ||
      carelessVerbs.has(lemma) ||
      (discardingVerbs.has(lemma) && anothersPattern.test(subject)) ||
      (layingOpenVerbs.has(lemma) && openPlacePattern.test(object.slice(0, 80)))) &&
      isByUs(deed, text))
  );
}
