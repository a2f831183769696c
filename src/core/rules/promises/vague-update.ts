import { spansOverlap } from "../../text/span.ts";
import { promisedTime } from "../../wording/promised-times.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

const news = "(?:updates?|news|information|details?|report|statement|findings|results|more|progress|announcements?)";
const tell =
  "(?:update|inform|notify|tell|contact|write to|e-?mail|let|be in touch(?! with (?!you))|be back|get back to|report|share|post|publish|provide|give|send|issue|release|communicate|announce|follow up|come back to)";
const someTime =
  "(?:shortly|soon(?! as\\b)|in due course|in good time|at a later (?:date|time|point)|later|in the near future|before long|presently|at the appropriate time|as appropriate|when appropriate|as soon as (?:possible|practicable|we (?:can|know(?: more)?|have (?:more|any|new|further|news|an update|something|additional)(?: \\w+){0,4}|are able(?: to)?))|(?:as|when|once|if) (?:and when )?(?:we (?:have|know|get|learn) (?:any |some )?(?:more|new|further|additional|news)(?: \\w+)?|(?:there is|there's) (?:more|news|anything new|something to report)|(?:more|new|further|additional) (?:\\w+ )?(?:information|details|news|facts)?\\s?(?:becomes?|is|are) available|necessary|needed|things develop|the situation develops)|from time to time|in the coming (?:days|weeks|hours)|over the coming (?:days|weeks|hours))";

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
    "keep",
    "short",
    "soon",
    "due course",
    "in due",
    "good time",
    "later",
    "near future",
    "before long",
    "presently",
    "appropriate",
    "when",
    "once",
    "if",
    "as",
    "from time",
    "coming",
  ],
  phrases: [
    {
      words: `(?:will|\\w+'ll|shall|going to) (?:\\w+ ){0,2}?${tell}\\b[^.;?!:]{0,80}? ${someTime}`,
      unless: promisedTime,
    },
    {
      words: `${news} (?:will|to|shall) (?:\\w+ ){0,2}?(?:follow|come|be (?:provided|published|posted|shared|available|given|sent|announced|released))\\b[^.;?!:]{0,40}? ${someTime}`,
      unless: promisedTime,
    },
    { words: `${news} (?:will )?(?:follows?|coming|to follow|to come) ${someTime}`, unless: promisedTime },
    {
      words: `(?:you|everyone|customers|users)(?:'ll| will) (?:hear|receive|get|learn)\\b[^.;?!:]{0,60}? ${someTime}`,
      unless: promisedTime,
    },
    {
      words:
        "(?:will|\\w+'ll|shall|going to) keep (?:you|everyone|all of you|customers|users|everybody|all \\w+) (?:\\w+ )?(?:informed|posted|updated|up to date|in the loop)(?: (?:on|about|of|as) [^.;?!:,]{1,60})?",
      unless: promisedTime,
    },
  ],
  counts: isTimeMissing,
  examples: {
    flagged: [
      { text: "We will update you shortly." },
      { text: "More information will follow in due course." },
      { text: "We will share our findings as soon as possible." },
      { text: "We will keep you informed." },
      { text: "We'll post more details when we have more information." },
      { text: "You will hear from us soon." },
      { text: "Further news will be published as more information becomes available." },
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
    ].map((example) => ({ ...example, text: `---\nkind: apology\n---\n\n${example.text}` })),
  },
  exceptions:
    "Where the draft’s kind must say when people hear more and nothing does, that is one mark at its title, and this rule is silent.",
});

/** "on our status page": a place to look instead of a time. */
const placePattern =
  /\b(?:page|blog|(?:web)?site|status|twitter|mastodon|forum|here|channel|feed|thread|list|intranet|hotline)\b/i;

/** Where nothing says when or where, and no other rule complains of that. */
function isTimeMissing({ passage }: PlacedHit, { draft, kind, judgements }: RuleContext): boolean {
  const here = draft.passages[passage];
  const said = judgements.get("next-update");
  if (here === undefined || placePattern.test(here.text) || here.links.length > 0) {
    return false;
  }
  return said?.state === "met"
    ? said.evidence.every((span) => spansOverlap(span, here.span))
    : !kind.requires.includes("next-update");
}
