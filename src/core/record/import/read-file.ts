import { importRefusals, type ImportRefusal, type ImportTable } from "./import-table.ts";
import { readCsv } from "./read-csv.ts";
import { readJson } from "./read-json.ts";

/** Reads the text of a file, by what stands in it and not by its name: JSON, JSON line by line, or a table. */
export function readImportFile(text: string): ImportTable | ImportRefusal {
  const plain = text.replace(/^\uFEFF/, "");
  const start = plain.trimStart().charAt(0);
  if (start === "") {
    return { refusal: importRefusals.empty };
  }
  if (start !== "{" && start !== "[") {
    return readCsv(plain);
  }
  const json = parseJson(plain) ?? parseJsonLines(plain);
  if (json !== undefined) {
    return readJson(json);
  }
  // A log may begin with a time in brackets.
  return start === "[" ? readCsv(plain) : { refusal: importRefusals.brokenJson };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One object on each line, as logs have it. */
function parseJsonLines(text: string): unknown {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const objects = lines.map(parseJson);
  return lines.length > 1 && objects.every((object) => object !== undefined) ? objects : undefined;
}
