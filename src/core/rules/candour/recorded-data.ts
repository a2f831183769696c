import type { Certainty } from "../../record/fact.ts";
import type { DataKinds, IncidentRecord } from "../../record/record.ts";
import { sourceLines } from "../../text/pattern-lines.ts";

/** A kind of data of the record. */
export interface RecordedData {
  /** As the record words it: "e-mail addresses". */
  readonly words: string;
  /** As sure as both the kind and the list that it stands in are; unknown where nobody knows yet whether it is involved. */
  readonly certainty: Certainty | "differs";
  /** Finds it in a draft, in the singular and in the plural. */
  readonly pattern: RegExp;
}

/** "in the file", "on that list": the data that got out, and not "on the list of things we ask for". */
export const amongData = sourceLines`
  (?:in|on|among|part of) (?:
    it|them
    |(?:the|this|that|these|those) (?:[\w-]+ )?(?:
      lists?|files?|data|tables?|spreadsheets?|documents?|attachments?|e-?mails?|newsletter|letters?|copy|copies
      |exports?|backups?|databases?|folders?|leak|breach|records?
    )
  )(?! (?:of|for|we|that|which|where|with)\b)\b
`;

/** Where the kind itself ends: "orders since 2024" → "orders", and not "dates of birth" or "notes on health" → "notes". */
const furtherPattern =
  /[,(:;]| (?:(?<!\b(?:notes?|remarks?|opinions?|reports?|information|data|details) )on|(?<!\b(?:dates?|places?|country|copies|scans|photos|numbers?) )of|since|from|(?<!\breasons? )for|with|that|which|in|to|between|until|as|where|who)\b.*$/i;

/** The kinds of data of a record, for everybody and for single groups; empty where it names none. */
export function recordedData(record: IncidentRecord | undefined): readonly RecordedData[] {
  const kindsOfAll = kindsOf(record?.data);
  const unsure = new Map(
    kindsOfAll.flatMap((kind) =>
      kind.certainty === "suspected" || kind.certainty === "unknown" ? [[keyOf(kind), kind.certainty]] : [],
    ),
  );
  const known = new Map(kindsOfAll.map((kind) => [keyOf(kind), kind]));
  for (const kind of record?.people.groups.flatMap(({ data }) => kindsOf(data)) ?? []) {
    const key = keyOf(kind);
    // What is suspected or open for everybody is no surer for a group.
    const certainty = kind.certainty === "confirmed" ? (unsure.get(key) ?? "confirmed") : kind.certainty;
    known.set(key, { ...kind, certainty: together(known.get(key)?.certainty, certainty) });
  }
  return [...known.values()].map(withPattern);
}

/** The kinds of data of one list of a record. */
export function kindsIn(list: DataKinds): readonly RecordedData[] {
  return kindsOf(list).map(withPattern);
}

function withPattern(kind: Omit<RecordedData, "pattern">): RecordedData {
  return { ...kind, pattern: patternFor(kind.words) };
}

function keyOf({ words }: Pick<RecordedData, "words">): string {
  return words.toLowerCase();
}

function kindsOf(list: DataKinds | undefined): readonly Pick<RecordedData, "words" | "certainty">[] {
  const kinds = list?.value ?? [];
  return kinds.flatMap((kind) => {
    const words = kind.value?.split(furtherPattern)[0]?.trim() ?? "";
    const certainty = kind.certainty === "confirmed" ? (list?.certainty ?? "unknown") : kind.certainty;
    return /[a-z]{3}/i.test(words) ? [{ words, certainty }] : [];
  });
}

/** What is ruled out for one group may be true of another. */
function together(
  before: RecordedData["certainty"] | undefined,
  ofGroup: RecordedData["certainty"],
): RecordedData["certainty"] {
  if (before === undefined) {
    return ofGroup === "ruled-out" ? "differs" : ofGroup;
  }
  return before === ofGroup ? before : "differs";
}

/** "E-mail addresses" also finds "email address", "dates of birth" "date of birth". */
function patternFor(words: string): RegExp {
  const stem = words.replace(/(?<=ss|sh|ch|x)es$|(?<!s)s$/i, "");
  const source = stem
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/e-?mail/gi, "e-?mail")
    .replace(/^(\w+)s(?= (?:of|for|on|about) )/, "$1s?")
    .replace(/ (?:the|an?|your|their) /g, " (?:the|an?|your|their|his|her|each) ")
    .replace(/\s+/g, " ");
  const alike = /^(?:(?:home|postal) )?addresses$/i.test(words) ? `(?:${source}|where you live)` : source;
  return new RegExp(String.raw`(?<!\w)${alike}(?:es|s)?(?!\w)`, "i");
}
