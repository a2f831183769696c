import type { Certainty } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";

/** A kind of data of the record. */
export interface RecordedData {
  /** As the record words it: "e-mail addresses". */
  readonly words: string;
  /** As sure as both the kind and the list that it stands in are. */
  readonly certainty: Certainty;
  /** Finds it in a draft, in the singular and in the plural. */
  readonly pattern: RegExp;
}

/** Where the kind itself ends: "orders since 2024" → "orders". */
const furtherPattern = /[,(:;]| (?:of|since|from|for|with|that|which|in|on|to|between|until|as|where|who)\b.*$/i;

/** The kinds of data of a record; empty where it names none. */
export function recordedData(record: IncidentRecord | undefined): readonly RecordedData[] {
  const list = record?.data;
  if (list?.value === undefined) {
    return [];
  }
  return list.value.flatMap((kind) => {
    const words = kind.value?.split(furtherPattern)[0]?.trim() ?? "";
    const certainty = kind.certainty === "confirmed" ? list.certainty : kind.certainty;
    return /[a-z]{3}/i.test(words) ? [{ words, certainty, pattern: patternFor(words) }] : [];
  });
}

/** "E-mail addresses" also finds "email address". */
function patternFor(words: string): RegExp {
  const stem = words.replace(/(?<=ss|sh|ch|x)es$|(?<!s)s$/i, "");
  const source = stem
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/e-?mail/gi, "e-?mail")
    .replace(/\s+/g, " ");
  return new RegExp(String.raw`(?<!\w)${source}(?:es|s)?(?!\w)`, "i");
}
