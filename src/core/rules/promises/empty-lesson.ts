import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** Who learns: "we will", "we'll do everything we can to", "our team is determined to". */
const weShall =
  "(?:we|i)(?:'ll|'re|'ve| will| shall| must| are| have| want to| intend to)?(?: (?:also|now|all|already|to|do (?:everything|all|whatever) (?:that )?we can to|committed to|determined to|working to|going to|continue to|always|certainly|seek to|strive to|take (?:the )?time to)){0,3}";

const phrases = [
  {
    words: `${weShall} (?:learn(?:ed|ing|t)?|draw(?:n|ing)?|tak(?:e|en|ing)) (?:(?:the|any|all|some|many|important|valuable|hard|our|right|necessary) ){0,2}lessons?`,
  },
  {
    words: `${weShall} learn(?:ed|ing|t)? (?:(?:a lot|a great deal|much|everything we can|all we can) )?from (?:this|it|the|our|these)(?: (?:incident|event|mistakes?|experience|outage|breach|failure|errors?|leak|episode|disruption))?`,
  },
  { words: "(?:the )?lessons (?:will be|have been|are being|were|must be) (?:learned|learnt|drawn)" },
  {
    words: `${weShall} (?:use|treat|see|view|take) (?:this|it|the incident|the outage|the breach) as an? (?:\\w+ )?(?:opportunity|chance|learning)(?: to (?:learn|improve|grow|do better))?`,
  },
  { words: `${weShall} (?:do|be) better(?: (?:next time|in (?:the )?future|than this|from now on))?` },
  { words: `${weShall} (?:come|emerge) (?:out (?:of this )?|back |from this )?stronger` },
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
  triggers: ["learn", "lesson", "better", "stronger", "opportunity", "chance"],
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
