import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { stillToCome } from "../../../src/core/index.ts";

/** What of a record of 3 March 2026, 09:00 in Dublin, is said to be still to come: the words at each place. */
function toCome(text: string): readonly string[] {
  const whole = `timeZone: Europe/Dublin\n${text}`;
  return stillToCome(whole, Temporal.Instant.from("2026-03-03T09:00:00Z")).map(({ span }) =>
    whole.slice(span.start, span.end),
  );
}

describe("what is said to have been told at a time still to come", () => {
  it("is marked of a group, and of something told wrongly", () => {
    assert.deepEqual(
      toCome(`people:
  groups:
    - { who: members, told: 2026-03-02 }
    - { who: patients, told: { value: 2026-03-05, source: plan } }
corrections:
  - { said: All., instead: Some., on: 2026-03-04 }
`),
      ["{ value: 2026-03-05, source: plan }", "2026-03-04"],
    );
  });

  it("is marked beside groups of which nothing is known or that cannot be read", () => {
    const later = "{ who: members, told: 2026-03-05 }";
    for (const groups of [`${later}, unknown`, `unknown, ${later}`, `${later}, 17`, `12, { who: guests }, ${later}`]) {
      assert.deepEqual(toCome(`people: { groups: [${groups}] }\n`), ["2026-03-05"], groups);
    }
    assert.deepEqual(toCome(`corrections: [unknown, { said: All., instead: Some., on: 2026-03-04 }]\n`), [
      "2026-03-04",
    ]);
    assert.deepEqual(
      toCome(
        "people: { groups: [{ who: members, told: { expectedBy: 2026-03-05 } }, { told: { certainty: ruled-out } }, unknown] }\n",
      ),
      [],
    );
  });

  it("is marked in a single group that is no list", () => {
    assert.deepEqual(toCome("people: { groups: { who: members, told: 2026-03-05 } }\n"), ["2026-03-05"]);
  });

  it("is marked of parts that work again beside one that cannot be read", () => {
    assert.deepEqual(toCome("service: cards, chat\nworksAgain: [unknown, { what: cards, since: 2026-03-05 }]\n"), [
      "2026-03-05",
    ]);
  });

  it("is not marked once it has come, of today, nor in an exercise", () => {
    const text = "people: { groups: [{ who: members, told: 2026-03-03 }, { who: guests }] }\ncorrections: []\n";
    assert.deepEqual(toCome(text), []);
    assert.deepEqual(toCome(`drill: true\n${text.replace("03-03", "04-03")}`), []);
  });
});
