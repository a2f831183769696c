import assert from "node:assert/strict";
import fc from "fast-check";
import {
  rememberByStretch,
  rememberByStretchWith,
  rememberInPassages,
  rememberWhere,
} from "../../../src/core/wording/stretches.ts";
import { proseOf, type PassageParts } from "../../kit/prose.ts";

const title: PassageParts = { text: "What happened", kind: "heading", heading: "What happened" };
const nextTitle: PassageParts = { text: "What we do", kind: "heading", heading: "What we do" };

/** Text that no other test here remembers anything of. */
function passages(...sentences: readonly PassageParts[]) {
  return proseOf("Dear reader,", title, ...sentences, nextTitle, "We mend the lock.").passages;
}

describe("Remembering by stretch", () => {
  it("asks for each heading with what stands under it, and says where it begins", () => {
    const sizes = rememberByStretch((stretch) => stretch.length);
    assert.deepEqual(sizes(passages("One lock broke.", "Then another.")), [
      { first: 0, answer: 1 },
      { first: 1, answer: 3 },
      { first: 4, answer: 2 },
    ]);
  });

  it("asks again only for the stretch that changed", () => {
    const asked: string[] = [];
    const lengths = rememberByStretch((stretch) => {
      asked.push(stretch.at(-1)?.text ?? "");
      return stretch.length;
    });
    lengths(passages("A first draft."));
    asked.length = 0;
    lengths(passages("A first draft, longer."));
    assert.deepEqual(asked, ["A first draft, longer."]);
    asked.length = 0;
    lengths(passages("A first draft.", "And one sentence more."));
    lengths(passages("A first draft."));
    assert.deepEqual(asked, ["And one sentence more."]);
  });

  it("asks again only for the passage that changed where each is found by itself", () => {
    const asked: string[] = [];
    const locks = rememberInPassages(({ text }) => {
      asked.push(text);
      return text.includes("lock") ? text : undefined;
    });
    const found = (...sentences: readonly PassageParts[]) => {
      asked.length = 0;
      return locks(passages(...sentences)).map(({ passage, found: text }) => `${String(passage)} ${text}`);
    };
    const last = "6 We mend the lock.";
    assert.deepEqual(found("A lock.", "A gate.", "One lock more."), ["2 A lock.", "4 One lock more.", last]);
    assert.deepEqual(found("A lock.", "A gate, locked.", "One lock more."), [
      "2 A lock.",
      "3 A gate, locked.",
      "4 One lock more.",
      last,
    ]);
    assert.deepEqual(asked, ["A gate, locked."]);
    assert.deepEqual(found("A lo.", "A gate, locked.", "One lock more."), [
      "3 A gate, locked.",
      "4 One lock more.",
      last,
    ]);
    assert.deepEqual(asked, ["A lo."]);
    assert.deepEqual(found("A lo.", "A gate, locked.", "One lock."), ["3 A gate, locked.", "4 One lock.", last]);
    assert.deepEqual(asked, ["One lock."]);
    assert.deepEqual(found("A lo!", "A gate.", "One lock."), ["4 One lock.", last]);
    assert.deepEqual(asked.slice(1, 4), ["A lo!", "A gate.", "One lock."], "all, where two changed");
  });

  it("finds its place again when a stretch is put before it or taken away", () => {
    const words = rememberInPassages(({ text }) => (text.includes("lock") ? text : undefined));
    const before = passages("It was a gate.");
    const more = proseOf(
      "Dear reader,",
      { ...nextTitle, text: "A third part" },
      "A lock.",
      ...before.slice(1),
    ).passages;
    assert.deepEqual(words(before), [{ passage: 4, found: "We mend the lock." }]);
    assert.deepEqual(words(more), [
      { passage: 2, found: "A lock." },
      { passage: 6, found: "We mend the lock." },
    ]);
    assert.deepEqual(words(before), [{ passage: 4, found: "We mend the lock." }]);
  });

  it("takes sentences for others where anything but their words differs", () => {
    const isItem = rememberWhere(({ kind }) => kind === "item");
    assert.deepEqual(isItem(passages("Alike.")), []);
    assert.deepEqual(isItem(passages({ text: "Alike.", kind: "item" })), [2]);
    const hasLinks = rememberWhere(({ links }) => links.length > 0);
    assert.deepEqual(hasLinks(passages("Alike.")), []);
    assert.deepEqual(hasLinks(passages({ text: "Alike.", links: ["https://example.org"] })), [2]);
    const isQuoted = rememberWhere(({ quoted = [] }) => quoted.length > 0);
    assert.deepEqual(isQuoted(passages("Alike.")), []);
    assert.deepEqual(isQuoted(passages({ text: "Alike.", quoted: [{ start: 0, end: 6 }] })), [2]);
  });

  it("keeps answers that depend on names beside those names", () => {
    let asked = 0;
    const named = rememberByStretchWith((stretch, name) => {
      asked += 1;
      return stretch.filter(({ text }) => text.includes(name)).length;
    });
    const prose = passages("Harlow Lane was shut.");
    const counts = (name: string) => named(prose, name).map(({ answer }) => answer);
    assert.deepEqual(counts("Harlow"), [0, 1, 0]);
    assert.deepEqual(counts("Harlow"), [0, 1, 0]);
    assert.equal(asked, 3);
    assert.deepEqual(counts("Dear"), [1, 0, 0]);
    assert.deepEqual(counts("Harlow"), [0, 1, 0]);
    assert.equal(asked, 6);
  });

  it("says of any row of texts what asking each anew would say", () => {
    const heading = (text: string): PassageParts => ({ text, kind: "heading", heading: text });
    const passage = fc.constantFrom<PassageParts>(heading("Our lock"), heading("Yours"), "A lock.", "A gate.", "");
    const other = fc.array(passage, { maxLength: 8 }).map((parts) => () => parts);
    const oneChanged = fc.tuple(fc.nat({ max: 7 }), passage).map(
      ([at, part]) =>
        (before: readonly PassageParts[]) =>
          before.map((each, index) => (index === at ? part : each)),
    );
    const texts = fc.array(fc.oneof(other, oneChanged), { minLength: 2, maxLength: 9 });
    const isLock = ({ text }: { readonly text: string }) => text.includes("lock");
    fc.assert(
      fc.property(texts, (row) => {
        const locks = rememberWhere(isLock);
        const counts = rememberByStretch((stretch) => stretch.filter(isLock).length);
        const named = rememberByStretchWith(
          (stretch, name) => stretch.filter(({ text }) => text.includes(name)).length,
        );
        let parts: readonly PassageParts[] = [];
        for (const [turn, change] of row.entries()) {
          parts = change(parts);
          const prose = proseOf(...parts).passages;
          const starts = prose.flatMap(({ kind }, index) => (kind === "heading" || index === 0 ? [index] : []));
          const count = (word: string) =>
            starts.map((first, index) => ({
              first,
              answer: prose.slice(first, starts[index + 1]).filter(({ text }) => text.includes(word)).length,
            }));
          const expected = prose.flatMap((each, index) => (isLock(each) ? [index] : []));
          assert.deepEqual(locks(prose), expected);
          assert.deepEqual(counts(prose), count("lock"));
          const name = turn % 3 === 0 ? "Yours" : "gate";
          assert.deepEqual(named(prose, name), count(name));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("begins with an empty text as well as with any other", async () => {
    // As it is when nothing was read before.
    const fresh = `${import.meta.resolve("../../../src/core/wording/stretches.ts")}?fresh`;
    const { rememberWhere: rememberAnew } = (await import(fresh)) as { rememberWhere: typeof rememberWhere };
    const isItem = rememberAnew(({ kind }) => kind === "item");
    assert.deepEqual(isItem([]), []);
    assert.deepEqual(isItem(proseOf({ text: "A lock.", kind: "item" }).passages), [0]);
  });

  it("has nothing to ask of an empty text", () => {
    assert.deepEqual(rememberByStretch(() => 1)([]), []);
  });
});
