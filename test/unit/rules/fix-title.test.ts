import assert from "node:assert/strict";
import { parseDraft, reviewDraft } from "../../../src/core/index.ts";
import { takeOutTitle } from "../../../src/core/rules/fix-title.ts";
import { testNow } from "../../kit/now.ts";

/** What is offered for the wording of a letter, in the order of its marks. */
function offered(letter: string): readonly string[] {
  const review = reviewDraft(parseDraft(`---\nkind: apology\n---\n\n# A letter\n\n${letter}\n`), { now: testNow });
  return (review?.findings ?? []).flatMap(({ rule, suggestions }) =>
    /^IC1|^IC80/.test(rule) ? [] : suggestions.map(({ title }) => title),
  );
}

describe("what a fix is called", () => {
  it("names the words that go beside those that come", () => {
    assert.ok(offered("They have the ability to see it.").includes("Write “can” for “have the ability to”"));
  });

  it("names an article that changes with them", () => {
    assert.ok(offered("It was a remediation.").every((title) => title !== "Write “a repair” for “a remediation”"));
    assert.ok(offered("It was an attack vector.").includes("Write “a way in” for “an attack vector”"));
  });

  it("cuts long words between words, and names a sentence by its beginning", () => {
    assert.ok(
      offered("We take the security of all your personal information very seriously.").includes(
        "Take out the sentence “We take the security of all your …”",
      ),
    );
  });

  it("tells apart the same words that stand in one line twice", () => {
    assert.deepEqual(offered("We wrote prior to Monday, and called prior to Friday.\n\nIt began prior to noon."), [
      "Write “before” for the first “prior to”",
      "Write “before” for the second “prior to”",
      "Write “before” for “prior to”",
    ]);
  });

  it("shows words that run over two lines on one", () => {
    assert.deepEqual(offered("We wrote prior\nto Monday."), ["Write “before” for “prior to”"]);
  });

  it("counts the places of words beside letters that are longer when small", () => {
    const text = "İzmir Very good and very bad (e.g. i.e.)";
    const title = (start: number, length = 4) => takeOutTitle({ start, end: start + length }, text);
    assert.equal(title(text.indexOf("Very")), "Take out the first “Very”");
    assert.equal(title(text.indexOf("very")), "Take out the second “very”");
    assert.equal(title(text.indexOf("e.g.")), "Take out “e.g.”");
  });

  it("counts on as people do", () => {
    const text = "very ".repeat(113);
    const title = (number: number) => takeOutTitle({ start: number * 5 - 5, end: number * 5 - 1 }, text);
    for (const [number, words] of [
      [5, "fifth"],
      [6, "6th"],
      [11, "11th"],
      [13, "13th"],
      [20, "20th"],
      [21, "21st"],
      [22, "22nd"],
      [23, "23rd"],
      [24, "24th"],
      [101, "101st"],
      [112, "112th"],
    ] as const) {
      assert.equal(title(number), `Take out the ${words} “very”`);
    }
  });

  it("is made for what is shown alone, however often a line holds the same words", function () {
    this.timeout(20_000);
    const start = performance.now();
    assert.equal(offered("We did it prior to that. ".repeat(6_000)).length, 5);
    assert.ok(performance.now() - start < 4_000, `${performance.now() - start} ms`);
  });

  it("comes to an end where there are no words", () => {
    assert.equal(takeOutTitle({ start: 2, end: 2 }, "We wrote."), "Take out “”");
  });
});
