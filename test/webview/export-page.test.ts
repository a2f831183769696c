/** The web page that a draft is saved as, in a real browser: readable on any screen, in the dark, and by a screen reader. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { root } from "../../scripts/paths.ts";
import { readRecord } from "../../src/core/index.ts";
import { ready } from "../kit/exports.ts";
import { sharedBrowser } from "./shared-browser.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sample = path.join(root, "samples/2026-05-19-booking-export");
const { record } = readRecord(
  readFileSync(path.join(sample, "incident.yaml"), "utf8").replace("drill: false", "drill: true"),
);
const plan = readFileSync(path.join(sample, "notices/remediation-plan.md"), "utf8");
const more = `

> A quotation with a [link](https://example.org/a/very/long/address/that/does/not/fit/on/a/phone/at/all?really=not).

1. One
   - two
2. Three[^1]

- [x] done

\`\`\`
${"code ".repeat(40)}
\`\`\`

---

[^1]: A note with \`code\`.
`;
const page = ready(plan + more, { record, lang: "en" }).toWebPage();

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  "a wide screen": { viewport: { width: 1200, height: 900 } },
  "a wide screen in the dark": { viewport: { width: 1200, height: 900 }, colorScheme: "dark" },
  "a phone": { viewport: { width: 320, height: 640 } },
  "a phone in the dark": { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
};

describe("The page that a draft is saved as", function () {
  this.timeout(60_000);
  let browser: Browser;

  before(async () => {
    browser = await sharedBrowser();
  });

  async function withPage(options: BrowserContextOptions, test: (shown: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    try {
      const shown = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      shown.on("request", (request) => asked.push(request.url()));
      shown.on("console", (message) => complaints.push(message.text()));
      await context.route("**/*", (route) =>
        route.request().url() === "https://page.test/"
          ? route.fulfill({ contentType: "text/html", body: page })
          : route.abort(),
      );
      await shown.goto("https://page.test/");
      await test(shown);
      assert.deepEqual(asked, ["https://page.test/"], "it fetches something");
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  }

  for (const [name, options] of Object.entries(screens)) {
    it(`passes axe on ${name}`, async () => {
      await withPage(options, async (shown) => {
        // Not as the page's own script: that may not run.
        await shown.evaluate(axeSource);
        const { violations } = await shown.evaluate(() =>
          (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        );
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
          [],
        );
      });
    });

    it(`needs no scrolling sideways on ${name}`, async () => {
      await withPage(options, async (shown) => {
        const width = await shown.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, options.viewport?.width);
      });
    });
  }

  it("names the column of every cell where a phone sets them below one another", async () => {
    await withPage({ viewport: { width: 320, height: 640 } }, async (shown) => {
      const labels = await shown.evaluate(() =>
        [...document.querySelectorAll("tbody tr:first-child td[data-head]")].map(
          (cell) => getComputedStyle(cell, "::before").content,
        ),
      );
      assert.deepEqual(labels.slice(0, 2), ['"Step: "', '"Who answers for it: "']);
    });
  });

  it("has a table for eyes and ears alike on a wide screen", async () => {
    await withPage({}, async (shown) => {
      assert.equal(await shown.getByRole("columnheader", { name: "Who answers for it" }).count(), 2);
      assert.equal(
        await shown.getByRole("heading", { level: 1 }).innerText(),
        "Remediation plan: what we are putting right",
      );
      assert.equal(await shown.title(), "DRILL: Remediation plan: what we are putting right");
      assert.equal(await shown.evaluate(() => document.documentElement.lang), "en");
    });
  });
});
