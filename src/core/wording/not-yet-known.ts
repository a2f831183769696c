import { sourceLines } from "../text/pattern-lines.ts";
import { Sieved, type AskedPattern } from "../text/sieve.ts";
import { kindsOfData } from "./data-involved/kinds-of-data.ts";
import { groupsOfPeople, onesOf } from "./people-affected/groups-of-people.ts";
import { promisedTime } from "./promised-times.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";
import { clausesOf } from "./statement.ts";
import { unknownPattern } from "./unknown-wordings.ts";
import { oneOf, upTo, wholeWords } from "./word-list.ts";
import type { RequirementId } from "./requirements.ts";
import type { Finder, Match, Prose } from "./prose.ts";

const group = oneOf([...groupsOfPeople, ...onesOf(groupsOfPeople)]);
const data = oneOf([
  ...kindsOfData,
  "data",
  "information",
  "files?",
  "records?",
  "numbers?",
  "documents",
  "systems?",
  "services?",
]);

/** What is unknown, for each requirement: read in the clause that says so. */
const topics: Readonly<Record<RequirementId, AskedPattern | undefined>> = {
  // "what our part was", "how this happened", "the cause", "whether we could have prevented it"
  fault: wholeWords(
    sourceLines`
      (?:root |exact |underlying )?causes?|why
      |(?:what|where) (?:exactly |precisely )?(?:went wrong|our|we (?:did|failed|got)|caused|led|was (?:wrong|at fault))
      |how (?:exactly |precisely )?(?:this|it|that|the \w+|they|someone|somebody|anyone|an? \w+|our \w+) (?:\w+ ){0,4}?(?:
        happen\w*|could|came|occur\w*|got|gained|was|were|began|started|did
      )
      |whether (?:\w+ ){0,3}?(?:we|our|mistake|error|fault)\b|whose (?:fault|mistake|error)
      |our (?:own )?(?:part|share|role|responsibility|fault|mistake)|(?:at fault|responsible)
    `,
  ),
  // Being sorry is not found out.
  apology: undefined,
  timeline: wholeWords(
    sourceLines`
      (?:since )?when (?:exactly |precisely |did )?(?!
        we (?:can|will|shall|expect)|the (?:[\w-]+ ){1,2}(?:will|can)|(?:it|everything) will|you|normal
      )(?:\w+)
      |(?:for )?how long
      |(?:exact |precise |full )?(?:dates?|times?|time ?line|chronology|duration|period|start|beginning) (?:
        of|when|at|on|for|is|are|was|in
      )
      |from when|exact (?:dates?|times?)
    `,
  ),
  "data-involved": wholeWords(
    sourceLines`
      (?:which|what|whose|how much|whether|if) (?:\w+ ){0,4}?${data}
      |${data}\b[^.;]{0,80}? (?:is|are|was|were) (?:still )?(?:not|un\w+|being)
      |what (?:exactly |precisely )?(?:was|were|has been|is) (?:\w+ ){0,2}?(?:
        affected|taken|copied|accessed|exposed|lost|stolen|involved|viewed|in (?:it|the)
      )
      |(?:kinds?|types?|categories|scope|extent|contents?) of (?:the |any |personal )?(?:
        data|information|files|records|leak|breach|damage|loss|incident|outage|access
      )
      |full (?:scope|extent|impact)
    `,
  ),
  "people-affected": wholeWords(
    sourceLines`
      how many|(?:the )?(?:exact |full |total |final )?number of
      |who (?:exactly |precisely |else )?(?:is|are|was|were|has|have|may|might|could)|whose
      |(?:which|what) (?:of (?:our|the|your) )?(?:[\w-]+ ){0,2}?${group}
      |whether (?:you|your|any|all|other|our|the|some|more)\b(?:[^.;]{0,40}?)\b(?:you|your|${group})|whether you
      |(?:numbers?|figures?|list) of (?:[\w-]+ ){0,3}?${group}|${group} (?:\w+ ){0,3}?affected
    `,
  ),
  response: wholeWords(
    sourceLines`
      what (?:more |else |further )?(?:
        we (?!(?:must|will|should|need to|have to) (?:change|do differently|improve))|can be done|needs to be done
        |has to be done|must be done|should be done|it will take|it takes
      )
      |how (?:we|to|best to|long it will take) (?:\w+ ){0,3}?(?:
        stop|fix|repair|restore|contain|end|solve|resolve|recover|close|put
      )
      |(?:fix|solution|work-?around|remedy|repair)|(?:finish|complet)\w* any (?:step|measure)|any step
      |which (?:steps|measures|actions)
      |when (?:the |our |normal |it |this )?(?:\w+ ){0,2}?(?:will|can) (?:\w+ ){0,2}?(?:be )?(?:
        restored|back|fixed|repaired|resume|available|work(?:ing)?
      )
    `,
  ),
  prevention: wholeWords(
    sourceLines`
      how (?:we|to|best to|it|this) (?:\w+ ){0,5}?(?:prevent\w*|avoid\w*|keep|stop|make sure|ensure|change)
      |(?:what|which) (?:\w+ ){0,4}?(?:change\w*|improve\w*|do differently|put in place|keep it|keep this|prevent\w*)
      |(?:changes|steps|measures|improvements) (?:\w+ ){0,6}?(?:prevent\w*|again|recurrence|future)
      |(?:
        (?<!\b(?:work|works|worked|working|used?|usable|back|running|reach|available|it) )again|in future
        |in the future|recurrence
      )
    `,
  ),
  "reader-action": wholeWords(
    sourceLines`
      (?:what|which steps|whether|if) (?:you|${group}|they|anyone) (?:\w+ ){0,2}?(?:
        can|could|should|need|needs|must|have to|has to|will have to
      )
      |(?:anything|something|what|which steps) (?:that )?you (?:can|could|need|should|must|have)
      |(?:advice|recommendations?|guidance) (?:for|to) (?:you|${group})|what to (?:advise|recommend)|what you
    `,
  ),
  contact: wholeWords(
    "(?:where|how|whom|who) (?:to |you (?:can |could |will be able to ))?(?:\\w+ )?(?:reach|contact|write|call|ask|get in touch)|(?:address|telephone|phone|help ?line|hot ?line|contact|call cent(?:er|re)|e-?mail address|mailbox|number to call|line for questions)",
  ),
  "next-update": wholeWords(
    sourceLines`
      when (?:exactly |precisely )?(?:we|you|there|the next|our next|the final|the full|more|further) (?:\w+ ){0,5}?(?:
        update\w*|know|more|hear|tell|report|publish|say|news|information|findings|results|ready|follow
      )
      |next update|when (?:the |our )?(?:investigation|review|analysis|report) (?:will|is|may|might|can)
    `,
  ),
};

