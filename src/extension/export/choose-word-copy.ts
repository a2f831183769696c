import * as vscode from "vscode";
import { unnumberedDraftName } from "../../core/index.ts";
import { nameOf } from "../files/places.ts";
import { readBytes } from "../files/read-bytes.ts";
import type { ExportBundle } from "./export-bundle.ts";
import { aboutDraft, type PlacedDraft } from "./place-of.ts";

interface Copy {
  readonly uri: vscode.Uri;
  readonly changed: number;
  /** Whether it was made of this draft; undefined where it does not say. */
  readonly isOfThis: boolean | undefined;
}

type Bundle = Pick<ExportBundle, "isCopyOf">;

interface CopyItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** More than that are not read only to be listed. */
const mostCopies = 30;

/** Asks which Word copy: those of this draft that lie beside its record first. One that came by mail may lie anywhere. */
export async function chooseWordCopy(reviewed: PlacedDraft, bundle: Bundle): Promise<vscode.Uri | undefined> {
  const { document, record } = reviewed;
  const beside = vscode.Uri.joinPath(record?.uri ?? document.uri, "..");
  const folder = vscode.Uri.joinPath(beside, "export");
  const copies = document.isUntitled ? [] : await copiesIn(folder, reviewed, bundle);
  const elsewhere: CopyItem = { label: vscode.l10n.t("Choose Another File…") };
  const title = vscode.l10n.t("Which Word copy of this draft was edited?");
  if (copies.length > 0) {
    const [own, others] = [true, false].map((isOwn) => copies.filter(({ isOfThis }) => (isOfThis === true) === isOwn));
    const items: readonly CopyItem[] = [
      ...section(vscode.l10n.t("Copies of this draft"), own ?? []),
      ...section(vscode.l10n.t("Other Word files"), others ?? []),
      { label: "", kind: vscode.QuickPickItemKind.Separator },
      elsewhere,
    ];
    const chosen = await vscode.window.showQuickPick(items, {
      title,
      placeHolder: vscode.l10n.t("The last saved comes first"),
    });
    if (chosen !== elsewhere) {
      return chosen?.uri;
    }
  }
  const [file] =
    (await vscode.window.showOpenDialog({
      title,
      openLabel: vscode.l10n.t("Compare"),
      filters: { [vscode.l10n.t("Word document")]: ["docx"] },
      ...(!document.isUntitled && { defaultUri: copies.length > 0 ? folder : beside }),
    })) ?? [];
  return file;
}

function section(title: string, copies: readonly Copy[]): readonly CopyItem[] {
  return copies.length === 0
    ? []
    : [
        { label: title, kind: vscode.QuickPickItemKind.Separator },
        ...copies.map(({ uri }) => ({ label: nameOf(uri), uri })),
      ];
}

async function copiesIn(folder: vscode.Uri, reviewed: PlacedDraft, bundle: Bundle): Promise<readonly Copy[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  // `~$disclosure.docx` is what Word itself leaves while the file is open.
  const uris = entries
    .filter(([name, type]) => type === vscode.FileType.File && /^(?!~\$).*\.docx$/i.test(name))
    .map(([name]) => vscode.Uri.joinPath(folder, name));
  const found = await Promise.all(uris.map(foundAt));
  const there = found.filter((copy) => copy !== undefined);
  const last = there.sort((left, right) => right.changed - left.changed).slice(0, mostCopies);
  const about = await aboutDraft(reviewed);
  const copies = await Promise.all(
    last.map(async (copy) => {
      // One that cannot be read is offered all the same.
      const bytes = await readBytes(copy.uri);
      return { ...copy, isOfThis: bytes && (await bundle.isCopyOf(bytes, about)) };
    }),
  );
  const base = unnumberedDraftName(nameOf(reviewed.document.uri));
  const nearness = ({ uri, isOfThis }: Copy): number =>
    isOfThis === undefined ? Number(nameOf(uri).startsWith(base)) : isOfThis ? 2 : -1;
  return copies.sort((left, right) => nearness(right) - nearness(left) || right.changed - left.changed);
}

/** Undefined where it was deleted in the meantime. */
async function foundAt(uri: vscode.Uri): Promise<Pick<Copy, "uri" | "changed"> | undefined> {
  return vscode.workspace.fs.stat(uri).then(
    ({ mtime }) => ({ uri, changed: mtime }),
    () => undefined,
  );
}
