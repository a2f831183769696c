import { assert } from "chai";
import * as vscode from "vscode";
import { notOvertaken, parseDraft, reviewDraft } from "../../src/core/index.ts";
import { NoticeCheck } from "../../src/extension/drafts/notice-check.ts";
import { now } from "../../src/extension/now.ts";
import { eventually, freshFolder, writeFile } from "./kit/editing.ts";
import { never } from "./kit/never.ts";

const letter = "---\nkind: apology\n---\n\n# A letter\n\nDear [NAME], the weather is fine.\n";

describe("the check of closed notices", () => {
  it("begins anew where a record changes while it runs, and does not go through all of them twice", async () => {
    const folder = await freshFolder();
    await Promise.all([1, 2, 3].map((number) => writeFile(folder, `letter-${number}.md`, letter)));
    const didChangeGrounds = new vscode.EventEmitter<void>();
    const didJudge = new vscode.EventEmitter<void>();
    const judged: string[] = [];
    /** Lets the judgement that waits come to its end. */
    let goOn: (() => void) | undefined;
    let areSlow = false;
    const reviews = {
      review: () => Promise.resolve(undefined),
      reviewText: async (uri: vscode.Uri, text: string) => {
        judged.push(uri.path.split("/").at(-1) ?? "");
        didJudge.fire();
        if (areSlow && goOn === undefined) {
          await new Promise<void>((resolve) => {
            goOn = resolve;
          });
        }
        const draft = parseDraft(text);
        const review = reviewDraft(draft, { now: now() });
        return review && { draft, review, record: undefined, wentOut: false };
      },
      onDidReview: never<never>(),
      onDidForget: never<vscode.Uri>(),
      onDidChangeGrounds: didChangeGrounds.event,
    };
    const versions = {
      wentOut: () => Promise.resolve(false),
      overtaken: () => Promise.resolve(notOvertaken),
      passedPromise: () => Promise.resolve(undefined),
    };
    const log = { error: (message: string) => assert.fail(message) };
    const check = new NoticeCheck(reviews, versions, log);
    try {
      const { token } = new vscode.CancellationTokenSource();
      await check.check(folder, () => undefined, token);
      [judged.length, areSlow] = [0, true];
      didChangeGrounds.fire();
      await eventually(
        () => judged.length === 1,
        didJudge.event,
        () => "No notice was checked again.",
      );
      didChangeGrounds.fire();
      await eventually(
        () => judged.length === 4,
        didJudge.event,
        () => `Only these were checked: ${judged.join(", ")}`,
      );
      goOn?.();
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 200);
      });
      assert.deepEqual(judged, ["letter-1.md", "letter-1.md", "letter-2.md", "letter-3.md"]);
    } finally {
      check.dispose();
    }
  });
});
