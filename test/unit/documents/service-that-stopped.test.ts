import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  kinds,
  otherStage,
  parseDraft,
  proposeKinds,
  readRecord,
  renderDocument,
  reviewDraft,
  whatIsOpen,
  type IncidentRecord,
  type KindId,
} from "../../../src/core/index.ts";
import { changesOf, type Change } from "../../kit/changes-told.ts";
import { productTemplates } from "../../kit/templates.ts";

const facts = `version: 2
timeZone: Europe/London
organisation: { name: Corran Pay }
signatory: { name: Helen Marsh, role: Managing Director }
type: leak
service: paying for water online
people: { total: 6240, groups: [{ who: customers whose bills were shown to others }] }
data: [names]
contacts: { phone: 01632 960 410 }
`;
const stopped = "  serviceStopped: 2026-11-27T09:40\n";
const back = "  recovered: 2026-11-27T18:40\n";
const leak = "moments:\n  occurredFrom: 2026-11-27T06:40\n  contained: 2026-11-27T09:30\n";

function recordOf(moments: string, lines = "") {
  const { record, problems } = readRecord(facts + lines + leak + moments);
  assert.deepEqual(problems, []);
  return record;
}

function drafted(kind: KindId, moments: string, { lines = "", now = "2026-11-27T19:00:00Z" } = {}): string {
  return draftedFrom(recordOf(moments, lines), kind, now);
}

