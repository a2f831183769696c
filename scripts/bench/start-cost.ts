/**
 * Run as a program of its own: loads and activates `dist/extension.cjs` with a stand-in for VS Code, and prints what that
 * took as JSON. A process measures it once: a second time everything is warm.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { root } from "../paths.ts";

export interface StartCost {
  /** Reading and running the bundle, in milliseconds. */
  readonly load: number;
  /** `activate`, in milliseconds. */
  readonly activate: number;
}

interface Extension {
  readonly activate: (context: unknown) => unknown;
}

/** Whatever is asked of VS Code is there, can be called and made, and does nothing. */
function standIn(): unknown {
  const answers = new Map<string | symbol, unknown>([
    ["then", undefined],
    [Symbol.toPrimitive, () => ""],
    [Symbol.iterator, () => [].values()],
  ]);
  const target = function () {
    // Only there to be called and made.
  };
  const nothing: unknown = new Proxy(target, {
    get: (self, name): unknown =>
      name === "prototype" ? (self.prototype as unknown) : answers.has(name) ? answers.get(name) : nothing,
    apply: () => nothing,
    construct: () => nothing as object,
    // A bundle copies what a module has into an object that takes after it.
    getPrototypeOf: () => nothing as object,
  });
  return nothing;
}

function startCost(): StartCost {
  const vscode = standIn();
  const file = join(root, "dist", "extension.cjs");
  const start = performance.now();
  const wrapper = new Script(`(function (module, exports, require) {${readFileSync(file, "utf8")}\n})`, {
    filename: file,
  });
  const module = { exports: {} };
  const run = wrapper.runInThisContext() as (...values: readonly unknown[]) => void;
  run(module, module.exports, () => vscode);
  const loaded = performance.now();
  (module.exports as Extension).activate({ subscriptions: [], extensionUri: vscode });
  return { load: loaded - start, activate: performance.now() - loaded };
}

if (import.meta.main) {
  console.log(JSON.stringify(startCost()));
  process.exit(0);
}
