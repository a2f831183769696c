import { assert } from "chai";
import * as vscode from "vscode";
import { deleted, editWord, inParagraph, inRun, inserted } from "../kit/word-edits.ts";
import { closeEverything, freshFolder, readFile, writeFile } from "./kit/editing.ts";

const draft =
  "---\nkind: disclosure\nincident: ../incident.yaml\nlang: en\n---\n\n# Our notice\n\nWe left it **open**. <!-- Rob -->\n\nIt may be bad.\n";
const counsel = "Vera Stahl";

type Item = vscode.QuickPickItem;

describe("taking in a Word copy", () => {
  const { showOpenDialog, showQuickPick, showInformationMessage, showErrorMessage, showWarningMessage } = vscode.window;
  let offered: readonly Item[] = [];
  let copies: readonly Item[] = [];
  let hint: string | undefined;
  let answer: string | undefined;
  let said: string[] = [];

  beforeEach(() => {
    [offered, copies, said, answer] = [[], [], [], undefined];
    const say = (message: string) => {
      said.push(message);
      return Promise.resolve(answer);
    };
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly Item[], { canPickMany, placeHolder }: vscode.QuickPickOptions) => {
        if (canPickMany !== true) {
          copies = items;
          return Promise.resolve(items.at(-1));
        }
        [offered, hint] = [items, placeHolder];
        return Promise.resolve(items.filter(({ picked }) => picked));
      },
      showInformationMessage: say,
      showErrorMessage: say,
      showWarningMessage: say,
    });
  });
  afterEach(async () => {
    Object.assign(vscode.window, {
      showOpenDialog,
      showQuickPick,
      showInformationMessage,
      showErrorMessage,
      showWarningMessage,
    });
    await closeEverything();
  });

  /** A draft that is in front, `more` at its end, and a copy of it in Word. */
  async function copied(
    more = "",
    text = draft,
  ): Promise<{ readonly document: vscode.TextDocument; readonly copy: vscode.Uri }> {
    const folder = await freshFolder();
    await writeFile(folder, "incident.yaml", "version: 1\n");
    const uri = await writeFile(folder, "notices/disclosure.md", more === "" ? text : `${text}\n${more}`);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand("incidentComms.makeWordCopy");
    const copy = vscode.Uri.joinPath(folder, "export", "disclosure.docx");
    said = [];
    return { document, copy };
  }

  async function takeIn(copy: vscode.Uri): Promise<void> {
    Object.assign(vscode.window, { showOpenDialog: () => Promise.resolve([copy]) });
    await vscode.commands.executeCommand("incidentComms.takeInWordCopy");
  }

  it("offers what was changed in Word, ticks what is marked there, and changes it in one step", async () => {
    const { document, copy } = await copied();
    const bytes = await vscode.workspace.fs.readFile(copy);
    const edit = (body: string): string =>
      inRun(body, "It may be bad.", deleted(counsel, "It may be bad.") + inserted(counsel, "It is bad.")).replace(
        "Our notice",
        "A notice",
      );
    await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit));
    await takeIn(copy);
    assert.deepEqual(
      offered.map(({ label, description, detail, picked }) => [label, description, detail, picked]),
      [
        ["Marked by nobody: read it", undefined, undefined, undefined],
        ["Our → A", undefined, "Now in the draft: Our notice", false],
        ["Marked in Word", undefined, undefined, undefined],
        ["may be → is", counsel, "Now in the draft: It may be bad.", true],
      ],
    );
    assert.strictEqual(hint, "Nobody marked the first ones (1) in Word: read each");
    assert.deepEqual(
      copies.map(({ label }) => label),
      ["Copies of this draft", "disclosure.docx", "", "Choose Another File…"],
    );
    assert.strictEqual(document.getText(), draft.replace("may be", "is"));
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), draft);
  });

  it("ticks no change that takes away what readers need, and says what that is", async () => {
    const { document, copy } = await copied("We are sorry for it.\n");
    const bytes = await vscode.workspace.fs.readFile(copy);
    const regret = "We regret any inconvenience.";
    const edit = (body: string): string =>
      inRun(body, "We are sorry for it.", deleted(counsel, "We are sorry for it.") + inserted(counsel, regret));
    await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit));
    const before = document.getText();
    await takeIn(copy);
    assert.deepEqual(
      offered.slice(1).map(({ label, detail, picked }) => [label, detail, picked]),
      [
        [
          "No longer said then: That we are sorry · are sorry for… → regret any inconvenience.",
          "Now in the draft: We are sorry for it.",
          false,
        ],
      ],
    );
    assert.strictEqual(document.getText(), before);
  });

  it("ticks no change that takes the apology from a German draft, though nothing else in it is judged", async () => {
    const german = "---\nkind: disclosure\nincident: ../incident.yaml\nlang: de\n---\n\n# Mitteilung\n\n";
    const { copy } = await copied("", `${german}Es gab ein Datenleck. Wir bitten Sie um Entschuldigung.\n`);
    const bytes = await vscode.workspace.fs.readFile(copy);
    const old = "Wir bitten Sie um Entschuldigung.";
    const edit = (body: string): string =>
      inRun(body, old, deleted(counsel, old) + inserted(counsel, "Wir bedauern das."));
    await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit));
    await takeIn(copy);
    const [, row] = offered;
    assert.match(row?.label ?? "", /^No longer said then: That we are sorry · /);
    assert.strictEqual(row?.picked, false);
  });

  for (const [language, first, between, second, meek] of [
    ["en", "We are sorry for it.", "Files got out.", "We apologise to you.", "We regret any inconvenience"],
    ["de", "Das tut uns leid.", "Daten sind fort.", "Wir bitten Sie um Entschuldigung.", "Wir bedauern das"],
  ] as const) {
    it(`ticks one alone of two changes that take the apology away together: ${language}`, async () => {
      const head = `---\nkind: disclosure\nincident: ../incident.yaml\nlang: ${language}\n---\n\n# A title\n\n`;
      const { document, copy } = await copied("", `${head}${first}\n\n${between}\n\n${second}\n`);
      const bytes = await vscode.workspace.fs.readFile(copy);
      const edit = (body: string): string =>
        [first, second].reduce(
          (all, old, index) => inRun(all, old, deleted(counsel, old) + inserted(counsel, `${meek} ${String(index)}.`)),
          body,
        );
      await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit));
      await takeIn(copy);
      const [, one, other] = offered;
      assert.deepEqual([one?.picked, other?.picked], [true, false]);
      assert.match(other?.label ?? "", /^No longer said beside those ticked: That we are sorry · /);
      assert.ok(document.getText().includes(second));
    });
  }

  it("ticks no change that takes the day from a promise, and says so", async () => {
    const { copy } = await copied("We will write to you, by 3 May 2026 (responsible: Head of Care).\n");
    const bytes = await vscode.workspace.fs.readFile(copy);
    const edit = (body: string): string => inRun(body, ", by 3 May 2026", deleted(counsel, ", by 3 May 2026"));
    await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit));
    await takeIn(copy);
    const [, row] = offered;
    assert.match(row?.label ?? "", /^No longer said then: .*By when · Take out: by 3 May 2026$/);
    assert.strictEqual(row?.picked, false);
  });

  it("says that a copy is of another document or of another version, and then ticks nothing", async () => {
    const { document, copy } = await copied();
    const bytes = await vscode.workspace.fs.readFile(copy);
    const edit = (body: string): string =>
      inRun(body, "It may be bad.", deleted(counsel, "It may be bad.") + inserted(counsel, "It is bad."));
    await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit));
    const beside = vscode.Uri.joinPath(document.uri, "..");
    answer = "Compare All the Same";
    for (const [name, version, sentence] of [
      [
        "apology.md",
        "",
        "disclosure.docx is a copy of another document, it seems. Open that one and take it in there, or compare it with this one all the same: then nothing is ticked.",
      ],
      [
        "disclosure-2.md",
        "version: 2\n",
        "disclosure.docx is a copy of version 1, and this draft is version 2. Choose a copy of this version, or compare it all the same: then nothing is ticked.",
      ],
    ] as const) {
      const uri = vscode.Uri.joinPath(beside, name);
      const text = draft.replace("lang: en\n", `lang: en\n${version}`);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      const other = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(other, { preview: false });
      said = [];
      await takeIn(copy);
      assert.deepEqual(said, [sentence]);
      assert.deepEqual(
        offered.slice(1).map(({ label, picked }) => [label, picked]),
        [["may be → is", false]],
      );
      assert.strictEqual(other.getText(), text);
    }
  });

  it("puts a note beside its words, before what is new behind them, ticks no lost link, and tells what was not read", async () => {
    const { document, copy } = await copied("It may be [bad](https://a.example).\n\nIt ends.\n");
    const box =
      "<w:r><w:sym/></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Stop!</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>";
    const words = '<w:commentRangeStart w:id="4"/><w:r><w:t>It ends.</w:t></w:r><w:commentRangeEnd w:id="4"/>';
    const edit = (body: string): string =>
      inParagraph(
        inRun(inRun(body, "It ends.", words), "Our notice", `<w:r><w:t>Our notice</w:t></w:r>${box}`).replace(
          /<w:hyperlink[^>]*>(.*?)<\/w:hyperlink>/s,
          "$1",
        ),
        "It ends.",
        (paragraph) => `${paragraph}<w:p><w:r><w:t>A wholly new one.</w:t></w:r></w:p>`,
      );
    const comments = `<w:comments><w:comment w:id="4" w:author="${counsel}"><w:p><w:r><w:t>When?</w:t></w:r></w:p></w:comment></w:comments>`;
    const bytes = await vscode.workspace.fs.readFile(copy);
    await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit, { "word/comments.xml": comments }));
    const before = document.getText();
    await takeIn(copy);
    const note = `<!-- ${counsel}, on “It ends.”: When? -->`;
    assert.strictEqual(document.getText(), before.replace("It ends.\n", `It ends. ${note}\n\nA wholly new one.\n`));
    assert.deepEqual(
      offered
        .filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator)
        .map(({ label, picked }) => [label, picked]),
      [
        ["Looks different: It may be bad.", false],
        ["Put in: A wholly new one.", true],
        ["Note: When?", true],
      ],
    );
    assert.deepEqual(said, [
      "disclosure.docx has text boxes. What they say was not compared: read it in Word.",
      "disclosure.docx has signs or formulas of Word’s own that were not compared: read them in Word.",
    ]);
  });

  it("says where there is nothing to take over, and what to do with a file that is no Word document", async () => {
    const { document, copy } = await copied();
    await takeIn(copy);
    const pdf = await writeFile(vscode.Uri.joinPath(copy, ".."), "letter.pdf", "%PDF-1.7");
    await takeIn(pdf);
    assert.deepEqual(said, [
      "disclosure.docx says what this draft says.",
      "letter.pdf cannot be read as a Word document. Open it in Word, choose Save As and “Word Document (.docx)”, then choose that file.",
    ]);
    assert.deepEqual([offered, document.getText(), await readFile(document.uri)], [[], draft, draft]);
  });

  it("is what a command for drafts names when a Word file is in front", async () => {
    const { copy } = await copied();
    await vscode.commands.executeCommand("vscode.open", copy);
    await vscode.commands.executeCommand("incidentComms.takeInWordCopy");
    assert.match(said.join(), /^This is a Word file, which is not checked\. .*“Take In Changes from a Word Copy…”/);
  });
});
