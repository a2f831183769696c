/** Things of which only the owner is told: "information about our guests", "customer data", "the files of two tenants". */
import { Sieved } from "../../text/sieve.ts";
import { determiners } from "../clause/closed-class.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { isPeople, namesThing } from "./concrete-things.ts";
import { groupsOfPeople } from "../people-affected/groups-of-people.ts";
import { morePeopleNouns, peopleByForm } from "../people-affected/people-nouns.ts";
import { setOf } from "../word-list.ts";

/** Nouns that name nothing by themselves; in "customer data centre" one only tells what the centre is for. */
const vagueNounPattern = new Sieved(
  /\b(?:data|info|information|details?|particulars|files?|records?|documents?|documentation|materials?|content|papers|items|things|matters|affairs|entries|account|mailbox|inbox)\b(?! (?:cent(?:er|re)s?|systems?|servers?|bases?|portals?|platforms?|storage|services?|protection)\b)/gi,
);
/** "about", "that concern", "held on": before whose they are. */
const linkPattern =
  /^ (?:(?:(?:that|which) )?(?:is |are |was |were )?(?:regarding|concern(?:s|ed|ing)?|(?:relat|pertain|belong)(?:ed|es?|ing|s)? to|private to)|(?:(?:that |which )?(?:we |they )?(?:held|kept|stored|hold|keep|store) )?(?:about|on|of|for))(?= )/i;
/** "of our cathedral", "that is connected with your loan number": where those people belong, and no kind. */
const tailPattern =
  /^(?: (?:of|at|in|from) (?:our|the|this|that|their|your|its) [\w-]+(?: [A-Z]\w+)*)?(?: (?:(?:that|which) (?:is|are|was|were) )?(?:linked|connected|associated) (?:to|with) (?:you\b|(?:your|the|our|their|this|that) [\w-]+(?: (?:number|plan|account|address|contract))?))?/i;
const beforePattern =
  /(?<![\w'’-])([\w'’-]{1,30} )(?:(?:personal|private|confidential|sensitive|own|internal) (?:and )?){0,2}$/i;
const anotherPattern = /^,? (?:and|or)(?: (?:about|on|of|to|for))?(?= )/;
const wordPattern = /[ ,]{1,2}([\w'’-]+)/y;
const negatedPattern = /\b(?:no|not|none|never|neither|nor|nothing|any|without)\b|n['’]t\b/i;
/** What somebody has with the organisation. */
const bonds = setOf("membership memberships account accounts contract contracts relationship case cases stay");
const pronounPattern = /^(?:you|us|me|him|them|everyone|everybody|someone|somebody|others?)$/;
const possessions = setOf("devices phones wallets subscriptions installations projects stores shops");
const somebody = new Set([
  ...[...groupsOfPeople, ...morePeopleNouns].filter((noun) => !possessions.has(noun)),
  ...setOf("business company household staff crew personnel workforce school club firm university council charity"),
]);
const modifiers = setOf(`
  former current previous past present certain various several small large limited number great half about over nearly
  approximately around up than of
`);
/** So many words that tell nothing may stand before the one that tells whose. */
const mostWords = 9;

function isSomebody(word: string): boolean {
  return somebody.has(word) || isPeople(word) || peopleByForm(word) !== "none";
}

/** Where the words from `from` on end that only name somebody; undefined where they name more: "members' orders". */
function endOfOwner(text: string, from: number): number | undefined {
  wordPattern.lastIndex = from;
  let last = "";
  for (let count = 0; count < mostWords; count += 1) {
    const written = wordPattern.exec(text)?.[1];
    const word = written?.toLowerCase();
    if (written === undefined || word === undefined || /['’]s?$/.test(word)) {
      return undefined;
    }
    const end = wordPattern.lastIndex;
    const next = /^ ([\w-]+)/.exec(text.slice(end, end + 30))?.[1] ?? "";
    const isOwner = isSomebody(word) || bonds.has(word) || pronounPattern.test(word);
    if (isOwner && (word.endsWith("s") || !namesThing(next) || verbFormOf(next)?.isPast === true)) {
      const more = anotherPattern.exec(text.slice(end, end + 20))?.[0].length;
      return more === undefined ? end : (endOfOwner(text, end + more) ?? end);
    }
    // "our foster families": what kind of people
    if (word === "to" && last !== "up") {
      return undefined;
    }
    last = word;
    // "Tarn Valley Trust lodgers"
    const isName = /^[A-Z]/.test(written);
    if (!isName && !modifiers.has(word) && !determiners.has(word) && !/^\d|[a-rt-z]$/.test(word)) {
      return undefined;
    }
  }
  return undefined;
}

/** `text` with "it" in place of what is told only by its owner, so that the verb keeps its subject; what none of was hit stays. */
export function withoutWhoseOnly(text: string): string {
  let result = text;
  for (const { index, 0: noun } of vagueNounPattern.matchAll(text)) {
    const before = beforePattern.exec(text.slice(Math.max(index - 60, 0), index));
    const word = before?.[1]?.toLowerCase().replace(/(?:['’]s|['’])? $/, "") ?? "";
    const start = isSomebody(word) ? index - (before?.[0].length ?? 0) : index;
    const form = verbFormOf(word);
    // "health", of "health information": a word that tells which, and no verb.
    const isKind = start === index && namesThing(word) && !form?.isPast && !form?.isPresent && !form?.isBase;
    const after = index + noun.length;
    const link = isKind ? undefined : linkPattern.exec(text.slice(after, after + 60))?.[0].length;
    const owner = (link === undefined ? undefined : endOfOwner(text, after + link)) ?? after;
    const end = isKind ? after : owner + (tailPattern.exec(text.slice(owner, owner + 80))?.[0].length ?? 0);
    const clause = `${text.slice(0, start).split(/[;:,]/).at(-1) ?? ""} ${text.slice(end).split(/[;:,]/)[0] ?? ""}`;
    if (
      (start < index || owner > after || / (?:linked|connected|associated) /.test(text.slice(after, end))) &&
      !negatedPattern.test(clause)
    ) {
      result = result.slice(0, start) + "it".padEnd(end - start) + result.slice(end);
    }
  }
  return result;
}
