import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, readRecord, renderDocument } from "../../../src/core/index.ts";
import { productTemplates } from "../../kit/templates.ts";

const text = (at: string, language: string): string => `version: 2
title: Bills shown to others
type: leak
language: ${language}
timeZone: Europe/Berlin
organisation: { name: Corran Pay }
signatory: { name: Helen Marsh, role: Director }
moments: { occurredFrom: 2026-11-22T23:30, aware: 2026-11-27T18:05, contained: 2026-11-27T19:10 }
people: { total: 6240, groups: [{ who: Menschen mit einem Konto }] }
data: [names]
contacts: { email: help@corran.example }
nextUpdate: { at: { ${at} }, where: auf unserer Website }
`;

/** What stands below the headings of all documents of one language, by kind. */
function sectionsOf(at: string, language: string): readonly (readonly [string, string])[] {
  const { record, problems } = readRecord(text(at, language));
  assert.deepEqual(problems, []);
  return kinds.flatMap(({ id }) => {
    const source = { record, now: Temporal.Instant.from("2026-12-17T09:00:00Z"), templates: productTemplates };
    const made = renderDocument(id, { ...source, incidentPath: "x.yaml" });
    return made.ok
      ? made.text
          .split(/^## /m)
          .slice(1)
          .map((section): readonly [string, string] => [id, section])
      : [];
  });
}

describe("a document where no more news is planned, or nobody may know when", () => {
  for (const [at, language, said] of [
    ["certainty: ruled-out", "en", "We do not plan any further notice about this."],
    ["certainty: ruled-out", "de", "Eine weitere Mitteilung dazu ist nicht geplant."],
    [
      "value: 2026-12-20T12:00, audience: internal",
      "en",
      "We cannot yet say in public when we will have more to tell you.",
    ],
    [
      "value: 2026-12-20T12:00, audience: internal",
      "de",
      "Wir können öffentlich noch nicht sagen, wann wir Ihnen mehr sagen können.",
    ],
  ] as const) {
    it(`has no heading with nothing below it: ${at}, ${language}`, () => {
      const sections = sectionsOf(at, language);
      assert.deepEqual(
        sections.filter(([, section]) => section.slice(section.indexOf("\n")).trim() === ""),
        [],
      );
      const told = sections.filter(([, section]) => section.includes(said)).map(([id]) => id);
      assert.ok(["disclosure", "apology", "faq", "remediation-progress"].every((id) => told.some((one) => one === id)));
      const promised = /find our next update|nächste Nachricht finden/;
      assert.equal(at.includes("ruled-out") && sections.some(([, section]) => promised.test(section)), false);
    });
  }
});
