import * as vscode from "vscode";

const deadlineMilliseconds = 8_000;
let made = 0;
/** The folders of the test that runs. */
const folders: vscode.Uri[] = [];

/**
 * What a test has opened VS Code keeps in memory for minutes, tab or none, until its file is deleted; and we judge
 * again every draft in memory whenever any record changes.
 */
afterEach(async () => {
  const edit = new vscode.WorkspaceEdit();
  for (const folder of folders.splice(0)) {
    edit.deleteFile(folder, { recursive: true, ignoreIfNotExists: true });
  }
  await vscode.workspace.applyEdit(edit);
});

/** Where the suites may write: the folder that is open, a copy made for this run. */
export function openFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error("The suites need a folder to be open.");
  }
  return folder.uri;
}

/** A new folder of its own below the open one. */
export async function freshFolder(): Promise<vscode.Uri> {
  made += 1;
  const folder = vscode.Uri.joinPath(openFolder(), `case-${made}`);
  await vscode.workspace.fs.createDirectory(folder);
  folders.push(folder);
  return folder;
}

export async function writeFile(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Writes a file into a folder of its own and shows it. */
export async function showText(text: string, name = "letter.md"): Promise<vscode.TextDocument> {
  const uri = await writeFile(await freshFolder(), name, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Our marks on a document, as rule ids, in the order of the text. */
export function rulesOn(document: vscode.TextDocument): readonly string[] {
  return marksOn(document).map((mark) => (typeof mark.code === "object" ? String(mark.code.value) : ""));
}

export function marksOn(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === "Incident Comms")
    .sort((left, right) => left.range.start.compareTo(right.range.start));
}

/** Waits until the marks on a document are as wanted; fails with what they are when they never become so. */
export async function marksBecome(
  document: vscode.TextDocument,
  isWanted: (rules: readonly string[]) => boolean,
): Promise<void> {
  await eventually(
    () => isWanted(rulesOn(document)),
    vscode.languages.onDidChangeDiagnostics,
    () => `The marks stayed at: ${rulesOn(document).join(", ") || "none"}`,
  );
}

/** Waits for a condition that some event may bring about. */
export async function eventually<T>(
  isTrue: () => boolean,
  event: vscode.Event<T>,
  failure: () => string,
): Promise<void> {
  if (isTrue()) {
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const listener = event(() => {
      if (isTrue()) {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      }
    });
    const timer = setTimeout(() => {
      listener.dispose();
      reject(new Error(failure()));
    }, deadlineMilliseconds);
  });
}

/** Types `replacement` over the first place where `words` stand. */
export async function replaceWords(document: vscode.TextDocument, words: string, replacement: string): Promise<void> {
  const start = document.getText().indexOf(words);
  if (start < 0) {
    throw new Error(`“${words}” does not stand in the document.`);
  }
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  edit.replace(document.uri, range, replacement);
  await vscode.workspace.applyEdit(edit);
}

/** Selects words in the active editor. */
export function selectWords(words: string): void {
  const editor = vscode.window.activeTextEditor;
  const start = editor?.document.getText().indexOf(words) ?? -1;
  if (editor === undefined || start < 0) {
    throw new Error(`“${words}” does not stand in the editor.`);
  }
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
}

/** Everything on offer at the place of one of our marks, as the lamp and the Problems panel ask for it. */
export async function offersAt(document: vscode.TextDocument, rule: string): Promise<readonly vscode.CodeAction[]> {
  const mark = marksOn(document).find((one) => typeof one.code === "object" && one.code.value === rule);
  if (mark === undefined) {
    throw new Error(`There is no mark of ${rule}, only: ${rulesOn(document).join(", ")}`);
  }
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    mark.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Makes the change whose title contains `words`. */
export async function applyOffer(offers: readonly vscode.CodeAction[], words: string): Promise<void> {
  const edit = offers.find((offer) => offer.title.includes(words))?.edit;
  if (edit === undefined) {
    throw new Error(`“${words}” is not on offer, only: ${offers.map((offer) => offer.title).join("; ") || "nothing"}`);
  }
  await vscode.workspace.applyEdit(edit);
}

export async function closeEverything(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
