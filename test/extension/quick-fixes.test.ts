import { assert } from "chai";
import * as vscode from "vscode";
import {
  applyOffer,
  closeEverything,
  eventually,
  marksBecome,
  marksOn,
  offersAt,
  replaceWords,
  showText,
} from "./kit/editing.ts";

const letter = `---
kind: disclosure
---

# A letter

Dear customer,

strangers could read the e-mail addresses of all customers.

## How to reach us

Write to privacy@aldershore.example.
`;

describe("what mends a mark", () => {
  afterEach(closeEverything);

  it("inserts the missing section where it belongs, and the mark goes or asks for the facts", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC110"));
    await applyOffer(await offersAt(document, "IC110"), "When they hear more");
    const text = document.getText();
    assert.isBelow(text.indexOf("hear", text.indexOf("strangers")), text.indexOf("## How to reach us"));
    await marksBecome(document, (rules) => rules.includes("IC801") || !rules.includes("IC110"));
  });

  it("gives a choice of three wordings for our fault, none of them made without being read", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC101"));
    const changes = (await offersAt(document, "IC101")).filter((offer) => offer.edit !== undefined);
    const wordings = changes.filter((offer) => !offer.title.startsWith("Add “"));
    assert.lengthOf(wordings, 3);
    assert.isFalse(wordings.some((offer) => offer.isPreferred));
  });

  it("puts better words where they stand, and only when somebody chooses them", async () => {
    const wished = letter.replace("strangers could", "we would like to apologise: strangers could");
    const document = await showText(wished);
    await marksBecome(document, (rules) => rules.includes("IC210"));
    const offers = await offersAt(document, "IC210");
    assert.isFalse(offers.some((offer) => offer.isPreferred));
    await applyOffer(offers, "Write “apologise” for “would like to apologise”");
    assert.strictEqual(document.getText(), wished.replace("would like to apologise", "apologise"));
    await marksBecome(document, (rules) => !rules.includes("IC210"));
  });

  it("changes the mark's own document while another editor is active", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC103"));
    const other = await showText("# Shopping list\n", "other.md");
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.toString(), other.uri.toString());
    await applyOffer(await offersAt(document, "IC103"), "When it happened");
    assert.strictEqual(other.getText(), "# Shopping list\n");
    assert.notStrictEqual(document.getText(), letter);
  });

  it("fits the text as it is now, right after a keystroke", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC103"));
    await replaceWords(document, "Dear customer,", "Dear customer, dear friends of the house,");
    await applyOffer(await offersAt(document, "IC103"), "When it happened");
    assert.include(document.getText(), "Dear customer, dear friends of the house,\n");
  });

  it("keeps Windows line ends", async () => {
    const document = await showText(letter.replaceAll("\n", "\r\n"));
    await marksBecome(document, (rules) => rules.includes("IC103"));
    await applyOffer(await offersAt(document, "IC103"), "When it happened");
    assert.notMatch(document.getText(), /[^\r]\n/);
  });

  it("is undone in one step", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC103"));
    await applyOffer(await offersAt(document, "IC103"), "When it happened");
    assert.notStrictEqual(document.getText(), letter);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), letter);
  });

  it("explains itself on a page of ours", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC103"));
    const pages = (await offersAt(document, "IC103")).map((offer) => offer.command);
    assert.isTrue(pages.some((page) => page?.command === "incidentComms.showRule" && page.arguments?.[0] === "IC103"));
    await vscode.commands.executeCommand("incidentComms.showRule", "IC103");
    await tabOpens("No timeline");
  });

  it("follows the link on a mark to that page, and leaves no source of it behind", async () => {
    const document = await showText(letter);
    await marksBecome(document, (rules) => rules.includes("IC103"));
    const code = marksOn(document).find((mark) => typeof mark.code === "object" && mark.code.value === "IC103")?.code;
    await vscode.commands.executeCommand("vscode.open", typeof code === "object" ? code.target : undefined);
    await tabOpens("No timeline");
    assert.notInclude(labels(), "IC103.md");
  });

  it("shows one page at a time, beside the draft, in place of the last one", async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await showText(letter);
    for (const [rule, title] of [
      ["IC103", "No timeline"],
      ["IC104", "Not said what was affected"],
      ["README", "What is checked"],
    ] as const) {
      await vscode.commands.executeCommand("incidentComms.showRule", rule);
      await tabOpens(title);
      assert.lengthOf(vscode.window.tabGroups.all, 2);
      assert.lengthOf(labels(), 2);
    }
  });

  it("can be opened again from the list of all pages, and nothing can be written over it", async () => {
    const document = await vscode.workspace.openTextDocument(page("rules/README.md"));
    assert.include(document.getText(), "(IC103.md)");
    await expectRejected(vscode.workspace.fs.writeFile(page("rules/IC103.md"), new Uint8Array()));
    await expectRejected(vscode.workspace.fs.readFile(page("rules/IC999.md")));
  });
});

function page(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: "incident-comms-rule", path: `/${path}` });
}

async function expectRejected(promise: Thenable<unknown>): Promise<void> {
  const isRejected = await promise.then(
    () => false,
    () => true,
  );
  assert.isTrue(isRejected);
}

function labels(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.label));
}

async function tabOpens(label: string): Promise<void> {
  await eventually(
    () => labels().some((one) => one.includes(label)),
    vscode.window.tabGroups.onDidChangeTabs,
    () => `There is no tab “${label}”, only: ${labels().join(", ")}`,
  );
}
