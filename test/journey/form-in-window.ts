/** The form over a record in a VS Code window, as a person finds the way around in it. */
import type { Frame, FrameLocator, Locator } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** More presses of Tab than it takes from one end of the longest section to the other. */
const mostTabs = 150;

export class FormInWindow {
  readonly #window: Workbench;
  readonly #nth: number;

  /** `nth`: which of the pages in view it is, from the left. */
  constructor(window: Workbench, nth = 0) {
    this.#window = window;
    this.#nth = nth;
  }

  get page(): FrameLocator {
    // A web page of an extension lies in an iframe in an iframe.
    const outer = this.#window.page.locator("iframe.webview.ready:not([src*=webviewView])").nth(this.#nth);
    return outer.contentFrame().frameLocator("iframe#active-frame");
  }

  /** Several controls under one name. */
  group(name: string): Locator {
    return this.page.getByRole("group", { name, exact: true });
  }

  control(name: string, group?: string): Locator {
    return (group === undefined ? this.page : this.group(group)).getByLabel(name, { exact: true });
  }

  words(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Goes to a section by its line in the contents. */
  async goTo(section: string): Promise<void> {
    const contents = this.page.getByRole("navigation", { name: "Sections" });
    await contents.getByRole("button", { name: new RegExp(`^${section}`) }).click();
  }

  /** Points at a field with the mouse and writes. */
  async write(name: string, words: string, group?: string): Promise<void> {
    const scope = group === undefined ? this.page : this.group(group);
    const field = scope.getByRole("textbox", { name, exact: true });
    await field.click();
    await field.pressSequentially(words);
  }

  async choose(name: string, option: string, group?: string): Promise<void> {
    await this.control(name, group).selectOption(option);
  }

  /** A day, and where it is known the time of day. */
  async date(group: string, day: string, time?: string): Promise<void> {
    await this.control("Day", group).fill(day);
    if (time !== undefined) {
      await this.control("Time of day", group).fill(time);
    }
  }

  /** Presses Tab until the control of that name, in the group of that name where one is given, has the focus. */
  async tabTo(name: string, group?: string): Promise<void> {
    const wanted = group === undefined ? name : `${group}: ${name}`;
    const frame = await this.#frame();
    const seen: string[] = [];
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await this.#window.page.keyboard.press("Tab");
      const names = await focusedNames(frame);
      if (names.includes(wanted)) {
        return;
      }
      seen.push(names.join(" / "));
    }
    throw new Error(`Tab never came to “${wanted}”, but to: ${seen.join(", ")}`);
  }

  /** The names by which the control with the focus can be asked for. */
  async focused(): Promise<readonly string[]> {
    return focusedNames(await this.#frame());
  }

  async #frame(): Promise<Frame> {
    const main = await this.page.locator("main").elementHandle();
    const frame = await main.ownerFrame();
    if (frame == null) {
      throw new Error("There is no form in view.");
    }
    return frame;
  }
}

/** "Day", and "When it began: Day". */
async function focusedNames(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) {
      return [];
    }
    const label = focused.id === "" ? undefined : document.querySelector(`label[for="${focused.id}"]`)?.textContent;
    const name = focused.getAttribute("aria-label") ?? label ?? focused.textContent;
    const group = focused.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    return [name, `${group}: ${name}`];
  });
}
