/** What is done to things that have no name: "improvements", "additional safeguards". */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";

/** "Improvements will be made to avoid this", "the changes we made to our rota", "we are carrying out plans to prevent it": which, is not said. */
export function isEmptyThing({
  lemma,
  isPassive,
  subject,
  object,
}: Pick<Deed, "lemma" | "isPassive" | "subject" | "object">): boolean {
  return isPassive
    ? /^(?:(?:more|further|some|several|various|all|these|the|our|necessary|important|many|additional|extra|enhanced|security|technical|protective|preventive|organi[sz]ational|and) )*(?:improvements|changes|measures|steps|enhancements|actions|adjustments|precautions|safeguards)$/.test(
        subject,
      ) && !/\b(?:including|such as|by \w+ing|so that (?:no|only|every|each|two))\b/.test(object)
    : emptyAdditionsPattern.test(object) ||
        /^ (?:(?:more|further|some|several|various|all|the|our|new) )*(?:an? )?(?:(?:action|detailed|full|clear) )?(?:plans?|ideas?|strategy|strategies|proposals?) to (?:prevent|avoid|stop|ensure|keep|make sure)\b/.test(
          object,
        ) ||
        (lemma === "make" && /^ (?:to|in|on|for|since) /.test(object));
}

/** "additional safeguards to prevent this", "further security measures": more of what has no name. */
const emptyAdditionsPattern = new Sieved(
  /^ (?:(?:some|several|various|new|more|further|additional|extra|other|enhanced|even|also|and|stronger|stricter|technical|organi[sz]ational|administrative|security|protective|preventive|internal|existing|our) )*(?:additional|further|extra|more|enhanced|new|other) (?:(?:technical|organi[sz]ational|administrative|security|protective|preventive|internal|cyber-?security) |and )*(?:safeguards|measures|precautions|protections|steps)(?=\s*(?:$|[.,;]|\b(?:to|in|for|so|and|that|which|designed|aimed|intended|across|on|within|since|at)\b))(?![^.;]* (?:including|such as|like|namely)\b)/,
);
