import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { sampleFolder } from "../../../scripts/sample-notices.ts";
import { kinds, parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import type { RequirementId } from "../../../src/core/index.ts";
import { productTemplates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-05-21T08:00:00Z");
const { record } = readRecord(readFileSync(path.join(sampleFolder, "incident.yaml"), "utf8"));

/** The headings under which our documents say it, and nowhere else. */
const headings: readonly (readonly [RequirementId, RegExp])[] = [
  ["prevention", /prevent|happen(?:ing|s)? again/i],
  ["people-affected", /who (?:was|is) affected|am I affected/i],
  ["reader-action", /you can do|should you do|have to do/i],
  ["next-update", /hear more|next update/i],
];

/** What these say in another section as well: what people may do by law, how many were affected, what is still open. */
const saidElsewhere: Readonly<Partial<Record<KindId, RequirementId>>> = {
  "notice-eu": "reader-action",
  "notice-us-ca": "reader-action",
  "notice-us-ma": "reader-action",
  "post-incident-report": "people-affected",
  "closing-notice": "prevention",
};

function withoutSections(text: string, heading: RegExp): string {
  const isCut = (part: string): boolean => part.startsWith("## ") && heading.test(part.split("\n")[0]!);
  return text
    .split(/^(?=## )/m)
    .filter((part) => !isCut(part))
    .join("");
}

describe("a document with what it says of one thing taken out", () => {
  for (const { id: kind } of kinds) {
    const drafted = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "x.yaml" });
    for (const [requirement, heading] of headings) {
      if (saidElsewhere[kind] === requirement) {
        continue;
      }
      const text = drafted.ok ? drafted.text : "";
      const cut = withoutSections(text, heading);
      if (cut !== text) {
        it(`is not taken to say it: ${requirement} in ${kind}`, () => {
          const [before, after] = [text, cut].map((each) =>
            reviewDraft(parseDraft(each), { now, record })!.requirements.find(({ id }) => id === requirement),
          );
          assert.equal(before!.state, "met");
          const said = after!.evidence.map(({ start, end }) => cut.slice(start, end));
          assert.notEqual(after!.state, "met", said.join("\n"));
        });
      }
    }
  }
});
