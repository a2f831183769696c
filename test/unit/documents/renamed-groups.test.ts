import assert from "node:assert/strict";
import { readRecord } from "../../../src/core/index.ts";
import { withToldBefore } from "../../../src/core/documents/told-before.ts";
import { now, published, recordText } from "../../kit/corrections.ts";
import { changesOf, type Change } from "../../kit/changes-told.ts";
import { productTemplates } from "../../kit/templates.ts";

const alike = "groups: [{ who: readers with a card of ours }]";
const readers = "{ who: readers by post, count: 8000, data: [names, phone numbers] }";
const visitors = "{ who: visitors, count: 6300, data: [names] }";
const staff = "{ who: former staff, count: 40, data: [names] }";
const of = (...groups: readonly string[]): Change => [alike, `groups: [${groups.join(", ")}]`];
const more: Change = ["total: 14300", "total: 14340"];
const called = (group: string, name: string): string => group.replace(/who: [^,]+/, `who: ${name}`);

const renamed = (is: string, was: string): string =>
  `- This is what we now say of who is affected: ${is}. Our earlier notice said ${was}. [SAY WHETHER THAT WAS WRONG]`;

describe("groups that are called otherwise than in the earlier notice", () => {
  it("are the same groups: nothing is news but their names", () => {
    const today = [of(called(readers, "readers abroad"), called(visitors, "guests"), staff)];
    assert.deepEqual(changesOf({ then: [of(readers, visitors, staff)], today }), [
      renamed("readers abroad", "readers by post"),
      renamed("guests", "visitors"),
    ]);
  });

  it("are so where another was found since, and their numbers and offers are held against what was told of them", () => {
    const repair = (group: string): Change => [
      "contacts:",
      `repair: [{ offer: A card, group: ${group}, audience: public }]\ncontacts:`,
    ];
    const [abroad, guests] = [readers.replace("8000", "8100"), called(visitors, "guests")];
    const told = changesOf({
      then: [of(readers, visitors), repair("visitors")],
      today: [of(abroad, guests, staff), ["total: 14300", "total: 14440"], repair("guests")],
    });
    assert.deepEqual(told.slice(1), [
      "- We now know how many people are affected: 14,440 people. Our earlier notice said 14,300 people. We got that wrong.",
      renamed("guests", "visitors"),
      "- Readers by post: we now know how many they are, namely 8,100 people. Our earlier notice said 8,000 people. We got that wrong.",
      "- This affects another group of people as well: former staff (40 people).",
    ]);
  });

  it("are others where one was divided, or came in the place of one that has moved", () => {
    const divided = [of(readers, called(visitors, "guests"), called(staff, "people on courses"))];
    const swapped = [of(visitors, staff), more];
    const others = [of(called(readers, "readers abroad"), called(visitors, "guests"))];
    for (const today of [divided, swapped, others]) {
      const told = changesOf({ then: [of(readers, visitors)], today });
      assert.ok(told.every((line) => !line.includes("what we now say of who")));
    }
  });

  it("are corrected in the words in which readers had it", () => {
    const today = recordText.replace("tenants of whom it held notes, count: 41", "tenants with notes, count: 43");
    const { record } = readRecord(today);
    const sent = [published(recordText)];
    const { corrections } = withToldBefore(record, sent, { kind: "correction", now, templates: productTemplates });
    assert.deepEqual(
      corrections.map(({ said, instead, isReworded }) => [said, instead, isReworded]),
      [
        [
          "Tenants of whom it held notes: 41 people among them.",
          "Tenants of whom it held notes: 43 people among them.",
          undefined,
        ],
      ],
    );
  });
});
