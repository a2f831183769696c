import assert from "node:assert/strict";
import { lostOfPromise } from "../../../src/core/export/word-copy/promise-lost.ts";

describe("lostOfPromise", () => {
  for (const [old, fresh, lost] of [
    ["Write to you, by 25 November 2026 (responsible: Head of Care)", "Write to you in due course", ["day", "owner"]],
    [
      "Write to you by November 25 (responsible: Head of Care)",
      "Write to you soon (responsible: Head of Care)",
      ["day"],
    ],
    ["We will write no later than Friday, 3 May.", "We will write soon.", ["day"]],
    ["We will write by Friday.", "", ["day"]],
    ["Look through it. Owner: Rob Lang.", "Look through it.", ["owner"]],
    ["Wir schreiben Ihnen bis zum 3. März (verantwortlich: Leitung).", "Wir schreiben Ihnen.", ["day", "owner"]],
    ["Wir schreiben spätestens am 3.5. allen.", "Wir schreiben allen.", ["day"]],
    ["Lock it | Head of IT | 3 June 2026 | Promised", "Lock it | Head of IT | soon | Promised", ["day"]],
  ] as const) {
    it(`names what a promise has no more: ${old}`, () => {
      assert.deepEqual(lostOfPromise(old, fresh), lost);
    });
  }

  for (const [old, fresh] of [
    ["Write to you by 25 November (responsible: Head of Care)", "Write to you by 4 December (responsible: Head of IT)"],
    ["It began on 25 November 2026.", "It began."],
    ["We are responsible for this.", "It was our fault."],
    ["The files were read by 3 people.", "Somebody read the files."],
    ["3 June 2026 | Somebody read the files", "June | Somebody read the files"],
    ["It was written by May Lee.", "It was written."],
    ["You may call us by day.", "You may call us."],
  ] as const) {
    it(`says nothing of what is no promise, or still has it: ${old}`, () => {
      assert.deepEqual(lostOfPromise(old, fresh), []);
    });
  }
});
