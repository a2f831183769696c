/**
 * Sentences that name what was hit by the way they are built: "stolen were two medals", "what leaked was the seating
 * plan".
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { sieveList } from "../../text/sieve-list.ts";
import { Sieved } from "../../text/sieve.ts";
import { isPeople, namesThing, nearThing } from "./concrete-things.ts";
import { couldLearnPattern } from "./harm-by-outsiders.ts";
import { resultedPattern } from "./harm-gone-wrong.ts";
import { namesPrivate } from "./private-things.ts";

/** "The drive that was copied contained bank statements" */
const hitContainerPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:
        files?|lists?|(?:spread)?sheets?|folders?|letters?|e-?mails?|messages?|documents?|tables?|reports?|forms?
        |sticks?|laptops?|bags?|attachments?|exports?|cop(?:y|ies)|pages?|envelopes?|boxe?s?|papers
      ) (?:(?:that|which) )?(?:we|i|he|she|they|our \w+|the \w+) (?:(?:had|have|\w+ly) )?(?:
        e-?mailed|passed (?:on|round)|gave out|handed (?:out|over)|sent|posted|lost|left|put|published|attached
        |uploaded|shared|handed|gave|took|stole|copied|downloaded|opened|forwarded|circulated|mailed|mislaid
      )
      |(?:that|which) (?:was|were|had been|has been|have been|is|are|got|went) (?:\w+ ){0,2}?(?:
        copied|stolen|lost|taken|missing|exposed|leaked|left|sent|published|posted|put|handed|opened|accessed|mislaid
        |dropped|found|attached|uploaded|downloaded|shared|open|public|visible
      )
    )\b[^.;?!,]{0,50}? (?:
      contain(?:s|ed)|h(?:old|olds|eld)|list(?:s|ed)|gave|gives|show(?:s|ed)|named|names|included?|includes|bore|bears
      |carried|carries|stated|states|reveal(?:s|ed)|sets? out|details?|comprise[sd]?|recorded|ha[ds]
    ) (?!been\b|no (?:effect|bearing)\b)([^.;?!]{3,90})
  `,
);
/** "The files were determined to contain wage orders" */
const foundToHoldPattern = new Sieved(
  /\b(?:was|were|been) (?:\w+ly )?(?:determined|found|shown|confirmed|established|discovered) to (?:contain|include|hold|have) ([^.;?!]{3,80})/i,
);
/** "dietary needs were among the files taken" */
const amongHitPattern = new Sieved(
  patternLines("i")`
    ([^.;:?!]{3,90}?) (?:was|were|is|are|may be|may have been) (?:also |not )?(?:
      (?:among|amongst|part of) what [\w' ]{2,30} (?:sent|gave|showed|took|copied|saw|published|posted|put)\b
      |(?:among|amongst|part of|included in|in|on|inside) (?:(?:the|what|that|those|this) )?(?:[\w-]+ ){0,3}?(?:(?:that|which) (?:was|were) )?(?:
        taken|stolen|copied|leaked|exposed|lost|compromised|affected|accessed|obtained|published|exported|downloaded
        |deleted|disclosed|missing|reached|was taken|was copied
      )\b
      |part of (?:it|this|that)(?=[.;,]|$)
    )
  `,
);
/** "Affected are the apps", "Stolen were two medals" */
const invertedPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:also |not |only )?(?:
      affected|hit|at risk|concerned|exposed|lost|stolen|taken|copied|leaked|missing|involved|gone|compromised
      |unavailable|visible|readable|public|down|touched|spared|reached|damaged|destroyed
    )(?: (?:by|in|from|during) [^.;:?!]{3,50}?)? (?:is|are|was|were) ([^.;:?!]{3,80})
  `,
);
/** "What leaked was the seating plan" */
const cleftPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:all |the only thing |only )?(?:what|that) (?:(?:the |an? )?\w+ )?(?:has |have |had |was |were )?(?:been )?(?:
      leaked|got out
      |went (?:
        missing|out|astray|down
        |(?:to|into) (?:the wrong|another|other|someone|somebody|strangers?|a stranger)[\w' -]{0,30}?
      )
      |went|taken|took|stolen|copied|lost|exposed|opened|saw|seen|read|obtained|failed|broke|stopped|missing
      |gone(?: for good| forever)?
    )(?: (?:from|in|at|on) [^.;:?!]{2,40}?)? (?:is|was|are|were) (?!
      not (?:yet )?(?:known|clear)|still|un|being
    )([^.;:?!]{3,80})
  `,
);
/** "All that stood on the list was a first name", "There were visas in the pouch" */
const stoodInItPattern = new Sieved(
  /^\W*(?:all|the only thing|what) (?:that )?(?:stood|was|lay) (?:in|on|inside) [^.;:?!]{2,40}? (?:was|were) ([^.;:?!]{3,80})/i,
);
/** "It was payslips that were taken" */
const itWasPattern = new Sieved(
  /^\W*it (?:is|was) (?:only )?(?!not\b|still\b|only\b)([^.;:?!]{3,80}?) (?:that|which) (?:others|anyone|anybody|everyone|they|he|she|strangers|outsiders) could (?:see|hear|read|open|download|find|view)\b/i,
);
/** "The data that could be seen by others were GPS tracks of your rides" */
const dataThatWerePattern = new Sieved(
  patternLines("i")`
    \b(?:data|information|details|records|files?|papers|documents)(?: (?:
        that|which|involved|affected|concerned|exposed|copied|stolen|lost|leaked|in question
      )\b[^.;?!]{0,70}? (?:was|were|is|are)
      | (?:relate[sd]?|pertain(?:s|ed)?) to
    ) (?!
      not (?:yet )?(?:known|clear)|still|un|being|(?:\w+ly )?\w+(?:ed|en|de|nt)\b|safe|at risk|up to|kept|held|made
      |put|read\b|set|sent|lost|left
    )((?:only |limited to |your |the )*[^.;?!]{3,80})
  `,
);

/** "Codes are taking an hour to arrive" */
const slowPattern = new Sieved(
  /^\W*(?:[^,]{3,60}, )?([\w' -]{3,60}?) (?:are|is|were|was|have been|has been) taking (?:[\w-]+ ){1,6}to (?:arrive|load|open|connect|reach|come through|go through|be (?:delivered|sent|shown)|appear|respond)\b/i,
);

/** "The menu page only shows an error" */
const showsErrorPattern = new Sieved(
  /^(.{3,120}?) (?:show|giv|gave|return|throw|threw|display|serv)\w{0,3} (?:only |nothing but )?(?:(?:an?|the|this|many|\d+) )?(?:[\w-]+ ){0,2}?errors?(?: (?:messages?|pages?|codes?))?(?! (?:in|of|by|on|rates?|budget|handling)\b)\b/i,
);
/** "resulting in the loss of the archive", "a backlog of lab reports" */
const ledToLossPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:result(?:ed|s|ing)|end(?:ed|ing)) in (?:the |an? )?(?:\w+ )?(?:
        loss|deletion|destruction|corruption|exposure|disclosure|theft|unavailability
      ) of
      |backlogs? of
    ) (?!(?:\w+ ){0,2}(?:trust|confidence|time|power|service|revenue|income|life|business|work|name|reputation|face|sleep)\b)([^.;?!]{3,80})
  `,
);
const namedBy = [
  ledToLossPattern,
  showsErrorPattern,
  resultedPattern,
  slowPattern,
  couldLearnPattern,
  hitContainerPattern,
  foundToHoldPattern,
  amongHitPattern,
  invertedPattern,
  cleftPattern,
  stoodInItPattern,
  itWasPattern,
  dataThatWerePattern,
];

const namedByIn = sieveList(namedBy, (pattern) => pattern);

/** Whether a sentence that is built in one of these ways names a thing in particular. */
export function namesWhatWasHit(text: string): boolean {
  return namedByIn(text).some((pattern) => {
    const thing = pattern.exec(text)?.[1] ?? "";
    const near = nearThing(thing.split(" that ").at(-1) ?? "");
    return (namesThing(near) || (pattern === hitContainerPattern && namesPrivate(near))) && !isPeople(near);
  });
}
