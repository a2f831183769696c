import assert from "node:assert/strict";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { readRecord } from "../../../src/core/index.ts";
import { hostileRecords } from "../../kit/hostile-records.ts";
import type { HostileResult } from "../../kit/read-record-worker.ts";

/** A few times what the slowest takes, so that only another way of growing fails. */
const mostMilliseconds = 8_000;
const mostMegabytes = 1_500;

describe("a file that is made to do harm, or is none of ours", () => {
  const results = new Map<string, HostileResult>();

  before("reads them all within 1.5 GB of memory", async function () {
    this.timeout(300_000);
    const worker = new Worker(new URL("../../kit/read-record-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    worker.on("message", (result: HostileResult) => results.set(result.name, result));
    await once(worker, "exit");
  });

  for (const name of Object.keys(hostileRecords)) {
    it(`is answered with a sentence, in bounded time and memory: ${name}`, () => {
      const result = results.get(name);
      assert(result, "It took more memory than there was.");
      assert(result.messages.length > 0);
      for (const message of result.messages) {
        assert.match(message, /^[^\n]{10,400}[.?]$/);
      }
      assert(result.problemCount <= 500, `${result.problemCount} problems`);
      for (const part of ["reading", "helping", "editing"] as const) {
        assert(result[part] < mostMilliseconds, `${part} took ${result[part]} ms`);
      }
    });
  }

  it("leaves nothing behind on what every object has", () => {
    const { record } = readRecord(hostileRecords["names of what every object has"]?.() ?? "");
    assert.equal(record.title, "");
    assert.equal(({} as { title?: string }).title, undefined);
    assert.equal(Object.getPrototypeOf(record), Object.prototype);
    assert.equal(Object.getPrototypeOf(record.people), Object.prototype);
  });

  it("says how many problems are not shown", () => {
    const { problems } = readRecord(`people:\n  groups:\n${"    - count: 12 500\n".repeat(700)}`);
    assert.equal(problems.length, 500);
    assert.match(problems.at(-1)?.message ?? "", /^201 more problems follow\. Mend these first\.$/);
  });
});
