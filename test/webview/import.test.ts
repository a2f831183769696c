import assert from "node:assert/strict";
import type { Browser, Locator, Page } from "playwright-core";
import { guessChoices, importPreview, readImportFile, type ImportChoices } from "../../src/core/index.ts";
import {
  isImportWebviewMessage,
  type ImportExtensionMessage,
  type ImportWebviewMessage,
} from "../../src/protocol/import.ts";
import { eventually } from "../kit/eventually.ts";
import { sampleRecordText } from "../kit/records.ts";
import { axeFindings, axeFindingsInThemes, overflows } from "./look-at-page.ts";
import { ShownPage, type OpenOptions } from "./shown-page.ts";
import { sharedBrowser } from "./shared-browser.ts";

const plain =
  "When,Note,By,Visibility\n2026-05-19T08:00Z,Closed the folder,Jonas,public\n2026-05-19T07:47Z,Looked,Imogen,private\n";
const asking = "Date,Note\n03/04/2026 14:05,One\n05/06/2026 15:00,Two\n,Three\n";
const notes = "Bridge\n16:20 File copied\n16:25 File deleted\n16:28 Told\n16:30 -\n";
const long = `When,Note\n${Array.from({ length: 80 }, (_none, index) => `2026-05-19T08:${String(index).padStart(2, "0")}Z,${"Word".repeat(40)} ${index}`).join("\n")}\n`;

type ImportPage = ShownPage<ImportWebviewMessage, ImportExtensionMessage>;

/** The page with the core behind it: what the extension does, without VS Code. */
class ImportDesk {
  readonly heard: ImportWebviewMessage[] = [];
  readonly #table;
  #choices: ImportChoices;
  #number = 0;
  #opening: Promise<ImportPage> | undefined;

  private constructor(text: string) {
    const table = readImportFile(text);
    assert("rows" in table);
    const choices = guessChoices(table);
    assert(choices !== undefined);
    this.#table = table;
    this.#choices = choices;
  }

  static async open(browser: Browser, text: string, options: OpenOptions): Promise<[ImportDesk, ImportPage]> {
    const desk = new ImportDesk(text);
    const onMessage = (message: unknown) => {
      void desk.#hear(message);
    };
    desk.#opening = ShownPage.open(browser, "import", { width: 900, ...options, onMessage });
    const shown = await desk.#opening;
    await shown.page.locator("h1").waitFor();
    return [desk, shown];
  }

