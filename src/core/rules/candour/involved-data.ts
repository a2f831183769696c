import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { spanOfMatch } from "../../text/span.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { amongData, type RecordedData } from "./recorded-data.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** "was", "have been": with a word that does not change what is said. */
const was = String.raw`(?:was|were|is|are|has been|have been|had been)(?: (?:\w+ly|all|also))?`;
/** That data are part of it at all; what else became of them is another matter. */
const involved = String.raw`affected\b|involved\b|included\b(?! (?:in|on|with)\b)|exposed\b|compromised\b|leaked\b|(?:included )?${amongData}`;
const taken = String.raw`copied\b|accessed\b|stolen\b|taken\b(?! (?:off|care|down|out|from|into|over|to)\b)|published\b|downloaded\b|made public\b`;
/** What got out, and not this very letter. */
const holder = String.raw`\b(?:(?:the|that|our) (?:[\w-]+ )?(?:lists?|files?|tables?|spreadsheets?|copy|copies|exports?|backups?|databases?|folders?|attachments?)|(?:stolen|leaked|exposed|affected|copied) (?:data|information|files?|records?))`;
const reaches = String.raw`\b(?:it|this|these|leak|breach|incident)`;
/** "the file contained", "the leak affects" */
const holds = String.raw`${holder} (?:also )?(?:contain(?:s|ed)|include[sd]?|held|holds|listed|showed)|${reaches} (?:also )?(?:involve[sd]?|affect(?:s|ed)?)`;
/** "somebody copied", "we leaked", "among them were" */
const tookOut = sourceLines`
  \b(?:attackers?|thieves|thief|criminals?|intruders?|hackers?|somebody|someone|strangers?) (?:has |have |had )?(?:also )?(?:
    copied|stolen?|took|taken|accessed|downloaded|published
  )
  |\bwe (?:have )?(?:also )?(?:leaked|exposed|published)
  |\bamong (?:it|them|the (?:[\w-]+ )?(?:data|files)) (?:was|were)
`;
/** "the file did not contain" */
const heldNot = String.raw`${holder} (?:did|does|do)(?: not|n't) (?:contain|include|hold|list|show|mention)|${reaches} (?:did|does|do)(?: not|n't) (?:involve|affect)`;

const wasInvolvedPattern = new RegExp(String.raw`^${was} (?:${involved}|${taken})`, "i");
const wasNotInvolvedPattern = new RegExp(
  String.raw`^(?:was|were|has|have|had|is|are) ?n[o']t (?:been )?(?:${involved}|(?:contained|mentioned|listed|held|shown) ${amongData})`,
  "i",
);
/** "there were no names in the file" */
const thereWerePattern = /\bthere (?:was|were) $/i;
const amongPattern = new RegExp(String.raw`^ ${amongData}`, "i");
/** "your names are safe" */
const safePattern =
  /^(?:is|are|was|were|remains?|remained)(?: all| still)? (?:safe|secure|unaffected|untouched|not at risk)\b(?! (?:with (?!us\b)|as long|if|when)\b)/i;
const wasNotTakenPattern =
  /^(?:was|were|has|have|had|is|are) ?n[o']t (?:been )?(?:copied|accessed|stolen|downloaded)\b/i;
const onlyTakenPattern = new RegExp(String.raw`^${was} (?:copied|accessed|stolen|downloaded)\b`, "i");
const onlyInvolvedPattern = new RegExp(String.raw`^${was} (?:${involved})`, "i");
const holdsPattern = new RegExp(String.raw`(?:${holds}|${tookOut})(?<list> [^;:]{0,80})? $`, "i");
const holdsNonePattern = new RegExp(String.raw`(?:(?:${holds}) no|(?:${heldNot})(?: any| your| the)?) $`, "i");

/** A sentence without any of these is about something else. */
const mayTellPattern = new RegExp(
  String.raw`\b(?:${involved}|${taken})|${holds}|${heldNot}|${tookOut}|\b(?:safe|secure|unaffected|untouched)\b`,
  "i",
);

/** It is left open, or told of others, of another time, or of what somebody says. */
const otherwisePattern = patternLines("i")`
    \?$
    |\b(?:
      if|whether|unless|until|before|may|might|could|would|should|suspect\w*|possibl[ey]|potentially|perhaps|likely
      |probably|appears?|seems?|unclear|other|others|another|further|more|additional|second|except|only|at first|first
      |thought|believed?|said|says|told|wrote|written|assum\w+|claim\w*|report(?:ed|s)?|wrong(?:ly)?|mistaken(?:ly)?
      |earlier|previously|no longer|any ?more|from now on|the new
      |for (?:them|those|these|you|your (?:child|children|son|daughter)|our|the|some|most)|some of|most of|many of
      |elsewhere|separate(?:ly)?
    )\b
  `;
const deniedPattern = /\b(?:no|not|none|neither|nor|never|nobody|nothing|without|instead)\b|n't\b/i;
/** Another clause has begun. */
const clausePattern =
  /[;:()]|\b(?:that|which|who|whose|where|when|because|but|while|whereas|although|was|were|is|are|has|have|had|we|you|they|it)\b/i;

/** What may stand before a kind of data so that it is that kind: not "user names" for "names". */
const isWholeKindPattern =
  /(?:^|[,\s](?:and|or|with|as well as) |, |\b(?:your|their|our|the|all|any|no|both|these|those|contain(?:s|ed)?|include[sd]?|held|holds?|list(?:ed)?|show(?:ed)?|mention(?:ed)?|involve[sd]|affect(?:s|ed)|copied|stole|took|accessed|leaked|exposed|was|were) )$/i;

/** The kind ends here: not "bank details of our suppliers". */
const isLastPattern = /^(?:[.,;:)]|$| (?:and|or|as well)\b)/;

