import assert from "node:assert/strict";
import { correctionsOwed, isCorrecting, readRecord } from "../../../src/core/index.ts";

const { record } = readRecord(`title: Leak
corrections:
  - { said: No data was involved., instead: "Names were copied, too.", on: 2026-03-03, audience: public }
  - { said: It began at 09:00., instead: It began at 08:00., on: 2026-03-03, audience: public }
`);
const owed = (...sent: readonly string[]): readonly string[] =>
  correctionsOwed(record, sent).map(({ instead }) => instead);

describe("the corrections that readers have not had yet", () => {
  it("are all of them where none went out, or where what went out says something else", () => {
    assert.deepEqual(owed(), ["Names were copied, too.", "It began at 08:00."]);
    assert.deepEqual(owed("We are sorry: nothing was copied."), ["Names were copied, too.", "It began at 08:00."]);
  });

  it("are no more than those of which no correction that went out says what is right", () => {
    assert.deepEqual(owed("What is right: Names were\ncopied, too."), ["It began at 08:00."]);
    assert.deepEqual(owed("Names were copied, too.", "It began at 08:00."), []);
  });

  it("are told by corrections and by later versions of a notice to everybody", () => {
    const front = { kind: "disclosure" };
    assert.equal(isCorrecting(front), false);
    assert.equal(isCorrecting({ ...front, kind: "correction" }), true);
    assert.equal(isCorrecting({ ...front, follows: "../published/disclosure.md" }), true);
    assert.equal(isCorrecting({ ...front, follows: "../published/disclosure.md", group: "staff" }), false);
  });
});
