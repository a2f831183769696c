import assert from "node:assert/strict";
import { requirementIds } from "../../src/core/index.ts";
import { CommandLineFolder } from "../kit/command-line.ts";

interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

interface Answer {
  version: number;
  files: {
    path: string;
    kind: string;
    requirements: { id: string; required: boolean; state: string; evidence: (Place & { text: string })[] }[];
    findings: (Place & { rule: string; name: string; severity: string; message: string; fixable: boolean })[];
  }[];
  summary: { files: number; errors: number; warnings: number; informations: number };
}

const fault = "We left a storage bucket public, and that is our responsibility.";
const letter = `---
kind: disclosure
lang: en
accepted:
  - rule: IC102
    reason: Counsel advises against it
    by: Head of legal
    on: 2026-11-12
---

# Your 🔒 data

🔒 ${fault} We do not yet know how many people are affected; we will say so by 27 November 2026, 17:00 UTC.

Please read 🔒 [NAME] with care.
`;

describe("incident-comms check --format json", () => {
  const folder = new CommandLineFolder();
  let answer: Answer;

  before(async () => {
    folder.write("notices/disclosure.md", letter);
    const { code, out, error } = await folder.run("check", "--format", "json", "notices");
    assert.equal(error, "");
    assert.equal(code, 1);
    answer = JSON.parse(out) as Answer;
  });

  it("has exactly the fields that other programs rely on, in their order", () => {
    assert.deepEqual(Object.keys(answer), ["version", "files", "summary"]);
    assert.equal(answer.version, 1);
    assert.deepEqual(Object.keys(answer.summary), ["files", "errors", "warnings", "informations"]);
    const [file, ...others] = answer.files;
    assert.equal(others.length, 0);
    assert.deepEqual(Object.keys(file!), ["path", "kind", "requirements", "findings"]);
    assert.equal(file!.path, "notices/disclosure.md");
    assert.equal(file!.kind, "disclosure");
    const place = ["line", "column", "endLine", "endColumn"];
    for (const requirement of file!.requirements) {
      assert.deepEqual(Object.keys(requirement), [
        ...["id", "required", "state", "evidence"],
        ...(requirement.state === "accepted" ? ["accepted"] : []),
      ]);
      for (const evidence of requirement.evidence) {
        assert.deepEqual(Object.keys(evidence), [...place, "text", "by"]);
      }
    }
    assert.ok(file!.findings.length > 0);
    for (const finding of file!.findings) {
      assert.deepEqual(Object.keys(finding), ["rule", "name", "severity", "message", ...place, "fixable"]);
    }
  });

  it("tells a person's word from what a rule found", async () => {
    const entry = "said:\n  - requirement: contact\n    quote: Come and see us.\n    by: Jo Ash\n    on: 2026-03-04\n";
    folder.write("other/apology.md", `---\nkind: apology\n${entry}---\n\nWe left it open. Come and see us.\n`);
    const { out } = await folder.run("check", "--format", "json", "other");
    const { requirements } = (JSON.parse(out) as Answer).files[0]!;
    const find = (id: string) => requirements.find((requirement) => requirement.id === id) as unknown;
    const place = { line: 10, endLine: 10 };
    assert.deepEqual(find("contact"), {
      ...{ id: "contact", required: true, state: "met" },
      evidence: [{ ...place, column: 18, endColumn: 34, text: "Come and see us.", by: "person" }],
      said: { by: "Jo Ash", on: "2026-03-04" },
    });
    assert.deepEqual(find("fault"), {
      ...{ id: "fault", required: true, state: "met" },
      evidence: [{ ...place, column: 1, endColumn: 17, text: "We left it open.", by: "rule" }],
    });
  });

  it("lists all ten requirements in their order, each in one of four states", () => {
    const { requirements } = answer.files[0]!;
    assert.deepEqual(
      requirements.map((requirement) => requirement.id),
      requirementIds,
    );
    const stateOf = (id: string) => requirements.find((requirement) => requirement.id === id)?.state;
    assert.equal(stateOf("fault"), "met");
    assert.equal(stateOf("apology"), "accepted");
    assert.equal(stateOf("people-affected"), "open");
    assert.equal(stateOf("timeline"), "missing");
  });

  it("places evidence by lines and UTF-16 columns from 1, with its words", () => {
    const evidence = answer.files[0]!.requirements[0]!.evidence[0]!;
    assert.equal(evidence.line, 13);
    assert.equal(evidence.endLine, 13);
    assert.ok(evidence.text.endsWith(fault), evidence.text);
    // The lock takes two columns, the space behind it one.
    assert.equal(evidence.endColumn, 1 + 3 + fault.length);
    const line = letter.split("\n")[evidence.line - 1]!;
    assert.equal(line.slice(evidence.column - 1, evidence.endColumn - 1), evidence.text);
  });

  it("places findings, says which can be mended without thought, and counts them", () => {
    const { findings } = answer.files[0]!;
    const { message, ...placeholder } = findings.find((finding) => finding.rule === "IC801")!;
    assert.deepEqual(placeholder, {
      rule: "IC801",
      name: "left-over-placeholder",
      severity: "error",
      line: 15,
      column: 16,
      endLine: 15,
      endColumn: 22,
      fixable: false,
    });
    assert.ok(message.includes("[NAME]"));
    const timeline = findings.find((finding) => finding.rule === "IC103")!;
    assert.equal(timeline.severity, "warning");
    assert.equal(timeline.line, 11);
    assert.equal(timeline.fixable, true);
    assert.ok(!findings.some((finding) => finding.rule === "IC101" || finding.rule === "IC102"));
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    assert.deepEqual(answer.summary, {
      files: 1,
      errors: count("error"),
      warnings: count("warning"),
      informations: count("information"),
    });
  });

  it("does not require of a kind what it does not need", async () => {
    folder.write("plan.md", "---\nkind: remediation-plan\n---\n\n# Plan\n");
    const { out } = await folder.run("check", "--format", "json", "plan.md");
    const { requirements, findings } = (JSON.parse(out) as Answer).files[0]!;
    assert.deepEqual(
      requirements.filter((requirement) => !requirement.required).map((requirement) => requirement.id),
      ["apology", "people-affected", "reader-action"],
    );
    assert.ok(!findings.some((finding) => finding.rule === "IC102"));
  });

  it("says once of a draft in another language that only what holds for any language is checked", async () => {
    const german = "---\nkind: disclosure\nlang: de\n---\n\n# Ein Brief\n\nSehr geehrte [NAME], es tut uns leid.\n";
    folder.write("deutsch/brief.md", german);
    const { out } = await folder.run("check", "--format", "json", "deutsch");
    const [file] = (JSON.parse(out) as { files: (Answer["files"][0] & { language: string; languageNote: string })[] })
      .files;
    assert.equal(file!.language, "de");
    assert.match(file!.languageNote, /^This draft is in German\. .+\.$/);
    assert.ok(file!.requirements.every(({ state, evidence }) => state === "unchecked" && evidence.length === 0));
    assert.deepEqual(
      file!.findings.map(({ rule }) => rule),
      ["IC801"],
    );
    const text = await folder.run("check", "deutsch");
    assert.equal(text.out.split(file!.languageNote).length, 2, text.out);
    assert.match(text.out, /brief\.md \(Disclosure\): not checked\n/);
  });
});
