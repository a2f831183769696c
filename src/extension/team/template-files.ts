import * as vscode from "vscode";
import {
  isLanguageFolder,
  isTemplateFile,
  overlayTemplates,
  ownTemplatesFolder,
  type Templates,
} from "../../core/index.ts";
import { onFilesGone } from "../files/files-gone.ts";
import { foldersFrom } from "../files/places.ts";

/** The templates that hold for one folder. */
export interface TemplateSet {
  /** Those that come with the extension. */
  readonly product: Templates;
  /** Those that the team wrote, or its own versions; none where there are none. */
  readonly own: Templates;
  /** Both, a team's own version in the place of ours. */
  readonly all: Templates;
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

/** More files than a team writes, and longer ones: what is beyond is not read. */
const mostFiles = 200;
const longestFile = 100_000;

/** Finds and reads templates: those of the extension, and a team's own near a document. */
export class TemplateFiles implements vscode.Disposable {
  readonly #file: vscode.Uri;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #sets = new Map<string, Promise<TemplateSet>>();
  readonly #disposables: vscode.Disposable;
  #product: Promise<Templates> | undefined;

  /** A team's own template was changed, saved, made or deleted. */
  readonly onDidChange = this.#didChange.event;

  constructor(extensionUri: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extensionUri, "dist", "templates.json");
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${ownTemplatesFolder}/**`);
    const forget = (uri: vscode.Uri) => {
      if (uri.path.includes(`/${ownTemplatesFolder}`)) {
        this.#sets.clear();
        this.#didChange.fire();
      }
    };
    this.#disposables = vscode.Disposable.from(
      this.#didChange,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
      onFilesGone((isGone) => {
        for (const set of this.#sets.values()) {
          set.then(
            ({ ownFolder }) => {
              if (ownFolder !== undefined && isGone(ownFolder)) {
                forget(ownFolder);
              }
            },
            () => undefined,
          );
        }
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        forget(event.document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        forget(document.uri);
      }),
    );
  }

  /** What holds for documents in `folder`: a team's own templates lie in it or above it, no higher than the folder that is open. */
  near(folder: vscode.Uri): Promise<TemplateSet> {
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

  async #read(folder: vscode.Uri): Promise<TemplateSet> {
    const [product, ownFolder] = await Promise.all([this.#readProduct(), findOwnFolder(folder)]);
    const own: Templates = ownFolder === undefined ? new Map<string, string>() : await readOwn(ownFolder);
    return { product, own, all: overlayTemplates(product, own), ownFolder };
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
    if ((await entriesIn(own)) !== undefined) {
      return own;
    }
  }
  return undefined;
}

async function readOwn(folder: vscode.Uri): Promise<Templates> {
  const entries = await entriesIn(folder);
  const languages = namesOf(entries, vscode.FileType.Directory).filter(isLanguageFolder);
  const folders = ["partials/", ...languages.flatMap((name) => [`${name}/`, `${name}/partials/`])];
  const inFolders = await Promise.all(
    folders.map(async (below) => {
      const files = templatesIn(await entriesIn(vscode.Uri.joinPath(folder, below)));
      return files.map((name) => below + name);
    }),
  );
  const names = [...templatesIn(entries), ...inFolders.flat()];
  const texts = await Promise.all(
    names.slice(0, mostFiles).map(async (name) => [name, await readText(vscode.Uri.joinPath(folder, name))] as const),
  );
  return new Map(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
}

type Entries = readonly (readonly [name: string, type: vscode.FileType])[];

async function entriesIn(folder: vscode.Uri): Promise<Entries | undefined> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // No such folder: nobody has made one.
    return undefined;
  }
}

/** Files alone: a link may lead out of the folder. */
function templatesIn(entries: Entries | undefined): readonly string[] {
  return namesOf(entries, vscode.FileType.File).filter(isTemplateFile).sort();
}

function namesOf(entries: Entries | undefined, wanted: vscode.FileType): readonly string[] {
  return (entries ?? []).flatMap(([name, type]) => (type === wanted ? [name] : []));
}

/** As it stands in the editor, unsaved changes included. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return text.length > longestFile ? undefined : text;
}
