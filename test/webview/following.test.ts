import assert from "node:assert/strict";
import { completeDraft, draft, draftWithTimeline, item, showDraft, states } from "./states.ts";
import { useChecklist } from "./use-checklist.ts";

/** Longer than anything in the page rests before it is told or remembered, in milliseconds. */
const afterRest = 1000;

describe("The checklist page, followed", function () {
  this.timeout(60_000);
  const opened = useChecklist();
  const { line, button } = opened;

  describe("while the person writes", () => {
    beforeEach(async () => {
      await opened.open();
    });

    it("ignores an answer about an older text, but not one about another draft", async () => {
      await opened.checklist.show(showDraft(draftWithTimeline));
      await opened.checklist.show(showDraft(draft));
      assert.match(await opened.checklist.page.locator("header").innerText(), /6 of 9 said/);
      await opened.checklist.show(showDraft({ ...draft, uri: "file:///notices/other.md", version: 1 }));
      assert.match(await opened.checklist.page.locator("header").innerText(), /5 of 9 said/);
    });

    it("shows a file anew that was closed and opened, although its versions start again", async () => {
      await opened.checklist.show(showDraft(draftWithTimeline));
      await opened.checklist.show(states["no draft"]!);
      await opened.checklist.show(showDraft({ ...draft, version: 1 }));
      assert.match(await opened.checklist.page.locator("header").innerText(), /5 of 9 said/);
    });

    it("asks with the version that is shown now", async () => {
      await opened.checklist.show(showDraft(draft));
      await opened.checklist.show(showDraft({ ...draft, version: 9 }));
      await opened.checklist.takeMessages();
      await button("Add “When it happened”").click();
      assert.deepEqual(await opened.checklist.takeMessages(), [
        { type: "insert", uri: draft.uri, version: 9, requirement: "timeline", choice: 0 },
      ]);
    });

    it("keeps the focus on a control that stays", async () => {
      await opened.checklist.show(showDraft(draft));
      const evidence = line("apology").locator("button.evidence");
      await evidence.focus();
      await opened.checklist.show(showDraft(draftWithTimeline));
      assert.equal(await evidence.evaluate((each) => each === document.activeElement), true);
    });

    it("moves the focus to the new evidence when the insertion that had it is done", async () => {
      await opened.checklist.show(showDraft(draft));
      await button("Add “When it happened”").focus();
      await opened.checklist.show(showDraft(draftWithTimeline));
      assert.match(await opened.checklist.focusedText(), /^Show in the draft: “On 3 March 2026/);
    });

    it("moves the focus to the heading of a line that has no control left, and of a page that is another", async () => {
      const bare = item("fault", "What was our fault");
      await opened.checklist.show(showDraft(draft));
      await line("fault").getByRole("button").first().focus();
      await opened.checklist.show(
        showDraft({
          ...draft,
          version: 8,
          items: draft.items.map((each) => (each.requirement === "fault" ? bare : each)),
        }),
      );
      assert.equal(await opened.checklist.focusedText(), "What was our fault: Said");
      await opened.checklist.show(states["no record"]!);
      assert.equal(await opened.checklist.focusedText(), "No draft is open");
    });

    it("takes no focus from the editor", async () => {
      await opened.checklist.show(showDraft(draft));
      await button("Add “When it happened”").focus();
      await opened.checklist.page.evaluate(() => {
        document.hasFocus = () => false;
      });
      await opened.checklist.show(showDraft(draftWithTimeline));
      assert.equal(await opened.checklist.focusedText(), "");
    });

    it("redraws nothing that is unchanged", async () => {
      await opened.checklist.show(showDraft(draft));
      const changes = await opened.checklist.page.evaluate(
        async (message) => {
          let count = 0;
          const observer = new MutationObserver((records) => {
            count += records.filter((record) => record.type !== "attributes").length;
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          const heard = new Promise((resolve) => {
            window.addEventListener("message", resolve, { once: true });
          });
          window.postMessage(message, "*");
          await heard;
          return count;
        },
        showDraft({ ...draft, version: 8 }),
      );
      assert.equal(changes, 0);
    });
  });

  describe("to a screen reader", () => {
    beforeEach(async () => {
      await opened.open();
      await opened.checklist.show(showDraft(draft));
    });

    it("says nothing at first, nor when another version changes nothing", async () => {
      await opened.checklist.show(showDraft({ ...draft, version: 8 }));
      await opened.checklist.pass(afterRest);
      assert.deepEqual(await opened.checklist.announcements(), []);
    });

    it("tells what became said, and what became missing again", async () => {
      await opened.checklist.show(showDraft(draftWithTimeline));
      await opened.checklist.pass(afterRest);
      await opened.checklist.show(showDraft({ ...draft, version: 9 }));
      await opened.checklist.pass(afterRest);
      assert.deepEqual(await opened.checklist.announcements(), [
        "When it happened: Said. 6 of 9 said.",
        "When it happened: Missing. 5 of 9 said.",
      ]);
    });

    it("waits until the draft rests, so that half a word is not told", async () => {
      await opened.checklist.show(showDraft(draftWithTimeline));
      await opened.checklist.show(showDraft({ ...draft, version: 9 }));
      await opened.checklist.pass(afterRest);
      assert.deepEqual(await opened.checklist.announcements(), []);
    });

    it("names no more than three changes", async () => {
      await opened.checklist.show(showDraft(completeDraft));
      await opened.checklist.pass(afterRest);
      assert.deepEqual(await opened.checklist.announcements(), [
        "What was our fault: Said. When it happened: Said. Who was affected: Said. And 1 more. 9 of 9 said.",
      ]);
    });

    it("tells that the record has overtaken the draft, and nothing when that is over", async () => {
      const overtakenNote = "In one place this draft says something else than the record says today.";
      await opened.checklist.show(showDraft({ ...draft, overtakenNote }));
      await opened.checklist.pass(afterRest);
      await opened.checklist.show(showDraft({ ...draft, version: 8 }));
      await opened.checklist.pass(afterRest);
      assert.deepEqual(await opened.checklist.announcements(), [overtakenNote]);
    });

    it("is silent about the change to another draft", async () => {
      await opened.checklist.show(showDraft({ ...completeDraft, uri: "file:///notices/other.md" }));
      await opened.checklist.pass(afterRest);
      assert.deepEqual(await opened.checklist.announcements(), []);
    });
  });

  describe("by keyboard alone", () => {
    it("reaches every control in the order of the page", async () => {
      await opened.open();
      await opened.checklist.show(showDraft(draft));
      await opened.checklist.page.locator("summary").click();
      await opened.checklist.page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
      const controls = await opened.checklist.page.locator("button, summary").allTextContents();
      const reached: string[] = [];
      // From the summary that was clicked on, once around the page.
      while (reached.length < controls.length) {
        await opened.checklist.page.keyboard.press("Tab");
        if ((await opened.checklist.focusedText()) === "") {
          await opened.checklist.page.keyboard.press("Tab");
        }
        reached.push(await opened.checklist.focusedText());
      }
      const first = reached.indexOf(controls[0]!.trim());
      const inOrder = [...reached.slice(first), ...reached.slice(0, first)];
      assert.deepEqual(
        inOrder,
        controls.map((each) => each.trim()),
      );
    });

    it("works every control with Enter and with the space bar, and shows where the focus is", async () => {
      await opened.open();
      await opened.checklist.show(showDraft(draft));
      await opened.checklist.takeMessages();
      const buttons = await opened.checklist.page.locator("button:visible").all();
      for (const each of buttons) {
        await each.focus();
        await opened.checklist.page.keyboard.press("Enter");
        await opened.checklist.page.keyboard.press(" ");
        const [entered, spaced, ...others] = await opened.checklist.takeMessages();
        assert.ok(entered !== undefined && others.length === 0, await each.innerText());
        assert.deepEqual(spaced, entered);
        assert.equal(await each.evaluate((control) => getComputedStyle(control).outlineStyle), "solid");
      }
      const summary = opened.checklist.page.locator("summary");
      await summary.focus();
      await opened.checklist.page.keyboard.press("Enter");
      assert.equal(await line("next-update").isVisible(), true);
    });
  });

  describe("hidden and shown again", () => {
    it("is where it was left, and as open as it was left", async () => {
      await opened.open({ height: 300 });
      await opened.checklist.show(showDraft(draft));
      await opened.checklist.page.locator("summary").click();
      await opened.checklist.page.mouse.wheel(0, 350);
      await opened.checklist.page.waitForFunction(
        () => Math.ceil(window.scrollY + window.innerHeight) >= document.documentElement.scrollHeight,
      );
      await opened.checklist.pass(afterRest);
      const rememberedState = await opened.checklist.rememberedState();
      const scrollTop = await opened.checklist.page.evaluate(() => window.scrollY);
      assert.ok(scrollTop > 0);
      await opened.checklist.close();
      await opened.open({ height: 300, rememberedState });
      await opened.checklist.pass(afterRest);
      await opened.checklist.show(showDraft({ ...draft, version: 8 }));
      assert.equal(await opened.checklist.page.evaluate(() => window.scrollY), scrollTop);
      assert.equal(await line("next-update").isVisible(), true);
    });

    it("forgets nothing when it is hidden before it was told anything", async () => {
      const rememberedState = { uri: draft.uri, scrollTop: 99, isRestOpen: true };
      await opened.open({ rememberedState });
      await opened.checklist.pass(afterRest);
      assert.deepEqual(await opened.checklist.rememberedState(), rememberedState);
    });

    it("starts at the top of another draft, and is not troubled by a memory that is none", async () => {
      await opened.open({
        height: 300,
        rememberedState: { uri: "file:///notices/other.md", scrollTop: 99, isRestOpen: false },
      });
      await opened.checklist.show(showDraft(draft));
      assert.equal(await opened.checklist.page.evaluate(() => window.scrollY), 0);
      await opened.checklist.close();
      await opened.open({ rememberedState: "nonsense" });
      await opened.checklist.show(showDraft(draft));
      assert.equal(await line("next-update").isVisible(), false);
    });
  });
});
