/** What an incident hit, where it is the incident that does it: "this affected the search", "impacted services include the map". */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { namesThing, nearThing } from "./concrete-things.ts";
import { setOf } from "../word-list.ts";

/** "This affected the search", "the outage did not hit the app" */
const hittingVerbs = setOf(
  "affect impact hit involve concern disrupt interrupt degrade impair disturb hamper hinder impede comprise cover extend",
);
export const incidentSubjectPattern = new Sieved(
  patternLines()`
    ^(?:
      this|it|that|which
      |(?:the|this|these|an?|our) (?:[\w-]+ ){0,3}?(?:
        leak|breach|outage|incident|failure|disruption|error|attack|mistake|exposure|problem|issue|fault|change|bug
        |event|vulnerability|interruption|intrusion|malware|ransomware|cyber-?attack|virus|theft|loss|burglary
        |break-in|disclosure|access|hack|mix-up|mishap|oversight|glitch
      )
    )s?$
  `,
);
/** "This vulnerability affects all versions": what could be hit, as an advisory says it. */
const flawSubjectPattern = new Sieved(/\b(?:vulnerability|flaw|weakness|bug|change)$/);
/** "caused the pages to stop" */
const causedPattern = new Sieved(/^ (.{3,80}?) to (?:become|stop|fail|crash|slow|go|not|hang|lose|break|time out)\b/);
/** "errors when loading the map" */
const troublePattern = new Sieved(
  /\b(?:errors?|failures?|timeouts?|time-outs?|delays?|latency|problems?|issues?|trouble|difficult(?:y|ies)|responses)\b(.*)/,
);
/** "the exposed information", "impacted services", "the data accessed" */
const hitThingsPattern = new Sieved(
  patternLines()`
    \b(?:
      exposed|affected|impacted|involved|accessed|compromised|stolen|copied|leaked|taken|lost|unavailable|disrupted
    )\b.+\b(?:information|data|services?|systems?|items?|records?|files?|products?|features?|components?)$
    |\b(?:information|data|details|records|services?|systems|products|features|functions) (?:\w+ ){0,6}?(?:
      exposed|affected|impacted|involved|concerned|in question|accessed|compromised|stolen|copied|taken|access
    )$
  `,
);

/** "Impacted services included the map", "the data accessed consisted of names" */
export const hitThingsArePattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:exposed|affected|impacted|involved|accessed|compromised|stolen|copied|leaked) (?:
        information|data|services?|systems?|items?|records?|files?|products?|features?|components?
      )
      |(?:information|data|details|records|files|services|systems|products|features|components) (?:(?:that|which) [^.;]{0,60}?)?(?:
        exposed|affected|impacted|disrupted|unavailable|involved|accessed|compromised|stolen|copied|leaked|taken
        |acquired|unauthori[sz]ed access
      )
    )(?: [^.;?!]{0,60}?)? (?:included?|includes|consist(?:s|ed) of|compris(?:es|ed)|contain(?:s|ed)) ([^.;]{3,70})
  `,
);

/** What an incident hit, as the object of a verb that says so. */
export function isHit({ lemma, mood, object, subject }: Deed): boolean {
  if (hittingVerbs.has(lemma)) {
    return (
      (mood === "done" || mood === "doing" || (mood === "habit" && !flawSubjectPattern.test(subject))) &&
      incidentSubjectPattern.test(subject) &&
      namesThing(nearThing(object.replace(/^ to /, " ")))
    );
  }
  if (lemma === "cause") {
    return mood === "done" && namesThing(causedPattern.exec(object)?.[1] ?? "");
  }
  if (lemma === "include" || lemma === "consist" || lemma === "be") {
    return hitThingsPattern.test(subject) && mood !== "future" && namesThing(object.slice(0, 70).replace(/^ of\b/, ""));
  }
  return (
    /^(?:receive|see|get|experience|encounter|face)$/.test(lemma) &&
    mood !== "habit" &&
    namesThing((troublePattern.exec(object)?.[1] ?? "").replace(/\b(?:when|while|in|with|on|for|trying|to)\b/g, ""))
  );
}
