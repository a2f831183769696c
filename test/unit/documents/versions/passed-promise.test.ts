import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { findKind, isOvertaken, isPromisePassed, markDrafted, readRecord } from "../../../../src/core/index.ts";
import { draftAgain } from "../../../../src/core/documents/versions/draft-again.ts";
import { passedPromise } from "../../../../src/core/documents/versions/passed-promise.ts";
import { refreshDraft } from "../../../../src/core/documents/versions/refresh-draft.ts";
import { productTemplates } from "../../../kit/templates.ts";

const text = `version: 2
title: Outage
type: outage
timeZone: Europe/Amsterdam
organisation: { name: Havenlight }
moments: { occurredFrom: 2026-11-27T08:00 }
people: { total: 3140 }
cause: { summary: { certainty: unknown, expectedBy: 2026-11-27T09:00 } }
nextUpdate: { at: 2026-11-27T09:00, where: on our status page }
`;
const [before, after] = ["2026-11-27T07:20:00Z", "2026-11-27T08:10:00Z"];

function recordOf(lines: string) {
  return readRecord(lines).record;
}

/** What a status update differs in, drafted at 08:20 and compared at 09:10 with the record as it is by then. */
function differences(lines = text) {
  const kind = findKind("status-investigating");
  assert(kind !== undefined);
  const drafted = (record: string, now: string, keepsPassed = false): string => {
    const source = {
      record: recordOf(record),
      now: Temporal.Instant.from(now),
      templates: productTemplates,
      keepsPassed,
    };
    const result = draftAgain(kind, { incident: undefined, lang: undefined }, source, undefined);
    assert(result.ok);
    return result.text;
  };
  const draft = markDrafted(drafted(text, before));
  return refreshDraft(draft, drafted(lines, after), drafted(lines, after, true)).differences;
}

describe("a promise of news whose hour has passed", () => {
  it("is told from a record that has changed", () => {
    const found = differences();
    assert.deepEqual(found.filter(isOvertaken), []);
    assert.ok(found.some((each) => isPromisePassed(each) && each.old.includes("09:00")));
  });

  it("hides nothing that has changed in the record", () => {
    const found = differences(text.replace("3140", "3600"));
    assert.ok(found.some((each) => isOvertaken(each) && each.new.includes("3,600")));
    assert.ok(found.some(isPromisePassed));
  });

  it("is no difference while it is still to come", () => {
    const later = text.replaceAll("T09:00", "T11:00");
    assert.ok(!differences(later).some(isPromisePassed));
    assert.ok(differences(later).some(isOvertaken));
  });

  it("is none of this draft's where another notice made it", () => {
    const other = (words: string) => `# Notice\n\n## When you will hear more\n\n${words}\n`;
    const promise = "We will tell you more by 11:00.";
    const draft = markDrafted(`---\nkind: disclosure\n---\n\n${other(promise)}`);
    const drafted = other(`We promised you news by 09:00, and you hear from us only now. ${promise}`);
    const found = refreshDraft(draft, drafted, other(promise)).differences;
    assert.ok(!found.some(isPromisePassed));
    assert.ok(found.some(isOvertaken));
  });

  const facts = recordOf(text);
  const at = (instant: string) => Temporal.Instant.from(instant);
  const first = { on: "2026-11-27T08:21+01:00", facts };

  it("is known of what went out, until something goes out again", () => {
    assert.equal(passedPromise(facts, [first], at(after)), "by 27 November 2026 at 09:00 (Amsterdam time, UTC+01:00)");
    assert.equal(passedPromise(facts, [first], at(before)), undefined);
    const second = { on: "2026-11-27T09:05+01:00", facts };
    assert.equal(passedPromise(facts, [first, second], at(after)), undefined);
  });

  it("is none where nobody was told of that time", () => {
    assert.equal(passedPromise(facts, [], at(after)), undefined);
    const other = { ...first, facts: recordOf(text.replaceAll("T09:00", "T08:45")) };
    assert.equal(passedPromise(facts, [other], at(after)), undefined);
  });
});
