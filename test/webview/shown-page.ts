/** A built page of ours in a real browser, with a stand-in for VS Code around it. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { build } from "esbuild";
import { bundles } from "../../scripts/build.ts";
import { pageHtml } from "../../src/extension/pages/page-html.ts";
import { themes, type ThemeName } from "./themes.ts";

const origin = "https://page.test";

/** The pages there are: the name of a bundle, and of the element that it draws itself into. */
export type PageName = "checklist" | "form" | "import" | "mail";
const nonce = "a1B2c3D4e5F6";

/** What the page may be opened with. */
export interface OpenOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** What an earlier life of the page left with `setState`. */
  readonly rememberedState?: unknown;
  readonly isMotionReduced?: boolean;
  readonly areColoursForced?: boolean;
  /** Hears what the page sends, as it sends it. */
  readonly onMessage?: (message: unknown) => void;
  /** The words of the person's language by ours, as the extension puts them into the page. */
  readonly words?: Readonly<Record<string, string>>;
  /** Device pixels for each of the page's; pictures are sharper with 2. */
  readonly scale?: number;
}

/** What the stand-in keeps in the page's window. */
interface StandIn {
  readonly messages: unknown[];
  readonly violations: string[];
  readonly announcements: string[];
  acquired: number;
  state: unknown;
}

declare global {
  var standIn: StandIn;
  var standInHears: ((message: unknown) => Promise<void>) | undefined;
}

/** `Sent`: what the page sends. `Shown`: what it can be sent. */
export class ShownPage<Sent, Shown> {
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  static async open<Sent, Shown>(
    browser: Browser,
    name: PageName,
    options: OpenOptions = {},
  ): Promise<ShownPage<Sent, Shown>> {
    const { width = 300, height = 800, scale = 1 } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      reducedMotion: options.isMotionReduced === true ? "reduce" : "no-preference",
      forcedColors: options.areColoursForced === true ? "active" : "none",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    const files = new Map([...(await builtFiles(name)), ["/", shellOf(name, options.words)]]);
    await page.route(`${origin}/**`, async (route) => {
      const file = files.get(new URL(route.request().url()).pathname);
      await (file === undefined ? route.abort() : route.fulfill(file));
    });
    const { onMessage } = options;
    if (onMessage !== undefined) {
      await page.exposeFunction("standInHears", onMessage);
    }
    await page.clock.install();
    await page.addInitScript(standInForVsCode, options.rememberedState);
    await page.goto(`${origin}/`);
    const shown = new ShownPage<Sent, Shown>(context, page);
    await shown.wear(options.theme ?? "light");
    return shown;
  }

  /** Dresses the page in a theme, as VS Code does when somebody chooses another one. */
  async wear(theme: ThemeName): Promise<void> {
    await this.page.evaluate(applyTheme, themes[theme]);
  }

  async show(message: Shown): Promise<void> {
    await this.send(message);
  }

  /** Sends a message as quickly as VS Code does, which hands on what it says as JSON, and waits until the page has heard it. */
  async tell(message: Shown): Promise<void> {
    await this.page.evaluate(async (json) => {
      const heard = new Promise((resolve) => {
        window.addEventListener("message", resolve, { once: true });
      });
      window.postMessage(JSON.parse(json), "*");
      await heard;
    }, JSON.stringify(message));
  }

  /** Sends anything at all, as whoever could reach the page might. */
  async send(message: unknown): Promise<void> {
    await this.page.evaluate(async (data) => {
      const arrived = new Promise((resolve) => {
        window.addEventListener("message", resolve, { once: true });
      });
      window.postMessage(data, "*");
      await arrived;
    }, message);
  }

  /** Lets so many milliseconds go by in the page, at once: all that waits for less happens. */
  async pass(milliseconds: number): Promise<void> {
    await this.page.clock.runFor(milliseconds);
  }

  /** What the page has sent since this was last asked. */
  async takeMessages(): Promise<readonly Sent[]> {
    return (await this.page.evaluate(() => globalThis.standIn.messages.splice(0))) as Sent[];
  }

  /** What a screen reader was given to say since the page was opened. */
  async announcements(): Promise<readonly string[]> {
    return this.page.evaluate(() => globalThis.standIn.announcements);
  }

  async violations(): Promise<readonly string[]> {
    return this.page.evaluate(() => globalThis.standIn.violations);
  }

  async rememberedState(): Promise<unknown> {
    return this.page.evaluate(() => globalThis.standIn.state);
  }

  /** The words of the control that has the focus, as a screen reader would say them; "" where none has. */
  async focusedText(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      return focused === null || focused === document.body ? "" : focused.textContent.trim();
    });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

interface ServedFile {
  readonly contentType: string;
  readonly body: string;
}

const built = new Map<PageName, Promise<ReadonlyMap<string, ServedFile>>>();

/** The bundles as they are shipped, by their path. */
function builtFiles(name: PageName): Promise<ReadonlyMap<string, ServedFile>> {
  const files = built.get(name) ?? buildFiles(name);
  built.set(name, files);
  return files;
}

function shellOf(name: PageName, words: OpenOptions["words"]): ServedFile {
  const body = pageHtml({
    title: name,
    mainId: name,
    cspSource: origin,
    script: { uri: `${origin}/${name}.js`, nonce },
    styleUri: `${origin}/${name}.css`,
    lang: "en",
    words,
  });
  return { contentType: "text/html", body };
}

async function buildFiles(name: PageName): Promise<ReadonlyMap<string, ServedFile>> {
  return new Map([
    [`/${name}.js`, { contentType: "text/javascript", body: await bundleText(`webview/${name}.js`) }],
    [`/${name}.css`, { contentType: "text/css", body: await bundleText(`webview/${name}.css`) }],
  ]);
}

/** A bundle as the build makes it, without touching `dist/`. */
export async function bundleText(name: string): Promise<string> {
  const result = await build({ ...bundles[name], write: false, outfile: `/${name}` });
  return result.outputFiles[0]?.text ?? "";
}

/** Runs in the page before its own script. */
function standInForVsCode(rememberedState: unknown): void {
  const standIn: StandIn = { messages: [], violations: [], announcements: [], acquired: 0, state: rememberedState };
  Object.assign(globalThis, {
    standIn,
    acquireVsCodeApi() {
      standIn.acquired += 1;
      if (standIn.acquired > 1) {
        throw new Error("acquireVsCodeApi may be called only once");
      }
      return {
        // As VS Code does: what cannot be cloned fails here.
        postMessage: (message: unknown) => {
          standIn.messages.push(structuredClone(message));
          void globalThis.standInHears?.(message);
        },
        getState: () => standIn.state,
        setState: (state: unknown) => {
          standIn.state = structuredClone(state);
        },
      };
    },
  });
  document.addEventListener("securitypolicyviolation", (event) => {
    standIn.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
  new MutationObserver((records) => {
    for (const { target } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest("[aria-live]");
      const words = region?.textContent ?? "";
      if (words !== "" && standIn.announcements.at(-1) !== words) {
        standIn.announcements.push(words);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: sets the theme as VS Code does. */
function applyTheme({ bodyClass, colours }: { bodyClass: string; colours: Readonly<Record<string, string>> }): void {
  document.body.className = bodyClass;
  const { style } = document.documentElement;
  style.cssText = "";
  for (const [name, colour] of Object.entries(colours)) {
    style.setProperty(`--vscode-${name}`, colour);
  }
  style.setProperty("--vscode-font-size", "13px");
}
