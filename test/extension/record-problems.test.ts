import { assert } from "chai";
import * as vscode from "vscode";
import { recordProblems } from "../../src/extension/features/record-problems.ts";
import { closeEverything, eventually, showText } from "./kit/editing.ts";

const hour = 3_600_000;

describe("what is wrong with a record that is open", () => {
  const { now } = Date;
  let problems: vscode.Disposable | undefined;

  afterEach(async () => {
    Date.now = now;
    problems?.dispose();
    await closeEverything();
  });

  it("is no longer that a time is still to come, once it has come while nobody wrote", async () => {
    const soon = new Date(now() + 6 * hour).toISOString().slice(0, 16);
    const document = await showText(
      `version: 2\ntimeZone: Europe/Berlin\nmoments:\n  aware: ${soon}\n`,
      "incident.yaml",
    );
    const { uri } = document;
    await vscode.window.showTextDocument(document, { preview: false });
    problems = recordProblems();
    // The extension that runs beside it says the same.
    const found = (): number => vscode.languages.getDiagnostics(uri).length;
    assert.isAbove(found(), 0);
    Date.now = () => now() + 12 * hour;
    await showText("# Notes\n", "notes.md");
    await eventually(
      () => !document.isClosed && found() === 0,
      vscode.languages.onDidChangeDiagnostics,
      () => `There are ${String(found())}.`,
    );
  });
});
