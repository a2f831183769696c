import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

/** "sorry", "we apologise", "our apologies" */
const apology = String.raw`(?:sorry|apologi[sz](?:e[sd]?|ing)|apologies|apology|regrets?)`;

/** Whom or how much, but not yet for what: "very much", "to all our customers". */
const gap = String.raw`(?:(?! (?:for (?:the|this|that|these|our|my|what|how|all|having|not)|that|about|but|and|tell|told|know|say|ask|see|find)\b)[^.,;:?!]){0,45}?`;

/** "we are sorry", not "she was sorry", "the caller said that he was sorry" */
const ours = String.raw`(?<!\b(?:she|he|they|who|it) (?:(?:was|were|is|are|felt) )?(?:\w+ )?)`;

/** What is only perhaps so: "for the upset that this may have caused", "for mistakes which might have been made" */
const perhaps = String.raw`for [^.,;:?!]{0,60}? (?:may|might|could)(?: \w+)? (?:have )?(?:caused?|brought|bring|been made|given you|come across|upset|offended|occurred|arisen|resulted|followed|meant|made you)`;

/** "we are truly sorry", "the board apologises", "please accept our apologies" */
const sayingSorry = sourceLines`
  (?:
    please accept (?:our|my) (?:\w+ ){0,2}?apologies
    |(?:(?:we|I) (?:offer|send|extend|owe)(?: \w+){0,2}? |you have |our |my )(?:our |my |an )?(?:\w+ )?apolog(?:y|ies)
    |(?:(?:we|I) (?:do )?|the (?:[\w-]+ ){1,5}?)(?:
      (?:\w+ly )?(?:apologi[sz]es?|regrets?)|(?:are|am|is) (?:(?:\w+ly|so|very) ){0,2}sorry
    )
    |we're (?:(?:\w+ly|so|very) ){0,2}sorry|I'm (?:(?:\w+ly|so|very) ){0,2}sorry
  )
`;

/** "opened this letter", "you have had this twice": sorry for the letter's own way, and the fault is owned elsewhere. */
const strayLetter = sourceLines`
  (?:if|should|in case) (?:[\w'-]+ ){1,8}?(?:
    opened|opens|read|reads|got|gets?|had|received?|seen|sent(?: you)?
  ) (?:(?:this|the same) (?:letter|e-?mail|message|note|notice|text|card)|this (?:twice|already|before))\b
  |(?:if|should) this (?:letter|e-?mail|message|note|notice|text|card|news) (?:[\w']+ ){0,3}?(?:
    at (?:a|an) \w+ time|twice|more than once|the wrong|(?:some(?:one|body)|any(?:one|body)) else
  )
`;

