import assert from "node:assert/strict";
import { sampleRecordText } from "../kit/records.ts";
import { useDesk } from "./form-desk.ts";

const blank = `# Ours
title: Backup
type: unknown # leak
service: unknown
people:
  total: unknown
  groups: []
cause:
  summary: unknown
advice: unknown
timeline: []
`;

describe("The form over a record", function () {
  this.timeout(60_000);
  const desks = useDesk();

  it("shows what the record says", async () => {
    const desk = await desks.open(sampleRecordText);
    assert.equal(await desk.page.locator("h1").innerText(), "Booking export left on the web server");
    assert.equal(await desk.control("Name of the organisation").inputValue(), "Tidewater Cycles");
    assert.equal(await desk.control("How sure: How many in all").inputValue(), "confirmed");
  });

  it("puts what is typed into the record, and changes nothing else", async () => {
    const desk = await desks.open(blank);
    await desk.page.getByRole("textbox", { name: "What happened", exact: true }).fill("A file was open.");
    await desk.has("  summary: A file was open.");
    assert.equal(desk.text, blank.replace("summary: unknown", "summary: A file was open."));
    assert.equal(await desk.control("How sure: What happened").inputValue(), "confirmed");
  });

  it("takes “we don’t know yet” with one click, and undo brings the value back", async () => {
    const desk = await desks.open(sampleRecordText);
    await desk.button("We don’t know yet: Name of the organisation").click();
    await desk.has("organisation:\n  name: unknown");
    assert.equal(await desk.control("Name of the organisation").inputValue(), "");
    await desk.undo();
    assert.equal(await desk.control("Name of the organisation").inputValue(), "Tidewater Cycles");
  });
});
