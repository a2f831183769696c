import { assert } from "chai";
import * as vscode from "vscode";
import {
  applyOffer,
  closeEverything,
  marksBecome,
  offersAt,
  replaceWords,
  rulesOn,
  selectWords,
  showText,
} from "./kit/editing.ts";

const letter = `---
kind: disclosure # for customers
---

# A letter

Dear customer,

nobody had the key but our own people. We are sorry for any inconvenience.
`;
const passage = "nobody had the key but our own people.";

describe("what people put on record in a draft", () => {
  const { showQuickPick, showInputBox } = vscode.window;
  /** What the person answers, in the order of the questions; what she was asked. */
  let answers: string[];
  let asked: string[];

  before(() => setName("Jo Ash"));
  after(() => setName(undefined));
  beforeEach(() => {
    answers = [];
    asked = [];
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly vscode.QuickPickItem[], { title = "" }: vscode.QuickPickOptions) => {
        asked.push(title);
        const answer = answers.shift();
        return Promise.resolve(items.find(({ label }) => label === answer));
      },
      showInputBox: ({ title = "" }: vscode.InputBoxOptions) => {
        asked.push(title);
        return Promise.resolve(answers.shift());
      },
    });
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showQuickPick, showInputBox });
    await closeEverything();
  });

  it("is that a selected passage says it: the mark goes, until the passage changes", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    selectWords(passage);
    answers = ["What was our fault"];
    await vscode.commands.executeCommand("incidentComms.sayHere");
    await marksBecome(document, (rules) => rules.length > 0 && !rules.includes("IC101"));
    assert.include(document.getText(), `kind: disclosure # for customers\nsaid:\n  - requirement: fault\n`);
    assert.match(document.getText(), /by: Jo Ash\n {4}on: \d{4}-\d\d-\d\d\n---\n/);
    await replaceWords(document, `customer,\n\n${passage}`, "customer,\n\nnobody had a key.");
    const words = () => marksWith(document, "IC101");
    await marksBecome(document, () => words().includes("that passage has changed"));
    assert.match(words(), /^Jo Ash said on .* is said in “nobody had the key but our own people\.”/);
  });

  it("is undone in one step", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    selectWords(passage);
    answers = ["What was our fault"];
    await vscode.commands.executeCommand("incidentComms.sayHere");
    assert.notStrictEqual(document.getText(), letter);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), letter);
  });

  it("asks for the sentence where none is selected", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    const saying = vscode.commands.executeCommand("incidentComms.sayHere", {
      uri: document.uri.toString(),
      requirement: "fault",
    });
    await pause();
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    await saying;
    assert.match(document.getText(), /requirement: fault\n {4}quote: nobody had the key but our own people\./);
    assert.isEmpty(asked);
  });

  it("is offered by the lamp for a selection, and for what is missing", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    const start = document.getText().indexOf(passage);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + passage.length));
    const forSelection = await actionsAt(document, range);
    assert.include(titles(forSelection), "It Is Said Here…");
    const forMark = await offersAt(document, "IC101");
    assert.lengthOf(
      titles(forMark).filter((title) => title === "It Is Said Here…"),
      1,
      "one that asks which, not one for each mark",
    );
    assert.isEmpty(titles(await actionsAt(document, new vscode.Range(range.start, range.start))));
  });

  it("keeps Windows line ends", async () => {
    const document = await showText(letter.replaceAll("\n", "\r\n"));
    await marksBecome(document, (rules) => rules.includes("IC101"));
    selectWords(passage);
    answers = ["What was our fault"];
    await vscode.commands.executeCommand("incidentComms.sayHere");
    await marksBecome(document, (rules) => rules.length > 0 && !rules.includes("IC101"));
    assert.notMatch(document.getText(), /[^\r]\n/);
  });

  it("is that a mark stays, with reason, name and day, and can be taken back", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC103"));
    answers = ["Counsel wants no dates"];
    await vscode.commands.executeCommand("incidentComms.acceptFinding", {
      uri: document.uri.toString(),
      rule: "IC103",
    });
    await marksBecome(document, (rules) => rules.length > 0 && !rules.includes("IC103"));
    assert.include(
      document.getText(),
      "accepted:\n  - rule: IC103\n    reason: Counsel wants no dates\n    by: Jo Ash\n",
    );
    const uri = document.uri.toString();
    await vscode.commands.executeCommand("incidentComms.takeBack", { uri, requirement: "timeline" });
    await marksBecome(document, (rules) => rules.includes("IC103"));
    assert.strictEqual(document.getText(), letter);
    assert.deepEqual(asked, ["Leave out “When it happened”: why?"]);
  });

  it("offers only sentences where none is selected", async () => {
    await showText(letter.replace("Dear customer,", "27 November 2026\n\nTo everyone affected,\n\nDear customer,"));
    const { createQuickPick } = vscode.window;
    let offered: readonly string[] = [];
    Object.assign(vscode.window, {
      createQuickPick: () => {
        const picker = createQuickPick();
        picker.show = () => {
          offered = picker.items.map(({ label }) => label);
          picker.dispose();
        };
        picker.onDidHide = (listener: () => unknown) => {
          void Promise.resolve().then(listener);
          return new vscode.Disposable(() => undefined);
        };
        return picker;
      },
    });
    answers = ["What was our fault"];
    await vscode.commands.executeCommand("incidentComms.sayHere");
    Object.assign(vscode.window, { createQuickPick });
    assert.deepEqual(offered, [passage, "We are sorry for any inconvenience."]);
  });

  it("is offered for what the cursor stands in first, with its words in one plain line and quoted once", async () => {
    const document = await showText(letter.replace("any inconvenience", "any\n**inconvenience**"));
    await marksBecome(document, (rules) => rules.includes("IC202"));
    selectWords("**inconvenience**");
    const { showQuickPick } = vscode.window;
    const lists: (readonly vscode.QuickPickItem[])[] = [];
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly vscode.QuickPickItem[], { title = "" }: vscode.QuickPickOptions) => {
        lists.push(items);
        asked.push(title);
        return Promise.resolve(lists.length === 1 ? items[0] : undefined);
      },
    });
    await vscode.commands.executeCommand("incidentComms.acceptFinding");
    Object.assign(vscode.window, { showQuickPick });
    assert.include(lists[0]?.[0]?.label, "inconvenience");
    assert.match(lists[0]?.[0]?.detail ?? "", /^[^*\n]*any inconvenience[^*\n]*$/);
    assert.strictEqual(asked[1], "Accept: “Any inconvenience”. Where?");
  });

  it("is that a mark stays in one line alone, by a comment at its end", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC202"));
    const accept = (await offersAt(document, "IC202")).find(({ title }) => title === "Accept…");
    answers = ["Only here"];
    const [request] = (accept?.command?.arguments ?? []) as readonly unknown[];
    await vscode.commands.executeCommand(accept?.command?.command ?? "", request);
    await marksBecome(document, (rules) => rules.length > 0 && !rules.includes("IC202"));
    assert.include(document.getText(), "for any inconvenience. <!-- markdownlint-disable-line IC202 -->\n");
  });

  it("is asked again where the draft changed meanwhile, and marks the line that was meant", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC202"));
    const { showQuickPick } = vscode.window;
    Object.assign(vscode.window, {
      showQuickPick: async (items: readonly vscode.QuickPickItem[], { title = "" }: vscode.QuickPickOptions) => {
        asked.push(title);
        if (asked.length === 1) {
          await replaceWords(document, "Dear customer,", "Dear customer,\n\nThis is what happened.");
        }
        return items.find(({ label }) => label === "Only here");
      },
    });
    const uri = document.uri.toString();
    await vscode.commands.executeCommand("incidentComms.acceptFinding", { uri, rule: "IC202" });
    Object.assign(vscode.window, { showQuickPick });
    assert.lengthOf(asked, 2);
    assert.include(document.getText(), "for any inconvenience. <!-- markdownlint-disable-line IC202 -->\n");
  });

  it("asks for a name once, and keeps it", async () => {
    await setName(undefined);
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC103"));
    answers = ["Counsel wants no dates", "Jo Ash"];
    const uri = document.uri.toString();
    await vscode.commands.executeCommand("incidentComms.acceptFinding", { uri, rule: "IC103" });
    answers = ["Nothing to answer for"];
    await vscode.commands.executeCommand("incidentComms.acceptFinding", { uri, rule: "IC101" });
    await marksBecome(document, (rules) => rules.length > 0 && !rules.includes("IC101"));
    assert.lengthOf(document.getText().match(/by: Jo Ash/g) ?? [], 2);
    assert.lengthOf(asked, 3);
  });

  it("makes the lines at the top in a letter that a setting names", async () => {
    const document = await showText("# An older letter\n\nThe weather is fine.\n");
    const settings = vscode.workspace.getConfiguration("incidentComms");
    const place = vscode.workspace.asRelativePath(document.uri, false);
    await settings.update("draftFiles", { [place]: "apology" }, vscode.ConfigurationTarget.Workspace);
    try {
      await marksBecome(document, (rules) => rules.includes("IC101"));
      selectWords("The weather is fine.");
      answers = ["What was our fault"];
      await vscode.commands.executeCommand("incidentComms.sayHere");
      await marksBecome(document, (rules) => rules.length > 0 && !rules.includes("IC101"));
      assert.match(document.getText(), /^---\nkind: apology\nsaid:\n(?: .*\n)+---\n\n# An older letter\n/);
    } finally {
      await settings.update("draftFiles", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("is refused in plain words where the lines at the top are broken, and nothing changes", async () => {
    const text = "---\nkind: apology\nincident: [x\n---\n\n# A letter\n\nThe weather is fine.\n";
    const document = await showText(text);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    const { showErrorMessage } = vscode.window;
    const shown: string[] = [];
    Object.assign(vscode.window, {
      showErrorMessage: (message: string) => Promise.resolve(void shown.push(message)),
    });
    answers = ["Because"];
    try {
      const uri = document.uri.toString();
      await vscode.commands.executeCommand("incidentComms.acceptFinding", { uri, rule: "IC101" });
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
    assert.match(shown[0] ?? "", /^The lines at the top of this draft cannot be read/);
    assert.strictEqual(document.getText(), text);
    assert.include(rulesOn(document), "IC101");
  });

  it("leaves what mends a mark where it was", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC110"));
    await applyOffer(await offersAt(document, "IC110"), "When they hear more");
    assert.notStrictEqual(document.getText(), letter);
  });
});

function setName(name: string | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration("incidentComms").update("yourName", name, vscode.ConfigurationTarget.Global);
}

function titles(actions: readonly vscode.CodeAction[]): readonly string[] {
  return actions.map(({ title }) => title);
}

function actionsAt(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

function marksWith(document: vscode.TextDocument, rule: string): string {
  const mark = vscode.languages
    .getDiagnostics(document.uri)
    .find(({ code }) => typeof code === "object" && code.value === rule);
  return mark?.message ?? "";
}

/** For a list to be shown. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 700);
  });
}
