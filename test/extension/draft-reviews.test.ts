import { assert } from "chai";
import * as vscode from "vscode";
import { parseDraft, readRecord } from "../../src/core/index.ts";
import { DraftReviews, type ReviewedDraft } from "../../src/extension/drafts/draft-reviews.ts";
import { IncidentFolders, type OpenRecord } from "../../src/extension/record/incident-folders.ts";
import { HouseRulesFiles } from "../../src/extension/team/house-rules-files.ts";
import { TemplateFiles } from "../../src/extension/team/template-files.ts";
import { extensionId } from "./kit/extension-id.ts";
import { closeEverything, eventually, freshFolder, marksBecome, marksOn, showText, writeFile } from "./kit/editing.ts";
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

  it("is made once of a text, for all who ask for it and for the rest after a key, and anew of another record", async () => {
    const document = await showText(letter);
    const changed = new vscode.EventEmitter<void>();
    let asked = 0;
    const folders = {
      onDidChange: changed.event,
      recordFor: () => {
        asked += 1;
        return Promise.resolve({ uri: document.uri, ...readRecord(record(`Brackwater ${asked}`)) });
      },
    };
    const reviews = new DraftReviews(folders, new TemplateFiles(extensionUri()), new HouseRulesFiles(), noneSent, log);
    const told: ReviewedDraft[] = [];
    reviews.onDidReview((reviewed) => {
      told.push(reviewed);
    });
    const untilTold = (times: number) =>
      eventually(
        () => told.length === times,
        reviews.onDidReview,
        () => `It was told ${told.length} times.`,
      );
    try {
      const [first, second] = await Promise.all([reviews.review(document), reviews.review(document)]);
      await untilTold(1);
      assert.strictEqual(second, first);
      assert.strictEqual(told[0], first);
      assert.strictEqual(asked, 1);
      changed.fire();
      assert.notStrictEqual(await reviews.review(document), first);
      await untilTold(2);
      assert.strictEqual(asked, 2);
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

  it("marks a draft that is too long as not checked, whatever it says, and holds up nobody who writes in it", async () => {
    const document = await showText(letter + "We are sorry that we left [NAME] open.\n\n".repeat(20_000));
    await marksBecome(document, (rules) => rules.join() === "IC820");
    const [mark] = marksOn(document);
    assert.isDefined(mark);
    assert.match(mark.message, /^This draft is not checked, because it is longer than 750,000 characters/);
    assert.strictEqual(mark.range.start.line, 4);
    const folders = new IncidentFolders();
    const reviews = new DraftReviews(folders, new TemplateFiles(extensionUri()), new HouseRulesFiles(), noneSent, log);
    try {
      await reviews.review(document);
      const start = performance.now();
      await reviews.review(document);
      assert.isBelow(performance.now() - start, 250);
    } finally {
      reviews.dispose();
      folders.dispose();
    }
    const fixes = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      mark.range,
    );
    assert.notInclude(fixes.map(({ title }) => title).join(), "Accept");
    assert.deepEqual(
      await warningsOf([
        "incidentComms.markAsPublished",
        "incidentComms.copyForEmail",
        "incidentComms.refreshFromRecord",
      ]),
      Array<string>(3).fill(mark.message),
    );
    const whole = new vscode.Range(6, 0, document.lineCount, 0);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, whole, "Dear [NAME], we are sorry.\n");
    await vscode.workspace.applyEdit(edit);
    await marksBecome(document, (rules) => rules.includes("IC801") && !rules.includes("IC820"));
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

/** What each of some commands warns of. */
async function warningsOf(commands: readonly string[]): Promise<readonly string[]> {
  const { showWarningMessage } = vscode.window;
  const warnings: string[] = [];
  Object.assign(vscode.window, {
    showWarningMessage: (message: string) => {
      warnings.push(message);
      return Promise.resolve(undefined);
    },
  });
  try {
    for (const command of commands) {
      await vscode.commands.executeCommand(command);
    }
  } finally {
    Object.assign(vscode.window, { showWarningMessage });
  }
  return warnings;
}

function extensionUri(): vscode.Uri {
  const extension = vscode.extensions.getExtension(extensionId);
  assert(extension !== undefined);
  return extension.extensionUri;
}
