/** Somebody who has just installed Incident Comms looks for where to begin. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { Workbench } from "./workbench.ts";

describe("the first steps that VS Code shows", function () {
  this.timeout(90_000);
  let window: Workbench;

  before(async () => {
    const folder = path.join(temporaryFolder("walkthrough"), "empty");
    mkdirSync(folder);
    window = await Workbench.open({ folder });
  });
  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest);
  });
  after(async () => {
    await window.close();
  });

  const steps = () => window.page.locator(".getting-started-step");

  it("are found by their name and told in order", async () => {
    await window.runCommand("Welcome: Open Walkthrough...");
    await window.answer("Your First Notice");
    await steps().first().waitFor();
    const titles = await steps().locator(".step-title").allInnerTexts();
    assert.deepEqual(
      titles.map((title) => title.trim()),
      [
        "Start an incident",
        "Write down what you know",
        "Draft what must go out",
        "See what is missing",
        "Make a copy to send",
        "Keep what went out",
      ],
    );
  });

  it("start an incident by their button, and tick that step", async () => {
    await window.page.getByRole("button", { name: "Start an Incident…" }).click();
    await window.palette.locator(".quick-input-title").first().waitFor();
    await window.page.keyboard.press("Escape");
    await window.page.locator(".getting-started-step .codicon-getting-started-step-checked").first().waitFor();
  });
});
