import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { anyOf } from "../../text/sieve-list.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { newsKeptUp } from "./news-kept-up.ts";
import { newsDue, passedOnPattern } from "./news-due.ts";
import { newsMeetings } from "./news-meetings.ts";
import { newsPromised } from "./news-promised.ts";
import { promisesNews } from "./news-told.ts";
import { hearers, newsNoun, place } from "./news-words.ts";
import { promisedTime } from "../promised-times.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { asPromised } from "../reported-promise.ts";
import { blank, isAnswer } from "../statement.ts";
import { isRulebook } from "../voice.ts";
import { wholeWords } from "../word-list.ts";
import type { Match, Prose } from "../prose.ts";

/** "Further details can be found here", "see below": said already, not to come. */
const saidAlreadyPattern = new Sieved(
  /\b(?:(?:find|found|see|described|detailed|listed|read|available) (?:\w+ )?(?:below|above)|can be found|is available|are available)\b/i,
);
/** Past news, software to update, privacy notices: nothing that is still to come about this incident. */
const otherPattern = new Sieved(
  /\b(?:last updated|was updated|(?<!be )updated on|privacy notice|terms|update your|updating your|software updates?|security updates? (?:for|to)|update to (?:the )?(?:latest|version|v?\d)|update (?:all|any) )\b/i,
);

const newsPattern = anyOf([...newsPromised, ...newsMeetings, ...newsKeptUp, ...newsDue]);

const timePattern = wholeWords(promisedTime);

const triggerPattern = new Sieved(
  patternLines("i")`
    updat|again|writ|pass|press|home|goes|entry|come|talk|confirm|watch|public|anticipat|summar|news|check|told|ring
    |phon|visit|due|verdict|conclusion|timeline|\blog\b|find|state|status|radio|record|up to date|released|say|put
    |refreshed|where we|let you know|let everyone|back|touch|answer|read|look|next|hear|expect|message|letter|inform
    |notif|publish|post|follow|report|share|announce|tell|subscribe|communicat|details|results|e-?mail|more|latest
    |\bmeet|keep|page|\bcall\b|webinar|brief|session|sheet|bulletin|revision|further|council|board|committee|trustees
    |governors|forum|assembl|stream|\blive\b|refresh|rewrit|address|account|outcome|\badd\b|\bword\b|kept|\bknow\b
    |contact|living|bookmark|promise|alerts|sign up|developing|where it all|ask us|ruled|rca\b|review|minutes|facts
    |edit|day\b|noon|inbox|feed|have it|do so|question|note|close|present|send
  `,
);

function isSaidAlready(text: string): boolean {
  return saidAlreadyPattern.test(text) && !/\bupdates\b/i.test(text);
}

