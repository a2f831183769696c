import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import {
  apologyHeads,
  bridgeWords,
  conditionsBefore,
  conditionsBehind,
  emptyApologies,
  ownGroups,
  ownSubjects,
  refusals,
  wholeApologies,
} from "./apology-words.ts";
import { firstPersonFor } from "../first-person.ts";
import { ownTerms } from "../own-terms.ts";
import type { Match, Prose } from "../prose.ts";
import { rememberInPassages } from "../stretches.ts";
import { isQuotedFromOthers } from "../quotation.ts";

/** A word of apology in a sentence. */
interface Head {
  readonly start: number;
  readonly end: number;
  readonly needsSubject: boolean;
}

/** So far back from the word of apology its subject is looked for. */
const longestBridge = 200;

const headPattern = new Sieved(
  new RegExp(String.raw`\b(?:${apologyHeads.map(({ pattern }) => `(${pattern})`).join("|")})\b`, "gi"),
);

/** One object, and then more with a condition: " for the outage and for any trouble". The first one stands. */
const firstObjectPattern = new Sieved(
  /^ (?:\w+ly )?(?:to [\w ,']{1,60} )?(?:for|about|that) (?:the|this|that|our|my|what|how|all|not|having|letting|it|these|those|we)\b[^.;]{0,160}?(?:,? (?:and|as well as|or) (?:also )?(?:for |to )?|, (?:and )?regret )any\b/i,
);

/** "To all who sang with us in May: we're sorry". "Why we are sorry for it", "We are sorry" and "An apology" only announce it. */
const saidInHeadingPattern = new Sieved(
  /^(?=(?:[^ ]+ ){4})(?!\W*(?:how|why|what|when|where|whether|if|for whom|did|do|are|should)\b)[^?]*\b(?:we|I)(?:'re|'m| are| am)? (?:(?:so|very|deeply|truly|sincerely|really) )?(?:sorry|apologi[sz]e)\b[^?]*$/i,
);

/** "Are you sorry?", asked by somebody else. */
const askedOfUsPattern = new Sieved(/\b(?:are|is|were) (?:you|they|anyone|anybody|the \w+)\b[^.;]{0,60}\?$/i);

/** 'say "sorry"': the word alone in quotation marks is nobody else's. */
const markedWordPattern = /["“‘](sorry|apolog(?:y|ies))["”’]/i;

/** Every sentence in which the organisation says sorry without a condition. Empty where none does. */
export function findApology(prose: Prose): readonly Match[] {
  const tell = firstPersonFor(ownTerms(prose));
  return mayApologise(prose.passages).flatMap(({ passage, found: text }) => {
    const told = tell(text);
    const plain = told.text.replace(markedWordPattern, " $1 ");
    const head = findHead(prose, plain);
    return head === undefined || (plain === told.text && isQuotedFromOthers(prose, passage, told.placeOf(head.start)))
      ? []
      : [{ passage, start: 0, end: text.length }];
  });
}

/** Sentences with a word of apology, whoever says it and of what. */
const mayApologise = rememberInPassages(({ text, kind }) =>
  (kind !== "heading" || saidInHeadingPattern.test(text)) &&
  /sorr[yi]|app?olog|forgiv|pardon/i.test(text) &&
  !askedOfUsPattern.test(text)
    ? text
    : undefined,
);

function findHead(prose: Prose, text: string): Head | undefined {
  return findHeads(text).find((head) => {
    const behind = text.slice(head.end);
    return (
      !emptyApologies.some((pattern) => pattern.test(behind)) &&
      !isConditional(text.slice(0, head.start), behind) &&
      !isLongPast(text, head) &&
      isOurs(prose, text, head)
    );
  });
}

/** "In 2021 we apologised to our farmers": said long ago, of something else. */
const longPastPattern = new Sieved(
  /(?:^\W*(?:in|after|following|back in|since)\b[^.;]{1,60}\b(?:19|20)\d\d\b|\b(?:last year|years ago|at that time|back then)\b)[^.;]*$/i,
);

function isLongPast(text: string, { start, end }: Head): boolean {
  return /ed$/i.test(text.slice(start, end)) && longPastPattern.test(text.slice(0, start));
}

/** "We do not believe that we owe anybody an apology" */
const unbelievedPattern = new Sieved(
  /(?:n't|\b(?:not|never|hardly|nor)) (?:\w+ )?(?:believe|think|feel|accept|agree|see|consider|find)\b[^.;]*$/i,
);

const findHeads = rememberByText((text): readonly Head[] => {
  const heads = headPattern.matchAll(text).map((match) => {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const head = apologyHeads[groups.findIndex((group) => group !== undefined)];
    return { start: match.index, end: match.index + match[0].length, needsSubject: head?.needsSubject ?? true };
  });
  const wholes = wholeApologies.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length, needsSubject: false }];
  });
  return [...heads, ...wholes];
});

