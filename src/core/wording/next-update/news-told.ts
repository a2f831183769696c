/** Verbs by which readers are told more, as the reading of clauses finds them. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { promisedTime } from "../promised-times.ts";
import { setOf, wholeWords } from "../word-list.ts";
import { hearers, onceItIsSource, place } from "./news-words.ts";

/** What brings news. */
const newsPattern = new Sieved(
  patternLines("i")`
    \b(?:
      updates?|news|word|information|details|particulars|reports?|findings|outcome|results?|letters?|messages?|notes?
      |sheets?|answers?|reply|summary|post-?mortem|timeline|analysis|statements?|announcements?|disclosures?
      |bulletins?|notices?|e-?mail|decision|figures|numbers|(?:whole|full(?:er)?) (?:picture|story|text)|account
      |explanation|write-?up|newsletter|conclusions?|latest|state of|something for you
    )\b
  `,
);
/** "which files were taken", "what it means for you", "how things stand"; "how to" is advice. */
const tellsWhatPattern = new RegExp(
  String.raw`^ (?:out )?(?:(?:to )?${hearers} )?(?:again\b|more\b(?! to (?!say|tell|report|share|add|announce))|everything |anything |(?:about |of |on )?(?:what(?:ever)?(?! you\b)|which|whether|who|how(?! to\b)|why) )`,
  "i",
);
const whenOrWherePattern = wholeWords(`${promisedTime}|${place}|in the app|under [A-Z]\\w+|${onceItIsSource}`);
const timePattern = wholeWords(promisedTime);
/** Every so often, or at a time that cannot be now. */
const comingTimePattern = wholeWords(
  `(?:every|each|twice|hourly|tomorrow|tonight|again|until|(?:at|by|on|before|after) (?:${promisedTime}))`,
);
/** What these say is news, whatever it is. */
const tellingVerbs = setOf(
  "tell inform notify brief update apprise advise announce disclose report explain correspond revert publish",
);
/** What these bring is news where a word for it stands by them. */
const bringingVerbs = setOf(
  "post write share say send release communicate email e-mail contact call phone ring answer follow return provide issue give hold host put come read lay set present promise pin pop hand pass add record circulate distribute forward text include carry talk ping furnish",
);
/** Not to readers, or not to tell them anything. */
const notTellingPattern = patternLines()`
    ^ (?:
      to (?:say|tell|let|inform|explain|apologi)|(?:to |with )?(?:us|me|him|her|it)\b
      |(?:to )?(?:the |your |our )(?:[\w-]+ )?(?:
        police|regulator|authorit|insurer|bank|court|commission|ministry|auditor|supplier|vendor|matter|crime|app
        |software|system|policy|firmware|terms|procedure|server|plan
      )
      |(?:for|against) )
  `;
