import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { bringsBack } from "../../../src/core/documents/service-steps.ts";
import { productTemplates } from "../../kit/templates.ts";

const facts = `version: 2
timeZone: Europe/London
organisation: { name: Corran Clinic }
type: leak
people: { total: 1900, groups: [{ who: patients with an appointment in May }] }
data: [names]
`;

interface Told {
  readonly service?: string;
  readonly moments?: string;
  readonly measures?: readonly string[];
  readonly timeline?: string;
  readonly lines?: string;
  readonly now?: string;
  readonly type?: string;
}

const stopped = "occurredFrom: 2026-05-04T06:30, contained: 2026-05-04T08:20, serviceStopped: 2026-05-04T08:20";
const off = "{ action: Switched off the booking portal, purpose: response, state: done, doneAt: 2026-05-04T08:20 }";
const backBy =
  "{ action: Bring the booking portal back with the earlier version, purpose: response, state: in-progress, due: 2026-05-04T18:00 }";

function drafted(kind: KindId, told: Told = {}): string {
  const { service = "our booking portal", moments = stopped, measures = [], timeline = "", lines = "" } = told;
  const { now = "2026-05-04T13:00:00Z", type = "leak" } = told;
  const steps = measures.map((step) => step.replace(" }", ", audience: public }")).join(", ");
  const text = `${facts.replace("type: leak", `type: ${type}`)}${lines}service: ${service}\nmoments: { ${moments} }\nmeasures: [${steps}]\n${timeline}`;
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, {
    record,
    now: Temporal.Instant.from(now),
    templates: productTemplates,
    incidentPath: "x.yaml",
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

describe("a service that we switched off", () => {
  it("cannot be used now, and we did that", () => {
    const words = /You cannot use our booking portal now: we switched it off on 4 May 2026 at 08:20\./;
    for (const kind of [
      "apology",
      "disclosure",
      "notice-eu",
      "notice-us-ca",
      "holding-statement",
      "staff-script",
    ] as const) {
      assert.match(drafted(kind, { measures: [off] }), words, kind);
    }
    assert.match(
      drafted("press-statement", { measures: [off] }),
      /Our booking portal cannot be used now: we switched it off/,
    );
    assert.match(
      drafted("disclosure", { measures: [off], lines: "language: de\n", service: "unser Terminportal" }),
      /Folgendes können Sie zurzeit nicht nutzen: unser Terminportal\. Der Ausfall begann/,
    );
    const german = off.replace("Switched off the booking portal", "Das Terminportal abgeschaltet");
    assert.match(
      drafted("disclosure", { measures: [german], lines: "language: de\n", service: "unser Terminportal" }),
      /unser Terminportal\. Das haben wir am 4\. Mai 2026 um 08:20 Uhr abgeschaltet\./,
    );
  });

  it("is told so by an entry of the course of events", () => {
    const timeline = (what: string): string =>
      `timeline: [{ at: 2026-05-04T08:20, what: ${what}, audience: public }]\n`;
    assert.match(
      drafted("disclosure", { timeline: timeline("We took the booking portal offline") }),
      /now: we switched it off on/,
    );
    assert.match(
      drafted("disclosure", { timeline: timeline("Somebody switched off the booking portal") }),
      /now: it stopped working on/,
    );
  });

  it("is said of several things, and of what people do", () => {
    const several = off.replace("the booking portal", "our card terminals");
    assert.match(
      drafted("disclosure", { service: "our card terminals", measures: [several] }),
      /You cannot use our card terminals now: we switched them off on/,
    );
    assert.match(
      drafted("disclosure", { service: "paying online" }),
      /Paying online does not work now: it stopped working on/,
    );
    assert.match(drafted("disclosure", { service: "our address book" }), /address book now: it stopped/);
    assert.match(drafted("disclosure", { service: "the sign-in to our shops" }), /shops now: it stopped/);
  });

  it("is no such thing where another time or another thing was switched off", () => {
    const later = off.replace("08:20", "09:40");
    const other = off.replace("the booking portal", "the booking portal’s search");
    const logging = off.replace("the booking portal", "logging in the booking portal");
    for (const step of [later, other, logging]) {
      assert.match(
        drafted("disclosure", { measures: [step] }),
        /portal now: it stopped working on 4 May 2026 at 08:20\./,
      );
    }
  });

  it("works again", () => {
    const moments = `${stopped}, recovered: 2026-05-04T12:30`;
    assert.match(
      drafted("disclosure", { measures: [off], moments }),
      /You could not use our booking portal from 08:20 until 12:30 on 4 May 2026: we had switched it off\. Everything works again\./,
    );
    assert.match(
      drafted("status-resolved", { moments }),
      /\*\*Status:\*\* You can use our booking portal again\. The leak is/,
    );
  });
});

describe("by when everything works again", () => {
  const unknown = /We do not yet know when everything will work again\./;
  const expected = /We expect everything to work again by 4 May 2026 at 18:00\./;

  it("is what the record says, or the step that brings the service back", () => {
    const stated = `${stopped}, recovered: { expectedBy: 2026-05-04T18:00 }`;
    for (const kind of ["disclosure", "faq", "staff-script", "press-statement", "status-monitoring"] as const) {
      assert.match(drafted(kind), unknown);
      for (const told of [{ moments: stated }, { measures: [backBy] }]) {
        assert.match(drafted(kind, told), expected, kind);
        assert.doesNotMatch(drafted(kind, told), unknown);
      }
    }
    assert.match(drafted("faq", { moments: stated }), /Not yet\. You cannot use our booking portal now\. We expect/);
  });

  it("says that a service is down of which nobody knows since when", () => {
    const moments =
      "occurredFrom: 2026-05-04T06:30, contained: 2026-05-04T08:20, recovered: { expectedBy: 2026-05-04T18:00 }";
    assert.match(
      drafted("disclosure", { moments }),
      /You cannot use our booking portal now\. We do not yet know since when\. We expect everything to work again by 4 May/,
    );
  });

  it("is answered for an outage, too", () => {
    const began = "occurredFrom: 2026-05-04T06:30";
    for (const kind of ["faq", "staff-script"] as const) {
      const answer = (moments: string): string =>
        /## Does everything work again\?\n\n([^\n]+)/.exec(drafted(kind, { type: "outage", moments }))?.[1] ?? "";
      assert.equal(answer(began), "Not yet. We do not yet know when everything will work again.");
      const back = `${began}, recovered: { expectedBy: 2026-05-04T18:00 }`;
      assert.equal(answer(back), "Not yet. We expect everything to work again by 4 May 2026 at 18:00.");
      assert.equal(answer(`${began}, recovered: 2026-05-04T12:00`), "Yes, everything works again.");
      assert.doesNotMatch(drafted(kind, { moments: "contained: 2026-05-04T08:20" }), /Does everything work again/);
    }
  });

  it("is owned as broken once it has passed", () => {
    const text = drafted("disclosure", { measures: [backBy], now: "2026-05-04T19:00:00Z" });
    assert.match(
      text,
      /We had expected everything to work again by 4 May 2026 at 18:00, and it does not\. We do not yet know when it will\./,
    );
  });

  it("is not yet now where the record names a time to come", () => {
    const moments = `${stopped}, recovered: 2026-05-04T18:00`;
    for (const kind of ["disclosure", "status-resolved", "faq", "closing-notice"] as const) {
      const text = drafted(kind, { moments });
      assert.match(text, expected, kind);
      assert.doesNotMatch(text, /Everything works again|worked again|can use our/);
      assert.match(drafted(kind, { moments, now: "2026-05-04T18:30:00Z" }), /work(?:s|ed) again/);
    }
    assert.match(drafted("disclosure", { moments, lines: "drill: true\n" }), /Everything works again\./);
  });

  const steps = {
    "Bring the booking portal back with the earlier version": true,
    "Get our booking portal back online": true,
    "Switch the portal back on": true,
    "Switch on the booking portal again": true,
    "Restore the booking portal from the backup of Sunday": true,
    "Restarting the portal": true,
    "Das Portal mit der früheren Version wieder einschalten": true,
    "Bring back the booking portal": true,
    "Restore the booking portal for staff": false,
    "Restore part of the booking portal": false,
    "Restart the booking portal’s search": false,
    "Switch on logging in the booking portal": false,
    "Bring the logs of the booking portal to the police": false,
    "Test the booking portal before it is switched back on": false,
    "Bring somebody in to look at the booking portal": false,
    "Das Portal prüfen": false,
  } as const;
  for (const [step, isBack] of Object.entries(steps)) {
    it(`${isBack ? "is" : "is not"} the day of such a step: ${step}`, () => {
      assert.equal(bringsBack("our booking portal")(step), isBack);
    });
  }

  it("is not read out of a step for a service with a name that is not simple", () => {
    assert.equal(bringsBack("bookings and payments")("Restore payments"), false);
    assert.equal(bringsBack("sign-in to the shop")("Bring the shop back"), false);
    assert.equal(bringsBack("a.b|c")("Restore c"), false);
  });
});

describe("what everybody reads of a leak that only some are affected by", () => {
  const toAll = [
    "holding-statement",
    "status-investigating",
    "status-identified",
    "status-monitoring",
    "status-resolved",
    "faq",
    "closing-notice",
    "post-incident-report",
    "remediation-plan",
    "staff-script",
  ] as const;
  for (const kind of toAll) {
    it(`does not say that data about the reader has leaked: ${kind}`, () => {
      for (const lines of ["", "language: de\n"]) {
        const text = drafted(kind, { lines });
        assert.doesNotMatch(text, /about you has|your data, and we did not|über Sie vorliegen|Ihre Daten anvertraut/);
      }
    });
  }

  it("is said to those affected", () => {
    assert.match(drafted("disclosure"), /holds about you has leaked\. You trusted us with your data/);
  });
});

describe("a status update", () => {
  const suspected = { lines: "language: en\n", moments: stopped };

  it("does not call harm what is only suspected", () => {
    const record = facts
      .replace("type: leak", "type: { value: leak, certainty: suspected }")
      .replace("data: [names]\n", "");
    const { record: facts2 } = readRecord(`${record}service: our booking portal\nmoments: { ${suspected.moments} }\n`);
    const result = renderDocument("status-monitoring", {
      record: facts2,
      now: Temporal.Instant.from("2026-05-04T13:00:00Z"),
      templates: productTemplates,
      incidentPath: "x.yaml",
    });
    assert.ok(result.ok);
    assert.match(result.text, /We stopped what may have let data out, and we are watching whether it stays so\./);
    assert.doesNotMatch(result.text, /We stopped it/);
  });

  it("does not look into what is known", () => {
    const lines = "cause: { summary: { value: We installed a version that nobody had tested., audience: public } }\n";
    const running = drafted("status-investigating", { lines });
    assert.match(running, /^# Identified: Our booking portal$/m);
    assert.match(running, /We know what is wrong, and we are putting it right\./);
    assert.match(running, /We installed a version that nobody had tested\./);
    const over = drafted("status-investigating", { lines, moments: `${stopped}, recovered: 2026-05-04T12:30` });
    assert.match(over, /^# Resolved: Our booking portal$/m);
    assert.doesNotMatch(running + over, /looking into/);
    assert.match(drafted("status-investigating"), /^# Investigating: [\s\S]*We are looking into it\./m);
    const german = drafted("status-investigating", { lines: `language: de\n${lines}` });
    assert.match(german, /^# [^\n:]+: Ursache gefunden$/m);
    assert.doesNotMatch(german, /gehen der Sache nach/);
  });
});
