/** Makes `dist/`: the extension for both hosts, its page, the command line and the markdownlint plug-in. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { build, type BuildOptions } from "esbuild";

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
  metafile: true,
};

/** Browser bundles must not choose variants that want a document: `conditions: worker`. */
const forWorker: BuildOptions = { ...shared, platform: "browser", conditions: ["worker"], format: "cjs" };
const forNode: BuildOptions = { ...shared, platform: "node", target: "node20", format: "cjs" };

/** Every bundle by its name below `dist/`. The desktop host gets the browser's build too: one code, two hosts. */
export const bundles: Readonly<Record<string, BuildOptions>> = {
  "node/extension.js": { ...forWorker, entryPoints: ["src/extension.node.ts"], external: ["vscode"] },
  "web/extension.js": { ...forWorker, entryPoints: ["src/extension.web.ts"], external: ["vscode"] },
  "webview/checklist.js": { ...shared, platform: "browser", format: "iife", entryPoints: ["src/webview/checklist.ts"] },
  "webview/checklist.css": { ...shared, entryPoints: ["src/webview/checklist.css"] },
  "cli.js": { ...forNode, entryPoints: ["src/cli/main.ts"], banner: { js: "#!/usr/bin/env node" } },
  "markdownlint.mjs": {
    ...shared,
    platform: "node",
    target: "node20",
    format: "esm",
    entryPoints: ["src/markdownlint.ts"],
  },
};

export async function buildAll(): Promise<void> {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist", { recursive: true });
  // The repository speaks ES modules; VS Code loads the bundles as CommonJS.
  await writeFile("dist/package.json", `${JSON.stringify({ type: "commonjs" })}\n`);
  await Promise.all(Object.entries(bundles).map(([name, options]) => build({ ...options, outfile: `dist/${name}` })));
}

if (import.meta.main) {
  await buildAll();
}
