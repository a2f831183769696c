/** What does not work as it is written: "The tills will not take cards", "Nobody can borrow books today". */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { setOf } from "../word-list.ts";
import { isPeople, namesThing, nearThing, subjectThing } from "./concrete-things.ts";
import { guardPattern } from "./harm-undone.ts";
import { namesPrivate } from "./private-things.ts";

/** "on Sundays", "without a ticket", "unless you sign in": how it is meant to be. */
const meantPattern = new Sieved(
  patternLines("i")`
    \b(?:
      on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:public |bank )?holidays)|at (?:night|weekends)|after hours
      |by design|from outside|without (?:an?|the|your|our|their|having)|unless|until (?:you|we|they)|if|whenever|always
      |ever|any ?more|longer|again|in future|by default|twice|the same|old password
    )\b
  `,
);
/** What readers do with a service; the verb alone tells which it is. */
const selfNamingVerbs = setOf("pay log sign call ring phone telephone dial print vote withdraw trade browse stream");
/** What readers do with a thing that is named. */
const useVerbs = setOf(`
  book order buy borrow return reserve renew register enrol enroll use access open see view read watch play listen
  download upload send receive get load start board enter reach collect withdraw top transfer exchange search submit
  file charge park rent hire stream
`);
/** What an organisation does for those who use its service. */
const serveVerbs = setOf(`
  take answer issue receive send accept process serve sell print open access read use deliver collect dispense load
  unload operate run dispatch refund handle see register admit
`);
/** What is taken, answered and seen without any service. */
const talkPattern =
  /^ (?:(?:any|all|your|our|every|the|this|that|these|further|more|individual|each|full|it|them|part|sides) )*(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|responsibility|liability|blame|risks?|action|credit|comments?|details|answers?|chances?|part|sides|end|reason|way|point|why|how|who|what|when|where|whether|if|that|this|it|them|you|anyone|everyone|earlier|later|sooner|longer|more|less)\b/;
/** "reach us by phone", "get through": by which way. */
const byWayPattern =
  /^ (?:us|our \w+|the \w+|through|hold of us)?(?: \w+){0,3}? ?\b(?:by (?:phone|telephone|e-?mail|post|text|chat|fax|radio|card)|on (?:our|the) (?:\w+ ){0,2}(?:number|line)|on line \w+|online|over the (?:phone|internet))\b/;

/** "Customers cannot pay by card", "We cannot take bookings", "Nobody can borrow books today" */
function cannotBeUsed({ lemma, mood, isPassive, isNegated, subject, object }: Deed, who: Who): boolean {
  const isNobody = /^(?:nobody|no one|none of (?:you|our|the)|no [a-z]+$)/.test(subject);
  // "No tickets can be sold today"
  if (isPassive && mood === "possible" && subject.startsWith("no ")) {
    return (useVerbs.has(lemma) || serveVerbs.has(lemma)) && namesThing(subject) && !isPeople(subject);
  }
  if (isPassive || !(isNegated || isNobody) || (mood !== "possible" && mood !== "future") || talkPattern.test(object)) {
    return false;
  }
  if (who === "we") {
    return mood === "possible" && serveVerbs.has(lemma) && namesThing(nearThing(object));
  }
  if (who !== "you" && !isNobody && !isPeople(subject)) {
    return false;
  }
  return (
    (selfNamingVerbs.has(lemma) && !(isNobody && yoursPattern.test(object))) ||
    (/^(?:reach|contact|get)$/.test(lemma) && byWayPattern.test(object)) ||
    (useVerbs.has(lemma) && namesThing(nearThing(object)) && !isKeptFromOthers(lemma, subject, object))
  );
}

/** "Nobody can sign in to your account" */
const yoursPattern = /\b(?:yours?|you|it|them)\b/;

/** "Nobody can see your address", "Other members cannot open your files": as it ought to be. */
function isKeptFromOthers(lemma: string, subject: string, object: string): boolean {
  return (
    /^(?:see|view|open|read|access|use|get|download|search)$/.test(lemma) &&
    /^(?:nobody|no one|no|none|others?|strangers?|outsiders?|third)\b/.test(subject) &&
    namesPrivate(nearThing(object))
  );
}

