/**
 * A person's path through the real window, from an empty desk to a letter that says all it must. Makes the pictures of
 * the README on the way: `npm run pictures` puts them where it shows them.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { Temporal } from "temporal-polyfill";
import { cacheFolder } from "../../scripts/paths.ts";
import { copySampleAsOf } from "../../scripts/sample.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { Workbench } from "./workbench.ts";

const pictures = process.env["INCIDENT_COMMS_PICTURES"] ?? path.join(cacheFolder(), "pictures");
const noTimeline = "does not say when it happened";

describe("A person's path", function () {
  this.timeout(90_000);
  let incident: string;
  let window: Workbench;
  let checklist: FrameLocator;

  before(async () => {
    const now = Temporal.Now.instant();
    incident = copySampleAsOf(now, temporaryFolder("journey"));
    // A colleague has written a letter by hand, and has promised news within the week.
    const letter = readFileSync(path.join(import.meta.dirname, "letter.md"), "utf8");
    const inAWeek = now.toZonedDateTimeISO("Europe/London").add({ days: 7 });
    writeFileSync(
      path.join(incident, "notices", "letter.md"),
      letter.replace("28 May 2026", inAWeek.toLocaleString("en-GB", { dateStyle: "long" })),
    );
    window = await Workbench.open({ folder: incident });
  });
  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest);
  });
  after(async () => {
    await window.close();
  });

  const line = (requirement: string): Locator => checklist.locator(`[data-requirement="${requirement}"]`);

  it("is told what to do while no draft is open", async () => {
    checklist = await window.openChecklist();
    await checklist.getByText("No draft is open").waitFor();
  });

  it("is let in alone: nobody else on this machine can use its window", async () => {
    const { origin } = new URL(window.page.url());
    assert.equal((await fetch(origin)).status, 403);
  });

  it("drafts a disclosure with a button of the checklist", async () => {
    await checklist.getByRole("button", { name: "Disclosure" }).click();
    await window.tab("disclosure-2.md").waitFor();
    await checklist.getByText("10 of 10 said").waitFor();
  });

  it("opens a letter written by hand, and sees at once what it leaves out", async () => {
    await window.openFile("letter.md");
    await checklist.getByText("9 of 10 said").waitFor();
    await line("timeline").getByText("Missing").waitFor();
    await window.problems();
    await window.picture(path.join(pictures, "missing-timeline.png"));
    await window.picture(path.join(pictures, "checklist.png"), window.page.locator(".part.sidebar"));
  });

  it("sees a mark come while it writes, and go", async () => {
    await window.select("Dear customer");
    await window.type("Dear [NAME]");
    const problems = (await window.problems()).filter({ hasText: "[NAME]" });
    await problems.waitFor();
    await window.select("Dear [NAME]");
    await window.type("Dear customer");
    await problems.waitFor({ state: "detached" });
  });

  it("reads why under the mouse, and on a page that opens inside VS Code", async () => {
    const popUp = await window.hover("What happened to your bookings");
    assert.match(await popUp.innerText(), /when it happened/);
    await popUp.locator("a.code-link").click();
    await window.tab("No timeline").waitFor();
    await line("timeline").getByRole("button", { name: "Why this matters" }).click();
    const page = window.tab("No timeline");
    await page.waitFor();
    assert.equal(await page.count(), 1);
    const reader = window.page
      .frameLocator("iframe.webview.ready:not([src*=webviewView])")
      .frameLocator("#active-frame");
    await reader.getByRole("link", { name: "All that is checked" }).click();
    await reader.getByRole("heading", { name: "What is checked" }).waitFor();
    await reader.getByRole("link", { name: "IC103" }).click();
    await reader.getByRole("heading", { name: "When it is not known yet" }).waitFor();
    await window.runCommand("View: Close Editor");
    await page.waitFor({ state: "detached" });
    await window.openFile("letter.md");
  });

  it("puts the dates in from the checklist", async () => {
    await line("timeline").getByRole("button", { name: "Add" }).click();
    await checklist.getByText("10 of 10 said").waitFor();
    assert.equal(await (await window.problems()).filter({ hasText: noTimeline }).count(), 0);
  });

  it("is led from the checklist to the sentence that says it", async () => {
    await line("fault").locator("button.evidence").click();
    await window.page.locator(".statusbar-item").filter({ hasText: "selected" }).waitFor();
  });

  it("starts another incident with three questions, none of which it has to look up", async () => {
    await window.runCommand("Incident Comms: Start an Incident…");
    await window.answer("An outage");
    await window.answerInWriting("what do you call it", "Shop was down");
    await window.answerInWriting("what is your organisation called", "Tidewater Cycles");
    await window.tab("incident.yaml").waitFor();
    const folder = readdirSync(incident).find((name) => name.endsWith("-shop-was-down")) ?? "";
    assert.match(readFileSync(path.join(incident, folder, "incident.yaml"), "utf8"), /Tidewater Cycles/);
  });

  it("has lost nothing on the way", () => {
    assert.equal(existsSync(path.join(incident, "notices", "disclosure.md")), true);
    assert.deepEqual(window.refusedAddresses, []);
  });
});
