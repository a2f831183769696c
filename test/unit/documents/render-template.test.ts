import assert from "node:assert/strict";
import { parse } from "yaml";
import { kinds, requirementIds } from "../../../src/core/index.ts";
import { checkTemplate } from "../../../src/core/documents/check-template.ts";
import { placeholderView } from "../../../src/core/documents/placeholder-view.ts";
import { renderTemplate } from "../../../src/core/documents/render-template.ts";
import type { TemplateProblem } from "../../../src/core/documents/template-problem.ts";
import { productTemplates } from "../../kit/templates.ts";

/** Renders `main` with these partials. */
function render(main: string, partials: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(partials).map(([name, text]) => [`partials/${name}.md.mustache`, text] as const);
  return renderTemplate("main.md.mustache", placeholderView, new Map([["main.md.mustache", main], ...files]));
}

function problemsOf(main: string, partials?: Readonly<Record<string, string>>): readonly TemplateProblem[] {
  const result = render(main, partials);
  return result.ok ? [] : result.problems;
}

function textOf(main: string, partials?: Readonly<Record<string, string>>): string {
  const result = render(main, partials);
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

describe("rendering a template", () => {
  it("keeps what a template says of itself out of the document", () => {
    assert.equal(textOf("---\ntitle: x\n---\n# A letter\n"), "# A letter\n");
  });

  it("makes one line of each paragraph and one empty line between blocks", () => {
    assert.equal(textOf("One.\nTwo.\n\n\n\n- a\n- b\n\nEnd.\n"), "One. Two.\n\n- a\n- b\n\nEnd.\n");
  });

  it("reads templates with the lines of a Windows file", () => {
    assert.equal(textOf("---\r\ntitle: x\r\n---\r\n{{#drill}}\r\nDrill\r\n{{/drill}}\r\nText\r\n"), "Text\n");
  });

  it("puts a part into a line without breaking it", () => {
    assert.equal(textOf("before {{> part}} behind.\n", { part: "within\n" }), "before within behind.\n");
  });

  it("refuses in a sentence what parts within parts would blow up", () => {
    const levels = (text: string): Record<string, string> =>
      Object.fromEntries(
        Array.from(
          { length: 8 },
          (_none, at) => [`l${at}`, at === 0 ? text : `{{> l${at - 1}}}\n`.repeat(10)] as const,
        ),
      );
    for (const text of ["Words.\n", "", "{{#drill}}a{{/drill}}\n"]) {
      const [problem, ...others] = problemsOf("{{> l7}}\n", levels(text));
      assert.match(problem?.message ?? "", /makes too much/);
      assert.deepEqual(others, []);
    }
    const [long] = problemsOf("{{> l3}}\n", levels(`${"Words. ".repeat(10_000)}\n`));
    assert.match(long?.message ?? "", /makes too much/);
    assert.match(textOf("{{> l2}}\n", levels("Words.\n")), /^(?:Words\. ?){100}\n$/);
  });

  it("refuses sections within sections, over the lists of a record as well", () => {
    const deep = `${"{{#timeline.entries}}".repeat(8)}a${"{{/timeline.entries}}".repeat(8)}\n`;
    const entries = placeholderView.timeline.entries.flatMap((entry) => Array.from({ length: 40 }, () => entry));
    const view = { ...placeholderView, timeline: { ...placeholderView.timeline, entries } };
    const result = renderTemplate("main.md.mustache", view, new Map([["main.md.mustache", deep]]));
    assert.match(result.ok ? "" : (result.problems[0]?.message ?? ""), /makes too much/);
    const nested = `${"{{^drill}}".repeat(1500)}a${"{{/drill}}".repeat(1500)}\n`;
    assert.match(problemsOf(nested)[0]?.message ?? "", /makes too much/);
  });

  const broken: readonly (readonly [
    name: string,
    main: string,
    line: number,
    column: number,
    variable: string | undefined,
    message: RegExp,
  ])[] = [
    ["an unknown variable", "# A\n\nDear {{customer}},\n", 3, 6, "customer", /no variable “customer”/],
    [
      "an unknown variable that is never reached",
      "{{#drill}}\n{{nobody}}\n{{/drill}}\n",
      2,
      1,
      "nobody",
      /no variable/,
    ],
    ["an unknown part of a known one", "{{people.number}}\n", 1, 1, "people.number", /no variable/],
    ["an unknown section", "\n{{#peopel}}\n{{/peopel}}\n", 2, 1, "peopel", /no variable “peopel” to open/],
    ["a section that is not closed", "a\n{{#drill}}\nb\n", 2, 1, "drill", /not closed\. Add \{\{\/drill\}\}/],
    ["a section that was not opened", "a\n{{/drill}}\n", 2, 1, "drill", /never opened/],
    ["a tag that is not closed", "a\n\n{{today\n", 3, 1, undefined, /not closed\. Add \}\}/],
    ["a missing part", "a {{> nowhere}}\n", 1, 3, "nowhere", /no part “nowhere”/],
    ["a part outside the folder", "{{> ../../secret}}\n", 1, 1, "../../secret", /no part/],
    ["three brackets", "{{{today}}}\n", 1, 1, "today", /two brackets/],
    ["an ampersand", "{{&today}}\n", 1, 1, "today", /two brackets/],
    ["other brackets", "{{=<% %>=}}\n<% today %>\n", 1, 1, undefined, /cannot be changed/],
    ["a group shown as a word", "{{people}}\n", 1, 1, "people", /holds no words of its own/],
    ["a yes or no shown as a word", "{{drill}}\n", 1, 1, "drill", /holds no words of its own/],
    ["the nature of things", "{{constructor}}\n", 1, 1, "constructor", /no variable/],
    ["what every object can do", "{{toString}}\n", 1, 1, "toString", /no variable/],
    ["the prototype", "{{people.__proto__.x}}\n", 1, 1, "people.__proto__.x", /no variable/],
    ["the length of words", "{{today.length}}\n", 1, 1, "today.length", /no variable/],
    ["what is behind a placeholder", "{{today.markdown}}\n", 1, 1, "today.markdown", /no variable/],
    [
      "a fact that says nothing here",
      "We know {{people.total.expectedBy}}.\n",
      1,
      9,
      "people.total.expectedBy",
      /nothing to show here/,
    ],
    ["lines counted behind its front matter", "---\ntitle: x\n---\n{{nobody}}\n", 4, 1, "nobody", /no variable/],
  ];
  for (const [name, main, line, column, variable, message] of broken) {
    it(`refuses ${name}`, () => {
      const [problem, ...others] = problemsOf(main);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [problem?.template, problem?.line, problem?.column, problem?.variable],
        ["main.md.mustache", line, column, variable],
      );
      assert.match(problem?.message ?? "", message);
    });
  }

  it("names the part in which a mistake stands", () => {
    const [problem] = problemsOf("{{> part}}\n", { part: "a\n{{nobody}}\n" });
    assert.deepEqual([problem?.template, problem?.line], ["partials/part.md.mustache", 2]);
  });

  it("refuses a part that holds itself, directly or in a ring", () => {
    assert.match(problemsOf("{{> a}}", { a: "{{> a}}" })[0]?.message ?? "", /never end/);
    assert.match(problemsOf("{{> a}}", { a: "{{> b}}", b: "{{> a}}" })[0]?.message ?? "", /never end/);
  });

  it("reports every mistake, each once", () => {
    const problems = problemsOf("{{one}} {{two}}\n{{> part}}\n{{> part}}\n", { part: "{{three}}\n" });
    assert.deepEqual(
      problems.map((problem) => problem.variable),
      ["one", "two", "three"],
    );
  });

  it("says so where there is no template", () => {
    const result = renderTemplate("press.md.mustache", placeholderView, new Map());
    assert.ok(!result.ok);
    assert.match(result.problems[0]?.message ?? "", /no template “press\.md\.mustache”/);
  });
});

