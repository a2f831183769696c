import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { applyEdits, newRecord } from "../../../src/core/index.ts";
import {
  addItem,
  clearFact,
  moveItem,
  removeItem,
  setFact,
  type EditResult,
} from "../../../src/core/record/edit-record.ts";

/** The text that results; fails where the change is refused. */
function after(text: string, result: EditResult): string {
  assert(result.ok, result.ok ? "" : result.reason);
  return applyEdits(text, result.edits);
}

function refused(result: EditResult): string {
  assert(!result.ok, "It was not refused.");
  return result.reason;
}

const fresh = newRecord({ title: "Backup", type: "leak" }, Temporal.Instant.from("2026-03-03T07:10:00Z"), "UTC");

describe("setting a fact", () => {
  it("changes the words behind the name and leaves the comment behind them", () => {
    const result = after(fresh, setFact(fresh, ["moments", "aware"], "2026-03-03T06:10"));
    assert.equal(result, fresh.replace("aware: unknown #", "aware: 2026-03-03T06:10 #"));
  });

  it("keeps the quotation marks that were there, and adds them where they are needed", () => {
    assert.equal(after("title: 'a'\n", setFact("title: 'a'\n", ["title"], "b")), "title: 'b'\n");
    assert.equal(after("title: a\n", setFact("title: a\n", ["title"], "a: b # c")), 'title: "a: b # c"\n');
    const phone = "contacts:\n  phone: unknown\n";
    assert.equal(after(phone, setFact(phone, ["contacts", "phone"], "0117")), 'contacts:\n  phone: "0117"\n');
  });

  it("writes words on one line, as readers take them", () => {
    assert.equal(after("title: a\n", setFact("title: a\n", ["title"], " one\r\n two\u0000 ")), "title: one two\n");
  });

  it("writes a range on one line and a fact on lines of its own, below a comment that stays", () => {
    const text = "people:\n  count: unknown # how many\n  who: all\n";
    assert.equal(
      after(text, setFact(text, ["people", "count"], { min: 1, max: 3 })),
      "people:\n  count: { min: 1, max: 3 } # how many\n  who: all\n",
    );
    assert.equal(
      after(text, setFact(text, ["people", "count"], { value: 3, certainty: "suspected" })),
      "people:\n  count: # how many\n    value: 3\n    certainty: suspected\n  who: all\n",
    );
  });

  it("writes a plain value out as a fact when it gets a line of one", () => {
    const text = "people:\n  count: 12500 # so far\n";
    assert.equal(
      after(text, setFact(text, ["people", "count", "certainty"], "suspected")),
      "people:\n  count:\n    value: 12500 # so far\n    certainty: suspected\n",
    );
    const range = "people:\n  count: { min: 1, max: 3 }\n";
    assert.equal(
      after(range, setFact(range, ["people", "count", "source"], "the log")),
      "people:\n  count:\n    value: { min: 1, max: 3 }\n    source: the log\n",
    );
    const list = "data:\n- names\n- dates # of birth\n";
    assert.equal(
      after(list, setFact(list, ["data", "audience"], "internal")),
      "data:\n  value:\n    - names\n    - dates # of birth\n  audience: internal\n",
    );
  });

  it("moves folded words and items further in when they get a line of a fact", () => {
    const text = "cause:\n  summary: >- # draft\n    Some\n\n    words\n  ownPart: x\ndata:\n  - value: a\n  - b # c\n";
    assert.equal(
      after(text, setFact(text, ["cause", "summary", "audience"], "public")),
      text.replace(
        " >- # draft\n    Some\n\n    words\n",
        "\n    value: >- # draft\n      Some\n\n      words\n    audience: public\n",
      ),
    );
    assert.equal(
      after(text, setFact(text, ["data", 1, "certainty"], "ruled-out")),
      text.replace("- b # c", "- value: b # c\n    certainty: ruled-out"),
    );
  });

  it("says how sure nobody is of an unknown fact", () => {
    const text = "people:\n  count: unknown\n";
    assert.equal(
      after(text, setFact(text, ["people", "count", "expectedBy"], "2026-12-31")),
      "people:\n  count:\n    expectedBy: 2026-12-31\n",
    );
  });

  it("changes only the value of a fact that is written out", () => {
    const text = "people:\n  count:\n    value: 3 # counted\n    # by hand\n    source: Jo\n";
    assert.equal(after(text, setFact(text, ["people", "count"], 4)), text.replace("3", "4"));
  });

  it("makes an unknown fact known when it gets a value", () => {
    const text = "people:\n  count:\n    certainty: unknown\n    expectedBy: 2026-12-31\n    source: Jo\n";
    assert.equal(
      after(text, setFact(text, ["people", "count"], 4)),
      "people:\n  count:\n    value: 4\n    source: Jo\n",
    );
  });

  it("changes only what differs where lines of a fact are given for lines of a fact", () => {
    const text = "type:\n  # as the lab says\n  value: leak\n  certainty: suspected # for now\n";
    assert.equal(
      after(text, setFact(text, ["type"], { value: "leak", certainty: "confirmed", source: "the lab" })),
      "type:\n  # as the lab says\n  value: leak\n  certainty: confirmed # for now\n  source: the lab\n",
    );
  });

  it("stays between the brackets where there are brackets", () => {
    const text = "type: { value: leak, certainty: suspected } # now\n";
    assert.equal(
      after(text, setFact(text, ["type", "certainty"], "confirmed")),
      text.replace("suspected", "confirmed"),
    );
    assert.equal(
      after(text, setFact(text, ["type", "source"], "Jo, Ana")),
      'type: { value: leak, certainty: suspected, source: "Jo, Ana" } # now\n',
    );
    assert.equal(after(text, setFact(text, ["type", "value"], "outage")), text.replace("leak", "outage"));
  });

  it("replaces folded words below their sign, the comment behind the sign kept", () => {
    const text = "cause:\n  summary: >- # draft\n    Some words\n    on two lines.\n\n  ownPart: unknown\n";
    assert.equal(
      after(text, setFact(text, ["cause", "summary"], "Other words.")),
      "cause:\n  summary: Other words. # draft\n\n  ownPart: unknown\n",
    );
    assert.equal(
      after(text, setFact(text, ["cause", "summary"], { value: "Other words.", audience: "public" })),
      "cause:\n  summary: # draft\n    value: Other words.\n    audience: public\n\n  ownPart: unknown\n",
    );
  });

  it("makes what is missing in the place where a new record has it", () => {
    const text = "title: a\npeople:\n  who: all # of them\nneverSay: []\n";
    assert.equal(
      after(text, setFact(text, ["people", "count"], 3)),
      "title: a\npeople:\n  count: 3\n  who: all # of them\nneverSay: []\n",
    );
    assert.equal(
      after(text, setFact(text, ["contacts", "email"], "a@b.example")),
      "title: a\npeople:\n  who: all # of them\ncontacts:\n  email: a@b.example\nneverSay: []\n",
    );
    assert.equal(after(text, setFact(text, ["version"], 1)), `version: 1\n${text}`);
    assert.equal(
      after("title: a", setFact("title: a", ["people", "count", "source"], "Jo")),
      "title: a\npeople:\n  count:\n    source: Jo",
    );
  });

  it("fills a name that has nothing behind it", () => {
    const text = "people: # who\n  count:\n  who:   # all\n";
    assert.equal(after(text, setFact(text, ["people", "who"], "we")), "people: # who\n  count:\n  who: we   # all\n");
    assert.equal(after("people:\n", setFact("people:\n", ["people", "count"], 1)), "people:\n  count: 1\n");
  });

  it("keeps the line ends of the file", () => {
    const text = "title: a\r\ntype: leak # x\r\n";
    assert.equal(
      after(text, setFact(text, ["type", "certainty"], "suspected")),
      "title: a\r\ntype:\r\n  value: leak # x\r\n  certainty: suspected\r\n",
    );
  });

  it("does nothing where the record says so already", () => {
    assert.deepEqual(setFact("title: 'a'\n", ["title"], "a"), { ok: true, edits: [] });
  });

  it("refuses a record with a line that cannot be read, and one that is none", () => {
    assert.match(refused(setFact('title: "a\ntype: leak\n', ["title"], "b")), /cannot be read, so nothing was changed/);
    assert.match(refused(setFact("# nothing\n", ["title"], "b")), /holds no record/);
    assert.match(refused(setFact("title: a\n", ["title", "x"], "b")), /Change it as text/);
    assert.match(refused(setFact("title: a\n", ["measures", 0, "owner"], "b")), /no longer there/);
    assert.match(refused(setFact("title: a\n", ["people", "count"], 1.5)), /Change it as text/);
  });
});