function isConditional(before: string, behind: string): boolean {
  const clause = /^[^;]*/.exec(behind)?.[0] ?? "";
  const isOnlyAddition = firstObjectPattern.test(clause);
  return (
    conditionsBefore.some((pattern) => pattern.test(before.slice(before.lastIndexOf(";") + 1))) ||
    (!isOnlyAddition && conditionsBehind.some((pattern) => pattern.test(clause)))
  );
}

/** Walks back from the word of apology to whoever says it. */
function isOurs(prose: Prose, text: string, head: Head): boolean {
  if (wholeApologies.some((pattern) => pattern.exec(text)?.index === head.start)) {
    return !unbelievedPattern.test(text.slice(0, head.start));
  }
  const before = text.slice(Math.max(head.start - longestBridge, 0), head.start).trimEnd();
  const words = before === "" ? [] : before.split(" ");
  let behind = before.length;
  for (const word of words.reverse()) {
    const plain = /[a-z][a-z']*/.exec(word.toLowerCase())?.[0] ?? "";
    const start = behind - word.length;
    if (refusals.has(plain) || plain.endsWith("n't") || plain === "cannot") {
      return / enough\b/.test(text.slice(head.end, head.end + 20));
    }
    if (endsWithOwnSubject(prose, before.slice(0, behind))) {
      return true;
    }
    if (/[.;:!?\u2013\u2014)|]$/.test(word)) {
      return !head.needsSubject;
    }
    if (word.endsWith(",") || plain === "and" || plain === "but") {
      return hasOwnSubject(prose, before.slice(0, behind)) || (!head.needsSubject && start === 0);
    }
    if (!bridgeWords.has(plain) && !plain.endsWith("ly")) {
      return false;
    }
    behind = start - 1;
  }
  return !head.needsSubject;
}

/** "Many of you asked us to apologise": there we are asked, and say nothing. */
const askedPattern = new Sieved(
  /\b(?:ask(?:s|ed)?|told|tells?|urge[sd]?|wants?|wanted|expect(?:s|ed)?|press(?:ed)?|push(?:ed)?|order(?:ed|s)?|forced?|require[sd]?|call(?:s|ed)? on|advised?) (?:us|me)$/i,
);

/** "The union asks that the board apologise" */
const demandedPattern =
  /\b(?:asks?|asked|demand(?:s|ed)?|wants?|wanted|insists?|insisted|expects?|expected|urges?|calls? for) (?:that )?(?:the|our|its) (?:[\w-]+ )?[\w-]+$/i;

/** "Our partner has written to us to apologise": there we are told, and say nothing. */
const writtenToUsPattern =
  /\b(?:written|wrote|writes|writing|said|spoken|spoke|come|came|been|offered|sent) (?:\w+ )?(?:to )?(?:us|me)$/i;

/** "All of us at the library" */
const allOfUsPattern =
  /\b(?:all|each|both|every one|the rest) of us(?:,? (?:at|in|on|here|from|behind)(?: [\w'&-]+){0,6},?)?$/i;

function endsWithOwnSubject(prose: Prose, before: string): boolean {
  if (askedPattern.test(before.slice(-30)) || demandedPattern.test(before) || writtenToUsPattern.test(before)) {
    return false;
  }
  const last =
    before
      .slice(-24)
      .split(/[^\w']/)
      .at(-1)
      ?.toLowerCase() ?? "";
  const isOwnGroup = ownGroups.has(last) && /\b(?:the|our|all of|whole|entire|here)\b/i.test(before);
  const isApposition = /\b(?:we|I), [^,]{1,80},$/i.test(before.slice(-100));
  return (
    ownSubjects.has(last) ||
    allOfUsPattern.test(before) ||
    isOwnGroup ||
    isApposition ||
    prose.ownNames.some((name) => before.endsWith(name))
  );
}

/** Whether an earlier part of the sentence has us as its subject: "We let you down, and apologise". */
function hasOwnSubject(prose: Prose, before: string): boolean {
  return /\b(?:we|I)\b(?:'(?:re|m|ve))?/i.test(before) || prose.ownNames.some((name) => before.includes(name));
}