  async #hear(message: unknown): Promise<void> {
    assert(isImportWebviewMessage(message), `the page sent ${JSON.stringify(message)}`);
    this.heard.push(message);
    if (message.type === "choose") {
      this.#choices = message.choices;
    }
    if (message.type === "ready" || message.type === "choose") {
      this.#number += 1;
      const context = { fileName: "log.csv", recordText: sampleRecordText };
      const preview = importPreview(this.#table, this.#choices, context);
      const timeZones = ["Europe/London", "UTC"];
      await (await this.#opening)?.send({ type: "preview", number: this.#number, preview, timeZones });
    }
  }
}

describe("The page of a file to add", function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await sharedBrowser();
  });

  async function withFile(
    text: string,
    options: OpenOptions,
    test: (page: Page, shown: ImportPage, desk: ImportDesk) => Promise<void>,
  ): Promise<void> {
    const [desk, shown] = await ImportDesk.open(browser, text, options);
    try {
      await test(shown.page, shown, desk);
      assert.deepEqual(await shown.violations(), [], "the page broke its own policy");
      assert.deepEqual(
        desk.heard.filter(({ type }) => type === "error"),
        [],
        "the page failed",
      );
    } finally {
      await shown.close();
    }
  }

  const column = (page: Page, name: string): Locator => page.getByRole("combobox", { name, exact: true });
  const cells = (page: Page, row: number): Promise<string[]> =>
    page
      .getByRole("table", { name: "Entries to be added" })
      .locator("tbody tr")
      .nth(row)
      .locator("td")
      .allTextContents();
  const addButton = (page: Page): Locator => page.getByRole("button", { name: /^Add / });

  it("shows what the columns are and how the rows will stand in the record", async () => {
    await withFile(plain, {}, async (page) => {
      assert.equal(
        await column(page, "When it happened").locator("option:checked").textContent(),
        "When: 2026-05-19T08:00Z",
      );
      assert.equal(await column(page, "Who said so").locator("option:checked").textContent(), "By: Jonas");
      assert.deepEqual(await cells(page, 0), ["19 May 2026 at 08:47", "Looked", "Imogen", "Only your team"]);
      assert.equal(await addButton(page).textContent(), "Add 2 Entries");
      assert.equal(await page.getByRole("status").textContent(), "2 entries can be added.");
    });
  });

  it("reads the rows anew when another column is chosen, and leaves the focus there", async () => {
    await withFile(plain, {}, async (page) => {
      await column(page, "Who said so").focus();
      await column(page, "Who said so").selectOption({ label: "The name of the file" });
      await page.getByRole("cell", { name: "log.csv" }).first().waitFor();
      assert.deepEqual(await cells(page, 0), ["19 May 2026 at 08:47", "Looked", "log.csv", "Only your team"]);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SELECT");
    });
  });

  it("makes nothing public unless somebody ticks it", async () => {
    await withFile(plain, {}, async (page) => {
      const tick = page.getByLabel(
        "Make the entry that the file marks as public visible to everyone. All others stay with your team.",
      );
      assert.equal(await tick.isChecked(), false);
      await tick.check();
      await page.getByRole("cell", { name: "Everyone" }).waitFor();
      assert.equal((await cells(page, 0))[3], "Only your team");
    });
  });

  it("asks what the file does not say, by keyboard alone, and adds nothing before", async () => {
    await withFile(asking, {}, async (page, _shown, desk) => {
      assert.equal(await addButton(page).getAttribute("aria-disabled"), "true");
      await addButton(page).click({ force: true });
      const dates = page.getByRole("group", { name: "“03/04/2026 14:05” can be read in two ways. Which is it?" });
      await dates.getByRole("radio").first().focus();
      await page.keyboard.press("Space");
      await page.getByText("Say first in which zone the times are.").waitFor();
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SELECT");
      await page.keyboard.press("ArrowDown");
      await page.getByRole("cell", { name: "3 April 2026 at 14:05" }).waitFor();
      assert.equal(await addButton(page).textContent(), "Add 2 Entries");
      while ((await page.evaluate(() => document.activeElement?.textContent)) !== "Add 2 Entries") {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await eventually(() => desk.heard.some(({ type }) => type === "add"), "the entries were never added");
      assert.deepEqual(
        desk.heard.filter(({ type }) => type === "add"),
        [{ type: "add", number: 3 }],
      );
    });
  });

  it("asks of notes only of which day they are, and speaks of no columns", async () => {
    await withFile(notes, {}, async (page) => {
      assert.equal(await page.getByRole("heading", { name: "What the columns are" }).isVisible(), false);
      assert.deepEqual(await page.locator(".import-column:visible .field-label").allTextContents(), ["Who said so"]);
      await page.getByText("Say first of which day the times are, and in which zone the times are.").waitFor();
      await page.getByLabel("Of which day are the times that stand without one?").fill("2026-11-27");
      const zone = page.getByLabel("In which zone are times that do not say it? The record’s is Europe/London.");
      assert.deepEqual((await zone.locator("option").allTextContents()).slice(0, 3), [
        "Choose a zone …",
        "Europe/London, as the record has it",
        "UTC",
      ]);
      assert.deepEqual(
        await zone.locator("optgroup").evaluateAll((groups) => groups.map((group) => group.getAttribute("label"))),
        ["Often used", "All zones"],
      );
      await zone.selectOption("Europe/London");
      await page.getByRole("cell", { name: "27 November 2026 at 16:20" }).waitFor();
      assert.equal(await addButton(page).textContent(), "Add 3 Entries");
      const row = page.getByRole("table", { name: "Lines that are left out" }).locator("tbody td");
      assert.equal(await row.first().textContent(), "Line 5");
    });
  });

  it("says which rows are left out, and why", async () => {
    await withFile(asking, {}, async (page) => {
      assert.equal(await page.getByRole("heading", { name: "1 row is left out" }).count(), 1);
      const row = page.getByRole("table", { name: "Rows that are left out" }).locator("tbody td");
      assert.deepEqual(await row.allTextContents(), ["Row 4", "Three", "There is no time in this row."]);
    });
  });

  it("can be left without adding anything", async () => {
    await withFile(plain, {}, async (page, _shown, desk) => {
      await page.getByRole("button", { name: "Cancel" }).click();
      await eventually(() => desk.heard.at(-1)?.type === "cancel", "nothing was cancelled");
    });
  });

  it("has nothing for axe to find in any theme", async () => {
    for (const text of [plain, asking, notes]) {
      await withFile(text, {}, async (_page, shown) => {
        assert.deepEqual(await axeFindingsInThemes(shown), []);
      });
    }
  });

  it("stands in one column, however wide the window", async () => {
    for (const text of [plain, asking, notes]) {
      await withFile(text, {}, async (page) => {
        for (const width of [900, 1400, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          const parts = await page
            .locator(".import > *:visible")
            .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().left));
          assert.ok(parts.length > 3);
          assert.equal(new Set(parts).size, 1, `${width} px wide`);
        }
      });
    }
  });

  it("needs no scrolling sideways, narrow or wide", async () => {
    for (const text of [plain, asking, notes, long]) {
      await withFile(text, { theme: "hc-light" }, async (page) => {
        for (const width of [900, 480, 320, 240]) {
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await overflows(page), [], `${width} px wide`);
        }
        assert.deepEqual(await axeFindings(page), []);
      });
    }
  });
});
