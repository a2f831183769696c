import assert from "node:assert/strict";
import { describeAt } from "../../../src/core/index.ts";
import { sampleRecordText } from "../../kit/records.ts";

/** What is said of the word that `|` stands in, and the word. */
function saidAt(marked: string): string {
  const text = marked.replace("|", "");
  const said = describeAt(text, marked.indexOf("|"));
  return said === undefined ? "" : [text.slice(said.span.start, said.span.end), said.title, ...said.lines].join(" / ");
}

describe("what is said of a word in a record", () => {
  const cases: readonly (readonly [place: string, marked: string, expected: RegExp | ""])[] = [
    ["a field", "ti|tle: x", /^title \/ What your team calls it \/ .* \/ Only your team reads it/],
    ["a group", "mo|ments: unknown", /^moments \/ When it happened \/ .* \/ Used in every document but .*\.$/],
    [
      "a field of a group",
      "people: { co|unt: 5 }",
      /^count \/ How many \/ .*Used in every document but .*\. \/ Everyone may read it/,
    ],
    [
      "a line of a fact",
      "cause:\n  ownPart:\n    audien|ce: public",
      /^audience \/ Who may read it \/ .* \/ Only your team reads it, until/,
    ],
    ["where a fact comes from", "service: { value: x, sour|ce: y }", /^source \/ .*never published/],
    ["a line of a list", "measures:\n  - action: x\n    du|e: 2026-03-03", /^due \/ By when/],
    [
      "a word that a field allows",
      "type: le|ak",
      /^leak \/ leak \/ Personal data got out, or may have, whatever else happened\.$/,
    ],
    ["how sure something is", "data:\n  - value: x\n    certainty: ruled|-out", /^ruled-out \/ .*found not to be so/],
    ["a field behind a broken line", 'title: a: b: c\n\ttype: leak\nservice: "our\nne|verSay: []', /^neverSay/],
    ["words of one's own", "title: some|thing", ""],
    ["a remark", "title: x # typ|e: leak", ""],
    ["a name that does not belong", "nowh|ere: x", ""],
    ["what stands below such a name", "nowhere:\n  certain|ty: x", ""],
    ["an empty place", "title: x\n\n|\n\ntype: leak", ""],
  ];
  for (const [place, marked, expected] of cases) {
    it(`is right for ${place}`, () => {
      for (const text of [marked, marked.replaceAll("\n", "\r\n")]) {
        if (expected === "") {
          assert.equal(saidAt(text), "");
        } else {
          assert.match(saidAt(text), expected);
        }
      }
    });
  }

  it("is something for every name in the sample", () => {
    const names = [...sampleRecordText.matchAll(/^[ -]*([a-z]+):/gim)];
    assert(names.length > 80);
    for (const name of names) {
      const offset = name.index + name[0].length - 2;
      assert.equal(describeAt(sampleRecordText, offset)?.example.split(":")[0], name[1], name[0]);
    }
  });
});
