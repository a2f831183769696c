import * as vscode from "vscode";
import { allRules } from "../../core/index.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { escapeHtml, pageHtml } from "./page-html.ts";
import { rulePage, withPageLinks } from "./rule-page.ts";
import { inScreenWords } from "./rule-page-words.ts";
import { pagesFolder } from "./show-page.ts";

/** Pages beside the folder of those about rules that these lead to. */
const otherPages: ReadonlySet<string> = new Set(["kinds", "precision"]);

interface ShowOptions {
  readonly section?: string;
  readonly stays?: boolean;
}

/** The pages about rules, from the package of the extension: no network. Each takes the place of the last one. */
export class RulePages implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  #panel: vscode.WebviewPanel | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /**
   * Shows a page beside the text in front: "IC103", "README"; or one section of it.
   *
   * @param stays whether the focus stays where it is: a link on a mark leads nobody away from writing
   */
  async show(page: string, { section = "", stays = false }: ShowOptions = {}): Promise<void> {
    const file = otherPages.has(page) ? rulePage(page).with({ path: `/${page}.md` }) : rulePage(page);
    const whole = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const text = sectionOf(whole, section);
    const [, heading = ""] = /^#+ (.+)/.exec(text) ?? [];
    const rest = englishRest(page);
    const words = rest === "" ? text : inScreenWords(text, inScreenLanguage);
    const html = await vscode.commands.executeCommand<string>("markdown.api.render", words);
    const lang = rest === "" ? "en" : vscode.env.language;
    this.#draw(inScreenLanguage(heading), `<div lang="${lang}">${withPageLinks(html)}</div>${rest}`, stays);
  }

  #draw(title: string, body: string, stays: boolean): void {
    const panel = this.#panel ?? this.#open(stays);
    const { webview } = panel;
    const media = pagesFolder(this.#extensionUri);
    panel.title = title;
    webview.html = pageHtml({
      title,
      mainId: "page",
      cspSource: webview.cspSource,
      styleUri: webview.asWebviewUri(vscode.Uri.joinPath(media, "mail.css")).toString(),
      lang: vscode.env.language,
      body: `<article class="mail"><div class="letter">${body}</div></article>`,
    });
    panel.reveal(undefined, stays);
  }

  #open(preserveFocus: boolean): vscode.WebviewPanel {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus };
    const panel = vscode.window.createWebviewPanel("incidentComms.rule", "", place, {
      enableCommandUris: ["incidentComms.showRule"],
      enableFindWidget: true,
      localResourceRoots: [pagesFolder(this.#extensionUri)],
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    this.#panel = panel;
    return panel;
  }
}

/** The section of `text` whose heading is called so in links; all of it where there is none. */
function sectionOf(text: string, name: string): string {
  const sections = text.split(/^(?=## )/m).slice(1);
  return sections.find((section) => linkNameOf(section) === name) ?? text;
}

/** "when-somebody-decides-otherwise" */
function linkNameOf(section: string): string {
  return section.slice("## ".length).split("\n", 1).join("").toLowerCase().replaceAll(" ", "-");
}

/** What of a page about a rule stays in English, for whoever has another language on the screen. */
function englishRest(page: string): string {
  const rule = allRules.find(({ id }) => id === page);
  return rule === undefined || inScreenLanguage(rule.title) === rule.title
    ? ""
    : `<p class="quiet">${escapeHtml(vscode.l10n.t("Its examples, where it comes from and when to leave it be are in English."))}</p>`;
}
