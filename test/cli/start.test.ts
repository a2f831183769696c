import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readRecord } from "../../src/core/index.ts";
import { CommandLineFolder } from "../kit/command-line.ts";

describe("incident-comms start", () => {
  it("makes a folder with a record that can be read and says where", async () => {
    const folder = new CommandLineFolder();
    const { code, out, error } = await folder.run(
      "start",
      "leak",
      "--title",
      "Addresses: a “leak” & more",
      "--type",
      "leak",
    );
    assert.equal(error, "");
    assert.equal(code, 0);
    assert.match(out, /^leak\/incident\.yaml is made\./);
    assert.deepEqual(readdirSync(`${folder.path}/leak`), ["incident.yaml"]);
    const { record, problems } = readRecord(folder.read("leak/incident.yaml"));
    assert.deepEqual(problems, []);
    assert.equal(record.title, "Addresses: a “leak” & more");
    assert.equal(record.type.value, "leak");
    assert.equal(record.timeZone, "Europe/Berlin");
  });

  it("takes the folder's name where there is no title", async () => {
    const folder = new CommandLineFolder();
    assert.equal((await folder.run("start", "2026/lost laptop")).code, 0);
    assert.equal(readRecord(folder.read("2026/lost laptop/incident.yaml")).record.title, "lost laptop");
  });

  it("makes the record in the current folder where that is named", async () => {
    const folder = new CommandLineFolder();
    const { code, out } = await folder.run("start", ".");
    assert.equal(code, 0);
    assert.match(out, /^incident\.yaml is made/);
  });

  it("never overwrites a record", async () => {
    const folder = new CommandLineFolder();
    folder.write("leak/incident.yaml", "mine");
    const { code, out, error } = await folder.run("start", "leak");
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.equal(error, "leak/incident.yaml exists already and is left as it is: choose another folder.\n");
    assert.equal(folder.read("leak/incident.yaml"), "mine");
  });

  it("leaves other files of the folder alone", async () => {
    const folder = new CommandLineFolder();
    folder.write("leak/notes.md", "mine");
    assert.equal((await folder.run("start", "leak")).code, 0);
    assert.equal(folder.read("leak/notes.md"), "mine");
  });

  it("refuses a place below a file", async () => {
    const folder = new CommandLineFolder();
    folder.write("notes", "mine");
    const { code, error } = await folder.run("start", "notes/leak");
    assert.equal(code, 2);
    assert.equal(error, "notes/leak cannot be made because a part of its path is a file: choose another place.\n");
  });

  it("wants exactly one folder and a type it knows", async () => {
    const folder = new CommandLineFolder();
    assert.match((await folder.run("start")).error, /^Name one folder for the incident/);
    assert.match((await folder.run("start", "lost", "laptop")).error, /^Name one folder for the incident/);
    const { code, error } = await folder.run("start", "leak", "--type", "breach");
    assert.equal(code, 2);
    assert.equal(error, "--type cannot be “breach”: choose incident, leak or outage.\n");
    assert.deepEqual(readdirSync(folder.path), []);
  });
});
