import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { newsSubjectPattern, yoursPattern } from "./step-words.ts";
import { helpPattern } from "./scheduled-steps.ts";
import { harmVerbs, informVerbs, inquiryVerbs, mindVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { recurringPattern } from "../when-it-changes.ts";
import { setOf } from "../word-list.ts";

/** "messages to parents", "accounts of people who left": a thing, whoever it is of. */
const headPattern = new Sieved(
  /^(?!.*\b(?:all|many|most|some|several|two|three|none|each|any|one|majority|rest|number|group) (?:of|to|for|from)\b)[^,]*?(?= (?:of|to|for|from|by|with) )/,
);

/** Who a subject is by its head, and not by whom its thing belongs to. */
export function whoByHead(subject: string, ownNames: readonly string[]): Who {
  // "parents' numbers"
  const owned = /^(?:[\w-]+ ){0,3}?[\w-]+(?: 's|s'|s ') (?!who\b)([\w -]+)$/.exec(subject)?.[1];
  if (owned !== undefined) {
    return whoIs(owned, ownNames);
  }
  const who = whoIs(subject, ownNames);
  const head = who === "you" || who === "helper" ? headPattern.exec(subject)?.[0] : undefined;
  return head === undefined || head === "" ? who : whoIs(head, ownNames);
}

/** What is done for readers, or is how things are once they work again: no step, whenever it begins. */
const servingVerbs = setOf(`
  be have do make open reopen resume run operate return start begin restore serve offer continue close hope expect sell
  deliver provide host celebrate play perform welcome visit help sing want support assist charge bill cost pay refund reimburse
  receive accept find reach come arrive remain improve strive aim work live look answer reply meet replace settle
  give supply distribute compensate invite credit extend waive cover welcome
`);
const vaguePattern = new Sieved(
  patternLines()`
    ^ (?:even |much |far |all |the )*(?:
      better|harder|best|more (?:care\w*|attention|closely|seriously|effort)|care\b|greater|attention|careful\w*
      |closely|our best|everything|all we can|to (?:be|do)|again\b|back\b|normal|as (?:usual|before|normal)|free\b
      |part\b
    )
    |^[^.;,]{0,20}\b(?:lessons?|heart|account|seriously|steps|measures|action)\b
  `,
);
/** "From now on", "in future", "as of June", at the start or behind a semicolon. */
const fromNowPattern = new Sieved(
  patternLines("i")`
    (?:^|[;:.,] |\band )\W*(?:
      from (?:now|here) on
      |from (?:
        today|tomorrow|this day|(?:next|this) (?!(?:point|time|moment)\b)\w+|monday|tuesday|wednesday|thursday|friday
        |saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
        |\d{1,2} \w+|the \w+ (?:of|week|term|season|shift)
      )
      |in future|in the future|henceforth|as (?:of|from) [\w ]{3,20}
      |(?:starting|beginning) (?:
        now|today|next|this|in|with|from|on (?:mon|tues|wednes|thurs|fri|satur|sun)day
      ) ?[\w ]{0,20}
      |going forward|with (?:immediate )?effect[\w ]{0,20}|next (?:week|month|term|season|year)(?!')
    )\b
    |\bfrom (?:here|now) on\b
  `,
);
/** "On the first Monday of each month", "twice a year", "before every sailing" */
const oftenPattern = new Sieved(
  patternLines("i")`
    \b(?:on|at|in|before|after|with|during) (?:the )?(?:
      first |last |second |start of |end of |beginning of )?(?:\w+ )?(?:of )?(?:each|every) (?!
      one\b|effort\b|way\b|respect\b|customer|guest|member|user|reader|patient|of you
    )[\w-]+
    |\b(?:once|twice|three times|four times) (?:an?|each|every|per) \w+
  `,
);

/** What may be done again and again as a drill: "will start the spare generator on the first of each month". */
const drillVerbs = setOf("start run restore replace try have do operate");
/** Unlike to know or to hope, what one does with a list or at a door. */
const attentiveVerbs = setOf("check sign compare count measure read watch listen confirm verify look");
/** "on their last day", "as soon as they leave": at a time that comes in each case. */
const eachTimePattern =
  /^ (?:automatically )?(?:(?:on|at|after|before|within|by) (?:their|the|its|his|her) (?:last|first|same|end|following|next) |as soon as|whenever|within \w+ (?:minutes|hours|days|weeks) of)\b/;
/** "two people", "a second driver": whoever they are, they are not the readers. */
const morePattern = /\b(?:two|three|another|second|different)\b/;

/** Whether a deed is a way of working that is told as new, or as what will be done time and again: "In future two clerks read each bill". */
export function isNewWay(deed: Deed, by: Who, text: string): boolean {
  const { lemma, mood, role, subject, object, start, end, isNegated } = deed;
  const isAsserted =
    role === "main" || role === "relative" || (role === "side" && /^\W*(?:before|after) (?:each|every)\b/i.test(text));
  const who = by === "you" && morePattern.test(subject) ? "thing" : by;
  if (
    !isAsserted ||
    subject === "" ||
    who === "hostile" ||
    who === "you" ||
    noSubjectPattern.test(subject) ||
    newsSubjectPattern.test(subject)
  ) {
    return false;
  }
  const isFromNow = fromNowPattern.test(text);
  if (mood === "possible") {
    return isFromNow && !isNegated && / only\b/.test(object.slice(0, 40));
  }
  const isNow = /\bnow\b/i.test(text.slice(Math.max(start - 5, 0), end));
  const isOften = oftenPattern.test(text) || recurringPattern.test(object);
  const isServing =
    servingVerbs.has(lemma) &&
    !eachTimePattern.test(object) &&
    !/^(?:nobody|no one|no)\b/.test(subject) &&
    !(
      isOften &&
      (drillVerbs.has(lemma) ||
        (lemma === "be" &&
          /^ (?:[a-z]+-)?(?:run|[a-z]{2,}ed|on (?:site|duty|call|watch|board)|present|at hand)\b/.test(object)))
    );
  // "The export asks for a second signature"
  const isTold = (informVerbs.has(lemma) || sayVerbs.has(lemma)) && !((isNow || lemma === "ask") && who === "thing");
  const isNoAct =
    (mindVerbs.has(lemma) && !attentiveVerbs.has(lemma)) ||
    (inquiryVerbs.has(lemma) && !/^(?:inspect|examine|review|question)$/.test(lemma)) ||
    harmVerbs.has(lemma);
  if (
    isServing ||
    isTold ||
    isNoAct ||
    yoursPattern.test(object) ||
    (lemma === "ask" && / your?\b/.test(object)) ||
    (helpPattern.test(object.slice(0, 40)) && !attentiveVerbs.has(lemma)) ||
    /^ your?\b/.test(object) ||
    vaguePattern.test(object)
  ) {
    return false;
  }
  if (isNegated) {
    // "New clerks do not get a key until they have sat the course"; "will not keep them for more than a month"
    return mood === "habit"
      ? / (?:until|unless|without) /.test(object) && !/\byour?\b/.test(object)
      : mood === "future" &&
          who === "we" &&
          / (?:more|longer) than \w+ (?:days|weeks|months|years?)\b| for more than an? /.test(object);
  }
  if (mood === "future") {
    return (isFromNow || (isOften && !/\b(?:until|today|tonight)\b/i.test(text))) && !laterNewsPattern.test(object);
  }
  // "read", "put", "set": the past looks like the present.
  const isPresent =
    mood === "habit" ||
    (mood === "state" && object.trim() !== "") ||
    (mood === "doing" && !/\bw(?:as|ere)\b/i.test(text.slice(start, end))) ||
    (mood === "done" && sameInPast.has(text.slice(start, end).toLowerCase()));
  const isSetUp = mood === "habit" && who === "thing" && endingVerbs.has(lemma);
  return (
    isPresent && (isFromNow || (isNow && (isOften || isSetUp || (mood === "state" && eachTimePattern.test(object)))))
  );
}

const noSubjectPattern =
  /^(?:who|which|that|it|this|these|there|they|what|.*\b(?:everything|all|whatever|anything) (?:we|i)|(?:news|word|more|further)\b.*|.*\byou\b.*)$/;
const sameInPast = setOf("read put set cut let shut split");
/** "ends at midnight now", "now calls the engineer": what a thing is set up to do. */
const endingVerbs = setOf(
  "end expire lapse lie hang rest sleep call ring alert warn page lock log delete mask sound refuse stop",
);
const laterNewsPattern = new Sieved(/\b(?:updates?|news|report back|meeting|bulletin|newsletter|status|progress)\b/);

/**
 * "Lists now go out by registered post only", "keys now stay in the safe only": what may fall into wrong hands goes, or
 * is kept, in one way alone. Trains that "now stay in the depot only" are what does not run.
 */
export const onlyThisWayPattern = new Sieved(
  patternLines("i")`
    \b(?:
      data|files?|lists?|papers?|documents?|forms?|letters?|pay ?slips?|records?|reports?|exports?|back-?ups?|cop(?:y|ies)
      |print-?outs?|tapes?|disks?|drives?|sticks?|laptops?|keys?|fobs?|cards?|codes?|passwords?|pass ?codes?|e-?mails?
      |mails?|mailings?|messages?|post|attachments?|parcels?|envelopes?|folders?|bags?|boxes|binders?|registers?
      |statements?|invoices?|results?|samples?|requests?|payments?|addresses|details|information
    )(?: (?:of|for|to|from|with|about) [\w'-]+(?: [\w'-]+)?)? now (?:
      (?:go(?:es)?|travels?|leaves?|lies?|stays?|(?:is|are) (?:kept|sent|stored|printed|handed over))\b
      (?! (?:up|down|astray|missing)\b)[^.;?!]{3,60} only\b
      |only (?:go(?:es)?|travels?|leaves?)\b (?!up|down|out)
    )
    |\b(?:is|are) now (?:kept|sent|stored|printed|handed over)\b[^.;?!]{3,60} only\b
  `,
);
