/**
 * Measures what our review costs beside others, on the same documents in the same run, and writes docs/performance.md.
 *
 *     npm run bench                          on all kinds of documents of the sample incident
 *     npm run bench -- --documents FOLDER    on the Markdown files of a folder; prints, and writes nothing
 *     npm run bench -- --ours                ours and the parse floor alone; prints, and writes nothing
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { folderDocuments, sampleDocuments, type Documents } from "./bench/documents.ts";
import { measure, type Measurement } from "./bench/measure.ts";
import { parseFloor, wholeReview } from "./bench/ours.ts";
import { loadPeers, type Peer } from "./bench/peers.ts";
import { performancePage, type Row } from "./bench/performance-page.ts";
import { programCosts } from "./bench/program-costs.ts";
import { root } from "./paths.ts";

const sizes = [1_000, 10_000, 40_000] as const;

const floor: Peer = { name: "parse floor: markdownlint with one rule that does nothing", check: parseFloor };
const ours: Peer = { name: "our whole review", check: wholeReview };

async function measureAll(documents: Documents, subjects: readonly Peer[]): Promise<readonly Row[]> {
  const rows = subjects.map(({ name }) => ({ name, times: [] as Measurement[] }));
  for (const size of sizes) {
    for (const [index, { name, check }] of subjects.entries()) {
      // Warm with shorter texts: the longest ones take some of these a minute each.
      await measure((run) => documents.text(1_000, 1_000 + run), check, 10);
      const time = await measure((run) => documents.text(size, run), check, size > 10_000 ? 0 : 3);
      rows[index]?.times.push(time);
      console.log(`${String(size).padStart(7)} words  ${time.median.toFixed(1).padStart(9)} ms  ${name}`);
    }
  }
  return rows;
}

const { values } = parseArgs({ options: { documents: { type: "string" }, ours: { type: "boolean", default: false } } });
const documents = values.documents === undefined ? sampleDocuments() : folderDocuments(values.documents);
console.log(documents.source);
const rows = await measureAll(documents, [floor, ours, ...(values.ours ? [] : await loadPeers())]);
const page = performancePage({ sizes, rows, source: documents.source, program: await programCosts() });
if (values.documents === undefined && !values.ours) {
  await writeFile(join(root, "docs", "performance.md"), page);
  console.log("Written to docs/performance.md.");
} else {
  console.log(page);
}
// Some of the others keep a thread of their own.
process.exit(0);
