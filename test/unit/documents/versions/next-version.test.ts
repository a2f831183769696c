import assert from "node:assert/strict";
import { lint } from "markdownlint/sync";
import { Temporal } from "temporal-polyfill";
import {
  kinds,
  markDrafted,
  nextVersion,
  parseDraft,
  publishDraft,
  readRecord,
  renderDocument,
  reviewDraft,
  type KindId,
} from "../../../../src/core/index.ts";
import { draftAgain } from "../../../../src/core/documents/versions/draft-again.ts";
import { closedRecordText, correctedRecordText, firstHourRecordText } from "../../../kit/records.ts";
import { productTemplates } from "../../../kit/templates.ts";

/** Two moments of one incident: what the record said when the notice went out, and what it says today. */
interface Course {
  readonly then: string;
  readonly drafted: string;
  readonly on: string;
  readonly today: string;
  readonly now: string;
}

/** `text` with one piece of it replaced by another. */
function replaced(text: string, ...changes: readonly (readonly [was: string | RegExp, is: string])[]): string {
  return changes.reduce((before, [was, is]) => {
    const after = before.replace(was, is);
    assert.notEqual(after, before, `The record no longer holds ${String(was)}`);
    return after;
  }, text);
}

/** Day three of the incident that is corrected on day fourteen: fewer people, a suspicion, and no correction yet. */
const dayThree = replaced(
  correctedRecordText,
  ["total: 14300", "total: { value: { min: 9000, max: 12500 }, certainty: suspected }"],
  [
    "count: 14260, data: [names, e-mail addresses]",
    "count: { value: { min: 9000, max: 12500 }, certainty: suspected }",
  ],
  [/ {4}- \{ who: readers who borrow.*\n/, ""],
  ["home addresses, { value: passwords, certainty: ruled-out }]", "{ value: passwords, certainty: suspected }]"],
  [/corrections:[\s\S]*/, ""],
);

/** The first hour's incident, once everything is known. */
const firstHourConfirmed = replaced(
  firstHourRecordText,
  ["type: { value: leak, certainty: suspected }", "type: leak"],
  [
    "occurredFrom: { certainty: unknown, expectedBy: 2026-03-05 }",
    "occurredFrom: 2026-03-01T22:15\n  contained: 2026-03-03T06:55",
  ],
  ["total: { certainty: unknown, expectedBy: 2026-03-05T12:00 }", "total: 12500"],
  [
    "data: { certainty: unknown, expectedBy: 2026-03-04T18:00 }",
    "data: [names, e-mail addresses, { value: passwords, certainty: ruled-out }]",
  ],
  [
    "summary: { certainty: unknown, expectedBy: 2026-03-06 }",
    "summary: { value: Somebody copied our shop database., audience: public }\n  ownPart: { value: We had left a password where anybody could read it., audience: public }",
  ],
  ["at: 2026-03-03T17:00", "at: 2026-03-20T17:00"],
);

const courses: Readonly<Record<string, Course>> = {
  "from the first hour to confirmed": {
    then: firstHourRecordText,
    drafted: "2026-03-03T07:10:00Z",
    on: "2026-03-03T07:30",
    today: firstHourConfirmed,
    now: "2026-03-06T09:00:00Z",
  },
  "from day three to day fourteen, corrected": {
    then: dayThree,
    drafted: "2026-06-05T08:00:00Z",
    on: "2026-06-05T09:00",
    today: correctedRecordText,
    now: "2026-06-17T08:00:00Z",
  },
  "from day fourteen to the end": {
    then: correctedRecordText,
    drafted: "2026-06-17T08:00:00Z",
    on: "2026-06-17",
    today: replaced(closedRecordText, ["2026-06-26, where", "2026-06-30, where"]),
    now: "2026-06-24T08:00:00Z",
  },
};

function draftOf(kind: KindId, { then, drafted }: Course): string {
  const { record } = readRecord(then);
  const now = Temporal.Instant.from(drafted);
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "../incident.yaml" });
  assert.ok(result.ok);
  return markDrafted(result.text);
}

/** The frozen copy of a draft. */
function published(draft: string, { then, on }: Course, kind: KindId = "disclosure"): string {
  const names = { notice: "x.md", facts: "x.facts.yaml" };
  const files = publishDraft({
    text: draft,
    kind,
    recordText: then,
    on,
    where: "by e-mail",
    names,
    incidentPath: "../incident.yaml",
  });
  assert.ok(files);
  assert.equal(JSON.stringify(readRecord(files.facts).record), JSON.stringify(readRecord(then).record));
  return files.notice;
}

