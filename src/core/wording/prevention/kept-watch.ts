/** Who watches from now on, what is fenced in, and what no longer goes without a check. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { harmVerbs, mindVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { peopleByForm } from "../people-affected/people-nouns.ts";

/** "There will always be a nurse in the room", "an engineer sleeps at the plant on every night of frost" */
const presencePattern = new Sieved(
  patternLines("i")`
    \b(?:
      there(?: wi|')ll (?:always |from \w+ )?be (?:always )?(?:an?|two|three) ((?:[\w-]+ )?[a-z]+)\b
      |(?:an?|two|three|at least \w+) (?:[\w-]+ )?([a-z]+) (?:from [^.;,]{3,30} )?(?:now |always |will )?(?:
        stays?|stands?|sits?|sleeps?|waits?|walks?|is|are|patrols?
      ) [^.;?!]{0,70}?\b(?:whenever|(?:on |during )?every|at all (?:hours|times)|day and night|round the clock)\b
    )
  `,
);

function isPresence(text: string): boolean {
  const [, there, stays] = presencePattern.exec(text) ?? [];
  const who = (there ?? stays ?? "").toLowerCase();
  return (
    who.split(" ").some((word) => peopleByForm(word) !== "none" || /(?:doctor|guard|nurse|medic|vet)s?$/.test(word)) &&
    !/\b(?:injured|patients|wounded|was|were|had)\b/.test(text)
  );
}
/** "The hatch now shuts on its own" */
const byItselfPattern = new Sieved(
  /\bnow (?!works|runs|functions)[a-z]+s\b[^.;?!,]{0,30} (?:by itself|on its own|automatically)\b/i,
);
/** "Instead of by fax, orders reach the lab through a form" */
const otherMeansPattern = new Sieved(
  /^\W*(?:instead of|rather than) (?:by|on|in|as|via|through|with|at|from) [^,.;]{2,40}, (?![^.;]* (?:until|for now|while|for the time being)\b)\w/i,
);
/** "Since last week visitors have to sign in" */
const sinceDutyPattern = new Sieved(
  /^\W*since [^,.;]{3,25},? (?!(?:we|you|i)\b)[\w ]{3,40} (?:must|has to|have to|ha(?:s|ve) had to|may only|can only|need to) (?!wait|queue|pay|go without|travel|live|cope|walk|do without|use)\w/i,
);
export const rights =
  "(?:keys?|access(?: cards?)?|rights?|pass(?:es)?|badges?|codes?|passwords?|permissions?|log-?ins?)";
/** "Interns no longer get a key", "temps lose their right to see case files" */
const noMoreKeysPattern = new Sieved(
  new RegExp(
    String.raw`^\W*(?!you|customers|users|members|patients|some|many|guests|readers|subscribers)[a-z]+s (?:will )?(?:no longer (?:get|receive|have|hold|carry)|lose) (?:an? |the |any |their )?(?:[\w-]+ )?${rights}\b(?![^.;]* (?:until|for now|today|at the moment)\b)`,
    "i",
  ),
);
/** "The council stops taking card numbers over the phone" */
function isGivenUp({ lemma, mood, isNegated, isPerfect, subject, object }: Deed, who: Who): boolean {
  return (
    (mood === "habit" || mood === "doing" || isPerfect) &&
    !isNegated &&
    /^(?:we|helper|thing)$/.test(who) &&
    /^(?:stop|cease|quit|give|abandon|end)$/.test(lemma) &&
    /^(?: up)? (?:to [a-z]{3,}|(?!working|running|responding|being)[a-z]{2,}ing) (?!(?:and|or|at|when|after|in)\b)\w/.test(
      object,
    ) &&
    (lemma === "give") === object.startsWith(" up ") &&
    subject !== "" &&
    !/\b(?:apps?|sites?|pages?|services?|systems?|servers?|devices?|machines?|that|which|it)$/.test(subject)
  );
}

/** "The zoo is having a double door put in", "we are getting the roof inspected every two years" */
function isHavingDone({ lemma, mood, isPerfect, isNegated, object }: Deed, who: Who): boolean {
  return (
    /^(?:have|get|be)$/.test(lemma) &&
    (mood === "doing" || mood === "future" || mood === "habit" || isPerfect) &&
    !isNegated &&
    who !== "you" &&
    /^ (?:an?|two|new|its|all|every|the)\b[\w -]{3,40} (?:put in|fitted|installed|built|fenced|(?:inspected|tested|checked|examined) (?:[\w ]{0,20} )?(?:every|each|once an?|twice an?))\b/.test(
      object,
    )
  );
}

/** "has trebled its night staff", "doubles the number of wardens" */
function isMultiplied({ lemma, isNegated, object, mood, isPerfect }: Deed, who: Who): boolean {
  return (
    /^(?:double|trebl|tripl|quadrupl)e?$/.test(lemma) &&
    (isPerfect || mood !== "done") &&
    !isNegated &&
    who !== "hostile" &&
    /^ (?:the number of (?!calls|cases|complaints|victims|people affected)|(?:its|our|their|the) (?:[\w-]+ ){0,2}(?:staff|guards?|crews?|teams?|checks|patrols|shifts?|watch)\b)/.test(
      object,
    )
  );
}

/** "We will not ship a release on a Friday again" */
function isRenounced({ lemma, mood, isNegated, object }: Deed, who: Who, text: string): boolean {
  return (
    mood === "future" &&
    who === "we" &&
    (isNegated || /\bnever again will\b/i.test(text)) &&
    (/ (?:\w+ ){2,}again\b/.test(object) || /\bnever again\b/i.test(text)) &&
    ![harmVerbs, mindVerbs, sayVerbs, sufferVerbs].some((verbs) => verbs.has(lemma)) &&
    !/^(?:make|allow|let|rest|happen|do|see)$/.test(lemma)
  );
}

/** Whether one verb tells that something is fenced in, given up for good or done by more people. */
export function isWatchedDeed(deed: Deed, who: Who, text: string): boolean {
  return isGivenUp(deed, who) || isHavingDone(deed, who) || isMultiplied(deed, who) || isRenounced(deed, who, text);
}

/** Whether a sentence tells who watches, or what is let through no more. */
export function isWatched(text: string): boolean {
  return (
    isPresence(text) ||
    byItselfPattern.test(text) ||
    otherMeansPattern.test(text) ||
    sinceDutyPattern.test(text) ||
    noMoreKeysPattern.test(text)
  );
}
