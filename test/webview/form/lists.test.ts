import assert from "node:assert/strict";
import { eventually } from "../../kit/eventually.ts";
import { blankRecord } from "./blank-record.ts";
import type { FormDesk } from "./form-desk.ts";
import { useDesk } from "./use-desk.ts";

const withAdvice = blankRecord.replace("advice: unknown", "advice:\n  - One # first\n  - Two\n  - Three");
const withEntries = blankRecord.replace(
  "timeline: []",
  "timeline:\n  - { at: 2026-05-11, what: Opened }\n  # Told by Imogen.\n  - at: 2026-05-12\n    what: Fetched\n  - at: 2026-05-13\n    what: Closed",
);

/** The words of the list in the record, in its order. */
const orderIn = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => text.includes(word)).toSorted((left, right) => text.indexOf(left) - text.indexOf(right));

describe("Lists in the form", function () {
  this.timeout(60_000);
  const desks = useDesk();

  const said = async (desk: FormDesk, words: string): Promise<void> => {
    await eventually(async () => (await desk.form.announcements()).at(-1) === words, `“${words}” was not announced`);
  };

  it("bring a person to the entry that was added, with the focus on it", async () => {
    const desk = await desks.open(withEntries);
    await desk.form.tell({ type: "lead-to", list: "timeline", item: 1 });
    await eventually(
      () =>
        desk.page.evaluate(() => {
          const { activeElement } = document;
          const { top = -1, bottom = -1 } = activeElement?.getBoundingClientRect() ?? {};
          return activeElement?.textContent.includes("Fetched") === true && top >= 0 && bottom <= innerHeight;
        }),
      "The entry is not in sight, or has not the focus",
    );
  });

  it("say of a closed group how many, how sure and what is open in it, and count that among what is open", async () => {
    const groups = "groups:\n    - who: staff\n      count: { value: 770, certainty: suspected }\n    - who: customers";
    const desk = await desks.open(blankRecord.replace("groups: []", groups));
    const summaries = desk.page.locator("summary.row-summary");
    assert.deepEqual(
      await summaries.allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, " ").trim())),
      ["staff 770 (We suspect)", "customers 1 open"],
    );
    await desk.page.getByRole("button", { name: "Who is affected 2 open" }).waitFor();
    await summaries.last().click();
    await desk.page.locator("li.row").last().getByLabel("Number", { exact: true }).fill("12");
    await desk.has("count: 12");
    await desk.page.getByRole("button", { name: "Who is affected 1 open" }).waitFor();
    assert.match(await summaries.last().innerText(), /customers\s+12$/);
  });

  it("say of an entry for everyone, closed or open, that a name in it must not be said", async () => {
    const desk = await desks.open(
      withEntries.replace("neverSay: []", "neverSay: [Paperline]").replace("what: Fetched", "what: Paperline told us"),
    );
    const summary = desk.page.locator("summary").filter({ hasText: "Paperline told us" });
    await summary.waitFor();
    assert.doesNotMatch(await summary.innerText(), /must not be said/);
    await desk.renew(
      withEntries
        .replace("neverSay: []", "neverSay: [Paperline]")
        .replace("what: Fetched", "what: Paperline told us\n    audience: public"),
    );
    await desk.page.getByText("“Paperline” must not be said", { exact: true }).waitFor();
    await summary.click();
    await desk.page.getByText("“Paperline” must not be said, but everyone may read this.").waitFor();
    await desk.words("What happened").last().fill("The printer told us");
    await desk.page.getByText("“Paperline” must not be said").first().waitFor({ state: "detached" });
  });

  describe("of words", () => {
    it("are added to by mouse, and a row in which nothing is written goes again", async () => {
      const desk = await desks.open(blankRecord);
      await desk.button("Add to: What readers can do").click();
      await desk.words("What readers can do, 1").fill("Change your password.");
      await desk.button("Add to: What readers can do").click();
      await desk.words("What readers can do, 2").waitFor();
      await desk.has("advice:\n  - Change your password.\n");
      await desk.words("Short name").click();
      await desk.words("What readers can do, 2").waitFor({ state: "detached" });
    });

    it("are added to by keyboard, one after the other, with Enter", async () => {
      const desk = await desks.open(blankRecord);
      await desk.button("Add to: What readers can do").focus();
      await desk.page.keyboard.press("Enter");
      await desk.page.keyboard.type("One");
      await desk.page.keyboard.press("Enter");
      await desk.page.keyboard.type("Two");
      await desk.page.keyboard.press("Tab");
      await desk.has("advice:\n  - One\n  - Two\n");
    });

    it("are put in another order by mouse, with remarks, and the focus stays with what moved", async () => {
      const desk = await desks.open(withAdvice);
      await desk.button("Move down: What readers can do, 1").click();
      await desk.has("advice:\n  - Two\n  - One # first\n  - Three");
      await said(desk, "Now number 2 of 3.");
      assert.equal(await desk.focusedName(), "Move down: What readers can do, 2");
      assert.equal(await desk.button("Move down: What readers can do, 3").isDisabled(), true);
    });

    it("are put in another order by keyboard, to the end and back", async () => {
      const desk = await desks.open(withAdvice);
      await desk.button("Move up: What readers can do, 3").focus();
      await desk.page.keyboard.press("Enter");
      await desk.has("- Three\n  - Two");
      await said(desk, "Now number 2 of 3.");
      await desk.page.keyboard.press("Enter");
      await said(desk, "Now number 1 of 3.");
      assert.deepEqual(orderIn(desk.text, ["- One", "- Two", "- Three"]), ["- Three", "- One", "- Two"]);
      // There is no way further up, so the focus is where the way down is.
      assert.equal(await desk.focusedName(), "Move down: What readers can do, 1");
    });

    it("lose a row by mouse and by keyboard, and the focus goes to the next", async () => {
      const desk = await desks.open(withAdvice);
      await desk.button("Remove: What readers can do, 1").click();
      await desk.has("advice:\n  - Two\n  - Three");
      await said(desk, "Removed. Undo brings it back.");
      assert.equal(await desk.focusedName(), "What readers can do, 1");
      await desk.button("Remove: What readers can do, 2").focus();
      await desk.page.keyboard.press("Enter");
      await desk.has(/advice:\n {2}- Two\ncontacts/);
      await desk.button("Remove: What readers can do, 1").press("Enter");
      await desk.has("advice: unknown");
      await desk.undo();
      assert.equal(await desk.words("What readers can do, 1").inputValue(), "Two");
    });
  });

  it("call how sure each item is by what the item says", async () => {
    const desk = await desks.open(
      `${blankRecord}data:\n  - names\n  - { value: bank details, certainty: ruled-out }\n`,
    );
    assert.equal(await desk.control("How sure: Which data, names").inputValue(), "confirmed");
    assert.equal(await desk.control("How sure: Which data, bank details").inputValue(), "ruled-out");
    await desk.words("Which data, 1").fill("phone numbers");
    await desk.control("How sure: Which data, phone numbers").waitFor();
  });

  it("leave open whether a kind of data is involved, and say by when that will be known", async () => {
    const desk = await desks.open(`${blankRecord}data:\n  - names\n  - bank details\n`);
    await desk.control("How sure: Which data, bank details").selectOption("unknown");
    await desk.has("data:\n  - names\n  - value: bank details\n    certainty: unknown\n");
    await desk.page.getByRole("button", { name: "Which data 2 open" }).waitFor();
    await desk.words("Which data, 2").fill("account numbers");
    await desk.words("Short name").click();
    await desk.has("  - value: account numbers\n    certainty: unknown\n");
    await desk.button("Say by when you will know: Which data, account numbers").click();
    await desk.page.keyboard.type("12022026");
    await desk.has("    certainty: unknown\n    expectedBy: 2026-12-02\n");
  });

  it("leave the way open to a field that somebody is led to from outside", async () => {
    const desk = await desks.open(blankRecord);
    for (const [name, label] of [
      ["moments.told", "When you told the people affected"],
      ["moments.authorityTold", "When you told the authority"],
    ] as const) {
      await desk.form.tell({ type: "lead-to", list: name, item: 0 });
      const field = desk.page.getByRole("group", { name: label, exact: true });
      await field.locator(":focus").waitFor();
      assert.equal(await field.isVisible(), true);
    }
  });

  describe("of entries with several fields", () => {
    const list = "How it went, step by step";

    it("are added to by keyboard: the first words put the entry into the record", async () => {
      const desk = await desks.open(blankRecord);
      await desk.button(`Add to: ${list}`).focus();
      await desk.page.keyboard.press("Enter");
      const entry = desk.page.getByRole("group", { name: `${list}, 1`, exact: true });
      await entry.getByLabel("What happened").waitFor();
      assert.deepEqual(desk.changes, []);
      await entry.getByLabel("Day", { exact: true }).focus();
      await desk.page.keyboard.type("05192026");
      await desk.has("timeline:\n  - at: 2026-05-19\n");
      await entry.getByLabel("What happened").focus();
      await desk.page.keyboard.type("Closed");
      await desk.page.keyboard.press("Tab");
      await desk.has("timeline:\n  - at: 2026-05-19\n    what: Closed\n");
    });

    it("stay while nothing is written in them, whatever changes elsewhere, until they are filled in or removed", async () => {
      const desk = await desks.open(blankRecord);
      await desk.button("Add to: Groups of people").click();
      await desk.words("Short name").fill("x");
      await desk.words("Short name").press("Tab");
      await desk.has("id: x");
      const named = desk.words("Who they are");
      assert.equal(await named.count(), 1);
      await desk.button("Add to: Groups of people").click();
      assert.equal(await named.count(), 1);
      await named.fill("customers");
      await desk.has("groups:\n    - who: customers");
      await desk.button("Add to: Groups of people").click();
      await desk.button("Remove: Groups of people, 2").click();
      assert.equal(await named.count(), 1);
      assert.equal(await named.inputValue(), "customers");
    });

    it("are opened, moved and removed by mouse", async () => {
      const desk = await desks.open(withEntries);
      await desk.page.locator("summary").filter({ hasText: "Fetched" }).click();
      await desk.button(`Move up: ${list}, 2`).click();
      await said(desk, "Now number 1 of 3.");
      assert.deepEqual(orderIn(desk.text, ["Opened", "Fetched", "Closed"]), ["Fetched", "Opened", "Closed"]);
      await desk.button(`Remove: ${list}, 1`).click();
      await said(desk, "Removed. Undo brings it back.");
      assert.deepEqual(orderIn(desk.text, ["Opened", "Fetched", "Closed"]), ["Opened", "Closed"]);
    });

    it("are opened, moved and removed by keyboard", async () => {
      const desk = await desks.open(withEntries);
      const summary = desk.page.locator("summary").filter({ hasText: "Closed" });
      await summary.focus();
      await desk.page.keyboard.press("Enter");
      await desk.button(`Move up: ${list}, 3`).focus();
      await desk.page.keyboard.press("Space");
      await said(desk, "Now number 2 of 3.");
      assert.deepEqual(orderIn(desk.text, ["Opened", "Fetched", "Closed"]), ["Opened", "Closed", "Fetched"]);
      await desk.button(`Remove: ${list}, 2`).focus();
      await desk.page.keyboard.press("Enter");
      await said(desk, "Removed. Undo brings it back.");
      assert.equal(desk.text.includes("Closed"), false);
    });

    it("hold lists of their own: a group of people and where they live", async () => {
      const desk = await desks.open(blankRecord);
      await desk.button("Add to: Groups of people").click();
      await desk.words("Who they are").fill("customers");
      await desk.has("groups:\n    - who: customers");
      await desk.button("Add to: Where they live").click();
      await desk.page.keyboard.type("GB");
      await desk.page.keyboard.press("Enter");
      await desk.has(/jurisdictions:\n? *\[?(?:- )?GB/);
      await desk.button("Add to: Which of their data").click();
      await desk.page.keyboard.type("names");
      await desk.page.keyboard.press("Enter");
      await desk.has(/data:\n? *\[?(?:- )?names/);
    });
  });
});
