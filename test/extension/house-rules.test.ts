import { assert } from "chai";
import * as vscode from "vscode";
import {
  applyOffer,
  closeEverything,
  freshFolder,
  marksBecome,
  marksOn,
  offersAt,
  replaceWords,
  rulesOn,
  writeFile,
} from "./kit/editing.ts";

const file = ".incident-comms/rules.yaml";
const house = `whose: the press office
phrases:
  - phrase: at this point in time
    write: now
rules:
  - rule: IC101
    severity: off
`;
const letter = "---\nkind: apology\n---\n\n# A letter\n\nAt this point in time we know nothing.\n";

async function draftBeside(rules: string): Promise<{ folder: vscode.Uri; document: vscode.TextDocument }> {
  const folder = await freshFolder();
  await writeFile(folder, file, rules);
  const document = await vscode.workspace.openTextDocument(await writeFile(folder, "notices/letter.md", letter));
  await vscode.window.showTextDocument(document, { preview: false });
  return { folder, document };
}

describe("house rules", () => {
  afterEach(closeEverything);

  it("are marked in a draft with the name of whose they are, and mended with their words", async () => {
    const { document } = await draftBeside(house);
    await marksBecome(document, (rules) => rules.includes("IC890"));
    assert.notInclude(rulesOn(document), "IC101");
    const mark = marksOn(document).find(({ message }) => message.includes("the press office"));
    assert.strictEqual(document.getText(mark?.range), "At this point in time");
    await applyOffer(await offersAt(document, "IC890"), "Write “Now”");
    await marksBecome(document, (rules) => !rules.includes("IC890"));
    assert.include(document.getText(), "\nNow we know nothing.");
  });

  it("judge open drafts anew when they come, go or change, saved or not", async () => {
    const { folder, document } = await draftBeside(house);
    await marksBecome(document, (found) => found.includes("IC890") && !found.includes("IC101"));
    const uri = vscode.Uri.joinPath(folder, file);
    await vscode.workspace.fs.delete(uri);
    await marksBecome(document, (found) => found.includes("IC101") && !found.includes("IC890"));
    await writeFile(folder, file, house);
    await marksBecome(document, (found) => found.includes("IC890") && !found.includes("IC101"));
    const rules = await vscode.workspace.openTextDocument(uri);
    await replaceWords(rules, "IC101", "IC102");
    await marksBecome(document, (found) => found.includes("IC101") && !found.includes("IC102"));
    await rules.save();
  });

  it("count no more once their folder is deleted", async () => {
    const { folder, document } = await draftBeside(house);
    await marksBecome(document, (found) => found.includes("IC890") && !found.includes("IC101"));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, ".incident-comms"), { recursive: true });
    await marksBecome(document, (found) => found.includes("IC101") && !found.includes("IC890"));
  });

  it("are marked themselves where they cannot be read, open or not, and the rest counts", async () => {
    const { folder, document } = await draftBeside(house.replace("severity: off", "severity: never"));
    await marksBecome(document, (rules) => rules.includes("IC890") && rules.includes("IC101"));
    const uri = vscode.Uri.joinPath(folder, file);
    const [mark, ...others] = vscode.languages.getDiagnostics(uri);
    assert.strictEqual(others.length, 0);
    assert.match(mark?.message ?? "", /^Write error, warning, note or off here, not “never”\.$/);
    const rules = await vscode.workspace.openTextDocument(uri);
    assert.strictEqual(rules.getText(mark?.range), "never");
    await replaceWords(rules, "never", "off");
    await marksBecome(rules, () => vscode.languages.getDiagnostics(uri).length === 0);
    await rules.save();
  });

  it("offer what may be written, and say what it means", async () => {
    const { folder } = await draftBeside(house);
    const rules = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, file));
    const at = rules.positionAt(rules.getText().lastIndexOf("off"));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      rules.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.includeMembers(labels, ["error", "warning", "note"]);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      rules.uri,
      rules.positionAt(rules.getText().indexOf("whose")),
    );
    const words = hovers.flatMap(({ contents }) => contents as readonly vscode.MarkdownString[]);
    assert.match(words.map(({ value }) => value).join(" "), /Whose rules these are/);
  });

  it("are opened from the palette where they count", async () => {
    const { folder } = await draftBeside(house);
    await vscode.commands.executeCommand("incidentComms.houseRules");
    const shown = vscode.window.activeTextEditor?.document.uri.toString();
    assert.strictEqual(shown, vscode.Uri.joinPath(folder, file).toString());
  });
});
