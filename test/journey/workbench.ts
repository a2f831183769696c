/** A VS Code window as a person has it before them: what can be seen in it, and what can be done with keys and mouse. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.ts";
import { startServer, type VSCodeServer } from "../../scripts/vscode/start-server.ts";
import { workbenchAddress } from "../../scripts/vscode/workbench-address.ts";

export interface WorkbenchOptions {
  /** The folder to open, absolute. */
  readonly folder: string;
  /** Packaged extensions to install first, absolute. */
  readonly install?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: { readonly width: number; readonly height: number };
}

/** How long anything may take to show, in milliseconds. */
const deadline = 20_000;

export class Workbench {
  readonly page: Page;
  /** Addresses off this machine that the window asked for. They were refused. */
  readonly refusedAddresses: readonly string[];
  readonly #browser: Browser;
  readonly #server: VSCodeServer;

  constructor(page: Page, browser: Browser, server: VSCodeServer, refusedAddresses: readonly string[]) {
    this.page = page;
    this.#browser = browser;
    this.#server = server;
    this.refusedAddresses = refusedAddresses;
  }

  /** Opens VS Code on a folder and waits until it can be used. Nothing in the window reaches beyond this machine. */
  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const server = await startServer(options);
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      deviceScaleFactor: 2,
      // The screen reader's copy of the text is not what a sighted person sees.
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(deadline);
    const refused: string[] = [];
    await context.route(
      (url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1",
      async (route) => {
        refused.push(route.request().url());
        await route.abort();
      },
    );
    const page = await context.newPage();
    await page.goto(workbenchAddress(server.authority, { folder: options.folder }));
    await page.locator(".monaco-workbench .explorer-folders-view .monaco-list-row").first().waitFor();
    return new Workbench(page, browser, server, refused);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.stop();
  }

  /** Chooses a command by its name in the palette, such as `Incident Comms: Draft an Apology…`. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    const palette = this.page.locator(".quick-input-widget");
    await palette.locator("input").first().fill(`>${title}`);
    await palette.locator(".monaco-list-row").filter({ hasText: title }).first().click();
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+p");
    const palette = this.page.locator(".quick-input-widget");
    await palette.locator("input").first().fill(name);
    await palette.locator(".monaco-list-row").filter({ hasText: name }).first().click();
    await this.tab(name).waitFor();
  }

  /** The tab of an open file; `[class~=dirty]` while it is not saved. */
  tab(name: string): Locator {
    return this.page.locator(".tabs-container .tab").filter({ hasText: name });
  }

  /** The text editor that is in use. */
  get editor(): Locator {
    return this.page.locator(".editor-group-container.active .monaco-editor[role=code]");
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+s");
    await this.page.locator(".tabs-container .tab.active:not(.dirty)").waitFor();
  }
  async screenshot(file: string): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  /** The checklist's page: an iframe in an iframe. */
  get checklist(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  }
}
