import { assert } from "chai";
import { Temporal } from "temporal-polyfill";
import * as vscode from "vscode";
import { recordProblems } from "../../src/extension/features/record-problems.ts";
import { closeEverything, eventually, showText } from "./kit/editing.ts";

describe("what is wrong with a record that is open", () => {
  let problems: vscode.Disposable | undefined;

  afterEach(async () => {
    problems?.dispose();
    await closeEverything();
  });

  it("is no longer that a time is still to come, once it has come while nobody wrote", async () => {
    let now = Temporal.Instant.from("2026-11-27T08:00:00Z");
    const record = "version: 2\ntimeZone: Europe/Berlin\nmoments:\n  aware: 2026-11-27T10:15\n";
    const document = await showText(record, "incident.yaml");
    await vscode.window.showTextDocument(document, { preview: false });
    const found = (): number => vscode.languages.getDiagnostics(document.uri).length;
    const before = found();
    problems = recordProblems(() => now);
    assert.strictEqual(found(), before + 1);
    now = now.add({ hours: 2 });
    await showText("# Notes\n", "notes.md");
    await eventually(
      () => !document.isClosed && found() === before,
      vscode.languages.onDidChangeDiagnostics,
      () => `There are ${String(found())}, and there were ${String(before)}.`,
    );
  });
});
