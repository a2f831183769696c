import assert from "node:assert/strict";
import { recordForm, type FormValue } from "../../../src/core/index.ts";
import { FormNews } from "../../../src/extension/record/form-news.ts";
import { testNow } from "../../kit/now.ts";
import { longRecord } from "../../bench/long-record.ts";
import { firstHourRecordText, sampleRecordText } from "../../kit/records.ts";

/** What a page knows that is told of `texts`, one after the other. */
function toldOf(news: FormNews, texts: readonly string[]): Readonly<Record<string, FormValue>> {
  const known: Record<string, FormValue> = {};
  for (const text of texts) {
    const { form, lists } = news.of(text, 1, testNow);
    Object.assign(known, form.fields);
    for (const [name, { from, gone, items }] of Object.entries(lists)) {
      const before = known[name]?.kind === "items" ? known[name].items : [];
      known[name] = { kind: "items", items: before.toSpliced(from, gone, ...items) };
    }
  }
  return known;
}

const record = longRecord(30, 25);
const line = /^ {2}- at: .*$/m.exec(record)?.[0] ?? assert.fail("The record has no entries.");
const withOneMore = record.replace(
  "timeline:\n",
  `timeline:\n${line.replace(/at: .*/, "{ at: 2026-01-01, what: x }")}\n`,
);

describe("what a form is told of a record", () => {
  for (const [what, texts] of Object.entries({
    "an entry more at the beginning": [record, withOneMore],
    "an entry less": [withOneMore, record],
    "an entry that is there twice": [record, record.replace(line, `${line}\n    source: us\n${line}`)],
    "another record": [record, sampleRecordText, firstHourRecordText, record],
    "a record that is broken, and mended": [record, `${record}\n\t[`, record],
    "nothing left": [record, ""],
  })) {
    it(`adds up to what the record says: ${what}`, () => {
      assert.deepEqual(toldOf(new FormNews(), texts), recordForm(texts.at(-1) ?? "", testNow).fields);
    });
  }

  it("is of a long list only what has changed", () => {
    const news = new FormNews();
    assert.deepEqual(news.of(record, 1, testNow).lists, {});
    const { form, lists } = news.of(withOneMore, 2, testNow);
    assert.deepEqual(form.fields, {});
    assert.deepEqual(
      Object.entries(lists).map(([name, { from, gone, items }]) => [name, from, gone, items.length]),
      [["timeline", 0, 0, 1]],
    );
    assert.deepEqual(news.of(withOneMore, 3, testNow).lists, {});
  });
});
