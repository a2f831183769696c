import { assert } from "chai";
import { overlayTemplates } from "../../../src/core/documents/template-catalogue.ts";
import { templateProblems } from "../../../src/core/documents/template-problems.ts";
import { productTemplates } from "../../kit/templates.ts";

/** What is wrong in the file at `path` once a team has written these. */
function problems(path: string, own: Readonly<Record<string, string>>): readonly string[] {
  const templates = overlayTemplates(productTemplates, new Map(Object.entries(own)));
  return templateProblems(path, templates).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe("problems of one template file", () => {
  it("finds none in the templates of the product", () => {
    for (const path of productTemplates.keys()) {
      assert.isEmpty(problems(path, {}), path);
    }
  });

  it("shows each mistake in its own file, first lines included", () => {
    const own = {
      "letter.md.mustache": "---\nkind: disclosure\n---\n{{customer}}\n{{> broken}}\n",
      "partials/broken.md.mustache": "fine\n{{#drill}}\n",
    };
    assert.deepEqual(
      problems("letter.md.mustache", own).map((line) => line.slice(0, 3)),
      ["4:1"],
    );
    assert.match(problems("partials/broken.md.mustache", own)[0] ?? "", /^2:1 The section “drill” is opened/);
    assert.match(problems("bare.md.mustache", { "bare.md.mustache": "Dear all\n" })[0] ?? "", /^1:1 A template begins/);
  });

  it("judges a part by where it is used", () => {
    // `expectedBy` is a name of the fact that stands around the part, and of nothing else.
    const part = { "partials/when.md.mustache": "by {{expectedBy}}\n" };
    const within =
      "---\nkind: apology\n---\n{{#people.total}}{{#expectedBy}}{{> when}}{{/expectedBy}}{{/people.total}}\n";
    assert.isEmpty(problems("partials/when.md.mustache", { ...part, "a.md.mustache": within }));
    assert.match(problems("partials/when.md.mustache", part)[0] ?? "", /no variable “expectedBy”/);
  });

  it("ends for parts that hold each other", () => {
    const own = { "partials/a.md.mustache": "{{> b}}\n", "partials/b.md.mustache": "{{> a}}\n" };
    assert.match(problems("partials/b.md.mustache", own).join(), /^1:1 The part “a” puts itself into itself/);
  });
});
