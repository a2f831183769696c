import * as vscode from "vscode";
import { houseRulesFile, readHouseRules, type HouseRulesReading } from "../../core/index.ts";
import { onTextNews } from "../files/on-text-news.ts";
import { foldersFrom } from "../files/places.ts";
import { readText } from "../files/read-text.ts";

/** House rules, whatever language VS Code takes the file to be written in. */
export const houseRulesSelector: vscode.DocumentSelector = { pattern: `**/${houseRulesFile}` };

/** House rules as they stand now, unsaved changes included. */
export interface OpenHouseRules extends HouseRulesReading {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** Finds and reads a team's house rules, and tells when some may have changed. They are data: nothing in them is run. */
export class HouseRulesFiles implements vscode.Disposable {
  readonly #known = new Map<
    string,
    { readonly uri: vscode.Uri; readonly reading: Promise<OpenHouseRules | undefined> }
  >();
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #didRead = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable;

  /** A file of house rules was changed, saved, made or deleted. */
  readonly onDidChange = this.#didChange.event;
  /** Somebody asked for house rules that were not read before, or not since they changed. */
  readonly onDidRead = this.#didRead.event;

  constructor() {
    const forget = (uri: vscode.Uri) => {
      if (isHouseRules(uri)) {
        this.#known.delete(uri.toString());
        this.#didChange.fire(uri);
      }
    };
    this.#disposables = vscode.Disposable.from(
      this.#didChange,
      this.#didRead,
      onTextNews(`**/${houseRulesFile}`, () => [...this.#known.values()].map(({ uri }) => uri), forget),
    );
  }

  /** What holds for documents in `folder`: the rules in it or above it, no higher than the folder that is open. */
  async near(folder: vscode.Uri): Promise<OpenHouseRules | undefined> {
    if (folder.scheme === "untitled") {
      return undefined;
    }
    for (const current of foldersFrom(folder)) {
      const rules = await this.read(vscode.Uri.joinPath(current, houseRulesFile));
      if (rules !== undefined) {
        return rules;
      }
    }
    return undefined;
  }

  /** The house rules at `uri`, or undefined where there is no such file. */
  read(uri: vscode.Uri): Promise<OpenHouseRules | undefined> {
    const key = uri.toString();
    const known = this.#known.get(key);
    if (known !== undefined) {
      return known.reading;
    }
    const reading = readFrom(uri);
    this.#known.set(key, { uri, reading });
    this.#didRead.fire(uri);
    return reading;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** Whether a file holds house rules, by its name and place. */
export function isHouseRules(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${houseRulesFile}`);
}

async function readFrom(uri: vscode.Uri): Promise<OpenHouseRules | undefined> {
  const text = await readText(uri);
  return text === undefined ? undefined : { uri, text, ...readHouseRules(text) };
}
