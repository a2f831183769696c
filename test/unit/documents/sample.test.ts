import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { mainKindIds, parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { copySampleAsOf } from "../../../scripts/sample.ts";
import { sampleFolder, sampleNotices, sampleNow } from "../../../scripts/sample-notices.ts";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
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

  // The night in which the clocks go forward, a leap day, and midnight in London being another day elsewhere.
  for (const now of ["2026-11-26T10:00Z", "2027-03-30T01:30Z", "2028-03-02T12:00Z", "2027-07-31T23:30Z"]) {
    it(`is found out two days before, where somebody tries it at ${now}, and has nothing overdue`, () => {
      const instant = Temporal.Instant.from(now);
      const folder = copySampleAsOf(instant, temporaryFolder("sample"));
      const { record, problems } = readRecord(readFileSync(path.join(folder, "incident.yaml"), "utf8"));
      assert.deepEqual(problems, []);
      const day = instant.toZonedDateTimeISO("Europe/London").toPlainDate().subtract({ days: 2 });
      assert.equal(path.basename(folder), `${day.toString()}-booking-export`);
      for (const name of sampleNotices().keys()) {
        const text = readFileSync(path.join(folder, "notices", name), "utf8");
        const review = reviewDraft(parseDraft(text), { record, now: instant, templates: productTemplates });
        assert.deepEqual(
          review?.findings.map(({ message }) => message),
          [],
        );
      }
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
