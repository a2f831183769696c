import type { Reader } from "../../record/fact.ts";
import { isFor } from "../../record/record-for.ts";
import type { Count, IncidentRecord } from "../../record/record.ts";
import { countsIn, fits } from "./counts-in-record.ts";

/** Numbers that by the record were told wrongly, and are right nowhere: 900 of "900 people are affected", where it is 940. */
export function withdrawnIn(incident: IncidentRecord | undefined): ReadonlySet<number> {
  const counts = countsIn(incident);
  const corrections = incident?.corrections ?? [];
  const right = new Set(corrections.flatMap(({ instead }) => numbersIn(instead)));
  return new Set(
    corrections
      .flatMap(({ said }) => numbersIn(said))
      .filter((value) => !right.has(value) && !counts.some((count) => fits(value, false, count))),
  );
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\w.,/:-])\d{1,3}(?:,\d{3})+(?![\w-])|(?<![\w.,/:-])\d{2,}(?![\w:.-]\d)/g)].map(
    ([digits]) => Number(digits.replaceAll(",", "")),
  );
}

/** What a correction of the record has for a number that was told; undefined where that is not one number. */
export function correctedFrom(value: number, incident: IncidentRecord | undefined, readers: Reader): Count | undefined {
  const [correction] =
    incident?.corrections.filter(({ said, audience }) => isFor(audience, readers) && numbersIn(said).includes(value)) ??
    [];
  const [exactly, ...others] = numbersIn(correction?.instead ?? "");
  return exactly === undefined || others.length > 0 ? undefined : { exactly };
}