/** Reports of what was not known at the time, and is now: "we did not know until 3 May". */
const knownNowPattern = new Sieved(
  /\b(?:at (?:the|that) time|back then|until (?:now|then|today)|had not yet|was not yet|were not yet)\b/i,
);

/**
 * Finds sentences that say plainly that the answer to `topic` is not yet known. For an apology there are
 * none: nobody has to find out whether they are sorry.
 */
export function findNotYetKnown(topic: RequirementId): Finder {
  const subject = topics[topic];
  if (subject === undefined) {
    return () => [];
  }
  const worthALook = passageTrigger(unknownPattern);
  return (prose) =>
    findPassages(prose, worthALook, ({ text }) =>
      clausesOf(text).some(
        (clause) => unknownPattern.test(clause.text) && !knownNowPattern.test(clause.text) && subject.test(clause.text),
      ),
    );
}

/** A promise with its time: "we expect to know by 5 March", "we will say on Thursday". */
const promisePattern = wholeWords(
  `(?:will|'ll|shall|expect|hope|plan|aim|intend|promise|going to|due|next update|report|answer)\\b${upTo(120)}\\b${promisedTime}`,
);
/** "By Friday we will know", "Within 48 hours you will hear". */
const timedPromisePattern = wholeWords(
  `${promisedTime}\\b${upTo(60)}\\b(?:will|'ll|shall|expect|hope|plan|aim|intend|know more|tell you|hear)`,
);

/** Whether a sentence promises something with its time: "We will tell you more by 5 March." */
export function promisesTime(text: string): boolean {
  return clausesOf(text).some((clause) => promisePattern.test(clause.text) || timedPromisePattern.test(clause.text));
}

/** Whether the sentence of `match`, or the one after it, says by when it will be known. */
export function saysWhen(prose: Prose, match: Match): boolean {
  const here = prose.passages[match.passage];
  const next = prose.passages[match.passage + 1];
  return (
    (here !== undefined && promisesTime(here.text)) ||
    (next !== undefined && next.kind !== "heading" && promisesTime(next.text))
  );
}
