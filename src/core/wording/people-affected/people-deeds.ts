import { patternLines } from "../../text/pattern-lines.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { incidentSubjectPattern } from "../data-involved/harm-by-incident.ts";
import { wasLookedAt } from "../data-involved/harm-by-outsiders.ts";
import { isSentAstray } from "../data-involved/harm-gone-wrong.ts";
import { harmVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";
import { isDoneToDataOfCounted } from "./people-data.ts";
import { sparesAll } from "./people-spared.ts";
import { isLaidOpen } from "./people-untold.ts";
import { notTheirsPattern, isGivenNews, nonePattern, happensTo } from "./people-undergone.ts";
import type { GroupPlaces } from "./people-places.ts";

/** What only those do who did it, found it, told of it or helped, whoever they are. */
const agentVerbs = setOf(`
  download access copy open view take steal read export delete publish send change notice spot find discover report tell
  complain help work volunteer investigate meet gather visit respond answer review approve exploit offer give donate
  acknowledge confirm vote comment agree overlap ask write call ring phone alert point identify see recognise recognize
  get receive
`);
/** "Two members of the board met": people who do something of their own, and to whom nothing is done. */
export function isAgent(deed: Deed): boolean {
  const { lemma, mood, role, subject, object, isNegated, isPassive } = deed;
  return (
    agentVerbs.has(lemma) &&
    !notTheirsPattern.test(object) &&
    mood === "done" &&
    role !== "relative" &&
    !isNegated &&
    !isPassive &&
    !/^(?:no|none|nobody|neither)\b|\b(?:those|else|which|that|who|it)$/.test(subject) &&
    (!/^(?:get|receive|see)$/.test(lemma) || isGivenNews(lemma, object))
  );
}

/** "that 14 guests", "no more than eleven callers": what may stand before the number. */
const leadPattern =
  /^(?:that )?(?:(?:only|just|about|around|roughly|approximately|exactly|nearly|almost|over|under|some|up to|close to|well over|an estimated|as many as|(?:no |not )?(?:more|fewer|less) than|at (?:least|most)) )?/;

/** "The hacking of our shop in May extended to 2,100 members": how far it went. */
const reachVerbs = setOf("extend reach spread run go amount apply relate cover stretch concern come touch hit take");
const troublePattern = patternLines()`
    ^(?:the|this|that|an?|our) (?:[\w-]+ ){0,3}?(?:
      hacking|hack|leak|breach|outage|incident|failure|disruption|error|attack|mistake|exposure|problem|issue|fault
      |intrusion|theft|loss|mix-up|slip|glitch|blunder|break-in|malware|ransomware|virus|file|list|export|dump|backup
      |damage|copy|mishap|lapse|oversight|mess
    )(?: (?:of|at|on|in|with|from|by) .*)?$
  `;

/** "of our clinic", "'s invoices": what may stand between a counted group and its verb. */
const behindCountedPattern = patternLines()`
    ^(?:'s?(?: [\w'-]+){1,5})?(?:,? (?:or|and|nor) (?:[\w'-]+ ){0,4}[\w'-]+)?(?:
      ,? (?:
        of|in|at|on|from|with|to|for|but|except|besides|other than|apart from|under|by|between|across|within|outside|north|south|east|west
        |[\w-]{2,20}ed
      )(?:
        (?! (?:has|have|had|was|were|is|are|did|(?:since|after|before)(?! [\dA-Z])|because|when|that|will|could|can)\b)(?:[^,;:.]|[.:](?=\d))
      ){2,70}
      | (?:who|whose)(?! may\b| might\b) [^,;:.]{2,70}
    )?(?:, (?:[^,;:.]|,(?=\d)){2,70},)?(?: \w{1,14}ly
      | also| all| both| each| still| then| now| alike| alone| yesterday| overnight
      | (?:that|this|last) (?:same )?\w{3,9}
    ){0,2} ?$
  `;
/** "customers who ordered on 3 May, 2026": a comma within a date, and otherwise none. */
const behindNamedPattern =
  /^(?:[^,.;]|,(?=\d)|, (?:19|20)\d\d\b,?|, (?=[A-Z])|, (?:and )?(?:in|on|at) |\.(?=\w| m\b)|(?<=\b[ap]\.m)\.){2,110}$/;
/** "a letter to all members": for whom it was, and not the subject. */
const beforeSubjectPattern =
  /\b(?:(?<!\b(?:close|up) )to|for|by|with|against|from|(?<!\b(?:more|fewer|less) )than|without)(?: (?:about|all))? $/i;

/** ", but not tenants,", "along Weir Lane": what may stand between a kind of people and its verb. */
const behindKindPattern =
  /^(?:, but not [\w' -]{2,30},| (?:along|in|on|at|from|near|above|below|of|with|under|over|between|behind|beside|around|outside|across) [^,;:.]{2,60})? $/;

/** Whether a group is, or owns, the subject of the verb at `start`. */
function isSubject(text: string, start: number, { counted, named, kinds }: GroupPlaces): boolean {
  return (
    counted(text).some(
      (place) =>
        place.end <= start &&
        start - place.end <= 90 &&
        behindCountedPattern.test(text.slice(place.end, start)) &&
        !beforeSubjectPattern.test(text.slice(0, place.start)),
    ) ||
    named(text).some(
      (place) =>
        place.end <= start && start - place.end <= 112 && behindNamedPattern.test(text.slice(place.end, start)),
    ) ||
    kinds(text).some((place) => place.end <= start && behindKindPattern.test(text.slice(place.end, start)))
  );
}

/** "The slip", "a mix-up": smaller words for an incident. */
const mishapPattern =
  /^(?:the|this|that|an?|our|[\w-]+ 's) (?:[\w-]+ ){0,3}?(?:slip|mix-up|glitch|blunder|mishap|lapse|oversight|mess|muddle|rollback|upgrade|typo|misprint|shutdown|crash|hack|theft|power cut|blackout)s?$/;
/** "copied your file" */
const yoursPattern = /^ (?:(?!that\b|which\b)[\w-]+ ){0,3}?your\b/;
/** "We lost your trust" */
const esteemPattern = /^ (?:[\w-]+ )*(?:trust|confidence|patience|loyalty|goodwill|respect)\b/;
/** "We sent your statement to a neighbour", "I lost your form", "she read your file out of curiosity": what was yours. */
function isYoursAstray(deed: Deed, text: string): boolean {
  const { lemma, mood, subject, object, isPassive, isNegated } = deed;
  return (
    yoursPattern.test(object) &&
    (wasLookedAt(deed, text) ||
      isSentAstray(deed) ||
      (/^(?:lose|mislay|misplace|misdirect|misaddress|mispost)$/.test(lemma) &&
        whoIs(subject, []) === "we" &&
        mood === "done" &&
        !isPassive &&
        !isNegated &&
        !esteemPattern.test(object)))
  );
}
/** "The fault put the wrong balance in front of 1,284 customers": whatever it did, it did it to so many. */
function isDoneToGroup(
  { lemma, mood, subject, object, isPassive, isNegated }: Deed,
  { counted, named }: GroupPlaces,
): boolean {
  if ((mood !== "done" && !(mood === "habit" && reachVerbs.has(lemma))) || isPassive || isNegated) {
    return false;
  }
  const isTrouble = incidentSubjectPattern.test(subject) || mishapPattern.test(subject);
  const isHostile = whoIs(subject, []) === "hostile";
  return (
    (isHostile &&
      !sayVerbs.has(lemma) &&
      (yoursPattern.test(object) || counted(object).some(({ start }) => start < 70))) ||
    (isTrouble &&
      (counted(object).length > 0 || (!/^(?:it|this|that|which)$/.test(subject) && named(object).length > 0)) &&
      // "a file that had your name"
      !(/^(?:it|this|that|which)$/.test(subject) && /^(?:be|have|hold|contain)$/.test(lemma))) ||
    (reachVerbs.has(lemma) &&
      troublePattern.test(subject) &&
      counted(object).some(({ start }) =>
        /^ (?:(?:to|in|over|as far as|as many as|about|around|some|roughly|only|just|nearly|up to) ){0,4}$/.test(
          object.slice(0, start),
        ),
      ))
  );
}

/** Those whom one calls to help, or pays to: they work on it. */
const helpersPattern =
  /\b(?:teams?|staff|colleagues|volunteers|engineers|maintainers|contractors|workers|technicians|experts|specialists|investigators|electricians|fitters|responders|officers|inspectors|auditors|advisers|advisors|managers|directors|firms)$/;
/** "only 14", "two of them": a number, and nothing else. */
const bareCountPattern = /^(?:only |just |about )?\d[\d.,]*(?: of (?:them|these|those|you))?$/;

/** "are", "have", "cannot", "got": what holds while one writes, or could or could not be done then. */
function isNow({ lemma, mood, isNegated, subject }: Deed, verb: string): boolean {
  return (
    (mood === "habit" && (lemma === "be" || lemma === "have" || verb === "got")) ||
    (mood === "future" && isNegated && /^(?:get|receive)$/.test(lemma)) ||
    (mood === "possible" &&
      (isNegated ||
        (nonePattern.test(subject) && (!/^(?:no one|none|nobody)$/.test(subject) || verb.startsWith("could")))))
  );
}

/** "By midnight the fault", "during the outage nobody": what stands before a subject, without a comma. */
const frontedPattern =
  /^(?:by|on|at|in|within|after|before|during) (?:[\w:.-]+ ){1,3}?(?=(?:the|this|that|our|nobody|no|none|all|every|each|both) )/;

/** Whether something happened to a group that is counted or named. */
export function tellsWhom(text: string, deeds: readonly Deed[], groups: GroupPlaces): boolean {
  return deeds.some((whole) => {
    const deed = { ...whole, subject: whole.subject.replace(frontedPattern, "") };
    const { mood, role, start } = deed;
    const subject = deed.subject
      .replace(leadPattern, "")
      .replace(/ (?:outside|except|besides|other than|apart from|but|beyond) .*/, "");
    const isWhole =
      role === "main" ||
      (role === "question" && /\bwhose\b/.test(text)) ||
      role === "side" ||
      (role === "relative" && !/^(?:who|which|that|whom)$/.test(subject));
    const isTold = isWhole && (mood === "done" || mood === "state" || mood === "doing");
    const isKnowable = isWhole && isLaidOpen(deed, text) && /^(?:ident|recog|trac)/.test(deed.lemma);
    if (
      isWhole &&
      (isDoneToGroup(deed, groups) || isYoursAstray(deed, text) || isDoneToDataOfCounted(deed, text, groups.listed))
    ) {
      return true;
    }
    if (isWhole && sparesAll(deed)) {
      return true;
    }
    if (
      (!isTold && !isKnowable && !(isWhole && isNow(deed, text.slice(start, deed.end)))) ||
      (helpersPattern.test(subject) && !harmVerbs.has(deed.lemma) && deed.lemma !== "have") ||
      !happensTo(deed, text)
    ) {
      return false;
    }
    const isBareCount =
      bareCountPattern.test(subject) &&
      !/^(?:19|20)\d\d$/.test(subject) &&
      (!/^of\b/i.test(text) || groups.isOfGroup.test(text));
    return (
      isBareCount ||
      (!/^(?:we|i|it|they|this|that)$/.test(subject) &&
        isSubject(text, start, mood === "done" ? groups : { ...groups, kinds: () => [] }))
    );
  });
}
