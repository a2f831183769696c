import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { applyEdits } from "../../src/core/index.ts";
import { compareWithWord } from "../../src/core/export/word-copy/compare-with-word.ts";
import { ready } from "../kit/exports.ts";
import { draftBlocks, draftFront as front, twoDrafts } from "../kit/word-drafts.ts";

describe("a Word copy of any draft", function () {
  this.timeout(120_000);

  it("differs in nothing from its own draft", async () => {
    await fc.assert(
      fc.asyncProperty(draftBlocks, async (all) => {
        const draft = front + all.join("\n\n");
        const bytes = await ready(draft).toWord();
        assert.deepEqual(compareWithWord(draft, bytes)?.changes, []);
      }),
      { numRuns: 60 },
    );
  });

  it("makes another draft say what it says, but for what is left to a person, and keeps comments and first lines", async () => {
    let [made, left] = [0, 0];
    await fc.assert(
      fc.asyncProperty(twoDrafts, async ([draft, other]) => {
        const bytes = await ready(other).toWord();
        const { changes, take } = compareWithWord(draft, bytes) ?? assert.fail();
        const able = changes.filter(({ edits }) => edits !== undefined);
        const { edits, changesLeft } = take(able, []);
        const after = applyEdits(draft, edits);
        made += able.length;
        left += changes.length - able.length;
        assert.deepEqual(changesLeft, []);
        assert(after.startsWith(front.slice(0, 25)));
        assert.equal(after.split("<!--").length, draft.split("<!--").length);
        const again = compareWithWord(after, bytes)?.changes ?? [];
        assert(again.length === 0 || able.length < changes.length, JSON.stringify([draft, other, after], null, 1));
      }),
      { numRuns: 100 },
    );
    assert(left < made / 10, `${left} of ${made + left} were left to a person`);
  });

  it("makes another draft say any of what it says otherwise, then all the rest", async () => {
    await fc.assert(
      fc.asyncProperty(twoDrafts, fc.array(fc.boolean(), { minLength: 5, maxLength: 20 }), async (texts, picks) => {
        const [draft, other] = texts;
        const bytes = await ready(other).toWord();
        const first = compareWithWord(draft, bytes) ?? assert.fail();
        const chosen = first.changes.filter(({ edits }, at) => edits !== undefined && picks[at % picks.length]);
        const some = first.take(chosen, []);
        assert.deepEqual(some.changesLeft, []);
        const half = applyEdits(draft, some.edits);
        assert.equal(half.split("<!--").length, draft.split("<!--").length);
        const second = compareWithWord(half, bytes) ?? assert.fail();
        const rest = second.take(second.changes, []);
        const again = compareWithWord(applyEdits(half, rest.edits), bytes)?.changes ?? [];
        const isAll = [...first.changes, ...second.changes].every(({ edits }) => edits !== undefined);
        assert(again.length === 0 || !isAll, JSON.stringify([draft, other, half], null, 1));
      }),
      { numRuns: 100 },
    );
  });

  it("makes another draft say all, where what comes above a list parts it from a number with a comment", async () => {
    const draft = `${front}1. <!-- Rob --> and **we mean it** We are sorry\n2. \\*starred\\*\n3. We are sorry\n`;
    const table = "| What | When |\n| --- | --- |\n| We are sorry | We are sorry |";
    const other = `${front}1. and **we mean it**\n\n${table}\n\n1. see [our page](https://a.example/x_y#z)\n2. \\*starred\\*\n`;
    const bytes = await ready(other).toWord();
    const { changes, take } = compareWithWord(draft, bytes) ?? assert.fail();
    const after = applyEdits(draft, take(changes, []).edits);
    assert.deepEqual(compareWithWord(after, bytes)?.changes, []);
  });

  it("is read or refused, whatever is in it", () => {
    const piece = fc.constantFrom(
      "<w:p>",
      "</w:p>",
      "<w:r>",
      "</w:r>",
      "<w:t>",
      "a & b",
      "</w:t>",
      "<w:del>",
      "<w:tbl>",
      "<w:tr>",
      "<w:tc>",
      "<",
      "&#99;",
      '<w:pPr w:val="x"/>',
    );
    const body = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((all) => all.join(""));
    fc.assert(
      fc.property(body, (text) => {
        const document = `<w:document><w:body>${text}</w:body></w:document>`;
        compareWithWord(`${front}We are sorry.\n`, zipSync({ "word/document.xml": strToU8(document) }));
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => compareWithWord(front, bytes) === undefined));
  });
});
