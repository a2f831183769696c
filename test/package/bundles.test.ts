import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { transformSync } from "esbuild";
import { root } from "../../scripts/paths.ts";
import { allRules } from "../../src/core/index.ts";

/** Bundles that run in the extension host, in a worker, or wherever markdownlint does. Sizes in bytes. */
const bundles = [
  { name: "extension.cjs", largest: 2_550_000, exports: "activate" },
  { name: "export.cjs", largest: 480_000, exports: "prepareExport" },
  { name: "markdownlint.mjs", largest: 2_150_000, exports: "default" },
];

const pages = ["checklist", "form", "import", "mail"];

/** Ways to reach a network: `fetch("…")`, `new WebSocket(…)`. A property of that name, as in `x.fetch(`, is another's. */
const networkPattern =
  /(?<![.\w$])(?:fetch\s*\(|XMLHttpRequest\b|WebSocket\b|EventSource\b|importScripts\s*\()|sendBeacon/;

const read = (name: string): string => readFileSync(path.join(root, "dist", name), "utf8");

/** Stands for the whole of VS Code while a bundle loads: whatever is asked of it is there, and can be called or extended. */
function anything(): unknown {
  function callable(): void {
    // What it answers, the proxy below decides.
  }
  return new Proxy(callable, {
    get: (target, key) => (key in target ? (Reflect.get(target, key) as unknown) : anything()),
    apply: () => anything(),
  });
}

/** Loads a bundle where there is the language and what every host has: no document, process, Buffer or global. */
function loadBare(name: string): Readonly<Record<string, unknown>> {
  const { code } = transformSync(read(name), { format: "cjs" });
  const module = { exports: {} };
  const require = (wanted: string): unknown => {
    assert.equal(wanted, "vscode", `${name} asks for ${wanted}`);
    return anything();
  };
  vm.runInNewContext(code, { module, exports: module.exports, require, URL }, { filename: name });
  return module.exports;
}

describe("The bundles", () => {
  for (const { name, largest, exports } of bundles) {
    it(`${name} loads where there is neither a page nor Node`, () => {
      assert.notEqual(loadBare(name)[exports], undefined);
    });

    it(`${name} has no way to reach a network`, () => {
      assert.doesNotMatch(read(name), networkPattern);
    });

    it(`${name} stays below ${largest / 1000} kB`, () => {
      const size = Buffer.byteLength(read(name));
      assert(size < largest, `it has ${size} bytes`);
    });
  }

  for (const name of ["extension.cjs", "markdownlint.mjs", "cli.js"]) {
    it(`${name} brings no examples of the rules along, and no notes on wording`, () => {
      const code = read(name);
      assert.doesNotMatch(code, /\bnote:"[^"]+",pattern:/);
      const sentences = allRules.flatMap(({ examples }) => examples.clean.map(({ text }) => text));
      const plain = sentences.filter((text) => /^[\w ,.]{40,}$/.test(text));
      assert(plain.length > 50);
      assert.deepEqual(
        plain.filter((text) => code.includes(text)),
        [],
      );
    });
  }

  for (const name of ["extension.cjs", "markdownlint.mjs", "cli.js"]) {
    it(`${name} brings of markdownlint the engine, and none of its rules`, () => {
      assert.doesNotMatch(read(name), /"MD0\d\d"|RE2JS\.compile =/);
    });
  }

  for (const name of [...pages.map((page) => `webview/${page}.js`), "cli.js"]) {
    it(`${name} has no way to reach a network`, () => {
      assert.doesNotMatch(read(name), networkPattern);
    });
  }
});
