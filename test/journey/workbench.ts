/** A VS Code window as a person has it before them: what can be seen in it, and what can be done with keys and mouse. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.ts";
import { packedExtension } from "../../scripts/packed-extension.ts";
import { cacheFolder } from "../../scripts/paths.ts";
import { neededExtensions, startServer, type VSCodeServer } from "../../scripts/vscode/start-server.ts";
import { leaveUnpainted, readAtOnce } from "../../scripts/vscode/unwatched-page.ts";
import { workbenchAddress } from "../../scripts/vscode/workbench-address.ts";

export interface WorkbenchOptions {
  /** The folder to open, absolute. */
  readonly folder: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** The language that VS Code speaks to extensions in, as where its language pack is installed: "de". */
  readonly language?: string;
  /** Whether VS Code has all the extensions that it brings along, or those alone that ours meets. For all windows of a run. */
  readonly hasAllOfVSCode?: boolean;
}

/** How long anything may take to show, in milliseconds. */
const deadline = 20_000;
/** How long to wait before trying a key again, in milliseconds. */
const patience = 2_000;
/** How long a menu takes to be ready for the mouse, in milliseconds. */
const menuPatience = 300;

/** What all windows of a run have in common: to start it and to install the extension takes longer than a window. */
interface Desk {
  readonly server: VSCodeServer;
  readonly browser: Browser;
}

let desk: Promise<Desk> | undefined;

async function setUpDesk(hasAllOfVSCode: boolean): Promise<Desk> {
  const server = await startServer({
    install: [await packedExtension()],
    ...(!hasAllOfVSCode && { builtInExtensions: neededExtensions }),
    // In a browser VS Code saves by itself, which leaves nothing to be kept.
    settings: { "files.autoSave": "off" },
  });
  return { server, browser: await launchBrowser() };
}

after(async () => {
  const used = await desk;
  await used?.browser.close();
  used?.server.stop();
});

export class Workbench {
  readonly page: Page;
  /** Addresses off this machine that the window asked for. They were refused. */
  readonly refusedAddresses: readonly string[];

  constructor(page: Page, refusedAddresses: readonly string[]) {
    this.page = page;
    this.refusedAddresses = refusedAddresses;
  }

