/** A failing owned as the answer to a question, or as what stands behind a label or beneath a heading. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { isOfOthers } from "../own-agents.ts";
import { setOf } from "../word-list.ts";
import { ofHiredPattern } from "./owning-set-wrong.ts";

/** "Was this your fault? | Yes.", "Root cause: a script of ours": a row or line with what is asked and its answer. */
export const labelledPattern = /^([^|:]{3,160}?)(?: \| |: )(.+)$/;

/** "Q: Whose mistake was it?" "A: Ours." */
export const labelOfTurn = /^\W*(?:Q|A|Question|Answer)\b[.:)]? */;

/** "Root cause", "What caused it", "Who made the error" */
const askedOfCausePattern = new Sieved(
  patternLines("i")`
    ^\W*(?:(?:root|main|most likely|likely|immediate|direct|contributing|underlying|actual|first|second|other) )*(?:
      (?:causes?|reasons?) (?:for|of|behind) [^?:|.]{2,40}|causes?|reasons?|factors?|source|origin|trigger|culprit|why(?: (?:it|this) (?:happened|went wrong))?
      |(?:what|who) (?:caused|led to|went wrong|triggered|made|did|left|sent|lost)(?: \w+){0,3}
      |how (?:it|this) (?:happened|came about)|who (?:is|was) (?:to blame|responsible|at fault)
    )\W*$
  `,
);

/** "A script of ours", "a rule that we had set", "no handover between our shifts", "our dispatch room" */
const ownCausePattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      (?:an?|one|two|some|the) (?:[\w'-]+ ){1,6}?of ours\b
      |(?:an?|the|one) (?:[\w'-]+ ){1,4}?(?:that |which )?(?<!\b(?:in|on|at|by|from|into|within|through|with|for|to) )(?:we|our [\w-]+) (?:had )?(?!
        received\b|got\b|bought\b|use\b
      )\w+
      |(?:no|missing|lack of|insufficient|inadequate|too (?:few|many|little|much)|poor|late|slow|wrong)\b[^.;|]+\b(?:our|we|us)\b
      |(?:
        we
        |our (?:own )?(?:[\w-]+ )?(?:
          staff|team|office|desk|room|department|crew|clerks?|colleagues?|engineers?|branch|unit
        )
      )\W*$
      |our own [\w -]{2,30}\W*$
      |[^.;:]{0,40}\b(?:all|each|both|every one)(?: of (?:them|these))?,? (?:ours\b|our own\b)
    )
  `,
);

/** What happens to a thing, and is no act of whoever has it. */
const happening = setOf(`
  crash fail stop hang break burn melt overheat die freeze lose suffer receive experience have be go become fall get
  come need slow flood leak
`);

/** "Cause | Our backup job and our clean-up job ran at the same time": what did it is ours. */
export function isOwnActAsCause(label: string, answer: string): boolean {
  const [deed] = askedOfCausePattern.test(label) ? deedsOf(answer) : [];
  return (
    deed !== undefined &&
    deed.role === "main" &&
    deed.mood === "done" &&
    !deed.isPassive &&
    !deed.isNegated &&
    !happening.has(deed.lemma) &&
    /^(?:our|we)\b/.test(deed.subject) &&
    !isOfOthers(deed.subject) &&
    !ofHiredPattern.test(deed.subject)
  );
}

/** "Did you cause the outage?", "Whose fault was it?" above "Yes." */
const askedOfBlamePattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      did (?:you|we) (?:
        cause|make a mistake|know|hear|ignore|forget|lose|leave|miss|delete|hide|wait|fail|do (?:any|some)thing wrong
      )
      |(?:was|is) (?:this|it) (?:your|our) (?:own )?(?:fault|mistake|error|doing)
      |(?:are|were|was|is) (?:you|we)(?: itself| yourselves)? (?:to blame|at fault|responsible)
      |(?:could|should) (?:you|we) have (?:
        prevented|avoided|stopped|noticed|seen|known|caught|found|told|warned|done|acted|reacted|checked|spotted
        |foreseen|closed|fixed
      )
      |whose (?:fault|mistake|error)|who (?:is|was) (?:to blame|at fault|responsible)
    )\b[^?]{0,60}\?$
  `,
);

/** "Was this preventable?", "Who gave out the code?": asked of anybody, so that the answer must name us. */
const askedOfAnyPattern = new Sieved(
  /(?:^\W*(?:was|could|were) [\w ]{2,40}(?:avoid|prevent|foresee|stopp|notic|caught)|^\W*(?:by whom|who(?:se)?)\b)[^?]*\?$/i,
);

const namingUsPattern =
  /^\W*(?:yes, |and )?(?:by us\b|ours\b|(?:we|us|me|I)(?=[.,;:!]|$)|we (?:did|were|are|had)(?=[.,;:!]|$)|our (?:own )?[\w-]+(?=[.!]|$))/i;

/** "Did you test it first?" above "No." */
const askedOfDutyPattern = new Sieved(
  /^\W*(?:did|had) (?:you|we) (?:\w+ly )?(?:check|test|tell|warn|encrypt|back|review|verif|monitor|follow|train|rehearse|inform|patch|inspect)\w*\b(?![^?]+\b(?:any\w*|police|press)\b)[^?]{0,80}\?$/i,
);

const ownDenialPattern = /^\W*(?:(?:sadly|unfortunately|regrettably),? )?no\b/i;

/** "Where did we go wrong?", "What we got wrong", "Our mistakes": all beneath is told as a failing of ours. */
const ownFailingPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:\d+[.)] )?(?:
      (?:what|where|how) (?:
        (?:did )?we (?:go|went|got|get|do|did) (?:it |this )?wrong|(?:did )?we (?:fail|failed|fell short)
      )
      |(?:what|where) we (?:could|should) have done (?:better|differently)
      |our (?:own )?(?:mistakes?|failings?|failures?|errors?|shortcomings?|faults?)
    )\b[^.]{0,30}$
  `,
);

/** Something that was lacking, or that ought to have been. */
const failingPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:no|missing|lack of|too (?:few|many|much|little|late)|insufficient|inadequate|untested|outdated)\b
    |\b(?:should|ought to)(?: not|n't| never)? have\b|\b(?:was|were|had|did|had been|been)(?: not|n't| never)\b
    |\bnever\b|\bwithout\b|\btoo (?:late|slow\w*|few|many|long|much|little|wide|broad|early|soon)\b
  `,
);

const ownAnswerPattern =
  /^\W*(?:(?:in part|partly|sadly|unfortunately|regrettably|in short|largely|mostly|i am afraid|we are afraid),? )?(?:yes\b|by us\b|ours\b|we (?:are|were|did)(?=[.,;:!]|$)|it (?:was|is) (?:us|ours|our))/i;

/** Whether `answer` owns a failing as what stands behind `asked`, a question or a label. */
export function isAdmittedAs(asked: string, answer: string): boolean {
  return (
    (ownAnswerPattern.test(answer) && askedOfBlamePattern.test(asked)) ||
    (/^(?:ours|us|we|I|our (?:[\w-]+ ){0,3}[\w-]+)\.?$/i.test(answer) && failingPattern.test(asked)) ||
    (namingUsPattern.test(answer) && askedOfAnyPattern.test(asked)) ||
    (ownDenialPattern.test(answer) && askedOfDutyPattern.test(asked)) ||
    (ownFailingPattern.test(asked) && failingPattern.test(answer)) ||
    (askedOfCausePattern.test(asked) && ownCausePattern.test(answer))
  );
}
