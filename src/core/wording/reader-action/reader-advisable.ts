/**
 * What is said to be best, wise, worth doing or wished for, where nobody advises it: "it is time to", "caution is
 * advised".
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isAct } from "./reader-acts.ts";
import { areReaders } from "./reader-people.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import { mindVerbs, sayVerbs } from "../verbs/verb-classes.ts";

/** "it's time to change it", "a work-around would be to use the old page", "Recommend unplugging the box." */
const timeToPattern = new Sieved(
  patternLines("i")`
    \b(?:it is|it's|now is the|then it is|then it's) (?:\w+ )?time to (?!
      say|thank|celebrate|reflect|talk|explain|be\b|go\b|learn|ask
    )\w
    |\b(?:work-?around|alternative|stop-?gap)s? (?:[\w-]+ ){0,3}?(?:is|would be|are) to \w
    |^\W*(?:we )?recommend(?:ed)? (?!(?:no|any|every|some)thing\b)(?:that you )?\w+ing\b
  `,
);

/**
 * "The safe course is to treat the key as stolen", "your next step is to confirm it", "if I were you I'd cancel it"
 */
const courseIsToPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:
        the (?:
          safe|safest|best|simplest|easiest|quickest|cheapest|simple|surest|sensible|prudent|wise|wisest|recommended
          |suggested
        )
        |your (?:\w+ )?
      ) ?(?:course|way|thing|step|option|choice|move|approach|precaution|remedy|fix|cure|solution|bet)
      |(?:my|our) (?:advice|recommendation|suggestion|request|plea)
    )(?: [^.;?!,:]{1,50})? (?:is|would be|will be|remains)(?: now| simply| just| still)? (?:not )?to (?!
      say|thank|be\b|wait|find|learn|contact|call|ask|write|look\b|see|know|understand
    )[a-z]{3,20} (?:the|your|any|all|an?|it|them|every|each|from|out|off|on|up|down|away|to|in|old|new)\b
    |\bif i were (?:you|in your (?:shoes|place|position)),? i(?:'d| would) (?!be\b|ask|say|wait|wonder)[a-z]{3,20}\b
  `,
);

export function isTimeTo(text: string): boolean {
  return timeToPattern.test(text) || courseIsToPattern.test(text);
}

/** "it is advisable to", "worth changing", "the safest way is to" */
const advisablePattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:it is|it's|it may be|it might be|it would be|are|is) (?:also |always |well |certainly |therefore )?|well )worth (?!
      noting|mentioning|reading|knowing|remembering|saying|pointing|stressing|adding|bearing|recalling
      |(?:keeping|having) in|(?:consider|th?ink|ask)ing (?:what|how|why|whether|about)
    )\w{2,}ing\b
    |\b(?:it is|it's|it (?:would|may|might|should|will) be|would be|is|are|it(?= makes)) (?:
      strongly |highly |also |therefore |always )?(?:
      makes (?:good |more |perfect )?sense|well advised|advisable|best|safest|prudent|sensible|wise|a good idea
      |an idea|recommended|advised|(?<=\bit [a-z ]{2,12})(?:sufficient|enough)
    )(?: for \w+)?(?: that| not)? (?:to|you) (?:should |not |\w+ly ){0,2}([a-z]+)
  `,
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
  patternLines("i")`
    ^\W*(?:please |and |but )?beware (?:of|any)\b
    |\b(?:
      (?:extra |special |particular |great )?(?:caution|care|vigilance|prudence)
      |(?<!\bno )(?:an? |the )?(?:immediate |prompt |fresh |full )?(?:
        upgrade|update|reset|restart|reinstall(?:ation)?|change|rotation|reboot|re-?login|check|review|replacement
      )
    ) ?(?:(?:of|to|for) [^.;?!]{3,50} )?(?:
      (?:is|are) (?:strongly |urgently |highly |therefore |also )?(?:
        advised|recommended|urged|called for|in order|advisable
      )
      |(?:should|must|needs? to) be (?:exercised|taken|used)
    )\b(?! at all times)
    |\ban? (?:new|fresh|second|one-off|one-time) (?:\w+ )?(?:
      password|passcode|pin|login|log-in|sign-in|registration|download
    ) (?:is|will be) (?:required|needed|necessary)\b
    |\b(?:we|i|doctors|experts|police) (?:strongly |also |therefore )?advise against (?!it\b|that\b)\w
    |\b(?:is|are) (?:strongly )?(?:not|ill-?) ?advised\b
    |\b(?:is|are) best (?:\w+ly )?(?:
      kept|left|avoided|thrown|ignored|deleted|replaced|changed|stored|used|treated|discarded|returned|boiled|turned
      |eaten|drunk
    )\b
  `,
);
/** "It would help if you restarted it", "we'd be grateful if members could destroy it" */
const wouldHelpPattern = new Sieved(
  /\b(?:would|'d) (?:also |really |greatly |very much )?(?:help|appreciate|be (?:\w+ )?(?:appreciated|grateful|helpful|glad|thankful|obliged|great|good|wise|better|best|useful))\b[^.;?!]{0,30} if $/i,
);
/** "Best throw it out", "you had better wait", "travellers are better off taking the coast road" */
const betterPattern = new Sieved(
  patternLines("i")`
    (?:^\W*(?:(?:it's |it is )?best|better(?= to | not to ))|\byou(?:'d| had| would do) (?:best|better)) (?:to |not to |not )?(?!
      known|of|be\b|late|than|in|for
    )([a-z]{3,20})\b
    |\b(?<!\b(?:we|they) )are (?:better|best) off (?!without|than|with|now|being)(at|in|by|on|[a-z]{3,20}ing)\b
    |(?:
      \byour (?:best|safest) (?:option|course|bet|choice) is to|^\W*whatever you do, (?:do not|don't|never)
      |^\W*(?:under no circumstances|on no account)(?: (?:should|must|may) you)?
    ) ([a-z]{3,20})\b
  `,
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
export function isWished(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const clause = text.slice(0, deed.start);
  const subject = clause.toLowerCase().lastIndexOf(deed.subject);
  return (
    !deed.isNegated &&
    deed.role === "condition" &&
    deed.subject !== "" &&
    subject > 0 &&
    wouldHelpPattern.test(clause.slice(0, subject)) &&
    isAct(deed) &&
    areReaders(deed.subject, ownNames)
  );
}
