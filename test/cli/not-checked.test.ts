import assert from "node:assert/strict";
import { allRules } from "../../src/core/index.ts";
import type { RuleContext } from "../../src/core/rules/rule.ts";
import { CommandLineFolder } from "../kit/command-line.ts";

const silentApology = "---\nkind: apology\n---\n\n# A letter\n\n4 March 2026\n\nDear all.\n";
const placeholder = "---\nkind: apology\n---\n\n# A letter\n\nDear [NAME], we write to you.\n";

describe("incident-comms check, where a draft cannot be checked", () => {
  it("says of a draft that is too long that it is not checked, checks the others, and ends with exit code 2", async () => {
    const folder = new CommandLineFolder();
    const sentence =
      /all\/long\.md: This draft is not checked, because it is longer than 750,000 characters.*file of its own\./;
    folder.write("all/apology.md", silentApology);
    folder.write("all/long.md", silentApology + "We are sorry.\n\n".repeat(52_000));
    for (const format of ["text", "json", "sarif", "junit", "github"]) {
      const { code, out, error } = await folder.run("check", "--format", format, "all");
      assert.equal(code, 2, format);
      assert.match(out, sentence, format);
      assert.match(out, /IC101/, format);
      assert.match(error, sentence, format);
    }
    const { out } = await folder.run("check", "all");
    assert.match(out, /^1 draft checked: 0 errors, 9 warnings, 0 notes\. 1 file not checked\.$/m);
  });

  it("lets no draft pass of which a rule of ours could not be asked, and checks the others", async () => {
    const folder = new CommandLineFolder();
    const letter = "---\nkind: apology\nlang: de\n---\n\n# Ein Brief\n\nAlles gut.\n";
    folder.write("all/a.md", letter);
    folder.write("all/b.md", letter.replace("gut", "BROKEN"));
    const rule = allRules.find(({ name }) => name === "secret")!;
    const { check } = rule;
    Object.assign(rule, {
      check: (context: RuleContext) => {
        if (context.draft.text.includes("BROKEN")) {
          throw new Error("no such thing");
        }
        return check(context);
      },
    });
    try {
      const { code, out, error } = await folder.run("check", "all");
      assert.equal(code, 2);
      assert.match(out, /^all\/a\.md \(Apology\)/m);
      assert.match(out, /^all\/b\.md\n {2}Not checked: all\/b\.md .+ IC902 .+no such thing/m);
      assert.match(error, /^all\/b\.md could not be checked: /);
      const exported = await folder.run("export", "all/b.md", "--to", "txt");
      assert.equal(exported.code, 2);
      assert.match(exported.error, /^all\/b\.md could not be checked: /);
    } finally {
      Object.assign(rule, { check });
    }
  });

  it("tells of a draft in a folder that is not saved as UTF-8", async () => {
    const folder = new CommandLineFolder();
    folder.write("all/a.md", Buffer.from("---\r\nlang: en\r\nkind: apology\r\n---\r\n\r\n# F\xfcr alle\r\n", "latin1"));
    const { code, error } = await folder.run("check", "all");
    assert.equal(code, 2);
    assert.match(error, /^all\/a\.md is not saved as UTF-8 text/);
  });

  it("says of a Word file or a PDF what to do, and not to save it as text as it is", async () => {
    const folder = new CommandLineFolder();
    folder.write("letter.docx", Buffer.from("PK\u0003\u0004\u0000\u0000word/document.xml\u0000", "latin1"));
    folder.write("letter.pdf", "%PDF-1.7\n");
    for (const args of [
      ["check", "letter.docx"],
      ["draft", "apology", "--record", "letter.docx"],
      ["export", "letter.docx", "--to", "txt"],
    ]) {
      const { code, error } = await folder.run(...args);
      assert.equal(code, 2);
      assert.match(error, /^letter\.docx is a Word file: copy its text into a draft, or in Word choose Save As, /);
    }
    const { error } = await folder.run("check", "letter.pdf");
    assert.equal(error, "letter.pdf is a PDF: copy its text into a draft, and name that.\n");
  });

  it("checks the others where a file cannot be read", async () => {
    const folder = new CommandLineFolder();
    folder.write("good.md", placeholder);
    folder.write("old.md", Buffer.from("---\nkind: apology\n---\n\n# F\xfcr alle\n", "latin1"));
    const { code, out, error } = await folder.run("check", "--format", "json", "gone.md", "good.md", "old.md");
    assert.equal(code, 2);
    assert.match(
      error,
      /^gone\.md does not exist: look at the path again; and 1 more like this, each named with its file\.\n$/,
    );
    const { files, summary } = JSON.parse(out) as { files: unknown[]; summary: { files: number; errors: number } };
    assert.deepEqual(files[0], { path: "gone.md", error: "gone.md does not exist: look at the path again." });
    assert.deepEqual(files[2], {
      path: "old.md",
      error: "old.md is not saved as UTF-8 text: open it in an editor and save it as UTF-8.",
    });
    assert.equal(summary.files, 3);
    assert.equal(summary.errors, 1);
  });
});
