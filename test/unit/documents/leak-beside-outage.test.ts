import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { inLanguageOf, productTemplates } from "../../kit/templates.ts";

const facts = `version: 2
timeZone: Europe/London
organisation: { name: Corran Pay }
signatory: { name: Helen Marsh, role: Managing Director }
type: leak
service: paying for water online
data: [names]
consequences: { value: [A payment may be late.], audience: public }
`;
const stopped = "moments: { aware: 2026-11-27T11:00, serviceStopped: 2026-11-27T09:40, recovered: 2026-11-27T18:40 }\n";
const alone = "moments: { aware: 2026-11-27T11:00 }\n";

function drafted(kind: KindId, text: string): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const now = Temporal.Instant.from("2026-11-27T19:00:00Z");
  const options = { record, now, templates: productTemplates, incidentPath: "x.yaml" };
  const made = renderDocument(kind, { ...options, ...inLanguageOf(text, kind) });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}

describe("a leak with which a service stopped", () => {
  it("is told apart from it for the authority: under kinds of data, and in what it led to", () => {
    const text = drafted("regulator-worksheet", facts + stopped);
    const under = (heading: string): string => text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
    assert.match(under("What happened"), /Paying for water online did not work from 09:40 until 18:40/);
    assert.doesNotMatch(under("Kinds of data"), /did not work/);
    assert.match(
      under("Likely consequences"),
      /^\nOf the leak of personal data and of the service that did not work, in the words/,
    );
  });

  it("is told apart from it in the course of events", () => {
    const english = drafted("disclosure", facts + stopped);
    assert.match(english, /11:00:\*\* We found out about the leak of personal data\./);
    assert.match(english, /We do not yet know when the leak of personal data began\./);
    const german = drafted("disclosure", `${facts}${stopped}language: de\n`);
    assert.match(german, /Wir haben von dem Datenleck erfahren\./);
    assert.match(german, /wann das Datenleck begonnen hat\./);
  });

  it("is called “it” where nothing else happened", () => {
    assert.match(drafted("disclosure", facts + alone), /11:00:\*\* We found out\.[\s\S]*when it began\./);
    assert.match(
      drafted("disclosure", `${facts}${alone}language: de\n`),
      /davon erfahren\.[\s\S]*wann es begonnen hat\./,
    );
  });

  it("is not passed over where the law asks for a letter about nothing else", () => {
    assert.match(drafted("notice-eu", facts + stopped), /We write to you about this one incident only\./);
    assert.match(drafted("notice-eu", facts + alone), /We write to you about one thing only\./);
  });
});
