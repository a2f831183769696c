import { stringify } from "yaml";
import type { Audience } from "../../src/core/record/fact.ts";
import { recordFields } from "../../src/core/record/record-fields.ts";
import type { DescribedFields, Shape } from "../../src/core/record/shape.ts";

/** A record in which every fact there can be is given, and the words by which each would be known in a document. */
export interface MarkedRecord {
  readonly text: string;
  /** By the path of the fact. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Fields that steer the documents, and are no facts that could be told. */
const settings: ReadonlySet<string> = new Set(["version", "type", "drill", "language", "timeZone", "state", "purpose"]);

/** Every fact is for `audience`, and as sure as `certainty` says. */
export function markedRecord(audience: Audience, certainty: "confirmed" | "suspected" = "confirmed"): MarkedRecord {
  const marks = new Map<string, string>();

  function valueOf(shape: Shape, path: string): unknown {
    const number = marks.size;
    const mark = (value: string, words = value): string => {
      marks.set(path, words);
      return value;
    };
    switch (shape.kind) {
      case "text":
        return shape.like?.name === "emailAddress"
          ? mark(`quagga${number}@x.example`)
          : shape.like?.name === "webAddress"
            ? mark(`https://x.example/quagga${number}`)
            : mark(`quagga${number}`);
      case "moment":
        return mark(`${1900 + number}-03-03`, `3 March ${1900 + number}`);
      case "whole-number":
      case "count":
        return Number(mark(String(701_999 - number), `701,${999 - number}`));
      case "jurisdiction":
        return "GB";
      case "choice":
        return shape.options[0]?.value;
      case "list":
        return [valueOf(shape.item, path)];
      case "fact":
        return {
          value: valueOf(shape.of, path),
          certainty,
          source: mark2(path, "source", number),
          asOf: mark2(path, "asOf", number),
          audience,
        };
      case "mapping":
        return linesOf(shape.fields, path);
      case "time-zone":
      case "flag":
      case "version":
        return undefined;
    }
  }

  function mark2(path: string, part: "source" | "asOf", number: number): string {
    const words = part === "source" ? `okapi${number}` : `${2100 + number}-03-03`;
    marks.set(`${path} ${part}`, part === "source" ? words : `3 March ${2100 + number}`);
    return words;
  }

  function linesOf(fields: DescribedFields, path: string): unknown {
    return Object.fromEntries(
      Object.entries(fields).flatMap(([name, { shape }]) =>
        name === "audience"
          ? [[name, audience]]
          : settings.has(name)
            ? []
            : [[name, valueOf(shape, `${path}.${name}`)]],
      ),
    );
  }

  const lines = linesOf(recordFields.shape.fields, "") as object;
  return { text: stringify({ version: 2, type: "leak", ...lines }), marks };
}
