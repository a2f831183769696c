/** What was hit, where no sentence says so: rows, lines without a verb, lists, and short answers. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isPeople, namesThing } from "./concrete-things.ts";
import { dataPattern } from "./harm-to-data.ts";
import { failureNouns } from "./harm-verbs.ts";
import { namesPrivate } from "./private-things.ts";
import { servicePattern } from "./services-and-functions.ts";
import { withoutVagueThings } from "./vague-things.ts";
import { oneOf, setOf } from "../word-list.ts";
import { regionPattern } from "./harm-labels.ts";

/** "Ticket sales | Down since 06:10", "Website: offline", "Door cards – not working" */
const stateLinePattern = new Sieved(
  patternLines("i")`
    ^\W*([^|:;.?!]{3,60}?)(?: \||:| [-–—]) ?(?:
      currently |still |now |all |completely |partly |partially |fully |intermittently |service )?(?:
      down|offline|unavailable|degraded|disrupted|interrupted|out of (?:service|order|action|use)
      |not (?:working|available|running|reachable|accessible|affected|exposed|taken|copied)|unaffected|affected
      |impacted|exposed|copied|stolen|lost|leaked|taken|suspended|cancelled|unreachable|inaccessible
      |(?:major|partial|full|complete) outage|outage|slow|delayed|failing
    )\b
  `,
);
/** What has a state without being a service: "Status: degraded". */
const statusWordsPattern =
  /^(?:status|state|current status|severity|update|investigating|identified|monitoring|resolved|impact|priority|title|subject|re|summary|note)$/i;

