import assert from "node:assert/strict";
import { eventually } from "../../kit/eventually.ts";
import { sampleRecordText } from "../../kit/records.ts";
import { blankRecord } from "./blank-record.ts";
import { useDesk } from "./use-desk.ts";

describe("The form over a record", function () {
  this.timeout(60_000);
  const desks = useDesk();

  it("shows what the record says", async () => {
    const desk = await desks.open(sampleRecordText);
    assert.equal(await desk.page.locator("h1").innerText(), "Booking export left on the web server");
    assert.equal(await desk.control("Name of the organisation").inputValue(), "Tidewater Cycles");
    assert.equal(await desk.control("How sure: How many in all").inputValue(), "confirmed");
    assert.equal(await desk.page.locator("#section-timeline ~ .field .row").count(), 5);
    await desk.page.getByRole("img", { name: /The course of the incident/ }).waitFor();
  });

  it("says in its contents what is open, and leads to each section", async () => {
    const desk = await desks.open(blankRecord);
    const link = desk.page.getByRole("button", { name: "How to reach you 7 open" });
    await link.click();
    assert.equal(await desk.form.focusedText(), "How to reach you");
    await desk.words("E-mail address").fill("help@halden.example");
    await desk.has("email: help@halden.example");
    await desk.page.getByRole("button", { name: "How to reach you 6 open" }).waitFor();
  });

  it("leads from the timeline to a file that holds more of it", async () => {
    const desk = await desks.open(blankRecord);
    await desk.page
      .getByRole("region", { name: "How it went" })
      .getByRole("button", { name: "Add from a File…" })
      .click();
    await eventually(() => desk.heard.at(-1)?.type === "add-timeline", "nothing was asked for");
  });

  it("says plainly that an exercise is one", async () => {
    const desk = await desks.open(blankRecord);
    const note = desk.page.getByText("An exercise: everything drafted from it says so.");
    assert.equal(await note.isVisible(), false);
    await desk.control("This is an exercise").check();
    await desk.has("drill: true");
    await note.waitFor();
  });

  describe("facts", () => {
    it("take a value as confirmed, and change nothing else in the file", async () => {
      const desk = await desks.open(blankRecord);
      await desk.words("What happened").fill("A file was open.");
      await desk.has("summary: A file was open.");
      assert.equal(desk.text, blankRecord.replace("summary: unknown", "summary: A file was open."));
      assert.equal(await desk.control("How sure: What happened").inputValue(), "confirmed");
    });

    it("take “we don’t know yet” with one click, and undo brings the value back", async () => {
      const desk = await desks.open(sampleRecordText);
      await desk.button("We don’t know yet: Name of the organisation").click();
      await desk.has("organisation:\n  name: unknown");
      const shows = (value: string) =>
        eventually(
          async () => (await desk.words("Name of the organisation").inputValue()) === value,
          `the form does not show “${value}”`,
        );
      await shows("");
      await desk.undo();
      await shows("Tidewater Cycles");
    });

    it("ask since when a service did not work once one is named in a leak", async () => {
      const desk = await desks.open(blankRecord.replace(/^type:.*$/m, "type: leak"));
      const stopped = desk.control("How sure: When the service stopped working");
      assert.equal(await stopped.count(), 0);
      await desk.words("Which service").fill("our shop");
      await desk.has("service: our shop");
      await stopped.waitFor();
      const group = desk.page.getByRole("group", { name: "When the service stopped working" });
      await group.getByLabel("Day", { exact: true }).fill("2026-05-28");
      await desk.has("serviceStopped: 2026-05-28");
      await desk.words("Which service").fill("");
      await desk.page.keyboard.press("Tab");
      await desk.has("service: unknown");
      assert.equal(await stopped.count(), 1);
    });

    it("keep who may read them, for the day on which somebody knows", async () => {
      const desk = await desks.open("people:\n  total: { value: 12, audience: internal }\n");
      await desk.button("We don’t know yet: How many in all").click();
      await desk.has(/certainty: unknown/);
      assert.match(desk.text, /audience: internal/);
    });

    it("take how sure somebody is, after the value or before it", async () => {
      const desk = await desks.open(sampleRecordText);
      await desk.control("How sure: Name of the organisation").selectOption("We suspect");
      await desk.has("  name:\n    value: Tidewater Cycles\n    certainty: suspected");
      const other = desk.control("How sure: Which service");
      await other.selectOption("We suspect");
      assert.equal(await desk.focusedName(), "Which service");
      assert.doesNotMatch(desk.text, /service/);
      await desk.page.keyboard.type("our shop");
      await desk.has("service:\n  value: our shop\n  certainty: suspected");
      assert.equal(await other.inputValue(), "suspected");
    });

    it("keep the focus near where a button goes on which somebody is by then", async () => {
      const desk = await desks.open(blankRecord);
      const letGo = desk.hold();
      await desk.words("E-mail address").fill("help@halden.example");
      await desk.button("Say by when you will know: E-mail address").focus();
      letGo();
      await desk.has("email: help@halden.example");
      await eventually(
        async () => (await desk.focusedName()) === "How sure: E-mail address",
        "the focus went elsewhere",
      );
    });

    it("say by when somebody will know", async () => {
      const desk = await desks.open(blankRecord);
      await desk.button("Say by when you will know: Which service").click();
      assert.equal(await desk.focusedName(), "Day");
      await desk.page.keyboard.type("05282026");
      await desk.has("service:\n  expectedBy: 2026-05-28");
      assert.equal(await desk.control("How sure: Which service").inputValue(), "unknown");
    });

    it("say by when somebody will know what is only suspected", async () => {
      const desk = await desks.open(blankRecord.replace("service: unknown", "service: our shop"));
      const expect = desk.button("Say by when you will know: Which service");
      assert.equal(await expect.count(), 0);
      await desk.control("How sure: Which service").selectOption("suspected");
      await expect.click();
      await desk.page.keyboard.type("05282026");
      await desk.has("service:\n  value: our shop\n  certainty: suspected\n  expectedBy: 2026-05-28");
    });

    it("say where they come from and who may read them, folded away", async () => {
      const desk = await desks.open(blankRecord);
      await desk.words("What happened").fill("A file was open.");
      await desk.has("A file was open.");
      const fact = desk.page.locator(".fact").filter({ has: desk.words("What happened") });
      await fact.getByText("Only your team reads it").click();
      await fact.getByLabel("Who may read it").waitFor();
      await desk.page.keyboard.press("Tab");
      assert.equal(await desk.focusedName(), "Who may read it");
      const chosen = fact.getByLabel("Who may read it").locator("option:checked");
      assert.equal(await chosen.textContent(), "Not chosen (Only your team reads it)");
      await fact.getByLabel("Where it comes from").fill("Web server log");
      await desk.has("source: Web server log");
      await fact.getByLabel("Who may read it").selectOption("Everyone");
      await desk.has("audience: public");
      await fact.getByText("Everyone may read it, from: Web server log").waitFor();
    });

    it("take a kind of incident from a list, with what each means", async () => {
      const desk = await desks.open(blankRecord);
      await desk.control("What kind of incident it is").selectOption("An outage");
      await desk.has("type: outage # leak");
      await desk.page.getByText("A service did not work").waitFor();
    });

    it("take a number, a range, and so many at the least", async () => {
      const desk = await desks.open(blankRecord);
      const count = desk.page.getByRole("group", { name: "How many in all" });
      await count.getByLabel("Number", { exact: true }).fill("12500");
      await desk.has("total: 12500");
      await count.getByLabel("How exactly it is known").selectOption("At least");
      await desk.has("total: { atLeast: 12500 }");
      await count.getByLabel("How exactly it is known").selectOption("Between");
      await count.getByLabel("At the most").fill("13000");
      await desk.has("total: { min: 12500, max: 13000 }");
    });
  });

  describe("what cannot be read", () => {
    it("stands at its field and in a list at the top that leads there, with ways to mend it", async () => {
      const desk = await desks.open(blankRecord);
      const number = desk.control("Number");
      await number.fill("12 500");
      await desk.has("total: 12 500");
      const list = desk.page.getByRole("region", { name: "One thing to look at" });
      await list.getByRole("button", { name: /How many in all: “12 500” is not a number/ }).click();
      assert.equal(await desk.focusedName(), "Number");
      assert.match(
        await desk.describedBy(desk.page.getByRole("group", { name: "How many in all" })),
        /is not a number/,
      );
      await desk.page.getByRole("button", { name: /12500/ }).last().click();
      await desk.has("total: 12500");
      await list.waitFor({ state: "hidden" });
      assert.equal(await number.inputValue(), "12500");
    });

    it("is asked about with two buttons where the clocks showed a time twice", async () => {
      const desk = await desks.open(blankRecord);
      const began = desk.page.getByRole("group", { name: "When it began" });
      await began.getByLabel("Day", { exact: true }).fill("2026-10-25");
      await began.getByLabel("Time of day").fill("01:30");
      await began.getByRole("button", { name: /the second 01:30/ }).click();
      await desk.has("occurredFrom: 2026-10-25T01:30+00:00");
      assert.equal(await began.getByLabel("Time of day").inputValue(), "01:30");
    });

    it("says what no control can show, and leads to the text", async () => {
      const desk = await desks.open("title: x\nservice: [a, b]\n");
      await desk.page.getByRole("button", { name: "Change it as text" }).click();
      assert.deepEqual(desk.heard.at(-1), { type: "show-as-text" });
    });
  });

  describe("moments", () => {
    it("shows each as it is written, and touches nothing", async () => {
      const ways = [
        ["When it began", "occurredFrom", "2026-05-11", "exactly"],
        ["When it ended", "occurredTo", "2026-05-12T16:20", "exactly"],
        ["When you first suspected it", "suspected", "2026-05-12T16:20:30+01:00", "exactly"],
        ["When you found out", "aware", "2026-05-13~", "about"],
        ["When it could do no more harm", "contained", "2026-05-13T16:20~", "about"],
        ["When everything worked again", "recovered", "2026-05-13/2026-05-14", "between"],
        ["When you told the authority", "authorityTold", "2026-05-14T16:20/2026-05-15T18:00", "between"],
        ["When you told the people affected", "told", "2026-06", "month"],
      ] as const;
      const lines = ways.map(([, name, words]) => `  ${name}: ${words}\n`);
      const desk = await desks.open(`title: x\ntimeZone: Europe/London\nmoments:\n${lines.join("")}`);
      for (const [label, , , way] of ways) {
        const control = desk.page
          .getByRole("group", { name: label, exact: true })
          .getByLabel("How exactly it is known");
        assert.equal(await control.inputValue(), way, label);
      }
      await desk.words("What your team calls it").focus();
      for (let key = 0; key < 120; key += 1) {
        await desk.page.keyboard.press("Tab");
      }
      assert.deepEqual(desk.changes, []);
    });

    it("shows what none of its controls has as it is written", async () => {
      const desk = await desks.open("title: x\nmoments:\n  aware: last week\n  told: 2026-05/2026-06\n");
      assert.equal(await desk.control("As it is written").inputValue(), "last week");
      assert.equal(await desk.control("As it is written", 1).inputValue(), "2026-05/2026-06");
      await desk.control("As it is written").fill("2026-05-19");
      await desk.has("aware: 2026-05-19");
    });

    it("takes a day, a time, how exactly it is known, and the end of a range", async () => {
      const desk = await desks.open(blankRecord);
      const found = desk.page.getByRole("group", { name: "When you found out" });
      await found.getByLabel("Day", { exact: true }).fill("2026-05-19");
      await desk.has("aware: 2026-05-19 #");
      await found.getByText("19 May 2026").waitFor();
      await found.getByLabel("Time of day").fill("08:45");
      await desk.has("aware: 2026-05-19T08:45 #");
      await found.getByText("19 May 2026 at 08:45 (London time, UTC+01:00)").waitFor();
      await found.getByLabel("How exactly it is known").selectOption("About");
      await desk.has("aware: 2026-05-19T08:45~ #");
      await found.getByLabel("How exactly it is known").selectOption("Some time between");
      await found.getByLabel("Last day").fill("2026-05-20");
      await desk.has("aware: 2026-05-19T08:45/2026-05-20 #");
      await found.getByLabel("How exactly it is known").selectOption("Some time in");
      await found.getByLabel("Month").fill("2026-05");
      await desk.has("aware: 2026-05 #");
    });

    it("waits for the whole of a day, and says so where somebody leaves with half of one", async () => {
      const desk = await desks.open(blankRecord);
      const found = desk.page.getByRole("group", { name: "When you found out" });
      await found.getByLabel("Day", { exact: true }).focus();
      await desk.page.keyboard.type("0519");
      await desk.words("Short name").focus();
      await found.getByText("or it is not complete").waitFor();
      assert.deepEqual(desk.changes, []);
    });
  });

  describe("records that are not to be changed", () => {
    for (const [name, text, reason] of [
      ["of a newer version", "version: 99\ntitle: Backup\n", /newer version/],
      ["with a line that cannot be read", "title: Backup\nid: [\n", /cannot be read/],
    ] as const) {
      it(`are only shown: ${name}`, async () => {
        const desk = await desks.open(text);
        await desk.page.getByText(reason).first().waitFor();
        assert.equal(await desk.words("What your team calls it").inputValue(), "Backup");
        assert.equal(await desk.words("What your team calls it").isDisabled(), true);
        assert.equal(await desk.page.locator("button:enabled, summary").filter({ hasText: "Add" }).count(), 0);
        await desk.button("Show as Text").click();
        assert.deepEqual(desk.heard, [{ type: "show-as-text" }]);
      });
    }

    it("are no records at all: one sentence, and the way to the text", async () => {
      const desk = await desks.open("just some words");
      await desk.page.getByText("This file holds no record.").first().waitFor();
      assert.equal(await desk.page.getByRole("textbox").count(), 0);
      assert.equal(await desk.button("Show as Text").isVisible(), true);
    });

    it("are too large: one sentence, for ten megabytes as well", async () => {
      const desk = await desks.open(`title: Backup\nadvice:\n${"  - So long\n".repeat(850_000)}`);
      await desk.page.getByText("This file is too large for a record").first().waitFor();
      assert.equal(await desk.page.getByRole("textbox").count(), 0);
    });

    it("become a form again once they are mended", async () => {
      const desk = await desks.open("title: Backup\nid: [\n");
      await desk.write("title: Backup\nid: x\n");
      await desk.words("Short name").fill("y");
      await desk.has("id: y");
    });
  });
});
