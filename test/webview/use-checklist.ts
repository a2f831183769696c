import assert from "node:assert/strict";
import type { Browser, Locator } from "playwright-core";
import type { ExtensionMessage, WebviewMessage } from "../../src/protocol/checklist.ts";
import { ShownPage, type OpenOptions } from "./shown-page.ts";
import { sharedBrowser } from "./shared-browser.ts";

export type ChecklistPage = ShownPage<WebviewMessage, ExtensionMessage>;

export function openChecklist(browser: Browser, options: OpenOptions = {}): Promise<ChecklistPage> {
  return ShownPage.open(browser, "checklist", options);
}

/** A checklist page for each test of a suite. */
export interface OpenedChecklist {
  /** Opens a page anew; to be called in each test before anything else. */
  readonly open: (options?: OpenOptions) => Promise<void>;
  /** The page that was opened last. */
  readonly checklist: ChecklistPage;
  /** The line of a requirement. */
  readonly line: (requirement: string) => Locator;
  /** A button by its whole name, or by a pattern of it. */
  readonly button: (name: string | RegExp) => Locator;
}

/** Keeps a browser for the suite that this is called in, and fails each test whose page broke its own policy. */
export function useChecklist(): OpenedChecklist {
  let browser: Browser;
  let checklist: ChecklistPage;
  before(async () => {
    browser = await sharedBrowser();
  });
  afterEach(async () => {
    assert.deepEqual(await checklist.violations(), [], "the page broke its own policy");
    await checklist.close();
  });
  return {
    open: async (options = {}) => {
      checklist = await openChecklist(browser, options);
    },
    get checklist() {
      return checklist;
    },
    line: (requirement) => checklist.page.locator(`[data-requirement="${requirement}"]`),
    button: (name) => checklist.page.getByRole("button", { name, exact: typeof name === "string" }),
  };
}