describe("the templates of the product", () => {
  const translated = [...productTemplates.keys()].filter((path) => /^de\/[^/]+\.mustache$/.test(path));
  const documents = [...kinds.map(({ id }) => `${id}.md.mustache`), ...translated];
  const sections = [...productTemplates.keys()].filter((path) => /^partials\/(?:section|fault)-/.test(path));

  for (const path of [...documents, ...sections]) {
    it(`${path} has no mistake in any of its branches`, () => {
      const checked = checkTemplate(path, productTemplates);
      assert.deepEqual(checked.ok ? [] : checked.problems, []);
    });
  }

  it("include no part that nothing uses", () => {
    const used = new Set<string>();
    for (const path of [...documents, ...sections]) {
      const checked = checkTemplate(path, productTemplates);
      assert.ok(checked.ok);
      [...checked.files.keys()].forEach((file) => used.add(file));
    }
    assert.deepEqual(
      [...productTemplates.keys()].filter((path) => !used.has(path) && !path.endsWith("phrases.yaml")),
      [],
    );
  });

  it("have a section for every requirement", () => {
    for (const id of requirementIds) {
      assert.ok(sections.includes(`partials/section-${id}.md.mustache`), id);
    }
  });

  for (const kind of kinds) {
    it(`says of ${kind.id} what the list of kinds says`, () => {
      const source = productTemplates.get(`${kind.id}.md.mustache`) ?? "";
      const { title, audience, moment } = kind;
      const expected = { kind: kind.id, title, audience, moment, language: "en" };
      assert.deepEqual(parse(source.split("---\n")[1] ?? ""), expected);
    });
  }
});
