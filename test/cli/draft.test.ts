import assert from "node:assert/strict";
import { linkSync, mkdirSync, readdirSync } from "node:fs";
import { kinds, parseDraft } from "../../src/core/index.ts";
import { CommandLineFolder } from "../kit/command-line.ts";

async function incidentFolder(): Promise<CommandLineFolder> {
  const folder = new CommandLineFolder();
  const { code, error } = await folder.run("start", "leak", "--type", "leak");
  assert.equal(code, 0, error);
  return folder;
}

describe("incident-comms draft", () => {
  for (const { id } of kinds) {
    it(`drafts the ${id} into notices beside the nearest record`, async () => {
      const folder = await incidentFolder();
      mkdirSync(`${folder.path}/leak/deep/down`, { recursive: true });
      const { code, out, error } = await folder.runIn("leak/deep/down", "draft", id);
      assert.equal(error, "");
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^\\.\\./\\.\\./notices/${id}\\.md is drafted`));
      const { frontMatter } = parseDraft(folder.read(`leak/notices/${id}.md`));
      assert.equal(frontMatter.kind, id);
      assert.equal(frontMatter.incident, "../incident.yaml");
    });
  }

  it("writes a letter to one group of people, and says which there are", async () => {
    const folder = await incidentFolder();
    const record = folder.read("leak/incident.yaml");
    assert.match(record, /^ {2}groups:/m);
    folder.write(
      "leak/incident.yaml",
      record.replace(
        /^ {2}groups:.*\n(?: {4}.*\n)*/m,
        "  groups: [{ who: Our staff, count: 12 }, { who: our guests }]\n",
      ),
    );
    const drafted = await folder.runIn("leak", "draft", "apology", "--group", "our staff");
    assert.equal(drafted.error, "");
    assert.match(folder.read("leak/notices/apology-our-staff.md"), /^This letter is for 12 people: Our staff\./m);
    const unknown = await folder.runIn("leak", "draft", "apology", "--group", "donors");
    assert.equal(unknown.code, 2);
    assert.match(unknown.error, /no group “donors” to write to: choose “Our staff” or “our guests”/);
    const toAll = await folder.runIn("leak", "draft", "press-statement", "--group", "our staff");
    assert.equal(toAll.code, 2);
    assert.match(toAll.error, /press-statement is written to everybody: leave out --group/);
  });

  it("says where the record calls a leak certain and confirms nothing of it", async () => {
    const folder = await incidentFolder();
    const record = folder.read("leak/incident.yaml");
    folder.write("leak/incident.yaml", record.replace(/^type:\n.*\n.*$/m, "type: leak"));
    const { code, error } = await folder.runIn("leak", "draft", "disclosure");
    assert.equal(code, 0);
    assert.match(error, /^incident\.yaml: type: This says that the leak is certain[^\n]+certainty: suspected \}\n$/);
  });

  it("gives a second draft the next number and leaves the first as it is", async () => {
    const folder = await incidentFolder();
    folder.write("leak/notices/apology.md", "mine");
    assert.equal((await folder.runIn("leak", "draft", "apology")).code, 0);
    assert.equal((await folder.runIn("leak", "draft", "apology")).code, 0);
    assert.deepEqual(readdirSync(`${folder.path}/leak/notices`).sort(), ["apology-2.md", "apology-3.md", "apology.md"]);
    assert.equal(folder.read("leak/notices/apology.md"), "mine");
  });

  it("writes where --out says, and names the record from there", async () => {
    const folder = await incidentFolder();
    const { code, out } = await folder.run(
      "draft",
      "disclosure",
      "--record",
      "leak/incident.yaml",
      "--out",
      "letter.md",
    );
    assert.equal(code, 0);
    assert.match(out, /^letter\.md is drafted/);
    assert.equal(parseDraft(folder.read("letter.md")).frontMatter.incident, "leak/incident.yaml");
    assert.deepEqual(readdirSync(`${folder.path}/leak`), ["incident.yaml"]);
  });

  it("writes to standard output for --out -, and no file", async () => {
    const folder = await incidentFolder();
    const { code, out } = await folder.runIn("leak", "draft", "apology", "--out", "-");
    assert.equal(code, 0);
    assert.equal(parseDraft(out).frontMatter.kind, "apology");
    assert.deepEqual(readdirSync(`${folder.path}/leak`), ["incident.yaml"]);
  });

  it("overwrites what --out names only with --force", async () => {
    const folder = await incidentFolder();
    const earlier = "---\nkind: apology\n---\n\n# Mine\n";
    folder.write("leak/letter.md", earlier);
    const refused = await folder.runIn("leak", "draft", "apology", "--out", "letter.md");
    assert.equal(refused.code, 2);
    assert.equal(
      refused.error,
      "letter.md exists already and is left as it is: choose another name, or add --force to overwrite it.\n",
    );
    assert.equal(folder.read("leak/letter.md"), earlier);
    assert.equal((await folder.runIn("leak", "draft", "apology", "--out", "letter.md", "--force")).code, 0);
    assert.equal(parseDraft(folder.read("leak/letter.md")).frontMatter.kind, "apology");
  });

  it("never writes over what is no draft, the record above all, even with --force", async () => {
    const folder = new CommandLineFolder();
    await folder.run("start", "incident");
    folder.write("incident/published/apology.facts.yaml", "title: Leak\n");
    folder.write("incident/notes.md", "mine");
    linkSync(`${folder.path}/incident/incident.yaml`, `${folder.path}/incident/link.yaml`);
    for (const name of ["incident.yaml", "link.yaml", "published/apology.facts.yaml", "notes.md"]) {
      const before = folder.read(`incident/${name}`);
      const { code, error } = await folder.runIn("incident", "draft", "apology", "--out", name, "--force");
      assert.equal(code, 2);
      assert.equal(error, `${name} exists already, is no draft, and is left as it is: choose another name.\n`);
      assert.equal(folder.read(`incident/${name}`), before);
    }
  });

  it("refuses to write over a folder or into one that is not there", async () => {
    const folder = await incidentFolder();
    assert.match(
      (await folder.runIn("leak", "draft", "apology", "--out", ".", "--force")).error,
      /^\. is a folder: name a file in it\.$/m,
    );
    const { code, error } = await folder.runIn("leak", "draft", "apology", "--out", "there/letter.md");
    assert.equal(code, 2);
    assert.equal(
      error,
      "there/letter.md cannot be written because its folder does not exist: make the folder first.\n",
    );
  });

  it("leaves a file alone that is called like the folder it needs", async () => {
    const folder = await incidentFolder();
    folder.write("leak/notices", "mine");
    const { code, error } = await folder.runIn("leak", "draft", "apology");
    assert.equal(code, 2);
    assert.equal(error, "notices is a file where a folder is needed: move it away.\n");
    assert.equal(folder.read("leak/notices"), "mine");
  });

  it("wants one kind that there is", async () => {
    const folder = await incidentFolder();
    assert.match((await folder.runIn("leak", "draft")).error, /^Name one kind of document/);
    assert.match((await folder.runIn("leak", "draft", "apology", "disclosure")).error, /^Name one kind of document/);
    const { code, error } = await folder.runIn("leak", "draft", "excuse");
    assert.equal(code, 2);
    assert.match(error, /^There is no kind “excuse”: choose holding-statement, .*, apology, .* or correction\.\n$/);
  });

  it("says what to do where there is no record", async () => {
    const folder = new CommandLineFolder();
    const { code, error } = await folder.run("draft", "apology");
    assert.equal(code, 2);
    assert.match(error, /^There is no incident\.yaml in this folder or above it: name the record with --record FILE/);
    const named = await folder.run("draft", "apology", "--record", "gone.yaml");
    assert.equal(named.code, 2);
    assert.equal(named.error, "gone.yaml does not exist: look at the path again.\n");
  });

  it("names file, line and column of the first thing wrong in a record, and drafts nothing", async () => {
    const folder = await incidentFolder();
    folder.write("leak/incident.yaml", "title: Leak\ntype: [leak\n");
    const { code, out, error } = await folder.runIn("leak", "draft", "apology");
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.match(error, /^incident\.yaml:\d+:\d+: [^\n]+\n$/);
    assert.deepEqual(readdirSync(`${folder.path}/leak`), ["incident.yaml"]);
  });

  it("counts from the moment that --now names", async () => {
    const folder = await incidentFolder();
    const draft = (now: string) => folder.runIn("leak", "draft", "disclosure", "--out", "-", "--now", now);
    const early = await draft("2026-03-02T09:00:00Z");
    const late = await draft("2027-05-06T09:00:00Z");
    assert.equal(early.code, 0);
    assert.notEqual(early.out, late.out);
  });

  it("drafts in the language that is asked for, into a file named after it", async () => {
    const folder = await incidentFolder();
    const { code, out } = await folder.runIn("leak", "draft", "apology", "--language", "de");
    assert.equal(code, 0);
    assert.match(out, /^notices\/apology-de\.md is drafted/);
    assert.match(folder.read("leak/notices/apology-de.md"), /lang: de\n[\s\S]*# Wir bitten Sie um Entschuldigung/);
  });

  it("drafts in the language of the record, and in English where there is no template in it", async () => {
    const folder = await incidentFolder();
    folder.write("leak/incident.yaml", folder.read("leak/incident.yaml").replace("language: en", "language: de"));
    assert.match((await folder.runIn("leak", "draft", "disclosure")).out, /disclosure-de\.md/);
    assert.match((await folder.runIn("leak", "draft", "disclosure", "--language", "en")).out, /disclosure\.md/);
    assert.equal((await folder.runIn("leak", "draft", "staff-note")).code, 0);
    assert.equal(parseDraft(folder.read("leak/notices/staff-note.md")).frontMatter.lang, "en");
  });

  it("says which languages there are where it is not the one that is asked for", async () => {
    const folder = await incidentFolder();
    const asked = (kind: string) => folder.runIn("leak", "draft", kind, "--language", "fr");
    assert.equal((await asked("apology")).error, "There is no apology in “fr”: choose en or de.\n");
    assert.equal((await asked("staff-note")).error, "There is no staff-note in “fr”: choose en.\n");
    assert.equal((await asked("staff-note")).code, 2);
    assert.deepEqual(readdirSync(`${folder.path}/leak`), ["incident.yaml"]);
  });

  it("takes a team's own German templates, and says where their phrases are broken", async () => {
    const folder = await incidentFolder();
    mkdirSync(`${folder.path}/.incident-comms/templates/de/partials`, { recursive: true });
    folder.write(".incident-comms/templates/de/partials/signature.md.mustache", "Die ganze Mannschaft\n");
    const german = await folder.runIn("leak", "draft", "apology", "--language", "de", "--out", "-");
    assert.match(german.out, /Die ganze Mannschaft/);
    folder.write(".incident-comms/templates/de/phrases.yaml", "numbers: de-DE\n");
    const broken = await folder.runIn("leak", "draft", "apology", "--language", "de", "--out", "-");
    assert.equal(broken.code, 2);
    assert.match(broken.error, /^\.incident-comms\/templates\/de\/phrases\.yaml:1:1: “lists” is missing/);
  });

  it("takes a team's own templates from the folder of the record or one above it", async () => {
    const folder = await incidentFolder();
    mkdirSync(`${folder.path}/.incident-comms/templates/partials`, { recursive: true });
    folder.write(".incident-comms/templates/shops.md.mustache", "---\nkind: disclosure\n---\n# To our shops\n");
    folder.write(".incident-comms/templates/partials/signature.md.mustache", "The whole crew\n");
    assert.equal((await folder.runIn("leak", "draft", "shops")).code, 0);
    assert.match(folder.read("leak/notices/shops.md"), /kind: disclosure[\s\S]*# To our shops/);
    assert.equal((await folder.runIn("leak", "draft", "apology")).code, 0);
    assert.match(folder.read("leak/notices/apology.md"), /The whole crew/);
  });

  it("says where a team's own template is broken", async () => {
    const folder = await incidentFolder();
    mkdirSync(`${folder.path}/leak/.incident-comms/templates`, { recursive: true });
    folder.write("leak/.incident-comms/templates/apology.md.mustache", "---\nkind: apology\n---\n{{nobody}}\n");
    const { code, error } = await folder.runIn("leak", "draft", "apology");
    assert.equal(code, 2);
    assert.match(error, /^\.incident-comms\/templates\/apology\.md\.mustache:4:1: There is no variable “nobody”/);
  });
});
