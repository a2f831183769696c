/** Makes `dist/`: the extension for both hosts, its page, the command line and the markdownlint plug-in. */
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { isTemplateFile } from "../src/core/documents/template-language.ts";
import { engineAlone } from "./engine-alone.ts";
import { shortenSources } from "./shorten-sources.ts";
import { packedExtensionFile, root } from "./paths.ts";

const dist = join(root, "dist");

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
  metafile: true,
  plugins: [shortenSources, engineAlone],
  // What papaparse could do besides: read from a network, or from a stream of Node. It is given texts alone.
  define: { XMLHttpRequest: "undefined", PAPA_BROWSER_CONTEXT: "true" },
};

/** For bundles that hold the rules. */
const withRules: BuildOptions = {
  ...shared,
  define: { ...shared.define, "String.raw": "shortRaw" },
  inject: [join(root, "scripts/short-raw.ts")],
};
/** Browser bundles must not choose variants that want a document: `conditions: worker`. */
const forWorker: BuildOptions = { ...withRules, platform: "browser", conditions: ["worker"], format: "cjs" };
const forNode: BuildOptions = { ...withRules, platform: "node", target: "node20", format: "cjs" };

/**
 * Every bundle by its name below `dist/`. VS Code takes a `.js` of a package of ES modules for one, and its web worker
 * refuses those: hence `.cjs`. The desktop host gets the browser's build too: one code, two hosts.
 */
export const bundles: Readonly<Record<string, BuildOptions>> = {
  "extension.cjs": { ...forWorker, entryPoints: ["src/extension.ts"], external: ["vscode"] },
  // Read when somebody exports a draft or takes a Word copy in, and not before.
  "export.cjs": { ...forWorker, entryPoints: ["src/letters.ts"] },
  "webview/checklist.js": { ...shared, platform: "browser", format: "iife", entryPoints: ["src/webview/checklist.ts"] },
  "webview/checklist.css": { ...shared, entryPoints: ["src/webview/checklist.css"] },
  "webview/form.js": { ...shared, platform: "browser", format: "iife", entryPoints: ["src/webview/form/form.ts"] },
  "webview/form.css": { ...shared, entryPoints: ["src/webview/form/form.css"] },
  "webview/mail.js": { ...shared, platform: "browser", format: "iife", entryPoints: ["src/webview/mail/mail.ts"] },
  "webview/mail.css": { ...shared, entryPoints: ["src/webview/mail/mail.css"] },
  "webview/import.js": {
    ...shared,
    platform: "browser",
    format: "iife",
    entryPoints: ["src/webview/import/import.ts"],
  },
  "webview/import.css": { ...shared, entryPoints: ["src/webview/import/import.css"] },
  "cli.js": {
    ...forNode,
    entryPoints: ["src/cli/main.ts"],
    // A library asks for the address of its own module, which a CommonJS bundle does not have.
    define: { ...withRules.define, "import.meta.url": "ownAddress" },
    banner: { js: `#!/usr/bin/env node\nconst ownAddress = require("node:url").pathToFileURL(__filename).href;` },
  },
  // Only what the core needs: it runs wherever markdownlint does.
  "markdownlint.mjs": { ...forWorker, format: "esm", entryPoints: ["src/markdownlint.ts"] },
};

/** Builds beside `dist/` and puts it there when all is well: a build that fails leaves the last good one. */
export async function buildAll(): Promise<void> {
  const beside = join(root, "out", `dist-${process.pid}`);
  try {
    await buildInto(beside, Object.keys(bundles));
    await rm(packedExtensionFile, { force: true });
    await rm(dist, { recursive: true, force: true });
    await rename(beside, dist);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Makes some bundles anew and leaves the others as they are. */
export async function buildBundles(names: readonly string[]): Promise<void> {
  await buildInto(dist, names);
}

async function buildInto(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  // The repository speaks ES modules; the command line's bundle is CommonJS.
  await writeFile(join(folder, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
  await writeFile(join(folder, "templates.json"), JSON.stringify(await readTemplates()));
  await writeFile(join(folder, "pages.json"), JSON.stringify(await readPages()));
  await Promise.all(names.map((name) => build({ ...bundles[name], absWorkingDir: root, outfile: join(folder, name) })));
}

/** All templates by their path: an extension that came over the web can read a file, but not list a folder. */
export async function readTemplates(): Promise<Readonly<Record<string, string>>> {
  const folder = join(root, "templates");
  const names = (await readdir(folder, { recursive: true })).filter((name) => isTemplateFile(basename(name))).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name.replaceAll("\\", "/"), texts[index] ?? ""]));
}

if (import.meta.main) {
  await buildAll();
}

/** The pages about rules, and those that they lead to, by their path below `docs/`: as one file they pack far smaller. */
async function readPages(): Promise<Readonly<Record<string, string>>> {
  const folder = join(root, "docs");
  const rules = (await readdir(join(folder, "rules"))).sort().map((name) => `rules/${name}`);
  const names = [...rules, "kinds.md", "precision.md"];
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, withoutComments(texts[index] ?? "")]));
}

/** Without the lines that speak to whoever changes the page. */
function withoutComments(page: string): string {
  return page.replaceAll(/^<!-- [^\n]*-->\n+/gm, "");
}
