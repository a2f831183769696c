import assert from "node:assert/strict";
import { cardNumber } from "../../../src/core/rules/safety/card-number.ts";
import { identityNumber } from "../../../src/core/rules/safety/identity-number.ts";
import { neverSay } from "../../../src/core/rules/safety/never-say.ts";
import { personalDetail } from "../../../src/core/rules/safety/personal-detail.ts";
import { secret } from "../../../src/core/rules/safety/secret.ts";
import { parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";
import { contextOf } from "../../kit/rule-context.ts";

/** Made up; put together here, so that no program that looks for keys takes this file for one. */
const keys: readonly string[] = [
  `ghp_${"a1B2".repeat(9)}`,
  `github_pat_${"a1B2c3".repeat(5)}`,
  `glpat-${"a1B2c".repeat(4)}`,
  `xoxb-${"12".repeat(5)}-abcdef`,
  `AIza${"a1B2c".repeat(7)}`,
  `sk_live_${"a1B2".repeat(6)}`,
  `npm_${"a1B2".repeat(9)}`,
  `pypi-AgE${"a1B2c".repeat(12)}`,
  `SG.${"a".repeat(22)}.${"b".repeat(43)}`,
  `ASIA${"ABCD".repeat(4)}`,
];

function marked(rule: typeof secret, text: string, record?: string): readonly string[] {
  return rule.check(contextOf(text, record)).map(({ span }) => text.slice(span.start, span.end));
}

describe("secrets in a draft", () => {
  for (const key of keys) {
    it(`are found by how they look: ${key.slice(0, 5)}…`, () => {
      assert.deepEqual(marked(secret, `It was ${key}.`), [key]);
      assert.deepEqual(marked(secret, `It was ${key.slice(0, 12)}.`), []);
    });
  }

  it("are found in code, quotations and comments, and not in the lines at the top", () => {
    assert.equal(marked(secret, "```\npassword=tide42water\n```\n\n> PIN: 4711\n\n<!-- token: ab12cd34 -->").length, 3);
    assert.equal(marked(secret, "---\nkind: apology\ntoken: ab12cd34\n---\n\nDear all.").length, 0);
  });
});

describe("numbers in a draft", () => {
  it("are those of cards only with the right check digit", () => {
    assert.deepEqual(marked(cardNumber, "4242 4242 4242 4242 and 4242 4242 4242 4243"), ["4242 4242 4242 4242"]);
  });

  it("are those of bank accounts only where they pass their own check", () => {
    assert.deepEqual(marked(identityNumber, "PT50 0002 0123 1234 5678 9015 4"), ["PT50 0002 0123 1234 5678 9015 4"]);
    assert.deepEqual(marked(identityNumber, "PT51 0002 0123 1234 5678 9015 4"), []);
  });
});

describe("details of one person", () => {
  for (const [text, ...found] of [
    ["Passport number: C01X00T47 was read.", "Passport number: C01X00T47"],
    ["**Member ID:** 882194471", "Member ID:** 882194471"],
    ["His account number is 48213377.", "His account number is 48213377"],
    ["She was born on March 14, 1961.", "She was born on March 14, 1961"],
    ["Ana Ruiz (born 14 March 1961) wrote.", "Ana Ruiz (born 14 March 1961"],
    ["You were diagnosed with F32.1.", "diagnosed with F32.1"],
    ["Frau Weber, geboren am 14.03.1961, rief an.", "geboren am 14.03.1961"],
    ["Anna Weber aus Köln, Akte 44718821, rief an.", "Anna Weber aus Köln, Akte 44718821"],
  ] as const) {
    it(`are found in “${text}”`, () => {
      assert.deepEqual(marked(personalDetail, text), found);
    });
  }

  for (const text of [
    "Quote your claim number when you call 800-555-0119.",
    "File number: 2026-0114822",
    "Our customer number with the host is 4482193.",
    "Unsere Kundennummer beim Anbieter ist 8821944.",
    "Your policy number ends in 4471.",
    "Policy No. 2019-11823 of the State Board applies.",
    "Llano Health Plan, file 4471-88219, wrote.",
    "The member ID on 88219 cards was wrong.",
    "Call member number 800-555-0119.",
    "The project was born on 3 May 2009.",
    "Members born before 3 May 2009 are safe.",
    "Write your date of birth as DD/MM/YYYY.",
    "Records had the date of birth 01/01/1970.",
    "We lost your date of birth. 03/14/2026 is the day.",
    "Diagnosis: E42 was raised by switch 2.1.",
    "The diagnosis code F32.1 means a depression.",
  ]) {
    it(`are not in “${text}”`, () => {
      assert.deepEqual(marked(personalDetail, text), []);
    });
  }
});

describe("names that must not be said", () => {
  const record = "neverSay:\n  - Heron (North)\n  - O’Neill\n  - '?'\n  - Müller";

  it("may hold signs of their own", () => {
    assert.deepEqual(marked(neverSay, "Heron (North) met O'Neill. What?", record), ["Heron (North)", "O'Neill"]);
  });

  it("are whole words in any alphabet", () => {
    assert.deepEqual(marked(neverSay, "Müller, Müllerin, MÜLLER", record), ["Müller", "MÜLLER"]);
  });

  it("are found across markup and line ends", () => {
    const project = "neverSay: [Project Heron]";
    assert.equal(marked(neverSay, "Project **Heron**, Project\r\nHeron", project).length, 2);
  });

  it("are found in addresses however they are written, and marked once where a bare address is prose too", () => {
    const name = "neverSay: [Heron]";
    assert.deepEqual(marked(neverSay, "[page](https://a.example/heron), https://heron.example, a heron", name), [
      "heron",
      "heron",
    ]);
    assert.deepEqual(marked(neverSay, "https://Heron.example", name), ["Heron"]);
  });

  it("may stand in what an authority reads", () => {
    const draft = (kind: string) => `---\nkind: ${kind}\n---\n\n# Facts\n\nRob found it.\n`;
    const found = (kind: string) =>
      reviewDraft(parseDraft(draft(kind)), {
        now: testNow,
        record: readRecord("version: 1\nneverSay: [Rob]").record,
      })!.findings.filter(({ rule }) => rule === "IC901").length;
    assert.equal(found("regulator-worksheet"), 0);
    assert.equal(found("press-statement"), 1);
  });
});
