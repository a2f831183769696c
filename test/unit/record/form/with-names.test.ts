import assert from "node:assert/strict";
import { recordForm, type FormValue } from "../../../../src/core/index.ts";
import { testNow } from "../../../kit/now.ts";

const names = "neverSay: [Paperline, Rob]\n";

/** Every name that is marked, with the words that hold it. */
function markedIn(record: string): readonly string[] {
  const found: string[] = [];
  const look = (value: FormValue): void => {
    switch (value.kind) {
      case "words":
        found.push(...(value.mustNotSay === undefined ? [] : [`${value.mustNotSay}: ${value.words}`]));
        break;
      case "items":
        value.items.forEach(look);
        break;
      case "group":
        Object.values(value.fields).forEach(look);
        break;
      case "fact":
        [value.value, ...Object.values(value.parts)].forEach(look);
        break;
      case "odd":
        break;
    }
  };
  Object.values(recordForm(record, testNow).fields).forEach(look);
  return found;
}

describe("a name that must not be said, in the form", () => {
  for (const [what, record, expected] of [
    [
      "in an entry for everyone",
      "timeline:\n  - { at: 2026-03-01, what: Paperline told us., audience: public }\n",
      ["Paperline: Paperline told us."],
    ],
    ["in an entry for the team", "timeline:\n  - { at: 2026-03-01, what: Paperline told us. }\n", []],
    [
      "in an entry for authorities",
      "timeline:\n  - { at: 2026-03-01, what: Paperline told us., audience: regulator }\n",
      [],
    ],
    [
      "in where an entry comes from",
      "timeline:\n  - { at: 2026-03-01, what: It began., source: Rob, audience: public }\n",
      [],
    ],
    [
      "in what everyone may read unless it says otherwise",
      "service: the Paperline shop\n",
      ["Paperline: the Paperline shop"],
    ],
    ["in the same, kept inside", "service: { value: the Paperline shop, audience: internal }\n", []],
    [
      "in what is the team's unless it says otherwise",
      "cause:\n  supplier: Paperline\n  summary: Rob left it open.\n",
      [],
    ],
    [
      "in the same, for everyone",
      "cause:\n  summary: { value: Rob left it open., audience: public }\n",
      ["Rob: Rob left it open."],
    ],
    ["in one of several lines", "advice:\n  - Call us.\n  - Ask Rob.\n", ["Rob: Ask Rob."]],
    [
      "in a web address",
      "contacts:\n  web: https://paperline.example/help\n",
      ["Paperline: https://paperline.example/help"],
    ],
    [
      "in the words for one group",
      "people:\n  groups:\n    - who: readers of Paperline\n      count: 12\n",
      ["Paperline: readers of Paperline"],
    ],
    ["as a part of another word, or small", "advice:\n  - Robin may rob nobody.\n", []],
    ["in the list of names itself", "", []],
  ] as const) {
    it(`is told of ${what}: ${expected.length === 0 ? "nothing" : "what it is"}`, () => {
      assert.deepEqual(markedIn(`${record}${names}`), expected);
      assert.deepEqual(markedIn(record), []);
    });
  }
});
