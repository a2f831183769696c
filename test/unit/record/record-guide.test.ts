import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parse, parseDocument, stringify } from "yaml";
import {
  kinds,
  mainKindIds,
  readRecord,
  recordGuide,
  renderDocument,
  type FieldGuide,
} from "../../../src/core/index.ts";
import { documentNames } from "../../../src/core/record/shape.ts";
import { incidentTypes } from "../../../src/core/record/record.ts";
import { sampleRecordText } from "../../kit/records.ts";
import { productTemplates } from "../../kit/templates.ts";

const { fields, factLines, rangeLines } = recordGuide();
/** The fields that hold something themselves. */
const leaves = fields.flatMap(leavesOf);

function leavesOf(field: FieldGuide): readonly FieldGuide[] {
  return field.fields.length === 0 ? [field] : field.fields.flatMap(leavesOf);
}

/** A day on which the next update of every example still lies ahead. */
const now = Temporal.Instant.from("2026-05-21T08:00:00Z");

/** What an entry of a list cannot do without. */
const siblings: Readonly<Record<string, object>> = {
  measures: { action: "x" },
  repair: { offer: "x" },
  corrections: { said: "x", instead: "y" },
  timeline: { at: "2026-05-20", what: "x" },
};

/** A record in which nothing but the example of one field is written. */
function alone({ path, name, example }: FieldGuide): string {
  const written = parse(`${name}: ${example}`) as Record<string, unknown>;
  const [outermost = "", ...inner] = path.split(".");
  const within = inner.slice(0, -1).reduceRight<unknown>((held, step) => ({ [step]: [held] }), written);
  const isEntry = siblings[outermost] !== undefined;
  const whole =
    inner.length === 0 ? written : { [outermost]: isEntry ? [{ ...siblings[outermost], ...written }] : within };
  return stringify(whole);
}

const mainKinds = kinds.filter(({ id }) => mainKindIds.some((mainId) => mainId === id));

/** What the documents say of `record`, by document. */
function documents(record: unknown): readonly string[] {
  return mainKinds.map(({ id }) => {
    const options = {
      record: readRecord(stringify(record)).record,
      now,
      templates: productTemplates,
      incidentPath: "incident.yaml",
    };
    const result = renderDocument(id, options);
    assert(result.ok);
    return result.text;
  });
}

/** The documents that change when the field at `path` loses its value, whatever kind of incident it is. */
function users(path: readonly string[]): readonly string[] {
  const changed = new Set<string>();
  for (const type of incidentTypes) {
    for (const isFull of [true, false]) {
      const record = parseDocument(sampleRecordText);
      record.set("type", type);
      record.set("service", "our booking page");
      record.setIn(["moments", "occurredTo"], "2026-05-19T09:10");
      record.setIn(["moments", "suspected"], "2026-05-18");
      record.setIn(["moments", "notifiedBySupplier"], "2026-05-18T17:40");
      record.setIn(["moments", "recovered"], "2026-05-20");
      record.setIn(["moments", "told"], "2026-05-20T10:00");
      record.setIn(["repair", 0, "provider"], "Marram Credit Watch");
      record.setIn(["repair", 0, "until"], "2026-08-31");
      if (isFull) {
        record.setIn(
          ["people", "groups"],
          [
            { who: "customers", count: 18000, jurisdictions: ["GB"], data: ["names"] },
            { who: "staff", count: 240, data: ["names", "pay slips"] },
          ],
        );
      } else {
        record.set("timeline", []);
      }
      const without = parse(record.toString()) as Record<string, unknown>;
      const before = documents(without);
      take(without, path);
      const after = documents(without);
      mainKinds.forEach(({ title }, index) => {
        if (before[index] !== after[index]) {
          changed.add(title.toLowerCase());
        }
      });
    }
  }
  return documentNames.filter((name) => changed.has(name));
}

/** Takes the value at `path` out, in every entry where there are several. */
function take(value: unknown, path: readonly string[]): void {
  const [name = "", ...rest] = path;
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    const lines = one as Record<string, unknown> | undefined;
    if (lines === undefined) {
      continue; // The sample has none of these.
    }
    if (rest.length > 0) {
      take(lines[name], rest);
    } else if (name === "drill") {
      lines[name] = true;
    } else {
      Reflect.deleteProperty(lines, name);
    }
  }
}

describe("the guide to the record", () => {
  it("calls the main documents by their titles", () => {
    assert.deepEqual(
      documentNames,
      mainKinds.map(({ title }) => title.toLowerCase()),
    );
  });

  it("calls no two fields of one place the same", () => {
    for (const place of [fields, factLines, rangeLines, ...fields.map((field) => field.fields)]) {
      assert.equal(new Set(place.map(({ label }) => label)).size, place.length);
    }
  });

  for (const field of [...fields, ...leaves.filter(({ path }) => path.includes(".")), ...factLines, ...rangeLines]) {
    it(`says in one plain sentence what ${field.path} means`, () => {
      assert.match(field.meaning, /^[A-Z].*[^.]\.$/);
      assert.doesNotMatch(`${field.label} ${field.meaning}`, /lint|schema|diagnostic|workspace|hash|yaml/i);
      assert.doesNotMatch(field.meaning, /[a-z]\. [A-Z]/);
    });
  }

  for (const field of leaves) {
    it(`has an example of ${field.path} that can be read`, () => {
      const text = alone(field);
      const { problems } = readRecord(text);
      assert.deepEqual(problems, [], text);
      // What a record says without these is what their examples say.
      if (!["version", "language"].includes(field.path)) {
        assert.notDeepEqual(readRecord(text).record, readRecord("neverSay: []\n").record);
      }
    });
  }

  for (const field of leaves) {
    it(`names the main documents that use ${field.path}, and no others`, () => {
      const named = documentNames.filter((name) => field.usedIn.includes(name));
      assert.deepEqual(named, users(field.path.split(".")));
    });
  }
});
