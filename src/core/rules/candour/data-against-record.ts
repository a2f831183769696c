import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { Match } from "../../wording/prose.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { areTaken, generalDenialIn, mayDeny } from "./denied-in-general.ts";
import { amongData, recordedData, type RecordedData } from "./recorded-data.ts";
import { sightIn } from "./seen-data.ts";

const out = "data:\n  - names\n  - { value: bank details, certainty: ruled-out }";
const stolen = `${out}\ncause: { summary: Somebody copied our list. }`;
const maybe = "data:\n  - names\n  - phone numbers\n  - { value: health insurance numbers, certainty: suspected }";
const open = "data:\n  - names\n  - { value: bank details, certainty: unknown }";
const pupils = "data: [names, birthdays, notes on allergies]";
const digits = "data: [names, the last four digits of cards]";
const patients = "data: [names]\npeople: { groups: [{ who: patients of our practice }] }";

export const dataAgainstRecord: Rule = {
  id: "IC417",
  name: "data-against-record",
  title: "The opposite of what the record says of data",
  why: "Readers guard what they are told is gone and leave the rest alone: told the wrong data, they guard the wrong things.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): be consistent, and take back as little as you can",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Your bank details were stolen.", record: out },
      { text: "The file contained names, addresses and bank details.", record: out },
      { text: "Somebody copied your names and bank details.", record: out },
      { text: "No names were in the file.", record: out },
      { text: "The list held no names.", record: out },
      { text: "No personal data was affected.", record: out },
      { text: "No patient data is affected.", record: patients },
      { text: "Your names were not copied.", record: stolen },
      { text: "All your names are safe.", record: out },
      { text: "Your bank details may have been involved.", record: out },
      { text: "Your health insurance numbers were not affected.", record: maybe },
      { text: "No health data was involved.", record: maybe },
      { text: "Your bank details were not affected.", record: open },
      { text: "No bank details were in the file.", record: open },
      { text: "Only names were affected.", record: maybe },
      { text: "No notes on allergies were on the list.", record: pupils },
      { text: "There were no notes on allergies in that file.", record: pupils },
      { text: "Your bank details were not exposed.", record: "data: [names, the last digits of bank accounts]" },
      { text: "Only names were in the list.", record: pupils },
      { text: "The list held only names and birthdays.", record: pupils },
      { text: "No medical information was in the list.", record: pupils },
      { text: "Your names could not be seen by anybody else.", record: out },
      { text: "Nobody else could see your birthday.", record: pupils },
      { text: "Your bank details were visible to other customers.", record: out },
      { text: "There was no health data in the list.", record: pupils },
      { text: "Your card details were not exposed.", record: digits },
      { text: "No payment data was involved.", record: "data: [names, card numbers]" },
      { text: "The reason for your visit was not affected.", record: "data: [reasons for the visit]" },
      {
        text: "Your customers’ card numbers were seen by others.",
        record: "type: outage\ndata: { certainty: ruled-out }",
      },
    ],
    clean: [
      { text: "Your bank details were not stolen.", record: out },
      { text: "Names were in the file, and bank details were stored elsewhere.", record: out },
      { text: "No bank details were in the file.", record: out },
      { text: "No user names were in the file.", record: out, note: "Another kind of data." },
      { text: "Your names were not published.", record: out, note: "What became of them is another matter." },
      { text: "No customer data was involved.", record: patients, note: "Nobody says that customers are affected." },
      { text: "Your bank details were stolen.", note: "No record." },
      { text: "Your names were not copied.", record: out, note: "By the record nothing was copied." },
      { text: "Your bank details are safe.", record: out },
      { text: "We do not yet know whether bank details were affected.", record: open },
      { text: "We cannot rule out that bank details were in the file.", record: open },
      { text: "As far as we know, your passwords were not affected.", record: open },
      { text: "Only names and phone numbers were affected.", record: maybe },
      { text: "Only names of our suppliers were in the list.", record: pupils, note: "Other people's." },
      { text: "Only names, birthdays and notes on allergies were in the list.", record: pupils },
      { text: "For your child, no notes on allergies were in the list.", record: pupils, note: "True of one reader." },
      { text: "There were no notes on allergies in the club before 2024.", record: pupils },
      { text: "Only names are in the list that we will send you.", record: pupils, note: "Another list." },
      { text: "Only names from the list of May were affected.", record: maybe },
      { text: "No medical advice was given.", record: maybe },
      { text: "Nobody could see your bank details.", record: out },
      { text: "Your names could not be seen before 3 March.", record: out },
      { text: "Your card details were not exposed: only the last four digits were visible.", record: digits },
      { text: "No payment data was involved.", record: digits, note: "Nobody can pay with these." },
      {
        text: "Nobody could see your e-mail address on the page of the ferry itself.",
        record: "data: [names, e-mail addresses]",
      },
      {
        text: "Only names were copied.",
        record:
          "data: [names, phone numbers]\npeople: { groups: [{ who: guests, data: [names] }, { who: staff, data: [names, phone numbers] }] }",
        note: "True of one group.",
      },
      { text: "No card details were seen.", record: "data: [bills, { value: card numbers, certainty: ruled-out }]" },
      { text: "Somebody copied names from the page on which bank details are explained.", record: out },
      { text: "We thought at first that bank details may have been involved.", record: out },
      { text: "The list included bank details of our suppliers.", record: out, note: "Other people's." },
      { text: "“Your bank details were stolen,” wrote the paper.", record: out, note: "Somebody else's words." },
    ],
  },
};

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
const tookOut = String.raw`\b(?:attackers?|thieves|thief|criminals?|intruders?|hackers?|somebody|someone|strangers?) (?:has |have |had )?(?:also )?(?:copied|stolen?|took|taken|accessed|downloaded|published)|\bwe (?:have )?(?:also )?(?:leaked|exposed|published)|\bamong (?:it|them|the (?:[\w-]+ )?(?:data|files)) (?:was|were)`;
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
  /^(?:is|are|was|were|remains?|remained)(?: all| still)? (?:safe|secure|unaffected|untouched|not at risk)\b(?! (?:with|as long|if|when)\b)/i;
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
const otherwisePattern =
  /\?$|\b(?:if|whether|unless|until|before|may|might|could|would|should|suspect\w*|possibl[ey]|potentially|perhaps|likely|probably|appears?|seems?|unclear|other|others|another|further|more|additional|second|except|only|at first|first|thought|believed?|said|says|told|wrote|written|assum\w+|claim\w*|report(?:ed|s)?|wrong(?:ly)?|mistaken(?:ly)?|earlier|previously|no longer|any ?more|from now on|the new|for (?:them|those|these|you|your (?:child|children|son|daughter)|our|the|some|most)|some of|most of|many of|elsewhere|separate(?:ly)?)\b/i;
