import { isDenialCorrected } from "../../record/contradicted.ts";
import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { spanOfMatch } from "../../text/span.ts";
import { deniedAltogether } from "./denied-altogether.ts";
import { leakTold, mayTellOfLeak } from "./leak-told.ts";
import { amongData, kindsIn, recordedData, type RecordedData } from "./recorded-data.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a sentence says of data, and why the record says otherwise. */
export interface GeneralDenial extends Place {
  /** Stands behind the words of the draft. */
  readonly what: string;
}

const was = String.raw`(?:was|were|is|are|(?:has|have|had) been)(?: (?:\w+ly|all|also))?`;
const involved = "affected|involved|included|exposed|compromised|leaked";
const taken = "copied|accessed|stolen|taken|downloaded|viewed|seen|read";
const list = String.raw`(?<list>[\w'’-]+(?:,? [\w'’-]+){0,14})`;

/** "the list", and not this letter or a form */
const file = String.raw`\b(?:the|that|our) (?:[\w-]+ )?(?:lists?|files?|tables?|spreadsheets?|exports?|attachments?|databases?|backups?|copy|copies|e-?mail)`;
/** "Only names and e-mail addresses were affected", "The leak affected only names.", "The list held only names." */
const onlyPatterns = [
  new RegExp(
    String.raw`^(?:only|just|nothing but) ${list} ${was} (?:(?:${involved}|${taken}|visible|shown)\b(?! by\b)|(?:included |contained |listed )?${amongData})`,
    "i",
  ),
  new RegExp(
    String.raw`${file} (?:(?:only|just) (?:held|contained|included|listed|showed)|(?:held|contained|included|listed|showed) (?:only|just|nothing but)) ${list}(?=[.!]?$)`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:leak|breach|incident|it|this) (?:only (?:affect(?:s|ed)|involve[sd])|(?:affect(?:s|ed)|involve[sd]) only) ${list}[.!]?$`,
    "i",
  ),
];

const health = String.raw`no (?:health|medical|clinical)(?: or (?:health|medical|clinical|patient))? (?:data|information|records?|details|files?|notes)`;
/** "No health data was involved", "There were no medical notes in the list" */
const noHealthPattern = new RegExp(
  String.raw`\b${health} ${was} (?<deed>${involved}|${taken}|${amongData})\b|\bthere (?:was|were) ${health} ${amongData}|${file} (?:held|contained|included) ${health}(?=[.!]?$)`,
  "i",
);
const healthPattern =
  /\b(?:health|medical|clinical|allerg(?:y|ies)|diagnos[ei]s|prescriptions?|treatments?|symptoms?|medications?|reasons? for (?:the |your |an )?(?:appointments?|visits?|consultations?))\b/i;

/** "Your customers' card numbers were seen by others" */
const personalDataPattern = new RegExp(
  String.raw`\b(?:(?:credit |debit |payment |bank )?card (?:numbers?|details|data)|passwords?|bank details|(?:personal|customer) (?:data|information|details)|(?:e-?mail|home|postal) addresses|phone numbers|dates of birth) (?:were|was|have been|has been) (?:${taken}|exposed|leaked|disclosed)\b`,
  "i",
);

/** "No personal data was affected" */
const noDataPattern = new RegExp(
  String.raw`\bno (?:(?<whose>patient|customer|client|member|user|student|employee|staff|donor|guest|resident|tenant) |personal |sensitive |private |of your )*(?:data|information|details) ${was} (?:${involved}|${amongData})`,
  "i",
);

const money = String.raw`(?:financial|bank(?:ing)?(?: account)?|card|credit card|payment|billing)`;
const moneyData = String.raw`${money}(?: (?:or|and) ${money})? (?:data|information|details|records?)`;
/** "No financial information was involved", "Your bank details were not exposed" */
const noMoneyPattern = new RegExp(
  String.raw`\bno ${moneyData} ${was} (?:${involved}|shared|visible|shown|disclosed|${amongData})|\b(?:your|the|any) ${moneyData} (?:(?:was|were) ?n[o']t|(?:has|have) ?n[o']t been) (?:${involved}|shared|visible|shown|disclosed|${amongData})`,
  "i",
);
const sortsOfMoney = [
  {
    told: /financial/i,
    isWide: true,
    kinds:
      /\b(?:financ\w+|banks?|ibans?|cards?|payments?|invoices?|bills?|salar(?:y|ies)|wages|pay|debts?|arrears|incomes?|taxe?s?)\b/i,
  },
  { told: /bank/i, kinds: /\b(?:banks?|ibans?|account numbers?|sort codes?)\b/i },
  { told: /card/i, kinds: /\bcards?\b/i },
  { told: /billing/i, kinds: /\b(?:invoices?|bills?)\b/i },
  // Nobody can pay with the last digits of a card.
  { told: /payment/i, kinds: /^(?!.*\b(?:digits|figures)\b).*\b(?:banks?|ibans?|cards?|payments?)\b/i },
];

/** "only the last four digits were visible": it is told which part of it was. */
const toldPartPattern = /\b(?:only|just|but|except|apart from|other than|beyond)\b[^.]+\b(?:digits|figures)\b/i;

/** Whether a sentence may deny something of that kind at all. */
export function mayDeny(text: string): boolean {
  return (
    /\b(?:only|just|nothing but|health|medical|clinical|were|was|been|affected|involved|may|might|could|left|leave|safe|secure|risk|had|no(?:body| one|ne))\b/i.test(
      text,
    ) || mayTellOfLeak(text)
  );
}

/** Then it is left open, told of others, or said by somebody. */
const openPattern = patternLines("i")`
    \?$
    |\b(?:
      no|not|none|neither|nor|never|nobody|nothing|without|if|whether|unless|may|might|could|suspect\w*|possibl[ey]
      |potentially|perhaps|likely|probably|appears?|seems?|at first|thought|believed?|said|told|wrote|claim\w*
      |wrong(?:ly)?|mistaken(?:ly)?|earlier|previously|another|last year|any ?more|from now on|some of|most of
      |for (?:them|those|these|you|your (?:child|children|son|daughter)|some|most)
    )\b
    |n't\b
  `;

/** "As we said yesterday,", "Nothing has changed since our notice:": what was told then is told again, and now. */
const saidAgainPattern =
  /\bas (?:(?:we|I|you) )?(?:(?:have|had|were|was|already|also|first|previously|earlier) )*(?:said|told(?: you)?|wrote|written)\b[^,.;:]{0,40},|\bnothing (?:has |had )?(?:changed|is new)\b[^,.;]{0,50}:/i;

/** What `text` says of all data or of a sort of them, where that is not what the record says. */
export function generalDenialIn(text: string, record: IncidentRecord): GeneralDenial | undefined {
  const [match, what = ""] =
    [
      [onlySome(text, record), "leaves out data that by the record were involved too"] as const,
      [noHealth(text, record), "denies data that by the record are or may be involved"] as const,
      [noData(text, record), "denies data that by the record were involved"] as const,
      [deniedAltogether(text, record), "denies what by the record happened"] as const,
      [noMoney(text, record), "denies what by the record was involved, if only in part"] as const,
      [hedged(text, record), "leaves open what by the record was not involved"] as const,
      [claimed(text, record), "tells of personal data, and by the record none were involved"] as const,
      [leakOfOutage(text, record), "tells of a leak, and the record tells of an outage alone"] as const,
    ].find(([found]) => found !== undefined) ?? [];
  return match === undefined ? undefined : { ...spanOfMatch(match), what };
}

/** Whether what happened, by the record, is that data were taken, and not only that they stood open. */
export function areTaken(record: IncidentRecord | undefined): boolean {
  const summary = plainSummary(record);
  return /\b(?:stole|stolen|exfiltrated)\b|\b(?:intruders?|attackers?|strangers?|criminals?|thie(?:f|ves)|hackers?|outsiders?|somebody|someone)\b[^.]+\b(?:copied|took|taken|downloaded)\b/i.test(
    summary,
  );
}

/** What happened, by the record, where it is confirmed and told without a doubt or a denial; else nothing. */
export function plainSummary(record: IncidentRecord | undefined): string {
  const summary = record?.cause.summary;
  return summary?.certainty === "confirmed" &&
    !/\b(?:may|might|could|whether|if|not|no|nobody|never)\b/i.test(summary.value)
    ? summary.value
    : "";
}

function onlySome(text: string, record: IncidentRecord): RegExpExecArray | undefined {
  const match = onlyPatterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (match === undefined || openPattern.test(text)) {
    return undefined;
  }
  const items = (match.groups?.["list"] ?? "")
    .split(/,? (?:and|or|as well as) |, /)
    .map((item) => item.replace(/^(?:your|their|the) /i, ""));
  const isListed = ({ pattern }: RecordedData) => items.some((item) => pattern.exec(item)?.index === 0);
  const areTold = (kinds: readonly RecordedData[]) =>
    kinds.filter(({ certainty }) => certainty === "confirmed").every(isListed);
  const all = recordedData(record);
  const groups = record.people.groups.map(({ data }) => kindsIn(data)).filter((kinds) => kinds.length > 0);
  const areKinds = items.every((item) => all.some(({ pattern }) => pattern.exec(item)?.[0] === item));
  // Whom the letter is for nobody knows: of one group it may be true.
  return !areKinds || areTold(all) || groups.some(areTold) ? undefined : match;
}

function noHealth(text: string, record: IncidentRecord): RegExpExecArray | undefined {
  const match = noHealthPattern.exec(text);
  if (match === null || openPattern.test(text.replace(/\bno\b/i, ""))) {
    return undefined;
  }
  const isOfTaking = new RegExp(`^(?:${taken})$`, "i").test(match.groups?.["deed"] ?? "");
  const isInvolved = recordedData(record).some(
    ({ words, certainty }) => (certainty === "confirmed" || certainty === "suspected") && healthPattern.test(words),
  );
  return isInvolved && (!isOfTaking || areTaken(record)) ? match : undefined;
}

function claimed(text: string, record: IncidentRecord): RegExpExecArray | undefined {
  // Where the record says both itself, it is the denial that is marked.
  if (record.data.certainty !== "ruled-out" || isDenialCorrected(record)) {
    return undefined;
  }
  const match = openPattern.test(text) ? null : personalDataPattern.exec(text);
  return match ?? leakTold(text);
}

/** That data leaked, where the record knows of an outage and of no data at all. */
function leakOfOutage(text: string, { type, data, people }: IncidentRecord): RegExpExecArray | undefined {
  const isOutage = type.certainty === "confirmed" && type.value === "outage" && data.certainty === "unknown";
  return isOutage && people.groups.every((group) => group.data.value === undefined) ? leakTold(text) : undefined;
}

function noData(text: string, record: IncidentRecord): RegExpExecArray | undefined {
  const match = noDataPattern.exec(text);
  if (match === null || openPattern.test(text.replace(saidAgainPattern, "").replace(/\bno\b/i, ""))) {
    return undefined;
  }
  const whose = match.groups?.["whose"];
  const isOfThose =
    whose === undefined ||
    record.people.groups.some(({ who }) => isKnown(who) && new RegExp(String.raw`\b${whose}`, "i").test(who.value));
  const isAny =
    record.data.certainty === "confirmed" && record.data.value.some(({ certainty }) => certainty === "confirmed");
  return isOfThose && isAny ? match : undefined;
}

/** "No financial information was involved", where bills or parts of bank accounts are on record. */
function noMoney(text: string, record: IncidentRecord): RegExpExecArray | undefined {
  const match = noMoneyPattern.exec(text);
  if (match === null || toldPartPattern.test(text) || openPattern.test(text.replace(/\bno[tn]?\b|n't\b/gi, ""))) {
    return undefined;
  }
  const sort = sortsOfMoney.find(({ told }) => told.test(match[0]));
  const kinds = [record.data, ...record.people.groups.map(({ data }) => data)]
    .flatMap((list) => list.value ?? [])
    .filter(({ value }) => value !== undefined && sort?.kinds.test(value) === true);
  // Of what is partly ruled out nobody can say which part is meant.
  const isInDoubt = kinds.some(
    ({ certainty, value }) => certainty === "ruled-out" && (!sort?.isWide || /financ/i.test(value ?? "")),
  );
  return kinds.some(({ certainty }) => certainty === "confirmed") && !isInDoubt ? match : undefined;
}

const mayBePattern = new RegExp(
  String.raw`^(?:,? (?:and|or) [\w' -]{3,40}?)? (?:may|might|could) (?:also |well )?(?:have been|be) (?:${involved}|${amongData})\b`,
  "i",
);
/** Whose they were, or that it was thought so only then. */
const otherDataPattern =
  /\?$|\b(?:if|whether|at first|thought|believed?|said|told|wrote|earlier|previously|others?|not|for (?:some|most|those|them))\b/i;

/** "Your bank details may have been involved", where the record has ruled them out. */
function hedged(text: string, record: IncidentRecord): RegExpExecArray | undefined {
  const kinds = otherDataPattern.test(text) ? [] : recordedData(record);
  for (const { pattern, certainty } of kinds) {
    const match = certainty === "ruled-out" ? pattern.exec(text) : null;
    const verb = match === null ? null : mayBePattern.exec(text.slice(match.index + match[0].length));
    if (match !== null && verb !== null) {
      match[0] += verb[0];
      return match;
    }
  }
  return undefined;
}
