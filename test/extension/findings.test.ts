import { assert } from "chai";
import * as vscode from "vscode";
import {
  closeEverything,
  freshFolder,
  marksBecome,
  marksOn,
  openFolder,
  replaceWords,
  rulesOn,
  showText,
  writeFile,
} from "./kit/editing.ts";

const frontMatter = "---\nkind: disclosure\n---\n";
const sorry = "We are sorry that strangers could read your address. We left the customer list open to anyone.";
const dates = "The list was open from 2 March 2026 at 09:00 UTC. We closed it on 3 March 2026 at 06:10 UTC.";

describe("marks on a draft", () => {
  afterEach(closeEverything);

  it("say at the title that fault and timeline are missing, with the reason and a page about it", async () => {
    const document = await showText(
      `${frontMatter}\n# A letter\n\n4 March 2026\n\nDear customer,\n\nthe weather is fine.\n`,
    );
    await marksBecome(document, (rules) => rules.includes("IC101") && rules.includes("IC103"));
    for (const mark of marksOn(document)) {
      assert.strictEqual(mark.severity, vscode.DiagnosticSeverity.Warning);
      assert.strictEqual(document.getText(mark.range), "# A letter");
      assert.match(mark.message, /^This draft .*\. .*\.$/);
      assert.isTrue(typeof mark.code === "object" && mark.code.target.scheme === "incident-comms-rule");
    }
  });

  it("go when it is said, and come back with undo", async () => {
    const document = await showText(`${frontMatter}\n# A letter\n\nThe weather is fine.\n`);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    await replaceWords(document, "The weather is fine.", sorry);
    await marksBecome(document, (rules) => !rules.includes("IC101") && !rules.includes("IC102"));
    await vscode.commands.executeCommand("undo");
    await marksBecome(document, (rules) => rules.includes("IC101") && rules.includes("IC102"));
  });

  it("stay the same over a save", async () => {
    const document = await showText(`${frontMatter}\n# A letter\n\n${sorry}\n`);
    await replaceWords(document, "sorry", "very sorry");
    await marksBecome(document, (rules) => rules.includes("IC103") && !rules.includes("IC101"));
    const before = rulesOn(document);
    assert.isTrue(await document.save());
    assert.deepEqual(rulesOn(document), before);
  });

  it("stand at the right place with Windows line ends, front matter, and an emoji before them", async () => {
    const text = `${frontMatter}\n# 🙂 A letter\n\n🙂🙂 Write to [NAME] please.\n`.replaceAll("\n", "\r\n");
    const document = await showText(text);
    assert.strictEqual(document.eol, vscode.EndOfLine.CRLF);
    await marksBecome(document, (rules) => rules.includes("IC801"));
    const marks = marksOn(document);
    const placeholder = marks.find((mark) => mark.severity === vscode.DiagnosticSeverity.Error);
    assert.strictEqual(placeholder && document.getText(placeholder.range), "[NAME]");
    const title = marks.find((mark) => mark.severity === vscode.DiagnosticSeverity.Warning);
    assert.strictEqual(title && document.getText(title.range), "# 🙂 A letter");
  });

  it("do not take code and quotations for what the draft says", async () => {
    const text = `${frontMatter}\n# A letter\n\n> ${sorry}\n\n\`\`\`\n${sorry} ${dates} [NAME]\n\`\`\`\n`;
    const document = await showText(text);
    await marksBecome(document, (rules) => rules.includes("IC101") && rules.includes("IC103"));
    assert.notInclude(rulesOn(document), "IC801");
  });

  it("belong to each of two editors side by side", async () => {
    const left = await showText(`${frontMatter}\n# Left\n\n${sorry}\n`, "left.md");
    const uri = vscode.Uri.joinPath(left.uri, "..", "right.md");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${frontMatter}\n# Right\n\n${dates}\n`));
    const right = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(right, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    await marksBecome(left, (rules) => rules.includes("IC103") && !rules.includes("IC101"));
    await marksBecome(right, (rules) => rules.includes("IC101") && !rules.includes("IC103"));
  });

  it("leave every other Markdown file alone", async () => {
    const other = await showText("# Shopping list\n\n- [NAME]\n- TBC\n");
    const draft = await showText(`${frontMatter}\n# A letter\n\nTBC\n`, "draft.md");
    await marksBecome(draft, (rules) => rules.includes("IC801"));
    assert.isEmpty(marksOn(other));
  });

  it("go when the document stops being a draft", async () => {
    const document = await showText(`${frontMatter}\n# A letter\n\nTBC\n`);
    await marksBecome(document, (rules) => rules.includes("IC801"));
    await replaceWords(document, "kind: disclosure", "kind: poem");
    await marksBecome(document, (rules) => rules.length === 0);
  });

  it("follow the record that a draft names, whatever it is called", async () => {
    const folder = await freshFolder();
    const record = (name: string) => `version: 1\ntitle: A try\norganisation:\n  name: ${name}\n`;
    await writeFile(folder, "facts.yaml", record("unknown"));
    const text = "---\nkind: disclosure\nincident: facts.yaml\n---\n\n# A letter\n\nBrackwater left the list public.\n";
    const document = await vscode.workspace.openTextDocument(await writeFile(folder, "letter.md", text));
    await vscode.window.showTextDocument(document);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    await writeFile(folder, "facts.yaml", record("Brackwater"));
    await marksBecome(document, (rules) => rules.length > 0 && !rules.includes("IC101"));
  });

  it("reach letters that a setting names", async () => {
    const document = await showText("# An older letter\n\nThe weather is fine.\n");
    const place = vscode.workspace.asRelativePath(document.uri, false);
    const settings = vscode.workspace.getConfiguration("incidentComms", openFolder());
    await settings.update("draftFiles", { [place]: "apology" }, vscode.ConfigurationTarget.Workspace);
    try {
      await marksBecome(document, (rules) => rules.includes("IC101"));
    } finally {
      await settings.update("draftFiles", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await marksBecome(document, (rules) => rules.length === 0);
  });
});
