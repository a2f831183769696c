import assert from "node:assert/strict";
import fc from "fast-check";
import { kinds, parseDraft, renderDocument } from "../../src/core/index.ts";
import { compareLines } from "../../src/core/export/compare-lines.ts";
import { plainWords, wordsIn } from "../../src/core/export/letter.ts";
import { linesOf } from "../../src/core/export/lines.ts";
import { readLetter } from "../../src/core/export/reading/read-letter.ts";
import { htmlText, ready, wordBody, wordFiles, wordsOf, wordText } from "../kit/exports.ts";
import { incidents } from "../kit/incidents.ts";
import { productTemplates } from "../kit/templates.ts";
import { xmlProblem } from "../kit/xml.ts";

/** Bits of Markdown and of prose that meet each other in unkind ways. */
const bit = fc.oneof(
  fc.constantFrom(
    ...[
      "# ",
      "## T\n",
      "\n",
      "\n\n",
      "\r\n",
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
      "~~",
    ],
    ...["[", "]", "(", ")", "](x)", "](https://a.example/b c)", "![", "<b>", "</p>", "<!--", "-->", "<script>", "<br>"],
    ...["| a | b |\n", "|---|---|\n", "---\n", "===\n", "[^1]", "[^1]: ", "[a]: https://b.example\n", "- [ ] x\n"],
    ...["{{x}}", "<Name>", "\\", "&amp;", "&#0;", "🔥", "\uFEFF", "\u00A0", '"', "\u0001", "\uD800", "kind: x\n"],
    ...["We left it open. ", "https://a.example/?b=1&c=2 ", "m@a.example ", "www.a.example "],
  ),
  fc.string({ maxLength: 6 }),
);
const markdown = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(""));

/** Words, and the punctuation that prose has and Markdown does not mind. */
const words = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 })
  .map((each) => `${each.join(" ")}.`);
const dressed = fc
  .tuple(words, fc.constantFrom("", "**", "*"), words)
  .map(([plain, mark, marked]) => `${plain} ${mark}${marked}${mark}`);
const block = fc.oneof(
  words.map((text) => `## ${text}`),
  dressed,
  fc.tuple(words, words).map(([one, two]) => `${one}\\\n${two}`),
  fc.tuple(dressed, words, words).map(([one, two, three]) => `- ${one}\n  1. ${two}\n- ${three}`),
  fc.tuple(words, words, dressed, words).map(([a, b, c, d]) => `| ${a} | ${b} |\n| --- | --- |\n| ${c} | ${d} |`),
  words.map((text) => `[${text}](https://example.org)`),
);
/** Drafts of which every word is prose of the author's. */
const prose = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join("\n\n<!-- note -->\n\n"));

/** The words that a reader is to see, in order. */
function letterWords(text: string): readonly string[] {
  const { letter } = readLetter(text);
  return wordsOf([...wordsIn(letter)].map(({ runs }) => plainWords(runs)).join("\n"));
}

/** The same without what an export adds: its own heading of the notes, their numbers, boxes. */
function ownWords(text: string): readonly string[] {
  return wordsOf(text.replace(/\[\d+\]|[☐☑]/g, " ")).filter((word) => word !== "Notes");
}

const options = { numRuns: 60 };

