import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { newRecord, readRecord, recordForm, unsureLeak } from "../../../src/core/index.ts";

const now = Temporal.Instant.from("2026-05-04T10:00:00Z");

function marked(text: string): readonly string[] {
  assert.deepEqual(readRecord(text).problems, []);
  return unsureLeak(text).map(({ span }) => text.slice(span.start, span.end));
}

describe("a leak that the record calls certain", () => {
  const bare = "version: 2\ntitle: Portal\ntype: leak\nmoments: { suspected: 2026-05-04T07:10 }\n";

  it("is marked where it confirms no data, nor when you found out", () => {
    for (const data of ["", "data: unknown\n", "data: [{ value: names, certainty: suspected }]\n"]) {
      assert.deepEqual(marked(bare + data), ["leak"]);
    }
    assert.deepEqual(marked(bare.replace("leak", "{ value: leak }")), ["{ value: leak }"]);
    assert.match(
      unsureLeak(bare)[0]?.message ?? "",
      /If you only suspect it, write: \{ value: leak, certainty: suspected \}$/,
    );
  });

  it("is told in the form, at that field", () => {
    const { problems } = recordForm(bare, now);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [["type"]],
    );
    assert.match(problems[0]?.message ?? "", /choose “We suspect” here\.$/);
  });

  it("is not marked where something is confirmed, or where it is not called certain", () => {
    for (const text of [
      `${bare}data: [names]\n`,
      `${bare}data: [{ value: names, certainty: suspected }, dates of birth]\n`,
      `${bare}data: { certainty: ruled-out }\n`,
      bare.replace("suspected:", "aware:"),
      bare.replace("suspected:", "determined:"),
      bare.replace("leak", "{ value: leak, certainty: suspected }"),
      bare.replace("leak", "outage"),
      newRecord({ title: "Portal", type: "leak" }, now, "Europe/London"),
      newRecord({ title: "Portal", type: "incident" }, now, "Europe/London"),
    ]) {
      assert.deepEqual(marked(text), [], text);
    }
  });

  it("is no matter for what is no record", () => {
    for (const text of ["", "- a\n", "type: [", "\0"]) {
      assert.deepEqual(unsureLeak(text), []);
    }
  });
});
