import assert from "node:assert/strict";
import { recordForm } from "../../../src/core/index.ts";
import { contradicted } from "../../../src/core/record/contradicted.ts";
import { readRecord } from "../../../src/core/record/read-record.ts";
import { stillToCome } from "../../../src/core/record/to-come.ts";
import { unsureLeak } from "../../../src/core/record/unsure-leak.ts";
import { sayLater } from "../../../src/core/text/say.ts";
import { sayMarkedInGerman, unsaid, withoutSigns } from "../../kit/german-words.ts";
import { hostileRecords } from "../../kit/hostile-records.ts";
import { testNow } from "../../kit/now.ts";

const records: Readonly<Record<string, string>> = {
  "words where a number belongs":
    "people:\n  total: many\n  groups:\n    - count: 12 500\n    - count: { min: 9, max: 3 }\n",
  "unknown in quotation marks": 'people: { total: "unknown" }\nmeasures:\n  - { action: X, doneAt: "unknown" }\n',
  "days that there are not":
    "moments:\n  occurredFrom: 2026-13-01\n  aware: 2026-02-31\n  told: 31/02/2026\n  recovered: 3 March 2026\n  contained: 03/04/2026\n",
  "hours that there are not":
    "timeZone: Europe/Berlin\nmoments:\n  occurredFrom: 2026-03-29T02:30\n  aware: 2026-10-25T02:30\n  told: 2026-05-05T25:00\n",
  "ends before beginnings":
    "moments:\n  occurredFrom: 2026-03-05/2026-03-01\n  aware: 2026-03-02\n  told: 2026-03-01\n",
  "names that do not belong": "wether: fine\npeople: { totl: 3 }\ncontacts: { fax: 1, email: nobody, web: nowhere }\n",
  "words that cannot be chosen": "type: flood\ndrill: perhaps\nlanguage: '?'\ntimeZone: Mars/Base\nversion: none\n",
  "lines that say half":
    "timeline:\n  - at: 2026-03-01\nmeasures:\n  - owner: me\nrepair:\n  - how: call\ncorrections:\n  - said: x\n",
  "a value that is unknown":
    "service: { value: mail, certainty: unknown }\ncause: { summary: { certainty: suspected } }\n",
  "older names": "version: 2\npeople: { count: 3, who: all of us }\n",
  "lists where a word belongs": "title: [a, b]\norganisation: 3\ndata: { value: { a: b } }\n",
  "a leak without data": "type: leak\ndata: { certainty: ruled-out }\n",
  "a leak that nobody is sure of": "type: leak\n",
  "a time to come":
    "moments: { aware: 2030-01-01, recovered: 2030-01-01 }\nmeasures:\n  - { action: X, state: done, doneAt: 2030-01-01 }\n",
  "what a group has": "data: { certainty: ruled-out }\npeople: { groups: [{ who: us, data: [names] }] }\n",
  "a group told before the first":
    "moments: { told: 2026-03-05 }\npeople: { groups: [{ who: a }, { who: b, told: 2026-03-04 }] }\n",
  "a group told, and no first": "people: { groups: [{ who: b, told: 2026-03-04 }] }\n",
  "codes of no country": "people: { groups: [{ who: us, jurisdictions: [Germany, XX] }] }\n",
};

describe("what is wrong with a record, on a German screen", () => {
  const all = {
    ...records,
    ...Object.fromEntries(
      Object.entries(hostileRecords)
        .slice(3)
        .map(([name, make]) => [name, make().slice(0, 20_000)]),
    ),
  };
  for (const [name, text] of Object.entries(all)) {
    it(`is said in German throughout: ${name}`, () => {
      const problems = [
        ...readRecord(text).problems,
        ...contradicted(text),
        ...stillToCome(text, testNow),
        ...unsureLeak(text),
      ];
      assert.ok(problems.length > 0);
      for (const { said, inForm, choices = [] } of problems) {
        for (const words of [said, inForm?.said, ...choices.map((choice) => choice.said)]) {
          assert.equal(words === undefined ? "" : unsaid(sayLater(sayMarkedInGerman, words)), "");
        }
      }
      for (const { message } of recordForm(text, testNow, sayMarkedInGerman).problems) {
        assert.match(withoutSigns(message), /^["„\p{Lu}\d].{10,}[.?]$/su);
      }
    });
  }
});