function draftedFrom(record: IncidentRecord, kind: KindId, now = "2026-11-27T19:00:00Z"): string {
  const result = renderDocument(kind, {
    record,
    now: Temporal.Instant.from(now),
    templates: productTemplates,
    incidentPath: "x.yaml",
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

const german = { lines: "language: de\n" };
const cause = "cause: { summary: { value: We sent bills to the wrong people., audience: public } }\n";
const tellingKinds = ["disclosure", "apology", "press-statement", "holding-statement", "staff-script", "faq"] as const;

describe("a service that stopped with a leak", () => {
  for (const kind of tellingKinds) {
    it(`is told with its hours, beside the leak: ${kind}`, () => {
      const text = drafted(kind, stopped + back);
      assert.match(
        text,
        /Paying for water online did not work from 09:40 until 18:40 on 27 November 2026\. Everything works again\./,
      );
      assert.match(text, /09:40:\*\* Paying for water online stopped working\./);
      assert.match(text, /18:40:\*\* Paying for water online worked again\./);
      assert.match(text, /09:30:\*\* We stopped the leak of personal data\./);
      assert.match(text, /The leak affects 6,240 people/);
      assert.doesNotMatch(text, /affected paying|Also affected|Everything worked again|cannot yet say that it is over/);
    });

    it(`is told as it is while it does not work: ${kind}`, () => {
      const text = drafted(kind, stopped);
      assert.match(
        text,
        /Paying for water online does not work now: it stopped working on 27 November 2026 at 09:40\. We do not yet know when everything will work again\./,
      );
      assert.doesNotMatch(text, /cannot yet say that it is over/);
    });
  }

  it("does not make open a leak that has ended", () => {
    const open = leak.replace(/ {2}contained.*\n/, "");
    const ended = `${open}  occurredTo: 2026-11-27T09:30\n`;
    const notOver = [
      ["", "disclosure", /We cannot yet say that (?:it|the leak of personal data) is over\./],
      ["", "regulator-worksheet", /We cannot yet say that (?:it|the leak of personal data) is over\./],
      ["", "status-resolved", /We cannot yet say that (?:it|the leak of personal data) is over\./],
      [german.lines, "disclosure", /Wir können noch nicht sagen, dass (?:es|das Datenleck) vorbei ist\./],
      [german.lines, "status-resolved", /Wir können noch nicht sagen, dass (?:es|das Datenleck) vorbei ist\./],
    ] as const;
    for (const [lines, kind, words] of notOver) {
      const text = (moments: string) => draftedFrom(readRecord(facts + lines + moments + stopped).record, kind);
      assert.match(text(open), words);
      assert.doesNotMatch(text(leak), words);
      assert.doesNotMatch(text(ended), words);
    }
  });

  it("is owned beside the data", () => {
    assert.match(
      drafted("disclosure", stopped),
      /did not keep it safe\. You also relied on paying for water online, and we/,
    );
    assert.match(
      drafted("press-statement", stopped),
      /People also relied on paying for water online, and we let them down/,
    );
    assert.match(drafted("apology", stopped + back), /You also relied on paying for water online, and we let you down/);
  });

  it("is promised by when it will be known, and told where only its end is known", () => {
    const open = "  recovered: { certainty: unknown, expectedBy: 2026-11-28 }\n";
    assert.match(drafted("disclosure", stopped + open), /We expect everything to work again by 28 November 2026\./);
    assert.match(
      drafted("disclosure", back),
      /Paying for water online did not work for a time\. We do not yet know since when\. Everything worked again on 27 November 2026 at 18:40\./,
    );
  });

  it("is said as sure as it is", () => {
    const maybe = "  recovered: { value: 2026-11-27T18:40, certainty: suspected }\n";
    assert.match(
      drafted("disclosure", stopped + maybe),
      /We believe that everything worked again on 27 November 2026 at 18:40, though we have not yet confirmed it\./,
    );
    assert.match(
      drafted("status-monitoring", stopped + maybe),
      /Status:\*\* We believe that paying for water online works again, though/,
    );
    const vague = "  serviceStopped: 2026-11-26/2026-11-27\n";
    assert.match(
      drafted("disclosure", vague + back),
      /stopped working between 26 and 27 November 2026\.|stopped working between 26 November and 27 November 2026\./,
    );
  });

  it("is not made of a name alone, or of what was ruled out", () => {
    for (const moments of ["", "  serviceStopped: { certainty: ruled-out }\n"]) {
      const text = drafted("disclosure", moments);
      assert.match(text, /Also affected: paying for water online\./);
      assert.doesNotMatch(text, /stopped working|also relied|cannot yet say that it is over/);
    }
  });

  it("is told apart from what was suspected", () => {
    const suspected = "  suspected: 2026-11-27T10:00\n";
    assert.match(
      drafted("disclosure", stopped + suspected),
      /10:00:\*\* We first suspected the leak of personal data\./,
    );
    assert.match(drafted("disclosure", suspected), /10:00:\*\* We first suspected it\./);
  });

  it("stands before the leak that began about then, where its hour is the earlier one", () => {
    const about = "moments: { occurredFrom: 2026-11-27T10:30~, serviceStopped: 2026-11-27T09:40 }\n";
    const text = draftedFrom(readRecord(facts + about).record, "disclosure");
    assert.match(text, /stopped working\.\n- \*\*About 10:30 on 27 November 2026:\*\* The leak began\./);
  });

  it("is not told as lasting as long as the leak", () => {
    const text = drafted("post-incident-report", `  occurredTo: 2026-11-27T09:30\n${stopped}${back}`);
    assert.match(text, /The leak lasted 2 hours and 50 minutes\. Paying for water online did not work for 9 hours\./);
    assert.doesNotMatch(drafted("post-incident-report", stopped + back), /The leak lasted/);
  });

  it("gets an answer of its own among the questions", () => {
    assert.match(
      drafted("faq", stopped + back),
      /## Does everything work again\?\n\nYes: paying for water online worked again on 27 November 2026 at 18:40\./,
    );
    assert.match(drafted("faq", stopped), /\?\n\nNot yet\. Paying for water online does not work now\. We do not/);
    assert.doesNotMatch(drafted("faq", ""), /Does everything work again/);
  });

  it("is told in German, too", () => {
    const text = drafted("disclosure", stopped + back, german);
    assert.match(
      text,
      /Folgendes funktionierte am 27\. November 2026 von 09:40 bis 18:40 Uhr nicht: paying for water online\. Alles funktioniert wieder\./,
    );
    assert.match(text, /18:40 Uhr:\*\* Wieder nutzbar: paying for water online\./);
    assert.match(text, /Das Datenleck betrifft 6\.240 Personen/);
    assert.match(
      drafted("disclosure", stopped, german),
      /können Sie zurzeit nicht nutzen: paying for water online\. Der Ausfall begann am 27\. November 2026 um 09:40 Uhr\./,
    );
  });

  it("is judged without a mark in all documents", () => {
    const now = Temporal.Instant.from("2026-11-27T19:00:00Z");
    for (const moments of [stopped + back, stopped, back]) {
      for (const { id } of kinds) {
        const review = reviewDraft(parseDraft(drafted(id, moments)), { record: recordOf(moments), now });
        const ofTimes = review?.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("IC3"));
        assert.deepEqual(ofTimes, [], id);
      }
    }
  });
});

const statuses = {
  "status-investigating": [
    /We know what is wrong, and we are putting it right\./,
    /The leak is over, and we know what was wrong\./,
  ],
  "status-identified": [
    /We know what is wrong, and we are putting it right\./,
    /The leak is over, and we know what was wrong\./,
  ],
  "status-monitoring": [/We stopped the leak of personal data/, /we are watching whether it stays so\./],
  "status-resolved": [/We do not yet know when everything will work again\.$/, /The leak is over\./],
} as const;

describe("a status update of a leak with which a service stopped", () => {
  for (const [kind, [running, over]] of Object.entries(statuses) as [keyof typeof statuses, readonly RegExp[]][]) {
    it(`says first whether it works now: ${kind}`, () => {
      const line = (text: string) => /^\*\*Status:\*\* .*$/m.exec(text)?.[0] ?? "";
      const down = line(drafted(kind, stopped, { lines: cause }));
      assert.match(down, /^\*\*Status:\*\* Paying for water online does not work now: it stopped working on 27 Nov/);
      assert.match(down, running ?? /$/);
      assert.doesNotMatch(down, /is over/);
      const again = line(drafted(kind, stopped + back, { lines: cause }));
      assert.match(again, /^\*\*Status:\*\* Paying for water online works again\. /);
      assert.match(again, over ?? /$/);
      assert.match(drafted(kind, stopped, german), /Stand:\*\* Folgendes können Sie zurzeit nicht nutzen: paying/);
      assert.match(drafted(kind, stopped + back, german), /Stand:\*\* Folgendes können Sie wieder nutzen: paying/);
    });
  }

  it("says once what does not work, and since when", () => {
    for (const kind of Object.keys(statuses) as (keyof typeof statuses)[]) {
      for (const [text, words] of [
        [drafted(kind, stopped, { lines: cause }), /[Pp]aying for water online does not work/g],
        [drafted(kind, stopped, german), /nicht nutzen: paying/g],
      ] as const) {
        assert.equal(text.match(words)?.length, 1, text);
      }
    }
  });

  it("claims no cause that nobody knows", () => {
    const inEnglish = drafted("status-identified", stopped);
    assert.match(inEnglish, /^# Investigating: Paying for water online$/m);
    assert.match(
      inEnglish,
      /does not work now: it stopped [^.]+\. We do not yet know when [^.]+\. We are looking into it\.$/m,
    );
    const inGerman = drafted("status-identified", stopped, german);
    assert.match(inGerman, /^# Paying for water online: Wir untersuchen$/m);
    assert.match(
      inGerman,
      /nicht nutzen: paying for water online\. Der Ausfall begann [^.]+\. Nov[^.]+\. [^.]+\. Wir gehen der Sache nach\.$/m,
    );
  });

  it("is proposed as it stands, beside what the law asks for", () => {
    const proposed = (moments: string, now = "2026-11-27T19:00:00Z"): readonly string[] =>
      proposeKinds(recordOf(moments), Temporal.Instant.from(now)).map(({ kind }) => kind);
    assert.equal(proposed(stopped)[0], "status-monitoring");
    assert.equal(proposed(stopped + back)[0], "status-resolved");
    assert.ok(proposed(stopped + back).includes("disclosure"));
    assert.equal(proposed("")[0], "disclosure");
    const told = "  told: 2026-11-27T12:00\n";
    assert.equal(proposed(stopped + back + told)[0], "status-resolved");
    assert.ok(!proposed(stopped + back + told, "2026-12-04T19:00:00Z").includes("status-resolved"));
  });

  it("gives way to the one that fits now", () => {
    const instead = (kind: KindId, moments: string) =>
      otherStage(kind, recordOf(moments), Temporal.Instant.from("2026-11-27T19:00:00Z"));
    assert.equal(instead("status-identified", stopped + back), "status-resolved");
    assert.equal(instead("status-identified", stopped), "status-monitoring");
    assert.equal(instead("status-resolved", stopped + back), undefined);
    assert.equal(instead("disclosure", stopped + back), undefined);
    assert.equal(instead("status-identified", ""), undefined);
    const later = back.replace("2026-11-27T18:40", "2026-11-27T21:00");
    assert.equal(instead("status-identified", stopped + later), "status-monitoring");
    assert.equal(whatIsOpen(recordOf(stopped + later), Temporal.Instant.from("2026-11-27T19:00:00Z")), "end");
  });

  it("keeps a closing notice open until it works again", () => {
    const now = Temporal.Instant.from("2026-11-27T19:00:00Z");
    assert.equal(whatIsOpen(recordOf(stopped), now), "end");
    assert.equal(whatIsOpen(recordOf(stopped + back), now), "prevention");
    assert.match(
      drafted("closing-notice", stopped),
      /Paying for water online does not work now\. We will tell you when everything works/,
    );
  });
});

describe("what has changed, where a service stopped with a leak", () => {
  const named: Change = ["data: [names", "service: paying online\ndata: [names"];
  const at = (more: string): Change => ["contained: 2026-06-03T11:10", `contained: 2026-06-03T11:10${more}`];
  const [down, again] = [", serviceStopped: 2026-06-03T11:00", ", recovered: 2026-06-03T18:00"];
  const since = "The service stopped working: 3 June 2026 at 11:00 (London time, UTC+01:00).";

  it("says what stopped and since when, and that everything works again", () => {
    assert.deepEqual(changesOf({ today: [named, at(down)] }), [
      "- We now know what was affected: paying online.",
      `- ${since}`,
    ]);
    assert.deepEqual(
      changesOf({ kind: "status-identified", then: [named, at(down)], today: [named, at(down + again)] }),
      ["- Everything works again: 3 June 2026 at 18:00 (London time, UTC+01:00)."],
    );
  });

  it("says that the leak has ended, and not that it is over", () => {
    const ended = ", occurredTo: 2026-06-03T11:05";
    assert.deepEqual(changesOf({ then: [named], today: [named, at(ended + down)] }), [
      "- The leak has ended: 3 June 2026 at 11:05 (London time, UTC+01:00).",
      `- ${since}`,
    ]);
  });

  it("owns a time that was told wrongly", () => {
    const other = at(", serviceStopped: 2026-06-03T10:00");
    assert.deepEqual(changesOf({ then: [named, at(down)], today: [named, other] }), [
      "- We now know since when the service did not work: 3 June 2026 at 10:00 (London time, UTC+01:00). Our earlier notice said 3 June 2026 at 11:00. We got that wrong.",
    ]);
  });
});

describe("a status update of an older stage, where everything works again", () => {
  it("says so", () => {
    const outage = facts.replace("type: leak", "type: outage");
    const text = (kind: KindId, lines = ""): string => {
      const { record } = readRecord(`${outage}${lines}${leak}${back}`);
      const now = Temporal.Instant.from("2026-11-27T19:00:00Z");
      const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "x.yaml" });
      assert.ok(result.ok);
      return result.text;
    };
    assert.match(
      text("status-identified", cause),
      /Status:\*\* It works again\. The outage is over, and we know what was wrong\./,
    );
    for (const kind of ["status-investigating", "status-identified"] as const) {
      assert.match(text(kind), /Status:\*\* It works again\. We are looking into how it came about\./);
    }
  });
});
