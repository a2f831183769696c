/** A person whose VS Code speaks German drafts a German letter. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
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
    await window.runCommand("Incident Comms: Mitteilung entwerfen…");
    await window.palette.locator(".quick-input-title").filter({ hasText: "Was möchten Sie entwerfen?" }).waitFor();
    await window.palette.locator("input").first().fill("Bitte um Entschuldigung");
    const rows = window.palette.locator(".monaco-list-row");
    await rows.filter({ hasText: "sobald Sie wissen, dass es Ihr Versagen war" }).first().waitFor();
    await rows.first().click();
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
});
