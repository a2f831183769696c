import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { packedExtension } from "../../scripts/packed-extension.ts";

const contents = [
  "[Content_Types].xml",
  "extension.vsixmanifest",
  "extension/LICENSE.txt",
  "extension/changelog.md",
  "extension/dist/export.cjs",
  "extension/dist/extension.cjs",
  "extension/dist/pages.json",
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
  "extension/media/walkthrough/check.svg",
  "extension/media/walkthrough/draft.svg",
  "extension/media/walkthrough/facts.svg",
  "extension/media/walkthrough/publish.svg",
  "extension/media/walkthrough/send.svg",
  "extension/media/walkthrough/start.svg",
  "extension/package.json",
  "extension/package.nls.de.json",
  "extension/package.nls.json",
  "extension/readme.md",
  "extension/snippets/markdown.json",
];

/** What a registry and a slow line take without a thought, in bytes. */
const largestPackage = 1_280_000;

describe("The package", function () {
  this.timeout(60_000);
  let file: string;

  before(async () => {
    file = await packedExtension();
  });

  it("holds what runs and nothing else", () => {
    assert.deepEqual(Object.keys(unzipSync(readFileSync(file))).sort(), [...contents].sort());
  });

  it("leads from its pages only to pages that it holds", () => {
    const packed = unzipSync(readFileSync(file))["extension/dist/pages.json"];
    const pages = new Map(Object.entries(JSON.parse(strFromU8(packed ?? new Uint8Array())) as Record<string, string>));
    const links = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/g)].map(([, link = ""]) =>
        posix.join(posix.dirname(name), link),
      ),
    );
    assert(links.length > pages.size);
    assert.deepEqual(
      links.filter((link) => !pages.has(link)),
      [],
    );
  });

  it(`is smaller than ${largestPackage / 1000} kB`, () => {
    const { size } = statSync(file);
    assert(size < largestPackage, `it has ${size} bytes`);
  });
});