const deniedPattern = /\b(?:no|not|none|neither|nor|never|nobody|nothing|without|instead)\b|n't\b/i;
/** Another clause has begun. */
const clausePattern =
  /[;:()]|\b(?:that|which|who|whose|where|when|because|but|while|whereas|although|was|were|is|are|has|have|had|we|you|they|it)\b/i;

/** What may stand before a kind of data so that it is that kind: not "user names" for "names". */
const isWholeKindPattern =
  /(?:^|[,\s](?:and|or|with|as well as) |, |\b(?:your|their|our|the|all|any|no|both|these|those|contain(?:s|ed)?|include[sd]?|held|holds?|list(?:ed)?|show(?:ed)?|mention(?:ed)?|involve[sd]|affect(?:s|ed)|copied|stole|took|accessed|leaked|exposed|was|were) )$/i;

/** The kind ends here: not "bank details of our suppliers". */
const isLastPattern = /^(?:[.,;:)]|$| (?:and|or|as well)\b)/;

const mayTell = rememberInPassages((passage) =>
  passage.kind !== "heading" && mayTellPattern.test(passage.text) && !otherwisePattern.test(passage.text)
    ? passage
    : undefined,
);

const claimsRuledOut = "tells of data that by the record were not involved";
const deniesInvolved = "denies data that by the record were involved";

const mayTellInGeneral = rememberInPassages((passage) =>
  passage.kind !== "heading" && mayDeny(passage.text) ? passage : undefined,
);

interface Place {
  readonly start: number;
  readonly end: number;
}

function check(context: RuleContext): readonly RuleFinding[] {
  const kinds = recordedData(context.record);
  const againstSight = sightIn(context.draft, kinds).map((sight) =>
    findingFor(context.draft, sight, sight.isDenied ? deniesInvolved : claimsRuledOut),
  );
  return [...(kinds.length === 0 ? [] : [...againstKinds(context, kinds), ...againstSight]), ...inGeneral(context)];
}

/** What is said of all data, or of a sort of them. */
function inGeneral({ draft, record }: RuleContext): readonly RuleFinding[] {
  return record === undefined
    ? []
    : mayTellInGeneral(draft.passages).flatMap(({ passage, found: { text } }) => {
        const denial = generalDenialIn(text, record);
        return denial === undefined || isQuotedFromOthers(draft, passage, denial.start)
          ? []
          : [findingFor(draft, { passage, ...denial }, denial.what)];
      });
}

function againstKinds({ draft, record }: RuleContext, kinds: readonly RecordedData[]): readonly RuleFinding[] {
  const isTheft = areTaken(record);
  return mayTell(draft.passages).flatMap(({ passage, found: { text } }) => {
    const deniedAs = (certainty: RecordedData["certainty"]) =>
      kinds.flatMap((kind) => (kind.certainty === certainty ? (deniedAt(text, kind, isTheft) ?? []) : []));
    const [denied, doubted, open] = [deniedAs("confirmed"), deniedAs("suspected"), deniedAs("unknown")];
    const claimed = kinds.flatMap((kind) => (kind.certainty === "ruled-out" ? (claimedAt(text, kind) ?? []) : []));
    const [first] = [...denied, ...doubted, ...open, ...claimed];
    if (first === undefined || isQuotedFromOthers(draft, passage, first.start)) {
      return [];
    }
    const what = claimed.includes(first)
      ? claimsRuledOut
      : doubted.includes(first)
        ? "denies data that by the record are suspected to be involved"
        : open.includes(first)
          ? "denies data of which by the record nobody knows yet whether they were involved"
          : deniesInvolved;
    return [findingFor(draft, { passage, ...first }, what)];
  });
}

function findingFor(draft: RuleContext["draft"], match: Match, what: string): RuleFinding {
  const words = draft.passages[match.passage]?.text.slice(match.start, match.end) ?? "";
  return { span: draft.spanOf(match), message: `“${words}” ${what}. Correct the one that is wrong.` };
}

/** Where `text` says that a kind was involved. */
function claimedAt(text: string, kind: RecordedData): Place | undefined {
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
function deniedAt(text: string, kind: RecordedData, isTheft: boolean): Place | undefined {
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
  const place = match === null ? undefined : { start: match.index, end: match.index + match[0].length };
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
