import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, markDrafted } from "../../src/core/index.ts";
import { refreshDraft } from "../../src/core/documents/versions/refresh-draft.ts";

/** A letter with a list of these items between two paragraphs. */
function letter(items: readonly number[]): string {
  const list = items.map((item) => `- Step ${item} stands here.\n`).join("");
  return `---\nkind: apology\n---\n\n# We are sorry\n\nThis is what happened.\n\n${list}\nThis is all that we know.\n`;
}

describe("What a person wrote on in an item of a list", () => {
  it("stays behind the words that it was written behind, wherever other items come, go or move", () => {
    const items = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(items, items, fc.nat(), (then, now, pick) => {
        const item = then[pick % then.length] ?? 0;
        const words = `Step ${item} stands here.`;
        const draft = markDrafted(letter(then)).replace(words, `${words} I wrote this.`);
        const today = now.includes(item) ? now : [...now, item];
        const refresh = refreshDraft(draft, letter(today));
        const after = applyEdits(draft, refresh.take(refresh.differences.map((_, index) => index)));
        assert.ok(after.includes(`- ${words} I wrote this.\n`), after);
        for (const each of today) {
          assert.equal(after.split(`Step ${each} stands here.`).length, 2, `Step ${each}:\n${after}`);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
