import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { RuleTester } from "eslint";
import { interfaceWords, interfaceWordsFile } from "../../scripts/interface-words.ts";
import { localisedWords } from "../../scripts/localised-words.ts";
import { root } from "../../scripts/paths.ts";

function wordsIn(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, string>;
}

/** "{0}", "{1}": what a sentence is filled with, in their order. */
function gapsOf(words: string): readonly string[] {
  return (words.match(/\{\d\}/g) ?? []).sort();
}

describe("the words of the interface", () => {
  it("are all listed for those who translate them, and none that is said no more (npm run docs)", async () => {
    const listed = Object.keys(wordsIn(path.relative(root, interfaceWordsFile)));
    const said = Object.keys(JSON.parse(await interfaceWords()) as object);
    assert.deepEqual(listed.sort(), said.sort());
  });

  const english = wordsIn("l10n/bundle.l10n.json");

  for (const file of globSync("l10n/bundle.l10n.*.json", { cwd: root })) {
    it(`are translated in ${file} with the same gaps, and nothing else is`, () => {
      for (const [message, translation] of Object.entries(wordsIn(file))) {
        assert.ok(Object.hasOwn(english, message), `“${message}” is said nowhere any more.`);
        assert.deepEqual(gapsOf(translation), gapsOf(message), message);
        assert.notEqual(translation.trim(), "");
      }
    });
  }

  it("are all there in German: add what is new to l10n/bundle.l10n.de.json", () => {
    const german = wordsIn("l10n/bundle.l10n.de.json");
    assert.deepEqual(
      Object.keys(english).filter((message) => !Object.hasOwn(german, message)),
      [],
    );
  });

  it("of the manifest are all there in German, and none that it has no more", () => {
    const [all, german] = [wordsIn("package.nls.json"), wordsIn("package.nls.de.json")];
    assert.deepEqual(Object.keys(german).sort(), Object.keys(all).sort());
  });
});

new RuleTester().run("localised-words", localisedWords, {
  valid: [
    'vscode.l10n.t("Start an Incident…")',
    'setText(node, say("{0} open", count))',
    'translate("Add “{0}”", translate(title))',
    'log.error("The page failed")',
    'import x from "Some Thing.ts"',
    'element("p", "quiet reading")',
    'event.key === "Enter"',
  ],
  invalid: [
    'vscode.window.showInformationMessage("Done")',
    'button("primary", () => {}, "Start an Incident…")',
    "node.ariaLabel = `Add to: ${label}`",
    'const words = { internal: "Only your team" }',
    'throw new Error("no such file is there.")',
    'say(() => { show("Bare words") })',
  ].map((code) => ({ code, errors: [{ messageId: "bare" }] })),
});
