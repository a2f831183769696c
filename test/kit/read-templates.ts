import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Templates } from "../../src/core/index.ts";

const folder = path.join(import.meta.dirname, "../../templates");

/** The templates that come with the extension, as every host hands them to the core. */
export function readTemplates(): Templates {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".mustache"));
  return new Map(files.map((name) => [name.replaceAll("\\", "/"), readFileSync(path.join(folder, name), "utf8")]));
}
