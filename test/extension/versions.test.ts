import { assert } from "chai";
import * as vscode from "vscode";
import { closeEverything, eventually, freshFolder, marksOn, readFile, replaceWords, writeFile } from "./kit/editing.ts";

const dayThree = `version: 2
title: Export folder
type: leak
timeZone: Europe/London
organisation: { name: Tarn Lending Library }
signatory: { name: Lois Adeyemi, role: Director }
moments: { occurredFrom: 2026-06-01T09:00, aware: 2026-06-03T10:30, contained: 2026-06-03T11:10 }
people: { total: { value: 9000, certainty: suspected }, groups: [{ who: readers with a card of ours }] }
data: [names, e-mail addresses]
contacts: { email: readers@tarn-library.example }
nextUpdate: { at: 2099-06-26, where: on our website }
measures:
  - { action: Took the list off the website, state: done, doneAt: 2026-06-03, purpose: response, audience: public }
neverSay: [Rob]
`;
const dayFourteen = dayThree.replace("{ value: 9000, certainty: suspected }", "14300");

describe("later versions of a notice", () => {
  const { showQuickPick, showInputBox, showWarningMessage, showInformationMessage, showErrorMessage } = vscode.window;
  /** Labels of what is ticked or picked; undefined ticks what is ticked already. */
  let picks: string[] | undefined;
  let offered: readonly vscode.QuickPickItem[];
  let inputs: string[];
  let told: string[];
  /** To a question. */
  let answer: string | undefined;
  /** What happens elsewhere while she is asked something. */
  let meanwhile: () => Promise<unknown>;
  let folder: vscode.Uri;

  beforeEach(async () => {
    picks = undefined;
    offered = [];
    inputs = [];
    told = [];
    answer = "It Went Out as It Is";
    meanwhile = () => Promise.resolve();
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly vscode.QuickPickItem[], options: vscode.QuickPickOptions) => {
        offered = items;
        const chosen = items.filter(({ label, picked }) => picks?.includes(label) ?? picked === true);
        return Promise.resolve(options.canPickMany === true ? chosen : chosen[0]);
      },
      showInputBox: async ({ value = "" }: vscode.InputBoxOptions) => {
        await meanwhile();
        return inputs.shift() ?? value;
      },
      showErrorMessage: (message: string, ...buttons: string[]) => {
        told.push(message);
        return Promise.resolve(buttons.find((button) => button === "Show Me"));
      },
      showWarningMessage: (message: string) => {
        told.push(message);
        // Each draft is dated today, whenever these tests are run.
        return Promise.resolve(message.includes("it was written") ? "It Went Out Then" : answer);
      },
      showInformationMessage: (message: string) => {
        told.push(message);
        return Promise.resolve(undefined);
      },
    });
    folder = await freshFolder();
    await writeFile(folder, "incident.yaml", dayThree);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, "incident.yaml"), { preview: false });
    await vscode.commands.executeCommand("incidentComms.draftDisclosure");
  });
  afterEach(async () => {
    Object.assign(vscode.window, {
      showQuickPick,
      showInputBox,
      showWarningMessage,
      showInformationMessage,
      showErrorMessage,
    });
    await closeEverything();
  });

  it("changes in a draft what is ticked, in one step, and names her own words, which stay", async () => {
    const document = inFront();
    await replaceWords(document, "We believe that this affects 9,000 people", "We think of nine thousand readers");
    await replaceWords(document, "We are sorry.", "We are sorry. I am a reader here myself.");
    const before = document.getText();
    await writeRecord(
      dayFourteen.replace("names, e-mail", "names, home addresses, e-mail").replace("3T11:10", "3T11:20"),
    );
    await vscode.commands.executeCommand("incidentComms.refreshFromRecord");
    const text = document.getText();
    assert.include(text, "names, home addresses and e-mail addresses");
    assert.include(text, "11:20:** We stopped it");
    assert.include(text, "We think of nine thousand readers");
    assert.include(text, "I am a reader here myself.");
    assert.include(told.join(), "We think of nine thousand readers");
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), before);
    picks = [];
    await vscode.commands.executeCommand("incidentComms.refreshFromRecord");
    assert.strictEqual(document.getText(), before);
    assert.isAbove(offered.length, 3);
    const shown = offered.map(({ label, detail = "" }) => `${label} ${detail}`).join("\n");
    assert.include(shown, "11:10: We stopped it");
    assert.notMatch(shown, /[*#\\]/, "plain words");
  });

  it("keeps a frozen copy with its facts, does not mark it, and lets nothing of ours change it", async () => {
    const draft = inFront();
    await replaceWords(draft, "We are sorry.", "We are sorry for any inconvenience.");
    inputs = ["by e-mail to all readers", "2026-06-05T09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    assert.sameMembers(await filesIn("published"), ["disclosure.md", "disclosure.facts.yaml"]);
    assert.isFalse(draft.isDirty);
    assert.include(await readFile(draft.uri), "any inconvenience");
    const uri = vscode.Uri.joinPath(folder, "published", "disclosure.md");
    const copy = await readFile(uri);
    assert.include(copy, "on: 2026-06-05T09:00\n  where: by e-mail to all readers\n  facts: disclosure.facts.yaml");
    assert.include(await readFile(vscode.Uri.joinPath(folder, "published", "disclosure.facts.yaml")), dayThree);

    await vscode.window.showTextDocument(uri, { preview: false });
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 2);
    assert.include(
      lenses.map(({ command }) => command?.title).join(),
      "published on 5 June 2026 at 09:00 (London time, UTC+01:00), by e-mail to all readers",
    );
    await vscode.commands.executeCommand("type", { text: "x" });
    for (const command of ["sayHere", "acceptFinding", "refreshFromRecord", "markAsPublished"]) {
      await vscode.commands.executeCommand(`incidentComms.${command}`);
    }
    assert.deepEqual(marksOn(inFront()), []);
    assert.strictEqual(inFront().getText(), copy);
    assert.lengthOf(await filesIn("published"), 2);
    // The letter itself can still be worked on, and a second copy takes the next name.
    await vscode.window.showTextDocument(draft);
    inputs = ["on our website", "2026-06-06"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    assert.includeMembers(await filesIn("published"), ["disclosure-2.md", "disclosure-2.facts.yaml"]);
    assert.strictEqual(await readFile(uri), copy);
  });

  it("says so where what a button of a message asks for cannot be done", async () => {
    const published = vscode.Uri.joinPath(folder, "published");
    const didFail = new vscode.EventEmitter<void>();
    Object.assign(vscode.window, {
      showInformationMessage: async (_message: string, ...buttons: readonly unknown[]) => {
        if (!buttons.includes("Show It")) {
          return undefined;
        }
        await vscode.workspace.fs.delete(published, { recursive: true });
        return "Show It";
      },
      showErrorMessage: (message: string) => {
        told.push(message);
        didFail.fire();
        return Promise.resolve(undefined);
      },
    });
    inputs = ["by e-mail to all readers", "2026-06-05T09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    await eventually(
      () => told.some((message) => message.startsWith("That did not work: ")),
      didFail.event,
      () => `She was told: ${told.join(" / ")}`,
    );
  });

  it("offers to write into the record when the people affected were told, and then only once", async () => {
    const question = "The record does not say yet when you told the people affected. Was it on 5 June 2026 at 09:00";
    Object.assign(vscode.window, {
      showInformationMessage: (message: string, ...options: readonly unknown[]) => {
        told.push(message);
        const [first] = options;
        const isModal = typeof first === "object" && first !== null && "modal" in first;
        const buttons = options.filter((option): option is vscode.MessageItem => isModal && option !== first);
        return Promise.resolve(buttons.find(({ title }) => title === "Write It There"));
      },
    });
    const draft = inFront();
    const record = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, "incident.yaml"));
    inputs = ["by e-mail to all readers", "2026-06-05T09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    await eventually(
      () => record.getText().includes("told: 2026-06-05T09:00"),
      vscode.workspace.onDidChangeTextDocument,
      () => record.getText(),
    );
    assert.include(told.join(), question);
    // In a browser VS Code saves by itself.
    await record.save();
    told = [];
    inputs = ["by e-mail to all readers", "2026-06-06T09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished", draft.uri);
    assert.notInclude(told.join(), "does not say yet");
  });

  it("asks about a day before the incident began, and lets her write another", async () => {
    answer = "Write Another Day";
    inputs = ["by e-mail to all readers", "2025-06-05", "5 June 2026 09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    const asked = "You wrote that this went out on 5 June 2025. By the record, the incident only began on 1 June 2026";
    assert.include(told.join(), asked);
    const copy = await readFile(vscode.Uri.joinPath(folder, "published", "disclosure.md"));
    assert.include(copy, "on: 2026-06-05T09:00\n");
    answer = undefined;
    inputs = ["by e-mail to all readers", "2025-06-05"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    assert.lengthOf(await filesIn("published"), 2);
  });

  it("keeps no copy of what must not go out, and shows the place", async () => {
    for (const [words, is, place] of [
      ["We are sorry.", "We are sorry. Ask [NAME].", "[NAME]"],
      ["Ask [NAME].", "Ask Rob.", "Rob"],
    ] as const) {
      await replaceWords(inFront(), words, is);
      await vscode.commands.executeCommand("incidentComms.markAsPublished");
      const editor = vscode.window.activeTextEditor;
      assert.strictEqual(editor?.document.getText(editor.selection), place);
      assert.notInclude(await filesIn("."), "published");
    }
  });

  it("makes the next version from today's record and her own words, in a new file", async () => {
    await replaceWords(inFront(), "We are sorry.", "We are sorry. I am a reader here myself.");
    inputs = ["by e-mail to all readers", "2026-06-05T09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    await writeRecord(dayFourteen);
    const uri = vscode.Uri.joinPath(folder, "published", "disclosure.md");
    await vscode.window.showTextDocument(uri, { preview: false });
    await vscode.commands.executeCommand("incidentComms.startNextVersion");
    const document = inFront();
    assert.match(document.uri.path, /\/notices\/disclosure-2\.md$/);
    const text = document.getText();
    assert.include(text, "version: 2\nfollows: ../published/disclosure.md");
    assert.include(text, "## What has changed since our notice of 5 June 2026");
    assert.include(
      text,
      "- We now know how many people are affected: 14,300 people. Our earlier notice said 9,000 people",
    );
    assert.include(text, "This affects 14,300 people: readers with a card of ours.");
    assert.include(text, "I am a reader here myself.");
    assert.notInclude(text, "published:");
    // What it says has changed is the record's, and follows it like the rest.
    await writeRecord(dayFourteen.replace("14300", "14400"));
    await vscode.commands.executeCommand("incidentComms.refreshFromRecord");
    assert.include(document.getText(), "- We now know how many people are affected: 14,400 people.");
    assert.include(document.getText(), "## What has changed since our notice of 5 June 2026");
    // It cannot have gone out before the first did.
    answer = "Write Another Day";
    inputs = ["by e-mail to all readers", "2026-06-05T08:00", "2026-06-07T08:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    assert.include(
      told.join("\n"),
      "You wrote that this went out on 5 June 2026 at 08:00. The notice of which this is the next version only went out on 5 June 2026 at 09:00.",
    );
    const copy = await readFile(vscode.Uri.joinPath(folder, "published", "disclosure-2.md"));
    assert.include(copy, "on: 2026-06-07T08:00");
  });

  it("says that the next version is already begun, and opens it or makes another as she likes", async () => {
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    const copy = vscode.Uri.joinPath(folder, "published", "disclosure.md");
    const start = async (said: string | undefined): Promise<string> => {
      answer = said;
      await vscode.commands.executeCommand("incidentComms.startNextVersion", copy);
      return inFront().uri.path.split("/").at(-1) ?? "";
    };
    assert.strictEqual(await start(undefined), "disclosure-2.md");
    assert.notInclude(told.join(), "already begun");
    await vscode.window.showTextDocument(copy, { preview: false });
    assert.strictEqual(await start(undefined), "disclosure.md");
    assert.include(told.join(), "The next version of this notice is already begun: disclosure-2.md.");
    assert.strictEqual(await start("Open It"), "disclosure-2.md");
    assert.sameMembers(await filesIn("notices"), ["disclosure.md", "disclosure-2.md"]);
    assert.strictEqual(await start("Make Another"), "disclosure-3.md");
    await vscode.window.showTextDocument(copy, { preview: false });
    assert.strictEqual(await start("Open It"), "disclosure-3.md");
    // Of another notice that went out, none is begun.
    told = [];
    const draft = vscode.Uri.joinPath(folder, "notices", "disclosure-3.md");
    answer = "It Went Out as It Is";
    await vscode.commands.executeCommand("incidentComms.markAsPublished", draft);
    await vscode.commands.executeCommand(
      "incidentComms.startNextVersion",
      vscode.Uri.joinPath(folder, "published", "disclosure-3.md"),
    );
    assert.notInclude(told.join(), "already begun");
    assert.strictEqual(inFront().uri.path.split("/").at(-1), "disclosure-4.md");
  });

  it("offers first what went out of the draft in front, though others went out later", async () => {
    const draft = inFront();
    inputs = ["by e-mail", "2026-06-05T09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    await vscode.commands.executeCommand("incidentComms.draftApology");
    inputs = ["on our website", "2026-06-06T09:00"];
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    const next = async (): Promise<readonly string[]> => {
      picks = [];
      await vscode.commands.executeCommand("incidentComms.startNextVersion");
      return offered.map(({ label }) => label);
    };
    assert.deepEqual(await next(), ["apology.md", "disclosure.md"]);
    await vscode.window.showTextDocument(draft, { preview: false });
    assert.deepEqual(await next(), ["disclosure.md", "apology.md"]);
  });

  it("names the status update that fits now, where an older one is carried on", async () => {
    const down = dayThree.replace(
      "contained: 2026-06-03T11:10 }",
      "contained: 2026-06-03T11:10, serviceStopped: 2026-06-03T11:00 }\nservice: renewing online",
    );
    await writeRecord(down);
    await vscode.commands.executeCommand("incidentComms.draftNotice", "status-monitoring");
    assert.include(
      inFront().getText(),
      "**Status:** Renewing online does not work now: it stopped working on 3 June 2026",
    );
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    await writeRecord(down.replace("T11:00 }", "T11:00, recovered: 2026-06-03T18:00 }"));
    const copy = vscode.Uri.joinPath(folder, "published", "status-monitoring.md");
    await vscode.window.showTextDocument(copy, { preview: false });
    told = [];
    await vscode.commands.executeCommand("incidentComms.startNextVersion");
    assert.include(inFront().getText(), "**Status:** Renewing online works again.");
    assert.include(told.join(), "By the record, another document fits now: Status update: resolved.");
  });

  it("keeps no copy where she went on writing, in the draft or the record, while she was asked", async () => {
    const draft = inFront();
    meanwhile = () => replaceWords(draft, "We are sorry.", "We are sorry. So am I.");
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    assert.include(told.join(), "has changed in the meantime");
    told = [];
    meanwhile = () => writeRecord(dayFourteen);
    await vscode.commands.executeCommand("incidentComms.markAsPublished", draft.uri);
    assert.include(told.join(), "has changed in the meantime");
    assert.notInclude(await filesIn("."), "published");
  });

  it("takes back nothing for a slip in the record, or in the facts of a copy, and shows the place", async () => {
    const draft = inFront();
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    const slip = (text: string) => text.replace("14300", "14.300 people").replace("value: 9000", "value: 9.000 people");
    await writeRecord(slip(dayFourteen));
    const refused = async (command: string, uri: vscode.Uri, place: string) => {
      const before = await vscode.window.showTextDocument(uri, { preview: false });
      const text = before.document.getText();
      told = [];
      await vscode.commands.executeCommand(`incidentComms.${command}`);
      assert.include(told.join(), "cannot be read and would count as unknown", command);
      await eventually(
        () => selectedWords() === place,
        vscode.window.onDidChangeTextEditorSelection,
        () => `Shown after ${command}: ${selectedWords()}`,
      );
      assert.strictEqual(before.document.getText(), text);
    };
    const copy = vscode.Uri.joinPath(folder, "published", "disclosure.md");
    await refused("refreshFromRecord", draft.uri, "14.300 people");
    await refused("markAsPublished", draft.uri, "14.300 people");
    await refused("startNextVersion", copy, "14.300 people");
    await writeRecord(dayFourteen);
    await writeFile(folder, "published/disclosure.facts.yaml", slip(dayThree));
    await refused("startNextVersion", copy, "9.000 people");
    assert.deepEqual(await filesIn("notices"), ["disclosure.md"]);
    assert.lengthOf(await filesIn("published"), 2);
  });

  it("changes nothing in a draft where the notice that it follows is not there", async () => {
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    await writeRecord(dayFourteen);
    const copy = vscode.Uri.joinPath(folder, "published", "disclosure.md");
    await vscode.window.showTextDocument(copy, { preview: false });
    await vscode.commands.executeCommand("incidentComms.startNextVersion");
    const document = inFront();
    await replaceWords(document, "../published/disclosure.md", "../published/moved.md");
    const text = document.getText();
    told = [];
    await vscode.commands.executeCommand("incidentComms.refreshFromRecord");
    assert.include(told.join(), "This draft follows ../published/moved.md, which is not there.");
    assert.strictEqual(document.getText(), text);
  });

  it("changes nothing in a draft where the facts of the notice that it follows are not there", async () => {
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    await writeRecord(dayFourteen);
    const copy = vscode.Uri.joinPath(folder, "published", "disclosure.md");
    await vscode.window.showTextDocument(copy, { preview: false });
    await vscode.commands.executeCommand("incidentComms.startNextVersion");
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, "published", "disclosure.facts.yaml"));
    const text = inFront().getText();
    told = [];
    await vscode.commands.executeCommand("incidentComms.refreshFromRecord");
    assert.include(told.join(), "The facts that ../published/disclosure.md was made from are not beside it");
    assert.strictEqual(inFront().getText(), text);
    await vscode.window.showTextDocument(copy, { preview: false });
    told = [];
    await vscode.commands.executeCommand("incidentComms.startNextVersion");
    assert.include(told.join(), "was made from are not beside it, so it cannot be told what has changed.");
    assert.sameMembers(await filesIn("notices"), ["disclosure.md", "disclosure-2.md"]);
  });

  it("makes no next version of a copy that does not say its kind", async () => {
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    const copy = await readFile(vscode.Uri.joinPath(folder, "published", "disclosure.md"));
    await writeFile(folder, "published/disclosure.md", copy.replace("kind: disclosure\n", ""));
    const uri = vscode.Uri.joinPath(folder, "published", "disclosure.md");
    await vscode.commands.executeCommand("incidentComms.startNextVersion", uri);
    assert.include(told.join(), "does not say what kind of notice it is.");
    assert.deepEqual(await filesIn("notices"), ["disclosure.md"]);
  });

  it("makes no next version of a copy without a record, and says so", async () => {
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    const copy = await readFile(vscode.Uri.joinPath(folder, "published", "disclosure.md"));
    const elsewhere = await freshFolder();
    await writeFile(elsewhere, "published/disclosure.md", copy);
    const uri = vscode.Uri.joinPath(elsewhere, "published", "disclosure.md");
    await vscode.commands.executeCommand("incidentComms.startNextVersion", uri);
    assert.include(told.join(), "There is no incident record beside this copy or above it");
  });

  it("refreshes the draft that it is given, whichever is in front", async () => {
    const draft = inFront();
    await writeRecord(dayFourteen);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, "incident.yaml"), { preview: false });
    await vscode.commands.executeCommand("incidentComms.refreshFromRecord", draft.uri);
    assert.include(draft.getText(), "This affects 14,300 people");
  });

  it("changes nothing in a draft without a record beside it, and says so", async () => {
    const text = inFront().getText();
    const elsewhere = await freshFolder();
    await writeFile(elsewhere, "disclosure.md", text);
    const uri = vscode.Uri.joinPath(elsewhere, "disclosure.md");
    const { document } = await vscode.window.showTextDocument(uri, { preview: false });
    await vscode.commands.executeCommand("incidentComms.refreshFromRecord");
    assert.include(told.join(), "There is no incident record beside this draft to compare it with.");
    assert.strictEqual(document.getText(), text);
  });

  function selectedWords(): string {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) ?? "";
  }

  function inFront(): vscode.TextDocument {
    const document = vscode.window.activeTextEditor?.document;
    assert(document !== undefined);
    return document;
  }

  async function writeRecord(text: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, "incident.yaml"));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }

  async function filesIn(name: string): Promise<string[]> {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, name));
    return entries.map(([entry]) => entry);
  }
});
