import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { otherBefore, otherBehind } from "../drafting/figures-of-people.ts";
import { beginningsOf } from "../words-said.ts";
import { meansPeople } from "./how-many.ts";

/** How many of whom a sentence names, and what it says that they did or what was done to them. */
export interface CountedPeople {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** In small letters, in the plural: "contractors". */
  readonly noun: string;
  /** "got" of "86 contractors received the file", "sent it to 86 contractors"; "ask" of "asked all 86 contractors". */
  readonly roles: readonly string[];
  /** Whether it is all of them: "each of the 86 contractors". */
  readonly isWhole: boolean;
  /** Whether it is how it stood on a day. */
  readonly isDated: boolean;
  /** The words of the sentence that say something, by their beginnings. */
  readonly words: ReadonlySet<string>;
}

/** "86 contractors", "86 of our contractors", "all 86 affected contractors" */
const countPattern = new Sieved(
  /(?<![\w.,/$€£#:-])(\d{1,3}(?:,\d{3})+|\d{1,6})(?= [a-z])((?: of (?:our|the|those|these))?(?: [a-z][\w-]*){1,3})/gi,
);
/** Between a number and what it counts. */
const betweenPattern = /^(?:of|our|the|those|these|outside|former|new|[a-z-]+(?:al|ed|ing|ive|ent|ant|ary))$/i;
const wholePattern = /\b(?:all(?: of)?(?: the| our)?|(?:each|every one) of (?:the|our)) $/i;
/** "86 contractors who", "in Leeds": fewer than all of them. */
const restrictedPattern = /^,? (?:who|whom|whose|that|which|with|without|living) /i;
/** How it stood then and not now, or how it might be. */
const passingPattern =
  /\b(?:so far|until|as of|today|yesterday|now|already|still|yet|first|earlier|later|again|if|whether|could|might|(?<!\d )may(?! \d)|not|never|no|said|told you|thought|wrong)\b|n['’]t\b/i;
const datedPattern = /\b(?:[Bb]y|[Oo]n|[Ss]ince) (?:now|then|noon|midnight|this|that|[A-Z][a-z]+day|\d)/;

/** Words for one deed, the first of each standing for all. */
const sameDeeds = [
  "got received receive receives get gets",
  "opened open opens",
  "deleted delete deletes erased removed",
  "confirmed confirm confirms",
  "answered answer answers replied responded",
  "asked ask asks requested",
  "called call calls phoned phone rang ring telephoned telephone",
  "told tell informed inform notified notify wrote write written",
  "downloaded download",
  "visited visit",
].map((words) => words.split(" "));

const between = String.raw`(?:all(?: of)? |each of |every one of |the |our |those |these )*$`;
/** "The list went to all 86 contractors", and no letter about it. */
const sentToPattern = new RegExp(
  String.raw`\b(?:sen[dt]s?|went|go|goes|gone|mailed|e-?mailed|forwarded|posted|passed|attached|shown|given|shared)\b[^.;:]{0,70}? (?:to|with) ${between}`,
  "i",
);
const ofLetterPattern =
  /\b(?:letters?|notices?|apolog\w+|reminders?|requests?|links?|vouchers?|refunds?|cards?|forms?)\b/i;
const doneToPattern = new RegExp(
  String.raw`\b(${sameDeeds.flat().join("|")})(?: (?:to|back|from|with|on))? ${between}`,
  "i",
);
const doneByPattern = new RegExp(
  String.raw`^(?: (?:who|all|have|has|had|were|was|also|since|then|each)){0,3} (${sameDeeds.flat().join("|")}|sent|given)\b`,
  "i",
);

/** The people that a sentence counts in figures. */
export const countedPeople = rememberByText((text): readonly CountedPeople[] =>
  /\d [a-z]/i.test(text) ? countPattern.matchAll(text).flatMap((match) => countAt(text, match) ?? []) : [],
);

function countAt(text: string, match: RegExpExecArray): CountedPeople | undefined {
  const [all, digits = "", behind = ""] = match;
  const list = behind.trim().split(" ");
  const place = list.findIndex((word) => word !== "people" && meansPeople(word));
  if (place < 0 || list.slice(0, place).some((word) => !betweenPattern.test(word))) {
    return undefined;
  }
  const start = match.index;
  const end = start + all.length - behind.length + 1 + list.slice(0, place + 1).join(" ").length;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isPart = otherBefore.test(before) || otherBehind.test(after) || /^[-'’]/.test(after);
  const isYear = /^(?:19|20)\d\d$/.test(digits) && /\b(?:in|since|of|from|until) $/i.test(before);
  const roles = rolesOf(before, after);
  const isRestricted = restrictedPattern.test(after) && !(roles[0] === "got" && /^ who /.test(after));
  if (isPart || isYear || isRestricted || passingPattern.test(text)) {
    return undefined;
  }
  return {
    start,
    end: start + digits.length,
    value: Number(digits.replaceAll(",", "")),
    noun: (list[place] ?? "").toLowerCase(),
    roles,
    isWhole: wholePattern.test(before),
    isDated: datedPattern.test(text),
    words: beginningsOf(text),
  };
}

function rolesOf(before: string, after: string): readonly string[] {
  const [, by = ""] = doneByPattern.exec(after) ?? [];
  const isGiven = /^(?:sent|given)$/i.test(by);
  if (by !== "") {
    return isGiven
      ? /\bwere (?:sent|given)\b/i.test(after) && !ofLetterPattern.test(after)
        ? ["got"]
        : []
      : deedOf(by);
  }
  if (sentToPattern.test(before)) {
    return ofLetterPattern.test(before) ? [] : ["got"];
  }
  return deedOf(doneToPattern.exec(before)?.[1] ?? "").map((deed) => `${deed} them`);
}

function deedOf(word: string): readonly string[] {
  return sameDeeds.find((same) => same.includes(word.toLowerCase()))?.slice(0, 1) ?? [];
}
