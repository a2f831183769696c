import assert from "node:assert/strict";
import { findResponse } from "../../../src/core/wording/response.ts";
import { blanked, proseOf } from "../../kit/prose.ts";

const said = [
  "We closed the bucket within the hour.",
  "We have reset all passwords.",
  "The stolen key was revoked on 4 May.",
  "We have reported the incident to the police and to the data protection authority.",
  "Our engineers restored the service from the backup of Sunday night.",
  "We took the shop offline at 10:40.",
  "All sessions were ended and every token was replaced.",
  "We are calling every customer whose card was charged twice.",
  "We hired an outside firm to examine our servers.",
  "The faulty change was rolled back at 14:05.",
  "We have removed the file from the public folder.",
  "We asked the recipient to delete the message, and she has confirmed that she did.",
  "We switched off the old import and blocked the account that was used.",
  "We are offering two years of free credit monitoring to everyone affected.",
  "Together with our host we moved the forms to another server.",
  "On 4 May we shut down the affected server.",
  "We have written to everyone whose data was in the file.",
  "We have told the Information Commissioner's Office.",
  "We made the storage private again.",
  "We cut off the supplier's access.",
  "We deleted the public copy and asked search engines to forget it.",
  "Done: we locked the accounts and told their owners.",
];

const notSaid = [
  "We are investigating.",
  "We take this very seriously.",
  "We have launched an investigation.",
  "We are looking into the matter and will keep you informed.",
  "We do not yet know what we can do about it.",
  "We are working hard on this.",
  "The attackers deleted the backups.",
  "Passwords should be reset.",
  "We will do everything we can.",
  "We were alerted by a customer.",
  "If needed, we will reset passwords.",
  "The issue has been resolved.",
  "We became aware of the incident on 3 May.",
  "We deployed a new version on Monday, and the export became public.",
  "We regret this incident.",
  "We have taken appropriate measures.",
];

describe("findResponse", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findResponse(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findResponse(proseOf(text)), []);
    });
  }

  const heading = "What we have done";

  it("takes any filled line under a heading that announces measures", () => {
    assert.equal(findResponse(proseOf({ text: "Copies in search engines: gone", kind: "item", heading })).length, 1);
    assert.equal(findResponse(proseOf({ text: blanked, kind: "item", heading })).length, 0);
    assert.equal(findResponse(proseOf({ text: "We are investigating.", kind: "item", heading })).length, 0);
  });

  it("takes the lines below a sentence that announces them", () => {
    const prose = proseOf("We have done this so far:", { text: "New keys for all servers", kind: "item" });
    assert.deepEqual(findResponse(prose), [{ passage: 1, start: 0, end: 24 }]);
  });

  it("skips the head row of a table", () => {
    const head = { text: "Step taken | Who answers for it", kind: "row", heading } as const;
    assert.equal(findResponse(proseOf(head)).length, 0);
    assert.deepEqual(
      findResponse(proseOf(head, { text: "New keys | Ana", kind: "row", heading })).map((match) => match.passage),
      [1],
    );
  });

  it("does not take the accident for the answer to it", () => {
    assert.equal(findResponse(proseOf("The backups were removed by mistake.")).length, 0);
  });
});
