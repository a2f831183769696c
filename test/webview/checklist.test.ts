import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.ts";
import { bundleText, ChecklistPage, type OpenOptions } from "./checklist-page.ts";
import { completeDraft, draft, draftWithTimeline, item, kinds, showDraft, states } from "./states.ts";

/** Longer than a draft must rest before its changes are told, in milliseconds. */
const afterRest = 1000;

/** Smaller than anybody would notice when the view opens, in bytes. */
const largestScript = 20_000;

describe("The checklist page", function () {
  this.timeout(60_000);
  let browser: Browser;
  let checklist: ChecklistPage;

  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
  });
  const open = async (options: OpenOptions = {}) => {
    checklist = await ChecklistPage.open(browser, options);
    return checklist;
  };
  afterEach(async () => {
    assert.deepEqual(await checklist.violations(), [], "the page broke its own policy");
    await checklist.close();
  });
  const line = (requirement: string) => checklist.page.locator(`[data-requirement="${requirement}"]`);
  const button = (name: string | RegExp) =>
    checklist.page.getByRole("button", { name, exact: typeof name === "string" });

  describe("as it loads", () => {
    it("says that it is ready, asks for VS Code once, and waits in one quiet line", async () => {
      await open();
      assert.deepEqual(await checklist.takeMessages(), [{ type: "ready" }]);
      assert.equal(await checklist.page.evaluate(() => globalThis.standIn.acquired), 1);
      assert.equal(await checklist.page.locator("main").innerText(), "Reading…");
    });

    it("is small", async () => {
      await open();
      assert.ok((await bundleText("webview/checklist.js")).length < largestScript);
    });

    it("runs no script and loads no picture but its own", async () => {
      await open();
      await checklist.page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "globalThis.standIn.messages.push({ type: 'start-incident' })";
        document.body.append(script, Object.assign(new Image(), { src: "https://checklist.test/spy.png" }));
      });
      await checklist.page.waitForFunction(() => globalThis.standIn.violations.length === 2);
      assert.deepEqual(await checklist.takeMessages(), [{ type: "ready" }]);
      await checklist.page.evaluate(() => globalThis.standIn.violations.splice(0));
    });
  });

  describe("with a draft", () => {
    beforeEach(async () => {
      await open();
      await checklist.show(showDraft(draft));
      await checklist.takeMessages();
    });

    it("names the document and counts what is said, in words and in a bar", async () => {
      const header = checklist.page.locator("header");
      assert.equal(await header.innerText(), "Apology\n\napology-1.md\n\n5 of 9 said");
      const bar = checklist.page.getByRole("progressbar", { name: "5 of 9 said" });
      assert.deepEqual(await bar.evaluate((each: HTMLProgressElement) => [each.value, each.max]), [5, 9]);
    });

    it("lists what is required in the given order, each with its state in words", async () => {
      const headings = await checklist.page.locator(".lists > .items h2").allTextContents();
      assert.deepEqual(headings, [
        "What was our fault: Missing",
        "That we are sorry: Said",
        "When it happened: Missing",
        "What was affected: Said",
        "Who was affected: Said to be not yet known",
        "What we have done: Said",
        "How we prevent it: Said",
        "What readers can do: Left out, decided by M. Okafor",
        "How to reach us: Said",
      ]);
    });

    it("gives each state an icon of its own", async () => {
      const icons = await checklist.page
        .locator(".item-icon")
        .evaluateAll((all: HTMLElement[]) => all.map((each) => each.dataset["icon"]));
      assert.deepEqual([...new Set(icons)].sort(), ["accepted", "met", "missing", "open", "unneeded"]);
    });

    it("says why only where something is missing or was left out on purpose", async () => {
      assert.match(await line("fault").innerText(), /Readers forgive a mistake that is owned/);
      assert.match(await line("reader-action").innerText(), /Nothing that readers could do/);
      assert.doesNotMatch(await line("people-affected").innerText(), /Readers first ask/);
      assert.equal(await button(/^Why this matters/).count(), 3);
    });

    it("keeps what this kind need not say folded away", async () => {
      const unneeded = line("next-update");
      assert.equal(await unneeded.isVisible(), false);
      await checklist.page.getByText("Not needed for this kind of document (1)").click();
      assert.equal(await unneeded.isVisible(), true);
      assert.equal(await unneeded.textContent(), "When they hear more: Not said");
    });

    it("asks for the place of a sentence with the version that it shows", async () => {
      await button(
        "Show in the draft: “We are sorry that your address and your order history could be read by strangers.”",
      ).click();
      assert.deepEqual(await checklist.takeMessages(), [
        { type: "reveal", uri: draft.uri, version: 7, requirement: "apology" },
      ]);
    });

    it("offers each honest wording of the fault with when it fits, and asks for the chosen one", async () => {
      assert.match(await line("fault").innerText(), /Add one, whichever is true:/);
      await button("Say what we failed to prevent When somebody else did it, and we left the way open.").click();
      await button("Add “When it happened”").click();
      const shown = { type: "insert", uri: draft.uri, version: 7 };
      assert.deepEqual(await checklist.takeMessages(), [
        { ...shown, requirement: "fault", choice: 1 },
        { ...shown, requirement: "timeline", choice: 0 },
      ]);
    });

    it("leads to a rule's page, to other findings, and to new documents", async () => {
      await button("Why this matters: When it happened").click();
      await button("3 other things to look at").click();
      for (const { title } of kinds) {
        await button(new RegExp(`^${title}`)).click();
      }
      assert.deepEqual(await checklist.takeMessages(), [
        { type: "open-rule", requirement: "timeline" },
        { type: "show-findings", uri: draft.uri, version: 7 },
        { type: "draft", kind: "apology" },
        { type: "draft", kind: "disclosure" },
        { type: "draft", kind: "remediation-plan" },
      ]);
    });

    it("speaks of one other thing as one, and of none not at all", async () => {
      await checklist.show(showDraft({ ...draft, otherFindings: 1 }));
      assert.equal(await button("1 other thing to look at").count(), 1);
      await checklist.show(showDraft({ ...draft, otherFindings: 0 }));
      assert.equal(await button(/other thing/).count(), 0);
    });

    it("passes on what is wrong with the record, as long as it is wrong", async () => {
      await checklist.show(showDraft({ ...draft, recordNote: "Line 12 says two things." }));
      assert.equal(await checklist.page.getByText("Line 12 says two things.").isVisible(), true);
      await checklist.show(showDraft(draft));
      assert.equal(await checklist.page.getByText("Line 12 says two things.").count(), 0);
    });
  });

  describe("without a draft", () => {
    it("says what to do where there is a record, and offers the kinds", async () => {
      await open();
      await checklist.show(states["no draft"]!);
      const text = await checklist.page.locator("main").innerText();
      assert.match(text, /^No draft is open\s+Open a draft, or make one\./);
      assert.deepEqual(await checklist.page.getByRole("button").locator(".choice-title").allTextContents(), [
        "Apology",
        "Disclosure",
        "Remediation plan",
      ]);
    });

    it("starts an incident where there is none", async () => {
      await open();
      await checklist.show(states["no record"]!);
      await checklist.takeMessages();
      assert.equal(await checklist.page.getByRole("button").count(), 1);
      await button("Start an Incident…").click();
      assert.deepEqual(await checklist.takeMessages(), [{ type: "start-incident" }]);
    });

    it("passes on what is wrong with the record", async () => {
      await open();
      await checklist.show(states["broken record"]!);
      assert.equal(await checklist.page.getByText(/^Part of the incident record could not be read/).isVisible(), true);
    });
  });

  describe("while the person writes", () => {
    beforeEach(async () => {
      await open();
    });

    it("ignores an answer about an older text, but not one about another draft", async () => {
      await checklist.show(showDraft(draftWithTimeline));
      await checklist.show(showDraft(draft));
      assert.match(await checklist.page.locator("header").innerText(), /6 of 9 said/);
      await checklist.show(showDraft({ ...draft, uri: "file:///notices/other.md", version: 1 }));
      assert.match(await checklist.page.locator("header").innerText(), /5 of 9 said/);
    });

    it("shows a file anew that was closed and opened, although its versions start again", async () => {
      await checklist.show(showDraft(draftWithTimeline));
      await checklist.show(states["no draft"]!);
      await checklist.show(showDraft({ ...draft, version: 1 }));
      assert.match(await checklist.page.locator("header").innerText(), /5 of 9 said/);
    });

    it("asks with the version that is shown now", async () => {
      await checklist.show(showDraft(draft));
      await checklist.show(showDraft({ ...draft, version: 9 }));
      await checklist.takeMessages();
      await button("Add “When it happened”").click();
      assert.deepEqual(await checklist.takeMessages(), [
        { type: "insert", uri: draft.uri, version: 9, requirement: "timeline", choice: 0 },
      ]);
    });

    it("keeps the focus on a control that stays", async () => {
      await checklist.show(showDraft(draft));
      const evidence = line("apology").locator("button.evidence");
      await evidence.focus();
      await checklist.show(showDraft(draftWithTimeline));
      assert.equal(await evidence.evaluate((each) => each === document.activeElement), true);
    });

    it("moves the focus to the new evidence when the insertion that had it is done", async () => {
      await checklist.show(showDraft(draft));
      await button("Add “When it happened”").focus();
      await checklist.show(showDraft(draftWithTimeline));
      assert.match(await checklist.focusedText(), /^Show in the draft: “On 3 March 2026/);
    });

    it("moves the focus to the heading of a line that has no control left, and of a page that is another", async () => {
      const bare = item("fault", "What was our fault");
      await checklist.show(showDraft(draft));
      await line("fault").getByRole("button").first().focus();
      await checklist.show(
        showDraft({
          ...draft,
          version: 8,
          items: draft.items.map((each) => (each.requirement === "fault" ? bare : each)),
        }),
      );
      assert.equal(await checklist.focusedText(), "What was our fault: Said");
      await checklist.show(states["no record"]!);
      assert.equal(await checklist.focusedText(), "No draft is open");
    });

    it("takes no focus from the editor", async () => {
      await checklist.show(showDraft(draft));
      await button("Add “When it happened”").focus();
      await checklist.page.evaluate(() => {
        document.hasFocus = () => false;
      });
      await checklist.show(showDraft(draftWithTimeline));
      assert.equal(await checklist.focusedText(), "");
    });

    it("redraws nothing that is unchanged", async () => {
      await checklist.show(showDraft(draft));
      const changes = await checklist.page.evaluate(
        async (message) => {
          let count = 0;
          const observer = new MutationObserver((records) => {
            count += records.filter((record) => record.type !== "attributes").length;
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          window.postMessage(message, "*");
          await new Promise((resolve) => setTimeout(resolve, 50));
          return count;
        },
        showDraft({ ...draft, version: 8 }),
      );
      assert.equal(changes, 0);
    });
  });

  describe("to a screen reader", () => {
    beforeEach(async () => {
      await open();
      await checklist.show(showDraft(draft));
    });

    it("says nothing at first, nor when another version changes nothing", async () => {
      await checklist.show(showDraft({ ...draft, version: 8 }));
      await checklist.page.waitForTimeout(afterRest);
      assert.deepEqual(await checklist.announcements(), []);
    });

    it("tells what became said, and what became missing again", async () => {
      await checklist.show(showDraft(draftWithTimeline));
      await checklist.page.waitForTimeout(afterRest);
      await checklist.show(showDraft({ ...draft, version: 9 }));
      await checklist.page.waitForTimeout(afterRest);
      assert.deepEqual(await checklist.announcements(), [
        "When it happened: Said. 6 of 9 said.",
        "When it happened: Missing. 5 of 9 said.",
      ]);
    });

    it("waits until the draft rests, so that half a word is not told", async () => {
      await checklist.show(showDraft(draftWithTimeline));
      await checklist.show(showDraft({ ...draft, version: 9 }));
      await checklist.page.waitForTimeout(afterRest);
      assert.deepEqual(await checklist.announcements(), []);
    });

    it("names no more than three changes", async () => {
      await checklist.show(showDraft(completeDraft));
      await checklist.page.waitForTimeout(afterRest);
      assert.deepEqual(await checklist.announcements(), [
        "What was our fault: Said. When it happened: Said. Who was affected: Said. And 1 more. 9 of 9 said.",
      ]);
    });

    it("is silent about the change to another draft", async () => {
      await checklist.show(showDraft({ ...completeDraft, uri: "file:///notices/other.md" }));
      await checklist.page.waitForTimeout(afterRest);
      assert.deepEqual(await checklist.announcements(), []);
    });
  });

  describe("by keyboard alone", () => {
    it("reaches every control in the order of the page", async () => {
      await open();
      await checklist.show(showDraft(draft));
      await checklist.page.locator("summary").click();
      await checklist.page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
      const controls = await checklist.page.locator("button, summary").allTextContents();
      const reached: string[] = [];
      // From the summary that was clicked on, once around the page.
      while (reached.length < controls.length) {
        await checklist.page.keyboard.press("Tab");
        if ((await checklist.focusedText()) === "") {
          await checklist.page.keyboard.press("Tab");
        }
        reached.push(await checklist.focusedText());
      }
      const first = reached.indexOf(controls[0]!.trim());
      const inOrder = [...reached.slice(first), ...reached.slice(0, first)];
      assert.deepEqual(
        inOrder,
        controls.map((each) => each.trim()),
      );
    });

    it("works every control with Enter and with the space bar, and shows where the focus is", async () => {
      await open();
      await checklist.show(showDraft(draft));
      await checklist.takeMessages();
      const buttons = await checklist.page.locator("button:visible").all();
      for (const each of buttons) {
        await each.focus();
        await checklist.page.keyboard.press("Enter");
        await checklist.page.keyboard.press(" ");
        const [entered, spaced, ...others] = await checklist.takeMessages();
        assert.ok(entered !== undefined && others.length === 0, await each.innerText());
        assert.deepEqual(spaced, entered);
        assert.equal(await each.evaluate((control) => getComputedStyle(control).outlineStyle), "solid");
      }
      const summary = checklist.page.locator("summary");
      await summary.focus();
      await checklist.page.keyboard.press("Enter");
      assert.equal(await line("next-update").isVisible(), true);
    });
  });

  describe("hidden and shown again", () => {
    it("is where it was left, and as open as it was left", async () => {
      await open({ height: 300 });
      await checklist.show(showDraft(draft));
      await checklist.page.locator("summary").click();
      await checklist.page.mouse.wheel(0, 350);
      await checklist.page.waitForTimeout(400);
      const rememberedState = await checklist.rememberedState();
      const scrollTop = await checklist.page.evaluate(() => window.scrollY);
      assert.ok(scrollTop > 0);
      await checklist.close();
      await open({ height: 300, rememberedState });
      await checklist.page.waitForTimeout(200);
      await checklist.show(showDraft({ ...draft, version: 8 }));
      assert.equal(await checklist.page.evaluate(() => window.scrollY), scrollTop);
      assert.equal(await line("next-update").isVisible(), true);
    });

    it("forgets nothing when it is hidden before it was told anything", async () => {
      const rememberedState = { uri: draft.uri, scrollTop: 99, isRestOpen: true };
      await open({ rememberedState });
      await checklist.page.waitForTimeout(300);
      assert.deepEqual(await checklist.rememberedState(), rememberedState);
    });

    it("starts at the top of another draft, and is not troubled by a memory that is none", async () => {
      await open({
        height: 300,
        rememberedState: { uri: "file:///notices/other.md", scrollTop: 99, isRestOpen: false },
      });
      await checklist.show(showDraft(draft));
      assert.equal(await checklist.page.evaluate(() => window.scrollY), 0);
      await checklist.close();
      await open({ rememberedState: "nonsense" });
      await checklist.show(showDraft(draft));
      assert.equal(await line("next-update").isVisible(), false);
    });
  });

  describe("in bad company", () => {
    it("shows hostile words as words", async () => {
      await open();
      const hostile = `<img src=x onerror="globalThis.standIn.messages.push({type:'start-incident'})"><script>1</script>&amp;`;
      const insertions = [
        { title: hostile, when: hostile },
        { title: hostile, when: hostile },
      ];
      await checklist.show({
        ...showDraft({
          ...draft,
          fileName: hostile,
          kindTitle: hostile,
          countText: hostile,
          recordNote: hostile,
          items: [
            item("fault", hostile, {
              state: "missing",
              stateText: hostile,
              why: hostile,
              evidence: hostile,
              insertions,
            }),
          ],
        }),
        kinds: [{ id: "apology", title: hostile, purpose: hostile }],
      });
      assert.equal(await checklist.page.locator("main :is(img, script)").count(), 0);
      const text = (await checklist.page.locator("main").textContent()) ?? "";
      assert.equal(text.split(hostile).length - 1, 14);
      assert.deepEqual(await checklist.takeMessages(), [{ type: "ready" }]);
    });

    it("ignores what it does not understand, and reports that", async () => {
      await open();
      await checklist.show(showDraft(draft));
      await checklist.takeMessages();
      await checklist.send({ type: "show", state: { status: "draft", draft: { ...draft, items: "none" } }, kinds });
      await checklist.send("reload");
      assert.match(await checklist.page.locator("header").innerText(), /5 of 9 said/);
      assert.deepEqual(
        (await checklist.takeMessages()).map((each) => each.type),
        ["error", "error"],
      );
    });

    it("reports its own failures, shortened and not without end", async () => {
      await open();
      await checklist.takeMessages();
      await checklist.page.evaluate(async () => {
        void Promise.reject(new Error("promise".repeat(1000)));
        for (let count = 0; count < 40; count += 1) {
          setTimeout(() => {
            throw new Error("boom");
          });
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      const errors = (await checklist.takeMessages()).flatMap((each) => (each.type === "error" ? [each.message] : []));
      assert.equal(errors.length, 20);
      assert.ok(errors.some((each) => each.includes("boom")));
      assert.ok(errors.every((each) => each.length <= 2000));
    });
  });
});
