import { assert } from "chai";
import * as vscode from "vscode";
import { parseDraft, readRecord } from "../../src/core/index.ts";
import { DraftReviews, type ReviewedDraft } from "../../src/extension/drafts/draft-reviews.ts";
import { IncidentFolders, type OpenRecord } from "../../src/extension/record/incident-folders.ts";
import { HouseRulesFiles } from "../../src/extension/team/house-rules-files.ts";
import { TemplateFiles } from "../../src/extension/team/template-files.ts";
import { extensionId } from "./kit/extension-id.ts";
import { closeEverything, eventually, freshFolder, marksBecome, showText, writeFile } from "./kit/editing.ts";
import { noneSent } from "./kit/none-sent.ts";

const letter = "---\nkind: disclosure\n---\n\n# A letter\n\nBrackwater left the list public.\n";
const record = (name: string) => `version: 1\ntitle: A try\norganisation:\n  name: ${name}\n`;

describe("the judgement of a draft", () => {
  const logged: string[] = [];
  const log = {
    error: (message: string) => {
      logged.push(message);
    },
  };

  beforeEach(() => {
    logged.length = 0;
  });
  afterEach(closeEverything);

  it("is that of the newest record, however long an older one takes to be read", async () => {
    const document = await showText(letter);
    const newer = { uri: document.uri, ...readRecord(record("Brackwater")) };
    const asked = new vscode.EventEmitter<void>();
    const changed = new vscode.EventEmitter<void>();
    let answerTheFirst: ((record: OpenRecord | undefined) => void) | undefined;
    const folders = {
      onDidChange: changed.event,
      recordFor: () => {
        if (answerTheFirst !== undefined) {
          return Promise.resolve(newer);
        }
        const first = new Promise<OpenRecord | undefined>((resolve) => {
          answerTheFirst = resolve;
        });
        asked.fire();
        return first;
      },
    };
    const reviews = new DraftReviews(folders, new TemplateFiles(extensionUri()), new HouseRulesFiles(), noneSent, log);
    const told: ReviewedDraft[] = [];
    reviews.onDidReview((reviewed) => {
      told.push(reviewed);
    });
    try {
      await eventually(
        () => answerTheFirst !== undefined,
        asked.event,
        () => "No record was asked for.",
      );
      changed.fire();
      await eventually(
        () => told.length > 0,
        reviews.onDidReview,
        () => "Nothing was judged.",
      );
      answerTheFirst?.(undefined);
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 300);
      });
      const reviewed = await reviews.review(document);
      assert.strictEqual(reviewed?.record, newer);
      assert.isFalse(told.some((one) => one.record !== newer));
    } finally {
      reviews.dispose();
    }
  });

  it("forgets what was written into a record and never saved", async () => {
    const folder = await freshFolder();
    const facts = await vscode.workspace.openTextDocument(await writeFile(folder, "incident.yaml", record("unknown")));
    const draft = await vscode.workspace.openTextDocument(await writeFile(folder, "letter.md", letter));
    await vscode.window.showTextDocument(draft, { preview: false });
    await marksBecome(draft, (rules) => rules.includes("IC101"));
    await vscode.window.showTextDocument(facts, { preview: false });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(facts.uri, new vscode.Range(3, 8, 3, 15), "Brackwater");
    await vscode.workspace.applyEdit(edit);
    await marksBecome(draft, (rules) => rules.length > 0 && !rules.includes("IC101"));
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await marksBecome(draft, (rules) => rules.includes("IC101"));
  });

  it("costs nothing of a Markdown file that is no draft, however often somebody asks", async () => {
    const document = await showText(
      "# Notes\n\nWe met on Monday, and *all* of us agreed.\n\n".repeat(4_000),
      "notes.md",
    );
    const folders = new IncidentFolders();
    const reviews = new DraftReviews(folders, new TemplateFiles(extensionUri()), new HouseRulesFiles(), noneSent, log);
    try {
      let start = performance.now();
      parseDraft(document.getText());
      const oneReading = performance.now() - start;
      start = performance.now();
      for (let times = 0; times < 5; times += 1) {
        assert.isUndefined(await reviews.review(document));
      }
      assert.isBelow(performance.now() - start, oneReading / 2);
    } finally {
      reviews.dispose();
      folders.dispose();
    }
  });

  it("says what is missing even where the templates cannot be read, and logs that they cannot", async () => {
    const document = await showText(letter);
    const folders = new IncidentFolders();
    const reviews = new DraftReviews(
      folders,
      new TemplateFiles(vscode.Uri.joinPath(document.uri, "nowhere")),
      new HouseRulesFiles(),
      noneSent,
      log,
    );
    try {
      const reviewed = await reviews.review(document);
      const finding = reviewed?.review.findings.find((one) => one.rule === "IC103");
      assert.isDefined(finding);
      assert.isUndefined(finding.fix);
      assert.include(logged, "The templates could not be read");
    } finally {
      reviews.dispose();
      folders.dispose();
    }
    await marksBecome(document, (rules) => rules.length > 0);
  });
});

function extensionUri(): vscode.Uri {
  const extension = vscode.extensions.getExtension(extensionId);
  assert(extension !== undefined);
  return extension.extensionUri;
}
