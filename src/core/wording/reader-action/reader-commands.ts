/** Which commands are said to readers, and are no task of ours or line of a log. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { isAct } from "./reader-acts.ts";
import { areReaders, isWhoever } from "./reader-people.ts";
import { setOf } from "../word-list.ts";
import type { Passage } from "../prose.ts";

/** "Create a runbook", "Add checks" under a heading of ours are our own tasks. */
const ourTaskHeadingPattern = new Sieved(
  /\b(?:we|our|action items?|actions?|follow[- ]?ups?|^\W*to[- ]?dos?|next steps?|lessons?|remediation|prevent\w*|improvements?|timeline|response|mitigations? (?:taken|we)|root cause|going forward|post-?mortem|incident|how|why|detection|details|summary|background|impact|resolution|recovery)\b/i,
);
/** Headings that speak to readers. */
const readerHeadingPattern = new Sieved(
  /^\W*please\W*$|\b(?:you|your|users?|customers?|what (?:to|should|can|do)(?! we)|recommend\w*|advice|protect\w*|work-?arounds?|instructions?|steps? to|required|action required|upgrad\w+|faq|guidance|next for|(?:do|should|can|must) i)\b/i,
);
/** "I'm glad to say", "at our desk": no act of ours. */
const asidePattern = /\bI(?:'m| am) [a-z]+ to (?:say|report)\b|\b(?:on|at|in|from|via|through) our\b/g;
/** A sentence about ourselves. */
const ourselvesPattern = /\b(?:we|our|i|the team)\b/i;

/** "your", "Send us the bill and we will pay it": said from us to them. */
const exchangePattern = /\byour?\b|\bback to us\b|\band we(?:'ll| will)\b|^\W*\w+ us\b/i;

/** "If the app hangs, ", "To be safe, then ": what may stand before a command. */
const afterConditionPattern = new Sieved(
  /\b(?:if|when|whenever|should (?:you|your|anyone|anybody|someone|somebody|they|it|these|those|an?|the|any|this|that)|until|to|once)\b[^.;]*, ?(?:(?:then|also|simply|just|immediately) )?$/i,
);

/** "What we ask of you is simple: " */
const askingPattern = new Sieved(
  /\b(?:we|i) (?:all |would |'d )?(?:ask|advise|recommend|suggest|urge|beg)\b[^.;:]*: (?:never |please )?$/i,
);

/** "Fix for a bug in the search", "Change of plan": the word is a noun. */
const nounPattern =
  /^\S+ (?:of|(?:week|month|year|night|spring|summer|autumn|winter|\w{3,6}day)(?:'s)?) |^(?:fix|patch|update|change|release|request|report|review|note|repair|reset|reboot|upgrade|restart) for /;

/** Whether it only looks like a command: "After that, Mark Ellis left", "each value", "Patch for the lift". */
export function isNameOrNoun({ lemma, object, start }: Deed, text: string): boolean {
  const before = text.slice(0, start);
  return (
    nounPattern.test(lemma + object) ||
    /\b(?:each|every|an?|the|no) $/i.test(before) ||
    (/^[A-Z][a-z]/.test(text.slice(start)) && /[a-z],? $/.test(before) && !/\b(?:please|then),? $/i.test(before))
  );
}

/** Whether the words before a command say whose it is: "we" of another clause does not; "The letter said: open it". */
export function isOwnVoice(before: string): boolean {
  return /\bwe\b|\b(?:said|told|wrote)\b[^.;:]{0,40}: \W*$/i.test(before) && !askingPattern.test(before);
}

/** "If the app hangs, restart it", "Change your password": not a task of ours, nor a line of a log. */
export function isSaidToReader(deed: Deed, before: string, text: string, passage: Passage): boolean {
  const isForbidding =
    deed.isNegated &&
    !ourselvesPattern.test(text) &&
    (passage.kind === "sentence" || !ourTaskHeadingPattern.test(passage.heading));
  // "Even if it looks dry, test the lid" among what we have learnt, and do from now on.
  const isOurs =
    passage.kind === "item" &&
    ourTaskHeadingPattern.test(passage.heading) &&
    !readerHeadingPattern.test(passage.heading) &&
    !/\byou(?:rs?)?\b/i.test(text);
  if (isOurs && !isForbidding) {
    return false;
  }
  if (isForbidding || afterConditionPattern.test(before) || askingPattern.test(before)) {
    return true;
  }
  if (/\b(?:we|our|the team)\b/i.test(passage.heading)) {
    return false;
  }
  if (readerHeadingPattern.test(passage.heading) || exchangePattern.test(text)) {
    return true;
  }
  if (workaroundPattern.test(before)) {
    return true;
  }
  // "Users on the old client: sign in again"
  const addressed = /^\W*([^:,;]{3,80}): \W*(?:[^:;.]{2,60},(?: and| or)? )?$/.exec(before)?.[1] ?? "";
  if (addressed !== "" && (isWhoever(addressed) || areReaders(addressed.toLowerCase(), []))) {
    return true;
  }
  // "Post-incident: add an alert"
  const label = /^[^:]{3,40}: /.exec(before)?.[0] ?? "";
  if (ourTaskHeadingPattern.test(label)) {
    return false;
  }
  const isPlain =
    passage.kind === "sentence" &&
    !ourselvesPattern.test(text.replace(asidePattern, "")) &&
    (deed.lemma === "be" ||
      plainObjectPattern.test(`${deed.object.replaceAll(/[",]/g, " ")} `) ||
      untilPattern.test(deed.object) ||
      (screenVerbs.has(deed.lemma) && labelPattern.test(deed.object)));
  return isPlain && !ourTaskHeadingPattern.test(passage.heading);
}

/** "Workaround: use another zone": a label behind which readers are told what to do. */
const workaroundPattern = new Sieved(
  /^\W*(?:workarounds?|action required|recommend(?:ation|ed action)s?|what to do|(?:our |my |an? )?(?:advice|recommendation|suggestion|request|tip|plea|word|reminder|warning))(?: (?:until|for|if|when|while|on|to)\b[^:]{1,40})?(?: is (?:simple|short|clear|plain|this|easy|the same))?: \W*$/i,
);

/** "tap water before drinking it", "bottled water until Friday": nothing but a command has a time like that. */
const untilPattern = new Sieved(
  /^ [\w -]{3,50} (?:before (?:\w+ing|you)|until|after (?:\w+ing|you)|as soon as|whenever)\b/,
);

/** "Open Settings", "click 'Restore'": what one does on a screen, and the label that one finds there. */
const screenVerbs = setOf("open tap click press choose select pick hit hold go toggle scroll swipe launch type enter");
const labelPattern = /^ (?:to |on |down |up )?["']?[A-Z]/;

/** "the water", "it", "in cash": not a noun that may go on with the word that looks like a verb. */
const plainObjectPattern = patternLines()`
    ^ (?:
      the|an?|this|that|these|those|any|all|every|each|no|such|it|them|him|her|in|on|by|with|for|to|from|at|off|out|up
      |down|back|again|only|not|anything|everything|nobody|anyone|strange|suspicious
      |(?:form|door|gate|exit|platform|route|option|version|entrance|counter|room) [A-Za-z\d]{1,3}|v?\d[\d.]*|two
      |three|another|both|either|one|some|as soon as|sure|certain|away|indoors|inside|clear|now|nothing|(?:re)?using
      |[a-z]+s(?= (?:and|or|that)\b)|[a-z]+(?= (?:away|off|out|shut|closed|indoors|inside|handy|ready|dry)\b)
    ) `;

/** "use the showers in Block A": a cell that tells one act. */
export function isCommand(words: string): boolean {
  const [, verb = "", object = ""] = /^([a-z-]{3,20})( [^.;]*)?/i.exec(words) ?? [];
  const form = verbFormOf(verb.toLowerCase());
  return (
    form?.isBase === true &&
    form.isKnown &&
    plainObjectPattern.test(`${object} `) &&
    isAct({ lemma: form.lemma, object })
  );
}

/** "It leaked, so please boil the water" */
const soPattern = new Sieved(/[,;] so (?:please )?[a-z-]{3,20} (?:the|your|it|them|any|an?|now|as soon as you)\b/i);
const actBehindPattern = /[,:] (?:so )?(?:please |then |simply )?([a-z-]{3,20})((?: [^.;?!,:]{1,80})?)(?=[.;!,:]|$)/gi;
export function isConditionThenAct(text: string): boolean {
  return (
    soPattern.test(text) &&
    !/\bwe\b/i.test(text) &&
    [...text.matchAll(actBehindPattern)].some(([, verb = "", object = ""]) => {
      const form = verbFormOf(verb.toLowerCase());
      return (
        form?.isBase === true &&
        form.isKnown &&
        plainObjectPattern.test(`${object} `) &&
        isAct({ lemma: form.lemma, object })
      );
    })
  );
}
