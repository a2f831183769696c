import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.ts";

let browser: Promise<Browser> | undefined;

/** The one browser of a run; what is opened in it must be closed again. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

after(async () => {
  await (await browser)?.close();
});
