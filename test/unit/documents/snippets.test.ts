import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { lint } from "markdownlint/sync";
import { Temporal } from "temporal-polyfill";
import { kinds, parseDraft, requirementRules, reviewDraft, type RequirementId } from "../../../src/core/index.ts";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const file = path.join(import.meta.dirname, "../../../snippets/markdown.json");
const snippets = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Snippet>>);

/** "${1:[DATE]}": a place to fill in, with what stands there until then. */
const stopPattern = /\$\{(\d+):([^{}]*)\}/g;

/** Of each snippet that is for a requirement: which, and what somebody might write at its places. */
const filled: Readonly<Record<string, readonly [RequirementId | undefined, ...string[]]>> = {
  "Own what we did wrong": ["fault", "left the export folder open to everybody", "the copying of your data"],
  "Own what we failed to prevent": ["fault", "notice the copying for two days", "watched that folder every hour"],
  "Own that we did not keep their trust": ["fault", "your data", "12 March 2026 at 17:00 UTC"],
  "Say sorry": ["apology", "you have to change your password because of us"],
  "When it happened": [
    "timeline",
    "3 March 2026 at 06:10",
    "It began.",
    "3 March 2026 at 09:20",
    "We found out.",
    "4 March 2026 at 07:00",
    "We stopped it.",
    "UTC",
  ],
  "What was affected": ["data-involved", "names and dates of birth", "passwords"],
  "Which service was affected": ["data-involved", "payments by card"],
  "Who was affected": ["people-affected", "12,500", "everybody who ordered in our shop before 3 March 2026"],
  "What we have done": ["response", "Closed the folder", "3 March 2026", "Changed the keys to it", "4 March 2026"],
  "How we prevent it from happening again": [
    "prevention",
    "Check every folder once a day",
    "1 April 2026",
    "Head of IT",
    "Encrypt every export",
    "15 April 2026",
    "Head of Operations",
  ],
  "What you can do": [
    "reader-action",
    "change the password of your account",
    "change it wherever you used the same one",
  ],
  "Nothing to do": ["reader-action", "nothing of yours was in the folder"],
  "When you will hear more": ["next-update", "12 March 2026 at 17:00 UTC", "on our website"],
  "How to reach us": ["contact", "<help@halden-moor.example>", "0117 496 0456", "8:00 to 20:00 UTC"],
  "Not yet known": [undefined, "how many people are affected", "12 March 2026 at 17:00 UTC"],
  "What has changed": [undefined, "3 March 2026", "No addresses were in the file.", "The file held 212 addresses."],
};

function bodyOf({ body }: Snippet, answers: readonly string[] | undefined): string {
  return body
    .join("\n")
    .replace(stopPattern, (_all, stop: string, usual: string) => answers?.[Number(stop) - 1] ?? usual)
    .replace("$0", "");
}

function reviewOf(section: string, frontMatter = "") {
  const text = `---\nkind: disclosure\n${frontMatter}---\n\n# A notice of a leak\n\n6 March 2026\n\n${section.trimEnd()}\n`;
  const review = reviewDraft(parseDraft(text), { now: Temporal.Instant.from("2026-03-06T08:00:00Z") });
  assert.ok(review);
  const findings = review.findings.filter(({ rule }) => !requirementRules.some(({ id }) => id === rule));
  return { text, review, findings: findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`) };
}

function answersFor(title: string): readonly [RequirementId | undefined, readonly string[]] {
  const entry = filled[title];
  assert.ok(entry, `Say in this test how ${title} is filled in.`);
  const [requirement, ...answers] = entry;
  return [requirement, answers];
}

describe("the snippets", () => {
  const sections = snippets.filter(([title]) => !title.startsWith("Accept"));

  for (const [title, snippet] of snippets) {
    it(`can be inserted, and says what it is for: ${title}`, () => {
      const body = snippet.body.join("\n");
      const stops = [...body.matchAll(stopPattern)].map(([, stop]) => Number(stop));
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
        "numbered from 1, in order",
      );
      assert.equal(body.split("$0").length, 2, "one place where the cursor ends");
      const rest = body.replace(stopPattern, "").replace("$0", "");
      assert.doesNotMatch(rest, /[${}]/);
      assert.match(snippet.description, /^[A-Z][^.]{20,120}$/);
      assert.doesNotMatch(snippet.description, /lint|schema|diagnostic|workspace|tab stop|YAML|front matter/i);
    });
  }

  it("begin with words that no two share", () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) {
      assert.match(prefix, /^[a-z][a-z :-]+$/);
    }
  });

  for (const [title, snippet] of sections) {
    it(`says what it is for once it is filled in, and nothing that is marked: ${title}`, () => {
      const [requirement, answers] = answersFor(title);
      const { text, review, findings } = reviewOf(bodyOf(snippet, answers));
      if (requirement !== undefined) {
        assert.equal(review.requirements.find(({ id }) => id === requirement)?.state, "met");
      }
      assert.deepEqual(findings, []);
      assert.deepEqual(lint({ strings: { text }, config: { default: true, MD013: false } })["text"], []);
    });

    it(`is marked at each place that is left to be filled in: ${title}`, () => {
      const places = [...snippet.body.join("\n").matchAll(stopPattern)].filter(([, , usual]) => usual?.startsWith("["));
      const { findings } = reviewOf(bodyOf(snippet, undefined));
      const marked = findings.filter((finding) => finding.startsWith("IC801 ["));
      assert.equal(marked.length, places.length, findings.join("\n"));
    });
  }

  it("are there for everything that a notice must say, and own it in three ways", () => {
    const served = sections.map(([title]) => answersFor(title)[0]);
    assert.deepEqual(
      [...new Set(kinds.flatMap(({ requires }) => requires))].filter((id) => !served.includes(id)),
      [],
    );
    assert.equal(served.filter((id) => id === "fault").length, 3);
  });

  it("accept a mark in the whole draft in the form that we read, and are marked until they are filled in", () => {
    const snippet = snippets.find(([title]) => title === "Accept a mark in the whole draft")?.[1];
    assert.ok(snippet);
    const sentence = "We are sorry for any inconvenience.";
    const [mark = ""] = reviewOf(sentence).findings;
    const rule = mark.slice(0, 5);
    const { findings } = reviewOf(sentence, bodyOf(snippet, [rule, "Counsel asks for it", "Jo Ash", "2026-03-06"]));
    assert.deepEqual(findings, []);
    assert.ok(reviewOf(sentence, bodyOf(snippet, undefined)).findings.length > 1);
  });

  it("accept a mark in one line in the form that we read", () => {
    const snippet = snippets.find(([title]) => title === "Accept a mark in one line")?.[1];
    assert.ok(snippet);
    const sentence = "We are sorry for any inconvenience.";
    const [mark = ""] = reviewOf(sentence).findings;
    assert.deepEqual(reviewOf(`${sentence} ${bodyOf(snippet, [mark.slice(0, 5)])}`).findings, []);
    assert.deepEqual(reviewOf(`${sentence} ${bodyOf(snippet, undefined)}`).findings, [mark]);
  });
});
