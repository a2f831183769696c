/** How people advise readers, in other forms than a command. */
import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { verbFormOf } from "./clause/verb-forms.ts";
import { whoIs } from "./clause/who.ts";
import { isAct } from "./reader-acts.ts";
import { knownVerbs } from "./verbs/known-verbs.ts";
import { mindVerbs, sayVerbs } from "./verbs/verb-classes.ts";
import { setOf } from "./word-list.ts";

/** "it's time to change it", "a work-around would be to use the old page", "Recommend unplugging the box." */
const timeToPattern = new Sieved(
  /\b(?:it is|it's|now is the|then it is|then it's) (?:\w+ )?time to (?!say|thank|celebrate|reflect|talk|explain|be\b|go\b|learn|ask)\w|\b(?:work-?around|alternative|stop-?gap)s? (?:[\w-]+ ){0,3}?(?:is|would be|are) to \w|^\W*(?:we )?recommend(?:ed)? (?!(?:no|any|every|some)thing\b)(?:that you )?\w+ing\b/i,
);

export function isTimeTo(text: string): boolean {
  return timeToPattern.test(text);
}

/** "we recommend that you change", "we ask all customers to check", "it is advisable to", "we suggest replacing them" */
const advisingVerbs: ReadonlySet<string> = setOf(`
  recommend advise encourage urge suggest ask request remind invite instruct
`);

const adviceObjectPattern =
  /^(?! (?:all )?(?:security )?(?:researchers|journalists|the press|our (?:own )?(?:staff|team)))(?: (?:strongly|again|therefore|also|that|all|any|every|everyone|anyone|our|your|the|affected|impacted|concerned|against|you|users?|customers?|clients?|members?|readers?|people|[\w-]+s|who [^,;]{3,60}|with [^,;]{3,40}|of [^,;]{3,40}|[\w-]+(?= (?:users?|customers?|clients?|members?|readers?|people|holders?|staff|patients|students)\b)),?){0,6}? (?:to |not to |should |(?=\w+ing\b))(?:(?:also|immediately|not|always|please|still|now) )*([a-z-]+)/i;

const thatYouPattern = new Sieved(
  /^ (?:strongly )?(?:that )?(?:you|users|customers|everyone|all \w+|anyone|they) (?!for\b)(?:also |immediately |still |not |do not |to |should |must )*([a-z-]+)/i,
);

export function isAdvice(deed: Deed, ownNames: readonly string[]): boolean {
  const { lemma, mood, role, isNegated, object } = deed;
  const isSaid = mood === "habit" || mood === "doing" || mood === "unreal" || mood === "possible" || mood === "duty";
  const who = whoIs(deed.subject, ownNames);
  if (!advisingVerbs.has(lemma) || !isSaid || deed.isPassive || role === "condition" || role === "question") {
    return false;
  }
  if (who !== "we" && !(lemma !== "ask" && lemma !== "request" && (who === "thing" || who === "helper"))) {
    return false;
  }
  const act = (thatYouPattern.exec(object) ?? adviceObjectPattern.exec(object))?.[1]?.toLowerCase();
  const plain = act === undefined ? undefined : (verbFormOf(act)?.lemma ?? act);
  const isIdle =
    plain === undefined ||
    /^(?:bear|see|read|visit|accept|understand|note|contact|reach|be|forgive|excuse|noth|anyth|someth|nothing|join|wait|allow)$/.test(
      plain,
    );
  const isCareful =
    plain === "be" &&
    /\bbe (?:vigilant|careful|cautious|alert|wary|on (?:your|the) (?:guard|lookout)|suspicious)\b/.test(object);
  return !isNegated && (!isIdle || isCareful);
}

/** "it is advisable to", "worth changing", "the safest way is to" */
const advisablePattern = new Sieved(
  /\b(?:(?:it is|it's|it may be|it might be|it would be|are|is) (?:also |always |well |certainly |therefore )?|well )worth (?!noting|mentioning|reading|knowing|remembering|saying|pointing|stressing|adding)\w{2,}ing\b|\b(?:it is|it's|it would be|would be|is|are) (?:strongly |highly |also |therefore |always )?(?:advisable|best|safest|prudent|sensible|wise|a good idea|recommended|advised)(?: for \w+)?(?: that| not)? (?:to|you) (?:should |not )?([a-z]+)/i,
);

function isWorthDoing(text: string): boolean {
  const match = advisablePattern.exec(text);
  return (
    match !== null &&
    (match[1] === undefined || (knownVerbs.has(match[1]) && !mindVerbs.has(match[1]) && !sayVerbs.has(match[1])))
  );
}

/** "caution is advised", "a reset of your password is recommended": advice as a noun. */
const nounAdvicePattern = new Sieved(
  /\b(?:(?:extra |special |particular |great )?(?:caution|care|vigilance|prudence)|(?<!\bno )(?:an? |the )?(?:immediate |prompt |fresh |full )?(?:upgrade|update|reset|restart|reinstall(?:ation)?|change|rotation|reboot|re-?login|check|review|replacement)) ?(?:(?:of|to|for) [^.;?!]{3,50} )?(?:is|are) (?:strongly |urgently |highly |therefore |also )?(?:advised|recommended|urged|called for|in order|advisable)\b(?! at all times)/i,
);
/** "It would help if you restarted it", "we'd be grateful if members could destroy it" */
const wouldHelpPattern = new Sieved(
  /\b(?:would|'d) (?:also |really |greatly |very much )?(?:help|appreciate|be (?:\w+ )?(?:grateful|helpful|glad|thankful|obliged|great|good|wise|better|best|useful))\b[^.;?!]{0,30} if $/i,
);
/** "Best throw it out", "you had better wait", "travellers are better off taking the coast road" */
const betterPattern = new Sieved(
  /(?:^\W*(?:(?:it's |it is )?best|better(?= to | not to ))|\byou(?:'d| had| would do) (?:best|better)) (?:to |not to |not )?(?!known|of|be\b|late|than|in|for)([a-z]{3,20})\b|\b(?<!\b(?:we|they) )are better off (?!without|than|with|now|being)([a-z]{3,20})ing\b|\byour (?:best|safest) (?:option|course|bet|choice) is to ([a-z]{3,20})\b/i,
);

export function isAdvisable(text: string): boolean {
  const better = betterPattern.exec(text);
  const isBetter =
    better !== null &&
    (better[2] !== undefined || knownVerbs.has((better[1] ?? better[3] ?? "").toLowerCase())) &&
    !/\b(?:we|our)\b/i.test(better[0]);
  return isBetter || nounAdvicePattern.test(text) || isWorthDoing(text);
}

/** "It would help if you restarted your router": the condition is what is asked for. */
export function isWished(deed: Deed, text: string, isReaders: boolean): boolean {
  const clause = text.slice(0, deed.start);
  const subject = clause.toLowerCase().lastIndexOf(deed.subject);
  return (
    isReaders &&
    !deed.isNegated &&
    deed.role === "condition" &&
    deed.subject !== "" &&
    subject > 0 &&
    wouldHelpPattern.test(clause.slice(0, subject)) &&
    isAct(deed)
  );
}
