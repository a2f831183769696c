import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { kinds, parseDraft, readRecord, renderDocument } from "../../src/core/index.ts";
import { readTemplates, sampleFolder } from "../sample-notices.ts";

const wordPattern = /\S+\s*/g;
/** Where a sentence ends: "… of the export. We". */
const sentenceEndPattern = /(?<=[a-z]{2}|[)>”*])\.(?=\s)/g;

/** When they are written and judged: the sample's organisation found out two days before. */
export const now = Temporal.Instant.from("2026-05-21T08:00:00Z");

/** Letters to measure on, each as long as wanted; its sentences are numbered, so that hardly one stands twice in all of them. */
export interface Documents {
  /** What they are made of, in a few words. */
  readonly source: string;
  readonly text: (words: number, run: number) => string;
}

/** Letters from the bodies of `texts`, one after the other and from the start again where they are too short. */
function documentsFrom(source: string, texts: readonly string[]): Documents {
  const words = texts.flatMap((text) => bodyOf(text).match(wordPattern) ?? []);
  return {
    source: `${source}: ${texts.length} documents, ${words.length} words`,
    text: (count, run) => {
      const copies = Math.ceil(count / words.length);
      const body = Array.from({ length: copies }, (_, copy) => words.slice(0, count - copy * words.length).join(""));
      let sentence = 0;
      const numbered = body.join("\n\n").replaceAll(sentenceEndPattern, () => ` (${run}.${(sentence += 1)}).`);
      return `---\nkind: disclosure\n---\n\n# Notice\n\n${numbered}\n`;
    },
  };
}

function bodyOf(text: string): string {
  return `${text.slice(parseDraft(text).frontMatter.span.end).trim()}\n\n`;
}

/** All kinds of documents of the sample incident, in English. */
export function sampleDocuments(): Documents {
  const { record } = readRecord(readFileSync(join(sampleFolder, "incident.yaml"), "utf8"));
  const templates = readTemplates();
  const texts = kinds.map(({ id }) => {
    const result = renderDocument(id, { record, now, templates, incidentPath: "../incident.yaml" });
    if (!result.ok) {
      throw new Error(`${id} of the sample incident cannot be made.`);
    }
    return result.text;
  });
  return documentsFrom("Every kind of document of the sample incident", texts);
}

/** Every Markdown file of a folder. */
export function folderDocuments(folder: string): Documents {
  const files = globSync("**/*.md", { cwd: folder }).sort();
  if (files.length === 0) {
    throw new Error(`There is no Markdown file in ${folder}.`);
  }
  return documentsFrom(
    "Documents of a folder",
    files.map((file) => readFileSync(join(folder, file), "utf8")),
  );
}
