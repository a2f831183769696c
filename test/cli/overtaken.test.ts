import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { CommandLineFolder } from "../kit/command-line.ts";

const record = `version: 2
title: Export folder
type: leak
timeZone: Europe/London
organisation: { name: Tarn Lending Library }
moments: { occurredFrom: 2026-11-20T09:00, aware: 2026-11-22T10:30 }
people: { total: 1847, groups: [{ who: readers with a card of ours }] }
data: [names, phone numbers]
`;
const sentence = "In one place this draft says something else than the record says today.";

describe("a draft that the record has overtaken, on the command line", () => {
  const folder = new CommandLineFolder();

  before(async () => {
    folder.write("incident.yaml", record);
    const { code } = await folder.run("draft", "disclosure", "--record", "incident.yaml");
    assert.equal(code, 0);
  });

  it("ends where what a draft follows, or what lies among what went out, is a pipe", async function () {
    if (process.platform === "win32") {
      this.skip();
    }
    const own = new CommandLineFolder();
    own.write("incident.yaml", record);
    own.write("published/notes.md", "# Notes\n");
    execFileSync("mkfifo", [path.join(own.path, "published/pipe.md")]);
    await own.run("draft", "disclosure", "--record", "incident.yaml");
    const drafted = readFileSync(path.join(own.path, "notices/disclosure.md"), "utf8");
    own.write(
      "notices/next.md",
      drafted.replace("kind: disclosure", "kind: disclosure\nfollows: ../published/pipe.md"),
    );
    own.write(
      "notices/away.md",
      drafted.replace("kind: disclosure", `kind: disclosure\nfollows: ${own.path}/published/pipe.md`),
    );
    own.write("incident.yaml", record.replace("1847", "2310"));
    const { error, out } = await own.run("check", "notices");
    assert.equal(error, "");
    assert.match(out, /disclosure\.md[\s\S]*In one place this draft/);
    const named = await own.run("check", "published/pipe.md");
    assert.equal(named.code, 2);
    assert.match(named.error, /published\/pipe\.md is a device or a pipe: name a file\./);
  });

  async function placesOf(name: string): Promise<number | undefined> {
    const { out } = await folder.run("check", "--format", "json", name);
    return (JSON.parse(out) as { files: [{ overtakenPlaces?: number }] }).files[0].overtakenPlaces;
  }

  it("is told in the answer of check, whose exit code stays, and by export", async () => {
    const before = await folder.run("check", "notices");
    assert.equal(await placesOf("notices"), undefined);
    assert.ok(!before.out.includes(sentence));
    folder.write("incident.yaml", record.replace("1847", "2310"));
    const after = await folder.run("check", "notices");
    assert.equal(await placesOf("notices"), 1);
    assert.ok(after.out.includes(`  ${sentence}\n`), after.out);
    const exported = await folder.run("export", "notices/disclosure.md", "--to", "txt");
    assert.equal(exported.code, 0);
    assert.ok(exported.out.endsWith(`is made. ${sentence}\n`), exported.out);
    const printed = await folder.run("export", "notices/disclosure.md", "--to", "txt", "--out", "-");
    assert.equal(printed.error, `${sentence}\n`);
  });

  it("is no draft whose promise of news has passed: the record says what it said", async () => {
    const own = new CommandLineFolder();
    own.write("incident.yaml", `${record}nextUpdate: { at: 2026-11-25T12:00, where: our website }\n`);
    const run = (...args: readonly string[]) => own.run(...args, "--now", "2026-11-25T13:00:00Z");
    const drafted = await own.run("draft", "disclosure", "--record", "incident.yaml", "--now", "2026-11-24T09:00:00Z");
    assert.equal(drafted.code, 0);
    const { out } = await run("check", "notices");
    assert.match(out, /IC505 overdue-update/);
    assert.doesNotMatch(out, /than the record says today/);
    own.write("incident.yaml", own.read("incident.yaml").replace("1847", "2310"));
    assert.ok((await run("check", "notices")).out.includes(`  ${sentence}\n`));
  });

  it("is told no more once it has gone out as it stands", async () => {
    const draft = folder.read("notices/disclosure.md");
    const published = "kind: disclosure\npublished: { on: 2026-11-23, where: by e-mail, facts: x.facts.yaml }";
    folder.write("published/disclosure.md", draft.replace("kind: disclosure", published));
    assert.equal(await placesOf("notices"), undefined);
    folder.write("notices/disclosure.md", draft.replace("# ", "# Again: "));
    assert.equal(await placesOf("notices"), 1);
  });

  it("is judged no more once it has gone out as it stands, but for what must not go out again", async () => {
    const own = new CommandLineFolder();
    own.write("incident.yaml", `${record}nextUpdate: { at: 2026-11-25T12:00, where: our website }\n`);
    const now = ["--now", "2026-11-24T09:00:00Z"];
    assert.equal((await own.run("draft", "disclosure", "--record", "incident.yaml", ...now)).code, 0);
    const draft = own.read("notices/disclosure.md");
    const later = ["--now", "2026-12-24T09:00:00Z"];
    const check = () => own.run("check", "notices", ...later);
    assert.equal((await check()).code, 1);
    const publish = (text: string) => {
      own.write("notices/disclosure.md", text);
      const published = "kind: disclosure\npublished: { on: 2026-11-24, where: by e-mail, facts: x.facts.yaml }";
      own.write("published/disclosure.md", text.replace("kind: disclosure", published));
    };
    publish(draft);
    const { code, out } = await check();
    assert.equal(code, 0, out);
    assert.match(out, /disclosure\.md \(Disclosure\): \d+ of 10 said.*\n {2}It went out as it stands\.\n/);
    const answer = JSON.parse((await own.run("check", "--format", "json", "notices", ...later)).out) as object;
    assert.match(JSON.stringify(answer), /"wentOut":true/);
    publish(draft.replace("\n## ", "\nCall [NUMBER].\n\n## "));
    assert.match((await check()).out, /IC801 left-over-placeholder/);
  });

  it("counts as it was drafted where it sets right what a notice told otherwise", async () => {
    const own = new CommandLineFolder();
    own.write("published/disclosure.facts.yaml", record);
    own.write(
      "published/disclosure.md",
      "---\nkind: disclosure\npublished:\n  on: 2026-11-23\n  where: by post\n  facts: disclosure.facts.yaml\n---\n\n# Notice\n\nThis affects 1,847 people.\n",
    );
    own.write("incident.yaml", record.replace("1847", "2310"));
    assert.equal((await own.run("draft", "correction", "--record", "incident.yaml")).code, 0);
    assert.match(own.read("notices/correction.md"), /We said on 23 November 2026: “This affects 1,847 people\.”/);
    const { out } = await own.run("check", "notices");
    assert.doesNotMatch(out, /than the record says today/);
  });
});

