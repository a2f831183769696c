/** What can be seen to be wrong with a page, whatever it shows. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, as "rule: element". */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Controls that lie outside the page or are cut off, and whether the page must be scrolled sideways. */
export async function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll<HTMLElement>("main *")].filter(
      (each) => each.checkVisibility() && !each.matches(".unseen") && each.getBoundingClientRect().right > width + 0.5,
    );
    const scrolled = document.documentElement.scrollWidth > width ? ["the page"] : [];
    return [...scrolled, ...wide.map((each) => each.outerHTML.slice(0, 80))];
  });
}