export const conditionalApology = wordingRule({
  id: "IC201",
  name: "conditional-apology",
  title: "An apology with a condition",
  message:
    "“{words}” is sorry only on a condition, so nobody in particular is apologised to. Say that you are sorry, for what, and to whom.",
  why: "Readers hear an “if” or an “any” after “sorry” as doubt that there was any harm, and the apology is lost.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: a good apology does not hold the word “if”",
  severity: "warning",
  yieldsTo: ["IC202"],
  triggers: ["sorry", "apolog", "regret"],
  phrases: [
    {
      words: String.raw`(${ours}${apology}${gap}) for any(?! (?:further|additional|more)\b)`,
      unless: String.raw`(?:further|additional) delays?`,
      instead: [{ text: "{1} for the", when: "There was such an effect, and you know of it." }],
    },
    {
      words: String.raw`(regrets?) any(?! (?:further|additional|more|of)\b)`,
      instead: [{ text: "{1} the", when: "There was such an effect, and you know of it." }],
    },
    {
      words: String.raw`(${apology} to) (?:anyone|anybody|any (?:of (?:you|our \w+)|\w+)) (?:who|that) (?:(?:may|might|could) (?:have )?(?:been|be|felt|feel|experienced?|suffered?)|was|were|has been|have been|is|are|felt|experienced|suffered|had)`,
      instead: [{ text: "{1} everyone who was", when: "You know that people were." }],
    },
    { words: String.raw`${apology} to (?:any|anyone|anybody|whoever|whomever)` },
    { words: String.raw`${apology}${gap} for (?:whatever|whichever)` },
    { words: String.raw`${ours}${apology}${gap} ${perhaps}` },
    {
      words: String.raw`${ours}${apology} (?:that|about how|how) [^.,;:?!]{1,60}? (?:may|might|could) (?:\w+ )?(?:have )?(?:been |be |felt? |become )?(?:inconvenienced|upset|offended|hurt|disappointed|misled|worried|distressed|confused|annoyed|alarmed|come across|let down|caused|unsettled)`,
    },
    {
      words: String.raw`${ours}${apology} to [^.,;:?!]{1,40}? (?:who|that) (?:\w+ly )?(?:feels?|felt|thinks?|thought|believes?|sees?)`,
    },
    {
      words: String.raw`${ours}${apology}\b[^.;:?!]{0,120}?, (?:should (?:you|our|we|this|it|they|any\w*|there)|if (?:any|at all|that|this|it|there|such|need be|needed|necessary|(?:you|they|we) (?:were|did|have|had|are)(?=[.!]?$)))`,
    },
    { words: String.raw`sorry, (?:\w+ ){0,2}\w+, if` },
    {
      words: String.raw`${apology} to (?:(?:all |the |our |those |every )?[\w-]+) (?:of you )?(?:who|that|whose(?: [\w-]+){1,3}) (?:may|might|could) (?:have|be|feel)`,
    },
    {
      words: String.raw`${ours}${apology}${gap} (?:if|in case|should (?:you|this|it|there|our|anyone|any)|to the extent|in ?so ?far as|in the event|wherever)`,
      unless: String.raw`${strayLetter}|would be (?:very )?sorry|sorry to (?:say|tell|hear)|(?:don't|do not|cannot|can't) apologi[sz]e`,
    },
    {
      words: String.raw`(?:if|should|in case|in the event that|to the extent that|in ?so ?far as|^where|wherever) (?!we had\b)[^.;:?!]{4,160}, (?:then )?${sayingSorry}`,
      unless: String.raw`${strayLetter}|sorry(?:,? but| to (?:say|tell|hear))`,
    },
    {
      words: String.raw`(?:anyone|anybody|any (?:of (?:you|our \w+)|\w+)) (?:who|whose|that)\b[^.;?!]{3,120}?(?: (?:has|have) (?:our|my) (?:\w+ ){0,2}?apolog(?:y|ies)|[,:] (?:${sayingSorry}|sorry|apologies))`,
    },
  ],
  examples: {
    flagged: [
      { text: "We are sorry if you were affected." },
      { text: "We apologise to anyone who may have been affected." },
      { text: "We apologise for any worry that we have caused." },
      { text: "Our apologies if this reached you late." },
      { text: "We deeply regret any of this, and are sorry should it have caused you trouble." },
      { text: "We are truly sorry to all our customers for any confusion." },
      { text: "- Sorry if your parcel came late." },
      { text: "If your parcel came late, we are truly sorry." },
      { text: "Should your name have been on that page, please accept our sincere apologies." },
      { text: "We apologise to anyone whose parcel came late." },
      { text: "We apologise to those whose parcels may have come late." },
      { text: "The museum regrets any worry that this letter brings." },
      { text: "We are sorry for the worry that this letter may have caused." },
      { text: "To the extent that walkers were misled by the map, we apologise." },
      { text: "I apologise for whatever harm the smoke did." },
      { text: "We apologise to those who feel that the tour was too short." },
      { text: "Our apologies to the singers, if there were any, who came in vain." },
      { text: "Any baker whose oven went cold has our apologies." },
    ],
    clean: [
      { text: "We are sorry. If you have questions, call us." },
      { text: "We are sorry that your address was public; if you want to know more, write to us." },
      { text: "We apologise for the outage, and if it comes back we will call you." },
      { text: "We apologise for the delay to everyone who had to wait." },
      { text: "We apologise in advance for any further delay." },
      { text: "We would be sorry if you left us." },
      { text: "“We are sorry if anyone was hurt,” said the supplier.", note: "Somebody else's words." },
      { text: "We are sorry that we told you late." },
      { text: "We apologise to those who had to wait." },
      { text: "We apologise to all members whose parcels came late." },
      { text: "If we had locked the door, nothing would be lost. We apologise." },
      { text: "If you have a question, please call us; we are sorry that you had to wait." },
      { text: "We are sorry that we could not say on Monday if the tour would take place." },
      { text: "The guide told us that he was sorry if he spoke too fast.", note: "His apology, and not ours." },
      {
        text: "We are sorry for the leak, which may have shown strangers your address.",
        note: "The apology itself is whole.",
      },
      { text: "If your lodger opened this card, we are sorry.", note: "Another matter than the incident." },
      { text: "We apologise if you have had this twice." },
      { text: "If you ask for a new key today, we are sorry to say that it will take a week." },
    ],
  },
});
