import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applyEdits,
  kinds,
  LineIndex,
  newRecord,
  parseDraft,
  readRecord,
  requirementRules,
  reviewDraft,
  type IncidentRecord,
  type Review,
} from "../../src/core/index.ts";
import { testNow } from "../kit/now.ts";
import { productTemplates } from "../kit/templates.ts";

const firstHour = readRecord(
  newRecord({ title: "Customer list", type: "leak", organisation: "Aldershore" }, testNow, "Europe/Lisbon"),
).record;

/** Pieces of letters and of Markdown, so that random texts meet the rules and the parser where it matters. */
const piece = fc.constantFrom(
  "# A letter\n\n",
  "## What happened\n\n",
  "**When it happened**\n\n",
  "We are sorry that we exposed your data. ",
  "We left a storage area open. ",
  "We regret any inconvenience this may cause. ",
  "On 3 March 2026 at 06:10 UTC we found it; we closed it on 4 March 2026. ",
  "We do not yet know how many people are affected. ",
  "Write to <mailto:help@example.org>. ",
  "You will hear from us by 7 March 2026. ",
  "Change your password today.\n",
  "- an item\n  that goes on\n",
  "| a | b |\n| --- | --- |\n| 1 | 2 |\n",
  "> quoted\n",
  "```\ncode {{x}}\n```\n",
  "`code`",
  "{{placeholder}} ",
  "[NAME] ",
  "[link](https://example.org) ",
  "<!-- markdownlint-disable IC103 -->\n",
  "<b>html</b> ",
  "Yours sincerely,\n\n",
  "🙂 ",
  "’“” ",
  "\n",
  "\n\n",
  "\t",
  "---\n",
);
const body = fc.array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: "binary", maxLength: 20 })), {
  maxLength: 25,
});
const draftText = fc
  .tuple(fc.constantFrom(...kinds.map((kind) => kind.id)), body)
  .map(([kind, pieces]) => `---\nkind: ${kind}\n---\n\n${pieces.join("")}`);
const anyRecord = fc.constantFrom<IncidentRecord | undefined>(undefined, firstHour);

function review(text: string, record?: IncidentRecord): Review | undefined {
  return reviewDraft(parseDraft(text), { kind: "disclosure", record, now: testNow, templates: productTemplates });
}

function changesIn(result: Review | undefined) {
  return (result?.findings ?? []).flatMap(({ rule, fix, suggestions }) =>
    [...(fix === undefined ? [] : [fix]), ...suggestions].map((change) => ({ rule, edits: change.edits })),
  );
}

/** What puts in a section that a requirement lacks; the first wording where there are several. */
function insertionsIn(result: Review | undefined) {
  const insertions = changesIn(result).filter(({ rule }) => requirementRules.some(({ id }) => id === rule));
  return insertions.filter(({ rule }, index) => insertions.findIndex((other) => other.rule === rule) === index);
}

describe("the review of any text at all", () => {
  it("never throws, and every place lies inside the text", () => {
    const text = fc.oneof(draftText, fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(text, anyRecord, (source, record) => {
        const result = review(source, record);
        assert(result !== undefined);
        const spans = [
          ...result.findings.map((finding) => finding.span),
          ...result.requirements.flatMap((requirement) => requirement.evidence),
          ...changesIn(result).flatMap((fix) => fix.edits.map((edit) => edit.span)),
        ];
        for (const { start, end } of spans) {
          assert(0 <= start && start <= end && end <= source.length, `${start}–${end} in ${source.length}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has nothing left to insert for a rule once its insertion is made", () => {
    fc.assert(
      fc.property(draftText, anyRecord, (source, record) => {
        for (const { rule, edits } of insertionsIn(review(source, record))) {
          const after = insertionsIn(review(applyEdits(source, edits), record));
          assert(!after.some((fix) => fix.rule === rule), `${rule} can be inserted a second time`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("keeps every character that was there when it inserts", () => {
    fc.assert(
      fc.property(draftText, anyRecord, (source, record) => {
        for (const { edits } of insertionsIn(review(source, record))) {
          for (const edit of edits) {
            assert.equal(source.slice(edit.span.start, edit.span.end).trim(), "");
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("offers only changes that can be made", () => {
    fc.assert(
      fc.property(draftText, anyRecord, (source, record) => {
        for (const { edits } of changesIn(review(source, record))) {
          assert.notEqual(applyEdits(source, edits), source);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same whichever way the lines end", () => {
    fc.assert(
      fc.property(draftText, (source) => {
        const unix = source.replace(/\r\n?/g, "\n");
        const windows = unix.replaceAll("\n", "\r\n");
        assert.deepEqual(placesIn(windows), placesIn(unix));
      }),
      { numRuns: 200 },
    );
  });
});

/** Findings and evidence by line and column, which do not depend on the line ends. */
function placesIn(source: string) {
  const result = review(source);
  const lines = new LineIndex(source);
  return {
    findings: result?.findings.map(({ rule, span }) => [
      rule,
      lines.positionAt(span.start),
      lines.positionAt(span.end),
    ]),
    states: result?.requirements.map(({ id, state, evidence }) => [
      id,
      state,
      evidence.map((span) => lines.positionAt(span.start)),
    ]),
  };
}
