import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { allRules, sayInEnglish } from "../../../src/core/index.ts";
import { inScreenWords } from "../../../src/extension/pages/rule-page-words.ts";

const root = path.join(import.meta.dirname, "..", "..", "..");
const german = JSON.parse(readFileSync(path.join(root, "l10n", "bundle.l10n.de.json"), "utf8")) as Record<
  string,
  string
>;
const inGerman: typeof sayInEnglish = (message, ...values) => sayInEnglish(german[message] ?? message, ...values);
const pageOf = (id: string): string => readFileSync(path.join(root, "docs", "rules", `${id}.md`), "utf8");

describe("a page about a rule on a German screen", () => {
  it("is as it is where the screen is English", () => {
    for (const { id } of allRules) {
      assert.equal(inScreenWords(pageOf(id), sayInEnglish), pageOf(id));
    }
  });

  it("has its title, headings and all that stands on many pages in German", () => {
    const english = new Set<string>();
    for (const { id, exceptions } of allRules) {
      const page = inScreenWords(pageOf(id), inGerman);
      const [before, after = ""] = [pageOf(id), page].map((text) => text.trimEnd().split("\n\n"));
      for (const [index, block] of (before ?? []).entries()) {
        const isOwn = /^(?:- |> | {2}|```|<!--)/.test(block) || block.startsWith((exceptions ?? "\0").slice(0, 40));
        // Rules that read English alone have their reason in English.
        if (!isOwn && after[index] === block && !block.startsWith("In: ")) {
          english.add(block);
        }
      }
    }
    assert.deepEqual([...english], []);
  });

  it("names kinds of document and the requirement as the screen does", () => {
    const page = inScreenWords(pageOf("IC103"), inGerman);
    assert.match(page, /^Es muss stehen in: Statusmeldung: Behoben; Bitte um Entschuldigung; /m);
    assert.match(page, /In der Checkliste heißt es „Wann es geschah“\./);
    assert.match(page, /^Am Anfang eines Entwurfs, .* heißt es `IC103` oder `[\w-]+`\.$/m);
    assert.match(page, /^ {2}> The service was down for 43 minutes/m);
  });
});
