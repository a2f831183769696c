/** From a file that somebody has sent to entries in the record, in the real window, by keyboard where there are keys. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import { cacheFolder } from "../../scripts/paths.ts";
import { copySample } from "../../scripts/sample.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { Workbench } from "./workbench.ts";

const pictures = process.env["INCIDENT_COMMS_PICTURES"] ?? path.join(cacheFolder(), "pictures");
const table = [
  "Time;What happened;Who;Visibility",
  "19/05/2026 11:30;Asked the search engines to forget the file;Jonas;public",
  "12/05/2026 09:00;The accountants fetched the file;Imogen;internal",
  "some time in May;Somebody else may have seen it;;internal",
].join("\n");

describe("Adding a timeline from a file", function () {
  this.timeout(90_000);
  let incident: string;
  let window: Workbench;

  before(async () => {
    incident = copySample(temporaryFolder("journey"));
    writeFileSync(path.join(incident, "log.csv"), table);
    window = await Workbench.open({ folder: incident });
  });
  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest);
  });
  after(async () => {
    await window.close();
  });

  const page = (): FrameLocator => window.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");

  it("asks for the file, from a button of the form, and shows what would be added", async () => {
    await window.openRecord();
    await page().getByRole("button", { name: "Add from a File…" }).click();
    await window.chooseFile("Add Timeline from File", "log.csv");
    await page().getByRole("heading", { name: "Add entries to the timeline" }).waitFor();
    await page().getByText("1 row is left out").waitFor();
    await page().getByText("Say first in which zone the times are.").waitFor();
    await window.picture(path.join(pictures, "add-timeline-asking.png"));
  });

  it("takes the answer, and adds the entries as one edit that is not saved yet", async () => {
    const zone = page().getByRole("combobox", { name: "In which zone are times that do not say it?" });
    await zone.selectOption({ label: "Europe/London, as the record has it" });
    await page().getByText("19 May 2026 at 11:30").waitFor();
    await window.picture(path.join(pictures, "add-timeline.png"));
    await page().getByRole("button", { name: "Add 2 Entries" }).press("Enter");
    await window.notifications.filter({ hasText: "2 entries were added to the timeline" }).waitFor();
    await page().locator(".row :focus").filter({ hasText: "The accountants fetched the file" }).waitFor();
    await window.tab("incident.yaml").and(window.page.locator(".dirty")).waitFor();
    await window.picture(path.join(pictures, "add-timeline-added.png"));
    await window.save();
    const text = readFileSync(path.join(incident, "incident.yaml"), "utf8");
    assert.match(
      text,
      /- at: 2026-05-12T09:00\n {4}what: The accountants fetched the file\n {4}source: Imogen\n {4}audience: internal\n/,
    );
    assert.match(
      text,
      /what: Asked the search engines to forget the file\n {4}source: Jonas\n {4}audience: internal\n/,
    );
  });
});
