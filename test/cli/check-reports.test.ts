import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/paths.ts";
import { CommandLineFolder } from "../kit/command-line.ts";
import { assertIsJunit, assertIsSarif } from "../kit/report-checks.ts";
import { unescapeXml, xmlProblem } from "../kit/xml.ts";

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string; index: number }; region: Region };
}

interface SarifRun {
  tool: { driver: { rules: { id: string; name: string; helpUri: string }[] } };
  columnKind: string;
  invocations: { executionSuccessful: boolean; toolExecutionNotifications?: { message: { text: string } }[] }[];
  artifacts: { location: { uri: string } }[];
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    message: { text: string };
    locations: Location[];
    fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[] }[];
  }[];
}

const accepting = (rules: readonly string[]) =>
  `accepted:\n${rules.map((rule) => `  - rule: ${rule}\n    reason: Known\n    by: Jo Ash\n    on: 2026-11-12\n`).join("")}`;
const requirements = Array.from({ length: 10 }, (_, index) => `IC${101 + index}`);
const letter = `---\nkind: apology\nlang: en\n${accepting(["IC101"])}---\n\n# Your 🔒 data\n\nDear 🔒 [NAME], we take your privacy very seriously.\n`;
const clean = `---\nkind: apology\n${accepting(requirements)}---\n\n# A letter\n`;
const german = "---\nkind: disclosure\nlang: de\n---\n\n# Ein Brief\n\nSehr geehrte [NAME], es tut uns leid.\n";
const strangeNames = ["a b#c%20.md", "früh, “sehr” & <früh>.md", "what?:x=1,y.md", "tick'\\back.md", "$(x) `y`.md"];

/** A folder with drafts of every sort, among them names that must be escaped and one file that cannot be read. */
async function sampleFolder(): Promise<CommandLineFolder> {
  const folder = new CommandLineFolder();
  await folder.run("start", "leak", "--type", "leak");
  folder.write("notices/letter.md", letter);
  folder.write("notices/windows.md", letter.replaceAll("\n", "\r\n"));
  folder.write("notices/clean.md", clean);
  folder.write("notices/german.md", german);
  folder.write("notices/signs.md", letter.replace("privacy", "privacy \u0001\u001B\uFFFE ]]\\> &amp;"));
  folder.write("notices/unread.md", Buffer.from("---\nkind: apology\n---\n\n# F\xfcr alle\n", "latin1"));
  folder.write("notices/broken/incident.yaml", "title: [\n");
  folder.write("notices/broken/letter.md", letter);
  for (const name of process.platform === "win32" ? [] : strangeNames) {
    folder.write(`notices/${name}`, letter);
  }
  cpSync(path.join(root, "samples"), path.join(folder.path, "samples"), { recursive: true });
  return folder;
}

describe("what a report is held to", function () {
  this.timeout(60_000);

  it("refuses what is none", () => {
    assert.throws(() => {
      assertIsSarif({ version: "2.1.0", runs: [{ results: [] }] });
    }, /tool/);
    assert.throws(() => {
      assertIsJunit("<testsuites><testsuite/></testsuites>");
    });
  });
});

