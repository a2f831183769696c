import { said } from "../text/say.ts";
import type { Node, YAMLMap } from "yaml";
import { deniesAllData } from "../wording/no-data-told.ts";
import { itemsOf } from "./fields.ts";
import { mapOf, wordsOf, type ReadContext, type RecordProblem } from "./read-context.ts";
import { readRecord } from "./read-record.ts";
import { reportedIn } from "./reported-in.ts";
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
  ];
  return checks.length === 0
    ? []
    : reportedIn(text, ["data", "corrections"], record.timeZone, (root, context) => {
        checks.forEach((check) => {
          check(root, context);
        });
      });
}

function reportLeak(root: YAMLMap, context: ReadContext): void {
  const node = root.get("data", true) as Node | undefined;
  if (node !== undefined) {
    context.report(
      node,
      said(
        "This says that no personal data was involved, and “What kind of incident it is” says that some leaked. Change one of the two.",
      ),
    );
  }
}

function reportDenial(root: YAMLMap, context: ReadContext): void {
  for (const item of itemsOf(root.get("corrections", true))) {
    const node = mapOf(item)?.get("said", true) as Node | undefined;
    if (node !== undefined && deniesAllData(wordsOf(node) ?? "")) {
      context.report(
        node,
        said(
          "By this it was wrong that no personal data was involved, and “Which data” still says so. Change one of the two.",
        ),
      );
    }
  }
}
