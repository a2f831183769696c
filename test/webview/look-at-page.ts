/** What can be seen to be wrong with a page, whatever it shows. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { themes, type ThemeName } from "./themes.ts";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, as "rule: element"; of the rules on colour alone where only those are wanted. */
export async function axeFindings(page: Page, which: "all" | "colours" = "all"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    await page.evaluate(axeSource);
  }
  const options: RunOptions = which === "all" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] };
  const { violations } = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(chosen),
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** What axe finds wrong in any theme, as "theme, rule: element". Themes differ in their colours: the rest is looked at once. */
export async function axeFindingsInThemes(
  shown: { readonly page: Page; readonly wear: (theme: ThemeName) => Promise<void> },
  wanted: readonly ThemeName[] = Object.keys(themes) as ThemeName[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, theme] of wanted.entries()) {
    await shown.wear(theme);
    const findings = await axeFindings(shown.page, index === 0 ? "all" : "colours");
    found.push(...findings.map((finding) => `${theme}, ${finding}`));
  }
  return found;
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

/** Words that are cut off, so that nobody can read the end of them. */
export async function clippedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *:not(input, textarea, svg *)")]
      .filter(
        (each) =>
          each.checkVisibility() &&
          each.closest(".unseen") === null &&
          getComputedStyle(each).overflowX !== "visible" &&
          each.textContent.trim() !== "" &&
          (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1),
      )
      .filter((each) => !["auto", "scroll"].includes(getComputedStyle(each).overflowY))
      .map((each) => each.outerHTML.slice(0, 100)),
  );
}
