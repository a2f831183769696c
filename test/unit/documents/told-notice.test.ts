import assert from "node:assert/strict";
import { readRecord } from "../../../src/core/index.ts";
import { toldNotices } from "../../../src/core/documents/told-notice.ts";
import { quoteOf } from "../../../src/core/documents/told-quote.ts";
import { published, recordText } from "../../kit/corrections.ts";
import { productTemplates } from "../../kit/templates.ts";

describe("what a notice told", () => {
  const notice = published(recordText);
  const today = readRecord(recordText.replaceAll("2310", "2318")).record;
  const later = readRecord(recordText.replaceAll("2310", "2320")).record;

  it("is drafted again once, however often and beside whichever record it is asked for", () => {
    const [first] = toldNotices([notice], productTemplates, today);
    const [again] = toldNotices([notice], productTemplates, later);
    assert.ok(first !== undefined);
    assert.equal(again?.asTold, first.asTold);
  });

  it("is read anew from another copy, and with other templates", () => {
    const [first] = toldNotices([notice], productTemplates, today);
    const [other] = toldNotices([{ ...notice }], productTemplates, today);
    const [otherwise] = toldNotices([notice], new Map(productTemplates), today);
    assert.notEqual(other?.asTold, first?.asTold);
    assert.notEqual(otherwise?.asTold, first?.asTold);
  });

  it("drafts a notice once more for each fact that it is asked for, and no more than once", () => {
    const [told] = toldNotices([notice], productTemplates, today);
    assert.ok(told !== undefined);
    let drafted = 0;
    const source = {
      ...told.asTold,
      draft: (record: typeof today) => {
        drafted += 1;
        return told.asTold.draft(record);
      },
    };
    const ask = (fact: string) => quoteOf(source, { words: ["2,310"], fact });
    const answers = [ask("total"), ask("total"), ask("occurredFrom"), ask("total")];
    assert.match(answers[0] ?? "", /2,310/);
    assert.equal(answers[3], answers[0]);
    assert.equal(drafted, 3);
  });
});
