/** Whether a word of harm in a sentence is an act that was done, and not an adjective, an answer, a wish or a rule. */
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { whoIs } from "../clause/who.ts";
import { setOf } from "../word-list.ts";

/** What one does not do on purpose. */
const unwantedVerbs = setOf(
  "lose expose leak disclose reveal affect impact compromise involve breach overwrite corrupt",
);
/** "accidentally", "the wrong file" */
const unmeantPattern = new Sieved(
  /\b(?:accident\w*|inadvertent(?:ly)?|mistak\w+|unintentional(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|incorrect(?:ly)?|in error|should not have|shouldn't have|instead of)\b/i,
);
const lookingVerbs = setOf("view see access open read download obtain retrieve copy");
const theirOwnPattern = /^ (?:\w+ )?(?:their|his|her) (?!(?:neighbours?|friends?|colleagues?|fellow)\b)/;
/** "He copied their files": not his own. */
const onePersonPattern = /^(?:he|she|it|someone|somebody)\b/;
/** "The flaw affects all versions": what could be hit. */
const flawPattern = new Sieved(/\b(?:vulnerability|flaw|weakness|bug|this)$/);

function isAct(deed: Deed, text: string): boolean {
  const { lemma, mood, role, subject, object, isPassive } = deed;
  if (role === "condition" || role === "later" || mood === "future" || mood === "purpose" || mood === "command") {
    return false;
  }
  if (
    mood === "duty" ||
    mood === "unreal" ||
    (mood === "habit" && (role === "question" || flawPattern.test(subject)))
  ) {
    return false;
  }
  if (isPassive) {
    return true;
  }
  const who = whoIs(subject, []);
  if (who === "we") {
    return unwantedVerbs.has(lemma) || unmeantPattern.test(text);
  }
  return (
    who === "hostile" || !lookingVerbs.has(lemma) || !theirOwnPattern.test(object) || onePersonPattern.test(subject)
  );
}

/** A past form, which is an adjective where it is no verb of the sentence. */
const pastFormPattern = /^(?!limited\b|confined\b)(?:\w+ed|stole|took|saw|lost|affects|impacts|involves)\b/i;

/** "the", "of our", "removed all": what comes next tells which things, and is no verb. */
const determiners = setOf(`
  the all any a an these those this that of our your their its each every no other for to with by from about on in most
  some both between or remove removed reset rotate rotated revoke revoked delete invalidate invalidated
`);

/** Whether the word before `start`, an adverb apart, makes an adjective of what stands there. */
function isAfterDeterminer(start: number, text: string): boolean {
  const before = text
    .slice(Math.max(start - 30, 0), start)
    .trimEnd()
    .toLowerCase()
    .split(/[^a-z'-]+/);
  const last = before.at(-1) ?? "";
  const word = last.endsWith("ly") ? (before.at(-2) ?? "") : last;
  return determiners.has(word) || word.endsWith("ing");
}

/** "footholds, compromised accounts", "the flaw and affected versions": one more of what a verb before is done to. */
const isInListPattern = /\b(?:identif|found|find|block|isolat|clos|list|nam|summari)\w* [^.;:]{2,60}(?:,| and) $/i;
/** "A vulnerability, specifically affecting": what could be hit. */
const flawBeforePattern = new Sieved(/\b(?:vulnerabilit(?:y|ies)|flaws?|weakness(?:es)?)\b/i);

/** Whether the word at `start` is an act: "the affected accounts" tells which accounts, "it affected accounts" what was hit. */
export function isActAt(start: number, text: string): boolean {
  if (text.startsWith("affecting", start)) {
    return !flawBeforePattern.test(text.slice(0, start));
  }
  if (!pastFormPattern.test(text.slice(start, start + 20))) {
    return true;
  }
  const deeds = deedsOf(text);
  const deed = deeds.find((each) => each.start <= start && start < each.end);
  if (deed === undefined) {
    return !isAfterDeterminer(start, text) && !isInListPattern.test(text.slice(0, start));
  }
  // "Contain the breach: isolate affected systems"
  const isOrder = deeds[0]?.mood === "command" && verbFormOf(deed.subject)?.isBase === true;
  return !isOrder && isAct(deed, text);
}
