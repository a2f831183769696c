import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { eventually } from "../../kit/eventually.ts";
import { blankRecord } from "./blank-record.ts";
import { useDesk } from "./use-desk.ts";

const team = "What your team calls it";

/** Types and presses a key of the editor in one breath; says whether the page took the key or left it to the editor. */
async function typeAndPress(input: Locator, words: string, key: string): Promise<"taken" | "left"> {
  return input.evaluate(
    (element: HTMLTextAreaElement, [more, letter]) => {
      element.focus();
      if (more !== "") {
        element.value += more;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
      const press = new KeyboardEvent("keydown", { key: letter, ctrlKey: true, bubbles: true, cancelable: true });
      return element.dispatchEvent(press) ? "left" : "taken";
    },
    [words, key] as const,
  );
}

describe("Typing in the form", function () {
  this.timeout(60_000);
  const desks = useDesk();

  it("goes into the record when the keys rest, when the field is left, and with Enter", async () => {
    const desk = await desks.open(blankRecord);
    const name = desk.words(team);
    await name.focus();
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.type(" bucket");
    await desk.has("title: Backup bucket");
    assert.equal(desk.changes.length, 1);
    await desk.page.keyboard.type(" A");
    await desk.page.keyboard.press("Enter");
    await desk.has("title: Backup bucket A");
    await desk.page.keyboard.type("B");
    await desk.page.keyboard.press("Tab");
    await desk.has("title: Backup bucket AB");
    assert.equal(desk.changes.length, 3);
  });

  it("goes into the record however long it is, and so does what is typed next", async () => {
    const desk = await desks.open(blankRecord);
    const name = desk.words(team);
    await name.fill("a log ".repeat(5_000).trim());
    await name.press("Tab");
    await desk.has(/title: (?:a log ){4999}a log$/m);
    await name.fill("Backup bucket");
    await name.press("Tab");
    await desk.has("title: Backup bucket");
  });

  it("takes a comma between thousands in a number, and asks about any other", async () => {
    const desk = await desks.open(blankRecord);
    const number = desk.page.getByRole("group", { name: "How many in all" }).getByLabel("Number", { exact: true });
    await number.fill("2,310");
    await number.press("Tab");
    await desk.has(/total: 2310$/m);
    await eventually(
      async () => (await number.inputValue()) === "2310",
      "The number is not shown as the record has it",
    );
    for (const words of ["2,5", "2,31", "0,310", "2.310"]) {
      await number.fill(words);
      await number.press("Tab");
      await desk.has(new RegExp(`total: ["']?${words.replace(".", "\\.")}["']?$`, "m"));
      await desk.page.getByText("is not a number that can be read").first().waitFor();
    }
  });

  it("keeps a space at the end while somebody goes on, and shows what the record says once they have left", async () => {
    const desk = await desks.open(blankRecord);
    const name = desk.words(team);
    await name.focus();
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.type(" of");
    await desk.page.keyboard.type(" ");
    await desk.has("title: Backup of\n");
    await desk.rest();
    assert.equal(await name.inputValue(), "Backup of ");
    await desk.page.keyboard.type("orders");
    await desk.page.keyboard.press("Tab");
    await desk.has("title: Backup of orders\n");
  });

  it("waits with the next edit for the answer to the one before, and loses no key meanwhile", async () => {
    const desk = await desks.open(blankRecord);
    const letGo = desk.hold();
    const name = desk.words(team);
    await name.fill("Backup one");
    await name.press("Enter");
    await desk.page.keyboard.type(" and two");
    await desk.rest();
    await desk.words("Short name").fill("x");
    await desk.rest();
    const sent = (await desk.form.takeMessages()).filter(({ type }) => type === "edit");
    assert.equal(sent.length, 1);
    letGo();
    await desk.has("title: Backup one and two");
    await desk.has("id: x");
    assert.equal(desk.staleCount, 0);
    assert.equal(await name.inputValue(), "Backup one and two");
  });

  it("is asked again where somebody else wrote elsewhere in the file meanwhile", async () => {
    const desk = await desks.open(blankRecord);
    const letGo = desk.hold();
    await desk.words(team).fill("Backup of orders");
    await desk.rest();
    desk.writeUnseen(blankRecord.replace("service: unknown", "service: our shop"));
    letGo();
    await desk.has("title: Backup of orders");
    await desk.has("service: our shop");
    assert.equal(desk.staleCount, 1);
  });

  it("is not overwritten by a redraw, and keeps its place", async () => {
    const desk = await desks.open(blankRecord);
    const name = desk.words(team);
    await name.focus();
    await desk.page.keyboard.press("Home");
    await desk.page.keyboard.type("Our ");
    await desk.write(desk.text.replace("service: unknown", "service: our shop"));
    await desk.page.keyboard.type("big ");
    await desk.has("title: Our big Backup");
    assert.equal(await desk.words("Which service").inputValue(), "our shop");
    assert.equal(await name.evaluate((input: HTMLTextAreaElement) => input.selectionStart), "Our big ".length);
  });

  describe("where somebody else changed the same field", () => {
    const theirs = blankRecord.replace("title: Backup", "title: Theirs");

    it("asks which of the two holds, and keeps what was typed", async () => {
      const desk = await desks.open(blankRecord);
      await desk.words(team).pressSequentially(" of ours");
      await desk.write(theirs);
      await desk.page.locator(".conflict").getByText("Theirs").waitFor();
      assert.match(desk.text, /title: Theirs/);
      await desk.button("Keep Mine").click();
      await desk.has("title: Backup of ours");
      await desk.page.locator(".conflict").waitFor({ state: "detached" });
    });

    it("takes what the record says, where the person wants that", async () => {
      const desk = await desks.open(blankRecord);
      await desk.words(team).pressSequentially(" of ours");
      await desk.write(theirs);
      await desk.button("Use the Record’s").click();
      assert.equal(await desk.words(team).inputValue(), "Theirs");
      await desk.words("Short name").fill("x");
      await desk.has("id: x");
      assert.match(desk.text, /title: Theirs/);
    });

    it("shows it at once where nobody was typing", async () => {
      const desk = await desks.open(blankRecord);
      await desk.words(team).focus();
      await desk.write(theirs);
      assert.equal(await desk.words(team).inputValue(), "Theirs");
    });
  });

  it("is taken back by undo while it is not in the record, and left to the editor once it is", async () => {
    const desk = await desks.open(blankRecord);
    const name = desk.words(team);
    assert.equal(await typeAndPress(name, " of", "z"), "taken");
    assert.equal(await name.inputValue(), "Backup");
    await desk.rest();
    assert.deepEqual(desk.changes, []);
    await name.pressSequentially(" of");
    await name.press("Enter");
    await desk.has("title: Backup of\n");
    assert.equal(await typeAndPress(name, "", "z"), "left");
    await desk.undo();
    assert.equal(await name.inputValue(), "Backup");
  });

  it("is taken back by the editor's undo also before the editor has answered that it is in the record", async () => {
    const desk = await desks.open(blankRecord);
    const name = desk.words(team);
    const answer = desk.holdAnswers();
    await name.pressSequentially(" of");
    await name.press("Enter");
    await eventually(() => desk.text.includes("title: Backup of\n"), "It never came into the record");
    assert.equal(await typeAndPress(name, "", "z"), "left");
    await desk.undo();
    answer();
    await eventually(async () => (await name.inputValue()) === "Backup", "The field never said what the record says");
  });

  it("is in the record before it is saved, and what is in it already is saved by the editor", async () => {
    const desk = await desks.open(blankRecord);
    assert.equal(await typeAndPress(desk.words(team), " of orders", "s"), "taken");
    await desk.has("title: Backup of orders");
    await eventually(() => desk.heard.length > 1, "It was never saved.");
    assert.deepEqual(
      desk.heard.map(({ type }) => type),
      ["edit", "save"],
    );
    assert.equal(await typeAndPress(desk.words(team), "", "s"), "left");
  });

  it("goes into the record before any other key of the editor is acted on, and when the page is left", async () => {
    const desk = await desks.open(blankRecord);
    await desk.words(team).pressSequentially(" of");
    await desk.page.keyboard.press("ControlOrMeta+p");
    await desk.has("title: Backup of");
    await desk.words(team).pressSequentially(" orders");
    await desk.page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await desk.has("title: Backup of orders");
  });

  it("empties a field only once it is left: half of a change is no change", async () => {
    const desk = await desks.open(blankRecord.replace("service: unknown", "service: our shop"));
    const service = desk.words("Which service");
    await service.fill("");
    await desk.rest();
    assert.deepEqual(desk.changes, []);
    await desk.page.keyboard.press("Tab");
    await desk.has("service: unknown");
  });

  it("says why a change was refused, and keeps what was typed", async () => {
    const desk = await desks.open(blankRecord);
    desk.refusal = "The file cannot be changed.";
    const name = desk.words(team);
    await name.fill("Other");
    await desk.page.locator(".field-note").getByText("The file cannot be changed.").waitFor();
    assert.equal(await name.inputValue(), "Other");
    assert.ok((await desk.form.announcements()).includes("The file cannot be changed."));
    desk.refusal = undefined;
    await name.press("Enter");
    await name.pressSequentially("s");
    await desk.has("title: Others");
    await desk.page.locator(".field-note").getByText("The file cannot be changed.").waitFor({ state: "detached" });
  });
});

describe("Typing in the form in German", function () {
  this.timeout(60_000);
  const desks = useDesk({ words: { "{0} to {1}": "{0} bis {1}", "{0} or more": "{0} oder mehr" } });

  it("takes a range, and so many at the least", async () => {
    const desk = await desks.open(blankRecord);
    const count = desk.page.getByRole("group", { name: "How many in all" });
    await count.getByLabel("Number", { exact: true }).fill("12500");
    await count.getByLabel("How exactly it is known").selectOption("At least");
    await desk.has("total: { atLeast: 12500 }");
    await count.getByLabel("How exactly it is known").selectOption("Between");
    await count.getByLabel("At the most").fill("13000");
    await desk.has("total: { min: 12500, max: 13000 }");
  });
});
