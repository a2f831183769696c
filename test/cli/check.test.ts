import assert from "node:assert/strict";
import { CommandLineFolder } from "../kit/command-line.ts";

const silentApology = "---\nkind: apology\n---\n\n# A letter\n\n4 March 2026\n\nDear all.\n";
const placeholder = "---\nkind: apology\n---\n\n# A letter\n\nDear [NAME], we write to you.\n";

describe("incident-comms check", () => {
  it("says for people what each draft leaves out, with its place and the count", async () => {
    const folder = new CommandLineFolder();
    folder.write("notices/a.md", silentApology);
    const { code, out, error } = await folder.run("check", "notices/a.md");
    assert.equal(error, "");
    assert.equal(code, 1);
    const lines = out.split("\n");
    assert.equal(lines[0], "notices/a.md (Apology): 0 of 9 said");
    assert.match(lines[1]!, /^ {2}5:1 {6}Warning {2}\S.* \(IC101 missing-fault\)$/);
    assert.match(out, /^1 draft checked: 0 errors, 9 warnings, 0 notes\.\n$/m);
  });

  it("ends with exit code 0 where nothing is at warning or above", async () => {
    const folder = new CommandLineFolder();
    const accepted = Array.from(
      { length: 10 },
      (_, index) => `  - rule: IC${101 + index}\n    reason: Known\n    by: Head of legal\n    on: 2026-11-12\n`,
    );
    folder.write("a.md", `---\nkind: apology\naccepted:\n${accepted.join("")}---\n\n# A letter\n`);
    const { code, out } = await folder.run("check", "a.md");
    assert.equal(code, 0);
    assert.equal(
      out,
      "a.md (Apology): 0 of 9 said, 9 left out by decision\n  Nothing to change.\n\n1 draft checked: 0 errors, 0 warnings, 0 notes.\n",
    );
  });

  it("looks through folders for drafts and leaves everything else alone", async () => {
    const folder = new CommandLineFolder();
    folder.write("all/apology.md", silentApology);
    folder.write("all/deep/LETTER.MD", silentApology);
    folder.write("all/notes.md", "# Notes\n");
    folder.write("all/other.md", "---\nkind: page\n---\n\n# Somebody else's\n");
    folder.write("all/letter.txt", silentApology);
    folder.write("all/.hidden/apology.md", silentApology);
    folder.write("all/node_modules/x/apology.md", silentApology);
    const { code, out } = await folder.run("check", "--format", "json", "all");
    assert.equal(code, 1);
    assert.deepEqual(pathsOf(out), ["all/apology.md", "all/deep/LETTER.MD"]);
  });

  it("takes patterns, and looks at each file once", async () => {
    const folder = new CommandLineFolder();
    folder.write("all/a.md", silentApology);
    folder.write("all/b.md", silentApology);
    folder.write("all/notes.md", "# Notes\n");
    folder.write("all/[c].md", silentApology);
    const { out } = await folder.run("check", "--format", "json", "all/b.md", "all/[ab].md", "./all/*", "all/[c].md");
    assert.deepEqual(pathsOf(out), ["all/b.md", "all/a.md", "all/[c].md"]);
  });

  it("reads no record from a device or a pipe, whatever a draft names", async function () {
    if (process.platform === "win32") {
      this.skip();
    }
    const folder = new CommandLineFolder();
    folder.write("a.md", "---\nkind: apology\nincident: /dev/null\n---\n\n# A letter\n");
    const { code, error } = await folder.run("check", "a.md");
    assert.equal(error, "");
    assert.equal(code, 1);
  });

  it("follows no path of a draft that does not start from it, and shows nothing of what lies there", async () => {
    const folder = new CommandLineFolder();
    folder.write("elsewhere/secrets.txt", "hunter2\n");
    folder.write("a.md", `---\nkind: apology\nincident: ${folder.path}/elsewhere/secrets.txt\n---\n\n# A letter\n`);
    const { out, error } = await folder.run("check", "a.md");
    assert.doesNotMatch(out + error, /hunter2|secrets/);
  });

  it("shows paths outside the current folder from there", async () => {
    const folder = new CommandLineFolder();
    folder.write("a.md", silentApology);
    folder.write("here/b.md", silentApology);
    const { out } = await folder.runIn("here", "check", "--format", "json", "../a.md", `${folder.path}/here/b.md`);
    assert.deepEqual(pathsOf(out), ["../a.md", "b.md"]);
  });

  it("counts a folder without drafts as nothing found", async () => {
    const folder = new CommandLineFolder();
    folder.write("all/notes.md", "# Notes\n");
    const { code, out, error } = await folder.run("check", "all");
    assert.equal(code, 0);
    assert.equal(error, "");
    assert.match(out, /^There is no draft here: /);
    const json = await folder.run("check", "--format", "json", "all");
    assert.equal(json.code, 0);
    assert.deepEqual(JSON.parse(json.out), {
      version: 1,
      files: [],
      summary: { files: 0, errors: 0, warnings: 0, informations: 0 },
    });
  });

  it("judges files that name no kind by --kind, and leaves those that do their own", async () => {
    const folder = new CommandLineFolder();
    folder.write("all/letter.md", "# A letter\n");
    folder.write("all/apology.md", silentApology);
    const { code, out } = await folder.run("check", "--kind", "disclosure", "all");
    assert.equal(code, 1);
    assert.match(out, /^all\/apology\.md \(Apology\): 0 of 9 said$/m);
    assert.match(out, /^all\/letter\.md \(Disclosure\): 0 of 10 said$/m);
  });

  it("wants a file that somebody names to say its kind", async () => {
    const folder = new CommandLineFolder();
    folder.write("notes.md", "# Notes\n");
    const { code, out, error } = await folder.run("check", "notes.md");
    assert.equal(code, 2);
    assert.match(
      error,
      /^notes\.md does not say which kind of document it is: write a line such as kind: apology .*\n$/,
    );
    assert.match(out, /^notes\.md\n {2}Not checked: notes\.md does not say/);
  });

  it("tells of a misspelt kind, in a folder too where the file names a record", async () => {
    const folder = new CommandLineFolder();
    folder.write("all/a.md", "---\nkind: apologie\nincident: ../incident.yaml\n---\n\n# A letter\n");
    const { code, error } = await folder.run("check", "all");
    assert.equal(code, 2);
    assert.match(
      error,
      /^all\/a\.md names a kind that there is not, “apologie”: .*\(holding-statement, .* or correction\)\.\n$/,
    );
  });

  it("tells of files among the notices of an incident that have lost their first lines, and of no other Markdown", async () => {
    const folder = new CommandLineFolder();
    folder.write("leak/incident.yaml", "version: 2\ntitle: Leak\n");
    folder.write("leak/notices/apology-3.md", "Dear valued patient,\nAt Brightwater, privacy is everything.\n");
    folder.write("leak/notices/disclosure.md", `Hello${silentApology}`);
    folder.write("leak/notices/README.md", "# What lies here\n");
    folder.write("leak/notices/empty.md", "\n");
    folder.write("leak/meeting.md", "# A meeting\n");
    folder.write("other/notices/letter.md", "# A letter\n");
    const { code, out } = await folder.run("check", ".");
    assert.equal(code, 2);
    assert.match(out, /^ {2}Not checked: leak\/notices\/apology-3\.md does not say which kind of document it is/m);
    assert.match(out, /^ {2}Not checked: leak\/notices\/disclosure\.md has its first lines in the wrong place/m);
    assert.doesNotMatch(out, /README|empty|meeting|other/);
  });

  it("leaves Markdown of others in a folder alone, and says what is wrong with it where it is named", async () => {
    const folder = new CommandLineFolder();
    folder.write("all/good.md", silentApology);
    folder.write("all/CHANGELOG.md", Buffer.from("# \xc4nderungen\n", "latin1"));
    folder.write("all/other.md", Buffer.from("---\ntitle: x\n---\n\nkind: apology f\xfcr alle\n", "latin1"));
    folder.write("all/post-mortem.md", "---\nincident: 42\n---\n\n# A page of another tool\n");
    const inFolder = await folder.run("check", "--format", "json", "all");
    assert.deepEqual([inFolder.code, inFolder.error], [1, ""]);
    assert.deepEqual(pathsOf(inFolder.out), ["all/good.md"]);
    for (const [name, sentence] of [
      ["all/CHANGELOG.md", /is not saved as UTF-8 text/],
      ["all/post-mortem.md", /does not say which kind of document it is/],
    ] as const) {
      const named = await folder.run("check", name);
      assert.equal(named.code, 2);
      assert.match(named.error, sentence);
    }
  });

  it("takes a pattern that matches nothing for a file that is not there", async () => {
    const folder = new CommandLineFolder();
    const { code, error } = await folder.run("check", "notices/*.md");
    assert.equal(code, 2);
    assert.equal(error, "notices/*.md does not exist: look at the path again.\n");
  });

  it("reads what other editors save: a mark at the beginning, UTF-16, the line ends of Windows", async () => {
    const folder = new CommandLineFolder();
    const windows = placeholder.replaceAll("\n", "\r\n");
    folder.write("plain.md", placeholder);
    folder.write("marked.md", `\uFEFF${windows}`);
    folder.write("little.md", Buffer.from(`\uFEFF${placeholder}`, "utf16le"));
    folder.write("big.md", Buffer.from(`\uFEFF${windows}`, "utf16le").swap16());
    const { out } = await folder.run("check", "--format", "json", "plain.md", "marked.md", "little.md", "big.md");
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; line: number; column: number }[] }[] };
    const places = files.map(({ findings }) => findings.map(({ rule, line, column }) => ({ rule, line, column })));
    assert.ok(places[0]!.some(({ rule, line, column }) => rule === "IC801" && line === 7 && column === 6));
    for (const other of places) {
      assert.deepEqual(other, places[0]);
    }
  });

  it("says what is wrong with a record of the United States with American hours", async () => {
    const folder = new CommandLineFolder();
    folder.write(
      "leak/incident.yaml",
      "title: Leak\ntype: leak\ntimeZone: America/Chicago\norganisation:\n  name: Llano\n  country: US\nmoments:\n  aware: 2026-11-01T01:30\n",
    );
    folder.write("leak/notices/a.md", silentApology);
    const { out, error } = await folder.run("check", "leak/notices/a.md");
    assert.match(out + error, /1:30\sAM on November 1, 2026 came twice/);
  });

  it("takes the record that --record names, that the draft names, or the nearest", async () => {
    const folder = new CommandLineFolder();
    await folder.run("start", "leak");
    folder.write("leak/notices/a.md", silentApology);
    folder.write("leak/broken.yaml", "title: [\n");
    folder.write(
      "leak/notices/b.md",
      silentApology.replace("kind: apology", "kind: apology\nincident: ../broken.yaml"),
    );
    assert.equal((await folder.run("check", "leak/notices/a.md")).code, 1);

    const draftNames = await folder.run("check", "leak/notices/b.md");
    assert.equal(draftNames.code, 2);
    assert.match(draftNames.error, /^leak\/broken\.yaml:\d+:\d+: /);
    assert.match(draftNames.out, /^leak\/notices\/b\.md \(Apology\): 0 of 9 said$/m);
    assert.match(draftNames.out, /^ {2}Record: leak\/broken\.yaml:/m);

    assert.equal((await folder.run("check", "--record", "leak/incident.yaml", "leak/notices/b.md")).code, 1);
    const named = await folder.run("check", "--record", "leak/broken.yaml", "leak/notices/a.md");
    assert.equal(named.code, 2);
    assert.equal(named.out, "");

    folder.write("leak/incident.yaml", "title: [\n");
    assert.match((await folder.run("check", "leak/notices/a.md")).error, /^leak\/incident\.yaml:/);
  });

  it("judges a draft whose record is not at hand without it", async () => {
    const folder = new CommandLineFolder();
    folder.write("a.md", silentApology.replace("kind: apology", "kind: apology\nincident: ../incident.yaml"));
    const { code, error } = await folder.run("check", "a.md");
    assert.equal(code, 1);
    assert.equal(error, "");
  });

  it("refuses what it cannot do with a sentence", async () => {
    const folder = new CommandLineFolder();
    folder.write("a.md", silentApology);
    const sentenceOf = async (...argv: string[]) => {
      const { code, out, error } = await folder.run("check", ...argv);
      assert.equal(code, 2);
      assert.equal(out, "");
      return error;
    };
    assert.match(await sentenceOf(), /^Name what to check/);
    assert.match(
      await sentenceOf("--kind", "excuse", "a.md"),
      /^There is no kind “excuse”: choose holding-statement, /,
    );
    assert.match(
      await sentenceOf("--format", "yaml", "a.md"),
      /^--format cannot be “yaml”: choose text, json, sarif, junit or github\.$/m,
    );
    assert.match(await sentenceOf("--record", "gone.yaml", "a.md"), /^gone\.yaml does not exist: /);
  });
});

function pathsOf(json: string): readonly string[] {
  return (JSON.parse(json) as { files: { path: string }[] }).files.map((file) => file.path);
}
