import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { isSlipVerb } from "./slip-verbs.ts";
import { isWrongVerb } from "./owning-wrongs.ts";
import { harmVerbs } from "../verbs/verb-classes.ts";
import { isSaidByOthers } from "./owning-said-by-others.ts";

/** "We are looking into what we should have done", "they will say what we did wrong": it is asked, and not said. */
const askedOfOurselvesPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:are|is|am|being|be|keep|will|shall|(?:want|need|have|try|trying) to) (?:\w+ )?(?:
        look(?:ed|ing)? (?:into|at)|finding out|find out|examin(?:e|ed|ing)|investigat(?:e|ed|ing)|ask(?:ed|ing)?
        |review(?:ed|ing)?|establish(?:ed|ing)?|check(?:ed|ing)?|work(?:ing)? out|clarif(?:y|ied|ying)
        |try(?:ing)? to (?:understand|find out|learn|see)
      )
      |(?:will|shall|cannot|can't) (?:\w+ )?(?:say|tell you|tell|report|learn|know|show|find)
    )\b[^.;:]{1,90}?\b(?:what|how|whether|where|why) (?:(?:more|else) )?(?:$|(?:we|I|our [\w-]+|could|it)\b[^.;:,]*$)
  `,
);

const toldAfterAllPattern = /\b(?:already|now) (?:know|clear)\b/i;

/** How far around a match the words are looked at that may turn it round. */
const surroundings = 70;

/**
 * "if we made a mistake", "whether our code", "any mistake of ours", "might have been an error": nothing is admitted.
 * Counterfactual "if we had" is.
 */
const conditionPattern = new Sieved(
  patternLines("i")`
    \b(?:
      if (?:we|our|this|it|there|an?|any|that|the)\b(?! (?:[\w-]+ ){0,4}had\b)|whether|to the extent|in the event
      |in case (?:we|our|of)|should (?:we|it|there|any)\b(?! have)
      |would be (?:\w+ )?(?:wrong|careless|foolish|negligent|remiss|irresponsible) of\b|as if we|even if
      |(?:may|might|could) (?:well )?be that|perhaps|possibly
      |nothing (?!in place\b|that (?:would|could) have\b|(?:in|on|about|at) our (?:[\w-]+ ){1,4}(?:(?:would|could) have )?(?:stopped|prevented|warned|alerted|forced|required|asked|caught|kept|told|to (?:stop|prevent|warn|alert|catch|keep|check))\b)(?:more |else )?(?:on|in|of|that|we|about)
      |had (?:we|our [\w-]+) (?:made an? (?:\w+ )?(?:mistake|error)|failed|erred|done (?:any|some)thing wrong)
      |(?:cannot|can't|refuse to|will not|won't) (?:accept|agree|concede|admit) that
      |(?:do|does|did)(?: not|n't) (?:believe|think(?! of\b|[.;!])|accept|agree|feel|say|mean)
      |(?<!(?:not|n't|cannot|never|can't|t be) )(?:
        den(?:y|ies|ied)|disput\w+|reject\w*|refut\w+|contest\w*
      ) (?:
        that
        |(?:the|any|all) (?:\w+ )?(?:
          claim|suggestion|accusation|allegation|rumour|notion|assertion|impression|idea
        )s? (?:that|of)
      )
      |if (?:you|any ?one|anybody|they|some|people|he|she) (?:\w+ ){0,2}?(?:
        feel|felt|think|thought|believe|consider|say
      )\b
      |(?:in ?so ?far as|where ?ever|whenever|whatever|whichever)\b(?=[^,.;:]*.?$)
      |any (?:\w+ ){0,2}?(?:faults?|mistakes?|errors?|failures?|failings?|oversights?|lapses?|omissions?|wrongdoing)\b
      |every (?:mistake|error|failing) of ours|would (?:not (?!have [^.;]*\bif (?:we|our)\b[^.;]*\bhad (?!not\b)))?have (?:failed|let|lost|made|broken|betrayed)
      |(?:may|might|could|would) (?:possibly |potentially )?(?:be|have been) (?:an? |our |due |caused |the )
    )
  `,
);

/** "We will take responsibility if it turns out that we erred": a promise under a condition. */
const promisedPattern = new Sieved(/\b(?:will|would|shall|can)\b|'ll\b/i);

const conditionBehindPattern = new Sieved(
  /^[^.;:]{0,80}\b(?:if (?:it|we|our|this|the|any|an?|that)\b|should (?:it|we|our|this|the|that)\b(?! have)|in case|in the event|provided)/i,
);

/** "Neither we nor our cleaners were to blame", "lies neither with you nor with us" */
const neitherPattern = new Sieved(
  patternLines("i")`
    \baccording to (?:the|an?|some) (?:\w+ )?(?:
      articles?|newspapers?|papers?|press|rumours?|posts?|blogs?|programme|plaintiffs?|critics?
    )\b
    |\b(?:mistakes|errors|slips) (?:on our part|of ours|by us) (?:will|shall) be\b
    |\b(?:mistakes|errors|misprints) [^.;]{0,40} (?:are|can be) (?:corrected|put right|mended|amended)\b
    |\bno (?:act|fault|failing|omission|error|mistake)s? (?:or \w+ )?(?:on the part of|of|by) (?:us|our)\b
    |\b(?:none|no part|no share|nothing|little) of (?:the|this|that) (?:
      blame|fault|responsibility|guilt|error|mistake
    )\b
    |\bneither\b[^.;]{1,80}\bnor\b[^.;]{1,50}?\b(?:
      to blame|at fault|responsible|liable|careless|negligent|in the wrong|(?:with|on|to) us|ours
    )\b
    |\bneither\b[^.;,]{1,60} nor (?:[\w-]+ ){1,4}?(?:
      made|left|lost|forgot|ignored|broke|missed|failed|caused|pressed|sent|gave
    )\b
  `,
);

/** "Nobody at our company was at fault": right before whoever would be to blame. */
const nobodyPattern = new Sieved(
  /\b(?:nobody|no one|none|not one|not a single|no (?:single )?(?:member|colleague|person|employee)|(?<!\b(?:we|I) )neither)(?: (?:of|at|in|on|from|here|else)){0,2} $/i,
);

/** "Should it emerge that our office did not check it, we will say so": all of the first clause is a condition. */
const openingConditionPattern = new Sieved(
  /^\W*(?:if (?!we had\b|only we\b)|unless\b|whether\b|should (?!not\b|never\b|have\b))[^,;:]*$/i,
);

/** "Where slips were made by us, they will be mended": where any were; "where we failed" says that there were. */
const whereverPattern = new Sieved(
  /^\W*(?:where(?:ver)?|in (?:all |any |those |the )?cases (?:where|in which)|in case|as far as|to the degree that|whenever) (?!(?:we|our|it|this|that) (?:went|failed|fell|erred|got|made)\b)[^,]{3,120}, [^.;]{1,40}\b(?:will|shall|can|must|may|would|are going to)\b/i,
);

/** "If it was a driver of ours who left it open, the fault is ours": the admission hangs on what is not yet known. */
const openQuestionPattern = new Sieved(
  /^\W*if (?:it|our|one of (?:us|our)|any of (?:us|our)|an? [\w-]+ of ours|somebody|someone|this|that|the [\w-]+) (?!had\b)[^.;:]{0,120}?(?:, then\b|,? (?:this|that|it|the \w+) (?:is|was|would be|will be) )[^.;:]*$/i,
);

/** "made no blunder", "broke no seal", "left no vault open": no failing. "Took no notice", "left no guard" are. */
const noneBehindPattern =
  /^ (?:(?:in|out|away|up|off|down|to|at all|absolutely) )?(?:no|nothing|nobody|none|neither|not (?:one|an?|any))\b(?![^.;:]{0,60} (?:but|except|save|other than) (?!we\b|our\b|it\b|they\b))/;

const failingNounPattern = patternLines()`
    ^ (?:absolutely |at all )?(?:no|not (?:one|an?|any)|nothing) (?:[\w-]+ ){0,3}?(?:
      faults?|mistakes?|errors?|fail\w+|oversights?|lapses?|blunders?|omissions?|slips?|breach\w*|wrong\w*|harm|bad
      |poor|false|incorrect|careless|short-?cuts?|improper|illegal|(?:that |which )?we (?:should|ought)
    )\b(?! but\b)
  `;

const laidOpenPattern =
  /^ \w+(?: [\w-]+){0,3} (?:open|down|exposed|public|running|out|behind|to chance|in doubt|un\w+)\b/;

function isNoFailing({ lemma, object, isNegated, start }: Deed, from: number, to: number): boolean {
  const isFailing = /^(?:let|leave)$/.test(lemma)
    ? laidOpenPattern.test(object)
    : harmVerbs.has(lemma) ||
      isSlipVerb(lemma) ||
      isWrongVerb(lemma) ||
      /^(?:hide|cut|conceal|withhold|wrong|mix|swap)$/.test(lemma);
  return (
    start >= from &&
    start <= to &&
    !isNegated &&
    ((isFailing && noneBehindPattern.test(object)) || failingNounPattern.test(object))
  );
}

/** "We could hardly have held it", "could have done no better", "we wish we could have": beyond us. */
const beyondUsPattern = new Sieved(
  patternLines("i")`
    \b(?:we|I|our [\w-]+) (?:could|would|might)(?:n't| not| never| hardly| scarcely| barely)(?: \w+ly)? have (?![^.;]*\bif (?:we|our)\b[^.;]*\bhad (?!not\b))(?!(?:\w+ ){1,3}(?:worse|slower|less|later|more (?:wrong|careless|negligent|naive))\b)
    |\b(?:nobody|no one|nothing|none of us) (?:could|would) have\b
    |\bcould have done (?:nothing|little|no(?:t any)? (?:more|better)|not much)\b
    |\bwish(?:ed)? (?:that )?(?:we|I) could have\b
    |(?<!not |n't |never )\b(?:did|done) (?:all|everything|what|whatever) (?:that )?(?:we|I) (?:could|should) have(?: done)?\b(?! (?:long|years|months|weeks|at|from|before|earlier|sooner|first|then))
    |\bcould have (?:
      waited|stayed silent|kept (?:quiet|silent)|said nothing|paid|denied|blamed|lied|hidden|covered (?:it|this) up
    )\b
  `,
);

/** "Let us know where our letter was unclear": whoever reads may find a failing. */
const askedForPattern = new Sieved(
  /\b(?:let us know|tell us|show us|write to us|say(?: so)?|point (?:out|us to)|report|ask(?: us)?|check|see)(?: \w+){0,3} (?:where|if|whether|what|how|when|which|any(?:thing)?)\b[^.;:]*$/i,
);

/** "a slip, if there was any" */
const leftOpenBehindPattern = new Sieved(
  /^[^.;:]{0,60}?\bif (?:(?:(?:there|it|that|this) (?:was|were|is|are|has been|have been) )?(?:one|any|so)(?=[.;,!]|$)|indeed\b|you (?:feel|think|believe)\b)/i,
);

/** "missed the last train": nobody is harmed. */
const harmlessPattern = patternLines("i")`
    \bleft (?:(?!without\b)[\w-]+ ){1,5}?(?:(?:on|open|running) (?:[\w-]+ ){0,3}?)?for (?:
      you|(?:the|our|your|those|all|every|any) ?[\w-]+(?: who| until|[.,;]|$)
    )
    |\bleft (?:you )?an? (?:[\w-]+ )?(?:note|message|leaflet|voicemail|card) (?:
      on|at|in|through|under|for|with
    ) (?:you|the door)
    |\b(?:missed|too late for) (?:the|an?|our|this|one) (?:[\w-]+ ){0,2}?(?:
      release|meeting|event|game|match|half|show|concert|film|lunch|dinner|supper|breaks?|train|bus|ferry|boat|plane
      |flight|post|print|edition|tide|holidays?|party
    )\b
  `;

/** "lost 40 trees in the storm", "broke the glass to reach the child": what was beyond us, or done to save. */
const forcedPattern = new Sieved(
  patternLines("i")`
    \b(?:because of|due to|owing to|through|in|to|after) (?:the|an?|this) (?:[\w-]+ )?(?:
      storm|rain|snow|fog|ice|hail|wind|flood|earthquake|lightning|strike|power cut|blackout|riot|war|drought|pandemic
    )s?\b
    |\bto (?:
      save (?!money|time|cost|work|an?\b|on\b|ourselves)|rescue|(?:reach|free) (?:the|him|her|a child|people)
      |let (?:the|him|her) [\w ]{2,20} (?:in|out|through)\b
    )
  `,
);

/** Whether the words around `start` to `end` of `text`, which own a failing, deny it or leave it open. */
export function isTurnedRound(text: string, start: number, end: number, unless: RegExp | undefined): boolean {
  const from = Math.max(start - surroundings, 0);
  const around = text.slice(from, end + surroundings);
  const before = text.slice(from, end);
  const lead = text.slice(Math.max(start - 160, 0), start);
  const opening =
    lead
      .slice(-24)
      .split(/[,;:.]/)
      .at(-1) ?? "";
  const act = text.slice(start, end) + (text.slice(end, end + 60).split(/[,;:.]/, 1)[0] ?? "");
  return (
    unless?.test(around) === true ||
    (askedOfOurselvesPattern.test(text.slice(0, end)) && !toldAfterAllPattern.test(text)) ||
    deedsOf(text).some((deed) => isNoFailing(deed, start, end)) ||
    beyondUsPattern.test(opening + act) ||
    harmlessPattern.test(act) ||
    forcedPattern.test(act) ||
    isSaidByOthers(lead, act, text) ||
    (/^\W*(?:please |do |kindly )*(?:let|tell|show|write|say|point|report|ask|check|see)\b/i.test(text) &&
      askedForPattern.test(text.slice(0, start))) ||
    leftOpenBehindPattern.test(text.slice(end)) ||
    conditionPattern.test(text.slice(from, end + 1)) ||
    openingConditionPattern.test(text.slice(0, start)) ||
    (start < text.indexOf(",") && whereverPattern.test(text)) ||
    (/^\W*if\b/i.test(text) && openQuestionPattern.test(text.slice(0, end))) ||
    // A verb that nobody of ours did was read with its subject.
    (start < end && nobodyPattern.test(text.slice(from, start))) ||
    neitherPattern.test(around) ||
    (promisedPattern.test(before) && conditionBehindPattern.test(text.slice(end)))
  );
}
