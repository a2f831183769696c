import * as vscode from "vscode";
import {
  isRelativePath,
  readRecord,
  recordFileName,
  type IncidentRecord,
  type RecordProblem,
} from "../../core/index.ts";
import { onTextNews } from "../files/on-text-news.ts";
import { foldersFrom } from "../files/places.ts";
import { readText } from "../files/read-text.ts";

/** Incident records, whatever language VS Code takes them to be written in. */
export const recordSelector: vscode.DocumentSelector = { pattern: `**/${recordFileName}` };

/** So many records are looked for, and so many of them read: more is no list to choose from. */
const mostFound = 2_000;
const mostRead = 50;

/** A record as it stands now, unsaved changes included. */
export interface OpenRecord {
  readonly uri: vscode.Uri;
  readonly record: IncidentRecord;
  readonly problems: readonly RecordProblem[];
}

/** Finds and reads incident records, and tells when one may have changed. */
export class IncidentFolders implements vscode.Disposable {
  readonly #known = new Map<string, { readonly uri: vscode.Uri; readonly reading: Promise<OpenRecord | undefined> }>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  /** Some record was changed, saved, made or deleted. */
  readonly onDidChange = this.#didChange.event;

  constructor() {
    const forget = (uri: vscode.Uri) => {
      // A draft may name a record that is called otherwise: what was read as one counts as one.
      if (isRecord(uri) || this.#known.has(uri.toString())) {
        this.#known.clear();
        this.#didChange.fire();
      }
    };
    this.#disposables = vscode.Disposable.from(
      this.#didChange,
      onTextNews("**/*.{yaml,yml}", () => [...this.#known.values()].map(({ uri }) => uri), forget),
    );
  }

  /** The record that a draft was made from: the one that its front matter names, else the nearest one above it. */
  async recordFor(draftUri: vscode.Uri, named: string | undefined): Promise<OpenRecord | undefined> {
    if (named !== undefined && isRelativePath(named)) {
      const uri = vscode.Uri.joinPath(draftUri, "..", named);
      const record = await this.read(uri);
      if (record !== undefined) {
        return record;
      }
    }
    return this.nearest(vscode.Uri.joinPath(draftUri, ".."));
  }

  /** The record in `folder` or the nearest one above it, no higher than the folder that is open; one up where none is. */
  async nearest(folder: vscode.Uri): Promise<OpenRecord | undefined> {
    for (const current of foldersFrom(folder)) {
      const record = await this.read(vscode.Uri.joinPath(current, recordFileName));
      if (record !== undefined) {
        return record;
      }
    }
    return undefined;
  }

  /** Whether there is a record in the open folders. */
  async hasAny(): Promise<boolean> {
    return (await findRecords(1)).length > 0;
  }

  /** The records in the open folders, at most fifty. Of folders named by their day, as ours are, the newest come, and come first. */
  async all(): Promise<readonly OpenRecord[]> {
    const uris = [...(await findRecords(mostFound))];
    // VS Code finds them now in this order, now in that.
    uris.sort((left, right) => right.path.localeCompare(left.path, "en"));
    const records = await Promise.all(uris.slice(0, mostRead).map((uri) => this.read(uri)));
    return records.filter((record) => record !== undefined);
  }

  /** The record at `uri`, or undefined where there is no such file. */
  read(uri: vscode.Uri): Promise<OpenRecord | undefined> {
    const key = uri.toString();
    const { reading } = this.#known.get(key) ?? { reading: readOpenRecord(uri) };
    this.#known.set(key, { uri, reading });
    return reading;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** Whether a file is an incident record, by its name. */
export function isRecord(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${recordFileName}`);
}

function findRecords(most: number): Thenable<readonly vscode.Uri[]> {
  return vscode.workspace.findFiles(`**/${recordFileName}`, "**/node_modules/**", most);
}

async function readOpenRecord(uri: vscode.Uri): Promise<OpenRecord | undefined> {
  const text = await readText(uri);
  return text === undefined ? undefined : { uri, ...readRecord(text) };
}
