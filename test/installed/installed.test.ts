/** The package as a person gets it: installed from its file, used by palette, keyboard and mouse alone. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { copySample } from "../../scripts/sample.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { eventually } from "../kit/eventually.ts";
import { Workbench } from "../journey/workbench.ts";

const noFault = "does not say what was our fault";

describe("the installed package", function () {
  this.timeout(90_000);
  let incident: string;
  let window: Workbench;

  before(async () => {
    incident = copySample(temporaryFolder("installed"));
    window = await Workbench.open({ folder: incident, hasAllOfVSCode: true });
  });
  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest);
  });
  after(async () => {
    await window.close();
  });

  const notice = (name: string): string => readFileSync(path.join(incident, "notices", name), "utf8");

  it("drafts an apology beside the one that is there", async () => {
    const earlier = notice("apology.md");
    await window.runCommand("Incident Comms: Draft an Apology…");
    await window.tab("apology-2.md").waitFor();
    assert.match(notice("apology-2.md"), /^---\nkind: apology\n/);
    assert.equal(notice("apology.md"), earlier);
  });

  it("warns as soon as the fault is taken out, and says so in the Problems panel", async () => {
    const problems = await window.problems();
    assert.equal(await problems.count(), 0);
    for (const words of ["You trusted us with your data", "We copied the file", "We deleted the file"]) {
      await window.deleteParagraph(words);
    }
    await window.select("We are sorry: we did not keep your data safe");
    await window.type("About your bookings with us");
    await (await window.problems()).filter({ hasText: noFault }).waitFor();
    assert.match(
      await (await window.hover("About your bookings with us")).innerText(),
      /does not say what was our fault/,
    );
  });

  it("puts the fault back with the fix that the Problems panel offers", async () => {
    await window.fixProblem(noFault, "Say what we did wrong");
    await (await window.problems()).filter({ hasText: noFault }).waitFor({ state: "detached" });
    await window.runCommand("View: Focus Active Editor Group");
    await window.save();
    await eventually(() => notice("apology-2.md").includes("copied our bookings"), "The file does not say it.");
  });

  it("shows in the checklist that all is said", async () => {
    const checklist = await window.openChecklist();
    await checklist.getByText("9 of 9 said").waitFor();
  });

  it("has written nothing but the draft", () => {
    assert.equal(existsSync(path.join(incident, "notices", "apology-3.md")), false);
  });

  it("has asked for nothing beyond this machine", () => {
    assert.deepEqual(window.refusedAddresses, []);
  });
});
