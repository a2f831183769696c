import { said, sayInEnglish, sayLater } from "../text/say.ts";
import type { Node } from "yaml";
import { readRecord } from "./read-record.ts";
import type { RecordProblem } from "./read-context.ts";
import type { IncidentRecord } from "./record.ts";
import { reportedIn } from "./reported-in.ts";

const what = said(
  "This says that the leak is certain, so every draft says that personal data has leaked. No kind of data is confirmed yet, nor when you found out.",
);

const instead = said("{0} If you only suspect it, write: {1}", what, "{ value: leak, certainty: suspected }");

/**
 * A record that calls a leak certain, and confirms neither any kind of data nor when you found out: who only suspects it
 * confesses too much. Never throws, whatever the text.
 */
export function unsureLeak(text: string): readonly RecordProblem[] {
  const { record } = readRecord(text);
  return !isUnsure(record)
    ? []
    : reportedIn(text, ["type"], record.timeZone, (root, context) => {
        const node = root.get("type", true) as Node | undefined;
        if (node !== undefined) {
          context.report(node, instead, {
            inForm: said("{0} If you only suspect it, choose “We suspect” here.", what),
          });
        }
      });
}

/** The same, for whoever drafts from it without looking at it; undefined where all is well. */
export function unsureLeakNote(record: IncidentRecord): string | undefined {
  return isUnsure(record) ? `type: ${sayLater(sayInEnglish, instead)}` : undefined;
}

function isUnsure({ type, data, moments }: IncidentRecord): boolean {
  const isSaidCertain = type.certainty === "confirmed" && type.value === "leak";
  const hasData = data.value?.some(({ certainty }) => certainty === "confirmed") === true;
  const isOpen = data.certainty !== "ruled-out" && !hasData;
  return (
    isSaidCertain && isOpen && [moments.aware, moments.determined].every(({ certainty }) => certainty === "unknown")
  );
}
