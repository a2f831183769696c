import assert from "node:assert/strict";
import { draftedBeside, published } from "../../kit/published.ts";

const savers = "{ who: savers, count: 300, data: [names] }";
const borrowers = "{ who: borrowers, count: 200, data: [names, phone numbers] }";
const staff = "{ who: former staff, count: 40, data: [names] }";
const facts = (groups: string, total: number, measure: string, news: string): string => `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Corran Savings }
moments: { occurredFrom: 2026-05-04T06:30, aware: 2026-05-04T08:20, told: 2026-05-04T10:00 }
people: { total: ${total}, groups: [${groups}] }
contacts: { email: help@corran.example }
nextUpdate: { at: ${news} }
measures: [{ action: Count whom it concerns, ${measure}, audience: public }]
`;
const first = facts(`${savers}, ${borrowers}`, 500, "state: in-progress, due: 2026-05-05", "2026-05-05T12:00");
const done = "state: done, due: 2026-05-05, doneAt: 2026-05-06";
const today = facts(`${savers}, ${borrowers}, ${staff}`, 540, done, "2026-05-20T12:00");
const now = "2026-05-07T14:00:00Z";
const late = "We had promised it by 5 May 2026. It was late, and that is our fault.";
const news = "We promised you news by 5 May 2026 at 12:00 (London time, UTC+01:00), and you hear from us only now.";

describe("what was promised before a group was found", () => {
  const sent = [published(first, "2026-05-04", "disclosure")];
  const drafted = (group?: string): string => draftedBeside(today, sent, { kind: "disclosure", now, group });

  it("is not owned to that group, which was promised nothing", () => {
    const text = drafted("former staff");
    assert.match(text, /- Count whom it concerns \(6 May 2026\)\n/);
    assert.doesNotMatch(text, /promised|our fault/);
  });

  it("is owned to those who were promised it, and to everybody", () => {
    for (const group of ["savers", undefined]) {
      assert.ok(drafted(group).includes(late));
      assert.ok(drafted(group).includes(news));
    }
  });
});

describe("what one group was promised in its own letter", () => {
  const sent = [published(first, "2026-05-04", "disclosure", "savers")];

  it("is owned to it and to everybody, and not to others", () => {
    const drafted = (group?: string): string => draftedBeside(today, sent, { kind: "disclosure", now, group });
    assert.ok(drafted("savers").includes(late));
    assert.ok(drafted().includes(late));
    assert.doesNotMatch(drafted("borrowers"), /promised|our fault/);
  });

  it("makes no letter of that day to others bear the hour", () => {
    const dayOf = (group: string): string | undefined =>
      /^4 May 2026.*$/m.exec(
        draftedBeside(first, sent, { kind: "disclosure", now: "2026-05-04T14:30:00Z", group }),
      )?.[0];
    assert.equal(dayOf("savers"), "4 May 2026 at 15:30 (London time, UTC+01:00)");
    assert.equal(dayOf("borrowers"), "4 May 2026");
  });
});

describe("news that a worksheet promised the authority", () => {
  const worksheet = published(first, "2026-05-04", "regulator-worksheet");

  it("is owned in the next one where its time has passed", () => {
    const text = draftedBeside(today, [worksheet], { kind: "regulator-worksheet", now });
    assert.ok(text.includes(`${news} That is our fault. We will tell you more by 20 May 2026`));
    assert.doesNotMatch(draftedBeside(today, [worksheet], { kind: "disclosure", now }), /promised/);
  });

  it("is not owned where a worksheet has gone out since", () => {
    const since = published(today, "2026-05-06", "regulator-worksheet");
    assert.doesNotMatch(draftedBeside(today, [worksheet, since], { kind: "regulator-worksheet", now }), /promised you/);
  });
});
