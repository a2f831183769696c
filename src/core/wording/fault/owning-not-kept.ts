/**
 * A warning, a belief, a promise, a rule or a duty in one sentence, and in the next that it came to nothing with us.
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/** "Our partner warned us twice." "The message went unread." */
const warnedUsPattern = new Sieved(
  /\b(?:warn(?:ed|ing)|told|alerted|wrote to|written to|reported (?:it |this |that )?to|e-?mailed|advised|reminded|called|notified|informed) (?:us\b|me\b|our\b)|\bwe (?:were|had been) (?:\w+ )?(?:warned|told|alerted|advised)\b/i,
);

const unheededPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:but |yet |and |still,? )?(?:the|that|this|it|they) (?:[\w-]+ )?(?:was|were|had been|has been)(?: not| never|n't) (?:\w+ )?(?!
      affected|hurt|harmed|injured|found|seen|stolen|lost|touched|involved|damaged|taken|true|on
    )\w+(?:ed|en|nt|ut|pt)\b(?! by)
    |\b(?:went|lay|sat|remained|stayed|was left|were left|got) (?:
      un(?:read|answered|noticed|opened|heeded|seen)|forgotten|ignored|lost
    )\b
    |\b(?:was|were) (?:
      ignored|overlooked|missed|forgotten|dismissed|not (?:\w+ )?(?:read|acted|answered|passed|followed|taken)
    )\b
    |\bnothing (?:was done|happened|came of it)\b
    |\b(?:nobody|no one) (?:here )?(?:read|answered|acted|looked|followed|replied)\b
  `,
);

/** "Inspectors told us that it was unsafe." "We kept it in use." */
const carriedOnPattern =
  /^\W*(?:but |yet |and |still,? )?(?:we|I|our [\w-]+) (?:still |simply |then )?(?:kept|left it|left them|carried on|went on|continued|put (?:it|this|that|them) off|waited|ignored|did nothing|filed|used|opened|let)\b/i;

/** "Our engineers believed that the copy was complete." "It was not." */
const believedPattern = new Sieved(
  patternLines("i")`
    \b(?:we|our (?:[\w-]+ ){0,2}?[\w-]+) (?:\w+ly |had |all )*(?:
      believed|thought|assumed|expected|wrote|announced|promised|assured|claimed|stated|declared|confirmed
      |(?:took|had taken) [^.;]{0,40}?\bfor|\w+ [^.;]{2,40} (?:which|that) we (?:had )?(?:took|taken) for
      |were (?:sure|certain|confident|told)|took it|trusted|reported|told you|were satisfied|counted on
    )\b
    |\b(?:was|were|had been) (?:told|assured|promised|informed) (?:by|at) (?:us|our)\b
    |\b(?:called|rang|asked|phoned|wrote to|came to|visited)(?: at| in)? (?:us|our [\w-]+)\b[^.;]{0,40} (?:was|were) (?:told|assured|promised)\b
  `,
);

/** "We thought that it had been stolen." "It was not." */
const fearedPattern =
  /^(?!.*\b(?:no|not|none|nobody|never|nothing)\b|.*n't\b).*\b(?:attacked|hacked|stolen|infected|compromised|lost|copied|harmed|affected|missing|leaked)\b/i;

const notSoPattern =
  /^\W*(?:but )?(?:it|they|that|this|there|he|she) (?:was|were|did|had|is|are)(?: not|n't)\b[^.;]{0,30}[.!]?$/i;

/** "We had been asked to mend the rail." "We did not." */
const owedPattern = new Sieved(
  /\b(?:asked|advised|told|urged|warned|reminded|ordered|instructed|required|obliged|recommended|meant|supposed|promised|agreed|had to|should|ought|must|due)\b/i,
);

const notDonePattern =
  /^\W*(?:but |yet |and )?(?:we|I|our [\w-]+) (?:did|have|had|were)(?: not|n't| never)(?: (?:do|done) (?:it|so|that|this))?(?: (?:yet|then|in time))?[.!]?$/i;

const accusedPattern =
  /\b(?:says?|said|claim\w*|report\w*|newspapers?|rumou?rs?|think|believe|accuse\w*|that we|whether we)\b/i;

/** "Our policy is that two people sign." "Our clerk signed alone." */
const ownRulePattern = new Sieved(
  patternLines("i")`
    \b(?:our|my) (?:own )?(?:[\w-]+ )?(?:
      polic(?:y|ies)|rules?|procedures?|instructions?|guidelines?|guidance|standards?|practice|process|handbook|manual
      |charter|code|contract|checklist|plan|protocol|rulebook|licen[cs]e|terms|house rules
    ) (?:\w+ly )?(?:
      says?|requires?|forbids?|demands?|states?|prescribes?|lays? down|allows? no|asks?|calls? for|provides?|promises?
      |tells?|wants?|sets?
      |(?:is|are|was|were) (?:clear|that|to|not to|never to)|do(?:es)? not (?:allow|permit)
    )\b
    |\bwe have an? (?:[\w-]+ )?(?:polic(?:y|ies)|rule|procedure) (?:that|which|of|not|to|under)\b
  `,
);

const breachPattern = new Sieved(
  patternLines("i")`
    \b(?:we|our|one of us)\b[^.;]+\b(?:did not|didn't|had not|hadn't|never|without|alone|anyway|all the same)\b
    |^(?:this one|it|they|these|those) (?:was|were|had|did)(?: not|n't)\b
    |\b(?:that|this|on|in) (?:[\w-]+ )?[\w-]+,? (?:
      (?:nobody|no one|none of (?:us|them))\b(?! (?:broke|breached|ignored|violated|was harmed))
      |(?:only|just) (?:one|a single|he|she)\b|(?:had|got|bore|carried|was given) (?:only )?(?:one|none|no)\b
    )
  `,
);

const ownDutyPattern = new Sieved(
  /\b(?:our (?:duty|job|promise|rule)|(?:we|I) (?:had|were|was|promised|should|ought|must))\b[^.;]{1,60} (?:within|in|by|at once|immediately)\b/i,
);

/** "Our letter named the victim." "We had been asked not to." */
const askedNotToPattern =
  /^\W*(?:but )?(?:we|I) (?:were|was|had been) (?:\w+ )?(?:asked|told|warned|advised|ordered|begged|forbidden)(?: (?:in writing|by \w+))?,? (?:not to\b|to (?:wait|stop|refrain))|^\W*(?:but )?(?:you|they|he|she|the [\w-]+) had (?:asked|told|warned|begged) us (?:not to\b|to (?:wait|stop))/i;

const oursActing = /\b(?:we|our (?:own )?(?:[\w-]+ ){1,5}?)(?= ?(?:had )?\w+(?:ed|nt|ve|ook|old|ut|id)\b)/i;

/** "The extinguishers were empty." "Their service is our task.", "We ought to be able to say it." "We cannot." */
const dueToUsPattern =
  /^[^.;,]{3,80} (?:is|was) (?:our|my) (?:own )?(?:task|job|duty|business)\W*$|^\W*(?:it|that) (?:is|was) (?:for|up to) (?:us|our [\w -]{2,30}) to [^.;]{3,60}(?:and|but) (?:we|they) (?:had|did)(?: not|n't)\W*$/i;

const brokenPattern = new Sieved(
  /\b(?:empty|missing|broken|expired|worn|unlocked|unguarded|overdue|out of date|down|open|unlit|dead)\b(?! (?:to|for) )/i,
);

const shouldBeAblePattern = /\b(?:we|I) (?:should|ought to) (?:be able to|know|have)\b/i;

const notAblePattern =
  /^\W*(?:but |yet )?(?:we|I) (?:cannot|can't|do not|don't|are not|have not|haven't)\b(?! (?:yet|believe|think))/i;

/** "Our form asked for your passport number." "It had no need of it." */
const askedForPattern = new Sieved(
  /\b(?:we|our (?!supplier|provider|partner|vendor|host|customer)[\w-]+|(?:on|in|at) our [\w-]+) (?:\w+ly |also |had )*(?:asked|collected|kept|stored|recorded|copied|demanded|tracked|saved|logged|scanned|held|gathered|took|photographed)\b/i,
);
const noNeedPattern =
  /^\W*(?:it|we|they|that|this|none of (?:it|this|that)) (?:had no (?:need|use|right|business|reason)|did(?: not|n't) (?:even )?need|never needed|(?:was|were)(?: not|n't) (?:entitled|allowed|necessary|needed)|was (?:needed|necessary))\b/i;

/** "We are obliged to keep medicines locked away." "These stood on a window sill." */
const dueFromUsPattern = new Sieved(
  /\b(?:we (?:are|were) (?:\w+ )?(?:supposed|meant|obliged|required|bound|paid)|(?:it is|it was|it's) (?:our|my) (?:job|duty|task)|(?:our|my) (?:job|duty|task) (?:is|was)) to (?:keep|hold|lock|store|protect|guard|see|make sure|watch|clean|clear)\b/i,
);
const otherwisePattern =
  /^\W*(?:but |instead,? |yet )?(?:they|it|these|those|yours?|this(?: one| file)?|the [\w-]+) (?:was|were|lay|stood|sat|hung|ended up|had been) (?!there\b|kept\b|locked\b|safe\b|where\b|stolen\b|exactly\b|in (?:the|a) (?:safe|locked)|[^.;]*\bstolen\b)\w+ \w/i;

/** "You should have been safe with us." "You were not." */
const dueWithUsPattern = new Sieved(
  /\b(?:(?:should|ought to) have been (?:\w+ )?(?:able to|safe|free to|entitled to|in good hands)|(?:had|have) (?:every|a|the) right to)\b[^.;]{1,50}?\b(?:us|our (?!supplier|provider|partner|vendor|host)[\w-]+)\b/i,
);
const notWithUsPattern = /^\W*(?:but |yet |and )?(?:you|they|he|she|it|we) (?:was|were|did|could|had)(?: not|n't)\W*$/i;

/** "Your data should have been erased when you left us." "It had not been." */
const oughtWithUsPattern =
  /^(?=.*\b(?:us|our|we)\b)(?!.*\bby (?:the|an?) ).*\b(?:should|ought to) (?:\w+ )?have (?:been )?\w+/i;
const notDoneWithIt =
  /^\W*(?:but |yet )?(?:it|they|that|this|yours?|these|the [\w-]+) (?:was|were|had|did)(?: not| never|n't)(?: been)?\W*$/i;

/** "We took comfort in a certificate on the wall." "It certified the wrong building." */
const trustedItPattern =
  /\b(?:we|I|our (?!supplier|partner|customer)[\w-]+) (?:\w+ )?(?:took comfort in|trusted|relied (?:up)?on|believed in|counted on|leaned on|went by|put our (?:faith|trust) in|followed|used)\b/i;
const besideItPattern =
  /^\W*(?:but |yet )?(?:it|they|that|these) \w+(?:ed|t|s) (?:only )?(?:the wrong|nothing|something else|another)\b/i;

/** "Two boats were left out on our lake." "The warden is supposed to count them; she did not." */
const ourPlacePattern = /\b(?:in|on|at|from|by) our (?!supplier|partner|customer|provider|client)[\w-]+/i;
const workersDutyPattern =
  /^\W*the [\w-]+(?: [\w-]+)? (?:is|was|are|were) (?:required|supposed|meant|obliged|paid|told) to [^.;]{2,60}(?:;|,? (?:and|but)) (?:he|she|they|it|this one|nobody) (?:did|had|was|were)(?: not|n't)\b/i;

/** "A school must lock its medicine cupboard." "Ours was not locked." */
const requiredPattern = new Sieved(
  /\b(?:should|ought to|must|has to|have to|needs?|requires?|without (?:an?|any) [\w -]{2,40} is (?:an invitation|dangerous|unsafe|a risk|no))\b/i,
);
const oursNotSoPattern =
  /^\W*(?:but |yet )?(?:ours|mine|our (?:own )?(?!supplier|partner|provider)[\w-]+) (?:had none|had no\b|lacked|(?:was|were|did|had)(?: not|n't)\b)/i;
/** "No customer should have to read about it in the paper." "Ours did." */
const forbiddenPattern =
  /\b(?:no|nobody|no one|never|not)\b[^.;]{1,40}\b(?:should|ought|must|may)\b|\b(?:should|must) (?:not|never)\b/i;
const oursDidPattern = /^\W*(?:but |yet )?(?:ours|mine|yours|our [\w-]+|you) (?:did|had to|was|were|had)(?=[.!;]|$)/i;

/** "Nobody compared the two lists." "We see now what that has meant for you." */
const whatItCostPattern =
  /^\W*(?:we|I) (?:\w+ )?(?:see|know|understand|reali[sz]e)(?: \w+)? what (?:that|this|it) (?:has |had )?(?:cost|meant|done|led)\b/i;
const leftUndonePattern =
  /\b(?:nobody|no one|none of us|never|did not|didn't|without)\b(?! (?:was|were) (?:hurt|harmed|injured))/i;

/** "You ordered a fireproof safe." "What we delivered was a painted tin." */
const dueThingPattern = new Sieved(
  /\b(?:promised|ordered|asked (?:us )?for|needed|paid (?:us )?for|expected|wanted|trusted|relied|were (?:owed|due)|offered)\b/i,
);
const whatCamePattern = new Sieved(
  /^\W*(?:but |instead,? )?what (?:we|you) (?:then |actually )?(?:gave|sent|sold|delivered|built|served|provided|handed|shipped|installed|got|received)(?: (?:you|them|him|her))?(?: from us)?(?: instead)? was (?!exactly|just (?:that|so)|that\b|the (?:right|same)|more|better)/i,
);

const timeWentByPattern = /^(?:[\w-]+ ){1,3}(?:days|weeks|months|years) (?:elapsed|passed|went by)\.$/i;

/**
 * Whether `text` tells that it was not as the sentence `before` says that we believed, promised, were told or ought.
 */
export function isNotKept(before: string, text: string): boolean {
  return (
    (unheededPattern.test(text) && warnedUsPattern.test(before)) ||
    (notSoPattern.test(text) && believedPattern.test(before) && !fearedPattern.test(before)) ||
    (breachPattern.test(text) && ownRulePattern.test(before)) ||
    (notDonePattern.test(text) &&
      owedPattern.test(before) &&
      !/\bnot to\b/.test(before) &&
      !accusedPattern.test(before)) ||
    (carriedOnPattern.test(text) && warnedUsPattern.test(before)) ||
    (timeWentByPattern.test(text) && ownDutyPattern.test(before)) ||
    (askedNotToPattern.test(text) && oursActing.test(before)) ||
    (dueToUsPattern.test(text) && brokenPattern.test(before)) ||
    (notAblePattern.test(text) && shouldBeAblePattern.test(before)) ||
    (noNeedPattern.test(text) && askedForPattern.test(before)) ||
    (otherwisePattern.test(text) && dueFromUsPattern.test(before)) ||
    (notWithUsPattern.test(text) && dueWithUsPattern.test(before)) ||
    (notDoneWithIt.test(text) && oughtWithUsPattern.test(before)) ||
    (besideItPattern.test(text) && trustedItPattern.test(before)) ||
    (workersDutyPattern.test(text) && ourPlacePattern.test(before)) ||
    (oursNotSoPattern.test(text) && requiredPattern.test(before)) ||
    (oursDidPattern.test(text) && forbiddenPattern.test(before)) ||
    (whatItCostPattern.test(text) && leftUndonePattern.test(before)) ||
    (whatCamePattern.test(text) && dueThingPattern.test(before))
  );
}