/** "On a normal day we post the flights at six": how it is in other times. */
const otherTimesPattern = new Sieved(
  /\b(?:(?:on|in) (?:an? )?(?:normal|ordinary|usual) (?:day|week|times?|circumstances)|normally|usually|ordinarily|as a rule)\b|\babout [^.;?!]{3,60} in general\b/i,
);
/** "This report aims to give an account of what happened": what this one does. */
const ownAimPattern = new Sieved(
  /^\W*this (?:[\w-]+ )?(?:post-?mortem|report|notice|letter|post|document|article|statement|note|summary|write-?up) (?:aims|seeks|intends|attempts|hopes|tries|is (?:meant|intended|designed)) to (?:provide|give|explain|describe|present|share|set out|tell|outline|detail|summari[sz]e)\b[^.;?!]*/gi,
);
/** "for updates and instructions on how to update your app" */
const forNewsPattern = /\bfor (?:the )?(?:latest |further |more |future |any )?(?:updates|news)\b/i;
/** "An update of the app is coming tonight", "news of our offers", "will ring you on Monday to book a visit", "in due course": no news of the incident, and no time. */
const otherNewsPattern = new Sieved(
  patternLines("gi")`
    \bin this (?:blog )?(?:post|article|write-?up|paper)\b
    |\bthis (?:notice|letter|e-?mail|message|statement) (?:gives|tells|contains|explains|sets out)\b[^.;?!]{0,80}
    |\b(?:install|run|apply|roll out|deploy|push|release|test|ship)(?:ed|s|ing)? (?:
      the|an?|our|every|each|no|all
    ) (?:\w+ )?updates?\b
    |\bno updates? will be (?:installed|made|applied|run|rolled out|deployed)\b
    |\b(?:updates?|versions?|changes|amendments|revisions?) (?:of|to|for|on) (?:the|our|your|this|these) (?:[\w-]+ ){0,3}?(?:
      servers?|computers?|machines?|tills?|app|application|software|firmware|client|driver|plug-?in|extension|system
      |website|policy|terms|catalogue|licen[cs]e|agreement
    )\b
    |\b(?:news|updates?|details|information) (?:of|on|about) (?:our |your )?(?:new |latest )?(?:
      products?|offers?|promotions?|deals|events|range|competitions?|courses|prizes?
    )\b
    |\b(?:personal|fewer|less|customer|contact|payment|your|their) (?:\w+ )?(?:details|information)\b
    |\b(?:half-year|full-year|annual|quarterly|trading|financial|exam|election|sales) (?:
      results|figures|reports?|accounts|statements?
    )\b
    |\b(?:reports?|statements?|notices?|filings?|notifications?|letters?) to (?:the |our |a |its )?(?:[\w-]+ ){0,2}?(?:
      regulators?|authorit(?:y|ies)|police|insurers?|auditors?|commissioner|commission|ico|ministry|prosecutor|court
    )\b
    |\b(?:will|to|shall) (?:send|give|tell|provide|brief|inform) us\b[^.;?!]{0,60}
    |\b(?:delayed|queued|held-up|undelivered|bank|account|card) (?:messages?|e-?mails?|statements?|letters?)\b
    |\b(?:call|ring|phone|contact|e-?mail|text|visit|write to) (?:
      you|them|everyone|each of you|(?:all )?\w+ers
    )\b[^.;?!]{0,40}? to (?:
      (?:re)?book|(?:re)?arrange|(?:re)?schedule|collect|deliver|pick up|refund|replace|exchange
    )\b
    |\bresults of the (?:blood|exam|test)[\w ]{0,20}
    |\b(?:
      regulators?|authorit(?:y|ies)|police|insurers?|auditors?|commissioner|ministry|prosecutor|court|cards?|fobs?
      |keys?|parcels?|refunds?|cheques?|orders?|tickets?|vouchers?|invoices?|goods
    ) (?:will|shall|(?:is|are) to) be (?:\w+ )?(?:
      told|informed|notified|contacted|sent|posted|shared|released|published|returned
    )\b
    |\b(?:
      in due course|when the time (?:comes|is right)
      |(?:once|when|as soon as) (?:
        (?:it|this|they|more|that) (?:is|are|becomes?) |(?:[\w']+ ){1,4}(?=allow|permit|let|can\b)
      )?(?:available|possible|appropriate|allows?|permits?|lets?|can)(?: it| us| this)?(?= *[,.;]|$)
    )
    |\b(?:answer|reply to|respond to|return) (?:your|each|every|all) (?:[\w-]+ )?(?:
      letters?|e-?mails?|messages?|mails?|calls?|enquir(?:y|ies)
    )\b
    |\b(?:calls?|meetings?|briefings?|sessions?) with (?:the |our |its |their )?(?:[\w-]+ )?(?:
      vendors?|suppliers?|providers?|insurers?|regulators?|police|lawyers?|auditors?|manufacturers?|banks?|hosts?
      |contractors?
    )\b
  `,
);
/** "We promised you news by noon, and you hear from us only now": what was promised once and not kept. */
const brokenPromisePattern = new Sieved(
  /\b(?:promised|announced|(?:we|I) said)\b[^.;?!]{1,120}?\b(?:only now|(?:did|have|had|was|were) not|didn['’]t|haven['’]t|too late|never)\b/gi,
);
/** "phone each of the 41 tenants by Friday": some of them, and no word of what they are told. */
const fewCalledPattern = new Sieved(
  patternLines("gi")`
    \b(?:call|ring|phone|telephone|text|visit|contact|e-?mail|write to|speak (?:to|with)) (?:
      (?:each|every one|all) of (?:the|our|those|these) |those |these |(?:all )?(?:the )?(?=[^.;?!]{3,50} (?:whose|who|whom)\b)
    )(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?!of you\b)(?![^.;?!]*\b(?:again|news|what|how|why|tell|explain|report|more|updates?|findings|results?|answers?)\b)[^.;?!]+
  `,
);
/** "Where will I find out more?": a place or a time below it is the answer. */
const askedPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      (?:where|when) (?:will|can|do|should) (?:i|we|you|customers|users|staff|people)
      |how (?:will|can) (?:i|we|customers|users)
    ) (?:next |first )?(?:
      (?:hear|learn|know|be told|follow)\b
      |(?:find|get|see|read|expect) (?:[^?]{0,20} )?(?:
        out|more|news|updates?|results?|answers?|information|details|latest|report|findings
      )\b
    )[^?]{0,60}\?$
  `,
);
/** "When you report a flaw, we will write back": an answer to what somebody sends, and no news. */
const onRequestPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:if|when|once|after|as soon as) (?:
      you (?:have |'ve )?(?:report|contact|send|submit|apply|claim|call|write|repl|fill|complete|ask|open|file|pay)\w*
      |we (?:receive|get|have received|have) (?:your|an?|any|reports?|claims?|the report)\b
      |your (?:claim|form|request|report|application|payment|order|reply)\b
    )
    |\bif you (?:write|ask|call|ring|e-?mail)\b
  `,
);
/** "behind closed doors", "no further updates": nobody hears of it. */
const closedPattern = new Sieved(
  /\b(?:not (?:intend|plan|expect|mean|propose|want)|no (?:further|more|other|additional) (?:\w+ )?(?:updates?|news|bulletins?|reports?|messages?|posts?)|behind closed doors|in private|in camera|internally)\b/i,
);
/** "15:30 | Next update" */
const nextInRowPattern = new Sieved(
  /\bnext (?:\w+ )?(?:update|bulletin|report|news|statement|briefing|message|post)\b/i,
);
/** "What happens next" over "2 May: written summary to all tenants" */
const nextHeadingPattern = /\b(?:next|plan|ahead|timetable|further)\b/i;
const datedNewsPattern = new Sieved(
  new RegExp(String.raw`^\W*(?:${promisedTime})[\w ]{0,6}[:–|—-] ?(?:[\w-]+ ){0,3}(?:${newsNoun}|call|meeting)\b`, "i"),
);
/** "I will write again if there is something to report" */
const onlyIfPattern = new Sieved(
  /\b(?:if|should) there(?:'s| is| are| be)(?: any| some)? (?:something|anything|news|more|further|new|reason|need)\b/i,
);
const placeOrTimePattern = wholeWords(`${promisedTime}|${place}|(?:on|in|at) (?:the|our|this) [\\w-]+`);

/** Whom readers have an account, a file or a policy with: these tell them of that. */
const ownMatters = sourceLines`
  (?:
    your (?:own )?(?:
      bank|(?:health |car |home )?insurer|card (?:issuer|provider|company)|credit union|building society|pension fund
      |doctor|gp|solicitor|lawyer
    )|(?:the )?credit (?:bureaus?|reference agenc(?:y|ies)|agenc(?:y|ies))|experian|equifax|transunion|schufa|crif
    |creditreform|cifas
  )\b
`;
const ownMattersPattern = wholeWords(`^${ownMatters}`);
/** "… tell you what they found", "how it happened": of the incident all the same. */
const ofIncidentPattern =
  /\b(?:findings|conclusions?|investigation|inquiry|incident|breach|leak|outage|cause|happened|(?:it|they|we) (?:ha\w+ )?(?:found|learned|learnt|know))\b/i;

/** Whom news may come from who is not us, up to the end of what is said of them. */
const outsidersPattern = new Sieved(
  patternLines("gi")`
    \b(?:
      (?:outside|independent|external|forensic|law) (?:[\w-]+ ){0,2}?(?:
        firm|company|auditor|expert|consultant|investigator|specialist|laborator
      )
      |regulators?\b|prosecutors?\b|police\b|minist(?:er|ry)\b|commissioner\b|ombudsman\b|coroner\b|tribunal\b
      |vendor\b|supplier\b|provider\b|manufacturer\b|insurer\b|our bank\b|court\b|fire brigade\b
      |${ownMatters}|(?:supervisory|data protection) authority\b
    )(?!'s)(?! of (?:us|ours)\b)[^.;?!]*
  `,
);
const oursPattern = /\b(?:us|we|our)\b/i;
const toAllPattern = wholeWords(`you|${hearers}|publish\\w*|posts?|release`);
const someNewsPattern = wholeWords(
  "more|news|updates?|findings|results|conclusions?|report|what|tell|inform|brief|explain|facts",
);

/**
 * What is said of others, or blanks: "the firm will hand in its findings by May" is not told to readers, "our bank will
 * write to you about a card" is no news. News may come from anybody: "The police will publish what they find".
 */
function newsOfOthers(clause: string): string {
  if (ownMattersPattern.test(clause) && !ofIncidentPattern.test(clause) && !oursPattern.test(clause)) {
    return blank(clause);
  }
  const behind = clause.slice(clause.indexOf(",") + 1);
  const isOfUs = oursPattern.test(clause.replace(/^our /i, "")) || (behind !== clause && toAllPattern.test(behind));
  return isOfUs || (toAllPattern.test(clause) && someNewsPattern.test(clause)) ? clause : blank(clause);
}
const worthALook = passageTrigger(triggerPattern);

/** Sentences that say when or where readers will hear more. "We will keep you informed" says neither. */
export function findNextUpdate(prose: Prose): readonly Match[] {
  if (isRulebook(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage, { heading }) => {
    // An address is blanked out of the text; here it is a place.
    const linked = passage.links.length > 0 ? passage.text.replaceAll("\uFFFC", "https://link") : passage.text;
    const text = asPromised(
      outsidersPattern.replaceIn(
        [ownAimPattern, otherNewsPattern, fewCalledPattern, brokenPromisePattern].reduce(
          (rest, each) => each.replaceIn(rest, blank),
          linked,
        ),
        newsOfOthers,
      ),
    );
    if (askedPattern.test(heading) && isAnswer(passage) && placeOrTimePattern.test(text)) {
      return true;
    }
    if (passage.kind === "item" && nextHeadingPattern.test(heading) && datedNewsPattern.test(text)) {
      return true;
    }
    if (passage.kind === "row" && nextInRowPattern.test(text) && timePattern.test(text)) {
      return true;
    }
    return (
      !text.endsWith("?") &&
      !otherTimesPattern.test(text) &&
      !onRequestPattern.test(text) &&
      !closedPattern.test(text) &&
      !(onlyIfPattern.test(text) && !timePattern.test(text)) &&
      !(otherPattern.test(text) && !forNewsPattern.test(text)) &&
      !isSaidAlready(text) &&
      (newsPattern.test(text) ||
        passedOnPattern.test(linked) ||
        deedsOf(text).some((deed) => promisesNews(deed, text, prose.ownNames)))
    );
  });
}
