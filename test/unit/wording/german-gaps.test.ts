import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../../scripts/paths.ts";
import { findPlaceholders } from "../../../src/core/wording/placeholders.ts";

/** "[SAGEN SIE, OB DAS NOCH GILT]", "[WARUM ES LÄNGER DAUERT]", as templates and next versions have them. */
const markPattern = /\[\p{Lu}[\p{Lu} ,]{3,}\]/gu;

const sources = globSync(
  ["templates/de/**/*.mustache", "src/core/documents/versions/next-version.ts", "src/core/documents/**/german-*.ts"],
  { cwd: root },
);
const marks = new Set(sources.flatMap((file) => readFileSync(path.join(root, file), "utf8").match(markPattern) ?? []));

describe("what waits in a German document to be filled in", () => {
  it("is asked for in many ways", () => {
    assert.ok(marks.size > 12, [...marks].join(" "));
  });

  for (const mark of marks) {
    it(`is found before it goes out: ${mark}`, () => {
      const text = `Das gilt. ${mark} Es gilt.`;
      assert.deepEqual(
        findPlaceholders(text).map(({ start, end }) => text.slice(start, end)),
        [mark],
      );
    });
  }
});