describe("incident-comms check --format sarif", function () {
  this.timeout(60_000);
  const sarifOf = async (folder: CommandLineFolder, ...paths: readonly string[]) => {
    const { out, code } = await folder.run("check", "--format", "sarif", ...paths);
    const log = JSON.parse(out) as { runs: [SarifRun] };
    assertIsSarif(log);
    return { run: log.runs[0], code };
  };

  it("is a log of SARIF 2.1.0 for drafts of every sort, the samples among them", async () => {
    const folder = await sampleFolder();
    const { run, code } = await sarifOf(folder, "notices", "samples", "leak");
    assert.equal(code, 2);
    const checked = await folder.run("check", "--format", "json", "notices", "samples", "leak");
    const { files } = JSON.parse(checked.out) as { files: { path: string; error?: string; findings?: object[] }[] };
    assert.equal(run.results.length, files.flatMap(({ findings }) => findings ?? []).length);
    assert.deepEqual(
      run.artifacts.map(({ location }) => decodeURIComponent(location.uri)),
      files.map((file) => file.path),
    );
    assert.equal(run.invocations[0]!.executionSuccessful, false);
    const said = run.invocations[0]!.toolExecutionNotifications!.map(({ message }) => message.text);
    assert.ok(said.some((text) => text.startsWith("notices/unread.md is not saved as UTF-8")));
    assert.ok(said.some((text) => text.startsWith("notices/broken/incident.yaml:1:")));
    assert.ok(said.some((text) => text.startsWith("This draft is in German.")));
  });

  it("is one without results where nothing is found, or where no draft is", async () => {
    const folder = new CommandLineFolder();
    folder.write("notices/clean.md", clean);
    folder.write("empty/notes.md", "# Notes\n");
    const { run, code } = await sarifOf(folder, "notices");
    assert.equal(code, 0);
    assert.deepEqual(run.results, []);
    assert.equal(run.artifacts.length, 1);
    assert.deepEqual(run.invocations, [{ executionSuccessful: true }]);
    assert.deepEqual((await sarifOf(folder, "empty")).run.artifacts, []);
  });

  it("places findings by UTF-16 columns and gives the changes that mend them", async () => {
    const folder = new CommandLineFolder();
    folder.write("notices/letter.md", letter);
    const { run } = await sarifOf(folder, "notices");
    assert.equal(run.columnKind, "utf16CodeUnits");
    const placeholder = run.results.find(({ ruleId }) => ruleId === "IC801")!;
    assert.equal(placeholder.level, "error");
    assert.deepEqual(placeholder.locations[0]!.physicalLocation, {
      artifactLocation: { uri: "notices/letter.md", uriBaseId: "%SRCROOT%", index: 0 },
      region: { startLine: 13, startColumn: 9, endLine: 13, endColumn: 15 },
    });
    assert.equal(run.tool.driver.rules[placeholder.ruleIndex]!.id, "IC801");
    assert.match(run.tool.driver.rules[placeholder.ruleIndex]!.helpUri, /^https:\/\/.*\/docs\/rules\/IC801\.md$/);
    assert.ok(!run.results.some(({ ruleId }) => ruleId === "IC101"), "accepted");
    const timeline = run.results.find(({ ruleId }) => ruleId === "IC103")!;
    const [replacement] = timeline.fixes![0]!.artifactChanges[0]!.replacements;
    assert.ok(replacement!.insertedContent!.text.length > 0);
    assert.ok(replacement!.deletedRegion.startLine >= 11);
  });

  it("mends with the team's own templates, as the editor does", async () => {
    const folder = new CommandLineFolder();
    folder.write("notices/letter.md", letter);
    folder.write("incident.yaml", "version: 2\ntitle: Leak\ntype: leak\ncontacts: { email: help@tarn.example }\n");
    folder.write(".incident-comms/templates/partials/contact.md.mustache", "Ring the shop.\n");
    const { run } = await sarifOf(folder, "notices");
    const contact = run.results.find(({ ruleId }) => ruleId === "IC109")!;
    const [replacement] = contact.fixes![0]!.artifactChanges[0]!.replacements;
    assert.match(replacement!.insertedContent!.text, /Ring the shop\./);
  });

  it("names a file outside the current folder by its whole address", async () => {
    const folder = new CommandLineFolder();
    folder.write("a.md", letter);
    folder.write("here/b.md", letter);
    const { out } = await folder.runIn("here", "check", "--format", "sarif", "../a.md", "b.md");
    const log = JSON.parse(out) as { runs: [SarifRun] };
    assertIsSarif(log);
    const [outside, inside] = log.runs[0].artifacts;
    assert.match(outside!.location.uri, /^file:\/\/\/.+\/a\.md$/);
    assert.deepEqual(inside!.location, { uri: "b.md", uriBaseId: "%SRCROOT%" });
  });
});