describe("a progress report, on the command line", () => {
  const promise = (due: string): string =>
    `${record}measures: [{ action: Look through every folder, state: promised, due: ${due}, purpose: prevention, audience: public }]\n`;

  it("is drafted, and compared, beside what was promised in notices that went out", async () => {
    const own = new CommandLineFolder();
    own.write("incident.yaml", promise("2026-12-11"));
    own.write("published/plan.facts.yaml", promise("2026-12-11"));
    const plan = await own.run("draft", "remediation-plan", "--record", "incident.yaml", "--out", "-");
    const published = "kind: remediation-plan\npublished: { on: 2026-11-23, where: by e-mail, facts: plan.facts.yaml }";
    own.write("published/plan.md", plan.out.replace("kind: remediation-plan", published));
    own.write("incident.yaml", promise("2027-03-31"));
    const now = ["--now", "2026-12-14T09:00:00Z"];
    assert.equal((await own.run("draft", "remediation-progress", "--record", "incident.yaml", ...now)).code, 0);
    const text = own.read("notices/remediation-progress.md");
    assert.match(text, /we promised it by 11 December 2026; it is now due by 31 March 2027\. That is our fault\./);
    assert.doesNotMatch((await own.run("check", "notices", ...now)).out, /than the record says today/);
  });
});
