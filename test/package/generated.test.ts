import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { lint } from "markdownlint/sync";
import { parse } from "yaml";
import { root } from "../../scripts/paths.ts";
import { exampleRules, housePage, housePageFile, houseSchemaFile, houseSchemaText } from "../../scripts/house-page.ts";
import { advicePage, advicePageFile, kindsPage, kindsPageFile } from "../../scripts/kinds-page.ts";
import { fieldNames, fieldUses, inSentence } from "../../scripts/field-uses.ts";
import { recordPage, recordPageFile } from "../../scripts/record-page.ts";
import { recordSchemaFile, recordSchemaText } from "../../scripts/record-schema.ts";
import { rulePages, rulePagesFolder } from "../../scripts/rule-pages.ts";
import { allRules, houseSchema, kinds, newHouseRules, readHouseRules, readRecord } from "../../src/core/index.ts";
import { documentNames, fieldUses as usesInTable } from "../../src/core/record/field-uses.ts";
import { runProgram } from "../kit/built-program.ts";

describe("docs/rules", () => {
  it("has a page for every rule, a list of them, and nothing else", () => {
    const expected = ["README.md", ...allRules.map((rule) => `${rule.id}.md`)];
    assert.deepEqual(readdirSync(rulePagesFolder).sort(), expected.sort());
  });

  for (const [name, text] of rulePages()) {
    it(`${name} says what its rule says (npm run docs)`, () => {
      assert.equal(readFileSync(path.join(rulePagesFolder, name), "utf8"), text);
    });
  }

  it("is Markdown without fault", function () {
    this.timeout(30_000);
    const linter = path.join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs");
    const config = path.join(root, "test/package/pages.markdownlint-cli2.jsonc");
    const { code, error } = runProgram(process.execPath, [linter, "--config", config, "docs/rules/*.md"], root);
    assert.equal(error, "");
    assert.equal(code, 0);
  });
});

describe("docs/kinds.md and docs/advice.md", () => {
  it("say what their tables say (npm run docs)", async () => {
    assert.equal(readFileSync(kindsPageFile, "utf8"), await kindsPage());
    assert.equal(readFileSync(advicePageFile, "utf8"), advicePage());
  });

  it("are Markdown without fault", async () => {
    const config = { default: true, MD013: false };
    const found = lint({ strings: { kinds: await kindsPage(), advice: advicePage() }, config });
    assert.deepEqual([found["kinds"], found["advice"]], [[], []]);
  });
});

describe("schemas", () => {
  it("say what the fields of the record say (npm run docs)", () => {
    assert.equal(readFileSync(recordSchemaFile, "utf8"), recordSchemaText());
  });
});

describe("docs/house-rules.md", () => {
  it("says what the fields of house rules say (npm run docs)", () => {
    assert.equal(readFileSync(housePageFile, "utf8"), housePage());
    assert.equal(readFileSync(houseSchemaFile, "utf8"), houseSchemaText());
  });

  it("is Markdown without fault", () => {
    const found = lint({ strings: { page: housePage() }, config: { default: true } });
    assert.deepEqual(found["page"], []);
  });

  it("shows an example that can be read, in which everything counts", () => {
    const { rules, problems } = readHouseRules(exampleRules);
    assert.deepEqual(problems, []);
    assert.deepEqual([rules.phrases.length, rules.settings.length, rules.whose], [3, 2, "the press office"]);
    const validate = new Ajv({ strict: false }).compile(houseSchema());
    assert.ok(validate(parse(exampleRules)), JSON.stringify(validate.errors));
    assert.ok(!validate(parse(exampleRules.replace("severity: off", "severity: none"))));
    assert.deepEqual(readHouseRules(newHouseRules), readHouseRules(""));
  });
});

describe("src/core/record/field-uses.ts", () => {
  it("names every field once, and every kind of document", () => {
    assert.deepEqual(Object.keys(usesInTable), fieldNames());
    assert.deepEqual(documentNames, kinds.map(inSentence));
  });

  // To make every document for every field takes long, and is for `npm run docs`: here every fifth of each set is asked.
  it("says what the templates use, in some fields of each set of documents (npm run docs)", () => {
    const said = Object.entries(usesInTable);
    const asked = new Map(
      said.filter(([, places], at) => {
        const alike = said.slice(0, at).filter(([, others]) => others.join() === places.join());
        return alike.length % 5 === 0;
      }),
    );
    const found = fieldUses((name) => asked.has(name));
    assert.deepEqual(Object.fromEntries(found), Object.fromEntries(asked));
  }).timeout(20_000);
});

describe("docs/record.md", () => {
  it("says what the fields of the record say (npm run docs)", () => {
    assert.equal(readFileSync(recordPageFile, "utf8"), recordPage());
  });

  it("is Markdown without fault", () => {
    const found = lint({ strings: { page: recordPage() }, config: { default: true } });
    assert.deepEqual(found["page"], []);
  });

  it("shows only records that can be read", () => {
    const shown = [...recordPage().matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => text);
    assert(shown.some((text) => text.includes("15:00~")));
    for (const text of shown) {
      assert.deepEqual(
        readRecord(text).problems.map(({ message }) => message),
        [],
        text,
      );
    }
  });
});
