import assert from "node:assert/strict";
import { GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { kinds, newRecord, readRecord, renderDocument, requirementIds } from "../../src/core/index.ts";
import { createSectionSource } from "../../src/core/documents/section-source.ts";
import { escapeMarkdown } from "../../src/core/documents/escape-markdown.ts";
import { plainWords } from "../../src/core/record/plain-words.ts";
import { incidentTypes } from "../../src/core/record/record.ts";
import { testNow } from "../kit/now.ts";
import { sampleRecordText } from "../kit/records.ts";
import { productTemplates } from "../kit/templates.ts";

const markdown = parser.configure([GFM]);

/** Words in which everything that means something in Markdown turns up often. */
const value = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from("*_`#-+=>|~[]()!<&;:.\\\"'{}$^@/1 \n\t"),
        "a",
        "Ab",
        " b ",
        "1. ",
        "- ",
        "](x)",
        "&amp;",
        "&#38;",
        "<b>",
        "</b>",
        "<!--",
        "http://x.example/a_b",
        "a@b.example",
        "www.x.example",
        "---",
        "```",
        "~~",
        "{{today}}",
        "é",
        "🙂",
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join("")),
);

/** Blocks that may hold a value; anything else means that the value became markup. */
const plainNodes = new Set([
  "Document",
  "Paragraph",
  "ATXHeading2",
  "HeaderMark",
  "BulletList",
  "ListItem",
  "ListMark",
  "Table",
  "TableHeader",
  "TableRow",
  "TableCell",
  "TableDelimiter",
  "Escape",
  "Autolink",
  "LinkMark",
  "URL",
]);

/** What somebody reads of `text`: marks gone, escapes undone. Fails on any other markup. */
function wordsRead(text: string): string {
  let read = "";
  let done = 0;
  markdown.parse(text).iterate({
    enter({ name, from, to }) {
      // The parser takes "&T;" for an entity; no reader does, since there is none of one letter.
      const isOneLetter = name === "Entity" && to - from === 3;
      assert.ok(plainNodes.has(name) || isOneLetter, `${JSON.stringify(text)} holds ${name}`);
      const isMark = ["HeaderMark", "ListMark", "LinkMark", "TableDelimiter"].includes(name);
      if (isMark || name === "Escape") {
        read += text.slice(done, from) + (isMark ? "" : text.slice(from + 1, to));
        done = to;
      }
    },
  });
  return plainWords(read + text.slice(done));
}

/** Where a template may put a value; each reads as the value with `before` and `after` around it. */
const places: readonly (readonly [
  name: string,
  before: string,
  markdownBefore: string,
  markdownAfter: string,
  after: string,
])[] = [
  ["alone", "", "", "\n", ""],
  ["in a sentence", "It was ", "It was ", ".\n", "."],
  ["before a semicolon", "", "", "; so it is.\n", "; so it is."],
  ["in a heading", "", "## ", "\n", ""],
  ["in an item", "", "- ", "\n", ""],
  ["in a cell", "a b ", "| a | b |\n| --- | --- |\n| ", " | c |\n", " c"],
];

describe("any value at all", () => {
  for (const [name, before, markdownBefore, markdownAfter, after] of places) {
    it(`reads as its own words ${name}`, () => {
      fc.assert(
        fc.property(value, (words) => {
          fc.pre(plainWords(words) !== "");
          const read = wordsRead(`${markdownBefore}${escapeMarkdown(words)}${markdownAfter}`);
          assert.equal(read, plainWords(`${before}${plainWords(words)}${after}`));
        }),
        { numRuns: 500 },
      );
    });
  }
});

describe("any words in a record", () => {
  it("never make a draft throw, and change nothing but the words", () => {
    const headings = headingsOf(sampleRecordText);
    fc.assert(
      fc.property(value, (words) => {
        // The sign for a letter that was lost is reported in a record.
        fc.pre(plainWords(words) !== "" && !words.includes("\uFFFD"));
        const quoted = JSON.stringify(plainWords(words));
        const text = sampleRecordText
          .replace("who: everybody who", () => `who: ${quoted} #`)
          .replace("- names\n", () => `- ${quoted}\n`)
          .replace("owner: Head of Technology", () => `owner: ${quoted}`);
        assert.deepEqual(headingsOf(text), headings);
      }),
      { numRuns: 60 },
    );
  });

  it("are read and drafted from without throwing, whatever they are", () => {
    const line = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "title: x",
        "people:",
        "  count: 5",
        "  count: { min: 1, max: 2, certainty: suspected }",
        "data:",
        "  - passwords",
        "  - { value: names, certainty: ruled-out }",
        "moments: { aware: 2026-03-03, told: 2026-03-29T01:30 }",
        "timeZone: Europe/Lisbon",
        "measures: [{ action: x, audience: public, due: 2026-01-01 }]",
        "timeline: [{ at: 2026-03-03, what: x, audience: public }]",
        "&a *a",
        "? [",
        "\tx",
        "__proto__: 1",
        "type: outage",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const { record, problems } = readRecord(text);
        for (const { span } of problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
        for (const { id } of kinds) {
          const options = { record, now: testNow, templates: productTemplates, incidentPath: "../incident.yaml" };
          assert.equal(renderDocument(id, options).ok, true);
        }
        const sections = createSectionSource(record, testNow, productTemplates);
        for (const id of requirementIds) {
          assert.doesNotMatch(sections.section(id), /TO BE WRITTEN/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("make a new record that reads back without a problem", () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...incidentTypes), (title, type) => {
        const { record, problems } = readRecord(newRecord({ title, type, organisation: title }, testNow, "UTC"));
        assert.deepEqual(problems, []);
        assert.equal(record.title, plainWords(title).replaceAll("\uFFFD", "").trim() || "Untitled incident");
      }),
    );
  });
});

function headingsOf(recordText: string): readonly string[] {
  const { record, problems } = readRecord(recordText);
  assert.deepEqual(problems, []);
  return kinds.flatMap(({ id }) => {
    const result = renderDocument(id, { record, now: testNow, templates: productTemplates, incidentPath: "x.yaml" });
    assert.ok(result.ok);
    return result.text.split("\n").filter((text) => text.startsWith("#"));
  });
}
