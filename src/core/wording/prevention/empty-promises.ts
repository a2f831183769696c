/** What promises nothing, or is for others to do. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { whoIs } from "../clause/who.ts";
import { safeguardPattern } from "./safeguards.ts";
import { forGoodVerbs, lookingVerbs } from "./step-words.ts";
import { blank } from "../statement.ts";
import { guardVerbs } from "../verbs/verb-classes.ts";

/** "We will learn from this", "we are committed to security": nothing is named. */
const platitudePattern = new Sieved(
  patternLines("gi")`
    \b(?:
      (?:will|'ll|shall|must|going to|want to|promise to) (?:
        make sure|ensure|see to it|do \w+ to (?:make sure|ensure)
      )(?: that)? (?:this|it|nothing like (?:this|it)|such an? \w+) (?:\w+ ){0,3}?again
      |learn from (?:this|it)|(?:keep|continue)(?: on)? \w+ing|committed to|commitment to
      |take (?:this|security|your|the)\b[^.;]{1,40}seriously
      |(?:do(?:ing)?|done) (?:everything|all|whatever|our (?:best|utmost))
      |(?:everything|all) (?:we can|in our power|possible)|do(?:ing)? better
      |(?:tak|exercis|giv|pay)(?:e|ing)? (?:even |much |far )?(?:more|greater|better|closer|extra) (?:care|attention)
      |rais(?:e|ing) (?:the|our) (?:level|standards?) of (?:\w+ )?(?:security|awareness|quality)
      |continuous improvement
      |be(?:ing)? (?:even |much |far )?(?:more|extra) (?:careful|vigilant|attentive|cautious|diligent)(?: (?:with|about|when|in|before|over)\b[^.;]{0,120})?
      |(?:all|every|our best) efforts? (?:shall|will|must) be made|work(?:ing)? hard to|strive
      |continue to (?:improve|work|invest)|appropriate (?:steps|measures|action)
      |(?:tak(?:e|en|ing) )?(?:
        (?:necessary|additional|further|various|several|certain|some|all) (?:steps|measures|actions?|precautions?)
        |(?<=tak(?:e|en|ing) )(?:steps|measures|action)
      )(?!
        [^.;?!:]{0,40} to (?:further |better |also )?(?:
          lock|rotate|enhance|improve|strengthen|harden|secure|restrict|limit|encrypt|add|enable|introduce|tighten
          |separate|reduce|block|close|replace
        )\b
      )
    )\b
  `,
);
/** "Measures to prevent a repeat are being drawn up" */
const vagueStepsPattern = new Sieved(
  /^\W*(?:\w+ ){0,4}?(?:measures|steps|actions|precautions)\b[^.;:]{0,80} (?:is|are|has been|have been|were|will be) (?:\w+ ){0,2}?(?:drawn up|worked out|prepared|planned|considered|discussed|developed|initiated|set in motion|taken|put in place|implemented|under ?way)\b/gi,
);

/** The phrases of `platitudePattern`, and good intentions. */
export const intentionPattern = new Sieved(
  patternLines("i")`
    \b(?:
      learn|committed|do better|all we can|everything|strive|continue to
      |(?:appropriate|necessary|additional|further|various|certain|some) (?:steps|measures|actions?)
      |improve(?: our)? security|review everything|more careful|work on (?:this|it)|monitor the situation|hope
      |do not yet|keep you|assured?|guarantee|determination|dedicated to|confident|look at ourselves|stronger
    )\b
  `,
);
/** "The steps we have taken include", "these measures, such as": what follows names them. */
const namingPattern = new Sieved(
  /\b(?:steps|measures|actions|changes|improvements|enhancements)\b(?! you\b)[^.;?!]{0,80}? (?:includ(?:e|es|ed|ing)|such as|namely):? /i,
);

/** Whether steps are named right behind an announcement of them. */
export function isNaming(text: string): boolean {
  const announced = namingPattern.exec(text);
  if (announced === null || !/\b(?:we|our|i|been|being|these|its)\b/i.test(text.slice(0, announced.index + 60))) {
    return false;
  }
  const named = text.slice(announced.index + announced[0].length);
  return (
    safeguardPattern.test(named) ||
    (named.match(/\b[a-z]{3,12}ing\b/g) ?? []).some((word) => {
      const lemma = verbFormOf(word)?.lemma ?? "";
      return forGoodVerbs.has(lemma) || (guardVerbs.has(lemma) && !lookingVerbs.has(lemma));
    })
  );
}

/** Advice to readers is their step, not ours. */
const advicePattern = new Sieved(
  /\b(?:(?:upgrade|update) to (?:\uFFFC|v?\d)|\d or (?:later|newer|higher|above)|you (?:should|can|must|need|may)|we (?:recommend|advise|encourage|urge|suggest)|please|(?:users|customers|maintainers|developers|organi[sz]ations|companies|administrators) should)\b/i,
);

/** Whose things are dealt with is hers to do, unless somebody else is said to do it. */
const yoursPattern = new Sieved(
  /\byour (?:own|passwords?|devices?|browsers?|software|phones?|computers?|apps?|routers?|keys?|bank|cards?|credentials?|tokens?|systems?|servers?|installation|version|instance|site|account)\b/i,
);

export function isAdvice(text: string, ownNames: readonly string[]): boolean {
  return (
    advicePattern.test(text) ||
    (yoursPattern.test(text) &&
      !deedsOf(text).some(
        ({ subject, mood, role }) =>
          role === "main" &&
          subject !== "" &&
          whoIs(subject, ownNames) !== "you" &&
          /^(?:done|doing|state|habit|future)$/.test(mood),
      ))
  );
}

/** Whether nothing is left of a line once its empty phrases are gone. */
export function isPlatitude(text: string): boolean {
  return !/\b[a-z]{2,30}[^a-z]{1,3}[a-z]{2}/i.test(
    platitudePattern.replaceIn(text, blank).replace(/\b(?:we|will|are|have|to|and|the|our|is|from|this)\b/gi, " "),
  );
}

/** "Our contract says that letters are deleted after 90 days": what was to be so all along; a new one is a step. */
const dutyPattern = new Sieved(
  patternLines("i")`
    \b(?:our|the|its|their) (?!new\b|revised\b|changed\b|amended\b|latest\b)(?:[\w-]+ )?(?:
      contracts?|agreements?|rules?|polic(?:y|ies)|terms|guidelines|instructions|rulebook
    )(?: with [^.;,]{2,40}?)? (?:
      says?|said|states?|stated|requires?|required|demands?|provides?|stipulates?|lays? down|foresees?
    ) that [^.;,]*
    |\b(?:we|our [\w-]+|the [\w-]+) (?:have|has|had) (?:always|long) (?:(?! (?:but|and (?:now|from)) )[^.;,])*
  `,
);

/** `text` without what promises nothing, and without duties of long ago. */
export function withoutEmptyPromises(text: string): string {
  return dutyPattern.replaceIn(platitudePattern.replaceIn(vagueStepsPattern.replaceIn(text, blank), blank), blank);
}
