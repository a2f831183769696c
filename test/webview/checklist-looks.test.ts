import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { axeFindings, axeFindingsInThemes, overflows } from "./look-at-page.ts";
import type { OpenOptions } from "./shown-page.ts";
import { states } from "./states.ts";
import { themes, type ThemeName } from "./themes.ts";
import { openChecklist, type ChecklistPage } from "./use-checklist.ts";
import { sharedBrowser } from "./shared-browser.ts";

describe("The look of the checklist page", function () {
  this.timeout(60_000);
  let browser: Browser;

  before(async () => {
    browser = await sharedBrowser();
  });

  async function withState(
    name: string,
    options: OpenOptions,
    test: (page: Page, checklist: ChecklistPage) => Promise<void>,
  ): Promise<void> {
    const checklist = await openChecklist(browser, options);
    try {
      await checklist.show(states[name]!);
      for (const summary of await checklist.page.locator("summary").all()) {
        await summary.click();
      }
      await test(checklist.page, checklist);
      assert.deepEqual(await checklist.violations(), []);
    } finally {
      await checklist.close();
    }
  }

  // The themes of before differ in colours alone, and the draft shows every colour.
  const newest = (Object.keys(themes) as ThemeName[]).filter((theme) => !theme.endsWith("-modern"));
  for (const name of Object.keys(states)) {
    it(`has nothing for axe to find in any theme: ${name}`, async () => {
      await withState(name, {}, async (_page, checklist) => {
        assert.deepEqual(await axeFindingsInThemes(checklist, name === "draft" ? undefined : newest), []);
      });
    });
  }

  it("lets axe find colours that are hard to tell apart, in a theme that is not the first", async () => {
    await withState("draft", {}, async (page, checklist) => {
      await page.evaluate(() => {
        const words = document.createElement("p");
        words.textContent = "ink";
        words.style.color = "rgb(10, 10, 10)";
        document.querySelector("main")?.append(words);
      });
      const found = await axeFindingsInThemes(checklist, ["light", "dark"]);
      assert.deepEqual(found, ['dark, color-contrast: <p style="color: rgb(10, 10, 10);">ink</p>']);
    });
  });

  it("lets axe find what is wrong", async () => {
    await withState("draft", {}, async (page) => {
      await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
      assert.deepEqual(await axeFindings(page), ["button-name: <button></button>"]);
    });
  });

  for (const name of Object.keys(states)) {
    it(`needs no scrolling sideways, narrow or wide: ${name}`, async () => {
      await withState(name, { theme: "hc-dark" }, async (page) => {
        for (const width of [600, 320, 200]) {
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await overflows(page), [], `${width} px wide`);
        }
      });
    });
  }

  it("needs no scrolling sideways with letters twice as large and words without a break", async () => {
    await withState("draft", { width: 200 }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.setProperty("--vscode-font-size", "26px");
        document.querySelector(".document-file")!.textContent = `${"disclosure".repeat(20)}.md`;
      });
      assert.deepEqual(await overflows(page), []);
    });
  });

  for (const theme of ["hc-dark", "hc-light"] as const) {
    it(`draws a border around each button that stands alone: ${theme}`, async () => {
      await withState("draft", { theme }, async (page) => {
        const borders = await page
          .locator(".choice")
          .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopColor));
        assert.equal(borders.length, 7);
        assert.equal(new Set(borders).size, 1);
        assert.ok(borders.every((each) => !each.includes("rgba")));
      });
    });
  }

  it("moves nothing for those who asked for that", async () => {
    const transition = (page: Page) =>
      page.locator("progress").evaluate((bar) => getComputedStyle(bar, "::-webkit-progress-value").transitionDuration);
    await withState("draft", { isMotionReduced: true }, async (page) => {
      assert.equal(await transition(page), "0s");
    });
  });

  it("keeps its head in sight in a tall view, and out of the way in a low one", async () => {
    const headTop = async (page: Page) => {
      await page.mouse.wheel(0, 300);
      await page.waitForFunction(() => window.scrollY > 0);
      return page.locator("header").evaluate((header) => header.getBoundingClientRect().top);
    };
    await withState("draft", { height: 600 }, async (page) => {
      assert.equal(await headTop(page), 0);
    });
    await withState("draft", { height: 300 }, async (page) => {
      assert.ok((await headTop(page)) < 0);
    });
  });
});
