import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { buildAll } from "../build.ts";
import { root } from "../paths.ts";
import type { KeystrokeCost } from "./keystroke-cost.ts";
import { medianOf } from "./measure.ts";
import type { MemoryCost } from "./memory-cost.ts";
import type { StartCost } from "./start-cost.ts";

const run = promisify(execFile);
const starts = 7;

export interface BundleSize {
  readonly name: string;
  readonly bytes: number;
  readonly compressed: number;
}

export interface ProgramCosts {
  readonly start: StartCost;
  readonly keystroke: KeystrokeCost;
  readonly memory: MemoryCost;
  readonly sizes: readonly BundleSize[];
}

/** What the built extension costs before it has anything to judge, and what it holds while it judges. */
export async function programCosts(): Promise<ProgramCosts> {
  await buildAll();
  const costs: StartCost[] = [];
  for (let index = 0; index < starts; index += 1) {
    costs.push((await runBeside("start-cost.ts")) as StartCost);
  }
  const keystroke = (await runBeside("keystroke-cost.ts")) as KeystrokeCost;
  const memory = (await runBeside("memory-cost.ts", "--expose-gc")) as MemoryCost;
  const start = {
    load: medianOf(costs.map(({ load }) => load)),
    activate: medianOf(costs.map(({ activate }) => activate)),
  };
  return { start, keystroke, memory, sizes: await bundleSizes() };
}

async function runBeside(name: string, ...flags: readonly string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, [...flags, join(import.meta.dirname, name)], { cwd: root });
  return JSON.parse(stdout);
}

async function bundleSizes(): Promise<readonly BundleSize[]> {
  const folder = join(root, "dist");
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:[cm]?js|css)$/.test(name));
  return Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(join(folder, name));
      return { name: name.replaceAll("\\", "/"), bytes: content.length, compressed: gzipSync(content).length };
    }),
  );
}
