import assert from "node:assert/strict";
import { contradicted, readRecord, recordForm } from "../../../src/core/index.ts";

const out = "data: { certainty: ruled-out }\n";
const correction = (said: string, instead: string): string =>
  `corrections:\n  - said: ${said}\n    instead: ${instead}\n    audience: public\n`;
const wrong = correction("No personal data was involved.", "214 customers could see the account of another customer.");

describe("a record that says two things", () => {
  const cases = [
    { name: "a leak, and no data", text: `type: leak\n${out}`, at: ["data"] },
    {
      name: "a leak, and each kind ruled out",
      text: "type: leak\ndata: [{ value: names, certainty: ruled-out }]\n",
      at: ["data"],
    },
    { name: "no data, told wrongly", text: `type: outage\n${out}${wrong}`, at: ["corrections", 0, "said"] },
    {
      name: "the same in German",
      text: `type: outage\n${out}${correction("Kundendaten waren nicht betroffen.", "214 Konten waren zu sehen.")}`,
      at: ["corrections", 0, "said"],
    },
  ];
  for (const { name, text, at } of cases) {
    it(`is shown in the form, and still read: ${name}`, () => {
      assert.deepEqual(readRecord(text).problems, []);
      assert.equal(contradicted(text).length, 1);
      const { problems } = recordForm(text);
      assert.deepEqual(
        problems.map(({ path }) => path),
        [at],
      );
    });
  }

  const sound = [
    `type: outage\n${out}`,
    `type: { value: leak, certainty: suspected }\n${out}`,
    `type: leak\ndata: [names, { value: passwords, certainty: ruled-out }]\n`,
    `type: leak\n${out.replace("ruled-out", "unknown")}${wrong}`,
    `type: leak\ndata: [names]\n${wrong}`,
    `type: leak\ndata: [{ value: names, certainty: ruled-out }]\npeople: { groups: [{ who: staff, data: [addresses] }] }\n`,
    `type: outage\n${out}${correction("No step was late.", "One step was late.")}`,
  ];
  for (const text of sound) {
    it(`is not one such as ${JSON.stringify(text)}`, () => {
      assert.deepEqual(contradicted(text), []);
    });
  }
});
