/** From an empty folder to a full record in the real window, without a line of YAML: by mouse, and by keyboard alone. */
import assert from "node:assert/strict";
import { setTimeout as rest } from "node:timers/promises";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { cacheFolder } from "../../scripts/paths.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { readRecord } from "../../src/core/index.ts";
import { eventually } from "../kit/eventually.ts";
import { FormInWindow } from "./form-in-window.ts";
import { Workbench } from "./workbench.ts";

const pictures = process.env["INCIDENT_COMMS_PICTURES"] ?? path.join(cacheFolder(), "pictures");

/** VS Code puts by what is not saved a second after the last change, in milliseconds, and tells nobody. */
const untilKept = 2_500;

describe("A record, from an empty folder", function () {
  this.timeout(90_000);
  let folder: string;
  let window: Workbench;
  let form: FormInWindow;

  before(async () => {
    folder = temporaryFolder("journey");
    window = await Workbench.open({ folder });
    // Two pages that are the first of a window at once may wait for one another for ever, in a VS Code in a browser.
    await window.openChecklist();
    form = new FormInWindow(window);
  });
  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest);
  });
  after(async () => {
    await window.close();
  });

  /** The record of the incident of that name. */
  const recordFile = (name: string): string => {
    const found = readdirSync(folder).find((each) => each.endsWith(name)) ?? assert.fail(`There is no folder ${name}.`);
    return path.join(folder, found, "incident.yaml");
  };

  /** What the record says, without what the two ways of filling it in call differently; as text, since points in time never differ to `deepEqual`. */
  const factsOf = (name: string): string => {
    const { record, problems } = readRecord(readFileSync(recordFile(name), "utf8"));
    assert.deepEqual(problems, []);
    return JSON.stringify({ ...record, id: "", title: "" }, undefined, 1);
  };

  it("opens as a form once three questions are answered", async () => {
    await window.runCommand("Incident Comms: Start an Incident…");
    await window.answer("A data leak");
    await window.answerInWriting("what do you call it", "Price list by mouse");
    await window.answerInWriting("what is your organisation called", "Halden Tools");
    await form.page.getByRole("heading", { name: "Price list by mouse", level: 1 }).waitFor();
    await window.picture(path.join(pictures, "form-new.png"));
  });

  it("is filled in by mouse, section by section", async () => {
    await form.choose("How sure: What kind of incident it is", "Confirmed");
    await form.goTo("When it happened");
    await form.date("When it began", "2026-05-11", "16:20");
    await form.date("When you found out", "2026-05-19", "08:45");
    await form.choose("How exactly it is known", "About", "When it could do no more harm");
    await form.date("When it could do no more harm", "2026-05-19");
    await form.goTo("How it went");
    await form.button("Add to: How it went, step by step").click();
    const entry = "How it went, step by step, 1";
    await form.date(entry, "2026-05-19", "09:20");
    await form.write("What happened", "We took the file off the server.", entry);
    await form.choose("Who may read it", "Everyone", entry);
    await form.goTo("Who is affected");
    await form.choose("How exactly it is known", "At least", "How many in all");
    await form.write("Number", "1200", "How many in all");
    await form.button("Add to: Groups of people").click();
    const group = "Groups of people, 1";
    await form.write("Who they are", "customers of our shop", group);
    await form.goTo("Which data");
    await form.button("Add to: Which data").click();
    await form.write("Which data, 1", "names");
    await form.goTo("Why it happened");
    await form.write("What you did wrong", "We left the folder open to everyone.");
    await form.goTo("What you do about it");
    await form.button("Add to: What you do about it").click();
    const measure = "What you do about it, 1";
    await form.write("What is done", "Closed the folder", measure);
    await form.choose("What it is for", "Response", measure);
    await form.choose("How far it is", "Done", measure);
    await form.goTo("What readers can do");
    await form.button("Add to: What readers can do").click();
    await form.write("What readers can do, 1", "Look out for strange mails.");
    await form.goTo("How to reach you");
    await form.write("E-mail address", "help@halden.example");
    await form.goTo("When readers hear more");
    await form.date("When readers hear more", "2027-05-26");
    await form.goTo("Who writes");
    await form.write("Name", "Ana Prior", "Who signs");
    await form.write("Role", "Head of Customer Care", "Who signs");
    await window.save();
    await window.picture(path.join(pictures, "form-filled.png"));
  });

  it("is filled in by keyboard alone, with the same facts", async () => {
    await window.runCommand("Incident Comms: Start an Incident…");
    await window.answerInWriting("what happened?", "A data leak");
    await window.answerInWriting("what do you call it", "Price list by keys");
    await window.answerInWriting("what is your organisation called", "Halden Tools");
    await form.page.getByRole("heading", { name: "Price list by keys", level: 1 }).waitFor();
    const { keyboard } = window.page;
    const write = async (words: string): Promise<void> => keyboard.type(words);
    const press = async (key: string): Promise<void> => keyboard.press(key);

    await form.tabTo("How sure: What kind of incident it is");
    await write("Confirmed");
    await form.tabTo("Day", "When it began");
    await write("05112026");
    await form.tabTo("Time of day", "When it began");
    await write("0420PM");
    await form.tabTo("Day", "When you found out");
    await write("05192026");
    await form.tabTo("Time of day", "When you found out");
    await write("0845AM");
    await form.tabTo("How exactly it is known", "When it could do no more harm");
    await write("About");
    await form.tabTo("Day", "When it could do no more harm");
    await write("05192026");
    await form.tabTo("Add to: How it went, step by step");
    await press("Enter");
    assert.deepEqual(await form.focused(), ["Day", "When: Day"]);
    await write("05192026");
    await form.tabTo("Time of day", "When");
    await write("0920AM");
    await form.tabTo("What happened");
    await write("We took the file off the server.");
    await form.tabTo("Who may read it");
    await write("Everyone");
    await form.tabTo("How exactly it is known", "How many in all");
    await write("At least");
    await form.tabTo("Number", "How many in all");
    await write("1200");
    await form.tabTo("Add to: Groups of people");
    await press("Enter");
    await write("customers of our shop");
    await form.tabTo("Add to: Which data");
    await press("Enter");
    await write("names");
    await form.tabTo("What you did wrong");
    await write("We left the folder open to everyone.");
    await form.tabTo("Add to: What you do about it");
    await press("Enter");
    await write("Closed the folder");
    await form.tabTo("What it is for");
    await write("Response");
    await form.tabTo("How far it is");
    await write("Done");
    await form.tabTo("Add to: What readers can do");
    await press("Enter");
    await write("Look out for strange mails.");
    await form.tabTo("E-mail address");
    await write("help@halden.example");
    await form.tabTo("Day", "When");
    await write("05262027");
    await form.tabTo("Name", "Who signs");
    await write("Ana Prior");
    await form.tabTo("Role");
    await write("Head of Customer Care");
    await window.save();
    assert.equal(factsOf("price-list-by-keys"), factsOf("price-list-by-mouse"));
  });

  /** Waits until a field of a form says so. */
  const says = async (field: Locator, words: string): Promise<void> => {
    await eventually(async () => (await field.inputValue()) === words, `The field never came to say “${words}”`);
  };

  it("takes undo, redo and save as any file does", async () => {
    const role = form.words("Role");
    await role.fill("Head of Care");
    await role.press("Enter");
    await window.tab("incident.yaml").and(window.page.locator(".active.dirty")).waitFor();
    await window.page.keyboard.press("ControlOrMeta+z");
    await says(role, "Head of Customer Care");
    await window.page.keyboard.press("ControlOrMeta+Shift+z");
    await says(role, "Head of Care");
    await window.save();
    assert.match(readFileSync(recordFile("price-list-by-keys"), "utf8"), /role: Head of Care\n/);
  });

  it("shows one file in two views, each with what the other writes", async () => {
    await window.runCommand("View: Split Editor Right");
    const other = new FormInWindow(window, 1);
    await says(other.words("Role"), "Head of Care");
    await form.words("Role").fill("Chief of Care");
    await form.words("Role").press("Enter");
    await says(other.words("Role"), "Chief of Care");
    await window.picture(path.join(pictures, "form-twice.png"));
  });

  it("is compared with what is saved as text", async () => {
    await window.runCommand("File: Compare Active File with Saved");
    await window.runCommand("Go to Next Difference");
    const changed = window.page.locator(".monaco-diff-editor .editor.modified .view-lines");
    await changed.getByText("Chief").waitFor({ state: "attached" });
    await window.picture(path.join(pictures, "form-compared.png"));
    await window.runCommand("View: Close Editor");
  });

  it("keeps what is not saved while the window is loaded anew", async () => {
    await form.words("Role").fill("Chief of Care and Repair");
    await form.words("Role").press("Enter");
    await rest(untilKept);
    await window.reload();
    await says(form.words("Role"), "Chief of Care and Repair");
    assert.doesNotMatch(readFileSync(recordFile("price-list-by-keys"), "utf8"), /Repair/);
    await window.tab("incident.yaml").and(window.page.locator(".dirty")).first().waitFor();
  });
});