const hearingVerbs = setOf("hear receive get have find learn see read know follow");
const appearingVerbs = setOf(
  "appear follow come be arrive reach go publish post update send release issue land hang pin renew refresh stand dispatch deposit",
);
const callingVerbs = setOf(
  "call ring phone telephone write e-mail email text message visit contact notify inform tell brief",
);
const toHearersPattern = new RegExp(
  `^ (?:again\\b|(?:to |with )?(?!you\\b)${hearers}\\b)(?:(?! that | which )[^.;,?!]){0,50}? (?:${promisedTime})(?! (?:19|20)\\d\\d)`,
  "i",
);
const hearersFirstPattern = new RegExp(`^ (?:to |with |back to )?${hearers}\\b`, "i");
const knowingPattern = new RegExp(`^ ${hearers} (?:know|have it|informed)\\b`, "i");
/** "means to write", "it is the intention of the Board to publish" */
const intendedPattern =
  /(?<!\b(?:not|never|n't) )\b(?:intend|mean|hope|plan|aim|expect|propose|undertake|promise|resolve|agree|arrange|want|intention)(?:e?s|ed|d)?(?: of [\w ]{3,30})? to (?:be (?:able|in a position) to )?$/i;
/** "We wanted to inform you of an incident": what one is doing by saying so. */
const wishToTellPattern = /\b(?:want|wish|would like|'d like)(?:ed)? to (?:also |now )?$/i;
const thisTextPattern = new Sieved(
  /^\W*(?:the (?:purpose|aim|goal|intention) of )?this (?:[\w-]+ )?(?:post-?mortem|report|notice|letter|post|page|document|article|statement|message|e-?mail|mail|note|notification|summary|write-?up|update) (?:aims|is (?:meant|intended|written|designed)|is|seeks|intends|attempts|hopes|tries|serves)\b/i,
);
/** "will write on our page whether it is back" */
const tellsWhetherOnPagePattern =
  /\b(?:on|at|in|under) (?:https?:\S+|(?:our|this|the) (?:[\w-]+ )?(?:page|site|website|blog|app)),? (?:whether|what|how|when) /i;
/** "latest figures", "live updates": what stands there already is still renewed. */
const renewedPattern = /\b(?:latest|further|new|next|live|running|current|updates?|news)\b/;
/** What news is called, as a subject. */
const newsSubjectPattern = patternLines()`
    ^(?:an?|the|our|all|more|further|any|these|next|new)? ?(?:[\w-]+ )?(?:
      updates?|news|report|findings|results|announcements?|bulletins?|statement|letter|message|e-?mail|answer
      |communication|notes|entry|text|readings|figures|list
    )(?: (?:of|on|about|for|to|from|setting|explaining|saying|that) .{3,80})?$
  `;

/** "On 3 June we tell you": a time right before the subject. */
function isAtTime(text: string, { start, object }: Deed): boolean {
  return timePattern.test(object) || timePattern.test(text.slice(Math.max(start - 40, 0), start));
}

function isNews(object: string): boolean {
  return newsPattern.test(object) || tellsWhatPattern.test(object);
}

/** "I am writing again on the 14th", "Mr Petrie will tell everybody what the police said" */
function isTelling(deed: Deed, text: string): boolean {
  const { lemma, mood, object } = deed;
  if (notTellingPattern.test(object)) {
    return false;
  }
  const isTold = (tellingVerbs.has(lemma) || callingVerbs.has(lemma)) && hearersFirstPattern.test(object);
  const isLetting = /^(?:let|keep|have)$/.test(lemma);
  if (!isTold && !isLetting && !bringingVerbs.has(lemma) && !tellingVerbs.has(lemma)) {
    return false;
  }
  if (mood === "future" || mood === "purpose") {
    return (
      isTold ||
      (isLetting ? newsPattern.test(object) : isNews(object)) ||
      (isLetting && knowingPattern.test(object)) ||
      tellsWhetherOnPagePattern.test(text) ||
      (lemma === "come" && /^ back to\b/.test(object) && timePattern.test(object))
    );
  }
  return (
    !isLetting &&
    (isNews(object) || (lemma === "post" && /^ (?:to|on|in) (?:this|the) /.test(object))) &&
    (mood === "habit" ? whenOrWherePattern.test(object) || isAtTime(text, deed) : comingTimePattern.test(object))
  );
}

/** "You will learn on our site", "on Wednesday you can read what they found", "each owner gets a call from us" */
function youHear(deed: Deed, text: string): boolean {
  const { lemma, mood, object } = deed;
  const isPast = /\b(?:might|may|could|should|would|must) have\b/i.test(text.slice(deed.start, deed.end));
  if (!hearingVerbs.has(lemma) || isPast || knownPattern.test(text.slice(Math.max(deed.start - 20, 0), deed.end))) {
    return false;
  }
  if (/\bfrom (?:us|me)\b/.test(object) || (newsPattern.test(object) && mood === "future")) {
    return true;
  }
  return (
    (isNews(object) || / (?:whether|what|how(?! to)|when) /.test(object) || /^\W*(?:whether|how|what) /i.test(text)) &&
    (mood === "future" || isAtTime(text, deed))
  );
}

/** What others tell all: "Our provider posts updates on its status page". */
function publishes({ lemma, mood }: Deed, who: Who): boolean {
  return mood === "future"
    ? tellingVerbs.has(lemma) || lemma === "post"
    : mood === "habit" && lemma === "post" && who === "helper";
}

/** "As you may already know": said of what is known. */
const knownPattern = /\b(?:as you|already) [\w ]{0,12}$/i;

/** "We monitor it daily and will tell you": how often the one is done says nothing of the other; what stands before both does. */
function withoutDeedBefore(text: string, start: number): string {
  const joint = text
    .slice(0, start)
    .search(/\band (?:we )?(?:(?:will|shall) (?:\w+ )?let (?:you|everyone|everybody) )?$/);
  const [first] = deedsOf(text);
  return joint === -1 || first === undefined || first.start > joint
    ? text
    : text.slice(0, first.start) + text.slice(joint);
}

/** Whether a verb promises news, and its sentence says when or where. */
export function promisesNews(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const { lemma, mood, object, subject, role, start, isPassive, isNegated } = deed;
  const isToCome = mood === "future" || mood === "habit" || mood === "state" || mood === "doing";
  const who = whoIs(subject, ownNames);
  // "This letter aims to give a full account": it does so now.
  const isMeant =
    mood === "purpose" &&
    !thisTextPattern.test(text) &&
    !(wishToTellPattern.test(text.slice(0, start)) && !timePattern.test(object)) &&
    intendedPattern.test(text.slice(Math.max(start - 60, 0), start));
  if (
    (!isToCome && !isMeant && !(mood === "possible" && who === "you")) ||
    isNegated ||
    role === "condition" ||
    role === "question" ||
    !whenOrWherePattern.test(withoutDeedBefore(text, start))
  ) {
    return false;
  }
  // "We are writing to every patient before the month is out"
  if (mood === "doing" && (who === "we" || who === "thing") && !isPassive && callingVerbs.has(lemma)) {
    return toHearersPattern.test(object);
  }
  // "All shifts are told how things stand"
  if (isPassive && /^(?:tell|inform|notify|brief|update)$/.test(lemma) && mood === "state") {
    return isNews(object.replace(/^.* (?=how |what |whether |which )/, " ")) && comingTimePattern.test(object);
  }
  if (!isPassive && (who === "we" || isMeant)) {
    return isTelling(deed, text);
  }
  if ((who === "thing" || who === "helper") && !isPassive && publishes(deed, who) && isTelling(deed, text)) {
    return true;
  }
  // "Each of the clients will be advised in writing"
  if (isPassive && mood === "future" && who === "you") {
    return (tellingVerbs.has(lemma) || callingVerbs.has(lemma)) && !/^ to\b/.test(object);
  }
  if (who === "you" || /^(?:each|every)? ?[a-z]*(?:owner|holder)s?$/.test(subject)) {
    return youHear(deed, text);
  }
  return (
    newsSubjectPattern.test(subject) &&
    appearingVerbs.has(lemma) &&
    mood !== "doing" &&
    (lemma !== "be" || ((renewedPattern.test(subject) || timePattern.test(object)) && !/\blist\b/.test(subject))) &&
    whenOrWherePattern.test(object)
  );
}
