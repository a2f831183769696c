/** The form over a record that lies in memory, with the core behind it: what the extension does, without VS Code. */
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import type { Browser, Locator } from "playwright-core";
import {
  applyEdits,
  changeRecord,
  formLayout,
  readRecord,
  timelinePicture,
  type RecordChange,
} from "../../../src/core/index.ts";
import { FormNews } from "../../../src/extension/record/form-news.ts";
import {
  isFormWebviewMessage,
  type EditOutcome,
  type FormExtensionMessage,
  type FormWebviewMessage,
} from "../../../src/protocol/form.ts";
import { testNow } from "../../kit/now.ts";
import { eventually } from "../../kit/eventually.ts";
import { ShownPage, type OpenOptions } from "../shown-page.ts";

type FormPage = ShownPage<FormWebviewMessage, FormExtensionMessage>;

/** After all that the records here tell of. */
const deskNow = Temporal.Instant.from("2027-01-05T09:00:00Z");

/** Longer than the keys have to rest before what was typed goes into the record, in milliseconds. */
const keysRest = 500;

export class FormDesk {
  /** The record as it is now. */
  text: string;
  version = 1;
  /** Everything that the page asked for, but for edits that were refused as stale. */
  readonly heard: FormWebviewMessage[] = [];
  /** How often an edit came too late. */
  staleCount = 0;
  /** Whether the picture of the course is drawn with every change; VS Code draws it once the keys have rested. */
  isPictureShown = true;
  /** While it is set, every edit is refused with it. */
  refusal: string | undefined;
  /** While it is set, edits wait for it before they are looked at. */
  gate: Promise<void> | undefined;
  /** While it is there, no edit is answered. */
  answerGate: Promise<void> | undefined;
  readonly #past: string[] = [];
  #news = new FormNews();
  #work: Promise<unknown> = Promise.resolve();
  #opening: Promise<FormPage> | undefined;
  #form: FormPage | undefined;

  private constructor(text: string) {
    this.text = text;
  }

  static async open(browser: Browser, text: string, options: OpenOptions = {}): Promise<FormDesk> {
    const desk = new FormDesk(text);
    const onMessage = (message: unknown) => {
      desk.#work = Promise.all([desk.#work, desk.#hear(message)]);
    };
    desk.#opening = ShownPage.open(browser, "form", { width: 900, ...options, onMessage });
    desk.#form = await desk.#opening;
    desk.page.setDefaultTimeout(20_000);
    await desk.page.locator("h1").waitFor();
    return desk;
  }

  /** Starts again with another record, in the same page. */
  async renew(text: string): Promise<void> {
    await this.#work;
    this.text = text;
    this.version += 1;
    this.heard.length = 0;
    this.staleCount = 0;
    this.gate = undefined;
    this.answerGate = undefined;
    this.refusal = undefined;
    await this.form.takeMessages();
    this.#news = new FormNews();
    await this.form.tell({ type: "layout", layout: formLayout() });
    await this.#show();
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

  /** Where somebody writes, by its whole name. */
  words(name: string, nth = 0): Locator {
    return this.page.getByRole("textbox", { name, exact: true }).nth(nth);
  }

  /** What the control with the focus is called; "" where none has it. */
  async focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLElement ? document.querySelector(`label[for="${focused.id}"]`) : null;
      return focused?.getAttribute("aria-label") ?? label?.textContent ?? focused?.textContent.slice(0, 100) ?? "";
    });
  }

  /** What a screen reader says about a control beside its name. */
  async describedBy(control: Locator): Promise<string> {
    return control.evaluate((element) =>
      (element.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    );
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Somebody else changes the file, and the page has not heard of it yet. */
  writeUnseen(text: string): void {
    this.text = text;
    this.version += 1;
  }

  /** Somebody else changes the file. */
  async write(text: string): Promise<void> {
    this.#past.push(this.text);
    this.text = text;
    this.version += 1;
    await this.#show();
  }

  /** Keeps every edit waiting until what comes back is called. */
  hold(): () => void {
    let open: (() => void) | undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => {
      this.gate = undefined;
      open?.();
    };
  }

  /** Lets edits be made and shown, and keeps the answers to them waiting until what comes back is called. */
  holdAnswers(): () => void {
    let open: (() => void) | undefined;
    this.answerGate = new Promise((resolve) => {
      open = resolve;
    });
    return () => {
      this.answerGate = undefined;
      open?.();
    };
  }

  /** Every change that was made, in order. */
  get changes(): readonly RecordChange[] {
    return this.heard.flatMap((message) => (message.type === "edit" ? message.changes : []));
  }

  /** What the undo of the editor does. */
  async undo(): Promise<void> {
    this.text = this.#past.pop() ?? this.text;
    this.version += 1;
    await this.#show();
  }

  /** Waits until the record has these words, and the page shows them. */
  async has(words: string | RegExp): Promise<void> {
    const has = () => (typeof words === "string" ? this.text.includes(words) : words.test(this.text));
    await eventually(has, `The record never came to say ${String(words)}`).catch((error: unknown) => {
      throw new Error(`${String(error)}:\n${this.text}`);
    });
    await this.#work;
  }

  /** Waits until all that the page has asked for so far is answered, but for what is held back. */
  async settled(): Promise<void> {
    await this.form.takeMessages();
    await this.#work;
  }

  /** The keys rest for longer than the form waits. */
  async rest(): Promise<void> {
    await this.form.pass(keysRest);
  }

  async close(): Promise<void> {
    await this.form.close();
  }

  async #hear(message: unknown): Promise<void> {
    assert(isFormWebviewMessage(message), `the page sent ${JSON.stringify(message)}`);
    this.#form = await this.#opening;
    if (message.type === "ready") {
      await this.form.tell({ type: "layout", layout: formLayout() });
      await this.#show();
    } else if (message.type === "edit") {
      await this.gate;
      const outcome = await this.#change(message);
      await this.answerGate;
      await this.form.tell({ type: "answer", edit: message.edit, outcome });
    } else {
      this.heard.push(message);
    }
  }

  async #change(message: Extract<FormWebviewMessage, { type: "edit" }>): Promise<EditOutcome> {
    if (message.version !== this.version) {
      this.staleCount += 1;
      await this.#show();
      return { kind: "stale" };
    }
    this.heard.push(message);
    if (this.refusal !== undefined) {
      return { kind: "refused", reason: this.refusal };
    }
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
    await this.form.tell(this.#news.of(this.text, this.version, deskNow));
    if (this.isPictureShown) {
      await this.form.tell({ type: "timeline", scene: timelinePicture(readRecord(this.text).record, testNow) });
    }
  }
}
