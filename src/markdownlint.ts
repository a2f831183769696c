import type { Rule } from "markdownlint";
import { Temporal } from "temporal-polyfill";
import { markdownlintRules } from "./core/review/markdownlint-rules.ts";
import { houseRulesFile, type HouseRules } from "./core/rules/house/house-rules.ts";
import { readHouseRules } from "./core/rules/house/read-house-rules.ts";

/** What is used of Node, where the runner is one of Node: this module runs in browsers too, where there are no files. */
interface Files {
  readonly existsSync: (file: string) => boolean;
  readonly readFileSync: (file: string, encoding: "utf8") => string;
}

interface Paths {
  readonly resolve: (...parts: readonly string[]) => string;
  readonly dirname: (file: string) => string;
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

const { process } = globalThis as Host;
const files = process?.getBuiltinModule?.("node:fs") as Files | undefined;
const paths = process?.getBuiltinModule?.("node:path") as Paths | undefined;

/** What was read last, by file: many drafts share one. */
const known = new Map<string, { readonly text: string; readonly rules: HouseRules }>();

/** The house rules for a draft, in its folder or the nearest above it. Undefined where there are none or no files. */
function houseRulesFor(draft: string): HouseRules | undefined {
  if (files === undefined || paths === undefined || !files.existsSync(draft)) {
    return undefined;
  }
  let folder = paths.dirname(paths.resolve(draft));
  for (;;) {
    const file = paths.resolve(folder, houseRulesFile);
    if (files.existsSync(file)) {
      return read(file, files);
    }
    const above = paths.dirname(folder);
    if (above === folder) {
      return undefined;
    }
    folder = above;
  }
}

function read(file: string, { readFileSync }: Files): HouseRules | undefined {
  try {
    const text = readFileSync(file, "utf8");
    const before = known.get(file);
    const reading = before?.text === text ? before : { text, rules: readHouseRules(text).rules };
    known.set(file, reading);
    return reading.rules;
  } catch {
    // A file that may not be read says nothing; the command line tells of it.
    return undefined;
  }
}

/** The custom rules for markdownlint, as its runners expect a module to export them: all of them, as the default. */
const rules: readonly Rule[] = markdownlintRules(() => Temporal.Now.instant(), houseRulesFor);

export default rules;
