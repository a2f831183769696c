import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/paths.ts";
import { bundleText } from "./shown-page.ts";
import { draft, draftWithRecord, kinds, showDraft, states } from "./states.ts";
import { useChecklist } from "./use-checklist.ts";

type Words = Readonly<Record<string, string>>;

/** Smaller than anybody would notice when the view opens, in bytes. */
const largestScript = 20_000;

describe("The checklist page", function () {
  this.timeout(60_000);
  const opened = useChecklist();
  const { line, button } = opened;

  describe("as it loads", () => {
    it("says that it is ready, asks for VS Code once, and waits in one quiet line", async () => {
      await opened.open();
      assert.deepEqual(await opened.checklist.takeMessages(), [{ type: "ready" }]);
      assert.equal(await opened.checklist.page.evaluate(() => globalThis.standIn.acquired), 1);
      assert.equal(await opened.checklist.page.locator("main").innerText(), "Reading…");
    });

    it("speaks the person's language where it is given the words", async () => {
      const words = JSON.parse(readFileSync(path.join(root, "l10n", "bundle.l10n.de.json"), "utf8")) as Words;
      await opened.open({ words });
      const { page } = opened.checklist;
      assert.equal(await page.locator("main").innerText(), "Wird gelesen…");
      await opened.checklist.show({ type: "show", state: { status: "no-draft", hasRecord: true }, kinds });
      assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Kein Entwurf ist offen");
      await opened.checklist.show(showDraft(draft));
      await page
        .getByRole("button", { name: /^Im Entwurf zeigen: / })
        .first()
        .waitFor();
    });

    it("is small", async () => {
      await opened.open();
      assert.ok((await bundleText("webview/checklist.js")).length < largestScript);
    });

    it("runs no script and loads no picture but its own", async () => {
      await opened.open();
      await opened.checklist.page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "globalThis.standIn.messages.push({ type: 'start-incident' })";
        document.body.append(script, Object.assign(new Image(), { src: "https://page.test/spy.png" }));
      });
      await opened.checklist.page.waitForFunction(() => globalThis.standIn.violations.length === 2);
      assert.deepEqual(await opened.checklist.takeMessages(), [{ type: "ready" }]);
      await opened.checklist.page.evaluate(() => globalThis.standIn.violations.splice(0));
    });
  });

  describe("with a draft", () => {
    beforeEach(async () => {
      await opened.open();
      await opened.checklist.show(showDraft(draft));
      await opened.checklist.takeMessages();
    });

    it("names the document and counts what is said, in words and in a bar", async () => {
      const header = opened.checklist.page.locator("header");
      assert.equal(await header.innerText(), "Apology\n\napology-1.md\n\n5 of 9 said");
      const bar = opened.checklist.page.getByRole("progressbar", { name: "5 of 9 said" });
      assert.deepEqual(await bar.evaluate((each: HTMLProgressElement) => [each.value, each.max]), [5, 9]);
    });

    it("lists what is required in the given order, each with its state in words", async () => {
      const headings = await opened.checklist.page.locator(".lists > .items h2").allTextContents();
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
      const icons = await opened.checklist.page
        .locator(".item-icon")
        .evaluateAll((all: HTMLElement[]) => all.map((each) => each.dataset["icon"]));
      assert.deepEqual([...new Set(icons)].sort(), ["accepted", "met", "missing", "open", "unneeded"]);
    });

    it("offers to say where it is said, or to leave it out, where something is missing", async () => {
      await button("It is said here…: When it happened").click();
      await button("Leave it out…: What was our fault").click();
      await button("Take it back: What readers can do").click();
      const shown = { uri: draft.uri, version: draft.version };
      assert.deepEqual(await opened.checklist.takeMessages(), [
        { type: "say-here", ...shown, requirement: "timeline" },
        { type: "accept", ...shown, requirement: "fault" },
        { type: "take-back", ...shown, requirement: "reader-action" },
      ]);
      assert.equal(await line("contact").getByRole("button").count(), 1);
    });

    it("says whose word counts, and why it asks again where a passage has changed", async () => {
      await opened.checklist.show(showDraft(draftWithRecord));
      assert.match(await line("apology").innerText(), /Said, by the word of Jo Ash/);
      assert.match(await line("timeline").innerText(), /that passage has changed\.\s+Without times/);
    });

    it("lists what was accepted with reason and name, and takes it back", async () => {
      await opened.checklist.show(showDraft(draftWithRecord));
      await opened.checklist.page.getByText("Accepted as it is (1)").click();
      const entry = opened.checklist.page.locator("details .accepted");
      assert.match(await entry.innerText(), /Accepted by M\. Okafor on 5 March 2026\s+The group's style guide/);
      await button("Take it back: An inconvenience that may be any").click();
      const [, message] = [undefined, ...(await opened.checklist.takeMessages())];
      assert.deepEqual(message, { type: "take-back-rule", uri: draft.uri, version: 9, rule: "IC202" });
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
      await opened.checklist.page.getByText("Not needed for this kind of document (1)").click();
      assert.equal(await unneeded.isVisible(), true);
      assert.equal(await unneeded.textContent(), "When they hear more: Not said");
    });

    it("asks for the place of a sentence with the version that it shows", async () => {
      await button(
        "Show in the draft: “We are sorry that your address and your order history could be read by strangers.”",
      ).click();
      assert.deepEqual(await opened.checklist.takeMessages(), [
        { type: "reveal", uri: draft.uri, version: 7, requirement: "apology" },
      ]);
    });

    it("offers each honest wording of the fault with when it fits, and asks for the chosen one", async () => {
      assert.match(await line("fault").innerText(), /Add one, whichever is true:/);
      await button("Say what we failed to prevent When somebody else did it, and we left the way open.").click();
      await button("Add “When it happened”").click();
      const shown = { type: "insert", uri: draft.uri, version: 7 };
      assert.deepEqual(await opened.checklist.takeMessages(), [
        { ...shown, requirement: "fault", choice: 1 },
        { ...shown, requirement: "timeline", choice: 0 },
      ]);
    });

    it("leads to a rule's page, to other findings, and to new documents", async () => {
      await button("Why this matters: When it happened").click();
      await button("To look at in this draft: 4 warnings, 3 notes").click();
      for (const { title } of kinds) {
        await button(new RegExp(`^${title}`)).click();
      }
      assert.deepEqual(await opened.checklist.takeMessages(), [
        { type: "open-rule", requirement: "timeline" },
        { type: "show-findings", uri: draft.uri, version: 7 },
        { type: "draft", kind: "apology" },
        { type: "draft", kind: "disclosure" },
        { type: "draft", kind: "remediation-plan" },
      ]);
    });

    it("does not speak of marks where there are none", async () => {
      assert.equal(await button(/To look at/).count(), 1);
      const { marksText, ...without } = draft;
      assert.ok(marksText);
      await opened.checklist.show(showDraft(without));
      assert.equal(await button(/To look at/).count(), 0);
    });

    it("passes on what is wrong with the record, as long as it is wrong", async () => {
      await opened.checklist.show(showDraft({ ...draft, recordNote: "Line 12 says two things." }));
      assert.equal(await opened.checklist.page.getByText("Line 12 says two things.").isVisible(), true);
      await opened.checklist.show(showDraft(draft));
      assert.equal(await opened.checklist.page.getByText("Line 12 says two things.").count(), 0);
    });
  });

  describe("of a draft that the record has overtaken", () => {
    it("says so, and asks to refresh it", async () => {
      await opened.open();
      await opened.checklist.show(states["draft that the record has overtaken"]!);
      const sentence = "In 5 places this draft says something else than the record says today.";
      assert.equal(await opened.checklist.page.getByText(sentence).isVisible(), true);
      await opened.checklist.takeMessages();
      await button("Refresh from the Record…").click();
      assert.deepEqual(await opened.checklist.takeMessages(), [
        { type: "refresh-from-record", uri: draft.uri, version: draft.version },
      ]);
      await opened.checklist.show(showDraft(draft));
      assert.equal(await opened.checklist.page.getByText(sentence).count(), 0);
      assert.equal(await button("Refresh from the Record…").count(), 0);
    });
  });

  describe("without a draft", () => {
    it("says what to do where there is a record, and offers the kinds", async () => {
      await opened.open();
      await opened.checklist.show(states["no draft"]!);
      const text = await opened.checklist.page.locator("main").innerText();
      assert.match(text, /^No draft is open\s+Open a draft, or make one\./);
      assert.deepEqual(await opened.checklist.page.getByRole("button").locator(".choice-title").allTextContents(), [
        "Apology",
        "Disclosure",
        "Remediation plan",
      ]);
    });

    it("starts an incident where there is none", async () => {
      await opened.open();
      await opened.checklist.show(states["no record"]!);
      await opened.checklist.takeMessages();
      assert.equal(await opened.checklist.page.getByRole("button").count(), 1);
      await button("Start an Incident…").click();
      assert.deepEqual(await opened.checklist.takeMessages(), [{ type: "start-incident" }]);
    });

    it("says that the file in front has lost its first lines, and puts them back on a click", async () => {
      await opened.open();
      await opened.checklist.show(states["lost first lines"]!);
      const { page } = opened.checklist;
      assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "This draft is not checked");
      await page.getByText("apology-3.md lies among the notices").waitFor();
      await opened.checklist.takeMessages();
      await page.getByRole("button", { name: "Put Them Back…" }).click();
      assert.deepEqual(await opened.checklist.takeMessages(), [{ type: "put-back", uri: "file:///apology-3.md" }]);
    });
  });
});
