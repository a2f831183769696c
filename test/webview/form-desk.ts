/** The form over a record that lies in memory, with the core behind it: what the extension does, without VS Code. */
import assert from "node:assert/strict";
import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.ts";
import { applyEdits, changeRecord, formLayout, recordForm } from "../../src/core/index.ts";
import {
  isFormWebviewMessage,
  type EditOutcome,
  type FormExtensionMessage,
  type FormWebviewMessage,
} from "../../src/protocol/form.ts";
import { eventually } from "../kit/eventually.ts";
import { ShownPage, type OpenOptions } from "./shown-page.ts";

type FormPage = ShownPage<FormWebviewMessage, FormExtensionMessage>;

export class FormDesk {
  /** The record as it is now. */
  text: string;
  version = 1;
  /** Everything that the page asked for, but for edits that were refused as stale. */
  readonly heard: FormWebviewMessage[] = [];
  /** How often an edit came too late. */
  staleCount = 0;
  /** While it is set, edits wait for it before they are looked at. */
  delay: Promise<void> | undefined;
  readonly #past: string[] = [];
  #opening: Promise<FormPage> | undefined;
  #form: FormPage | undefined;

  private constructor(text: string) {
    this.text = text;
  }

  static async open(browser: Browser, text: string, options: OpenOptions = {}): Promise<FormDesk> {
    const desk = new FormDesk(text);
    const onMessage = (message: unknown) => {
      void desk.#hear(message);
    };
    desk.#opening = ShownPage.open(browser, "form", { width: 900, ...options, onMessage });
    desk.#form = await desk.#opening;
    await desk.page.locator("h1").waitFor();
    return desk;
  }

  get form(): FormPage {
    assert(this.#form);
    return this.#form;
  }

  get page(): FormPage["page"] {
    return this.form.page;
  }

  /** A control by its whole name. */
  control(name: string, nth = 0): Locator {
    return this.page.getByLabel(name, { exact: true }).nth(nth);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Somebody else changes the file. */
  async write(text: string): Promise<void> {
    this.#past.push(this.text);
    this.text = text;
    this.version += 1;
    await this.#show();
  }

  /** What the undo of the editor does. */
  async undo(): Promise<void> {
    this.text = this.#past.pop() ?? this.text;
    this.version += 1;
    await this.#show();
  }

  /** Waits until the record has these words. */
  async has(words: string | RegExp): Promise<void> {
    const has = () => (typeof words === "string" ? this.text.includes(words) : words.test(this.text));
    await eventually(has, `The record never came to say ${String(words)}`).catch((error: unknown) => {
      throw new Error(`${String(error)}:\n${this.text}`);
    });
  }

  async close(): Promise<void> {
    await this.form.close();
  }

  async #hear(message: unknown): Promise<void> {
    assert(isFormWebviewMessage(message), `the page sent ${JSON.stringify(message)}`);
    this.#form = await this.#opening;
    if (message.type === "ready") {
      await this.form.send({ type: "layout", layout: formLayout() });
      await this.#show();
    } else if (message.type === "edit") {
      await this.delay;
      const outcome = await this.#change(message);
      await this.form.send({ type: "answer", edit: message.edit, outcome });
    } else {
      this.heard.push(message);
    }
  }

  async #change(message: Extract<FormWebviewMessage, { type: "edit" }>): Promise<EditOutcome> {
    if (message.version !== this.version) {
      this.staleCount += 1;
      return { kind: "stale" };
    }
    this.heard.push(message);
    const result = changeRecord(this.text, message.changes);
    if (!result.ok) {
      return { kind: "refused", reason: result.reason };
    }
    if (result.edits.length > 0) {
      await this.write(applyEdits(this.text, result.edits));
    }
    return { kind: "done" };
  }

  async #show(): Promise<void> {
    await this.form.send({ type: "record", version: this.version, form: recordForm(this.text) });
  }
}

/** A desk for each test of a suite. */
export interface OpenedDesk {
  readonly open: (text: string, options?: OpenOptions) => Promise<FormDesk>;
}

/** Keeps a browser for the suite that this is called in, and fails each test whose page broke its own policy. */
export function useDesk(): OpenedDesk {
  let browser: Browser;
  let desk: FormDesk | undefined;
  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
  });
  afterEach(async () => {
    const violations = await desk?.form.violations();
    const failures = desk?.heard.filter(({ type }) => type === "error");
    await desk?.close();
    desk = undefined;
    assert.deepEqual(violations ?? [], [], "the page broke its own policy");
    assert.deepEqual(failures ?? [], [], "the page failed");
  });
  return {
    open: async (text, options = {}) => {
      desk = await FormDesk.open(browser, text, options);
      return desk;
    },
  };
}
