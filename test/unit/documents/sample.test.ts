import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { mainKindIds, parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { sampleFolder, sampleNotices, sampleNow } from "../../../scripts/sample-notices.ts";
import { sampleRecordText } from "../../kit/records.ts";
import { productTemplates } from "../../kit/templates.ts";

describe("the sample incident", () => {
  it("has the three drafts of the main job", () => {
    assert.deepEqual(
      [...sampleNotices().keys()],
      mainKindIds.map((id) => `${id}.md`),
    );
  });

  for (const [name, text] of sampleNotices()) {
    it(`${name} is what its record gives today (npm run docs)`, () => {
      assert.equal(readFileSync(path.join(sampleFolder, "notices", name), "utf8"), text);
    });

    it(`${name} says everything that its kind must say`, () => {
      const { record } = readRecord(sampleRecordText);
      const review = reviewDraft(parseDraft(text), { record, now: sampleNow, templates: productTemplates });
      const unsaid = review?.requirements.filter(({ required, state }) => required && state !== "met");
      assert.deepEqual(
        unsaid?.map(({ id, state }) => `${id}: ${state}`),
        [],
      );
      assert.deepEqual(
        review?.findings.map(({ message }) => message),
        [],
      );
    });
  }

  it("belongs to nobody: every address ends in .example", () => {
    const texts = [sampleRecordText, ...sampleNotices().values()].join("\n");
    const hosts = [...texts.matchAll(/(?:@|https?:\/\/)([\w.-]+\w)/g)].map((match) => match[1] ?? "");
    assert.ok(hosts.length > 3);
    assert.deepEqual(
      hosts.filter((host) => !host.endsWith(".example")),
      [],
    );
  });
});
