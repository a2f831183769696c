import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";
import { readRecord } from "../../../src/core/index.ts";
import { timelinePicture } from "../../../src/core/record/timeline/timeline-picture.ts";
import type { TimelineScene } from "../../../src/core/record/timeline/timeline-scene.ts";
import { firstHourRecordText, sampleRecordText } from "../../kit/records.ts";
import { axeFindings, axeFindingsInThemes } from "../look-at-page.ts";
import { TimelinePage, type OpenOptions } from "./timeline-page.ts";
import { sharedBrowser } from "../shared-browser.ts";

function sceneOf(text: string, now: string): TimelineScene {
  return timelinePicture(readRecord(text).record, Temporal.Instant.from(now));
}

function entries(times: readonly string[]): string {
  const written = times.map((at, index) => `  - { at: "${at}", what: Note ${index} ${"words ".repeat(20)} }\n`);
  return `timeline:\n${written.join("")}`;
}

const hourly = Array.from({ length: 500 }, (_, index) =>
  new Date(Date.UTC(2026, 4, 11) + index * 3_600_000).toISOString().slice(0, 16),
);

const scenes: Readonly<Record<string, TimelineScene>> = {
  "the sample": sceneOf(sampleRecordText, "2026-05-22T09:00:00Z"),
  "the first hour": sceneOf(firstHourRecordText, "2026-03-05T09:00:00Z"),
  "one entry": sceneOf(entries(["2026-05-11"]), "2026-05-22T09:00:00Z"),
  "500 entries": sceneOf(entries(hourly), "2026-05-22T09:00:00Z"),
  "500 of one minute": sceneOf(entries(hourly.map(() => "2026-05-11T10:00")), "2026-05-22T09:00:00Z"),
  years: sceneOf(entries(["2009-02-03T04:05", "2021-07-01", "2026-05-11T16:20"]), "2026-05-22T09:00:00Z"),
  nothing: sceneOf("title: Nothing\n", "2026-05-22T09:00:00Z"),
};

/** Words that are cut off at the edge of the page, or stand in one another. */
async function clashes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const words = [...document.querySelectorAll(".timeline p, .timeline text, .timeline figcaption > *")].filter(
      (each) => each.checkVisibility(),
    );
    const boxes = words.map((each) => ({ each, box: each.getBoundingClientRect() }));
    const outside = boxes.filter(({ box }) => box.left < -0.5 || box.right > width + 0.5);
    const over = boxes.filter(({ box }, index) =>
      boxes.some(
        ({ box: other }, place) =>
          place < index &&
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1,
      ),
    );
    const scrolled = document.documentElement.scrollWidth > width ? ["the page"] : [];
    return [...scrolled, ...[...outside, ...over].map(({ each }) => each.textContent.slice(0, 40))];
  });
}

describe("The picture of the timeline on a page", function () {
  this.timeout(60_000);
  let browser: Browser;

  before(async () => {
    browser = await sharedBrowser();
  });

  async function drawn(
    name: string,
    options: OpenOptions,
    test: (page: Page, timeline: TimelinePage) => Promise<void>,
  ): Promise<void> {
    const timeline = await TimelinePage.open(browser, scenes[name]!, options);
    try {
      await test(timeline.page, timeline);
      assert.deepEqual(await timeline.violations(), [], "refused by the policy");
    } finally {
      await timeline.close();
    }
  }

  it("has nothing for axe to find in any theme, with its table open", async () => {
    await drawn("the sample", {}, async (page, timeline) => {
      await page.locator("summary").click();
      await page.locator("table").waitFor();
      assert.deepEqual(await axeFindingsInThemes(timeline), []);
    });
  });

  for (const name of Object.keys(scenes)) {
    it(`lets no words stand in others or run out of the page, at any width: ${name}`, async () => {
      await drawn(name, { theme: "hc-light" }, async (page) => {
        assert.deepEqual(await axeFindings(page), []);
        for (const width of [1200, 720, 480, 320, 240]) {
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await clashes(page), [], `${width} px wide`);
        }
      });
    });
  }

  it("lets no words stand in others with letters twice as large", async () => {
    for (const name of ["the sample", "years"]) {
      await drawn(name, { width: 640, fontSize: 26 }, async (page) => {
        assert.deepEqual(await clashes(page), [], name);
      });
    }
  });

  it("finds words that stand in others", async () => {
    await drawn("the sample", {}, async (page) => {
      await page.evaluate(() => {
        document.querySelectorAll(".timeline-axis text").forEach((text) => {
          text.setAttribute("x", "50%");
        });
      });
      assert.notDeepEqual(await clashes(page), []);
    });
  });

  it("tells a screen reader the same in sentences, and on request as a table", async () => {
    await drawn("the sample", {}, async (page) => {
      const label = await page.getByRole("img", { name: "The course" }).getAttribute("aria-label");
      assert.match(
        label ?? "",
        /^The course of the incident\. 12 entries, .+ until we found out: 7 days and 16 hours\./,
      );
      assert.equal(await page.locator("table").count(), 0);
      await page.locator("summary").focus();
      await page.keyboard.press("Enter");
      await page.locator("table").waitFor();
      assert.equal(await page.getByRole("row").count(), 13);
      assert.deepEqual(await page.getByRole("columnheader").allTextContents(), [
        "When",
        "What happened",
        "Who may read it",
      ]);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      assert.equal(await page.locator("table").count(), 1);
    });
  });

  it("tells what is internal apart by its shape and in words", async () => {
    await drawn("the sample", {}, async (page) => {
      const marks = await page
        .locator(".timeline-rows .timeline-mark")
        .evaluateAll((all) =>
          all.map(
            (each) => `${each.tagName} ${each.classList.contains("timeline-mark-internal") ? "internal" : "public"}`,
          ),
        );
      assert.deepEqual(marks, [
        "circle public",
        "circle public",
        "circle public",
        "circle public",
        "path internal",
        "circle public",
        "circle public",
        "rect public",
      ]);
      assert.deepEqual(await page.locator(".timeline-remark").allTextContents(), ["for your team only"]);
    });
  });

  it("stands each mark where its time is, whatever the width", async () => {
    await drawn("the sample", {}, async (page) => {
      for (const width of [1000, 500, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const places = await page.evaluate(() => {
          const picture = document.querySelector(".timeline-picture")!.getBoundingClientRect();
          return [...document.querySelectorAll(".timeline-rows .timeline-mark")].map((each) => {
            const box = each.getBoundingClientRect();
            return ((box.left + box.right) / 2 - picture.left) / picture.width;
          });
        });
        scenes["the sample"]!.rows.forEach(({ at }, index) => {
          assert.ok(
            Math.abs(places[index]! - (at.from + at.to) / 2) < 0.005,
            `row ${index} at ${width} px: ${places[index]!}`,
          );
        });
      }
    });
  });

  it("keeps its marks where the system forces its own colours", async () => {
    await drawn("the sample", { areColoursForced: true }, async (page) => {
      const colours = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll(".timeline-mark, .timeline-gap-sure")].map(
          (each) => getComputedStyle(each).stroke !== ground,
        );
      });
      assert.ok(colours.length > 8 && colours.every(Boolean));
    });
  });
});
