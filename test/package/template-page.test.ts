import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { lint } from "markdownlint/sync";
import { Temporal } from "temporal-polyfill";
import {
  kinds,
  parseDraft,
  readRecord,
  renderDocument,
  templateCatalogue,
  type Templates,
} from "../../src/core/index.ts";
import { overlayTemplates } from "../../src/core/documents/template-catalogue.ts";
import { root } from "../../scripts/paths.ts";
import { productTemplates } from "../kit/templates.ts";

const page = readFileSync(path.join(root, "docs", "writing-a-template.md"), "utf8");

/** A template on the page: its path in the team's own folder, its text, and what it is said to make. */
interface Example {
  readonly path: string;
  readonly source: string;
  readonly made: string;
}

/** "This is `.incident-comms/templates/de/laeden.md.mustache`:", the template, words, and what it makes. */
const examplePattern =
  /`\.incident-comms\/templates\/([^`]+)`[^`]*(?:`[^`\n]+`[^`]*)?```mustache\n([\s\S]*?)```\n[\s\S]*?```markdown\n([\s\S]*?)```/g;

const examples: readonly Example[] = [...page.matchAll(examplePattern)].map(
  ([, examplePath = "", source = "", made = ""]) => ({ path: examplePath, source, made }),
);

const { record, problems } = readRecord(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
const now = Temporal.Instant.from("2026-03-03T09:00:00Z");

function made({ path: examplePath, source }: Example): string {
  const isPart = examplePath.startsWith("partials/");
  const name = /partials\/(.+)\.md\.mustache$/.exec(examplePath)?.[1] ?? "";
  const holder = "holder.md.mustache";
  const own: Templates = new Map([
    [examplePath, source],
    [holder, `---\nkind: disclosure\nlanguage: en\n---\n{{> ${name}}}\n`],
  ]);
  const result = renderDocument("disclosure", {
    record,
    now,
    templates: overlayTemplates(productTemplates, isPart ? own : new Map([[examplePath, source]])),
    incidentPath: "x.yaml",
    template: isPart ? holder : examplePath,
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text.slice(parseDraft(result.text).frontMatter.span.end).trimStart();
}

describe("docs/writing-a-template.md", () => {
  it("shows a record that can be read, and a letter, a part and a letter in German", () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(
      examples.map((example) => example.path),
      ["shops.md.mustache", "partials/numbers.md.mustache", "de/laeden.md.mustache"],
    );
  });

  for (const example of examples) {
    it(`says what ${example.path} makes`, () => {
      assert.equal(made(example), example.made);
    });
  }

  it("shows letters that the list of letters offers as they say of themselves", () => {
    const own = new Map(examples.map(({ path: each, source }) => [each, source] as const));
    const offered = templateCatalogue(new Map(), own);
    assert.deepEqual(
      offered.map(({ name, title, language }) => [name, title, language]),
      [
        ["shops", "Letter to our shops", "en"],
        ["laeden", "Brief an unsere Läden", "de"],
      ],
    );
    assert.ok(kinds.some(({ id }) => id === offered[0]?.kind));
  });

  it("is Markdown without fault", () => {
    assert.deepEqual(lint({ strings: { page }, config: { default: true, MD013: false } })["page"], []);
  });
});
