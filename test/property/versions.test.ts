import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, kinds, markDrafted, nextVersion, renderDocument, type Refresh } from "../../src/core/index.ts";
import { refreshDraft } from "../../src/core/documents/versions/refresh-draft.ts";
import { splitUnits } from "../../src/core/documents/versions/units.ts";
import { incidents } from "../kit/incidents.ts";
import { productTemplates } from "../kit/templates.ts";

const drafted = Object.values(incidents).map((incident) =>
  kinds.map(({ id }) => {
    const result = renderDocument(id, { ...incident, templates: productTemplates, incidentPath: "../incident.yaml" });
    assert.ok(result.ok);
    return result.text;
  }),
);

/** The same kind of document at two moments, whatever they are of. */
const pairs = fc
  .record({ then: fc.nat(drafted.length - 1), now: fc.nat(drafted.length - 1), kind: fc.nat(kinds.length - 1) })
  .map(({ then, now, kind }) => [drafted[then]?.[kind] ?? "", drafted[now]?.[kind] ?? ""] as const);

/** What a person does at some place of a draft. */
const works = fc.array(
  fc.record({ at: fc.nat(200), deed: fc.constantFrom("goes on", "new paragraph", "writes anew", "takes out") }),
  { maxLength: 6 },
);

type Work = { readonly at: number; readonly deed: string };

/** A draft that somebody worked on, and the sentences that are hers. */
function worked(text: string, work: readonly Work[]): { readonly text: string; readonly own: readonly string[] } {
  const units = splitUnits(text);
  const own: string[] = [];
  const places = new Map(work.map(({ at, deed }) => [at % units.length, deed]));
  const edits = [...places].flatMap(([index, deed]) => {
    const unit = units[index];
    if (unit === undefined || unit.kind === "row" || unit.text.endsWith("\\")) {
      return [];
    }
    const words = `Own words ${index} of hers.`;
    own.push(...(deed === "takes out" ? [] : [words]));
    const { start, end, kind, marker, opensBlock } = unit;
    switch (deed) {
      case "goes on":
        return kind === "heading"
          ? [{ span: { start: end, end }, newText: `\n\n${words}` }]
          : [{ span: { start: end, end }, newText: ` ${words}` }];
      case "new paragraph":
        return [{ span: { start: end, end }, newText: `\n\n${words}\n\n` }];
      case "writes anew":
        return [{ span: { start, end }, newText: `${opensBlock ? marker : ""}${words}` }];
      default:
        return [{ span: { start, end }, newText: "" }];
    }
  });
  return { text: applyEdits(text, edits), own };
}

function wordsOf(text: string): string {
  const body = text.slice(text.indexOf("\n---\n") + 5).replace(/<!-- Drafted[\s\S]*-->/, "");
  return body.replace(/\s+/g, " ").trim();
}

function taken(text: string, refresh: Refresh, isChosen: (whose: string) => boolean): string {
  const chosen = refresh.differences.flatMap(({ whose }, index) => (isChosen(whose) ? [index] : []));
  return applyEdits(text, refresh.take(chosen));
}

describe("refreshing any draft from any record", () => {
  it("makes of an untouched draft what is drafted now, word for word", () => {
    fc.assert(
      fc.property(pairs, ([then, now]) => {
        const text = markDrafted(then);
        assert.equal(wordsOf(taken(text, refreshDraft(text, now), () => true)), wordsOf(now));
      }),
    );
  });

  it("keeps every sentence of the person's, unless she gives it up", () => {
    fc.assert(
      fc.property(pairs, works, ([then, now], work) => {
        const { text, own } = worked(markDrafted(then), work);
        const after = taken(text, refreshDraft(text, now), (whose) => whose !== "own");
        for (const words of own) {
          assert.ok(after.includes(words), `${words} is gone from:\n${after}`);
        }
      }),
    );
  });

  it("leaves nothing to be refreshed once all is taken over", () => {
    fc.assert(
      fc.property(pairs, works, ([then, now], work) => {
        const { text } = worked(markDrafted(then), work);
        const after = taken(text, refreshDraft(text, now), () => true);
        assert.deepEqual(refreshDraft(after, now).differences, []);
      }),
    );
  });

  it("changes nothing where nothing is chosen, never throws, and stays inside any text", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "a",
            ". ",
            "\n",
            "\r\n",
            "- ",
            "# ",
            "| ",
            "`",
            "---\n",
            "kind: x\n",
            "<!-- Drafted with Incident Comms.",
            ":",
            "-->",
            "20 May 2026",
          ),
        }),
        pairs,
        (text, [, now]) => {
          for (const draft of [text, markDrafted(text)]) {
            const refresh = refreshDraft(draft, now);
            assert.deepEqual(refresh.take([]), []);
            refresh.take(refresh.differences.map((_, index) => index));
            for (const { span } of refresh.differences) {
              assert.ok(span.start >= 0 && span.start <= span.end && span.end <= draft.length);
            }
          }
        },
      ),
    );
  });
});

describe("the next version of any notice", () => {
  const each = Object.values(incidents);
  const someIncident = fc.nat(each.length - 1);

  it("is made whatever it was drafted from, whatever was kept with it, and whatever is known today", () => {
    fc.assert(
      fc.property(
        fc.record({ drafted: someIncident, kept: someIncident, today: someIncident }),
        fc.nat(kinds.length - 1),
        works,
        (moments, kind, work) => {
          const { text } = worked(markDrafted(drafted[moments.drafted]?.[kind] ?? ""), work);
          const [kept, today] = [each[moments.kept], each[moments.today]];
          assert.ok(kept !== undefined && today !== undefined);
          const on = kept.now.toString().slice(0, "2026-03-03T07:10".length);
          const made = nextVersion({
            published: text.replace("---\n", `---\npublished: { on: ${on}Z, where: by e-mail, facts: x.facts.yaml }\n`),
            factsThen: kept.record,
            record: today.record,
            now: today.now,
            templates: productTemplates,
            incidentPath: "../incident.yaml",
            followsPath: "../published/x.md",
          });
          assert.ok(made.ok);
          const untouched = work.length === 0 && moments.drafted === moments.kept && moments.kept === moments.today;
          assert.ok(!untouched || made.changes === 0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
