import { sourceLines } from "../../text/pattern-lines.ts";
import { spansOverlap } from "../../text/span.ts";
import { promisedTime } from "../../wording/promised-times.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

const news =
  "(?:updates?|news|information|details?|report|statement|findings|results|more|progress|announcements?|word|letter)";
/** "complete this page", "add to these answers" */
const fill =
  "(?:complete|extend|expand|amend|supplement|revise|add to) (?:this|these|the|our) (?:[\\w-]+ )?(?:page|answers?|list|letter|notice|questions|faqs?|document|statement|information)";
const tell = sourceLines`
  (?:
    update|inform|notify|tell|contact|write(?! (?:off|down))|e-?mail|let|be in touch(?! with (?!you))|be back
    |get back to|get in touch|report|share|post|publish|provide|give
    |(?:send|issue|release)(?= [^.;?!:]{0,50}\b(?:updates?|news|information|details|letters?|report|statement|findings|results|more)\b)
    |communicate|announce|follow up|circle back|come back to|return to you|have more to|say (?:more|something)
    |reach out|${fill}|speak to you|call you|phone you|ring you|be writing
    |be (?:told|informed|updated|notified|contacted|given|sent)
  )
`;
/** What there is to tell: "we know more", "there is something to say". */
const something =
  "(?:more|anything|any|new|further|news|an update|updates|something|additional|it|them|the (?:facts|results|answers?|details|full picture|information)|answers|facts|details)(?: (?!before\\b|by\\b|on\\b)\\w+){0,4}?";
const onceThereIs = sourceLines`
  (?:
    (?:as|when|once|if|as soon as|whenever)(?: and when)? (?:
      (?:we|there)(?:'re|'s| are| is| have| know| get| learn| can| find| hear)(?: (?:able|in a position)(?: to)?)?(?: (?:say|tell you|share|report|provide|give you))?(?: ${something})?
      |(?:more|new|further|additional|the) (?:\w+ )?(?:information|details|news|facts|results|findings)?\s?(?:
        become|becomes|is|are|come in|comes in|emerges?
      )(?: (?:available|known|clear|in))?
      |(?:it|they) (?:becomes?|is|are) (?:available|known|clear|ready)
      |(?:the|our|this) (?:[\w-]+ )?(?:
        investigation|inquiry|enquiry|review|work|analysis|audit|police|check
      )s? (?:is|has|have|are) (?:\w+ )?(?:complete|completed|over|finished|concluded|done|closed|ended)
      |necessary|needed|required
      |(?:things|events|matters|circumstances|the situation|the work|it) (?:
        develops?|evolves?|unfolds?|changes?|progress(?:es)?
      )
      |ready|we go(?: along)?|we can
    )
  )
`;
const someTime = sourceLines`
  (?:
    shortly|soon(?! (?:as|after)\b)|(?:in|at) due (?:course|time)|in good time|in the fullness of time
    |at (?:a|some) (?:later|future|suitable|convenient) (?:date|time|point|stage|juncture|moment)|at some point
    |at a time to be (?:\w+)|later(?! (?:today|on \w+day|than)\b)(?: on)?
    |in the (?:near|not too distant|foreseeable) future|before (?:too )?long|presently|by and by|eventually|in time
    |over time|sometime|some time|one day
    |at the (?:appropriate|proper|right|earliest) (?:time|moment|point|opportunity|possible \w+)
    |at our earliest (?:convenience|opportunity)|as appropriate|when appropriate
    |(?:when|once|if) the (?:time|moment) (?:is right|comes|is ripe|allows)|asap
    |as soon as (?:
      possible|practicable|feasible|may be|practically possible
      |we (?:can|are able(?: to)?|know(?: ${something})?|have(?: ${something})?)
    )
    |${onceThereIs}|from time to time|periodically
    |(?:in|over|during) the (?:coming|next few|following) (?:days|weeks|hours|months)
    |in the (?:days|weeks|hours|months|time) (?:ahead|to come)|(?:any (?:day|time|moment)|quite soon) now
  )
`;
/** "we will", "the school is going to" */
const willAct = "(?:will|\\w+'ll|shall|(?:is|are|am|'re|'m) going to|(?:hopes?|expects?|aims?|plans?|intends?) to)";
/** Who is told: "you", "all of our members". */
const readers = "(?:you|(?!(?:data|records|it|this|that|them|us|only)\\b)(?:[\\w'-]+ ){0,4}?[\\w'-]+)";

/** An answer that is owed, whatever other news has its day. */
const owedMessage =
  "“{words}” names no day, so whoever waits for this answer has to ask again. Say by when you will have it.";

