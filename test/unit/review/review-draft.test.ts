import assert from "node:assert/strict";
import { applyEdits, parseDraft, requirementIds, reviewDraft, type Review } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";
import { productTemplates } from "../../kit/templates.ts";

function review(text: string): Review {
  const result = reviewDraft(parseDraft(text), { now: testNow, templates: productTemplates });
  assert(result !== undefined);
  return result;
}

function rulesIn(text: string): readonly string[] {
  return review(text).findings.map((finding) => finding.rule);
}

const silentLetter =
  "---\nkind: disclosure\n---\n\n# A letter\n\n4 March 2026\n\nDear customer, this is a letter about the weather.\n";

describe("the review of a draft", () => {
  it("is for drafts of ours alone", () => {
    assert.equal(reviewDraft(parseDraft("# Shopping list\n\n- Milk"), { now: testNow }), undefined);
    assert.equal(reviewDraft(parseDraft("---\nkind: sonnet\n---\n"), { now: testNow }), undefined);
  });

  it("takes the kind from outside where the draft names none", () => {
    const result = reviewDraft(parseDraft("# A letter"), { kind: "apology", now: testNow });
    assert.equal(result?.kind.id, "apology");
  });

  it("lists all ten requirements in their order", () => {
    assert.deepEqual(
      review(silentLetter).requirements.map((result) => result.id),
      requirementIds,
    );
  });

  it("warns at the title of everything that the kind needs and the draft leaves out", () => {
    const { findings } = review(silentLetter);
    assert.equal(findings.length, 10);
    for (const finding of findings) {
      assert.equal(silentLetter.slice(finding.span.start, finding.span.end), "# A letter");
      assert.equal(finding.severity, "warning");
    }
  });

  it("does not ask for what the kind does not need", () => {
    const plan = review(silentLetter.replace("disclosure", "remediation-plan"));
    assert(!plan.findings.some((finding) => finding.name === "missing-apology"));
    assert.equal(plan.requirements.find((result) => result.id === "apology")?.required, false);
  });

  it("leaves out what somebody put their name to, and says who", () => {
    const accepted =
      "accepted:\n  - rule: IC101\n    reason: Proceedings are open\n    by: Head of legal\n    on: 2026-03-04\n";
    const { findings, requirements } = review(silentLetter.replace("---\n\n", `${accepted}---\n\n`));
    assert(!findings.some((finding) => finding.rule === "IC101"));
    const fault = requirements.find((result) => result.id === "fault");
    assert.equal(fault?.state, "accepted");
    assert.equal(fault.acceptance?.by, "Head of legal");
  });

  it("does not take a decision without a name or a reason", () => {
    const accepted = "accepted:\n  - rule: IC101\n";
    const rules = rulesIn(silentLetter.replace("---\n\n", `${accepted}---\n\n`));
    assert(rules.includes("IC101"));
    assert(rules.includes("IC802"));
  });

  it("keeps silent where a comment switches a rule off", () => {
    assert(rulesIn(silentLetter).includes("IC103"));
    const off = silentLetter.replace("# A letter", "<!-- markdownlint-disable IC103 -->\n\n# A letter");
    assert(!rulesIn(off).includes("IC103"));
    assert(rulesIn(off).includes("IC101"));
  });

  it("takes 'not yet known' for honest, and asks only by when", () => {
    const open = `${silentLetter}\nWe do not yet know how many people are affected.\n`;
    const finding = review(open).findings.find((candidate) => candidate.rule === "IC105");
    assert.equal(finding?.severity, "information");
    const dated = `${silentLetter}\nWe do not yet know how many people are affected; we will say by 7 March 2026.\n`;
    assert(!rulesIn(dated).includes("IC105"));
    assert.equal(review(dated).requirements.find((result) => result.id === "people-affected")?.state, "open");
  });

  it("marks what is still to be filled in at its place, and not in code", () => {
    const text = `${silentLetter}\nWrite to [NAME], or \`[NAME]\`.\n`;
    const findings = review(text).findings.filter((finding) => finding.rule === "IC801");
    assert.deepEqual(
      findings.map((finding) => finding.span.start),
      [text.indexOf("[NAME]")],
    );
    assert.equal(findings[0]?.severity, "error");
  });

  it("offers three wordings for our fault, each with when it fits, and one section for everything else", () => {
    for (const finding of review(silentLetter).findings) {
      if (finding.rule === "IC101") {
        assert.equal(finding.fix, undefined);
        assert.equal(finding.suggestions.length, 3);
        assert(finding.suggestions.every((suggestion) => suggestion.when.length > 10));
      } else {
        assert(finding.fix !== undefined, finding.rule);
      }
    }
  });

  it("calls nothing left out by decision that the draft says after all", () => {
    const accepted = "accepted:\n  - rule: IC101\n    reason: Pending\n    by: Counsel\n    on: 2026-03-04\n";
    const text = `${silentLetter.replace("---\n\n", `${accepted}---\n\n`)}\nWe left the list public.\n`;
    assert.equal(review(text).requirements.find((result) => result.id === "fault")?.state, "met");
  });

  it("does not look for gaps in the lines at the top", () => {
    const text = silentLetter.replace("kind: disclosure", "kind: disclosure\nnote: TBC");
    assert(!rulesIn(text).includes("IC801"));
  });

  it("marks a gap within a gap once", () => {
    const findings = review(`${silentLetter}\nDear {{[NAME]}}.\n`).findings;
    assert.equal(findings.filter((finding) => finding.rule === "IC801").length, 1);
  });

  it("inserts before the closing of a letter, even behind the section that the closing stands in", () => {
    const letter = `${silentLetter}\n## What we have done\n\nWe have closed the list to strangers.\n\nYours sincerely,\n\nHalden\n`;
    const result = reviewDraft(parseDraft(letter), { kind: "apology", now: testNow, templates: productTemplates });
    for (const finding of result?.findings ?? []) {
      const text = applyEdits(letter, finding.fix?.edits ?? []);
      assert(text.trimEnd().endsWith("Yours sincerely,\n\nHalden"), finding.name);
    }
  });

  it("inserts before the closing of a letter from Word, whose lines stand right below one another", () => {
    const letter = `${silentLetter}\nDear readers,\nThe list stood open. It was long.\nWrite to us soon. We answer.\nSincerely,\nAna\n`;
    const result = reviewDraft(parseDraft(letter), { kind: "apology", now: testNow, templates: productTemplates });
    const edits = (result?.findings ?? []).flatMap(({ fix, suggestions }) =>
      [...(fix ? [fix] : []), ...suggestions].flatMap((each) => (each.title.startsWith("Put") ? [] : [each.edits])),
    );
    assert(edits.length > 3);
    for (const each of edits) {
      assert(applyEdits(letter, each).trimEnd().endsWith("\nSincerely,\nAna"));
    }
  });

  it("inserts a heading that looks as the others of the letter do", () => {
    const bold = `${silentLetter}\n**What happened**\n\nA list was open.\n\n**Questions?**\n\nDo ask us.\n`;
    for (const [letter, heading] of [
      [bold, /^\*\*[A-Z][^*]+\*\*$/m],
      [bold.replaceAll("\n", "\r\n"), /^\*\*[A-Z][^*]+\*\*\r$/m],
      [silentLetter, /^## /m],
      [`${bold}\n## Our plan\n\nWe plan.\n`, /^## /m],
    ] as const) {
      const fixes = review(letter).findings.flatMap(({ fix }) => fix?.edits.map(({ newText }) => newText) ?? []);
      assert(fixes.length > 0);
      for (const text of fixes) {
        assert.match(text, heading);
        assert(heading.source.startsWith("^##") || !text.includes("## "), text);
      }
    }
  });

  it("inserts with the line ends of the draft", () => {
    const letter = silentLetter.replaceAll("\n", "\r\n");
    for (const finding of review(letter).findings) {
      assert.doesNotMatch(applyEdits(letter, finding.fix?.edits ?? []), /[^\r]\n/);
    }
  });

  it("judges no requirement in another language than English, and still finds gaps", () => {
    const accepted = "accepted:\n  - rule: IC101\n    reason: Offen\n    by: Recht\n    on: 2026-03-04\n";
    const text = `---\nkind: disclosure\nlang: de\n${accepted}---\n\n# Ein Brief\n\nSehr geehrte [NAME], es tut uns leid.\n`;
    const { language, requirements, findings } = review(text);
    assert.deepEqual(language, { tag: "de", name: "German", isEnglish: false });
    assert.ok(requirements.every(({ state, evidence }) => state === "unchecked" && evidence.length === 0));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["IC801"],
    );
  });
});
