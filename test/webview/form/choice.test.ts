import assert from "node:assert/strict";
import { eventually } from "../../kit/eventually.ts";
import { blankRecord } from "./blank-record.ts";
import { useDesk } from "./use-desk.ts";

/** Another field, with nothing to ask about. */
const team = "What your team calls it";

describe("A choice in the form", function () {
  this.timeout(60_000);
  const desks = useDesk();

  it("goes back to what the record says where it was refused", async () => {
    const desk = await desks.open(blankRecord);
    const kind = desk.page.getByLabel("What kind of incident it is", { exact: true });
    const before = await kind.inputValue();
    desk.refusal = "This was not changed.";
    await kind.selectOption("outage");
    await desk.page.locator(".field-note").getByText("This was not changed.").waitFor();
    assert.equal(await kind.inputValue(), before);
    desk.refusal = undefined;
    await kind.selectOption("outage");
    await desk.has("type: outage");
  });

  for (const refusal of ["This was not changed.", undefined]) {
    const answer = refusal === undefined ? "yes" : "no";

    it(`has the focus again that a question took, answered with ${answer}, unless the person is elsewhere by then`, async () => {
      const desk = await desks.open(blankRecord);
      const kind = desk.page.getByLabel("What kind of incident it is", { exact: true });
      const isFocused = (field: typeof kind) => field.evaluate((node) => node === document.activeElement);
      const choose = async (value: string, meanwhile: () => Promise<void>) => {
        desk.refusal = refusal;
        const release = desk.hold();
        await kind.focus();
        await kind.selectOption(value);
        await meanwhile();
        const answered = desk.heard.length + 1;
        release();
        await eventually(() => desk.heard.length >= answered, "The form asked for nothing.");
        await desk.settled();
      };
      await choose("outage", () => kind.blur());
      assert.equal(await isFocused(kind), true);
      await choose("leak", () => desk.words(team).focus());
      assert.equal(await isFocused(desk.words(team)), true);
    });
  }

  it("offers the groups of people there are, and follows one that is called otherwise", async () => {
    const desk = await desks.open(`version: 2
people: { groups: [{ who: Tenants who owe rent }, { who: former tenants }] }
repair: [{ offer: Credit monitoring, group: somebody else }]
`);
    const group = desk.page.getByLabel("For which group", { exact: true });
    const offered = () => group.locator("option").allTextContents();
    assert.deepEqual(await offered(), [
      "Everybody affected",
      "Tenants who owe rent",
      "former tenants",
      "somebody else",
    ]);
    assert.equal(await group.inputValue(), "somebody else");
    await group.focus();
    await group.selectOption("Tenants who owe rent");
    await desk.has("group: Tenants who owe rent");
    await desk.write(desk.text.replaceAll("Tenants who owe rent", "Tenants in arrears"));
    await eventually(async () => (await group.inputValue()) === "Tenants in arrears", "It still has the old name.");
    assert.deepEqual(await offered(), ["Everybody affected", "Tenants in arrears", "former tenants"]);
    await desk.write(desk.text.replace("former tenants }", "former tenants }, { who: guests }"));
    await desk.words(team).focus();
    await group.focus();
    assert.deepEqual((await offered()).slice(-1), ["guests"]);
    await group.selectOption("");
    await desk.has(/repair: \[\{ offer: Credit monitoring \}\]/);
  });

  it("offers the groups of people in an offer that nothing is written in yet", async () => {
    const desk = await desks.open("version: 2\npeople: { groups: [{ who: tenants }, { who: guests }] }\n");
    await desk.page.getByRole("button", { name: "Add to: What you offer to make up for it" }).click();
    const group = desk.page.getByLabel("For which group", { exact: true });
    assert.deepEqual(await group.locator("option").allTextContents(), ["Everybody affected", "tenants", "guests"]);
    assert.equal(await group.inputValue(), "");
  });
});
