import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { unescapeXml } from "../kit/xml.ts";
import { CommandLineFolder } from "../kit/command-line.ts";
import { wordText } from "../kit/exports.ts";

const draft = "---\nkind: disclosure\nincident: ../incident.yaml\nlang: en\n---\n\n# Our notice\n\nWe are **sorry**.\n";

/** An incident folder whose record holds `record`, with a draft in it. */
function incidentFolder(text = draft, record = "title: Leak\n"): CommandLineFolder {
  const folder = new CommandLineFolder();
  folder.write("leak/incident.yaml", record);
  folder.write("leak/notices/disclosure.md", text);
  return folder;
}

function wordFile(folder: CommandLineFolder, name: string): string {
  const body = unzipSync(readFileSync(`${folder.path}/${name}`))["word/document.xml"];
  return strFromU8(body ?? assert.fail("It is no Word file."));
}

describe("incident-comms export", () => {
  it("makes a Word file, a web page and plain text in export beside the record", async () => {
    const folder = incidentFolder();
    for (const format of ["docx", "html", "txt"]) {
      const { code, out, error } = await folder.run("export", "leak/notices/disclosure.md", "--to", format);
      assert.deepEqual(
        { code, out, error },
        { code: 0, out: `leak/export/disclosure.${format} is made.\n`, error: "" },
      );
    }
    assert.equal(wordText(wordFile(folder, "leak/export/disclosure.docx")), "Our notice\nWe are sorry.\n");
    assert.match(folder.read("leak/export/disclosure.html"), /<strong>sorry<\/strong>/);
    assert.equal(folder.read("leak/export/disclosure.txt"), "Our notice\n==========\n\nWe are sorry.\n");
  });

  it("makes nothing of a draft that is too long, and marks no changes against one", async () => {
    const long = draft + "We left the list open.\n\n".repeat(32_000);
    const folder = incidentFolder(long);
    folder.write("leak/notices/short.md", draft);
    const run = (...args: readonly string[]) => folder.runIn("leak/notices", "export", ...args, "--to", "docx");
    for (const args of [["disclosure.md"], ["short.md", "--since", "disclosure.md"]]) {
      const { code, out, error } = await run(...args);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(error, /^disclosure\.md: This draft is not checked, because it is longer than 750,000 characters/);
    }
    assert.equal(existsSync(`${folder.path}/leak/export`), false);
  });

  it("puts the export of a draft without a record beside the draft", async () => {
    const folder = new CommandLineFolder();
    folder.write("letter.md", "---\nkind: apology\n---\n\n# Sorry\n");
    assert.equal((await folder.run("export", "letter.md", "--to", "txt")).out, "export/letter.txt is made.\n");
  });

  it("gives a second export the next number, and never writes over a file", async () => {
    const folder = incidentFolder();
    folder.write("leak/export/disclosure.txt", "mine");
    const run = (...more: readonly string[]) =>
      folder.runIn("leak", "export", "notices/disclosure.md", "--to", "txt", ...more);
    assert.equal((await run()).out, "export/disclosure-2.txt is made.\n");
    assert.equal((await run()).out, "export/disclosure-3.txt is made.\n");
    const { code, error } = await run("--out", "export/disclosure.txt");
    assert.equal(code, 2);
    assert.equal(error, "export/disclosure.txt exists already and is left as it is: choose another name.\n");
    assert.equal(folder.read("leak/export/disclosure.txt"), "mine");
  });

  it("writes where --out says, also to standard output", async () => {
    const folder = incidentFolder();
    const run = (...args: readonly string[]) => folder.run("export", "leak/notices/disclosure.md", ...args);
    assert.equal((await run("--to", "html", "--out", "page.html")).out, "page.html is made.\n");
    assert.equal((await run("--to", "txt", "--out", "-")).out, "Our notice\n==========\n\nWe are sorry.\n");
    assert.deepEqual(readdirSync(`${folder.path}/leak`).sort(), ["incident.yaml", "notices"]);
    const { code, error } = await run("--to", "docx", "--out", "-");
    assert.equal(code, 2);
    assert.equal(error, "A Word file cannot be written to standard output: name a file with --out FILE.\n");
  });

  it("refuses gaps and names that must not be said, each with its place, and makes nothing", async () => {
    const folder = incidentFolder(`${draft}\nDear [NAME], ask Rob. <!-- Rob -->\n`, "title: x\nneverSay: [Rob]\n");
    for (const format of ["docx", "html", "txt"]) {
      const { code, out, error } = await folder.run("export", "leak/notices/disclosure.md", "--to", format);
      assert.equal(code, 1);
      assert.equal(out, "");
      assert.equal(
        error,
        "leak/notices/disclosure.md:11:6: “[NAME]” is still to be filled in.\n" +
          "leak/notices/disclosure.md:11:18: “Rob” must not be said.\n" +
          "Nothing is exported: change these first.\n",
      );
    }
    assert.deepEqual(readdirSync(`${folder.path}/leak`).sort(), ["incident.yaml", "notices"]);
  });

  it("refuses what is marked as an error, unless the draft accepts it, and makes nothing", async () => {
    const secret = "AKIA" + "IOSFODNN7EXAMPLA";
    const text = `${draft}\nThe key was ${secret}. We leverage care.\n`;
    const folder = incidentFolder(text);
    folder.write(".incident-comms/rules.yaml", "phrases:\n  - phrase: leverage\n    write: use\n    severity: error\n");
    const run = () => folder.run("export", "leak/notices/disclosure.md", "--to", "txt");
    const { code, out, error } = await run();
    assert.deepEqual({ code, out }, { code: 1, out: "" });
    assert.match(
      error,
      /^leak\/notices\/disclosure\.md:11:13: This looks like a key .*\nleak\/notices\/disclosure\.md:11:38: .*leverage.*\nNothing is exported: change these first, or accept in the draft what is to stay\.\n$/,
    );
    assert.deepEqual(readdirSync(`${folder.path}/leak`).sort(), ["incident.yaml", "notices"]);
    const accepted = ["IC890", "IC902"].map(
      (rule) => `  - { rule: ${rule}, reason: It is revoked, by: Jo, on: 2026-11-24 }\n`,
    );
    folder.write("leak/notices/disclosure.md", text.replace("lang: en\n", `lang: en\naccepted:\n${accepted.join("")}`));
    assert.equal((await run()).out, "leak/export/disclosure.txt is made.\n");
  });

  it("makes nothing where the house rules cannot be read", async () => {
    const folder = incidentFolder();
    folder.write(".incident-comms/rules.yaml", "phrases: [\n");
    const { code, error } = await folder.run("export", "leak/notices/disclosure.md", "--to", "txt");
    assert.equal(code, 2);
    assert.match(error, /^\.incident-comms\/rules\.yaml:\d+:\d+: /);
  });

  it("says plainly in every format that an exercise is one", async () => {
    const folder = incidentFolder(draft, "title: x\ndrill: true\n");
    for (const format of ["html", "txt"]) {
      const { out } = await folder.run("export", "leak/notices/disclosure.md", "--to", format, "--out", "-");
      assert.match(unescapeXml(out), /DRILL: this is an exercise/);
    }
  });

  it("marks what has changed since an earlier draft", async () => {
    const folder = incidentFolder();
    folder.write("v1.md", draft.replace("sorry", "sad").replace("lang: en", "lang: en\nversion: 1"));
    folder.write("leak/notices/disclosure.md", draft.replace("lang: en", "lang: en\nversion: 2"));
    const run = (...args: readonly string[]) =>
      folder.run("export", "leak/notices/disclosure.md", "--since", "v1.md", ...args);
    assert.equal((await run("--to", "docx")).code, 0);
    const xml = wordFile(folder, "leak/export/disclosure.docx");
    assert.match(xml, /<w:del [^>]*w:author="Version 2".*?<w:delText[^>]*>sad</s);
    assert.match(xml, /<w:ins [^>]*w:author="Version 2".*?<w:t[^>]*>sorry</s);
    const { code, error } = await run("--to", "txt");
    assert.equal(code, 2);
    assert.match(error, /^Only a Word file can mark what has changed: /);
  });

  it("marks no change that would show what must not go out", async () => {
    const folder = incidentFolder(draft, "title: Leak\nneverSay: [Jonas Reet]\n");
    folder.write("v1.md", draft.replace("**sorry**", "sorry. Jonas Reet copied it [CHECK WITH HR]"));
    const { code, error } = await folder.run(
      "export",
      "leak/notices/disclosure.md",
      "--to",
      "docx",
      "--since",
      "v1.md",
    );
    assert.equal(code, 1);
    assert.equal(
      error,
      "v1.md:9:15: “Jonas Reet” must not be said.\nv1.md:9:36: “[CHECK WITH HR]” is still to be filled in.\n" +
        "Nothing is exported: these would stand in the Word file as a change. Leave --since out.\n",
    );
    assert.deepEqual(readdirSync(`${folder.path}/leak`).sort(), ["incident.yaml", "notices"]);
  });

  it("says what could not go with the letter", async () => {
    const folder = incidentFolder(`${draft}\n![Our shop](shop.png) [plan](../plan.md) [old](old.md)\n`);
    const { out } = await folder.run("export", "leak/notices/disclosure.md", "--to", "txt");
    assert.equal(
      out,
      "leak/export/disclosure.txt is made. Left out: a picture, whose description stands in its place, and the addresses of 2 links that readers could not follow.\n",
    );
  });

  it("wants one draft, and a format that there is", async () => {
    const folder = incidentFolder();
    const refusal = async (...args: readonly string[]) => {
      const { code, error } = await folder.run("export", ...args);
      assert.equal(code, 2);
      assert.match(error, /^[^\n]+\.\n$/);
      return error;
    };
    assert.match(await refusal(), /^Name one draft, as in: /);
    assert.match(await refusal("a.md", "b.md", "--to", "txt"), /^Name one draft, as in: /);
    assert.match(await refusal("leak/notices/disclosure.md"), /^Say what to make of the draft: --to docx/);
    assert.match(
      await refusal("leak/notices/disclosure.md", "--to", "pdf"),
      /^--to cannot be “pdf”: choose docx, html or txt/,
    );
    assert.match(await refusal("gone.md", "--to", "txt"), /^gone\.md does not exist/);
    folder.write("notes.md", "# Notes");
    assert.match(
      await refusal("notes.md", "--to", "txt"),
      /^notes\.md does not say which kind of document it is: .*\(there are holding-statement/,
    );
    folder.write("record.yaml", "title: [x\n");
    assert.match(
      await refusal("leak/notices/disclosure.md", "--to", "txt", "--record", "record.yaml"),
      /^record\.yaml:\d+:\d+: /,
    );
    folder.write("alone.md", draft);
    assert.match(
      await refusal("alone.md", "--to", "txt"),
      /^The record that alone\.md names, \.\.\/incident\.yaml, is not there/,
    );
    assert.deepEqual(readdirSync(`${folder.path}/leak`).sort(), ["incident.yaml", "notices"]);
  });
});
