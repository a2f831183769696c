import type { Plugin } from "esbuild";

/** What markdownlint brings along that is never asked for, and what stands in its place. */
const unused: readonly (readonly [RegExp, string])[] = [
  // Its own rules.
  [/[\\/]markdownlint[\\/]lib[\\/]rules\.mjs$/, "export default [];"],
  // The parser for rules that want tokens: ours have read the draft already.
  [/[\\/]markdownlint[\\/]lib[\\/]micromark-parse\.mjs$/, "export const parse = () => [];"],
  // What reads front matter by a pattern of the caller's, and is given none.
  [/[\\/]re2js[\\/]/, "export const RE2JS = undefined;"],
];

/** Of markdownlint only the engine goes into a bundle. What is left out would be a sixth of what is shipped. */
export const engineAlone: Plugin = {
  name: "engine-alone",
  setup(build) {
    for (const [filter, contents] of unused) {
      build.onLoad({ filter }, () => ({ contents }));
    }
  },
};
