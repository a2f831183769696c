import { assert } from "chai";
import {
  overlayTemplates,
  readTemplateFrontMatter,
  templateCatalogue,
} from "../../../src/core/documents/template-catalogue.ts";
import { kinds } from "../../../src/core/documents/kinds.ts";
import { productTemplates } from "../../kit/templates.ts";

const none: ReadonlyMap<string, string> = new Map();

describe("the catalogue of templates", () => {
  it("has one template of the product in English for every kind, and no parts", () => {
    const catalogue = templateCatalogue(productTemplates, none).filter(({ language }) => language === "en");
    assert.sameMembers(
      catalogue.map(({ name, kind, isOwn }) => `${name} ${kind} ${isOwn}`),
      kinds.map(({ id }) => `${id} ${id} false`),
    );
  });

  it("lets a team's template take the place of one of the same name, and adds others", () => {
    const own = new Map([
      ["apology.md.mustache", "---\nkind: apology\ntitle: Our apology\n---\n# Sorry\n"],
      ["shops.md.mustache", "---\nkind: disclosure\ntitle: Letter to shops\nlanguage: en\n---\n# Shops\n"],
      ["partials/drill.md.mustache", "A drill.\n"],
    ]);
    const catalogue = templateCatalogue(productTemplates, own).filter(({ language }) => language === "en");
    const titleOf = (name: string) => catalogue.find((entry) => entry.name === name)?.title;
    assert.strictEqual(titleOf("apology"), "Our apology");
    assert.strictEqual(titleOf("shops"), "Letter to shops");
    assert.lengthOf(catalogue, kinds.length + 1);
    const shops = catalogue.find((entry) => entry.name === "shops");
    assert.include(shops, { kind: "disclosure", isOwn: true, audience: "the people affected" });
    assert.strictEqual(overlayTemplates(productTemplates, own).get("partials/drill.md.mustache"), "A drill.\n");
  });

  const broken: readonly (readonly [name: string, source: string, line: number, message: RegExp])[] = [
    ["no first lines", "# Sorry\n", 1, /three hyphens/],
    ["no kind", "---\ntitle: x\n---\n", 2, /do not say which kind/],
    ["an unknown kind", "---\ntitle: x\nkind: apolgy\n---\n", 3, /no kind of document “apolgy”/],
    ["lines that cannot be read", "---\ntitle: x\nkind: [\n---\n", 3, /cannot be read/],
    ["lines that are a list", "---\n- kind\n---\n", 2, /cannot be read/],
  ];
  for (const [name, source, line, message] of broken) {
    it(`leaves out a template with ${name}, and says where`, () => {
      const { entry, problems } = readTemplateFrontMatter("x.md.mustache", source);
      assert.isUndefined(entry);
      assert.strictEqual(problems[0]?.line, line);
      assert.match(problems.map((problem) => problem.message).join(" "), message);
      assert.isEmpty(templateCatalogue(none, new Map([["x.md.mustache", source]])));
    });
  }
});
