import assert from "node:assert/strict";
import { lint } from "markdownlint/sync";
import { Temporal } from "temporal-polyfill";
import {
  markDrafted,
  nextVersion,
  parseDraft,
  publishDraft,
  readRecord,
  renderDocument,
  reviewDraft,
  type KindId,
} from "../../../../src/core/index.ts";
import { refreshDraft } from "../../../../src/core/documents/versions/refresh-draft.ts";
import { germanCourses } from "../../../kit/german-courses.ts";
import { productTemplates as templates } from "../../../kit/templates.ts";

/** Every kind that there is in German. */
const kinds = [...templates.keys()].flatMap(
  (path) => (/^de\/([^/]+)\.md\.mustache$/.exec(path)?.[1] ?? []) as readonly KindId[],
);

type Course = (typeof germanCourses)[keyof typeof germanCourses];

const incidentPath = "../incident.yaml";

function drafted(kind: KindId, text: string, now: Temporal.Instant): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, { record, now, templates, incidentPath });
  assert.ok(result.ok, JSON.stringify(result));
  return markDrafted(result.text);
}

/** The next version of a notice of this kind, and how many places in it wait for a person to choose. */
function next(
  kind: KindId,
  { then, on, today, now }: Course,
  rewritten: (text: string) => string = (text) => text,
): { readonly text: string; readonly conflicts: number } {
  const { record: factsThen } = readRecord(then);
  const sentAt = Temporal.PlainDateTime.from(on).toZonedDateTime(factsThen.timeZone).toInstant();
  const files = publishDraft({
    text: rewritten(drafted(kind, then, sentAt)),
    kind,
    recordText: then,
    on,
    where: "per E-Mail",
    names: { notice: "x.md", facts: "x.facts.yaml" },
    incidentPath,
  });
  const made = nextVersion({
    published: files?.notice ?? "",
    factsThen,
    record: readRecord(today).record,
    now: Temporal.Instant.from(now),
    templates,
    incidentPath,
    followsPath: "../published/x.md",
  });
  assert.ok(made.ok);
  return made;
}

/** What it says has changed. */
function changes(text: string): string {
  return text.split(/^## Was sich seit unserer Mitteilung vom /m)[1]?.split("\n## ")[0] ?? "";
}

describe("the next version of a notice in German", () => {
  for (const [name, course] of Object.entries(germanCourses)) {
    for (const kind of kinds) {
      it(`says in German what has changed, and is a whole notice: ${kind}, ${name}`, () => {
        const { text, conflicts } = next(kind, course);
        assert.equal(conflicts, 0);
        assert.match(
          changes(text),
          /^\d+\. \p{L}+ 2026 geändert hat\n\nUnsere frühere Mitteilung haben wir am [^\n]* herausgegeben\. [^\n]*\n\n- /u,
        );
        const letter = text.slice(text.indexOf("---\n\n") + 5).split("\n<!--")[0] ?? "";
        assert.doesNotMatch(letter, / {2}|\n{3}| [.,;:]|\.\.|[^\S\n]\n|\( *\)/);
        assert.doesNotMatch(letter, /Our |We |What |\bSAY\b/);
        assert.equal(parseDraft(text).frontMatter.version, 2);
        assert.deepEqual(lint({ strings: { text }, config: { default: true, MD013: false } })["text"], []);
        const { record } = readRecord(course.today);
        const now = Temporal.Instant.from(course.now);
        const review = reviewDraft(parseDraft(text), { record, now, templates });
        assert.deepEqual(
          review?.findings.filter(({ rule }) => rule !== "IC801"),
          [],
        );
      });

      it(`can be refreshed from the record, which then says all of it: ${kind}, ${name}`, () => {
        const { today, then, on, now } = course;
        const sentAt = Temporal.PlainDateTime.from(on).toZonedDateTime(readRecord(then).record.timeZone).toInstant();
        const { differences } = refreshDraft(
          drafted(kind, then, sentAt),
          drafted(kind, today, Temporal.Instant.from(now)),
        );
        assert.ok(differences.length > 0);
        const same = drafted(kind, today, Temporal.Instant.from(now));
        assert.deepEqual(refreshDraft(same, same).differences, []);
      });
    }
  }

  it("explains in German the marks below a draft, and finds those of an older draft, which are English", () => {
    const { then, on, today, now } = germanCourses["from the first hour to confirmed"];
    const sentAt = Temporal.PlainDateTime.from(on).toZonedDateTime(readRecord(then).record.timeZone).toInstant();
    const before = drafted("disclosure", then, sentAt);
    const after = drafted("disclosure", today, Temporal.Instant.from(now));
    assert.match(before, /\n<!-- Mit Incident Comms entworfen\. [^\n]+ eigenen:\n[0-9a-z ]+\n/);
    assert.doesNotMatch(before, /Drafted with/);
    const english = before.replace(/<!-- Mit[^\n]+/, "<!-- Drafted with Incident Comms. These marks are ours:");
    assert.equal(refreshDraft(english, after).differences.length, refreshDraft(before, after).differences.length);
  });

  it("lets her choose in German between her words and the record’s, and does not go out before", () => {
    const course = germanCourses["from the first hour to confirmed"];
    const { text, conflicts } = next("disclosure", course, (before) =>
      before.replace(
        /Wir wissen noch nicht, wie viele Menschen betroffen sind[^\n]*/,
        "Wie viele Sie sind, zählen wir noch.",
      ),
    );
    assert.equal(conflicts, 1);
    assert.match(text, /\[IHRE WORTE, EINES VON BEIDEN WÄHLEN\] Wie viele Sie sind, zählen wir noch\./);
    assert.match(text, /\[AUS DER AKTE, EINES VON BEIDEN WÄHLEN\] /);
    assert.doesNotMatch(text, /CHOOSE/);
    const draft = parseDraft(text);
    const { record } = readRecord(course.today);
    const review = reviewDraft(draft, { record, now: Temporal.Instant.from(course.now) });
    const marked = review?.findings
      .filter(({ rule }) => rule === "IC801")
      .map(({ span }) => text.slice(span.start, span.end));
    assert.ok(marked?.includes("[IHRE WORTE, EINES VON BEIDEN WÄHLEN]"));
    assert.ok(marked?.includes("[AUS DER AKTE, EINES VON BEIDEN WÄHLEN]"));
  });

  it("tells the press of the people affected, and not of the reader", () => {
    const course = germanCourses["from a stopped service to one that works again"];
    const today = course.today.replace(
      "[Jemand könnte Geld von Ihrem Konto abbuchen.]",
      "[Jemand könnte Geld von Ihrem Konto abbuchen., Jemand könnte sich für Sie ausgeben.]",
    );
    const said = changes(next("press-statement", { ...course, today }).text);
    assert.match(said, /Was das für die Betroffenen bedeuten kann: Jemand könnte sich für Sie ausgeben\./);
    assert.match(said, /Alles funktioniert wieder: 28\. November 2026, 08:00 Uhr \(MEZ\)\./);
    assert.match(said, /Jetzt soll es bis zum 20\. Januar 2027 erledigt sein\. \[SAGEN SIE, WARUM ES LÄNGER DAUERT\]/);
    assert.equal(said.match(/unser Fehler/g)?.length, 1);
    assert.match(said, /^- Wo ein Schritt später kommt, als wir zugesagt haben, ist das unser Fehler\.$/m);
  });
});
