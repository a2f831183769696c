import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { sharedBrowser } from "../shared-browser.ts";
import type { OpenOptions } from "../shown-page.ts";
import { FormDesk } from "./form-desk.ts";

/** A desk for the tests of a suite, one after the other. */
export interface OpenedDesk {
  readonly open: (text: string) => Promise<FormDesk>;
}

/** Keeps a page for the suite that this is called in, and fails each test whose page broke its own policy or failed. */
export function useDesk(options: OpenOptions = {}): OpenedDesk {
  let browser: Browser;
  let desk: FormDesk | undefined;
  before(async () => {
    browser = await sharedBrowser();
  });
  after(async () => {
    await desk?.close();
  });
  afterEach(async () => {
    const failures = desk?.heard.filter(({ type }) => type === "error");
    assert.deepEqual((await desk?.form.violations()) ?? [], [], "the page broke its own policy");
    assert.deepEqual(failures ?? [], [], "the page failed");
  });
  return {
    open: async (text) => {
      if (desk === undefined) {
        desk = await FormDesk.open(browser, text, options);
      } else {
        await desk.renew(text);
      }
      return desk;
    },
  };
}
