import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft, type Draft } from "../../src/core/index.ts";

/** Bits of Markdown and of prose that meet each other in unkind ways. */
const bit = fc.oneof(
  fc.constantFrom(
    ...[
      "# ",
      "## T\n",
      "\n",
      "\n\n",
      "\r\n",
      "\r",
      "- ",
      "  ",
      "    ",
      "\t",
      "1. ",
      "> ",
      "**",
      "*",
      "_",
      "`",
      "```\n",
    ],
    ...["~~", "[", "]", "(", ")", "](x)", "<b>", "</p>", "<!--", "-->", "| a | b |\n", "|---|---|\n", "---\n", "===\n"],
    ...["{{x}}", "[NAME]", "\\", "&amp;", "&", "🔥", "\uFEFF", "\u00A0", '"', "“", "’", "kind: x\n", "accepted:\n"],
    ...[
      "We left it open. ",
      "Mr. A. at 9 a.m. ",
      "https://a.example ",
      "m@a.example ",
      "[a]: b\n",
      "- [ ] x\n",
      "<pre>",
    ],
  ),
  fc.string({ maxLength: 6 }),
);
const markdown = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(""));

/** Longer texts, so that there is something to take over from the draft before. */
const longMarkdown = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: bit },
      { weight: 1, arbitrary: fc.constant("A sentence to fill a line.\n".repeat(8)) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((bits) => bits.join(""));

/** What a draft says, without the functions on it. */
function contentOf(draft: Draft): unknown {
  const { frontMatter, sections, passages, ownNames, ignored, titleSpan } = draft;
  const spans = passages.map(({ text }, passage) => draft.spanOf({ passage, start: 0, end: text.length }));
  return { frontMatter, sections, passages, ownNames, ignored, titleSpan, spans };
}

describe("Any text as a draft", () => {
  it("is read without an error, every place inside it", () => {
    fc.assert(
      fc.property(
        fc.oneof(markdown, fc.string({ unit: "binary", maxLength: 60 })),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const draft = parseDraft(text);
          const spans = [
            ...draft.ignored,
            draft.titleSpan,
            draft.frontMatter.span,
            ...draft.frontMatter.problems.map(({ span }) => span),
            ...draft.sections.flatMap(({ headingSpan, bodySpan }) => [headingSpan, bodySpan]),
            ...draft.passages.map(({ span }) => span),
            ...draft.passages.map((_, passage) => draft.spanOf({ passage, start: a % 90, end: b % 90 })),
            draft.spanOf({ passage: draft.passages.length, start: 0, end: 1 }),
          ];
          for (const { start, end } of spans) {
            assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
          }
          assert.ok(
            draft.passages.every((passage) => passage.text.trim() !== "" && passage.section < draft.sections.length),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("reads the same with Windows line ends", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const unix = text.replace(/\r\n?/g, "\n");
        const words = (draft: Draft) => draft.passages.map((passage) => [passage.kind, passage.heading, passage.text]);
        assert.deepEqual(words(parseDraft(unix.replaceAll("\n", "\r\n"))), words(parseDraft(unix)));
      }),
      { numRuns: 500 },
    );
  });

  it("is the same whether read afresh or from the draft before a change", () => {
    fc.assert(
      fc.property(longMarkdown, markdown, fc.nat(), fc.nat(), (text, inserted, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const changed = text.slice(0, start) + inserted + text.slice(start + (length % 10));
        const previous = parseDraft(text);
        assert.deepEqual(contentOf(parseDraft(changed, { previous })), contentOf(parseDraft(changed)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps to linear time where Markdown nests or never ends", () => {
    const unkind = [
      ">",
      "- ",
      "1. ",
      "*a **b ",
      "[",
      "[a](",
      "<a ",
      "<!--",
      "~~a ~b",
      "`a``",
      "w",
      "A dog. ",
      '"a ',
      "{{",
    ];
    for (const piece of unkind) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      parseDraft(text);
      assert.ok(performance.now() - start < 3_000, `${JSON.stringify(piece)} took too long`);
    }
  }).timeout(30_000);
});
