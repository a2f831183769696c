import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readRecord } from "../../../src/core/index.ts";
import { hostileRecords } from "../../kit/hostile-records.ts";
import type { HostileEnd, HostileResult } from "../../kit/read-hostile-records.ts";

/** A few times what the slowest takes, so that only another way of growing fails. */
const mostMilliseconds = 8_000;
/** Of the whole process, the 130 that it has before it reads anything included. */
const mostMegabytes = 600;
/** What is reachable never takes as much: a process that is given more collects later, and measures that instead. */
const heapMegabytes = 350;

describe("a file that is made to do harm, or is none of ours", () => {
  const results = new Map<string, HostileResult>();

  let most = Infinity;

  before("reads them all, one after the other, in one process", async function () {
    this.timeout(300_000);
    const reader = fork(new URL("../../kit/read-hostile-records.ts", import.meta.url), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
    });
    reader.on("message", (message: HostileResult | HostileEnd) => {
      if ("megabytes" in message) {
        most = message.megabytes;
      } else {
        results.set(message.name, message);
      }
    });
    await once(reader, "exit");
  });

  it("never takes more memory than there is", () => {
    assert(most < mostMegabytes, `${most} MB`);
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
      for (const part of ["reading", "describing", "editing", "completing"] as const) {
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
    assert.match(problems.at(-1)?.message ?? "", /^201 more problems follow\. Correct these first\.$/);
  });
});