describe("any draft that is exported", function () {
  this.timeout(60_000);

  it("never makes an export fail", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, markdown, async (text, before) => {
        const letter = ready(text);
        letter.toText();
        letter.toMail();
        letter.toWebPage();
        await letter.toWord(before);
      }),
      options,
    );
  });

  it("says on the page and in Word exactly what the letter says", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const wanted = ownWords(letterWords(text).join(" ")).join("");
        const letter = ready(text);
        assert.equal(ownWords(htmlText(letter.toMail().preview)).join(""), wanted);
        assert.equal(ownWords(wordText(await wordBody(letter))).join(""), wanted);
      }),
      options,
    );
  });

  it("loses no word in plain text", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        // Tildes mark what is struck out, also in the middle of a word.
        const bare = (each: string) => each.replaceAll("~", "").match(/[\p{L}\p{N}]+/gu) ?? [];
        const said = new Set(bare(ready(text).toText()));
        assert.deepEqual(
          bare(letterWords(text).join(" ")).filter((word) => !said.has(word)),
          [],
        );
      }),
      { ...options, examples: [["~~A~~https://a.example/?b=1&c=2 "]] },
    );
  });

  it("makes Word files whose every part is well-formed, also with changes marked", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, fc.option(markdown, { nil: undefined }), async (text, before) => {
        for (const [name, xml] of await wordFiles(ready(text), before)) {
          assert.equal(xmlProblem(xml), undefined, name);
        }
      }),
      options,
    );
  });

  it("lets no script, no comment and no address through that a mail may not hold", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const page = ready(text).toWebPage();
        assert.doesNotMatch(
          page,
          /<(?!\/?(?:html|head|meta|title|style|body|div|table|thead|tbody|t[rdh]|h\d|[pa]|ul|ol|li|blockquote|pre|hr|br|strong|em|s|code|sup)\b|!DOCTYPE)/,
        );
        for (const [, target = ""] of page.matchAll(/href="([^"]*)"/g)) {
          assert.match(target, /^(?:https?|mailto|tel):/);
        }
      }),
      options,
    );
  });

  it("names only places inside the draft", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { span } of ready(text).problems) {
          assert(span.start >= 0 && span.start < span.end && span.end <= text.length, JSON.stringify(span));
        }
      }),
      options,
    );
  });

  it("reads the same with any line ends", () => {
    fc.assert(
      fc.property(prose, (text) => {
        assert.deepEqual(ready(text.replaceAll("\n", "\r\n")).toText(), ready(text).toText());
      }),
      options,
    );
  });

  it("gives both drafts back from what has changed between them", () => {
    fc.assert(
      fc.property(markdown, markdown, (before, after) => {
        const [old, now] = [before, after].map((text) => linesOf(readLetter(text).letter, "Notes")) as [
          ReturnType<typeof linesOf>,
          ReturnType<typeof linesOf>,
        ];
        const compared = compareLines(old, now);
        const side = (other: string) =>
          compared
            .filter(({ change }) => change !== other)
            .map(({ cells }) => cells.map((runs) => plainWords(runs.filter(({ change }) => change !== other))));
        const said = (lines: typeof old) => lines.map(({ cells }) => cells.map(plainWords));
        assert.deepEqual(side("deleted"), said(now));
        assert.deepEqual(side("inserted"), said(old));
      }),
      options,
    );
  });
});

describe("a draft of prose that is exported", () => {
  /** What the review takes for the author's words. */
  const judged = (text: string) =>
    wordsOf(
      parseDraft(text)
        .passages.map((passage) => passage.text.replaceAll(" | ", " "))
        .join(" "),
    );

  it("says what the review judged, word for word", async () => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const wanted = judged(text);
        const letter = ready(text);
        assert.deepEqual(wordsOf(htmlText(letter.toMail().preview)), wanted);
        assert.deepEqual(wordsOf(wordText(await wordBody(letter))), wanted);
      }),
      options,
    );
  });

  for (const { id } of kinds) {
    for (const [name, incident] of Object.entries(incidents)) {
      it(`says it of the ${id} for ${name}`, async () => {
        const rendered = renderDocument(id, {
          ...incident,
          templates: productTemplates,
          incidentPath: "../incident.yaml",
        });
        assert(rendered.ok);
        // A draft with gaps goes nowhere before they are filled in.
        const text = rendered.text.replace(/\[[A-Z\d][^\]a-z]+\]/g, "nine words of somebody who knows what is right");
        const letter = ready(text, { record: incident.record });
        // The review reads over addresses and straightens quotation marks.
        const plain = (words: string) =>
          wordsOf(
            words
              .replace(/https?:\/\/\S*[\w/]|\uFFFC/g, "")
              .replace(/[‘’]/g, "'")
              .replace(/[“”]/g, '"'),
          )
            .join(" ")
            .replace(/ (?=[.,])/g, "");
        const wanted = plain(judged(text).join(" "));
        assert.equal(plain(htmlText(letter.toMail().preview)), wanted);
        assert.equal(plain(wordText(await wordBody(letter))), wanted);
      });
    }
  }
});
