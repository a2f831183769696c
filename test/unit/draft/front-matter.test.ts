import assert from "node:assert/strict";
import type { FrontMatter } from "../../../src/core/draft/draft.ts";
import { sayInEnglish, sayLater } from "../../../src/core/text/say.ts";
import { readFrontMatter } from "../../../src/core/draft/front-matter.ts";
import { parseDraft } from "../../../src/core/index.ts";

const full = `---
kind: disclosure
incident: ../incident.yaml
lang: en
version: 2
accepted:
  - rule: IC101
    reason: Counsel advises against it
    by: Head of legal
    on: 2026-03-05
said:
  - requirement: timeline
    quote: It was open until the day before yesterday
    by: Jo Ash
    on: 2026-03-06
---
Dear all,
`;

function sentenceOf(problem: FrontMatter["problems"][number] | undefined): string {
  return problem === undefined ? "" : sayLater(sayInEnglish, problem.message);
}

describe("Front matter", () => {
  it("gives kind, record, language, version and accepted findings", () => {
    const { span, problems, ...fields } = readFrontMatter(full);
    assert.deepEqual(fields, {
      kind: "disclosure",
      incident: "../incident.yaml",
      lang: "en",
      version: 2,
      accepted: [{ rule: "IC101", reason: "Counsel advises against it", by: "Head of legal", on: "2026-03-05" }],
      said: [
        {
          requirement: "timeline",
          quote: "It was open until the day before yesterday",
          by: "Jo Ash",
          on: "2026-03-06",
        },
      ],
    });
    assert.deepEqual(problems, []);
    assert.equal(full.slice(span.end), "Dear all,\n");
  });

  it("is found below empty lines, and below a stray line, which is named", () => {
    for (const above of ["\n", "\r\n \r\n", "\uFEFF\n"]) {
      const { kind, problems } = parseDraft(`${above}---\nkind: apology\n---\n\n# Sorry\n`).frontMatter;
      assert.deepEqual([kind, problems], ["apology", []]);
    }
    const text = "Dear all\n\n---\nlang: en\nkind: apology\n---\n\n# Sorry\n";
    const { frontMatter, passages } = parseDraft(text);
    assert.equal(frontMatter.kind, "apology");
    assert.deepEqual(
      frontMatter.problems.map(({ span }) => text.slice(span.start, span.end)),
      ["Dear all"],
    );
    assert.deepEqual(
      passages.map((passage) => passage.text),
      ["Sorry"],
    );
    for (const other of ["Notes\n---\n\nkind: of a letter\n", "A\nB\nC\nD\nE\n---\nkind: apology\n---\n"]) {
      assert.equal(parseDraft(other).frontMatter.kind, undefined);
    }
  });

  it("reads the same with Windows line ends and behind a byte order mark", () => {
    const { kind, accepted } = readFrontMatter(`\uFEFF${full.replaceAll("\n", "\r\n")}`);
    assert.equal(kind, "disclosure");
    assert.equal(accepted[0]?.on, "2026-03-05");
  });

  it("is empty where there is none, also where a draft begins with a line across", () => {
    for (const text of ["", "Dear all,", "---\n\nDear all,\n\n---\n", "----\nkind: apology\n"]) {
      assert.deepEqual(readFrontMatter(text).span, { start: 0, end: 0 });
    }
  });

  it("does not count a word about a passage without its parts, or about what no notice says", () => {
    const entry = (requirement: string, quote: string) =>
      `  - requirement: ${requirement}\n    quote: ${quote}\n    by: Jo\n    on: 2026-03-06\n`;
    const text = `---\nsaid:\n${entry("fault", "")}${entry("poetry", "We rhyme")}${entry("fault", "We did it")}---\n`;
    const { said, problems } = readFrontMatter(text);
    assert.deepEqual(
      said.map(({ quote }) => quote),
      ["We did it"],
    );
    assert.match(sentenceOf(problems[0]), /needs four things/);
    assert.match(sentenceOf(problems[1]), /“poetry” is none of the things .* fault, apology/);
    assert(text.slice(problems[1]?.span.start).startsWith("requirement: poetry"));
  });

  it("says in plain words what is wrong, and still reads kind and draft", () => {
    const text = "---\nkind: apology\nlang: [en\n---\nWe left it open.\n";
    const draft = parseDraft(text);
    assert.equal(draft.frontMatter.kind, "apology");
    assert.equal(draft.frontMatter.problems.length, 1);
    assert.match(sentenceOf(draft.frontMatter.problems[0]), /^The lines at the top cannot be read here\./);
    assert.deepEqual(
      draft.passages.map((passage) => passage.text),
      ["We left it open."],
    );
  });

  for (const [what, lineEnd] of [
    ["line ends", "\n"],
    ["Windows line ends", "\r\n"],
    ["line ends of old", "\r"],
  ] as const) {
    it(`points at the line that is wrong, with ${what}`, () => {
      const wrongLine = (...lines: readonly string[]) => {
        const text = ["---", ...lines, "---", "We left it open.", ""].join(lineEnd);
        const { problems } = readFrontMatter(text);
        assert.equal(problems.length, 1);
        return [sentenceOf(problems[0]), text.slice(problems[0]?.span.start, problems[0]?.span.end)];
      };
      assert.deepEqual(wrongLine("kind: apology", "lang: en", "kind: disclosure"), [
        "This name stands twice in the lines at the top. Keep one of the two.",
        "kind: disclosure",
      ]);
      const [message, line] = wrongLine("kind: apology", "lang: en: de", "version: 2");
      assert.match(message ?? "", /^The lines at the top cannot be read here\./);
      assert.equal(line, "lang: en: de");
    });
  }

  it("takes the lines up to the first empty one where the closing line is missing", () => {
    const draft = parseDraft("---\nkind: apology\n\nWe left it open.\n");
    assert.equal(draft.frontMatter.kind, "apology");
    assert.match(sentenceOf(draft.frontMatter.problems[0]), /Add a line ---/);
    assert.equal(draft.passages[0]?.text, "We left it open.");
  });

  it("does not count an acceptance without name, reason and day", () => {
    const { accepted, problems } = readFrontMatter("---\naccepted:\n  - rule: IC101\n---\n");
    assert.deepEqual(accepted, []);
    assert.match(sentenceOf(problems[0]), /“rule”, “reason”, “by” \(who decided\) and “on”/);
  });

  it("reads thousands of names in no time, and says where there are more than anybody means", () => {
    const linesOf = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: v\n`).join("");
    const start = performance.now();
    const many = readFrontMatter(`---\nkind: apology\n${linesOf(3_500)}---\n`);
    const tooMany = readFrontMatter(`---\nkind: apology\n${linesOf(25_000)}---\n`);
    assert.ok(performance.now() - start < 2_000);
    assert.deepEqual([many.kind, many.problems], ["apology", []]);
    assert.equal(tooMany.kind, "apology");
    assert.match(sentenceOf(tooMany.problems[0]), /^The lines at the top are too long to be read/);
  });

  it("takes only a whole number from 1 for a version", () => {
    for (const version of ["0", "1.5", "two", "-1"]) {
      const text = `---\nversion: ${version}\n---\n`;
      const { version: read, problems } = readFrontMatter(text);
      assert.equal(read, undefined);
      assert.match(sentenceOf(problems[0]), /“version” needs a whole number/);
      assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), version);
    }
  });

  it("points at a value that is no plain word", () => {
    const text = "---\nkind:\n  - apology\n---\n";
    const [problem] = readFrontMatter(text).problems;
    assert.match(sentenceOf(problem), /“kind” needs one plain value/);
    assert.ok(problem !== undefined && text.slice(problem.span.start, problem.span.end).includes("apology"));
  });
});
