import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parse, parseDocument, stringify } from "yaml";
import { kinds, readRecord, recordGuide, renderDocument, type FieldGuide } from "../../../src/core/index.ts";
import { documentNames } from "../../../src/core/record/shape.ts";
import { incidentTypes } from "../../../src/core/record/record.ts";
import { sampleRecordText } from "../../kit/records.ts";
import { productTemplates } from "../../kit/templates.ts";

const { fields, factLines, rangeLines } = recordGuide();
/** The fields that hold something themselves, each with the record in which nothing but its example is written. */
const leaves = fields.flatMap((field) =>
  field.fields.length === 0
    ? [{ field, alone: `${field.name}:${behindColon(field.example)}\n` }]
    : field.fields.map((inner) => ({ field: inner, alone: aloneIn(field, inner) })),
);
/** A day on which the next update of every example still lies ahead. */
const now = Temporal.Instant.from("2026-05-21T08:00:00Z");

function behindColon(example: string): string {
  return example.startsWith("\n") ? example : ` ${example}`;
}

function aloneIn(group: FieldGuide, inner: FieldGuide): string {
  const others: Readonly<Record<string, string>> = { measures: "action: x", timeline: "at: 2026-05-20\n    what: x" };
  const { name } = group;
  const line = `${inner.name}: ${inner.example}`;
  const rest = (others[name] ?? "").split("\n    ").filter((other) => other && !other.startsWith(`${inner.name}:`));
  return others[name] === undefined ? `${name}:\n  ${line}\n` : `${name}:\n  - ${[line, ...rest].join("\n    ")}\n`;
}

/** What the documents say of `record`, by document. */
function documents(record: unknown): readonly string[] {
  return kinds.map(({ id }) => {
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
    for (const timeline of [true, false]) {
      const record = parseDocument(sampleRecordText);
      record.set("type", type);
      record.set("service", "our booking page");
      record.setIn(["moments", "occurredTo"], "2026-05-19T09:10");
      record.setIn(["moments", "recovered"], "2026-05-20");
      record.setIn(["moments", "told"], "2026-05-20T10:00");
      if (!timeline) {
        record.set("timeline", []);
      }
      const without = parse(record.toString()) as Record<string, unknown>;
      const before = documents(without);
      take(without, path);
      const after = documents(without);
      kinds.forEach(({ title }, index) => {
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
    const lines = one as Record<string, unknown>;
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
  it("calls the documents by their titles", () => {
    assert.deepEqual(
      documentNames,
      kinds.map(({ title }) => title.toLowerCase()),
    );
  });

  it("calls no two fields of one place the same", () => {
    for (const place of [fields, factLines, rangeLines, ...fields.map((field) => field.fields)]) {
      assert.equal(new Set(place.map(({ label }) => label)).size, place.length);
    }
  });

  for (const field of [...fields, ...fields.flatMap((one) => one.fields), ...factLines, ...rangeLines]) {
    it(`says in one plain sentence what ${field.path} means`, () => {
      assert.match(field.meaning, /^[A-Z].*[^.]\.$/);
      assert.doesNotMatch(`${field.label} ${field.meaning}`, /lint|schema|diagnostic|workspace|hash|yaml/i);
      assert.doesNotMatch(field.meaning, /[a-z]\. [A-Z]/);
    });
  }

  for (const { field, alone } of leaves) {
    it(`has an example of ${field.path} that can be read`, () => {
      const { problems } = readRecord(alone);
      assert.deepEqual(problems, [], alone);
      // What a record says without these is what their examples say.
      if (!["version", "language"].includes(field.path)) {
        assert.notDeepEqual(readRecord(alone).record, readRecord("neverSay: []\n").record);
      }
    });
  }

  for (const { field } of leaves) {
    it(`names the documents that use ${field.path}, and no others`, () => {
      const said = { "": undefined, "No document uses it.": [], "Used in every document.": documentNames }[
        field.usedIn
      ];
      const named = said ?? documentNames.filter((name) => field.usedIn.includes(name));
      assert.deepEqual(named, users(field.path.split(".")));
    });
  }
});
