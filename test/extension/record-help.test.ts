import { assert } from "chai";
import * as vscode from "vscode";
import { closeEverything, showText } from "./kit/editing.ts";

/** Words of our trade that nobody who fills in a record need know. */
const jargonPattern = /\b(?:lint\w*|schema|diagnostics?|workspace|hash|yaml)\b/i;

const record = "title: x\nmoments:\n  aware: 2026-03-03\n  \ntype: \n";

/** What is offered behind the first place where `words` stand. */
async function offered(document: vscode.TextDocument, words: string): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    document.positionAt(document.getText().indexOf(words) + words.length),
  );
  return list.items;
}

function names(items: readonly vscode.CompletionItem[]): readonly string[] {
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

/** What is said of the first place where `words` stand. */
async function said(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    document.positionAt(document.getText().indexOf(words) + 1),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
    .join("\n");
}

describe("help in a record that is open as text", () => {
  afterEach(closeEverything);

  it("offers the fields that are not there yet, in plain words", async () => {
    const items = await offered(await showText(record, "incident.yaml"), "2026-03-03\n  ");
    assert.includeMembers([...names(items)], ["occurredFrom", "contained", "told"]);
    assert.notInclude(names(items), "aware");
    for (const { label, documentation } of items) {
      const seen = documentation instanceof vscode.MarkdownString ? documentation.value : "";
      assert.notMatch(`${typeof label === "string" ? label : (label.description ?? "")} ${seen}`, jargonPattern);
    }
  });

  it("offers the words that a field allows", async () => {
    const items = await offered(await showText(record, "incident.yaml"), "type: ");
    assert.includeMembers([...names(items)], ["leak", "outage", "incident", "unknown"]);
  });

  it("writes what is chosen and nothing else", async () => {
    const document = await showText("title: x\r\nmom\r\n", "incident.yaml");
    const editor = vscode.window.activeTextEditor;
    assert(editor);
    const chosen = (await offered(document, "mom")).find((item) => names([item])[0] === "moments");
    assert(chosen?.range instanceof vscode.Range && typeof chosen.insertText === "string");
    const { range, insertText } = chosen;
    await editor.edit((edit) => {
      edit.replace(range, insertText);
    });
    assert.strictEqual(document.getText(), "title: x\r\nmoments:\r\n  \r\n");
  });

  it("says what a field means, with an example", async () => {
    const words = await said(await showText(record, "incident.yaml"), "aware");
    assert.match(words, /\*\*When you found out\*\*/);
    assert.match(words, /Used in every document/);
    assert.match(words, /aware: 2026-05-19T08:45/);
  });

  it("leaves every other file alone", async () => {
    const document = await showText(record, "settings.yaml");
    assert.notIncludeMembers([...names(await offered(document, "2026-03-03\n  "))], ["occurredFrom"]);
    assert.strictEqual(await said(document, "aware"), "");
  });
});
