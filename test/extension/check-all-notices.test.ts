import { assert } from "chai";
import * as vscode from "vscode";
import { closeEverything, eventually, freshFolder, replaceWords, writeFile } from "./kit/editing.ts";

const command = "incidentComms.checkAllNotices";
const letter = "---\nkind: apology\n---\n\n# A letter\n\nDear [NAME], the weather is fine.\n";
const quiet = "---\nkind: staff-note\nlang: de\n---\n\n# Ein Brief\n\nAlles gut.\n";

function rulesAt(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => (typeof code === "object" ? String(code.value) : String(code)));
}

async function rulesBecome(uri: vscode.Uri, isWanted: (rules: readonly string[]) => boolean): Promise<void> {
  await eventually(
    () => isWanted(rulesAt(uri)),
    vscode.languages.onDidChangeDiagnostics,
    () => `The marks of ${uri.path} stayed at: ${rulesAt(uri).join(", ") || "none"}`,
  );
}

/** A folder with two notices and Markdown that is none; the second notice is in a folder below. */
async function twoNotices() {
  const folder = await freshFolder();
  const grave = await writeFile(folder, "grave.md", letter);
  const fine = await writeFile(folder, "deep/fine.markdown", quiet);
  const notes = await writeFile(folder, "notes.md", "# Notes\n\nDear [NAME], TBC.\n");
  const other = await writeFile(folder, "other.md", "---\nkind: page\n---\n\nDear [NAME].\n");
  return { folder, grave, fine, others: [notes, other] };
}

