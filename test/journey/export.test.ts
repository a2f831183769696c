/** A person sends a letter out: into a mail, into Word, through the menu of its editor. */
import assert from "node:assert/strict";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { cacheFolder } from "../../scripts/paths.ts";
import { copySample } from "../../scripts/sample.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { eventually } from "../kit/eventually.ts";
import { Workbench } from "./workbench.ts";

const pictures = path.join(cacheFolder(), "pictures");

describe("A letter on its way out", function () {
  this.timeout(90_000);
  let incident: string;
  let window: Workbench;

  before(async () => {
    incident = copySample(temporaryFolder("export"));
    appendFileSync(path.join(incident, "notices", "apology.md"), "\nPS: Ask Rob at [PHONE NUMBER].\n");
    window = await Workbench.open({ folder: incident });
    await window.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest);
  });
  after(async () => {
    await window.close();
  });

  it("is kept back while it says what must not be said, and she is shown where", async () => {
    await window.openFile("apology.md");
    await window.runCommand("Incident Comms: Make a Word Copy…");
    await window.notifications.filter({ hasText: /Line \d+: “Rob” must not be said\. \(1 of 2\)/ }).waitFor();
    await window.page.locator(".statusbar-item").filter({ hasText: "(3 selected)" }).waitFor();
    await window.page.getByRole("button", { name: "Next Place" }).click();
    await window.notifications
      .filter({ hasText: /“\[PHONE NUMBER\]” is still to be filled in\. \(2 of 2\)/ })
      .waitFor();
    await window.page.locator(".statusbar-item").filter({ hasText: "(14 selected)" }).waitFor();
    await window.picture(path.join(pictures, "export-refused.png"));
    assert.equal(existsSync(path.join(incident, "export")), false);
    await window.runCommand("Notifications: Clear All Notifications");
  });

  it("goes to the clipboard, formatted and plain at once", async () => {
    await window.openFile("disclosure.md");
    await window.runCommand("Incident Comms: Copy for E-mail");
    const page = window.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
    await page.getByRole("button", { name: "Copy with Formatting" }).click();
    await page.getByText("Copied. Paste it into your mail.").waitFor();
    await window.picture(path.join(pictures, "export-mail.png"));
    const copied = await window.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    assert.match(copied.html ?? "", /<h1 style="[^"]*">Notice of a leak of personal data<\/h1>/);
    assert.match(copied.text ?? "", /^Notice of a leak of personal data\n=+\n\n21 May 2026\n/);
  });

  it("becomes a Word file by the menu of its editor", async () => {
    await window.openFile("remediation-plan.md");
    const editor = window.page.locator(".editor-group-container").filter({ has: window.tab("remediation-plan.md") });
    const item = window.page.getByRole("menuitem", { name: "Make a Copy to Send" });
    // A menu that opens before it is known that this is a draft stays without what is for drafts.
    await eventually(async () => {
      await window.page.keyboard.press("Escape");
      await editor.getByRole("button", { name: "More Actions..." }).last().click();
      return item.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      );
    }, "The menu does not offer it.");
    await item.hover();
    await window.page.getByRole("menuitem", { name: "Make a Word Copy…" }).waitFor();
    // Just after it has opened, a menu takes a click for the end of the one that opened it.
    await window.page.waitForTimeout(300);
    await window.page.getByRole("menuitem", { name: "Make a Word Copy…" }).click();
    await window.notifications.filter({ hasText: "remediation-plan.docx is made." }).waitFor();
    await window.picture(path.join(pictures, "export-made.png"));
    const bytes = readFileSync(path.join(incident, "export", "remediation-plan.docx"));
    assert.equal(bytes.toString("latin1", 0, 2), "PK");
  });

  it("has reached nobody off this machine", () => {
    assert.deepEqual(window.refusedAddresses, []);
  });
});
