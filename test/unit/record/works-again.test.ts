import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, stillToCome } from "../../../src/core/index.ts";
import { readWhole } from "../../../src/core/record/read-record.ts";
import { restOf } from "../../../src/core/record/service-parts.ts";

const facts = `version: 2
type: outage
service: card payments and online banking
moments: { occurredFrom: 2026-12-02T07:50 }
`;

function problemsOf(lines: string): readonly string[] {
  const text = facts + lines;
  const said = readRecord(text).problems.map(({ message }) => message);
  assert.deepEqual(
    readWhole(text).problems.map(({ message }) => message),
    said,
    "in pieces as in one",
  );
  return said;
}

describe("what works again while the rest does not", () => {
  it("is read, and is not asked for", () => {
    assert.deepEqual(problemsOf(""), []);
    assert.deepEqual(readRecord(facts).record.worksAgain, []);
    const lines = "worksAgain:\n  - what: card payments\n    since: 2026-12-02T12:00\n";
    assert.deepEqual(problemsOf(lines), []);
    assert.equal(readRecord(facts + lines).record.worksAgain[0]?.what, "card payments");
  });

  it("needs both a name and a moment", () => {
    assert.match(problemsOf("worksAgain: [{ what: card payments }]\n").join("\n"), /since: …/);
    assert.match(problemsOf("worksAgain: [{ since: 2026-12-02T12:00 }]\n").join("\n"), /what: …/);
  });

  it("is marked where it was before it stopped, or is all of it", () => {
    const early = "worksAgain: [{ what: card payments, since: 2026-12-02T07:00 }]\n";
    assert.deepEqual(problemsOf(early), ["This was before it stopped working. Check both dates."]);
    const all = `worksAgain:
  - { what: card payments, since: 2026-12-02T12:00 }
  - { what: online banking, since: 2026-12-02T14:20 }
`;
    assert.match(problemsOf(all).join("\n"), /^By this list everything works again\./);
    const back = readRecord(`${facts.replace(" }", ", recovered: 2026-12-02T14:20 }")}${all}`);
    assert.deepEqual(back.problems, []);
  });
});

describe("a part that is not among what stopped", () => {
  it("is marked at its name, and only it", () => {
    for (const what of ["our web shop", "viewing balances", "card payment"]) {
      const lines = `worksAgain: [{ what: card payments, since: 2026-12-02T12:00 }, { what: ${what}, since: 2026-12-02T12:00 }]\n`;
      assert.deepEqual(problemsOf(lines), [
        "This is not named at “service”. Write it with the words that stand there, or name it there as well.",
      ]);
      const [problem] = readRecord(facts + lines).problems;
      assert.equal((facts + lines).slice(problem?.span.start, problem?.span.end), what);
    }
  });

  it("is not looked for where nobody knows what stopped", () => {
    const open = facts.replace("card payments and online banking", "unknown");
    assert.deepEqual(readRecord(`${open}worksAgain: [{ what: cards, since: 2026-12-02T12:00 }]\n`).problems, []);
  });
});

describe("a part that works again at a time still to come", () => {
  const at = (now: string, more = "") =>
    stillToCome(
      `${facts}worksAgain: [{ what: card payments, since: 2026-12-02T22:10 }]\n${more}`,
      Temporal.Instant.from(now),
    );

  it("is marked, until it has come", () => {
    const [problem, ...others] = at("2026-12-02T06:00:00Z");
    assert.match(problem?.message ?? "", /still to come/);
    assert.deepEqual(others, []);
    assert.deepEqual(at("2026-12-02T22:11:00Z"), []);
  });

  it("is not marked in an exercise", () => {
    assert.deepEqual(at("2026-12-02T06:00:00Z", "drill: true\n"), []);
  });
});

describe("what is left of a service", () => {
  const cases = [
    ["card payments and online banking", ["card payments"], "online banking", []],
    ["Card payments, transfers and online banking", ["transfers"], "Card payments and online banking", []],
    ["Card payments, transfers and online banking", ["Transfers and card payments"], "online banking", []],
    ["our booking page and app", ["the booking page"], "our app", []],
    ["Kartenzahlungen und Online-Banking", ["Online-Banking"], "Kartenzahlungen", []],
    ["online banking", ["viewing balances"], "online banking", ["viewing balances"]],
    ["card payments and online banking", ["payments"], "card payments and online banking", ["payments"]],
    ["card payments", ["card payments"], "", []],
  ] as const;
  for (const [service, parts, rest, apartFrom] of cases) {
    it(`“${service}” without “${parts.join("”, “")}” is “${rest}”`, () => {
      assert.deepEqual(restOf(service, parts), { rest, apartFrom });
    });
  }
});
