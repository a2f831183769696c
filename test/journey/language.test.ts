/** A person whose VS Code speaks German drafts a German letter. */
import assert from "node:assert/strict";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copySample } from "../../scripts/sample.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { eventually } from "../kit/eventually.ts";
import { Workbench } from "./workbench.ts";

describe("in a VS Code that speaks German", function () {
  this.timeout(90_000);
  let incident: string;
  let window: Workbench;

  before(async () => {
    incident = copySample(temporaryFolder("language"));
    const record = path.join(incident, "incident.yaml");
    writeFileSync(record, readFileSync(record, "utf8").replace("language: en", "language: de"));
    window = await Workbench.open({ folder: incident, language: "de" });
  });
  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest);
  });
  after(async () => {
    await window.close();
  });

  it("offers the documents by their German names, with when each is sent", async () => {
    await window.runCommand("Incident Comms: Dokument entwerfen…");
    await window.palette.locator(".quick-input-title").filter({ hasText: "Was möchten Sie entwerfen?" }).waitFor();
    await window.palette.locator("input").first().fill("Bitte um Entschuldigung");
    const rows = window.palette.locator(".monaco-list-row");
    await rows.filter({ hasText: "sobald Sie wissen, dass es Ihr Versagen war" }).first().waitFor();
    await rows.first().click();
  });

  it("asks for the language of the document, as the words of the record are in another", async () => {
    const title = window.palette.locator(".quick-input-title");
    await title.filter({ hasText: "Die Worte der Akte sind auf Englisch." }).waitFor();
    await window.answer("Deutsch");
  });

  it("drafts the letter in the language of the record, and says of it what can be checked", async () => {
    const file = path.join(incident, "notices", "apology-de.md");
    await window.tab("apology-de.md").waitFor();
    await eventually(
      () => readFileSync(file, "utf8").includes("Wir bitten Sie um Entschuldigung"),
      "It is not German.",
    );
    assert.match(readFileSync(file, "utf8"), /^---\nkind: apology\nincident: [^\n]+\nlang: de\n/);
    const checklist = await window.openChecklist("Checkliste");
    await checklist.getByText("Sprache dieses Entwurfs: Deutsch.").waitFor();
  });

  it("says in German what is wrong with the letter", async () => {
    const marks = await window.problems();
    await marks.filter({ hasText: "Das ist Englisch, und der Brief ist es nicht: „" }).first().waitFor();
    assert.equal(await marks.filter({ hasText: "This is English" }).count(), 0);
  });

  it("begins a record in the language of the window", async () => {
    await window.runCommand("Incident Comms: Vorfall beginnen…");
    await window.answer("Ein Ausfall");
    await window.answerInWriting("Wie nennen Sie ihn?", "Karten");
    await window.answerInWriting("Wie heißt Ihre Organisation?", "Nordhafen");
    const record = () => globSync(path.join(incident, "*-karten", "incident.yaml"))[0] ?? "";
    await eventually(() => record() !== "", "There is no record.");
    assert.match(readFileSync(record(), "utf8"), /^language: de$/m);
  });
});
