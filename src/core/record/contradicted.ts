import { isMap, type Node, type YAMLMap } from "yaml";
import { deniesAllData } from "../wording/no-data-told.ts";
import { isKnown } from "./fact.ts";
import { itemsOf } from "./fields.ts";
import { parseYaml } from "./parse-yaml.ts";
import { mapOf, ReadContext, wordsOf, type RecordProblem } from "./read-context.ts";
import { readRecord } from "./read-record.ts";
import { recordParts } from "./record-parts.ts";
import type { DataKinds, IncidentRecord } from "./record.ts";

type Facts = Pick<IncidentRecord, "type" | "data" | "people" | "corrections">;

/** Whether a record says for certain that personal data leaked, and that none was involved. */
export function isLeakWithoutData({ type, data, people }: Facts): boolean {
  return type.certainty === "confirmed" && type.value === "leak" && isNone(data) && people.groups.every(hasNone);
}

/** Whether a record says that no personal data was involved, and among what was told wrongly that this was wrong. */
export function isDenialCorrected({ data, people, corrections }: Facts): boolean {
  return isNone(data) && people.groups.every(hasNone) && corrections.some(({ said }) => deniesAllData(said));
}

function isNone({ certainty, value = [] }: DataKinds): boolean {
  const isEachOut = value.every((kind) => kind.certainty === "ruled-out");
  return certainty === "ruled-out" || (certainty === "confirmed" && value.length > 0 && isEachOut);
}

function hasNone({ data }: IncidentRecord["people"]["groups"][number]): boolean {
  return (data.value ?? []).every((kind) => kind.certainty === "ruled-out");
}

/**
 * What a record says in two places that cannot both be so: a leak of data without any, and something told wrongly that it
 * still says itself. All of it can be read, and nothing is held back for it. Never throws, whatever the text.
 */
export function contradicted(text: string): readonly RecordProblem[] {
  const { record } = readRecord(text);
  const checks = [
    ...(isLeakWithoutData(record) ? [reportLeak] : []),
    ...(isDenialCorrected(record) ? [reportDenial] : []),
    ...(record.corrections.length > 0 ? [reportNumbers] : []),
  ];
  return checks.length === 0
    ? []
    : rootsOf(text).flatMap(({ root, shift }) => {
        const context = new ReadContext(text.length, record.timeZone);
        checks.forEach((check) => {
          check(root, record, context);
        });
        return context.problems.map((problem) => ({
          ...problem,
          span: { start: problem.span.start + shift, end: problem.span.end + shift },
        }));
      });
}

function rootsOf(text: string): readonly { readonly root: YAMLMap; readonly shift: number }[] {
  const parts = recordParts(text);
  if (parts !== undefined) {
    return parts.filter(({ name }) => name === "data" || name === "corrections");
  }
  const contents = text.includes("\0") ? undefined : parseYaml(text)?.contents;
  return isMap(contents) ? [{ root: contents, shift: 0 }] : [];
}

function reportLeak(root: YAMLMap, _record: Facts, context: ReadContext): void {
  const node = root.get("data", true) as Node | undefined;
  if (node !== undefined) {
    context.report(
      node,
      "This says that no personal data was involved, and “What kind of incident it is” says that some leaked. Change one of the two.",
    );
  }
}

function reportDenial(root: YAMLMap, _record: Facts, context: ReadContext): void {
  for (const { node, said } of correctionsIn(root)) {
    if (deniesAllData(said)) {
      context.report(
        node,
        "By this it was wrong that no personal data was involved, and “Which data” still says so. Change one of the two.",
      );
    }
  }
}

/** "12,500 people", "310.000 Kunden" */
const peoplePattern =
  /(?<![\d.,])(\d[\d.,]*) (?:people|persons|customers|patients|members|users|clients|guests|Personen|Menschen|Kund\p{L}+|Mitglieder\p{L}*|Patient\p{L}+)/giu;

/** A number of people that was wrong, and is the one that the record still has. */
function reportNumbers(root: YAMLMap, { people: { total } }: Facts, context: ReadContext): void {
  const now = isKnown(total) && "exactly" in total.value ? total.value.exactly : undefined;
  for (const { node, said, instead } of now === undefined ? [] : correctionsIn(root)) {
    const [wrong, right] = [said, instead].map(numbersOfPeople);
    if (wrong?.includes(now) && right !== undefined && right.length > 0 && !right.includes(now)) {
      context.report(node, "By this the number was wrong, and “How many in all” still says it. Change one of the two.");
    }
  }
}

function numbersOfPeople(words: string): readonly (number | undefined)[] {
  return [...words.matchAll(peoplePattern)].map(([, number = ""]) => Number(number.replace(/[.,]/g, "")));
}

interface WrittenCorrection {
  readonly node: Node;
  readonly said: string;
  readonly instead: string;
}

function correctionsIn(root: YAMLMap): readonly WrittenCorrection[] {
  return itemsOf(root.get("corrections", true)).flatMap((item) => {
    const map = mapOf(item);
    const node = map?.get("said", true) as Node | undefined;
    const instead = map?.get("instead", true) as Node | undefined;
    const said = node && wordsOf(node);
    return node === undefined || said === undefined
      ? []
      : [{ node, said, instead: (instead && wordsOf(instead)) ?? "" }];
  });
}
