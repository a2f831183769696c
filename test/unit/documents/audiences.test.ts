import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, readRecord, renderDocument, requirementIds } from "../../../src/core/index.ts";
import { createSectionSource } from "../../../src/core/documents/section-source.ts";
import type { Reader } from "../../../src/core/record/fact.ts";
import { recordFor } from "../../../src/core/record/record-for.ts";
import { markedRecord, type MarkedRecord } from "../../kit/marked-record.ts";
import { productTemplates } from "../../kit/templates.ts";

/** Before every moment of the record, so that no promise and no offer is over. */
const now = Temporal.Instant.from("1899-01-01T00:00:00Z");

/** Everything that is made of a record for `reader`: documents, sections to insert, and what templates could reach. */
function allMadeFor(reader: Reader, { text }: MarkedRecord): string {
  const { record } = readRecord(text);
  const forReader = kinds.filter(({ readers }) => readers === reader);
  const documents = forReader.map(({ id }) => {
    const result = renderDocument(id, { record, now, templates: productTemplates, incidentPath: "x.yaml" });
    assert(result.ok);
    return result.text;
  });
  const sections = createSectionSource(record, now, productTemplates);
  const inserted = requirementIds.map((id) => sections.section(id));
  return [...documents, ...(reader === "public" ? inserted : [])].join("\n");
}

/** The facts whose words stand in `text`. */
function told(text: string, { marks }: MarkedRecord): readonly string[] {
  return [...marks].flatMap(([path, words]) => (new RegExp(`\\b${words}\\b`, "i").test(text) ? [path] : []));
}

describe("what is for some readers alone", () => {
  for (const certainty of ["confirmed", "suspected"] as const) {
    const [internal, regulator, open] = (["internal", "regulator", "public"] as const).map((audience) =>
      markedRecord(audience, certainty),
    ) as [MarkedRecord, MarkedRecord, MarkedRecord];

    it(`is no fact of a record without a problem: ${certainty}`, () => {
      assert.deepEqual(
        readRecord(open.text)
          .problems.map(({ message }) => message)
          .filter((message) => !/is before|not that it is done|not named at|is called that/.test(message)),
        [],
      );
    });

    it(`comes out where it is public, so that the rest of these tests says something: ${certainty}`, () => {
      const facts = told(allMadeFor("public", open), open);
      for (const path of [".people.groups.who", ".people.total", ".repair.offer", ".cause.ownPart", ".moments.aware"]) {
        assert(facts.includes(path), `${path} is not told, only ${facts.join(" ")}`);
      }
      assert(facts.length > 30, facts.join(" "));
    });

    it(`is kept from the public in public, and from an authority altogether: ${certainty}`, () => {
      assert.match(allMadeFor("public", internal), /We cannot yet say in public how many people are affected/);
      const toAuthority = allMadeFor("regulator", internal);
      assert.match(toAuthority, /We cannot yet say how many people are affected/);
      assert.doesNotMatch(toAuthority, /in public/);
    });

    for (const reader of ["public", "regulator"] as const) {
      it(`never comes out where it is internal, for the reader ${reader}: ${certainty}`, () => {
        assert.deepEqual(told(allMadeFor(reader, internal), internal), []);
        const reachable = JSON.stringify(recordFor(readRecord(internal.text).record, reader));
        assert.doesNotMatch(reachable, /quagga|okapi|701\d{3}|19\d\d-03-03|21\d\d-03-03/i);
      });

      it(`never says where it comes from, nor since when it is so, to the reader ${reader}: ${certainty}`, () => {
        for (const marked of [regulator, open]) {
          const facts = told(allMadeFor(reader, marked), marked);
          assert.deepEqual(
            facts.filter((path) => / source$| asOf$|^\.(?:id|title|neverSay)|\.source$/.test(path)),
            [],
          );
        }
      });
    }

    it(`reaches authorities and nobody else where it is for authorities: ${certainty}`, () => {
      assert.deepEqual(told(allMadeFor("public", regulator), regulator), []);
      assert.deepEqual(told(allMadeFor("regulator", regulator), regulator), told(allMadeFor("regulator", open), open));
    });
  }
});
