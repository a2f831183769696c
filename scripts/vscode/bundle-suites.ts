import { globSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../paths.ts";

/**
 * Makes one file of the suites that run inside VS Code, with a browser's build of mocha in it: the same file runs in
 * both extension hosts.
 *
 * @param extension the folder of the extension: VS Code runs tests in the host of the extension that they lie in.
 * @param filter run only the tests whose full title contains this.
 * @returns the path of the file.
 */
export async function bundleSuites(extension: string, filter: string): Promise<string> {
  const suites = globSync("test/extension/**/*.test.ts", { cwd: root });
  const outfile = join(extension, "suites", "index.cjs");
  // The runner comes first: it makes the `describe` that the suites call.
  const entry = [
    'export { run } from "./test/extension/index.ts";',
    ...suites.sort().map((file) => `import "./${file.replaceAll("\\", "/")}";`),
  ];
  await build({
    stdin: { contents: entry.join("\n"), resolveDir: root, sourcefile: "suites.ts", loader: "ts" },
    outfile,
    bundle: true,
    platform: "browser",
    conditions: ["worker"],
    // Mocha's build claims `module.exports` for itself as it loads; the last line takes it back.
    format: "iife",
    globalName: "suites",
    footer: { js: "module.exports = suites;" },
    target: "es2022",
    sourcemap: "inline",
    external: ["vscode"],
    define: { TITLE_FILTER: JSON.stringify(filter) },
    logLevel: "warning",
  });
  return outfile;
}
