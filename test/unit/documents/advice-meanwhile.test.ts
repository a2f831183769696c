import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { nextOf } from "../../kit/outage-and-leak.ts";
import { inLanguageOf, productTemplates } from "../../kit/templates.ts";

const meanwhile = "Withdraw cash at our own machines.";
const failing = `version: 2
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
signatory: { name: Helen Marsh, role: Managing Director }
type: outage
service: card payments
moments: { occurredFrom: 2026-12-02T07:50, aware: 2026-12-02T07:55 }
data: { certainty: ruled-out }
advice: [Look through your statement.]
adviceMeanwhile: [${meanwhile}]
contacts: { phone: 01632 960 410 }
`;
const back = failing.replace("07:55 }", "07:55, recovered: 2026-12-02T14:20 }");
const leak = failing
  .replace("type: outage", "type: leak")
  .replace("occurredFrom", "serviceStopped")
  .replace("{ certainty: ruled-out }", "[names]");
const leakBack = leak.replace("07:55 }", "07:55, recovered: 2026-12-02T14:20 }");

function drafted(kind: KindId, text: string): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const now = Temporal.Instant.from("2026-12-02T14:00:00Z");
  const options = { record, now, templates: productTemplates, incidentPath: "x.yaml" };
  const made = renderDocument(kind, { ...options, ...inLanguageOf(text, kind) });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}

describe("advice that holds until everything works again", () => {
  for (const { id } of kinds) {
    it(`stands where the other advice stands, and leaves once everything works again: ${id}`, () => {
      for (const [during, after] of [
        [failing, back],
        [leak, leakBack],
      ] as const) {
        const text = drafted(id, during);
        assert.equal(text.includes(meanwhile), text.includes("Look through your statement."));
        assert.doesNotMatch(drafted(id, after), /Withdraw cash/);
      }
    });
  }

  it("is told to people at tills while it is still looked into, in both languages", () => {
    for (const text of [failing, `${failing}language: de\n`]) {
      assert.match(drafted("status-investigating", text), /Withdraw cash/);
    }
  });

  it("is advice of its own where nothing else is", () => {
    for (const other of ["", "advice: { certainty: ruled-out }\n"]) {
      const alone = failing.replace(/advice: .*\n/, other);
      assert.match(drafted("faq", alone), /## What should I do now\?\n\n(?:- )?Withdraw cash/);
      const after = other === "" ? /do not yet know whether there is anything/ : /You do not need to do anything\./;
      assert.match(drafted("faq", alone.replace("07:55 }", "07:55, recovered: 2026-12-02T14:20 }")), after);
    }
  });

  it("is taken back by the next version of a notice that gave it", () => {
    assert.match(
      nextOf("status-identified", failing, back),
      /^- Everything works again, so this advice of our earlier notice is no longer needed: Withdraw cash at our own machines\.$/m,
    );
    assert.match(
      nextOf("status-identified", `${failing}language: de\n`, `${back}language: de\n`),
      /^- Alles funktioniert wieder; dieser Rat aus unserer früheren Mitteilung ist nicht mehr nötig: Withdraw cash at our own machines\.$/m,
    );
    const alone = (text: string): string => text.replace(/advice: .*\n/, "");
    assert.match(nextOf("status-identified", alone(failing), alone(back)), /no longer needed: Withdraw cash/);
  });

  it("is still asked about where it went, and nothing works again", () => {
    const other = failing.replace(meanwhile, "Pay by bank transfer.");
    assert.match(
      nextOf("status-identified", failing, other),
      /gave this advice: Withdraw cash at our own machines\. \[SAY WHETHER IT STILL HOLDS\]/,
    );
  });
});
