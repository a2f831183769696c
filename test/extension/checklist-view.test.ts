import { assert } from "chai";
import * as vscode from "vscode";
import { DraftReviews, type ReviewedDraft } from "../../src/extension/drafts/draft-reviews.ts";
import { ChecklistView } from "../../src/extension/features/checklist-view.ts";
import { IncidentFolders } from "../../src/extension/record/incident-folders.ts";
import { HouseRulesFiles } from "../../src/extension/team/house-rules-files.ts";
import { TemplateFiles } from "../../src/extension/team/template-files.ts";
import { closeEverything, eventually, freshFolder, showText } from "./kit/editing.ts";
import { never } from "./kit/never.ts";
import { noneSent } from "./kit/none-sent.ts";

const log = {
  error: (message: string, error: unknown) => {
    throw new Error(`${message}: ${String(error)}`);
  },
};

describe("the checklist's view", () => {
  afterEach(closeEverything);

  it("is sent nothing once it was closed, even where its answer was on the way", async () => {
    const folders = new IncidentFolders();
    const reviews = new DraftReviews(folders, new TemplateFiles(await freshFolder()), new HouseRulesFiles(), noneSent, {
      error: () => undefined,
    });
    const overtaken = { of: () => notOvertaken, onDidChange: never<undefined>() };
    const checklist = new ChecklistView(await freshFolder(), reviews, folders, overtaken, log);
    const page = new FakePage();
    try {
      checklist.resolveWebviewView(page.view);
      await showText("---\nkind: apology\n---\n\n# A letter\n");
      page.received.fire({ type: "ready" });
      await eventually(
        () => page.sent > 0,
        page.didSend.event,
        () => "Nothing was sent.",
      );
      const sent = page.sent;
      const answer = checklist.refresh();
      page.close();
      await answer;
      assert.strictEqual(page.sent, sent);
    } finally {
      checklist.dispose();
      reviews.dispose();
      folders.dispose();
    }
  });

  it("is about the draft that a page in front shows, though it was not there when that was opened", async () => {
    const asked = new Set<string>();
    const askedReviews = {
      review: (document: vscode.TextDocument) => {
        asked.add(document.uri.toString());
        return Promise.resolve(undefined);
      },
      onDidReview: never<ReviewedDraft>(),
      onDidForget: never<vscode.Uri>(),
    };
    const folders = { onDidChange: never<undefined>(), hasAny: () => Promise.resolve(true) };
    const overtaken = { of: () => notOvertaken, onDidChange: never<undefined>() };
    const { uri } = await showText("---\nkind: apology\n---\n\n# A letter\n");
    const title = `E-mail: ${uri.path.split("/").at(-1) ?? ""}`;
    const mail = vscode.window.createWebviewPanel("incidentComms.mail", title, vscode.ViewColumn.Beside);
    const checklist = new ChecklistView(await freshFolder(), askedReviews, folders, overtaken, log);
    const page = new FakePage();
    try {
      await eventually(
        () => vscode.window.activeTextEditor === undefined,
        vscode.window.onDidChangeActiveTextEditor,
        () => "The page is not in front.",
      );
      checklist.resolveWebviewView(page.view);
      page.received.fire({ type: "ready" });
      await eventually(
        () => asked.has(uri.toString()),
        page.didSend.event,
        () => "The draft was not asked about.",
      );
    } finally {
      mail.dispose();
      checklist.dispose();
    }
  });

  it("looks for records once while somebody writes in one, and not at each key", async () => {
    let searches = 0;
    const didChange = new vscode.EventEmitter<void>();
    const folders = {
      onDidChange: didChange.event,
      hasAny: () => {
        searches += 1;
        return Promise.resolve(true);
      },
    };
    const noReviews = {
      review: () => Promise.resolve(undefined),
      onDidReview: never<ReviewedDraft>(),
      onDidForget: never<vscode.Uri>(),
    };
    const overtaken = { of: () => notOvertaken, onDidChange: never<undefined>() };
    const checklist = new ChecklistView(await freshFolder(), noReviews, folders, overtaken, log);
    const page = new FakePage();
    try {
      checklist.resolveWebviewView(page.view);
      page.received.fire({ type: "ready" });
      await eventually(
        () => page.sent > 0,
        page.didSend.event,
        () => "Nothing was sent.",
      );
      searches = 0;
      for (let key = 0; key < 10; key += 1) {
        didChange.fire();
        await new Promise<void>((resolve) => {
          setTimeout(resolve, 20);
        });
      }
      await eventually(
        () => searches > 0,
        page.didSend.event,
        () => "No record was looked for.",
      );
      assert.strictEqual(searches, 1);
    } finally {
      checklist.dispose();
    }
  });
});

const notOvertaken = { places: 0, isPromisePassed: false };

/** As much of a view as the checklist uses, which VS Code refuses to serve once it is closed. */
class FakePage {
  readonly received = new vscode.EventEmitter<unknown>();
  readonly didSend = new vscode.EventEmitter<void>();
  readonly view: vscode.WebviewView;
  readonly #disposed = new vscode.EventEmitter<void>();
  #isClosed = false;
  sent = 0;

  constructor() {
    const webview = {
      cspSource: "",
      html: "",
      options: {},
      asWebviewUri: (uri: vscode.Uri) => uri,
      onDidReceiveMessage: this.received.event,
      postMessage: () => {
        if (this.#isClosed) {
          throw new Error("Webview is disposed");
        }
        this.sent += 1;
        this.didSend.fire();
        return Promise.resolve(true);
      },
    };
    const onDidChangeVisibility = new vscode.EventEmitter<void>().event;
    const view = { webview, visible: true, onDidChangeVisibility, onDidDispose: this.#disposed.event };
    this.view = view as unknown as vscode.WebviewView;
  }

  close(): void {
    this.#isClosed = true;
    this.#disposed.fire();
  }
}
