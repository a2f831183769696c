import assert from "node:assert/strict";
import { sampleDocuments } from "../../../scripts/bench/documents.ts";
import { measure, quantileOf } from "../../../scripts/bench/measure.ts";
import { performancePage } from "../../../scripts/bench/performance-page.ts";
import { parseDraft } from "../../../src/core/index.ts";

describe("What is measured", () => {
  it("is a letter of about so many words, and in each run one that shares no sentence with the others", () => {
    const documents = sampleDocuments();
    const [first, second] = [0, 1].map((run) => parseDraft(documents.text(12_000, run)));
    const words = first!.text.split(/\s+/).length;
    assert.ok(words >= 12_000 && words < 12_000 * 1.2, `${words} words`);
    const long = ({ passages }: typeof first & object) =>
      passages.filter(({ text, kind }) => kind === "sentence" && text.length > 40).map(({ text }) => text);
    const known = new Set(long(first!));
    const shared = [...new Set(long(second!))].filter((text) => known.has(text));
    assert.ok(known.size > 150, `${known.size} sentences`);
    assert.ok(shared.length < known.size / 10, `${shared.length} of ${known.size} are the same`);
  });

  it("is run on another text each time, and waited for", async () => {
    const seen: string[] = [];
    const { median, runs } = await measure(
      (run) => String(run),
      async (text) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        seen.push(text);
      },
    );
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, runs + 3);
    assert.ok(median >= 1.5, `${median} ms`);
  });

  it("is told by its median and by what most stay below", () => {
    const values = [5, 1, 4, 2, 3];
    assert.equal(quantileOf(values, 0.5), 3);
    assert.equal(quantileOf(values, 0.95), 5);
    assert.ok(Number.isNaN(quantileOf([], 0.5)));
  });

  it("is compared with the first of its rows", () => {
    const page = performancePage({
      sizes: [1_000],
      rows: [
        { name: "floor", times: [{ median: 4, runs: 3 }] },
        { name: "ours", times: [{ median: 2, runs: 3 }] },
      ],
      source: "Two letters",
      program: {
        start: { load: 30, activate: 1 },
        keystroke: { median: 1.25, p95: 2, strokes: 7 },
        memory: { held: 1_048_576, heldAfterTyping: 2_097_152 },
        sizes: [{ name: "a.js", bytes: 1_234, compressed: 567 }],
      },
    });
    assert.ok(page.includes("| floor | 4.0 (1.00) |\n| ours | 2.0 (0.50) |"));
    assert.ok(page.includes("| a.js | 1,234 | 567 |"));
    assert.ok(page.includes("costs 1.3 ms of review (median of the first 7 "));
    assert.ok(page.includes("1.0 MB") && page.includes("2.0 MB"));
  });
});
