import assert from "node:assert/strict";
import { applyEdits, completionsAt, readRecord } from "../../../src/core/index.ts";
import { incidentTypes, momentNames } from "../../../src/core/record/record.ts";
import { recordFields } from "../../../src/core/record/record-fields.ts";

/** What is offered where `|` stands. */
function offeredAt(marked: string): readonly string[] {
  const offset = marked.indexOf("|");
  return completionsAt(marked.replace("|", ""), offset).map(({ label }) => label);
}

/** The text once the offer of that name is taken. */
function taking(marked: string, label: string): string {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const offer = completionsAt(text, offset).find((one) => one.label === label);
  assert(offer, `only: ${offeredAt(marked).join(", ")}`);
  return applyEdits(text, [{ span: offer.span, newText: offer.newText }]);
}

const factLines = ["value", "certainty", "expectedBy", "source", "asOf", "audience"];
const rootNames = Object.keys(recordFields.shape.fields);

describe("what is offered in a record", () => {
  const cases: readonly (readonly [place: string, marked: string, expected: readonly string[]])[] = [
    ["in an empty file", "|", rootNames],
    [
      "at the start of a line, what is not there yet",
      "title: x\n|\ntype: leak\n",
      rootNames.filter((name) => !["title", "type"].includes(name)),
    ],
    ["half typed", "title: x\nmo|\n", rootNames.filter((name) => name !== "title")],
    ["behind a broken line", "title: a: b: c\n  x\nmo|\n", rootNames.filter((name) => name !== "title")],
    [
      "in a group behind a mark that nobody has closed",
      'title: "x\nmoments:\n  aware: 2026-03-03\n  |\n',
      momentNames.filter((name) => name !== "aware"),
    ],
    [
      "in a group before a broken line",
      "title: x\nmoments:\n  aware: 2026-03-03\n  |\npeople: { count: \ncause: [\n",
      momentNames.filter((name) => name !== "aware"),
    ],
    ["in a group", "moments:\n  aware: 2026-03-03\n  |\n", momentNames.filter((name) => name !== "aware")],
    [
      "in a group with words typed and lines behind",
      "moments:\n  occ|\n  told: unknown\ntitle: x\n",
      momentNames.filter((name) => name !== "told"),
    ],
    [
      "in a group between brackets",
      "moments: { aware: 2026-03-03, | }\n",
      momentNames.filter((name) => name !== "aware"),
    ],
    [
      "between brackets that nobody has closed",
      "contacts: { email: a@b.example, |\nmeasures:\n  - action: x\n",
      ["phone", "hours", "web", "post", "dataProtectionOfficer", "press"],
    ],
    [
      "for a name with its colon",
      "contacts:\n  em|: a@b.example\n  web: unknown\n",
      ["email", "phone", "hours", "post", "dataProtectionOfficer", "press"],
    ],
    [
      "in a new entry of a list",
      "measures:\n  - |\n",
      ["action", "purpose", "state", "owner", "due", "doneAt", "audience"],
    ],
    [
      "in an entry of a list",
      "timeline:\n  - at: 2026-03-03\n    |\n  - at: 2026-03-04\n    what: x\n",
      ["what", "source", "audience"],
    ],
    ["in an entry between brackets", "timeline:\n  - { at: 2026-03-03, wh| }\n", ["what", "source", "audience"]],
    ["in a fact written out", "service:\n  value: the shop\n  |\n", factLines.filter((name) => name !== "value")],
    ["in a number with limits", "people:\n  count: { min: 5, | }\n", ["max", "atLeast"]],
    ["below a number", "people:\n  count:\n    |\n", ["min", "max", "atLeast", ...factLines, "unknown"]],
    [
      "below the value of a number",
      "people:\n  count:\n    value: { | }\n    certainty: suspected\n",
      ["min", "max", "atLeast"],
    ],
    [
      "for a kind of data written out",
      "data:\n  - value: names\n    cert|\n",
      factLines.filter((name) => name !== "value"),
    ],
    ["for the kind of incident", "type: |\n", [...incidentTypes, "unknown"]],
    ["for the kind of incident, half typed", "type: ou| # a remark\n", [...incidentTypes, "unknown"]],
    ["for the kind of incident in quotation marks", 'type: "|"\n', incidentTypes],
    [
      "for how sure it is",
      "type:\n  value: leak\n  certainty: |\n",
      ["confirmed", "suspected", "unknown", "ruled-out"],
    ],
    [
      "for how sure it is, up to a dash",
      "data:\n  - value: names\n    certainty: ruled-|\n",
      ["confirmed", "suspected", "unknown", "ruled-out"],
    ],
    ["for a state between brackets", "measures:\n  - { action: x, state: in| }\n", ["done", "in-progress", "promised"]],
    ["for yes or no", "drill: |\n", ["true", "false"]],
    ["for a fact in one's own words", "service: |\n", ["unknown"]],
    ["within words", "service: our sh|\n", []],
    ["for words that are no fact", "title: |\n", []],
    ["in a remark", "title: x # ty|\n", []],
    ["in a text of several lines", "cause:\n  summary: >-\n    We left\n    |\n", []],
    ["below a name that does not belong", "nowhere:\n  |\n", []],
    ["for the items of a list of words", "neverSay:\n  - |\n", []],
  ];
  for (const [place, marked, expected] of cases) {
    it(`is right ${place}`, () => {
      assert.deepEqual(offeredAt(marked), expected);
      assert.deepEqual(offeredAt(marked.replaceAll("\n", "\r\n")), expected, "with Windows line ends");
    });
  }

  it("are the time zones that there are", () => {
    assert(offeredAt("timeZone: Europe/Lis|\n").includes("Europe/Lisbon"));
  });

  it("replaces the word at the cursor and leaves the cursor where writing goes on", () => {
    assert.equal(taking("mo|\n", "moments"), "moments:\n  \n");
    assert.equal(taking("mea|\r\n", "measures"), "measures:\r\n  - \r\n");
    assert.equal(taking("people:\n  to|\n", "total"), "people:\n  total: \n");
    assert.equal(taking("people: { to| }\n", "total"), "people: { total:  }\n");
    assert.equal(taking("contacts:\n  em|il: x\n", "phone"), "contacts:\n  phone: x\n");
    assert.equal(taking("type: le|k\n", "leak"), "type: leak\n");
    assert.equal(taking("measures:\n  |\n", "action"), "measures:\n  - action: \n");
    assert.equal(
      taking("data:\n  - value: x\n    certainty: |\n", "ruled-out"),
      "data:\n  - value: x\n    certainty: ruled-out\n",
    );
  });

  it("says of each field what it means, and asks again where there is a choice", () => {
    const [type] = completionsAt("ty", 2).filter(({ label }) => label === "type");
    assert.equal(type?.title, "What kind of incident it is");
    assert.match(type.lines.join(" "), /personal data got out.*Used in every document but .*\. Everyone may read it/);
    assert.deepEqual(
      completionsAt("", 0).flatMap(({ label, hasMore }) => (hasMore ? [] : [label])),
      ["id", "title", "language", "records", "service"],
    );
  });

  it("says of each word what it means", () => {
    const text = "type: \n";
    const [leak] = completionsAt(text, 6).filter(({ label }) => label === "leak");
    assert.equal(leak?.kind, "value");
    assert.match(leak.lines.join(" "), /^\S.*\.$/);
    assert.equal(completionsAt("", 0)[0]?.kind, "field");
  });

  it("takes brackets that are closed further on in the line as closed", () => {
    assert.deepEqual(offeredAt("people: { to| }\ntitle: [\n"), offeredAt("people: { to| }\n"));
  });

  it("makes a record that can be read", () => {
    const text = taking(taking("title: x\nty|\n", "type").replace("type: ", "type: |"), "outage");
    assert.deepEqual(readRecord(text).problems, []);
    assert.equal(readRecord(text).record.type.value, "outage");
  });
});
