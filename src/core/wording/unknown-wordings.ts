import { oneOf, wholeWords } from "./word-list.ts";

/**
 * Wordings of not knowing yet. They say nothing of the subject that follows or precedes them.
 * Source: house list, after the notes on honest unknowns in guides to breach notices.
 */
const unknownWordings = [
  // "We do not yet know", "we don't know", "we did not know until then" is caught by `knewLater`.
  "(?:do|does) not (?:yet |currently |at this stage |fully )?(?:know|understand)",
  "(?:don't|doesn't) (?:yet |currently |fully )?(?:know|understand)",
  "(?:do|does) not (?:yet |currently )?have (?:a |an |the |any )?(?:full|complete|final|exact|clear|number|list|answer|figure|date|address|telephone|phone|contact|fix|plan)",
  "(?:cannot|can't|can not|unable to|not able to|not in a position to) (?:yet |currently |at this stage )?(?:say|tell|confirm|rule out|give|name|be sure|be certain)",
  "not (?:yet|currently|at this stage|at this time) (?:been )?(?:known|clear|certain|confirmed|established|determined|identified|decided|able to|open|available|complete|finished|found)",
  "(?:have|has) not (?:yet )?(?:been able to |been )?(?:confirm|determin|establish|identif|decid|conclud|found out|finish)(?:e|ed|y|ied)?",
  "(?:haven't|hasn't|isn't|aren't) (?:yet |been )?(?:clear|known|confirmed|established|determined|identified|decided)",
  "(?:have|has|is|are) yet to (?:be )?(?:confirm|determin|establish|identif|decid|know|learn)(?:e|ed|y|ied|n)?",
  "(?:is|are|remains?) (?:still |as yet |currently )?(?:unknown|unclear|uncertain|undetermined|under investigation)",
  "(?:is|are) still (?:being )?(?:investigat|establish|determin|work|assess|check|analys|analyz|confirm|try|clarif|look|find|review|count|identify|not)(?:ed|y?ing)?",
  "(?:is|are) (?:currently |now )?(?:working|trying|seeking) to (?:determine|establish|find out|understand|confirm|identify|verify|assess|clarify|learn)",
  "too early to (?:say|tell|know)",
  "(?:no|not) (?:final |full |certain )?(?:number|figure|answer) yet",
];

/** "We do not yet know", "it is not yet clear", "is still being investigated". */
export const unknownPattern = wholeWords(oneOf(unknownWordings));

/** Announces a question and gives no answer: "to find out which", "we will tell you whether", "check if". */
export const openQuestionPattern = wholeWords(
  `(?:will|can|shall|'ll) (?:\\w+ ){0,2}?(?:tell|say|announce|publish|report|inform|explain)\\b[^.;,]{0,40}? (?:whether|which|what|how|who|whose)|${oneOf(
    [
      "determine",
      "determining",
      "establish",
      "establishing",
      "find out",
      "finding out",
      "confirm",
      "confirming",
      "understand",
      "understanding",
      "identify",
      "identifying",
      "assess",
      "assessing",
      "verify",
      "verifying",
      "investigate",
      "investigating",
      "clarify",
      "clarifying",
      "check",
      "checking",
      "tells? you",
      "assessment of",
      "question of",
      "let you know",
      "say",
      "work out",
      "working out",
      "learn",
      "see",
      "explain",
      "explains",
      "describe",
      "ask",
      "asked",
      "asking",
      "specify",
      "state",
      "indicate",
      "know",
    ],
  )} (?:exactly |precisely |just )?(?:whether|which|what|how|who|whose|when|where|why|if|the (?:full |exact |precise )?(?:extent|scope|number|cause|impact))`,
);