/** What is listed of a folder; nothing of it is chosen. */
async function listed(folder: vscode.Uri) {
  const { showQuickPick } = vscode.window;
  let title: string | undefined;
  let rows: readonly vscode.QuickPickItem[] = [];
  Object.assign(vscode.window, {
    showQuickPick: (items: readonly vscode.QuickPickItem[], options: vscode.QuickPickOptions) => {
      title = options.title;
      rows = items;
      return Promise.resolve(undefined);
    },
  });
  try {
    await vscode.commands.executeCommand(command, folder);
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
  return { title, rows };
}

describe("Check All Notices", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await closeEverything();
  });

  it("marks notices that nobody has open and no other Markdown, lists the gravest first, and opens the one chosen", async () => {
    const { folder, grave, fine, others } = await twoNotices();
    const done = vscode.commands.executeCommand(command, folder);
    await rulesBecome(grave, (rules) => rules.includes("IC801") && rules.includes("IC101"));
    assert.isFalse(vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === grave.toString()));
    const opened = eventually(
      () => vscode.window.activeTextEditor?.document.uri.toString() === grave.toString(),
      vscode.window.onDidChangeActiveTextEditor,
      () => `${vscode.window.activeTextEditor?.document.uri.path ?? "Nothing"} is in front.`,
    );
    // The list comes a moment after the last mark; before, there is nothing to choose in.
    let isDone = false as boolean;
    void done.then(() => (isDone = true));
    for (let tries = 0; !isDone && tries < 1_000; tries += 1) {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      await vscode.workspace.fs.stat(folder);
    }
    await opened;
    assert.deepEqual([fine, ...others].map(rulesAt), [[], [], []]);
  });

  it("takes the marks of a letter away once no setting calls it a notice any more", async () => {
    const folder = await freshFolder();
    const named = await writeFile(folder, "named-by-setting.md", "# A letter\n\nThe weather is fine.\n");
    const settings = vscode.workspace.getConfiguration("incidentComms");
    await settings.update("draftFiles", { "**/named-by-setting.md": "apology" });
    try {
      void vscode.commands.executeCommand(command, folder);
      await rulesBecome(named, (rules) => rules.includes("IC101"));
    } finally {
      await settings.update("draftFiles", undefined);
    }
    await rulesBecome(named, (rules) => rules.length === 0);
  });

  it("reads a closed notice as it would be opened, however it is saved", async () => {
    const folder = await freshFolder();
    const wide = await writeFile(folder, "wide.md", "");
    const units = Uint16Array.from(`\uFEFF${letter}`, (unit) => unit.charCodeAt(0));
    await vscode.workspace.fs.writeFile(wide, new Uint8Array(units.buffer));
    void vscode.commands.executeCommand(command, folder);
    await rulesBecome(wide, (rules) => rules.includes("IC801"));
  });

  it("keeps the marks true when a notice is opened, closed, or changed by another program", async () => {
    const { folder, grave } = await twoNotices();
    void vscode.commands.executeCommand(command, folder);
    await rulesBecome(grave, (rules) => rules.includes("IC801"));
    const document = await vscode.workspace.openTextDocument(grave);
    await vscode.window.showTextDocument(document);
    await replaceWords(document, "[NAME]", "Ana");
    await rulesBecome(grave, (rules) => rules.includes("IC101") && !rules.includes("IC801"));
    await closeEverything();
    await rulesBecome(grave, (rules) => rules.filter((rule) => rule === "IC801").length === 1);
    await vscode.workspace.fs.writeFile(grave, new TextEncoder().encode(quiet));
    await rulesBecome(grave, (rules) => rules.length === 0);
  });

  it("leaves no mark behind where a folder gets another name, be its notices open, in memory or neither", async () => {
    const { folder, grave } = await twoNotices();
    const below = await writeFile(folder, "old/notices/below.md", letter);
    const seen = await writeFile(folder, "old/notices/seen.md", letter);
    const inMemory = await writeFile(folder, "old/notices/memory.md", letter);
    await vscode.workspace.openTextDocument(inMemory);
    await vscode.window.showTextDocument(seen);
    void vscode.commands.executeCommand(command, folder);
    for (const uri of [grave, below, seen, inMemory]) {
      await rulesBecome(uri, (rules) => rules.includes("IC801"));
    }
    await vscode.workspace.fs.rename(vscode.Uri.joinPath(folder, "old"), vscode.Uri.joinPath(folder, "new"));
    for (const uri of [below, seen, inMemory]) {
      await rulesBecome(uri, (rules) => rules.length === 0);
    }
    assert.include(rulesAt(grave), "IC801");
    void vscode.commands.executeCommand(command, folder);
    await rulesBecome(vscode.Uri.joinPath(folder, "new/notices/below.md"), (rules) => rules.includes("IC801"));
    assert.deepEqual([below, seen, inMemory].map(rulesAt), [[], [], []]);
  });

  it("judges closed notices again when their record changes", async () => {
    const folder = await freshFolder();
    const record = await writeFile(folder, "incident.yaml", "version: 2\ntitle: Leak\n");
    const text = letter.replace("kind: apology", "kind: apology\nincident: incident.yaml");
    const notice = await writeFile(folder, "letter.md", text);
    void vscode.commands.executeCommand(command, folder);
    await rulesBecome(notice, (rules) => rules.includes("IC801") && !rules.includes("IC901"));
    const changed = "version: 2\ntitle: Leak\nneverSay: [weather]\n";
    await vscode.workspace.fs.writeFile(record, new TextEncoder().encode(changed));
    await rulesBecome(notice, (rules) => rules.includes("IC901"));
  });

  it("counts a notice with nothing but a note as one to look at, and gives the same numbers as the list of marks", async () => {
    const { folder, grave, fine } = await twoNotices();
    await writeFile(folder, ".incident-comms/rules.yaml", "phrases:\n  - phrase: Alles gut\n    severity: note\n");
    const { title, rows } = await listed(folder);
    const details = rows.flatMap(({ label, detail }) => (/\.(?:md|markdown)$/.test(label) ? [detail ?? ""] : []));
    assert.strictEqual(title, "2 notices checked: 2 with something to look at");
    assert.match(details[1] ?? "", /: what it says is not checked, 1 note$/);
    const severities = vscode.languages.getDiagnostics(grave).map(({ severity }) => severity);
    const warnings = severities.filter((severity) => severity === vscode.DiagnosticSeverity.Warning).length;
    assert.include(details[0], `, 1 error, ${warnings} warnings`);
    assert.lengthOf(rulesAt(fine), 1);
  });

  it("calls no notice whose words it does not check one with nothing to look at", async () => {
    const { folder } = await twoNotices();
    const { rows } = await listed(folder);
    const row = rows.find(({ label }) => label.includes("fine.markdown"));
    assert.match(row?.detail ?? "", /: what it says is not checked, nothing marked$/);
    assert.match(row?.label ?? "", /^\$\(circle-large-outline\)/);
  });

  it("says of a notice that is too long that it is not checked, and what to do", async () => {
    const { folder } = await twoNotices();
    await writeFile(folder, "long.md", letter + "We are sorry that we left it open.\n\n".repeat(22_000));
    const { rows } = await listed(folder);
    const row = rows.find(({ label }) => label.includes("long.md"));
    assert.match(
      row?.detail ?? "",
      /: This draft is not checked, because it is longer than .+ in a file of its own\.$/,
    );
    assert.match(row?.label ?? "", /^\$\(error\)/);
  });

  it("stops where somebody cancels, and lists what it has looked at until then", async () => {
    const { folder } = await twoNotices();
    const { withProgress, showQuickPick } = vscode.window;
    const person = new vscode.CancellationTokenSource();
    let isCancellable = false as boolean | undefined;
    let reports = 0;
    let title: string | undefined;
    Object.assign(vscode.window, {
      withProgress: <R>(options: vscode.ProgressOptions, task: Parameters<typeof withProgress<R>>[1]) => {
        isCancellable = options.cancellable;
        return withProgress(options, (progress) => {
          const report = (value: { readonly message?: string; readonly increment?: number }): void => {
            reports += 1;
            progress.report(value);
            if (reports === 3) {
              person.cancel();
            }
          };
          return task({ report }, person.token);
        });
      },
      showQuickPick: (_items: unknown, options: vscode.QuickPickOptions) => {
        title = options.title;
        return Promise.resolve(undefined);
      },
    });
    try {
      await vscode.commands.executeCommand(command, folder);
    } finally {
      Object.assign(vscode.window, { withProgress, showQuickPick });
    }
    assert.isTrue(isCancellable);
    assert.equal(reports, 3);
    assert.match(title ?? "", /\(stopped after 3 of 4 files\)$/);
  });
});
