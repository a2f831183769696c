/** The picture of an incident's course on a page of its own, under the policy of our pages, in a real browser. */
import { build } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { root } from "../../../scripts/paths.ts";
import type { TimelineScene } from "../../../src/core/record/timeline/timeline-scene.ts";
import { themes, type ThemeName } from "../themes.ts";

const origin = "https://timeline.test";

const html = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${origin}; script-src 'nonce-a1'">
    <title>Timeline</title>
    <link rel="stylesheet" href="${origin}/page.css">
  </head>
  <body><main><h1>Timeline</h1></main><script nonce="a1" src="${origin}/page.js"></script></body>
</html>`;

const script = `
import { timelinePicture } from "./src/webview/timeline/timeline-picture.ts";
globalThis.violations = [];
document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
globalThis.draw = (scene) => document.querySelector("main").append(timelinePicture(scene));
`;
const style = `
@import "./src/webview/styles/base.css";
@import "./src/webview/styles/timeline.css";
main { padding: 16px; max-width: 52rem; }
`;

declare global {
  var draw: (scene: TimelineScene) => void;
  var violations: readonly string[];
}

export interface OpenOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly areColoursForced?: boolean;
  readonly fontSize?: number;
}

export class TimelinePage {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #fontSize: number;

  private constructor(context: BrowserContext, page: Page, fontSize: number) {
    this.#context = context;
    this.page = page;
    this.#fontSize = fontSize;
  }

  static async open(browser: Browser, scene: TimelineScene, options: OpenOptions = {}): Promise<TimelinePage> {
    const { theme = "light", width = 720, areColoursForced = false, fontSize = 13 } = options;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      forcedColors: areColoursForced ? "active" : "none",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    await page.route(`${origin}/**`, async (route) => {
      await route.fulfill(await fileFor(new URL(route.request().url()).pathname));
    });
    await page.goto(`${origin}/`);
    const timeline = new TimelinePage(context, page, fontSize);
    await timeline.wear(theme);
    await page.evaluate((drawn) => {
      globalThis.draw(drawn);
    }, scene);
    return timeline;
  }

  async wear(theme: ThemeName): Promise<void> {
    await this.page.evaluate(applyTheme, { ...themes[theme], fontSize: this.#fontSize });
  }

  async violations(): Promise<readonly string[]> {
    return this.page.evaluate(() => globalThis.violations);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

async function fileFor(path: string): Promise<{ readonly contentType: string; readonly body: string }> {
  switch (path) {
    case "/page.js":
      return { contentType: "text/javascript", body: await bundleOf(script, "ts") };
    case "/page.css":
      return { contentType: "text/css", body: await bundleOf(style, "css") };
    default:
      return { contentType: "text/html", body: html };
  }
}

const bundled = new Map<string, Promise<string>>();

function bundleOf(contents: string, loader: "ts" | "css"): Promise<string> {
  const known = bundled.get(loader) ?? makeBundle(contents, loader);
  bundled.set(loader, known);
  return known;
}

async function makeBundle(contents: string, loader: "ts" | "css"): Promise<string> {
  const stdin = { contents, loader, resolveDir: root };
  const result = await build({ stdin, bundle: true, write: false, format: loader === "ts" ? "iife" : "esm" });
  return result.outputFiles[0]?.text ?? "";
}

interface AppliedTheme {
  readonly bodyClass: string;
  readonly colours: Readonly<Record<string, string>>;
  readonly fontSize: number;
}

/** Runs in the page: sets the theme as VS Code does. */
function applyTheme({ bodyClass, colours, fontSize }: AppliedTheme): void {
  document.body.className = bodyClass;
  const { style } = document.documentElement;
  style.cssText = "";
  for (const [name, colour] of Object.entries(colours)) {
    style.setProperty(`--vscode-${name}`, colour);
  }
  style.setProperty("--vscode-font-size", `${fontSize}px`);
}
