import { sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** Who learns: "we will", "we'll do everything we can to", "the club is determined to", and not "pupils will". */
const weShall = sourceLines`
    (?:
      (?:we|i)(?:'ll|'re|'ve|'m| will| shall| must| can| are| am| have| want to| intend to| need to| know that we can)?
      |(?:(?:the|our|my) (?!children|pupils|students)[\w-]+ )?(?<!\b(?:you|child|children|pupils|students|learners|they) )(?:
        will|shall|must|is|are|has|have|promises?|vows?|pledges?
      )
    )(?: (?:
        also|now|all|already|to|do (?:everything|all|whatever) (?:that )?we can to|committed to|determined to
        |working to|going to|continue to|always|certainly|and will|seek to|strive to|aim to|hope to|intend to
        |take (?:the )?time to|can and must|listening and
      )
    ){0,3}
  `;

const kind =
  "(?:valuable|important|hard|painful|difficult|bitter|useful|salutary|sobering|harsh|costly|expensive|big|key|real|vital|crucial|many|some|clear)";
/** "this incident", "our mistakes", "what happened", "these past weeks" */
const event = sourceLines`
    (?:
      what (?:\w+ )?(?:happened|went wrong|occurred|has happened)
      |(?:(?:this|it|that|the|our|these|those|last|such|any) ?)(?:
        (?:[\w-]+ )?(?:
          incidents?|events?|mistakes?|experiences?|outages?|breach(?:es)?|failures?|failings?|errors?|leak|episode
          |disruption|weeks?|days?|months?|matter|affair|crisis|setback|situation|friday|monday|night|weekend
        )
      )?
    )
  `;

const phrases = [
  {
    words: `${weShall} (?:learn(?:ed|ing|t)?|draw(?:n|ing)?|tak(?:e|en|ing)|absorb(?:ed)?|heed(?:ed)?) (?:(?:the|any|all|of|our|right|necessary|away|${kind}) ){0,3}lessons?(?! (?:about|on|in)\\b)`,
  },
  {
    words: `${weShall} learn(?:ed|ing|t)? (?:(?:a lot|a great deal|so much|much|everything we can|all we can|as much as we can) )?from ${event}`,
  },
  {
    words:
      "(?:the )?lessons (?:(?:will|must|can|should|need to|are to) be|have been|are being|were|to be|we (?:have|must|will|can)) (?:learned|learnt|drawn|taken|heeded)",
  },
  {
    words: `(?:there (?:are|is|were|was)|(?:is|was|has been|are|holds?|taught us|learn(?:ed|t)?|be|as)) (?:an? )?(?:very )?(?:${kind} lessons?|lessons?(?= (?:for|in this|here|to be)))(?! (?:about|on|in (?!this|it))\\b)`,
  },
  {
    words:
      "(?:(?:an? |our )(?:\\w+ )?(?:wake-up|wakeup|wake up) call|an? (?:[\\w-]+ )?(?:learning|teachable|teaching) (?:experience|moment|opportunity|curve)|(?:has been|was|is|be|as) an? (?:real )?(?:eye[- ]opener|reality check|turning point|moment of reflection|time for reflection))",
  },
  {
    words:
      "(?:take|taken|taking|takes) (?:this|it|these|(?:the|your|all|this|that|any) (?:learnings|lessons|criticism|points|comments|experience|findings|feedback|incident)|what (?:has )?happened|everything)(?: \\w+)? (?:to heart|on board|very seriously to heart)",
  },
  {
    words: `${weShall} (?:reflect(?:ed|ing)?|look(?:ed|ing)? (?:back )?(?:long and )?hard) (?:(?:very )?(?:carefully|deeply|hard|long and hard|seriously) )?(?:on|at|upon) (?:${event}|how|ourselves|why)`,
  },
  {
    words: `(?:tak(?:e|en|ing)|ha(?:ve|d)) a (?:long,? )?(?:hard|honest|good) look at (?:ourselves|how|what|${event})`,
  },
  { words: `(?:draw|drawn|drawing) the (?:\\w+ )?(?:consequences|conclusions)(?: from ${event})?(?=[.,;!]|$| and)` },
  {
    words: `${weShall} (?:use|treat|see|view|take|regard|look (?:at|on|upon)) (?:${event}) (?:as|for) an? (?:\\w+ )?(?:opportunity|chance|learning|catalyst|springboard|starting point|spur|motivation|lesson|turning point)(?: to (?:learn|improve|grow|do better))?`,
  },
  { words: `${weShall} use (?:this|it|the experience) to (?:learn|improve|grow|become|get better|do better)` },
  {
    words: `${weShall} (?:do|be|get|become) (?:much |even |a )?better(?! (?:to|at|able|prepared|informed|known|off|served)\\b)(?: (?:next time|in (?:the )?future|than this|from now on|\\w+(?= (?:for it|because|as a result|from|after))))?`,
  },
  {
    words: `${weShall} (?:come|emerge|grow|end up|be|become|return)(?: (?:out(?: of (?:this|it))?|back|from (?:this|it)))? (?:even |all the |much )?(?:stronger|wiser)`,
  },
  { words: "(?:make|makes|made|making) (?:us|me) (?:an? )?(?:even )?(?:better|stronger|wiser)(?: [\\w-]+)?" },
  { words: "(?:better|stronger|wiser) (?:for|because of|as a result of|after|from) (?:it|this|the experience)" },
  {
    words: `(?:will|shall|must|to|'ll|should) (?:inform|shape|guide|influence) (?:everything|all|how|the way|what|our|every) (?:(?:that )?we \\w+|(?:\\w+ ){0,2}(?:work|decisions?|future|thinking|planning|approach|practice))`,
  },
  { words: `${weShall} grow(?:n|ing)? from ${event}` },
  { words: `(?:listening and|mistakes are how we) learn(?:ing)?(?! (?:that|of|about|how)\\b)` },
  {
    words: `${weShall} (?:not |never )?(?:forget|remember) (?:what (?:this|it|the \\w+)(?: has)? taught us|(?:this|the|these|that) (?:\\w+ )?lessons?|this (?:day|week|incident|experience))`,
  },
  {
    words:
      "(?:has |have )?taught (?:us|me|everyone|all of us) (?:a (?:lot|great deal|\\w+ lesson|lesson)|much|many \\w+|valuable \\w+)",
  },
  {
    words:
      "(?:the )?lessons? (?:of|from) (?:this|the|these|last) (?:\\w+ ){1,2}will (?:stay|remain|be remembered|be with us|not be (?:lost|forgotten)|guide)",
  },
  {
    words:
      "(?:strengthen|renew|redoubl|reinforc|deepen)(?:s|ed|ing)? (?:our|my) (?:\\w+ )?(?:resolve|commitment|determination)",
  },
  { words: "(?:turn|make) (?:this|it) into (?:something (?:\\w+ )?(?:positive|good|better)|a (?:positive|force))" },
  { words: "(?:and )?improve (?:we (?:shall|will|must)|our game)" },
  {
    words: `(?<!\\b(?:that|anything|what|where|how|ways|areas) )${weShall} (?:improve|raise (?:the bar|our game|our standards)|up our game|grow)(?=[.,;!]|$)`,
  },
  { words: "hold ourselves to (?:a|an even|the) (?:much )?high(?:er|est) standards?(?=[.,;!]|$)" },
];

/** "Learned from this that two people must …", "by training …", "so from today …": the lesson is told. */
const toldPattern =
  /^[^.;?!]{0,60}(?:\bthat (?!(?:have|has|were|was) been\b)|\bhow to\b|\bto (?:always|never)\b|:|\bby \w+ing\b|\bso (?:from|we|that)\b|\bincluding\b|\bsuch as\b|\bnamely\b|\bwhich is why\b|,? and (?:have|now|know|understand)\b)/i;

export const emptyLesson = wordingRule({
  id: "IC502",
  name: "empty-lesson",
  title: "“We will learn from this”, and no more",
  message: "“{words}” does not say what was learnt. Say what you do differently from now on, or leave it out.",
  why: "Everybody says after an incident that they will learn from it; readers believe the change that they can see.",
  source:
    "Lewicki, Polin and Lount (2016), An Exploration of the Structure of Effective Apologies: a declaration of repentance is a promise not to repeat it",
  severity: "information",
  triggers: [
    ...["learn", "lesson", "better", "stronger", "opportunity", "chance", "wiser", "wake", "teach", "eye", "reality"],
    ...[
      "turning",
      "reflect",
      "heart",
      "on board",
      "hard",
      "honest",
      "catalyst",
      "spring",
      "spur",
      "motivation",
      "starting",
    ],
    ...["use", "inform", "shape", "guide", "influence", "improve", "raise", "game", "grow", "hold", "draw"],
    ...[
      "mistakes",
      "forget",
      "remember",
      "taught",
      "strengthen",
      "renew",
      "redoubl",
      "reinforc",
      "deepen",
      "turn",
      "make",
    ],
    ...["honest", "taking", "take"],
  ],
  unless:
    "(?:said|promised|told|thought)\\b[^.;?!]{0,60}\\b(?:would|had)|(?:did|have|had|do) not(?: \\w+)? (?:learn(?:ed|t)?|improve)",
  phrases,
  counts: isNotTold,
  examples: {
    flagged: [
      { text: "We will learn from this." },
      { text: "Lessons have been learned." },
      { text: "We are determined to learn the lessons of last week." },
      { text: "We will do everything we can to learn from this incident." },
      { text: "We see this as an opportunity to improve." },
      { text: "We must do better." },
      { text: "We will emerge stronger." },
      { text: "The fire was a wake-up call for our orchestra." },
      { text: "The zoo will reflect on what happened." },
      { text: "This has taught us a hard lesson." },
      { text: "It will make us a better bakery." },
      { text: "The flood will shape how we work." },
      { text: "We have taken your criticism on board." },
    ],
    clean: [
      { text: "We have learned from this that one person alone must not delete a backup." },
      { text: "We will learn from this: from today two people approve each export." },
      { text: "We will learn from this. We now require two people for every export." },
      { text: "We learned from a customer that the file was public." },
      { text: "You can learn more on our website." },
      { text: "## Lessons learned\n\nThe alarm rang in an empty room." },
      { text: "Schools had to cancel lessons." },
      { text: "“We will learn from this,” said the supplier." },
      { text: "Apprentices learn important lessons about welding." },
      { text: "We are better prepared now: two keepers stay overnight." },
      { text: "We said that we would learn from it, and did not learn." },
    ],
  },
});

/** Whether neither the sentence nor the one behind it says what is different now. */
function isNotTold(hit: PlacedHit, { draft, judgements }: RuleContext): boolean {
  const passage = draft.passages[hit.passage];
  if (passage === undefined || toldPattern.test(passage.text.slice(hit.end))) {
    return false;
  }
  const next = draft.passages[hit.passage + 1];
  if (next === undefined || next.kind === "heading" || (next.kind === "sentence" && next.opensBlock)) {
    return true;
  }
  const steps = judgements.get("prevention")?.evidence ?? [];
  return !steps.some((span) => span.start < next.span.end && next.span.start < span.end);
}
