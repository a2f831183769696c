import type { Plugin } from "esbuild";

/**
 * Of markdownlint only the engine goes into a bundle: its own rules are never asked for, and what reads front matter by a
 * pattern of the caller's is given none. Together they are a tenth of what would be shipped.
 */
export const engineAlone: Plugin = {
  name: "engine-alone",
  setup(build) {
    build.onLoad({ filter: /[\\/]markdownlint[\\/]lib[\\/]rules\.mjs$/ }, () => ({ contents: "export default [];" }));
    build.onResolve({ filter: /^re2js$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export const RE2JS = undefined;" }));
  },
};
