/** Makes `schemas/incident.schema.json`, by which other editors know what may stand in a record, from the fields. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { recordSchema } from "../src/core/index.ts";
import { root } from "./paths.ts";

export const recordSchemaFile = path.join(root, "schemas/incident.schema.json");

export function recordSchemaText(): string {
  return `${JSON.stringify(recordSchema(), undefined, 2)}\n`;
}

if (import.meta.main) {
  await mkdir(path.dirname(recordSchemaFile), { recursive: true });
  await writeFile(recordSchemaFile, recordSchemaText());
}
