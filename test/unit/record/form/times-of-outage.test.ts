import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parse } from "yaml";
import {
  applyEdits,
  changeRecord,
  placeOfCause,
  readRecord,
  renderDocument,
  timesOfOutage,
} from "../../../../src/core/index.ts";
import type { RecordChange } from "../../../../src/core/index.ts";
import { productTemplates } from "../../../kit/templates.ts";

const outage = `version: 2
type: outage
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
signatory: { name: Helen Marsh, role: Managing Director }
moments:
  occurredFrom: { value: 2026-12-02T07:50, source: log } # it began
  occurredTo: 2026-12-02T14:20
  aware: 2026-12-02T07:55
  contained: 2026-12-02T14:20
  told: 2026-12-02T08:28
people:
  total: { value: 310000, certainty: suspected }
  groups: [{ who: everybody with a card }]
service: card payments
data: { certainty: ruled-out }
timeline: []
`;
const toLeak: readonly RecordChange[] = [{ kind: "set", path: ["type"], value: "leak" }];

function changed(text: string, changes: readonly RecordChange[]): string {
  const result = changeRecord(text, changes);
  assert.ok(result.ok, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

describe("an outage that becomes a leak in the form", () => {
  it("leaves the outage its times, and asks for those of the leak", () => {
    const more = timesOfOutage(outage, toLeak);
    assert.ok(more);
    const text = changed(outage, [...toLeak, ...more]);
    const { record, problems } = readRecord(text);
    assert.deepEqual(problems, []);
    const { moments, people, data, timeline } = record;
    for (const name of ["occurredFrom", "occurredTo", "aware", "contained", "told"] as const) {
      assert.equal(moments[name].certainty, "unknown", name);
    }
    assert.match(
      text,
      /serviceStopped: +\{ value: 2026-12-02T07:50, source: log \}|serviceStopped:\n +value: 2026-12-02T07:50\n +source: log/,
    );
    assert.match(text, /recovered: 2026-12-02T14:20/);
    assert.deepEqual(
      timeline.map(({ what, audience }) => [what, audience]),
      [
        ["We found out about the outage.", "public"],
        ["We told people about the outage.", "public"],
      ],
    );
    assert.equal(people.total.certainty, "unknown");
    assert.deepEqual([people.groups, data.certainty], [[], "unknown"]);
    const made = renderDocument("faq", {
      record,
      now: Temporal.Instant.from("2026-12-02T14:50:00Z"),
      templates: productTemplates,
      incidentPath: "x.yaml",
    });
    assert.ok(made.ok);
    assert.match(made.text, /Card payments did not work from 07:50 until 14:20 on 2 December 2026\./);
    assert.match(made.text, /07:55:\*\* We found out about the outage\./);
    assert.doesNotMatch(made.text, /leak began|310,000|No personal data|We found out\./);
  });

  it("leaves the outage its cause, and that nobody had to do anything", () => {
    const own = outage.replace(
      "timeline: []",
      "timeline: []\nadvice: { certainty: ruled-out }\ncause:\n  ownPart: { value: We moved the database without a test., audience: public }\n  summary: { value: The move locked it., certainty: suspected }\n",
    );
    const text = changed(own, [...toLeak, ...(timesOfOutage(own, toLeak) ?? [])]);
    const { record, problems } = readRecord(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [record.advice, record.cause.ownPart, record.cause.summary].map(({ certainty }) => certainty),
      ["unknown", "unknown", "unknown"],
    );
    assert.deepEqual(
      record.timeline.slice(-2).map(({ what, audience }) => [what, audience]),
      [
        ["The move locked it. (suspected)", "internal"],
        ["We moved the database without a test.", "public"],
      ],
    );
  });

  /** What the course of events of `text` came to hold, with the cause in it. */
  const moved = (text: string, cause: string, language = "en") => {
    const own = `${text}language: ${language}\ncause:\n  ${cause}\n`;
    const after = changed(own, [...toLeak, ...(timesOfOutage(own, toLeak) ?? [])]);
    const { record, problems } = readRecord(after);
    assert.deepEqual(problems, []);
    const { timeline } = parse(after) as { readonly timeline: readonly Readonly<Record<string, string>>[] };
    return { record, entries: timeline.map((entry) => Object.values(entry).join(" | ")) };
  };

  it("keeps all that is known about a cause, on the day on which the outage began", () => {
    const sure = moved(outage, "summary: { value: The move locked it., source: Log of switch 4, audience: regulator }");
    assert.ok(sure.entries.includes("2026-12-02 | The move locked it. | Log of switch 4 | regulator"));
    const cause =
      "ownPart: { value: We did not test it., certainty: suspected, audience: public, source: Ana, expectedBy: 2026-12-04 }";
    const text = "We did not test it. (suspected; to be known by 2026-12-04)";
    assert.ok(moved(outage, cause).entries.includes(`2026-12-02 | ${text} | Ana | internal`));
    assert.match(moved(outage, cause, "de").entries.join("\n"), /it\. \(vermutet; geklärt bis 2026-12-04\)/);
    const known = moved(outage, "ownPart: { value: We did not test it., asOf: 2026-12-03T09:00, audience: public }");
    assert.ok(known.entries.includes("2026-12-02 | We did not test it. (as of 2026-12-03T09:00) | internal"));
  });

  it("makes no event of what should have been prevented", () => {
    const own = "ownPart: { value: We did not test it, audience: public }";
    const failed = "failedToPrevent: { value: We had no way back., audience: public }";
    const both = moved(outage, `${own}\n  ${failed}`).entries;
    assert.ok(both.includes("2026-12-02 | We did not test it. We had no way back. | public"), both.join("\n"));
    const unsure = moved(outage, `${own}\n  ${failed.replace("audience", "certainty: suspected, audience")}`).entries;
    assert.ok(unsure.includes("2026-12-02 | We had no way back. (suspected) | internal"), unsure.join("\n"));
  });

  it("tells of a cause no more exactly than of the outage's beginning, and of none where no day is known", () => {
    const began = "occurredFrom: { value: 2026-12-02T07:50, source: log } # it began";
    const cause = "summary: { value: The move locked it., audience: public }";
    const at = (instead: string) =>
      moved(outage.replace(began, instead), cause).entries.filter((entry) => entry.includes("move locked"));
    assert.deepEqual(at("occurredFrom: 2026-12"), ["2026-12 | The move locked it. | public"]);
    assert.deepEqual(at("occurredFrom: 2026-12-01T22:00/2026-12-02T07:50"), [
      "2026-12-01/2026-12-02 | The move locked it. | public",
    ]);
    assert.deepEqual(at("occurredFrom: 2026-12-02T07:00/2026-12-02T07:50"), [
      "2026-12-02 | The move locked it. | public",
    ]);
    assert.deepEqual(at("occurredFrom: { value: 2026-12-02T07:50, certainty: suspected }"), [
      "2026-12-02 | The move locked it. | internal",
    ]);
    assert.deepEqual(at("serviceStopped: 2026-12-01T23:50"), ["2026-12-01 | The move locked it. | public"]);
    assert.deepEqual(at("occurredFrom: unknown"), ["2026-12-02 | The move locked it. | internal"]);
    const stays = moved(outage.replace(began, "").replace("aware: 2026-12-02T07:55", ""), cause);
    assert.equal(stays.record.cause.summary.value, "The move locked it.");
    assert.doesNotMatch(stays.entries.join("\n"), /locked/);
  });

  it("keeps where a moment comes from", () => {
    const own = outage.replace("told: 2026-12-02T08:28", "told: { value: 2026-12-02T08:28, source: our website }");
    assert.ok(
      moved(own, "summary: unknown").entries.includes(
        "2026-12-02T08:28 | We told people about the outage. | our website | public",
      ),
    );
  });

  it("writes nothing twice, and nothing suspected as if it were sure", () => {
    const own = outage
      .replace("timeline: []", "timeline: [{ at: 2026-12-02T07:55, what: Calls came in., audience: public }]")
      .replace("told: 2026-12-02T08:28", "told: { value: 2026-12-02T08:28, certainty: suspected }");
    const text = changed(own, [...toLeak, ...(timesOfOutage(own, toLeak) ?? [])]);
    assert.deepEqual(
      readRecord(text).record.timeline.map(({ what, audience }) => [what, audience]),
      [
        ["Calls came in.", "public"],
        ["We told people about the outage. (suspected)", "internal"],
      ],
    );
  });

  it("says where its cause goes, as it does", () => {
    const began = "  occurredFrom: { value: 2026-12-02T07:50, source: log } # it began\n";
    const withCause = `${outage}cause: { summary: { value: A switch failed., audience: public } }\n`;
    const goes = (text: string): readonly unknown[] => {
      const { record } = readRecord(changed(text, [...toLeak, ...(timesOfOutage(text, toLeak) ?? [])]));
      const entry = record.timeline.find(({ what }) => what === "A switch failed.");
      return [placeOfCause(text), entry?.audience, record.cause.summary.certainty];
    };
    assert.deepEqual(goes(withCause), ["course", "public", "unknown"]);
    const foundAlone = withCause.replace(began, "");
    assert.deepEqual(goes(foundAlone), ["team", "internal", "unknown"]);
    const suspected = withCause.replace("source: log", "certainty: suspected");
    assert.deepEqual(goes(suspected), ["team", "internal", "unknown"]);
    const endAlone = foundAlone.replace("  aware: 2026-12-02T07:55\n", "");
    assert.deepEqual(goes(endAlone), ["cause", undefined, "confirmed"]);
    assert.equal(placeOfCause(outage), undefined);
  });

  it("speaks the language of the record", () => {
    const more = timesOfOutage(`${outage}language: de\n`, toLeak) ?? [];
    assert.match(JSON.stringify(more), /Wir haben den Ausfall bemerkt\./);
  });

  it("asks where the kind was taken out in between, and not of a record that never was an outage", () => {
    const cleared = outage.replace("type: outage", "type: unknown");
    assert.deepEqual(timesOfOutage(cleared, toLeak, "outage"), timesOfOutage(outage, toLeak));
    assert.equal(timesOfOutage(cleared, toLeak), undefined);
    assert.equal(timesOfOutage(cleared, toLeak, "incident"), undefined);
    assert.equal(timesOfOutage(outage.replace("type: outage", "type: incident"), toLeak, "outage"), undefined);
    assert.equal(timesOfOutage(cleared, [{ kind: "set", path: ["type"], value: "outage" }], "outage"), undefined);
  });

  it("asks nothing where nothing of it is on record, where the kind stays, and of another kind", () => {
    assert.equal(timesOfOutage(outage.replace(/moments:\n(?: {2}.*\n)+/, ""), toLeak), undefined);
    assert.equal(timesOfOutage(outage, [{ kind: "set", path: ["service"], value: "cards" }]), undefined);
    assert.equal(timesOfOutage(outage, [{ kind: "clear", path: ["type"] }]), undefined);
    assert.equal(timesOfOutage(outage.replace("type: outage", "type: incident"), toLeak), undefined);
  });
});