describe("a file that nobody wrote by hand", () => {
  const hostile: readonly (readonly [name: string, text: string])[] = [
    ["too many letters", `title: ${"x".repeat(400_000)}`],
    ["another encoding", "t\0i\0t\0l\0e\0"],
    ["brackets in brackets", "[".repeat(20_000)],
    [
      "lines in lines",
      Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`)
        .join("\n")
        .concat(" ["),
    ],
    ["two records", "title: a\n---\ntitle: b\n"],
  ];
  for (const [name, text] of hostile) {
    it(`is refused with a sentence: ${name}`, function () {
      this.timeout(20_000);
      assert.match(refused(setFact(text, ["title"], "b")), /^[A-Z].+\.$/);
    });
  }

  it("is changed in one go where it has more fields than it should", function () {
    this.timeout(20_000);
    const text = `people:\n${Array.from({ length: 2000 }, (_, index) => `  k${index}: a\n`).join("")}`;
    assert.equal(after(text, setFact(text, ["people"], { k0: "b" })), "people:\n  k0: b\n");
  });
});

describe("clearing a fact", () => {
  it("writes unknown, whatever stood there", () => {
    const text = "people:\n  count: # so far\n    value: 3\n    source: Jo\n  who: >-\n    all\n    of us\n";
    assert.equal(
      after(text, clearFact(text, ["people", "count"])),
      "people:\n  count: unknown # so far\n  who: >-\n    all\n    of us\n",
    );
    assert.equal(after(text, clearFact(text, ["people", "who"])), text.replace(">-\n    all\n    of us", "unknown"));
  });

  it("empties a list and takes a line of a fact away", () => {
    const text = "neverSay:\n  - Rob\ntype:\n  value: leak\n  source: Jo # yes\n";
    assert.equal(after(text, clearFact(text, ["neverSay"])), text.replace("\n  - Rob", " []"));
    assert.equal(after(text, clearFact(text, ["type", "source"])), text.replace("  source: Jo # yes\n", ""));
    assert.deepEqual(clearFact(text, ["people", "count"]), { ok: true, edits: [] });
  });
});

const timeline = `timeline:
  # the first call
  - at: 2026-03-03
    what: a # one
  - at: 2026-03-04
    what: b
# the end
neverSay: [x, "y, z"]
`;

describe("the items of a list", () => {
  const item = { at: "2026-03-05", what: "We: closed it", audience: "internal" };
  const lines = '- at: 2026-03-05\n    what: "We: closed it"\n    audience: internal\n';

  it("come at the end, between others and in front", () => {
    assert.equal(
      after(timeline, addItem(timeline, ["timeline"], item)),
      timeline.replace("what: b\n", `what: b\n  ${lines}`),
    );
    assert.equal(
      after(timeline, addItem(timeline, ["timeline"], item, 1)),
      timeline.replace("# one\n", `# one\n  ${lines}`),
    );
    assert.equal(
      after(timeline, addItem(timeline, ["timeline"], item, 0)),
      timeline.replace("- at: 2026-03-03", `${lines}  - at: 2026-03-03`),
    );
  });

  it("make a list of an empty one, of unknown, of nothing, and of a single value", () => {
    const text = "data: unknown # kinds\nmeasures: []\nneverSay: Rob\n";
    assert.equal(after(text, addItem(text, ["data"], "names")), text.replace("unknown # kinds", "# kinds\n  - names"));
    assert.equal(after(text, addItem(text, ["measures"], "x")), text.replace(" []", "\n  - x"));
    assert.equal(after(text, addItem(text, ["neverSay"], "Jo")), text.replace(" Rob", "\n  - Rob\n  - Jo"));
    assert.equal(
      after(text, addItem(text, ["timeline"], item)),
      text.replace("neverSay", `timeline:\n  ${lines}neverSay`),
    );
  });

  it("go into the value of a list that is written out as a fact", () => {
    const text = "consequences:\n  value:\n    - One.\n  audience: public\n";
    assert.equal(after(text, addItem(text, ["consequences"], "Two.")), text.replace("One.\n", "One.\n    - Two.\n"));
    assert.equal(after(text, setFact(text, ["consequences", 0], "Uno.")), text.replace("One", "Uno"));
    const none = "advice: { certainty: ruled-out }\n";
    assert.equal(after(none, addItem(none, ["advice"], "Call us.")), "advice: { value: [ Call us. ] }\n");
  });

  it("are taken away with their lines, and the last one leaves an empty list", () => {
    assert.equal(
      after(timeline, removeItem(timeline, ["timeline"], 0)),
      timeline.replace("  - at: 2026-03-03\n    what: a # one\n", ""),
    );
    assert.equal(after(timeline, removeItem(timeline, ["neverSay"], 1)), timeline.replace(', "y, z"', ""));
    const one = "neverSay: # names\n  - Rob # he\n";
    assert.equal(after(one, removeItem(one, ["neverSay"], 0)), "neverSay: [] # names\n");
    assert.match(refused(removeItem(timeline, ["timeline"], 2)), /no longer there/);
  });

  it("change places, comments behind them included", () => {
    assert.equal(
      after(timeline, moveItem(timeline, ["timeline"], 0, 1)),
      timeline
        .replace("- at: 2026-03-03\n    what: a # one", "X")
        .replace("- at: 2026-03-04\n    what: b", "- at: 2026-03-03\n    what: a # one")
        .replace("X", "- at: 2026-03-04\n    what: b"),
    );
    assert.equal(
      after(timeline, moveItem(timeline, ["neverSay"], 1, 0)),
      timeline.replace('[x, "y, z"]', '["y, z", x]'),
    );
    assert.match(refused(moveItem(timeline, ["timeline"], 0, 2)), /no longer there/);
  });

  it("keep the line ends of the file", () => {
    const text = timeline.replaceAll("\n", "\r\n");
    for (const result of [
      addItem(text, ["timeline"], item, 1),
      moveItem(text, ["timeline"], 1, 0),
      removeItem(text, ["timeline"], 1),
    ]) {
      assert.doesNotMatch(after(text, result), /[^\r]\n/);
    }
  });
});