export const vagueUpdate = wordingRule({
  id: "IC509",
  name: "vague-update",
  title: "News “shortly” or “in due course”",
  message:
    "“{words}” is no time, so people look again and again, or give up. Say when the next news comes, even if it will only be that there is none.",
  why: "People who know when they will hear more can stop asking; a time that is kept builds trust even when there is nothing new to say.",
  source:
    "PagerDuty incident response guide: each update says when the next one comes; Atlassian, Incident communication tips: update often, at a known cadence",
  severity: "information",
  triggers: [
    ...["keep", "kept", "short", "soon", "due", "good time", "later", "future", "near", "before", "presently"],
    ...[
      "appropriate",
      "when",
      "once",
      "if",
      "as",
      "from time",
      "coming",
      "fullness",
      "at",
      "by and",
      "eventually",
      "in",
      "asap",
    ],
    ...["over", "some", "one day", "periodic", "any", "quite", "watch", "stay", "more", "check", "during"],
    ...["news", "update", "detail", "notif", "advised", "told", "full", "expect", "look", "wait", "await"],
    ...["regular", "further", "frequent", "timely", "additional", "ongoing"],
  ],
  unless: `(?!(?:in the |over the |during the |coming ){0,2}(?:days|weeks|hours|months)\\b)${promisedTime}|by \\d{1,2}|even if|any affected|things get`,
  phrases: [
    {
      words: sourceLines`
        ${willAct} (?:\w+ ){0,2}?(?:
          (?:(?:come|get|be|write) back|revert|return) to ${readers} (?:
            on|about|regarding|with|concerning
          ) (?:this|that|it|(?:the|our|an?) [\w-]+)
          |(?:come|get|return) (?:back )?to (?:this|that) (?:question|point|matter|issue)
          |let ${readers} know (?:on|about|regarding) (?:this|that|it)
          |(?:write to|contact|inform|tell|notify|update) you (?:separately |individually |again )?(?:on|about|regarding) (?:
            this|that|(?:the|our|an?|compensation|costs?|refunds?)(?: [\w-]+)?
          )
        )(?: (?:separately|individually|again))?
      `,
      message: owedMessage,
      unless:
        "(?:if|when|once|whenever) you|(?:ring|call|e-?mail|write to|message|text) us|your (?:claim|request|call|message|question|e-?mail)",
    },
    {
      words: `(?:this|the) (?:[\\w-]+ )?(?:page|list|notice|letter|document|faqs?|article)(?: (?:above|below))? (?:will be|is(?: being)?|shall be) (?:updated|completed|extended|amended|expanded|revised|supplemented)\\b[^.;?!:]{0,40}? ${someTime}`,
    },
    { words: `${willAct} (?:\\w+ ){0,2}?${tell}\\b[^.;?!:]{0,80}? ${someTime}` },
    { words: `${onceThereIs}[^.;?!:]{0,20}?, ?(?:[\\w-]+ ){0,3}?${willAct} (?:\\w+ ){0,2}?${tell}` },
    { words: `^${someTime},? (?:[\\w-]+ ){0,3}?${willAct} (?:\\w+ ){0,2}?${tell}` },
    {
      words: `${news}\\b[^.;?!:]{0,40}? (?:will|to|shall) (?:\\w+ ){0,2}?(?:follow|come|arrive|reach you|appear|go out|be (?:provided|published|posted|shared|available|given|sent|announced|released|communicated|issued|made (?:available|public)|with you|ready))\\b[^.;?!:]{0,40}? ${someTime}`,
    },
    {
      words: `${news}\\b[^.;?!:]{0,40}? (?:(?:will )?(?:follows?|coming|to follow|to come)|(?:is|are) (?:coming|due|expected|on (?:its|their|the) way|to be expected|to follow|planned))(?: out)? ${someTime}`,
    },
    { words: "more (?:on|about) [^.;?!:,]{1,40} (?:to follow|will follow|follows|to come)" },
    { words: `more (?:on this |about this |news |details |information )?${someTime}` },
    {
      words: sourceLines`
        (?:
          you|everyone|everybody|customers|users|members|patients|parents|(?:our|the|all|all our|affected) [\w-]+
        )(?:'ll| will| can expect to| should| may expect to| shall) (?:
          hear|receive|get|learn|know|find out|see
          |be (?:told|informed|updated|contacted|notified|given|sent|hearing|kept)
        )\b[^.;?!:]{0,60}? ${someTime}
      `,
    },
    {
      words: `(?:expect|look out for|wait for|await|look forward to) (?:to hear|hearing|an?|more|further|our|some|news|word)\\b[^.;?!:]{0,60}? ${someTime}`,
    },
    {
      words:
        "(?:watch this space|stay tuned|more to (?:come|follow)|keep checking|be the first to (?:know|hear)|(?:news|updates?|information|an announcement) (?:is|are) on (?:its|their) way)",
    },
    {
      words:
        "(?:further|more|full) (?:\\w+ )?(?:news|details|information|updates|announcements?) (?:will|to) follow(?=[.,;!]|$)|details (?:will|to) follow(?=[.,;!]|$)",
    },
    { words: "(?:informed|notified|advised|told) (?:of|about) (?:(?:any|further|new|all) ){0,2}developments" },
    { words: `(?:please )?check back(?: with us)? (?:${someTime}|regularly|often|again)` },
    {
      words: `(?:${willAct}|continue to) (?:also |continue to )?keep ${readers} (?:informed|posted|updated|up to date|up-to-date|in the loop|abreast|in the picture|apprised|advised)(?: (?:on|about|of|as) [^.;?!:,]{1,60})?`,
    },
    {
      words:
        "(?:you|everyone|everybody|parents|patients|customers|members|users)(?:'ll| will| shall) be kept (?:\\w+ )?(?:informed|posted|updated|up to date|in the loop)",
    },
    {
      words: `${willAct} (?:continue to )?(?:provide|give|post|share|publish|send|issue)(?: you| everyone)?(?: with)? (?:regular|further|frequent|periodic|more|timely|additional|ongoing) (?:updates|news|information|details)(?: as (?:we|things|more|the|it|they|and)\\b[^.;?!:,]{0,60})?(?=[.,;!]|$)`,
    },
  ],
  counts: isTimeMissing,
  examples: {
    flagged: [
      { text: "We will update you shortly." },
      { text: "More information will follow in due course." },
      { text: "We will share our findings as soon as possible." },
      { text: "We will send you a report ASAP." },
      { text: "We will keep you informed." },
      { text: "We'll post more details when we have more information." },
      { text: "You will hear from us soon." },
      { text: "Further news will be published as more information becomes available." },
      { text: "Once we know more, we will tell you." },
      { text: "Watch this space." },
      { text: "Expect to hear from the zoo before long." },
      { text: "A report is coming at a later date." },
      { text: "Further details will follow." },
      { text: "We will complete this page as soon as we know more." },
      { text: "We are thinking about your mooring fee and will come back to you on this." },
    ].map((example) => ({ ...example, text: `---\nkind: apology\n---\n\n${example.text}` })),
    clean: [
      { text: "We will update you by 18:00 UTC today." },
      { text: "We will keep you informed on our status page." },
      { text: "We will write to you shortly. Next update: Thursday at 17:00.", note: "The time is said." },
      { text: "We wrote to you shortly after the outage." },
      { text: "Please change your password as soon as possible." },
      { text: "“We will update you shortly,” said the carrier." },
      { text: "We will tell you more on Friday, as soon as we have opened the last box." },
      { text: "As soon as we knew, we told the police." },
      { text: "We will send the new ticket as soon as possible." },
      { text: "Please change your password ASAP." },
      { text: "The gates will open shortly." },
      { text: "Once we knew, we told the keepers." },
      { text: "We will come back to you on this. The board decides on 4 June." },
      { text: "We will send another update by 5 even if there is nothing new." },
    ].map((example) => ({ ...example, text: `---\nkind: apology\n---\n\n${example.text}` })),
  },
});

/** "on our status page": a place to look instead of a time. */
const placePattern =
  /\b(?:page|blog|(?:web)?site|status|twitter|mastodon|forum|here|channel|feed|thread|list|intranet|hotline|social media)\b/i;

/** "this page", on which everybody has to look again and again; on a status page people expect that. */
const thisPagePattern = /\b(?:this|the same) (?:page|(?:web)?site|list)\b|\bhere\b/gi;
const timePattern = new RegExp(`\\b(?:${promisedTime})`, "i");

/** Where nothing else says when or where. */
function isTimeMissing({ passage, message }: PlacedHit, { draft, kind, judgements }: RuleContext): boolean {
  const here = draft.passages[passage];
  if (message === owedMessage) {
    return [draft.passages[passage - 1], draft.passages[passage + 1]].every(
      (one) => !timePattern.test(one?.text ?? ""),
    );
  }
  const text = here?.text.replace(kind.id.startsWith("status-") ? /$^/ : thisPagePattern, "") ?? "";
  if (here === undefined || placePattern.test(text) || here.links.length > 0) {
    return false;
  }
  const said = judgements.get("next-update");
  return said?.state !== "met" || said.evidence.every((span) => spansOverlap(span, here.span));
}
