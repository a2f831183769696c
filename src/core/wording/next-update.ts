import { promisedTime } from "./promised-times.ts";
import { findPassages } from "./statement.ts";
import { oneOf, wholeWords } from "./word-list.ts";
import type { Match, Prose } from "./prose.ts";

/** Where news appears. */
const place = oneOf([
  "status ?page",
  "(?:this|the|our|that) (?:\\w+ ){0,3}?(?:page|post|article|thread|notice|advisory|blog|issue|document|ticket|report|statement|announcement|status|site|website|forum|channel|list|feed|account|gist|faq)",
  "here",
  "blog",
  "twitter",
  "mastodon",
  "bluesky",
  "facebook",
  "linkedin",
  "discord",
  "slack",
  "telegram",
  "on x",
  "mailing list",
  "newsletter",
  "social media",
  "forum",
  "by (?:e-?mail|post|letter|text message|sms|phone)",
  "(?:e-?mail|write to|contact|notify) (?:you|all|everyone|each|every|those|affected|customers|users|members)",
  "intranet",
  "feed",
  "dashboard",
  "status\\.[\\w.]+",
  "news page",
  "communication channels?",
  "https?://\\S+",
]);

/** Giving news, in the future. */
const tell = oneOf([
  "update(?!s? (?:to|their|its|your|the (?:software|package|client|app)))",
  "(?:post|publish|provide|give|share|send|issue|release|communicate|announce|report)\\b[^.;?!]{0,60}?\\b(?:updates?|news|information|details?|findings|results|report|post-?mortem|analysis|more|progress|account|summary|write-?up|root cause|rca|retrospective|follow-?up)",
  "(?:post|publish|announce|report|write|follow up|notify|inform|say|tell) (?:\\w+ ){0,3}?(?:again|more|further|here|back|you|about it|on this|publicly)",
  "keep (?:you|everyone|customers|this|the \\w+) (?:\\w+ )?(?:updated|informed|posted|up to date)",
  "be (?:posting|publishing|providing|sharing|sending|updating|updated|posted|published|shared|available|communicated|announced)",
  "(?:a|an|the|our) (?:\\w+ ){0,4}(?:post-?mortem|report|update|analysis|rca|write-?up)\\b[^.;?!]{0,40}?\\b(?:follow|be (?:published|available|posted|shared|released))",
  "follow",
]);

const will =
  "(?:will|'ll|shall|going to|plan(?:s|ning)? to|intend(?:s)? to|expect(?:s)? to|aim(?:s)? to|continue(?:s)? to|hope(?:s)? to|are to)(?: (?:also|then|next|now|continue to|be able to|only|only|publicly)){0,2}";

/** "we will post the next update by 18:00" */
const tellWhenPattern = wholeWords(`${will} ${tell}[^.;?!]{0,120}?\\b${promisedTime}`);
/** "by Friday we will publish our report" */
const whenTellPattern = wholeWords(`${promisedTime}\\b[^.;?!]{0,80}?${will} ${tell}`);
/** "we will post updates on our status page", "we will update this page" */
const tellWherePattern = wholeWords(`${will} ${tell}[^.;?!]{0,120}?\\b${place}`);
/** "we will update this page": the place is the object. */
const updatePlacePattern = wholeWords(`(?:${will}|${will} be|we are|we're) updat(?:e|ing|ed) (?:\\w+ ){0,2}?${place}`);
/** "we will notify you once the review is complete": an event by which it is bound to come. */
const tellOncePattern = wholeWords(
  `${will} ${oneOf([tell, "(?:update|notify|inform|e-?mail|contact|write to|let)\\b[^.;?!]{0,40}?"])}[^.;?!]{0,80}?\\b(?:once|as soon as|when|after|until)\\b (?:we|the|this|our|all|they|it|that|these)\\b`,
);
/** "Next update: 18:00 UTC", "next update by Thursday" */
const labelPattern = wholeWords(
  `(?:next|further|following|another|final|more|regular) (?:\\w+ )?(?:updates?|news|report|statement|notice|message)\\b(?:[^.;?!]{0,30}?(?:${promisedTime})|[^.;?!]{0,30}? (?:will|by|at|on|:) ?[^.;?!]{0,30}?(?:${promisedTime}|${place}))`,
);
/** "follow our status page for updates", "check back here", "subscribe to …" */
const followPattern = wholeWords(
  oneOf([
    "(?:follow|check|watch|subscribe to|monitor|keep an eye on|stay tuned|join)\\b(?! the (?:steps|instructions))[^.;?!]{0,100}?\\b(?:updates|latest|news|up[- ]to[- ]date|current status|announcements?|real-time|developments?|progress)",
    "(?:see|visit|find|refer to|consult|go to|head to|available (?:on|at))\\b[^.;?!]{0,100}?\\b(?:for|latest|current|up[- ]to[- ]date|real-time|live|ongoing) (?:\\w+ ){0,3}?(?:updates|news|status|developments?|announcements?|progress|information)",
  ]),
);
const forUpdatesPattern = wholeWords(
  `(?:for|latest|real-time|further|future|ongoing|regular|live) (?:\\w+ ){0,2}?(?:updates?|news|developments?|announcements?)\\b[^.;?!]{0,80}?\\b(?:follow|check|watch|subscribe|see|visit|monitor|refer|stay tuned|on ${place}|${place})`,
);
const checkBackPattern =
  /\b(?:check|come|look) back (?:here|on|at|by|to|for|in|later|this|regularly|tomorrow|again)\b|\bwatch this (?:space|page|thread)\b/i;
/** "this page will be updated", "updates will be posted here" */
const willBeUpdatedPattern = wholeWords(
  `(?:updates?|news|findings|details?|information|post-?mortem|report|page|post|article|document|analysis|results|thread|advisory|faq)\\b[^.;?!]{0,60}? (?:will|shall|to) (?:\\w+ )?(?:be |follow|come|appear)(?:\\w*)[^.;?!]{0,60}?\\b(?:${promisedTime}|${place}|updated|as (?:we|more|new|soon)|once|when)`,
);

/** "Further details can be found here", "see below": said already, not to come. */
const saidAlreadyPattern =
  /\b(?:(?:find|found|see|described|detailed|listed|read|available) (?:\w+ )?(?:below|above)|can be found|is available|are available)\b/i;
/** Past news, software to update, privacy notices: nothing that is still to come about this incident. */
const otherPattern =
  /\b(?:last updated|was updated|updated on|privacy notice|terms|update your|updating your|software updates?|security updates? (?:for|to)|update to (?:the )?(?:latest|version|v?\d)|update (?:all|any) )\b/i;

const patterns = [
  tellWhenPattern,
  whenTellPattern,
  tellWherePattern,
  updatePlacePattern,
  tellOncePattern,
  labelPattern,
  followPattern,
  forUpdatesPattern,
  checkBackPattern,
  willBeUpdatedPattern,
];

const triggerPattern =
  /updat|news|inform|notif|publish|post|follow|report|share|announce|check back|look back|come back|watch|tell|write|subscribe|communicat|findings|details|results|e-?mail/i;

function isSaidAlready(text: string): boolean {
  return saidAlreadyPattern.test(text) && !/\bupdates\b/i.test(text);
}

/** Sentences that say when or where readers will hear more. "We will keep you informed" says neither. */
export function findNextUpdate(prose: Prose): readonly Match[] {
  return findPassages(prose, triggerPattern, (passage) => {
    const { text } = passage;
    return (
      !text.endsWith("?") &&
      !otherPattern.test(text) &&
      !isSaidAlready(text) &&
      patterns.some((pattern) => pattern.test(text))
    );
  });
}