/** "Status: Partial outage — SMS gateway" */
const stateFirstPattern = new Sieved(
  /\b(?:partial|major|minor|full|complete|total|service) (?:outage|disruption|degradation|interruption)(?: ?[-–—:|] | \()([^.;?!|()]{3,60})/i,
);
const componentPattern =
  /^\W*(?:components?|services?|systems?|products?|features?|functions?|lines?|routes?|areas?) ?: ?(?=.* [-–—] )/i;

function hasStateOfHarm(line: string): boolean {
  const first = stateFirstPattern.exec(line)?.[1];
  const thing = first ?? stateLinePattern.exec(line.replace(componentPattern, ""))?.[1]?.trim();
  return (
    thing !== undefined &&
    !statusWordsPattern.test(thing) &&
    !/\b(?:was|were|is|are|has|have|had|will|we|you|our)\b|\d{1,2}$/i.test(thing) &&
    namesThing(withoutVagueThings(thing).replace(regionPattern, ""))
  );
}

const labels = "(?:status|state|title|subject|summary|incident|issue|problem|update|what happened)";
/** "Image resizing broken after deploy" */
const brokenLinePattern = new Sieved(
  new RegExp(
    `^\\W*(?:${labels} ?: ?)?([^.;:?!|]{3,60}?) (?:currently |partly |partially |intermittently |still )?(?:broken|down|unavailable|offline|failing|not working|unreachable|inaccessible|degraded|out of (?:order|service|action)|suspended|disrupted)\\b`,
    "i",
  ),
);
/** "Dates of birth - yes": whether a kind was hit, after its name. */
const yesOrNoPattern = new Sieved(/(?: [-–—]|:) ?(?:yes|no)\b(?! (?:later|earlier|more|less|one|longer))/i);
/** So many characters before the answer may be the name. */
const longestAsked = 50;

/** What is answered with yes or no; "" where nothing is. */
function askedOf(line: string): string {
  const end = yesOrNoPattern.exec(line)?.index ?? 0;
  const words = line.slice(Math.max(0, end - longestAsked), end).split(/[.;:?!|–—]/);
  return words.at(-1) ?? "";
}

/** "Loss of the bedside telephone", "Total failure of the ventilation", "Power cut at both depots" */
const lossOfPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:${labels} ?: ?)?(?:
        (?:
          total|partial|complete|brief|temporary|intermittent|widespread|sudden|unplanned|accidental|unauthori[sz]ed
          |suspected|confirmed
        ) ){0,2}(?:
        ${oneOf(failureNouns)}|theft|disclosure|exposure|deletion|corruption|misdirection|copying|publication|closure
        |suspension|cancellation|breakdown
      ) (?:of|in|on|with|to) (?!confidence|trust|patience|nerve|life|control|communications?\b)([^.;:?!|]{3,80})
    `,
    "i",
  ),
);
/** "Two binders left in the taxi, with payslips inside", "Laptop stolen from a car: payroll" */
const lostThingPattern = new Sieved(
  /^(?:[^.;?!]|\.\b){0,90}?\b(?:left|lost|stolen|missing|mislaid|misplaced|dropped|taken|copied|leaked|published|exposed|sent|posted|e-?mailed|handed)\b/i,
);

/** "On the stick: payslips, two contracts", "Their haul: three years of letters" */
const inItListPattern = new Sieved(
  /^\W*(?:(?:in|on|inside|among) (?:it|them|(?:the|that|this) [\w -]{2,30}?)|(?:their|the|his|her) (?:haul|loot|booty|takings)) ?: ([^.?!]{3,200})/i,
);

/** Kinds of data beside the thing that held them: "…, with payslips inside", ": most of it post". */
const insidePattern = /(?:, (?:with|containing|holding|including)|:| with|\() ?([^.;?!]{3,160})/i;
const losingVerbs = setOf(
  "leave lose steal miss mislay misplace drop take copy leak publish expose send post email hand",
);
/** A sentence, and no telegram. */
const sentenceWordsPattern = new Sieved(
  /\b(?:was|were|is|are|be|been|has|have|had|will|would|can|could|may|might|we|i|they|he|she|it|you|that|which|who|our|your)\b/i,
);

/** "Two ring binders left in the taxi, with payslips inside": told without saying who did it. */
function isLostWithContent(line: string, deeds: readonly Deed[]): boolean {
  const isTelegram = !sentenceWordsPattern.test(line) && deeds.every(({ lemma }) => losingVerbs.has(lemma));
  const before = isTelegram ? lostThingPattern.exec(line)?.[0] : undefined;
  return before !== undefined && dataPattern.test(insidePattern.exec(line)?.[1] ?? before);
}

/** Whether a line without a verb of its own tells of a loss and names what was lost. */
export function isLossNamed(line: string, deeds: readonly Deed[]): boolean {
  const within = sentenceWordsPattern.test(line) ? undefined : inItListPattern.exec(line)?.[1];
  if (within !== undefined && namesPrivate(within)) {
    return true;
  }
  if (hasStateOfHarm(line) || isLostWithContent(line, deeds)) {
    return true;
  }
  const broken = sentenceWordsPattern.test(line) ? undefined : brokenLinePattern.exec(line)?.[1];
  if (
    broken !== undefined &&
    !/\b(?:shut|broke|went|goes|came|took|brought|knocked|slowed|cut|turned|let|backed|narrowed|go|track|slow)$/i.test(
      broken,
    ) &&
    namesThing(broken) &&
    !statusWordsPattern.test(broken)
  ) {
    return true;
  }
  if (dataPattern.test(askedOf(line))) {
    return true;
  }
  const lost = deeds.length > 0 ? undefined : lossOfPattern.exec(line)?.[1];
  return lost !== undefined && namesThing(lost.replace(/ (?:on|at|in|for|from|during|by) .*/, ""));
}

/** "Name, company, telephone.": so many kinds, and no verb. */
const fewestKinds = 2;
/** So many speak for themselves: nobody lists them but to say what was in it. */
const plainlyKinds = 4;
/** What names a kind only in a list of kinds. */
const shortKinds = setOf(
  "phone telephone mobile email e-mail company employer title gender sex age form grade iban username",
);

function namesKind(part: string): boolean {
  return shortKinds.has(part.toLowerCase().replace(".", "")) || dataPattern.test(part);
}

/** Whether a line is nothing but a list of kinds of data; without words before it that announce them, of many. */
export function isListOfKinds(line: string, deeds: readonly Deed[], isAnnounced: boolean): boolean {
  return (
    !sentenceWordsPattern.test(line) &&
    deeds.every(({ mood }) => mood === "habit" || mood === "command") &&
    !/^\W*(?:please|contact|press|to|send|give|enter|have|include|tell|bring)\b/i.test(line) &&
    line.split(/, (?:and )?| and |: /).filter(namesKind).length >= (isAnnounced ? fewestKinds : plainlyKinds)
  );
}

/** "Exposure.", "What was in the file?": what comes next is what was hit. */
const harmBeforePattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      exposure|(?:(?:categories|types|kinds) of (?:personal )?|the )?(?:data|information)(?: involved| exposed)?
      |data (?:affected|concerned)|what (?:was|were|did|they|the|has) [^.;]{3,80}
    )\W*$
    |\b(?:
      leaked|stolen|copied|exposed|lost|taken|published|visible|readable|downloaded|compromised|opened|read
    )[^.;]{0,60}[.:]$
  `,
);

/** Whether the words before say that a list of kinds is what was hit. */
export function announcesHarm(before: string): boolean {
  return (
    harmBeforePattern.test(before) && !/\b(?:please|have ready|you (?:should|need|must)|we will|if)\b/i.test(before)
  );
}

/** "Ballot drop-off and voter look-up.": an answer that only names. */
export function isListOfThings(answer: string, deeds: readonly Deed[]): boolean {
  const start =
    answer.split(/, (?:some|all|both|none|one|many|most) of which\b|, (?:and )?in (?:\w+ ){1,3}cases?\b/)[0] ?? "";
  return (
    deeds.every(({ role }) => role === "relative" || role === "question") &&
    !sentenceWordsPattern.test(start.replace(/^\W*(?:your|our) /i, "")) &&
    namesThing(withoutVagueThings(start))
  );
}