function next(notice: string, { then, today, now }: Course) {
  const made = nextVersion({
    published: notice,
    factsThen: readRecord(then).record,
    record: readRecord(today).record,
    now: Temporal.Instant.from(now),
    templates: productTemplates,
    incidentPath: "../incident.yaml",
    followsPath: "../published/x.md",
  });
  assert.ok(made.ok);
  return made;
}

function course(name: string): Course {
  const found = courses[name];
  assert.ok(found);
  return found;
}

const putRightPattern = /(?:Say this at once[^\n]+\n\n)?On [^\n]+ we said: “[^\n]+” That was wrong\.[^\n]+\n\n/;

/** The items of the section that says what has changed. */
function changesIn(text: string): readonly string[] {
  const section = /## What has changed since our notice of [^\n]+\n\n[^\n]+\n\n((?:- [^\n]+\n)+)/.exec(text)?.[1] ?? "";
  return section.split("\n").filter((line) => line !== "");
}

describe("the next version of a notice that nobody touched", () => {
  for (const [name, each] of Object.entries(courses)) {
    for (const kind of kinds) {
      it(`is today's document with what has changed, and has no finding: ${kind.id}, ${name}`, () => {
        const { text, conflicts, changes, version } = next(published(draftOf(kind.id, each), each), each);
        const { record } = readRecord(each.today);
        const now = Temporal.Instant.from(each.now);
        const fresh = renderDocument(kind.id, {
          record,
          now,
          templates: productTemplates,
          incidentPath: "../incident.yaml",
          // What the section owns is not owned a second time below.
          isOwnedAbove: changesIn(text).some((line) => /(?:[Tt]hat|longer) is our fault\./.test(line)),
        });
        assert.ok(fresh.ok);
        const withoutSection = text
          .replace(/## What has changed since our notice of [^\n]+\n\n[^\n]+\n\n(?:- [^\n]+\n)+\n/, "")
          .replace(/<!-- Drafted[\s\S]*-->/, "");
        const bodyOf = (whole: string): string => whole.slice(whole.indexOf("\n---\n") + 5).trim();
        // What the section puts right is not put right a second time below.
        const isPutRight = /^- We told you something that was wrong/m.test(text);
        const today = isPutRight ? fresh.text.replace(putRightPattern, "") : fresh.text;
        assert.equal(bodyOf(withoutSection), bodyOf(today));
        assert.deepEqual([conflicts, version, changesIn(text).length], [0, 2, changes]);

        const review = reviewDraft(parseDraft(text), { record, now, templates: productTemplates });
        // What no record holds, a person fills in: the wrong words, why something is late, its new day.
        const isWaiting =
          (kind.id === "correction" && record.corrections.length === 0) ||
          ["regulator-worksheet", "remediation-progress"].includes(kind.id);
        const findings = review?.findings.filter(({ rule }) => !(isWaiting && rule === "IC801"));
        assert.deepEqual(
          findings?.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        const forbidden = review?.requirements.filter(({ id, state }) => kind.forbids.includes(id) && state === "met");
        assert.deepEqual(forbidden, []);
        assert.deepEqual(lint({ strings: { text }, config: { default: true, MD013: false } })["text"], []);
      });
    }
  }

  for (const kind of ["apology", "disclosure"] as const) {
    for (const name of ["from the first hour to confirmed", "from day fourteen to the end"]) {
      it(`says the same of one that had been overtaken when it was marked: ${kind}, ${name}`, () => {
        const each = course(name);
        const draft = draftOf(kind, each);
        const late = { ...each, then: each.today };
        assert.deepEqual(
          changesIn(next(published(draft, late, kind), late).text),
          changesIn(next(published(draft, each, kind), each).text),
        );
      });
    }
  }

  it("says what moved, as sure as it is, and what the earlier notice said of it", () => {
    const each = course("from day three to day fourteen, corrected");
    const { text } = next(published(draftOf("disclosure", each), each), each);
    assert.match(
      text,
      /## What has changed since our notice of 5 June 2026\n\nThat notice went out on 5 June 2026 at 09:00 \(London time, UTC\+01:00\)\./,
    );
    assert.deepEqual(changesIn(text), [
      "- We told you something that was wrong: “No home addresses were in the list.” What is right: The list held 40 home addresses.",
      "- Readers who borrow by post: we now know that this involves home addresses.",
      "- We have looked into it, and this does not involve passwords. Our earlier notice said that we suspected it.",
      "- We now know how many people are affected: 14,300 people. Our earlier notice said between 9,000 and 12,500 people, which we had not yet confirmed.",
      "- This affects another group of people as well: readers who borrow by post (40 people).",
      "- What you can do now: If it puts you in danger that somebody knows where you live, tell the police today, and tell us. This is in particular for readers who borrow by post.",
      "- Look through every folder of the website once a day: we said that it would be done by 10 June 2026, and it is not done. That is our fault.",
    ]);
  });

  it("says what was done of what was promised", () => {
    const each = course("from day fourteen to the end");
    const { text } = next(published(draftOf("disclosure", each), each), each);
    assert.deepEqual(changesIn(text), [
      "- Everything works again: 4 June 2026.",
      "- Our earlier notice named this step, and it is now done: Look through every folder of the website once a day (9 June 2026).",
    ]);
  });

  it("says it in German in a German notice", () => {
    const inGerman = (text: string) => replaced(text, ["version: 2", "version: 2\nlanguage: de"]);
    const english = course("from day three to day fourteen, corrected");
    const each = { ...english, then: inGerman(english.then), today: inGerman(english.today) };
    const { text } = next(published(draftOf("disclosure", each), each), each);
    assert.match(text, /## Was sich seit unserer Mitteilung vom 5\. Juni 2026 geändert hat/);
    assert.match(text, /- Wir wissen jetzt, wie viele Personen betroffen sind: 14\.300 Personen\./);
    assert.match(text, /Nicht betroffen sind Passwörter\./);
    assert.doesNotMatch(text, /We now|Our earlier/);
  });

  it("claims nothing of the earlier notice that it did not say", () => {
    const each = course("from day three to day fourteen, corrected");
    const draft = draftOf("disclosure", each).replace(/between 9,000 and 12,500 people/g, "many people");
    const { text } = next(published(draft, each), each);
    assert.ok(changesIn(text).includes("- We now know how many people are affected: 14,300 people."), text);
  });

  it("asks what became of a step that was promised and is not in the record any more", () => {
    const each = course("from day fourteen to the end");
    const today = replaced(each.today, [/ {2}- \{ action: Look through.*\n/, ""]);
    const { text, conflicts, gaps } = next(published(draftOf("disclosure", each), each), { ...each, today });
    assert.deepEqual([conflicts, gaps], [0, 1]);
    assert.match(text, /Our earlier notice named this step: Look through every folder[^\n]+\[SAY WHAT BECAME OF IT\]/);
  });

  it("has no section where no fact has moved", () => {
    const each = course("from day fourteen to the end");
    const { text, changes } = next(published(draftOf("apology", each), each), { ...each, today: each.then });
    assert.equal(changes, 0);
    assert.doesNotMatch(text, /What has changed/);
  });

  it("says what the record says, where the copy does not tell its sentences apart, from the facts beside it", () => {
    const each = { ...course("from day three to day fourteen, corrected"), drafted: "2026-06-05T08:00:00Z" };
    const draft = draftOf("disclosure", each).replace(/<!-- Drafted[\s\S]*-->\n/, "");
    const { text, conflicts } = next(published(draft, each), each);
    assert.equal(conflicts, 0);
    assert.match(text, /This affects 14,300 people in all\./);
    assert.doesNotMatch(text, /This affects between 9,000|We believe that this affects/);
  });
});

describe("the next version of a notice that somebody worked on", () => {
  const each = course("from day three to day fourteen, corrected");
  const worked = replaced(
    draftOf("disclosure", each),
    ["We are sorry.", "We are sorry. I write to you as a reader of this library myself."],
    ["## When it happened", "We posted a letter to all of them.\n\n## When it happened"],
    ["We put the list into the wrong folder.", "I put the list into the wrong folder, late at night."],
  );

  it("keeps her sentences and paragraphs, and lets the rest follow the record", () => {
    const { text, conflicts } = next(published(worked, each), each);
    assert.equal(conflicts, 0);
    assert.match(text, /We are sorry\. I write to you as a reader of this library myself\.\n/);
    assert.match(text, /\n\nWe posted a letter to all of them\.\n\n/);
    assert.match(text, /I put the list into the wrong folder, late at night\./);
    assert.doesNotMatch(text, /We put the list/);
    assert.match(text, /This affects 14,300 people in all\./);
  });

  it("lets both stand where she and the record changed the same, in brackets that keep it from going out", () => {
    const mine = replaced(worked, [
      /We believe that this affects between[^\n.]*\./,
      "Between nine and twelve thousand of you.",
    ]);
    const { text, conflicts, gaps } = next(published(mine, each), each);
    assert.deepEqual([conflicts, gaps], [1, 0]);
    assert.match(text, /\[YOUR WORDS, CHOOSE ONE OF TWO\] Between nine and twelve thousand of you\.\n/);
    assert.match(text, /\[FROM THE RECORD, CHOOSE ONE OF TWO\] This affects 14,300 people in all\./);
    const { record } = readRecord(each.today);
    const review = reviewDraft(parseDraft(text), { record, now: Temporal.Instant.from(each.now) });
    assert.ok((review?.findings.filter(({ rule }) => rule === "IC801").length ?? 0) >= 2);
  });

  it("says so where she took out what the record now says otherwise", () => {
    const mine = replaced(worked, [/We suspect, but have not yet confirmed[^\n]*/, ""]);
    const { text, conflicts } = next(published(mine, each), each);
    assert.equal(conflicts, 1);
    assert.match(text, /\[YOU TOOK THIS OUT, THE RECORD NOW SAYS\]/);
  });

  it("keeps her decisions at the top, and follows the copy that it was made from", () => {
    const decided = worked.replace(
      "lang: en\n",
      "lang: en\naccepted:\n  - rule: IC103\n    reason: Counsel advises it\n    by: Jo\n    on: 2026-06-05\n",
    );
    const { frontMatter } = parseDraft(next(published(decided, each), each).text);
    assert.deepEqual(
      [frontMatter.version, frontMatter.follows, frontMatter.published, frontMatter.accepted.length],
      [2, "../published/x.md", undefined, 1],
    );
  });

  it("is followed by a third, in which the second's news give way to newer ones", () => {
    const second = next(published(worked, each), each).text;
    const later = { ...course("from day fourteen to the end"), then: each.today };
    const { text, version, conflicts } = next(published(second, later), later);
    assert.deepEqual([version, conflicts], [3, 0]);
    assert.match(text, /since our notice of 17 June 2026/);
    assert.doesNotMatch(text, /since our notice of 5 June 2026/);
    assert.match(text, /as a reader of this library myself/);
  });
});

describe("a draft from a template of one's own", () => {
  it("is not drafted again from another template where its own is gone", () => {
    const { record } = readRecord(dayThree);
    const now = Temporal.Instant.from("2026-06-05T08:00:00Z");
    const [kind] = kinds;
    assert.ok(kind);
    const again = draftAgain(
      kind,
      { template: "schools.md.mustache", incident: undefined, lang: undefined },
      { record, now, templates: productTemplates },
      undefined,
    );
    assert.ok(!again.ok);
    assert.match(again.problems[0]?.message ?? "", /There is no template “schools\.md\.mustache”\. Put it back/);
  });
});

describe("the frozen copy of a notice", () => {
  const each = course("from day three to day fourteen, corrected");

  it("says when and where it went out, and of which facts it was made; its words are those of the draft", () => {
    const draft = draftOf("apology", each);
    const copy = published(draft, each);
    const { published: publication, version, problems } = parseDraft(copy).frontMatter;
    assert.deepEqual(publication, { on: "2026-06-05T09:00", where: "by e-mail", facts: "x.facts.yaml" });
    assert.deepEqual([version, problems], [1, []]);
    const bodyOf = (whole: string): string => whole.slice(whole.indexOf("\n---\n") + 5);
    assert.equal(bodyOf(copy), bodyOf(draft));
  });

  it("says its kind where the draft had it from elsewhere, so that a next version can be made", () => {
    const draft = draftOf("apology", each).replace("kind: apology\n", "");
    const copy = published(draft, each, "apology");
    assert.equal(parseDraft(copy).frontMatter.kind, "apology");
    assert.equal(next(copy, each).version, 2);
    assert.equal(parseDraft(published("# We are sorry\n", each, "apology")).frontMatter.kind, "apology");
  });

  it("has no finding, whatever the record says by now, since nobody can change it", () => {
    const draft = draftOf("apology", each).replace("We are sorry.", "We are sorry for any inconvenience. [NAME]");
    const { record } = readRecord(each.today);
    const options = { record, now: Temporal.Instant.from("2027-01-01T00:00:00Z") };
    assert.ok((reviewDraft(parseDraft(draft), options)?.findings.length ?? 0) > 0);
    assert.deepEqual(reviewDraft(parseDraft(published(draft, each)), { ...options, isFrozen: true })?.findings, []);
  });
});
