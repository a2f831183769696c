/** Who was affected, told by what they saw of each other, by who was informed of it, and by naming them outright. */
import { sourceLines } from "../../text/pattern-lines.ts";
import { peopleWords, group, one } from "./marked-people.ts";
import type { AskedPattern } from "../../text/sieve.ts";
import { amount } from "./people-counted.ts";

/** "customers" alone tells nobody apart. */
const anyGroup = `(?!customers|users|people|clients|members|individuals|persons|accounts|others)${group}`;
const narrowed = `(?<!\\b(?:some|certain|several|various|many|few|most|other) (?:of (?:our|the) )?(?:[\\w-]+ )?)${group}(?= (?:who|whose|of|with|in|from|on|at|aged|under|over|and|or|paid|sent|born|seen|along|near|above|below|\\w{3,}ed)\\b)`;
const others = "(?:each other|one another|another|the others?|others|who (?:else|the others))(?:'s|s'|’s)?";
/** "Those affected are carers", "the victims include judges" */
const theyArePattern = peopleWords(
  sourceLines`
    (?:
      (?:those|the (?:people|ones)|individuals|people|persons) (?:affected|impacted|concerned|involved|hit|exposed)
      |(?<=^\W{0,3})the (?:affected|injured)|(?:the )?(?:affected )?(?:class|group|population)(?: affected)?|(?:the |our |its )?victims
    ) (?:
      are|is|were|include|includes|included|comprise|comprises|consists? of|is defined as|are defined as
    ) (?:all |only |mostly |mainly )?(?:(?:[\w-]+ ){0,2}?(?:${narrowed}|${anyGroup})|(?:the|our) (?:[\w-]+ ){0,2}(?:team|department|crew|board|committee|choir|shift)\b)
  `,
);
/** "The faces in the film are those of children under six", "The addresses belonged to volunteers at our Hull branch" */
const thoseOfPattern = peopleWords(
  sourceLines`
    (?:
      faces|voices|names|addresses|numbers|records|details|files|photos?|photographs|pictures|letters|data|information
    )(?: (?:in|on) [\w' -]{3,30}?)? (?:belong(?:s|ed)? to) (?:the |our )?(?:[\w-]+ )?(?:${narrowed}|${anyGroup})
    |(?:is|are|was|were) (?:all |only )?those of (?:the |our )?(?:[\w-]+ )?(?:${group}|staff)
  `,
);
/** "It was our trombonists who could be heard" */
const itWasPattern = peopleWords(
  sourceLines`
    it (?:is|was) (?!not\b)(?:only |just |all )?(?:of )?(?:the|our|your|both|all|those|\d+) (?:[\w'-]+ ){0,3}?(?:${group}|${one}|staff)(?:,[^.;,]{2,50},)? (?:
      who(?:se| (?:(?:was|were|could) (?!on\b)|had (?:their|his|her|no)\b|lost|got|missed))
      |that (?:is|are|was|were|got|could)
    )
    |it (?:is|was) (?:only |just )?your [\w-]+ that (?:was|were|went)
    |it (?:is|was) (?:only |just )?(?:the |our )(?:[\w-]+ ){0,2}?(?!customers|users|members|clients)${group}['’] (?:[\w-]+ ){1,3}that (?:was|were|is|are|went)
  `,
);
/** "It affects whoever has a locker", "you alone are affected" */
const whoeverPattern = peopleWords(
  `(?:affect|concern|hit|touch|involv)\\w* (?:only |just )?whoever|you alone (?:are|were|have been)|(?:all )?${group} (?:must|should) assume (?:that )?(?:their|all)`,
);
/** "One skipper saw another's catch", "Landlords registered with us could see one another's details" */
const sawEachOtherPattern = peopleWords(
  sourceLines`
    (?:
      (?:an?|one|a single|each|every) (?:[\w-]+ )?${one}
      |(?:${amount}|a (?:hundred|dozen)) (?:[\w-]+ ){0,2}?${group}\b[^.;?!]{0,50}|${narrowed}[^.;?!]{2,60}?
    ) (?:
      (?:could|can|was able to|were able to) (?:see|read|open|find|hear)|saw|read|heard|got|received|learned|learnt
    ) (?:[\w-]+ ){0,3}?${others}
  `,
);
/** "Every crew member's roster was visible" */
const everyOnesPattern = peopleWords(
  `(?:every|each|no) (?:[\\w-]+ ){0,2}?${one}['’]s (?:[\\w-]+ ){1,4}?(?:was|were|is|are) (?:\\w+ly )?(?:visible|readable|shown|exposed|copied|stolen|lost|taken|opened|read|public|printed|deleted|sent|published|affected|changed)`,
);
/** "Both witnesses have been told", "We have written to all 215 of them" */
const allToldPattern = peopleWords(
  sourceLines`
    (?:all (?:of )?(?:the |our )?${amount}|both)(?: of (?:them|you))?(?: (?:[\w-]+ )?${group})? (?:have|has|had|were|was) (?:now |since |also |all )?(?:been )?(?:
      told|informed|called|visited|notified|written to|contacted|warned|had an? (?:call|visit|letter|e-?mail)
    )
    |(?:written to|wrote to|told|called|visited|contacted|informed|notified) all ${amount} (?:of (?:them|you)|${group})
  `,
);
/** "We are writing to all patients whose records were on that server": who they are is said by what of theirs was where. */
const toldWhosePattern = peopleWords(
  sourceLines`
    (?:notif|inform|writ|wrote|contact|tell|told|alert|phon|call|e-?mail|reach)\w*(?: out)?(?: to)? (?:only )?(?:
      all|every|each|any|the|those
    ) (?:of the |of our )?(?:(?!affected |impacted )[\w-]+ ){0,3}?(?:${group}|${one}) (?:who|whose|with) [^.;?!]{0,60}? (?:in|on|from|held by|stored by) (?:
      our|the|this|that|these
    ) (?:[\w-]+ ){0,2}?(?:
      systems?|servers?|files?|lists?|databases?|folders?|laptops?|devices?|computers?|mailbox(?:es)?|accounts?|disks?
      |drives?|spreadsheets?|networks?|archives?|notebooks?|registers?
    )
  `,
);
/** "As many as 900 voters may have had their signatures seen" */
const upToPattern = peopleWords(
  `(?:up to|as many as|upwards of|under|fewer than|at (?:least|most)|(?:between|from) \\d[\\d,]* (?:and|to)) ${amount} (?:[\\w-]+ ){0,2}?${group} (?:(?:may|might|could) have (?:had|been|lost))`,
);
/** "Reports made by 40 neighbours were in the notebook" */
const madeByPattern = peopleWords(
  `(?:reports?|letters?|[a-z]{4,}s) (?:made|reported|drawn|submitted|given|written|sent|filed|left|taken|signed) by ${amount} (?:[\\w-]+ ){0,2}?${group} (?:was|were|lay|had been)`,
);
/** "Callers to the night line got no answer", "riders on the 18 were left standing" */
const gotNothingPattern = peopleWords(
  `(?:${narrowed}|${group} to) [^.;?!]{2,60}? (?:got (?:no|nothing|the wrong|(?:their|his|her) [\\w ]{2,20} late)|heard (?:nothing|no)|ha(?:ve|s|d) to (?:sit|do|take|pay|wait|come|go|apply|fill) )`,
);

/** "We are writing to you because your file was in the box" */
const becauseYoursPattern = peopleWords(
  sourceLines`
    (?:
      writing|writes?|wrote|sending|sent|contacting|notifying|informing|telling|receiv(?:e|ed|ing)|g[eo]t(?:ting)?
      |addressed|calling|phoning
    )\b[^.;?!]{0,60} because (?:
      your (?!(?:[\w-]+ )?(?:information|data|details)\b)(?:(?!may\b|might\b|could\b)[\w,'’-]+ ){1,8}?|you
    ) ?(?:was|were|is|are|has been|have been) (?:\w+ly )?(?:
      included|in (?:the|this|that|one of)|among (?:the|those|them)|one of (?:the|those)|on (?:the|this|that)|part of
      |copied|stolen|taken|accessed|lost|exposed|affected|involved|viewed|sent|leaked|disclosed|compromised|impacted
    )
  `,
);

export const toldApart: readonly AskedPattern[] = [
  theyArePattern,
  thoseOfPattern,
  itWasPattern,
  whoeverPattern,
  sawEachOtherPattern,
  everyOnesPattern,
  allToldPattern,
  toldWhosePattern,
  upToPattern,
  madeByPattern,
  gotNothingPattern,
  becauseYoursPattern,
];