/** "The following services are down:", "Most services will be disrupted, including:" */
const hitListPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:
        affected|impacted|unavailable|inaccessible|unreachable|offline|down|disrupted|interrupted|degraded|suspended
        |not (?:working|available|accessible|running)|out of (?:service|order|action)
        |still (?:up|working|running|available)|leaked|stolen|copied|exposed|lost|missing|visible
        |(?:able to|could) (?:see|read|view|download|access|open|copy|get)
      )(?: (?:today|currently|now|at the moment|again))?(?: (?:at|in|across|throughout) (?:the|our|all|both) [\w' -]{2,30})?
      |(?:affected|impacted|disrupted|unavailable|exposed|leaked|stolen)\b[^.;?!]{0,60} (?:
        include|includes|included|including|are|is|were|was|as follows|these
      )
    )\W*$
  `,
);
/** "The people affected are:", "For those affected:", "Streets affected:" */
const otherListPattern = new Sieved(
  /^\W*(?:for|to|if|read|see|how|why|while|when|until|please|you)\b|\b(?:people|groups?|customers|users|members|persons|individuals|organi[sz]ations|companies|countries|places|streets|roads|areas|districts|homes|regions|branches|dates?|days|times|causes?|timeline|reasons?)\b/i,
);

/** Whether a line without a verb names what the words above it say was hit, or was not. */
export function isHitListed(leadIn: string, line: string, deeds: readonly Deed[]): boolean {
  const thing = line.replace(/^\W*(?:your|our) /i, "");
  return (
    hitListPattern.test(leadIn) &&
    !otherListPattern.test(leadIn) &&
    !isPeople(thing) &&
    !sentenceWordsPattern.test(thing) &&
    deeds.every(({ mood, role }) => mood === "habit" || mood === "command" || role === "relative") &&
    namesThing(withoutVagueThings(thing))
  );
}

/** A question that a yes or a no answers: "Were my card details seen?", "Could they read my messages?" */
const closedQuestionPattern = new Sieved(
  /^\W*(?:\d+\W{1,3})?(?:was|were|is|are|has|have|had|did|does|do|could|can|so)\b(.{5,160})\?\W*$/i,
);
const harmAskedPattern = new Sieved(
  /\b(?:affected|impacted|involved|exposed|leaked|leak|stolen|steal|lost|lose|taken|take|copied|copy|compromised|disclosed|at risk|seen|see|read|opened|open|viewed|view|accessed|access|obtained|obtain|get|got|included|include|reached|safe|secure|visible|down|working|in (?:the|it|them))\b/i,
);
/** "Yes.", "No, they were not": the whole answer. */
const plainAnswerPattern =
  /^\W*(?:(?:yes|no|none|only|neither)\b(?! (?:idea|one knows|answer))|(?:it|they|he|she|nobody|that) (?:was|were|did|does|do|has|have|had|could|is|are)(?: not|n['’]t)?\W*$)/i;
/** "my vote" */
const minePattern = /\b(?:my|our) ([\w-]+(?: [\w-]+)?)/i;

/** Whether a passage says yes or no to a question whether some kind of data or some service was hit. */
export function answersWhetherHit(heading: string, answer: string): boolean {
  const asked = closedQuestionPattern.exec(heading)?.[1];
  return (
    asked !== undefined &&
    plainAnswerPattern.test(answer) &&
    harmAskedPattern.test(asked) &&
    (dataPattern.test(asked) || servicePattern.test(asked) || namesThing(minePattern.exec(asked)?.[1] ?? ""))
  );
}

/** "We will list them here shortly": no answer. */
export const isPutOffPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:we|i|it|they|this|these|that|you|more|details|further) (?:\w+ ){0,3}?(?:
      will|shall|'ll|are going to|hope to|expect to|follow
    )\b
    |\b(?:for|up to) (?:[\w-]+ ){1,4}to (?:say|tell|decide)\b
    |\b(?:vary|varies|varied|differ(?:s|ed)?|depend(?:s|ed)?) (?:by|from|between|on|for|with)\b
    |\b(?:
      (?:will|shall|'ll) (?:also |then |be )?(?:
        follow|publish(?:ed)?|list(?:ed)?|tell|told|let you|inform(?:ed)?|shared?|announced?|post(?:ed)?
      )
      |to follow
      |(?:still|currently|being) (?:
        going|looking|working|checking|(?:examin|analy[sz]|investigat|review|assess)(?:ing|ed)
      )
    )\b
    |\b(?:shortly|soon|in due course|as soon as|once (?:we|the|it)|when (?:we|the|it) (?:know|have|has|is))\b
  `,
);
