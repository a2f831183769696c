import { isMap, type Document, type Node, type YAMLMap } from "yaml";
import { rememberLast } from "../text/remember-last.ts";
import { said, type Said } from "../text/say.ts";
import { isTimeZone } from "../time/parse-moment.ts";
import { checkData } from "./check-data.ts";
import { checkGroupsTold, checkOrder } from "./check-order.ts";
import { checkOffers } from "./check-offers.ts";
import { checkParts } from "./check-parts.ts";
import { formProblems } from "./form-problems.ts";
import { longestRecord, parseYaml } from "./parse-yaml.ts";
import { isNothing, problemAt, ReadContext, wordsOf, type RecordProblem } from "./read-context.ts";
import { readParts } from "./read-parts.ts";
import { recordFields } from "./record-fields.ts";
import { recordParts, type RecordPart } from "./record-parts.ts";
import type { IncidentRecord } from "./record.ts";

export type { RecordProblem } from "./read-context.ts";

/** A record as far as it could be read, and what could not be taken as it stands. */
export interface RecordReading {
  readonly record: IncidentRecord;
  /** In the order of the text; empty where all is well. */
  readonly problems: readonly RecordProblem[];
}

/** Where there are more, most of them come from the first. */
const mostProblems = 500;

/** The record that `text` holds, as far as it can be read. Never throws; one bad field never hides the rest. */
export function readRecord(text: string): RecordReading {
  const refusal = refuse(text);
  return refusal === undefined ? readAnew(text) : allUnknown(text, refusal);
}

const readAnew = rememberLast((text) => {
  const parts = recordParts(text);
  return parts === undefined ? readWhole(text) : readSound(text, parts);
});

/** Reads a record in one piece: whatever it is, and slower. */
export function readWhole(text: string): RecordReading {
  try {
    const document = parseYaml(text);
    return document === undefined ? allUnknown(text, tooDeep) : readDocument(text, document);
  } catch {
    // A tree that could just be made can still be too deep to be walked.
    return allUnknown(text, tooDeep);
  }
}

const tooDeep = said("This file has too many levels to be read. Keep to the form of a new record.");

function refuse(text: string): Said | undefined {
  if (text.length > longestRecord) {
    return said(
      "This file is too large for a record: it has more than 400,000 characters. Keep only the facts of the incident in it.",
    );
  }
  if (text.includes("\0")) {
    return said("This file is not saved as plain text. Save it again with the encoding UTF-8.");
  }
  return undefined;
}

function allUnknown(text: string, why: Said): RecordReading {
  const record = recordFields.read(undefined, new ReadContext(text.length, "UTC"));
  return { record, problems: [problemAt(firstLine(text), why)] };
}

/** Reads a record of which each part is sound; what was read of a part before is not read again. */
function readSound(text: string, parts: readonly RecordPart[]): RecordReading {
  const rootOf = (name: string) => parts.find((part) => part.name === name)?.root;
  const zone = zoneOf(rootOf("timeZone"));
  const shift = parts.find((part) => part.name === "timeZone")?.shift ?? 0;
  const zoneProblems = zone.problems.map(({ span: { start, end }, ...problem }) => ({
    ...problem,
    span: { start: start + shift, end: end + shift },
  }));
  const { record, problems } = readParts(parts, zone.name, statedVersion(rootOf("version")));
  return { record, problems: firstInOrder([...zoneProblems, ...lostLetters(text), ...problems]) };
}

function readDocument(text: string, document: Document.Parsed): RecordReading {
  const root = isMap(document.contents) ? (document.contents as YAMLMap) : undefined;
  const zone = zoneOf(root);
  const context = new ReadContext(text.length, zone.name, statedVersion(root));
  for (const problem of [...formProblems(document, text), ...zone.problems, ...lostLetters(text)]) {
    context.report(problem.span, problem.said);
  }
  if (root === undefined) {
    context.report(
      firstLine(text),
      said("This file holds no record. Start an incident to get one that can be filled in."),
    );
  }
  const record = recordFields.read(root, context);
  checkOrder(root, record, context);
  checkGroupsTold(root, record, context);
  checkData(root, record, context);
  checkParts(root, record, context);
  checkOffers(root, record, context);
  return { record, problems: firstInOrder(context.problems) };
}

/** As many as anybody looks at, and how many follow. */
function firstInOrder(all: readonly RecordProblem[]): readonly RecordProblem[] {
  const problems = all.toSorted((left, right) => left.span.start - right.span.start);
  const first = problems.slice(0, mostProblems - 1);
  const next = problems[mostProblems - 1];
  const left = problems.length - first.length;
  return left < 2 || next === undefined
    ? problems
    : [...first, problemAt(next.span, said("{0} more problems follow. Correct these first.", left))];
}

function lostLetters(text: string): readonly RecordProblem[] {
  const lost = text.indexOf("\uFFFD");
  const why = said("Some letters of this file are lost. Save it again with the encoding UTF-8.");
  return lost < 0 ? [] : [problemAt({ start: lost, end: lost + 1 }, why)];
}

/** What the record says of the way it is written; undefined where it says nothing that can be read. */
function statedVersion(root: YAMLMap | undefined): number | undefined {
  const node = root?.get("version", true) as Node | undefined;
  const number = isNothing(node) ? NaN : Number(wordsOf(node));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** The zone that the record's local times are meant in: UTC where it names none that can be reckoned with. */
function zoneOf(root: YAMLMap | undefined): { readonly name: string; readonly problems: readonly RecordProblem[] } {
  const node = root?.get("timeZone", true) as Node | undefined;
  const words = isNothing(node) ? "unknown" : wordsOf(node)?.trim();
  if (node === undefined || words === "unknown") {
    return { name: "UTC", problems: [] };
  }
  if (words !== undefined && isTimeZone(words)) {
    return { name: words, problems: [] };
  }
  const why =
    words === undefined
      ? said("This is no time zone, so times are taken as UTC. Write it as a region and a city, such as Europe/Lisbon.")
      : said(
          "There is no time zone “{0}”, so times are taken as UTC. Write it as a region and a city, such as Europe/Lisbon.",
          words.slice(0, 40),
        );
  const [start, end] = node.range ?? [0, 0];
  return { name: "UTC", problems: [problemAt({ start, end }, why)] };
}

/** Where what is wrong with a whole file is marked. */
export function firstLine(text: string): RecordProblem["span"] {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? Math.min(text.length, 200) : end };
}