/** What machines, lines and services do where they work. */
const machineVerbs = setOf(`
  work run load open start go come connect ring print take accept read respond answer update sync synchronise synchronize
  arrive reach get dock land park steer brake climb stop move close lock unlock charge save send receive play sound light heat turn switch let
  recognise recognize deliver lift scan dispense drain flush cool pump boot boil fly sail depart call return appear show
`);
/** A verb that tells of some things only what they are not for: nothing but how, when and where may follow. */
const aloneVerbs = setOf("show appear return call stop move read run answer let");
const aloneBehindPattern =
  /^(?:$|,| (?:at|in|on|for|during|between|since|before|properly|correctly|either|up|down|over|through|today|yet|now|coins|cards?|tickets?)\b)/;
const newThingPattern = /\b(?:new|next|future|repaired|fixed|improved|attack\w*|malware|virus|intruder|hackers?)\b/;

/** "The gate cards do not open the car park", "Calls to our helpline do not connect" */
function doesNotDoItsWork({ lemma, mood, isPassive, isNegated, subject, object }: Deed, who: Who): boolean {
  const isNone = /^(?:no|none of (?:the|our|your)) /.test(subject);
  const thing = subjectThing(subject.replace(/^(?:no|none of) /, ""));
  return (
    (who === "thing" || readingThingPattern.test(thing)) &&
    !isPassive &&
    (isNegated || isNone) &&
    /^(?:habit|future|possible|doing|done)$/.test(mood) &&
    (machineVerbs.has(lemma) || (lemma === "be" && /^ through\b/.test(object))) &&
    (!aloneVerbs.has(lemma) || aloneBehindPattern.test(object)) &&
    !talkPattern.test(object) &&
    !(/^(?:send|save|receive|read|open|charge|show)$/.test(lemma) && namesPrivate(nearThing(object))) &&
    !newThingPattern.test(subject) &&
    !guardPattern.test(thing) &&
    (!isPeople(thing) || readingThingPattern.test(thing)) &&
    (namesThing(thing) || linePattern.test(thing) || readingThingPattern.test(thing))
  );
}

/** As a thing that is stolen they tell nothing of what was in them; as one that does not work they tell what does not. */
export const linePattern = /\b(?:phones?|telephones?|computers|PCs)$/i;

/** "None of our card readers is working" */
const readingThingPattern = /\b(?:card|badge|meter|code|chip|ticket|tag|barcode|fingerprint|e-?book) readers?$/;

/** "Callers hear a busy tone" */
const deadEndPattern =
  /^ (?:an?|the|only|nothing but) (?:\w+ )?(?:busy|engaged|dial|error|blank|white|black|empty|spinning|dead) (?:tone|signal|message|page|screen|line|wheel|code)s?\b/;

/** "The picture keeps freezing" */
const keepsFailingPattern =
  /^ (?:on )?(?:cutting (?:out|off)|crashing|freezing|stopping|failing|dropping|disconnecting|hanging|restarting|rebooting|stalling|buffering|timing out|breaking|going (?:down|off|blank)|losing|logging \w+ out|signing \w+ out|throwing|asking you to)\b/;

/** "We are working without computers" */
const withoutThingPattern =
  /^ (?:\w+ )?without (?:(?:our|the|any|all) )?(?:computers?|tills?|phones?|telephones?|e-?mail|internet|lifts?|screens?|card readers?|printers?|heating|power|light|water|wi-?fi|records|files)\b/;

/** Whether a verb tells what does not work while the text is written. */
export function isOutOfOrderNow(deed: Deed, who: Who, text: string): boolean {
  const { lemma, mood, role, subject, object } = deed;
  if (role === "relative" || role === "condition" || role === "question" || meantPattern.test(text)) {
    return false;
  }
  return (
    cannotBeUsed(deed, who) ||
    (who === "you" && /^(?:get|hear|see|find)$/.test(lemma) && deadEndPattern.test(object)) ||
    doesNotDoItsWork(deed, who) ||
    (lemma === "keep" &&
      mood !== "unreal" &&
      who === "thing" &&
      keepsFailingPattern.test(object) &&
      namesThing(subjectThing(subject))) ||
    (/^(?:work|operate|run|trade|teach|manage|cope)$/.test(lemma) &&
      (mood === "doing" || mood === "done") &&
      withoutThingPattern.test(object))
  );
}