describe("incident-comms check --format junit", () => {
  const junitOf = async (folder: CommandLineFolder, ...paths: readonly string[]) => {
    const { out, code } = await folder.run("check", "--format", "junit", ...paths);
    assert.equal(xmlProblem(out), undefined);
    assertIsJunit(out);
    return { out, code };
  };

  it("is a report of JUnit for drafts of every sort, the samples among them", async () => {
    const folder = await sampleFolder();
    const { out, code } = await junitOf(folder, "notices", "samples", "leak");
    assert.equal(code, 2);
    const names = [...out.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => unescapeXml(name!));
    const json = await folder.run("check", "--format", "json", "notices", "samples", "leak");
    assert.deepEqual(
      names,
      (JSON.parse(json.out) as { files: { path: string }[] }).files.map((file) => file.path),
    );
    assert.match(out, /<error type="not-checked" message="notices\/unread\.md is not saved as UTF-8/);
    assert.match(
      out,
      /<testcase name="Record: can be read"[^>]*><error [^>]*message="notices\/broken\/incident\.yaml:1:/,
    );
    assert.match(out, /<system-out>This draft is in German\./);
    assert.match(out, /privacy \uFFFD\uFFFD\uFFFD \]\]&gt; &amp; very/);
  });

  it("has a test for each thing that must be said, and one for each further finding", async () => {
    const folder = new CommandLineFolder();
    folder.write("notices/letter.md", letter);
    folder.write("notices/clean.md", clean);
    const { out, code } = await junitOf(folder, "notices");
    assert.equal(code, 1);
    assert.match(
      out,
      /<testsuite name="notices\/clean\.md" package="incident-comms" id="0" timestamp="2026-11-24T12:00:00" hostname="localhost" tests="9" failures="0" errors="0" time="0">/,
    );
    assert.match(
      out,
      /<testcase name="What was our fault \(left out by decision\)" classname="notices\/clean\.md" time="0"\/>/,
    );
    assert.match(
      out,
      /<testcase name="IC801 left-over-placeholder" classname="notices\/letter\.md" time="0"><failure type="error" message="[^"]+">notices\/letter\.md:13:9: Error: /,
    );
    const [, failures] = /letter\.md"[^>]* failures="(\d+)"/.exec(out)!;
    assert.equal(out.match(/<failure /g)!.length, Number(failures));
    assert.equal((await junitOf(folder, "notices/clean.md")).code, 0);
  });

  it("is a report without suites where no draft is", async () => {
    const folder = new CommandLineFolder();
    folder.write("empty/notes.md", "# Notes\n");
    assert.deepEqual(await junitOf(folder, "empty"), {
      out: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n</testsuites>\n',
      code: 0,
    });
  });
});

/** What GitHub's runner reads of a line that is a command: its name, its properties and its message. */
function readCommand(line: string): { level: string; properties: Record<string, string>; message: string } | undefined {
  const [before, head = "", ...rest] = line.split("::");
  const [level = "", listed = ""] = head.split(/ (.*)/, 2);
  if (before !== "" || rest.length === 0) {
    return undefined;
  }
  const message = rest.join("::");
  const plain = (text: string) => text.replace(/%(?:3A|2C|0D|0A|25)/g, (sign) => decodeURIComponent(sign));
  const properties = listed.split(",").map((one) => {
    const [name = "", ...value] = one.split("=");
    return [name, plain(value.join("="))] as const;
  });
  return { level, properties: Object.fromEntries(properties), message: plain(message) };
}

describe("incident-comms check --format github", () => {
  it("prints a command for each finding, from which the runner reads file, place and message again", async () => {
    const folder = await sampleFolder();
    const { out, code } = await folder.run("check", "--format", "github", "notices", "samples");
    assert.equal(code, 2);
    const lines = out.trimEnd().split("\n");
    const summary = lines.pop()!;
    assert.match(summary, /^\d+ drafts checked: \d+ errors, \d+ warnings, \d+ notes\. 1 file not checked\.$/);
    const commands = lines.map(readCommand);
    assert.ok(commands.every((command) => command !== undefined));
    const json = await folder.run("check", "--format", "json", "notices", "samples");
    const { files } = JSON.parse(json.out) as {
      files: { path: string; findings?: { message: string; line: number; rule: string; name: string }[] }[];
    };
    const expected = files.flatMap((file) =>
      (file.findings ?? []).map(({ line, rule, name, message }) => [file.path, `${line}`, `${rule} ${name}`, message]),
    );
    const found = commands
      .filter((command) => command.properties["title"]?.startsWith("IC"))
      .map((command) => {
        const { properties, message } = command;
        return [properties["file"], properties["line"], properties["title"], message];
      });
    assert.deepEqual(found, expected);
  });

  it("escapes what would end a command or a property, and gives columns within one line", async () => {
    const folder = new CommandLineFolder();
    folder.write("a,b%c.md", letter.replace("privacy", "privacy %0A, 100 %"));
    const { out } = await folder.run("check", "--format", "github", "a,b%c.md");
    assert.match(
      out,
      /^::warning file=a%2Cb%25c\.md,line=13,endLine=13,col=17,endColumn=63,title=IC401 platitude::“we take your privacy %250A, 100 %25 very/m,
    );
    const { out: none } = await folder.run("check", "--format", "github", ".");
    assert.ok(!none.includes("\r"));
  });
});
