/** Makes `samples/…/notices/`: the three drafts of the sample incident, from its record and the templates. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { mainKindIds, readRecord, renderDocument, type Templates } from "../src/core/index.ts";
import { root } from "./paths.ts";

export const sampleFolder = path.join(root, "samples/2026-05-19-booking-export");

/** The day on which the made-up organisation writes: two days after it found out. */
export const sampleNow = Temporal.Instant.from("2026-05-21T08:00:00Z");

/** The sample's record, as it is written. */
export function sampleRecord(): string {
  return readFileSync(path.join(sampleFolder, "incident.yaml"), "utf8");
}

/** The text of each draft by its file name. Throws where the record or a template is broken. */
export function sampleNotices(recordText = sampleRecord(), now = sampleNow): ReadonlyMap<string, string> {
  const { record } = readRecord(recordText);
  const templates = readTemplates();
  return new Map(
    mainKindIds.map((id) => {
      const result = renderDocument(id, { record, now, templates, incidentPath: "../incident.yaml" });
      if (!result.ok) {
        throw new Error(
          result.problems.map(({ template, line, message }) => `${template}:${line} ${message}`).join("\n"),
        );
      }
      return [`${id}.md`, result.text];
    }),
  );
}

/** Every template of the product by its name. */
export function readTemplates(folder = path.join(root, "templates")): Templates {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".mustache"));
  return new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(path.join(folder, name), "utf8")]));
}

if (import.meta.main) {
  const folder = path.join(sampleFolder, "notices");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of sampleNotices()) {
    writeFileSync(path.join(folder, name), text);
  }
}
