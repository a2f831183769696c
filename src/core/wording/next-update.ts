import { Sieved } from "../text/sieve.ts";
import { deedsOf } from "./clause/deeds-of.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs } from "./clause/who.ts";
import { newsPatterns, place, will } from "./news-to-come.ts";
import { promisedTime } from "./promised-times.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";

import { isRulebook } from "./voice.ts";
import { setOf, upTo, wholeWords } from "./word-list.ts";
import type { Match, Prose } from "./prose.ts";

/** "Further details can be found here", "see below": said already, not to come. */
const saidAlreadyPattern = new Sieved(
  /\b(?:(?:find|found|see|described|detailed|listed|read|available) (?:\w+ )?(?:below|above)|can be found|is available|are available)\b/i,
);
/** Past news, software to update, privacy notices: nothing that is still to come about this incident. */
const otherPattern = new Sieved(
  /\b(?:last updated|was updated|(?<!be )updated on|privacy notice|terms|update your|updating your|software updates?|security updates? (?:for|to)|update to (?:the )?(?:latest|version|v?\d)|update (?:all|any) )\b/i,
);

/** What brings news. */
const newsPattern = new Sieved(
  /\b(?:updates?|news|information|details|reports?|findings|results?|letters?|messages?|answers?|reply|summary|post-?mortem|analysis|statement|bulletin|notice|e-?mail|decision|figures|account|write-?up|newsletter|conclusions?|latest|state of)\b/i,
);
const whenOrWherePattern = wholeWords(
  `${promisedTime}|${place}|in the app|under [A-Z]\\w+|on (?:our|the|this) \\w+|(?:once|as soon as|when|after) (?:the|our|we|they|it|this|your|you|all|every|each) `,
);
const tellingVerbs = setOf(
  "update post publish report write inform tell notify announce share send release communicate email e-mail contact call phone brief answer follow return provide issue give hold host put",
);
const hearingVerbs = setOf("hear receive get have find learn see read");
const appearingVerbs = setOf("appear follow come be arrive reach go publish post update send release issue");

/** Whether a verb promises news, and its sentence says when or where. */
function promisesNews(
  { lemma, mood, object, subject, role, isPassive, isNegated }: Deed,
  text: string,
  ownNames: readonly string[],
): boolean {
  const isToCome = mood === "future" || mood === "habit" || mood === "state" || mood === "doing";
  if (!isToCome || isNegated || role === "condition" || role === "question" || !whenOrWherePattern.test(text)) {
    return false;
  }
  const who = whoIs(subject, ownNames);
  if (who === "we") {
    return (
      !isPassive &&
      tellingVerbs.has(lemma) &&
      newsPattern.test(object) &&
      (mood === "future" || (mood === "habit" && whenOrWherePattern.test(object)))
    );
  }
  if (who === "you") {
    const isSure = mood === "future" || (mood === "habit" && /^ from us\b|\bagain\b/.test(object));
    return isSure && hearingVerbs.has(lemma) && (newsPattern.test(object) || /\bfrom us\b/.test(object));
  }
  return (
    /^(?:an?|the|our|all|more|further|any|these|next|new)? ?(?:[\w-]+ )?(?:updates?|news|report|findings|results|announcements?|bulletins?|statement|letter|message|e-?mail|answer)(?: (?:of|on|about) .{3,60})?$/.test(
      subject,
    ) &&
    appearingVerbs.has(lemma) &&
    mood !== "doing" &&
    whenOrWherePattern.test(object)
  );
}

/** "When we know whose cards were read, we will write to those people" */
const onceThenTellPattern = wholeWords(
  `(?:when|once|as soon as|after) (?:we|the|this|our|all|they|it|that|these) (?!(?:can|could|know|learn|are able|have) (?:more|any|anything|further|something)\\b)[^.;,?!]{3,120}, (?:we|i|our [\\w-]+)(?:'ll| will| shall) (?:also |then |immediately )?(?:write|tell|inform|notify|contact|e-?mail|let|report|publish|announce|call|post|update)`,
);
/** "Our findings go online on 1 July" */
const goOnlinePattern = wholeWords(
  `(?:findings|results?|reports?|reviews?|figures|updates?|statement|answers?|bulletins?|minutes) (?:of [^.;]{3,40} )?(?:will )?(?:go|goes|come|comes) (?:online|out|live|up)\\b${upTo(40)}(?:${promisedTime}|${place})`,
);
/** "Check the notice in the lobby each morning" */
const checkRegularlyPattern = new Sieved(
  /^\W*(?:please )?(?:check|watch|see|look at|follow|read) [^.;?!]{3,60}\b(?:each|every|daily|hourly|regularly)\b/i,
);

/** "Our status page shows how the repair is going" */
const showsProgressPattern = wholeWords(
  `${place} (?:always )?(?:shows?|tells?|says?|gives?|carries|lists?|reports?) (?:you )?(?:\\w+ )?(?:how|where|when|what|which|the (?:latest|current|state|progress|status)|news|progress)`,
);
/** "The mayor will speak about it on Thursday" */
const speakPattern = wholeWords(
  `${will} (?:answer|take) (?:your |all )?questions\\b${upTo(40)}${promisedTime}|we (?:will )?meet\\b${upTo(40)}${promisedTime}|${will} (?:speak|talk|answer questions|take questions|brief)\\b${upTo(40)}\\b(?:about|on) (?:it|this|that|the|what|how|our)\\b${upTo(60)}${promisedTime}`,
);

/** "Look here again tonight" */
const lookAgainPattern = new Sieved(
  /^\W*(?:look|come|check|visit us) (?:\w+ ){0,3}?again (?:\w+ ){0,2}?(?:tonight|tomorrow|later|today|on|at|by|here|from|in)\b/i,
);

const triggerPattern = new Sieved(
  /updat|news|check|say|put|refreshed|where we|let you know|let everyone|back|touch|answer|read|look|next|hear|expect|message|letter|inform|notif|publish|post|follow|report|share|announce|watch|tell|write|written|subscribe|communicat|findings|details|results|e-?mail|more|latest|meeting|keep|page|\bcall\b|webinar|brief|session|sheet|bulletin|revision|further|council|board|committee|trustees|governors|forum|assembl|stream|\blive\b|refresh|rewrit|recording|address/i,
);

function isSaidAlready(text: string): boolean {
  return saidAlreadyPattern.test(text) && !/\bupdates\b/i.test(text);
}

const worthALook = passageTrigger(triggerPattern);

/** Sentences that say when or where readers will hear more. "We will keep you informed" says neither. */
export function findNextUpdate(prose: Prose): readonly Match[] {
  if (isRulebook(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage) => {
    // An address is blanked out of the text; here it is a place.
    const text = passage.links.length > 0 ? passage.text.replaceAll("\uFFFC", "https://link") : passage.text;
    return (
      !text.endsWith("?") &&
      !otherPattern.test(text) &&
      !isSaidAlready(text) &&
      (newsPatterns.some((pattern) => pattern.test(text)) ||
        [
          goOnlinePattern,
          checkRegularlyPattern,
          lookAgainPattern,
          onceThenTellPattern,
          showsProgressPattern,
          speakPattern,
        ].some((pattern) => pattern.test(text)) ||
        deedsOf(text).some((deed) => promisesNews(deed, text, prose.ownNames)))
    );
  });
}
