import assert from "node:assert/strict";
import { overflows } from "../look-at-page.ts";
import { blankRecord } from "./blank-record.ts";
import { useDesk } from "./use-desk.ts";

const noSuchDay = "There is no such day or time";

describe("What cannot be so", function () {
  this.timeout(60_000);
  const desks = useDesk();

  it("is said of a day that does not exist as soon as its box is left, and goes once it is mended", async () => {
    const desk = await desks.open(blankRecord);
    const began = desk.page.getByRole("group", { name: "When it began", exact: true });
    const day = began.getByLabel("Day", { exact: true });
    await day.click({ position: { x: 12, y: 12 } });
    await day.pressSequentially("02312026");
    assert.equal(await began.getByText(noSuchDay).count(), 0);
    await began.getByLabel("Time of day").focus();
    await began.getByText(noSuchDay).waitFor();
    await desk.page.getByRole("status").getByText(noSuchDay).waitFor({ state: "attached" });
    await began.getByLabel("Time of day").fill("10:30");
    await desk.words("Short name").focus();
    assert.equal(await began.getByText(noSuchDay).count(), 1);
    assert.equal(await began.getByText("not complete yet").count(), 0);
    assert.match(desk.text, /occurredFrom: unknown/);
    await day.fill("2026-02-28");
    assert.equal(await began.getByText(noSuchDay).count(), 0);
    await desk.has("occurredFrom: 2026-02-28T10:30");
  });

  it("is said of what has happened on a day to come", async () => {
    const desk = await desks.open(blankRecord);
    const found = desk.page.getByRole("group", { name: "When you found out", exact: true });
    await found.getByLabel("Day", { exact: true }).fill("2027-12-24");
    await found.getByText("“When you found out” is still to come.").waitFor();
    await found.getByLabel("Day", { exact: true }).fill("2026-12-24");
    await found.getByText("still to come").waitFor({ state: "detached" });
  });

  it("is said beside when readers hear more, once that has passed", async () => {
    const desk = await desks.open(`${blankRecord}nextUpdate:\n  at: 2027-01-06\n`);
    const passed = desk.page.getByText("This has passed");
    assert.equal(await passed.count(), 0);
    const section = desk.page.getByRole("group", { name: "When", exact: true }).last();
    await section.getByLabel("Day", { exact: true }).fill("2027-01-04");
    await passed.waitFor();
    assert.equal(await desk.page.locator(".problems").isHidden(), true);
  });

  it("shows in the list of sections what is late and what is still to come", async () => {
    const desk = await desks.open(
      blankRecord
        .replace(
          "measures: []",
          "measures:\n  - { action: Check twice, purpose: prevention, state: promised, due: 2027-01-04 }\n",
        )
        .replace("timeline: []", "timeline:\n  - { at: 2027-12-24, what: All works again }\n")
        .concat("nextUpdate:\n  at: 2027-01-04\n"),
    );
    const contents = desk.page.getByRole("navigation", { name: "Sections" });
    await contents.getByRole("button", { name: /^What you do about it.*1 overdue/ }).waitFor();
    await contents.getByRole("button", { name: /^How it went, step by step.*1 to come/ }).waitFor();
    await contents.getByRole("button", { name: /^When readers hear more.*time has passed/ }).waitFor();
    for (const width of [1400, 960, 400]) {
      await desk.page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await overflows(desk.page), [], `${width} px wide`);
      const heights = await contents.locator("li").evaluateAll((all) => all.map((line) => line.clientHeight));
      assert.ok(Math.max(...heights) < 3 * Math.min(...heights), `${width} px wide: ${heights.join()}`);
    }
    await desk.page.setViewportSize({ width: 900, height: 900 });
    await desk.page.locator("summary", { hasText: "Check twice" }).getByText("Overdue").waitFor();
    await desk.page.locator("summary", { hasText: "All works again" }).getByText("Still to come").waitFor();
  });

  it("hints at a “today” that is another day in a later letter, beside it", async () => {
    const desk = await desks.open(blankRecord);
    const hint = desk.page.getByText("mean another day in a letter that goes out later");
    const hours = desk.words("When somebody answers");
    await hours.fill("today from 08:00 to 22:00");
    await hours.blur();
    await hint.waitFor();
    await hours.fill("every day from 08:00 to 22:00");
    await hours.blur();
    await hint.waitFor({ state: "detached" });
    assert.equal(await desk.page.locator(".problems").isHidden(), true);
  });

  it("is said of a promise with the day on which it was done, in the words of the form", async () => {
    const desk = await desks.open(
      blankRecord.replace("measures: []", "measures:\n  - action: Check twice\n    doneAt: 2026-12-15\n"),
    );
    const problem = desk.page.locator(".problem-link");
    assert.match(await problem.innerText(), /Choose “Done” under “How far it is”/);
    await problem.click();
    const done = desk.page.getByRole("group", { name: "When it was done", exact: true });
    await done.getByText("not that it is done").waitFor();
    await desk.control("How far it is").selectOption("done");
    await problem.waitFor({ state: "detached" });
  });

  it("stands at the box that is empty, and not at one that is filled in", async () => {
    const desk = await desks.open(blankRecord.replace("measures: []", "measures:\n  - purpose: prevention\n"));
    await desk.page.locator(".problem-link").click();
    const missing = "This measure does not say what is done. Fill in “What is done”.";
    assert.equal(await desk.focusedName(), "What is done");
    assert.match(await desk.describedBy(desk.words("What is done")), new RegExp(missing));
    assert.equal(await desk.page.getByText("action:").count(), 0);
  });
});
