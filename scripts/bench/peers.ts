/** The other checkers of English prose, as their own documentation says to use them in a program. */
import { createHash } from "node:crypto";
import { access, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder } from "../paths.ts";
import { runNpm } from "../run-npm.ts";

export interface Peer {
  readonly name: string;
  /** What it says of a text; only how long that takes is of interest. */
  readonly check: (text: string) => unknown;
}

type Loose = Readonly<Record<string, unknown>>;
type Call = (...values: readonly unknown[]) => unknown;
type Make = new (...values: readonly unknown[]) => unknown;

const files = ["package.json", "package-lock.json", "load.js"] as const;

/** Where the peers are installed: once for each state of their lock file. Not among our own dependencies, which every test run installs. */
async function installPeers(): Promise<string> {
  const source = join(import.meta.dirname, "peers");
  const state = createHash("sha256")
    .update(await readFile(join(source, "package-lock.json")))
    .digest("hex");
  const folder = join(cacheFolder(), `bench-peers-${state.slice(0, 12)}`);
  if (await exists(folder)) {
    return folder;
  }
  console.log("Installing what is measured beside us, once …");
  const partial = `${folder}.partial-${process.pid}`;
  try {
    await mkdir(partial, { recursive: true });
    await Promise.all(files.map((file) => cp(join(source, file), join(partial, file))));
    await runNpm(partial, ["ci", "--ignore-scripts"], "what is measured beside us");
    await rename(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

export async function loadPeers(): Promise<readonly Peer[]> {
  const folder = await installPeers();
  const require = createRequire(join(folder, "package.json"));
  const { load } = (await import(pathToFileURL(join(folder, "load.js")).href)) as {
    readonly load: (name: string) => Promise<Loose>;
  };
  /** What a package exports, however often its translation wrapped it. */
  const rule = (name: string): unknown => {
    const loaded = require(name) as { readonly default?: unknown };
    return loaded.default ?? loaded;
  };
  const writeGood = (await load("write-good"))["default"] as Call;
  const alex = (await load("alex"))["markdown"] as Call;
  return [
    { name: "write-good", check: (text) => writeGood(text) },
    { name: "alex", check: (text) => alex(text) },
    { name: "retext with five plug-ins", check: await retext(load) },
    { name: "textlint with three English rules", check: await textlint(load, rule) },
    { name: "harper.js", check: await harper(load) },
  ];
}

interface Processor {
  readonly use: (plugin: unknown) => Processor;
  readonly process: (text: string) => Promise<unknown>;
}

async function retext(load: (name: string) => Promise<Loose>): Promise<Peer["check"]> {
  let processor = ((await load("retext"))["retext"] as () => Processor)();
  for (const plugin of ["readability", "passive", "simplify", "equality", "profanities"]) {
    processor = processor.use((await load(`retext-${plugin}`))["default"]);
  }
  return (text) => processor.process(text);
}

async function textlint(
  load: (name: string) => Promise<Loose>,
  rule: (name: string) => unknown,
): Promise<Peer["check"]> {
  const Kernel = (await load("@textlint/kernel"))["TextlintKernel"] as Make;
  const kernel = new Kernel() as { readonly lintText: (text: string, options: unknown) => Promise<unknown> };
  const options = {
    ext: ".md",
    filePath: "notice.md",
    plugins: [{ pluginId: "markdown", plugin: rule("@textlint/textlint-plugin-markdown") }],
    rules: ["write-good", "terminology", "alex"].map((ruleId) => ({ ruleId, rule: rule(`textlint-rule-${ruleId}`) })),
  };
  return (text) => kernel.lintText(text, options);
}

async function harper(load: (name: string) => Promise<Loose>): Promise<Peer["check"]> {
  const Linter = (await load("harper.js"))["LocalLinter"] as Make;
  const { binaryInlined } = await load("harper.js/binaryInlined");
  const linter = new Linter({ binary: binaryInlined }) as {
    readonly lint: (text: string, options: unknown) => Promise<unknown>;
  };
  return (text) => linter.lint(text, { language: "markdown" });
}
