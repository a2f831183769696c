import assert from "node:assert/strict";
import { globSync, readFileSync, statSync } from "node:fs";
import { unzipSync } from "fflate";
import { packedExtension } from "../../scripts/packed-extension.ts";
import { root } from "../../scripts/paths.ts";

/** What ships once, whatever rules there are. */
const alwaysThere = [
  "[Content_Types].xml",
  "extension.vsixmanifest",
  "extension/LICENSE.txt",
  "extension/changelog.md",
  "extension/dist/export.cjs",
  "extension/dist/extension.cjs",
  "extension/dist/templates.json",
  "extension/dist/webview/checklist.css",
  "extension/dist/webview/checklist.js",
  "extension/dist/webview/form.css",
  "extension/dist/webview/form.js",
  "extension/dist/webview/import.css",
  "extension/dist/webview/import.js",
  "extension/dist/webview/mail.css",
  "extension/dist/webview/mail.js",
  "extension/l10n/bundle.l10n.de.json",
  "extension/media/activity.svg",
  "extension/media/icon.png",
  "extension/package.json",
  "extension/package.nls.de.json",
  "extension/package.nls.json",
  "extension/readme.md",
  "extension/snippets/markdown.json",
];

/** What a registry and a slow line take without a thought, in bytes. */
const largestPackage = 1_000_000;

describe("The package", function () {
  this.timeout(60_000);
  let file: string;

  before(async () => {
    file = await packedExtension();
  });

  it("holds what runs and nothing else", () => {
    const pages = globSync("docs/rules/*.md", { cwd: root });
    const expected = pages.map((name) => `extension/${name.replaceAll("\\", "/")}`);
    const names = Object.keys(unzipSync(readFileSync(file)));
    assert.deepEqual(names.sort(), [...alwaysThere, ...expected].sort());
  });

  it("is smaller than a megabyte", () => {
    const { size } = statSync(file);
    assert(size < largestPackage, `it has ${size} bytes`);
  });
});
