import { promisedTime } from "../../wording/promised-times.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** "we will also", "we have already", "we're continuing to", "I intend to" */
const weAct =
  "(?:we|i)(?:'ll|'ve|'re|'m| will| shall| have| are| am| must)?(?: (?:also|now|already|been|be|all|always|continu(?:e|ing) to|committed to|working (?:hard )?(?:to|on)|work to|take this opportunity to|plan(?:ning)? to|intend to|going to|determined to|currently|therefore|immediately|further|actively|swiftly|promptly)){0,3}";

const vague =
  "(?:all |any |every |the |some |a (?:number|range|series) of )?(?:appropriate|necessary|needed|required|additional|further|proactive|corrective|remedial|prevent(?:at)?ive|various|several|reasonable|possible|extra|enhanced|stronger|immediate|swift|decisive)(?:,? (?:and )?(?:appropriate|necessary|additional|further|proactive|preventive|reasonable|immediate))?";

const measures =
  "(?:security |technical |organi[sz]ational |safety |protective |prevent(?:at)?ive )?(?:(?:and|or|&) \\w+ )?(?:steps|measures|safeguards|controls|actions?|precautions|protections)";

const things =
  "(?:cyber ?security|data protection|security|safeguards|systems?|process(?:es)?|procedures?|policies|practices|controls|protections?|defen[cs]es|resilience|infrastructure|technology)";

/** "tak" + "ing appropriate measures", "improv" + "e our security and processes" */
const phrases = [
  {
    words: `${weAct} (?:tak(?:e|en|ing)|took|implement(?:ed|ing)?|put(?:ting)? in place|introduc(?:e|ed|ing)|adopt(?:ed|ing)?) ${vague} ${measures}`,
  },
  {
    words: `${vague} ${measures} (?:have been|has been|are being|were|was|will be|are) (?:now |since |also )?(?:taken|implemented|put in place|introduced|adopted)`,
  },
  {
    words: `${weAct} (?:improv|enhanc|strengthen|bolster|tighten|increas|reinforc|upgrad|review)(?:e|ed|ing)? (?:and (?:\\w+ ){1,2})?(?:our|all our|all of our|the) (?:\\w+ )?${things}(?: (?:measures|posture|controls|systems|processes|procedures|policies|practices|protocols|standards))?(?:,? (?:and )?(?:our )?${things})*`,
  },
];

/** What makes it concrete after all: "including two-step sign-in", "by moving the backups", "so that nobody can …". */
const concretePattern =
  /^[^.;?!]{0,80}(?:\bincluding\b|\bsuch as\b|\bnamely\b|\bfor (?:example|instance)\b|\be\.g\.|\bby \w+ing\b|\bwith (?:an?|the|two|new)\b|\bso that\b|,? and (?:we|now|have|will|are|is)\b|, \w+ing\b|:|\()/i;

/** "These include", "Specifically", "For example": the next sentence names them. */
const namingPattern =
  /^\W*(?:th(?:ese|is|ey|ose) |specifically|in particular|for (?:example|instance)|among|first|we have |we've |we now |we will (?:also )?\w+ (?:a|an|the|all|every)\b|all |from now)/i;

export const vagueMeasures = wordingRule({
  id: "IC501",
  name: "vague-measures",
  title: "Measures that are not named",
  message:
    "“{words}” does not say what is done, so nobody can tell whether it helps. Name one step that could be checked from outside, or leave the sentence out.",
  why: "A promise to prevent it is one of the parts that make an apology work, and only a step that is named can be believed or checked.",
  source:
    "Lewicki, Polin and Lount (2016), An Exploration of the Structure of Effective Apologies; PagerDuty incident response guide: say exactly how you plan to prevent it",
  severity: "information",
  triggers: [
    ...["step", "measure", "safeguard", "control", "action", "precaution", "protect"],
    ...["improv", "enhanc", "strengthen", "bolster", "tighten", "increas", "reinforc", "upgrad", "review"],
  ],
  phrases,
  counts: isNowhereNamed,
  examples: {
    flagged: [
      { text: "We are taking appropriate measures." },
      { text: "We have taken additional steps to protect your data." },
      { text: "Further security measures have been put in place." },
      { text: "We will continue to strengthen our security." },
      { text: "We have enhanced our security controls." },
      { text: "All necessary precautions were taken." },
      { text: "We are reviewing our procedures." },
    ],
    clean: [
      { text: "We have taken further steps, including a second lock on the archive." },
      { text: "We are taking these additional steps:\n\n- Every backup is encrypted from today." },
      { text: "We have strengthened our security by requiring two people for every export." },
      { text: "We have improved our processes. Specifically, two people now approve each export." },
      { text: "To improve our security we bought hardware keys for everybody." },
      { text: "The measures that we announced on 3 March are finished." },
      { text: "We removed the copy and changed every password." },
      { text: "You may want to take further precautions." },
    ],
  },
  exceptions:
    "Where naming a step would help an attacker, name its kind: “a second check before anybody can export data”.",
});

/** Whether neither the rest of the sentence nor what follows it says which measures. */
function isNowhereNamed(hit: PlacedHit, { draft, judgements }: RuleContext): boolean {
  const passage = draft.passages[hit.passage];
  const next = draft.passages[hit.passage + 1];
  const rest = passage?.text.slice(hit.end) ?? "";
  if (concretePattern.test(rest) || new RegExp(promisedTime, "i").test(rest)) {
    return false;
  }
  if (next === undefined || next.kind === "heading") {
    return true;
  }
  const isNamedNext = judgements
    .get("prevention")
    ?.evidence.some((span) => span.start < next.span.end && next.span.start < span.end);
  return (
    next.kind === "sentence" &&
    passage?.kind !== "item" &&
    !namingPattern.test(next.text) &&
    (next.opensBlock || isNamedNext !== true)
  );
}
