import { assert } from "chai";
import * as vscode from "vscode";
import { DraftReviews } from "../../src/extension/drafts/draft-reviews.ts";
import { documentInFront } from "../../src/extension/files/document-in-front.ts";
import { draftInFront } from "../../src/extension/features/draft-in-front.ts";
import { IncidentFolders } from "../../src/extension/record/incident-folders.ts";
import { HouseRulesFiles } from "../../src/extension/team/house-rules-files.ts";
import { TemplateFiles } from "../../src/extension/team/template-files.ts";
import { closeEverything, eventually, replaceWords, showText } from "./kit/editing.ts";
import { extensionId } from "./kit/extension-id.ts";
import { noneSent } from "./kit/none-sent.ts";

describe("the menu of an editor", () => {
  const { executeCommand } = vscode.commands;
  const didTell = new vscode.EventEmitter<void>();
  let isDraft: unknown;
  let isOnPage: unknown;
  let parts: vscode.Disposable;

  beforeEach(() => {
    const extensionUri = vscode.extensions.getExtension(extensionId)?.extensionUri;
    assert(extensionUri !== undefined);
    Object.assign(vscode.commands, {
      executeCommand: (command: string, ...values: readonly unknown[]) => {
        if (command === "setContext" && values[0] === "incidentComms.draftInFront") {
          isDraft = values[1];
          didTell.fire();
        }
        if (command === "setContext" && values[0] === "incidentComms.pageOfDraftInFront") {
          isOnPage = values[1];
          didTell.fire();
        }
        return executeCommand(command, ...values);
      },
    });
    const log = { error: (message: string) => assert.fail(message) };
    const folders = new IncidentFolders();
    const templates = new TemplateFiles(extensionUri);
    const houseRules = new HouseRulesFiles();
    const reviews = new DraftReviews(folders, templates, houseRules, noneSent, log);
    parts = vscode.Disposable.from(draftInFront(reviews, log), reviews, houseRules, templates, folders);
  });
  afterEach(async () => {
    Object.assign(vscode.commands, { executeCommand });
    parts.dispose();
    await closeEverything();
  });

  const becomes = (wanted: boolean): Promise<void> =>
    eventually(
      () => isDraft === wanted,
      didTell.event,
      () => `It was told as ${String(isDraft)}`,
    );

  it("offers what can be made of a draft where one is in front, and nowhere else", async () => {
    const draft = await showText("---\nkind: apology\n---\n\n# Sorry\n");
    await becomes(true);
    await showText("# Notes\n", "notes.md");
    await becomes(false);
    await vscode.window.showTextDocument(draft);
    await becomes(true);
    await replaceWords(draft, "kind: apology", "kind: nothing");
    await becomes(false);
    await replaceWords(draft, "kind: nothing", "kind: apology");
    await becomes(true);
    await showText("title: x\n", "incident.yaml");
    await becomes(false);
  });

  it("is not asked for what the palette offers of a draft while a page in front shows that", async () => {
    const draft = await showText("---\nkind: apology\n---\n\n# Sorry\n");
    await becomes(true);
    const name = draft.uri.path.split("/").at(-1) ?? "";
    const showing = (wanted: boolean): Promise<void> =>
      eventually(
        () => isOnPage === wanted && (!wanted || documentInFront() === draft),
        didTell.event,
        () => `It was told as ${String(isOnPage)}`,
      );
    for (const [kind, title, isShown] of [
      ["incidentComms.mail", `E-mail: ${name}`, true],
      ["markdown.preview", `Vorschau ${name}`, true],
      ["markdown.preview", "Vorschau other.md", false],
      ["somebodyElse", `Vorschau ${name}`, false],
    ] as const) {
      const page = vscode.window.createWebviewPanel(kind, title, vscode.ViewColumn.Active);
      await showing(isShown);
      await becomes(false);
      page.dispose();
      await becomes(true);
      await showing(false);
    }
  });
});