  /** Opens VS Code, with our package installed, on a folder and waits until it can be used. Nothing in the window reaches beyond this machine. */
  static async open(options: WorkbenchOptions): Promise<Workbench> {
    desk ??= setUpDesk(options.hasAllOfVSCode ?? false);
    const { server, browser } = await desk;
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      // What is shown in the README is to be sharp.
      deviceScaleFactor: process.env["INCIDENT_COMMS_PICTURES"] === undefined ? 1 : 2,
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
    await page.addInitScript(readAtOnce);
    await page.addInitScript(leaveUnpainted);
    await page.addInitScript((language) => {
      if (language !== "") {
        Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
      }
    }, options.language ?? "");
    await page.goto(workbenchAddress(server, { folder: options.folder }));
    // An empty folder has a list without rows.
    await page.locator(".monaco-workbench .explorer-folders-view .monaco-list").first().waitFor();
    // A file that is opened before VS Code knows the extension opens as text, and not as its form.
    await page.locator(".activitybar").getByRole("tab", { name: "Incident Comms" }).waitFor({ state: "attached" });
    return new Workbench(page, refused);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Chooses a command by its name in the palette, such as `Incident Comms: Draft an Apology…`. */
  async runCommand(title: string): Promise<void> {
    await this.#pick("F1", `>${title}`, title);
  }

  /** Opens a file of the folder by its name, and by the name of a folder in it, where there are several. */
  async openFile(name: string, folder = ""): Promise<void> {
    await this.#pick("ControlOrMeta+p", folder === "" ? name : `${folder}/${name}`, folder || name);
    await this.tab(name).first().waitFor();
  }

  /**
   * Opens the record of the folder in its form. A window that has just started shows it as text, for as long as VS Code
   * has not got round to editors of extensions: then the form is asked for, as a person would.
   */
  async openRecord(): Promise<void> {
    await this.openFile("incident.yaml");
    const form = this.page.locator("iframe.webview.ready");
    await form.or(this.text).first().waitFor();
    if ((await form.count()) === 0) {
      await this.runCommand("Incident Comms: Show as Form");
      await form.waitFor();
    }
  }

  /**
   * Presses a key that asks for something, types, and takes the first answer that has `words`. Does so again while
   * VS Code is still starting and has no such answer yet.
   */
  async #pick(key: string, typed: string, words: string): Promise<void> {
    const row = this.palette.locator(".monaco-list-row").filter({ hasText: words }).first();
    await this.#patiently(async () => {
      await this.page.keyboard.press(key);
      await this.palette.locator("input").first().fill(typed, { timeout: patience });
      await row.click({ timeout: patience });
    });
  }

  /** Does something again, after pressing Escape, until it works or the time is up. */
  async #patiently(act: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await act();
        return;
      } catch (error) {
        if (attempt * patience > deadline) {
          throw error;
        }
        await this.page.keyboard.press("Escape");
      }
    }
  }

  /** What drops down from the top to ask for a command, a file, or an answer. */
  get palette(): Locator {
    return this.page.locator(".quick-input-widget");
  }

  /** Takes an answer that is on offer, such as a kind of document, or a colour theme. */
  async answer(words: string): Promise<void> {
    await this.palette.locator("input").first().fill(words);
    await this.palette.locator(".monaco-list-row").filter({ hasText: words }).first().click();
  }

  /** Waits for a question, known by some of its words, and answers it in writing. */
  async answerInWriting(question: string, text: string): Promise<void> {
    await this.palette.locator(".quick-input-title").filter({ hasText: question }).waitFor();
    await this.palette.locator("input").first().fill(text);
    await this.page.keyboard.press("Enter");
  }

  /** Chooses a file of the folder that a file dialog shows, known by some of its words. */
  async chooseFile(question: string, name: string): Promise<void> {
    await this.palette.locator(".quick-input-title").filter({ hasText: question }).waitFor();
    await this.palette.locator(".monaco-list-row").filter({ hasText: name }).click();
  }

  /** The tab of an open file; it has the class `dirty` while the file is not saved. */
  tab(name: string): Locator {
    return this.page.locator(".tabs-container .tab").filter({ hasText: name });
  }

  /** The lines of the text that are in view, in every editor. */
  get text(): Locator {
    return this.page.locator(".monaco-editor .view-lines");
  }

  /** Selects the first place where `words` stand in the active editor, as its search does. */
  async select(words: string): Promise<void> {
    const find = this.page.locator(".editor-widget.find-widget.visible");
    await this.#patiently(async () => {
      await this.runCommand("View: Focus Active Editor Group");
      await this.page.keyboard.press("ControlOrMeta+Home");
      await this.page.keyboard.press("ControlOrMeta+f");
      // VS Code may still be putting the palette away, and then does not hear of it.
      await find.locator("textarea").first().fill(words, { timeout: patience });
    });
    await find
      .locator(".matchesCount")
      .filter({ hasText: /^\d+ of/ })
      .waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("Escape");
  }

  /** Types in the active editor, in place of what is selected. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Deletes the whole paragraph in which `words` stand first. */
  async deleteParagraph(words: string): Promise<void> {
    await this.select(words);
    await this.page.keyboard.press("ControlOrMeta+Shift+k");
  }

  /** Saves the active editor. */
  async save(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+s");
    await this.page.locator(".editor-group-container.active .tab.active:not(.dirty)").waitFor();
  }

  /** Loads the window anew, as soon as VS Code has put away what is not saved: until then it asks whether to stay. */
  async reload(): Promise<void> {
    let isAsked = true;
    this.page.on("dialog", (dialog) => {
      isAsked = true;
      void dialog.dismiss();
    });
    while (isAsked) {
      isAsked = false;
      await this.page.reload({ waitUntil: "commit" }).catch((error: unknown) => {
        // Whoever stays has no page loaded.
        if (!isAsked) {
          throw error;
        }
      });
    }
  }

  /** The lines of the Problems panel, each with a problem or the file that has some. Opens the panel. */
  async problems(): Promise<Locator> {
    await this.runCommand("Problems: Focus on Problems View");
    await this.page.locator(".markers-panel").waitFor();
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  /** Chooses one of the ways to mend a problem, from the Problems panel. */
  async fixProblem(problem: string, fix: string): Promise<void> {
    const rows = await this.problems();
    const row = rows.filter({ hasText: problem }).first();
    await row.click();
    // The key does nothing until VS Code has found out that there are fixes, and shows a bulb.
    await row.locator(".codicon-light-bulb").waitFor();
    await this.page.keyboard.press("ControlOrMeta+.");
    const choice = this.page.getByRole("menuitem", { name: fix });
    await choice.hover();
    // Just after it has opened, a menu takes a click for the end of the one that opened it.
    await this.page.waitForTimeout(menuPatience);
    await choice.click();
  }

  /** Rests the mouse on some words in view, and gives what the editor says about them. */
  async hover(words: string): Promise<Locator> {
    await this.text.getByText(words).first().hover();
    const popUp = this.page.locator(".monaco-resizable-hover .monaco-hover-content:visible").first();
    await popUp.waitFor();
    return popUp;
  }

  /** Shows the checklist in the side bar and gives its page. */
  async openChecklist(name = "Checklist"): Promise<FrameLocator> {
    await this.runCommand(`Incident Comms: Focus on ${name} View`);
    // A web page of an extension lies in an iframe in an iframe.
    const checklist = this.page
      .frameLocator("iframe.webview.ready[src*=webviewView]")
      .frameLocator("iframe#active-frame");
    await checklist.locator("#checklist").waitFor();
    return checklist;
  }

  /** A theme by its name, such as `Dark Modern`. */
  async setTheme(name: string): Promise<void> {
    await this.runCommand("Preferences: Color Theme");
    await this.answer(name);
  }

  /** What VS Code says in the corner at the bottom. */
  get notifications(): Locator {
    return this.page.locator(".notifications-toasts .notification-list-item");
  }

  /** Keeps a picture of the window for a test that failed, among the logs. */
  async pictureOfFailure(test: Mocha.Test | undefined): Promise<void> {
    if (test?.state === "failed") {
      await this.picture(join(cacheFolder(), "logs", `${test.fullTitle().replaceAll(/\W+/g, "-")}.png`));
    }
  }

  /** Takes a picture of the window, or of a part of it, painted for it. */
  async picture(file: string, part: Page | Locator = this.page): Promise<void> {
    const paint = async (isPainted: boolean): Promise<void> => {
      await this.page.locator(".monaco-workbench > .monaco-grid-view").evaluate(
        (grid, opacity) => {
          (grid as HTMLElement).style.setProperty("opacity", opacity, "important");
        },
        isPainted ? "1" : "",
      );
    };
    await paint(true);
    await mkdir(dirname(file), { recursive: true });
    // Where the mouse rests, something may pop up.
    await this.page.mouse.move(0, 0);
    await this.page.locator(".workbench-hover").waitFor({ state: "detached" });
    await part.screenshot({ path: file });
    await paint(false);
  }
}