/** Sentences that may say whether data were involved. */
export const mayTellOfData = rememberInPassages((passage) =>
  passage.kind !== "heading" && mayTellPattern.test(passage.text) && !otherwisePattern.test(passage.text)
    ? passage
    : undefined,
);

/** Where `text` says that a kind was involved. */
export function claimedAt(text: string, kind: RecordedData): Place | undefined {
  const place = placeOf(text, kind);
  if (place === undefined || deniedPattern.test(text)) {
    return undefined;
  }
  const verb = verbBehind(text, place, wasInvolvedPattern);
  const isSubject =
    verb !== undefined && !/\b(?:for|to|behind|of|from) (?:your |the |our )?$/i.test(text.slice(0, place.start));
  if (isSubject) {
    return { start: place.start, end: verb };
  }
  const held = holdsPattern.exec(text.slice(0, place.start));
  const isListed = held !== null && !clausePattern.test(held.groups?.["list"] ?? "");
  return isListed && isLastPattern.test(text.slice(place.end)) ? { start: held.index, end: place.end } : undefined;
}

/** Where `text` says that a kind was not involved. */
export function deniedAt(text: string, kind: RecordedData, isTheft: boolean): Place | undefined {
  const place = placeOf(text, kind);
  if (place === undefined) {
    return undefined;
  }
  const before = text.slice(0, place.start);
  const holding = holdsNonePattern.exec(before)?.[0];
  if (holding !== undefined && isLastPattern.test(text.slice(place.end))) {
    return { start: place.start - holding.length, end: place.end };
  }
  const none = /\bno (?:[\w'-]+(?:,| or| and)? ){0,4}$/i.exec(before)?.[0];
  if (none !== undefined) {
    const among = thereWerePattern.test(text.slice(0, place.start - none.length))
      ? amongPattern.exec(text.slice(place.end))?.[0]
      : undefined;
    if (among !== undefined) {
      return { start: place.start - none.length, end: place.end + among.length };
    }
    const patterns = [onlyInvolvedPattern, ...(isTheft ? [onlyTakenPattern] : [])];
    const verb = clausePattern.test(none) ? undefined : firstVerbBehind(text, place, patterns);
    return verb === undefined ? undefined : { start: place.start - none.length, end: verb };
  }
  const isTold = deniedPattern.test(text);
  const verb = firstVerbBehind(text, place, [
    wasNotInvolvedPattern,
    ...(isTheft ? [wasNotTakenPattern] : []),
    ...(isTold ? [] : [safePattern]),
  ]);
  return verb === undefined ? undefined : { start: place.start, end: verb };
}

function firstVerbBehind(text: string, place: Place, patterns: readonly RegExp[]): number | undefined {
  return patterns.map((pattern) => verbBehind(text, place, pattern)).find((verb) => verb !== undefined);
}

/** Where a kind stands as that kind. */
function placeOf(text: string, { pattern }: RecordedData): Place | undefined {
  const match = pattern.exec(text);
  const place = match === null ? undefined : spanOfMatch(match);
  return place !== undefined && isWholeKindPattern.test(text.slice(0, place.start)) ? place : undefined;
}

/** Where the verb ends whose subject a kind is, alone or in a list. */
function verbBehind(text: string, { end }: Place, pattern: RegExp): number | undefined {
  const rest = text.slice(end);
  const list =
    /^(?:,? (?:and|or|as well as) [\w' -]{3,60}?|, [\w', -]{3,60}?)? (?=(?:was|were|has|have|had|is|are)\b)/.exec(
      rest,
    )?.[0];
  if (list === undefined || clausePattern.test(list)) {
    return undefined;
  }
  const verb = pattern.exec(rest.slice(list.length))?.[0];
  return verb === undefined ? undefined : end + list.length + verb.length;
}
