import * as vscode from "vscode";
import {
  ownTemplatesFolder,
  withOwnTemplates,
  type TemplateFolder,
  type TemplateSet,
  type Templates,
} from "../../core/index.ts";
import { onTextNews } from "../files/on-text-news.ts";
import { foldersFrom } from "../files/places.ts";
import { readText } from "../files/read-text.ts";

/** The templates that hold for one folder. */
export interface TemplatesNear extends TemplateSet {
  /** Where the team's own are kept; undefined where nobody has made that folder. */
  readonly ownFolder: vscode.Uri | undefined;
}

/** A team's own template or part of one, whatever VS Code takes it to be written in. */
export const templateSelector: vscode.DocumentSelector = {
  pattern: `**/${ownTemplatesFolder}/**/{*.mustache,phrases.yaml}`,
};

/** Below the folder of a team's own templates: "letter.md.mustache", "partials/drill.md.mustache", "de/letter.md.mustache". */
const pathPattern =
  /\/\.incident-comms\/templates\/((?:[a-z]{2,3}(?:-[A-Za-z\d]{2,8})?\/)?(?:(?:partials\/)?[^/]+\.md\.mustache|phrases\.yaml))$/;

/** Finds and reads templates: those of the extension, and a team's own near a document. */
export class TemplateFiles implements vscode.Disposable {
  readonly #file: vscode.Uri;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #sets = new Map<string, Promise<TemplatesNear>>();
  readonly #ownFolders = new Map<string, vscode.Uri>();
  readonly #disposables: vscode.Disposable;
  #product: Promise<Templates> | undefined;

  /** A team's own template was changed, saved, made or deleted. */
  readonly onDidChange = this.#didChange.event;

  constructor(extensionUri: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extensionUri, "dist", "templates.json");
    const forget = (uri: vscode.Uri) => {
      if (uri.path.includes(`/${ownTemplatesFolder}`)) {
        this.#sets.clear();
        this.#ownFolders.clear();
        this.#didChange.fire();
      }
    };
    this.#disposables = vscode.Disposable.from(
      this.#didChange,
      onTextNews(`**/${ownTemplatesFolder}/**`, () => this.#ownFolders.values(), forget),
    );
  }

  /** What holds for documents in `folder`: a team's own templates lie in it or above it, no higher than the folder that is open. */
  near(folder: vscode.Uri): Promise<TemplatesNear> {
    const key = folder.toString();
    const known = this.#sets.get(key);
    if (known !== undefined) {
      return known;
    }
    const set = this.#read(folder);
    this.#sets.set(key, set);
    // A reading that failed is tried again the next time.
    set.catch(() => this.#sets.delete(key));
    return set;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #read(folder: vscode.Uri): Promise<TemplatesNear> {
    const [product, ownFolder] = await Promise.all([this.#readProduct(), findOwnFolder(folder)]);
    if (ownFolder !== undefined) {
      this.#ownFolders.set(ownFolder.toString(), ownFolder);
    }
    return { ...(await withOwnTemplates(product, ownFolder && templatesIn(ownFolder))), ownFolder };
  }

  async #readProduct(): Promise<Templates> {
    this.#product ??= readProduct(this.#file);
    try {
      return await this.#product;
    } catch (error) {
      this.#product = undefined;
      throw error;
    }
  }
}

/** The path of a team's own template below their folder; undefined where `uri` is none. */
export function ownTemplatePath(uri: vscode.Uri): string | undefined {
  return pathPattern.exec(uri.path)?.[1];
}

async function readProduct(file: vscode.Uri): Promise<Templates> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return new Map(Object.entries(JSON.parse(text) as Readonly<Record<string, string>>));
  } catch (cause) {
    const message = vscode.l10n.t(
      "The templates that come with Incident Comms cannot be read. Install Incident Comms again.",
    );
    throw new Error(message, { cause });
  }
}

async function findOwnFolder(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (folder.scheme === "untitled") {
    return undefined;
  }
  for (const current of foldersFrom(folder)) {
    const own = vscode.Uri.joinPath(current, ownTemplatesFolder);
    if (await isFolder(own)) {
      return own;
    }
  }
  return undefined;
}

function templatesIn(folder: vscode.Uri): TemplateFolder {
  return {
    namesIn: async (path) => {
      const entries = await vscode.workspace.fs
        .readDirectory(vscode.Uri.joinPath(folder, path))
        .then(undefined, () => []);
      const namesOf = (wanted: vscode.FileType) => entries.flatMap(([name, type]) => (type === wanted ? [name] : []));
      return { files: namesOf(vscode.FileType.File), folders: namesOf(vscode.FileType.Directory) };
    },
    read: (path) => readText(vscode.Uri.joinPath(folder, path)),
  };
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const found = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
  return found !== undefined && (found.type & vscode.FileType.Directory) !== 0;
}
