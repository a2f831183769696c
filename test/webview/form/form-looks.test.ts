import assert from "node:assert/strict";
import { sampleRecordText } from "../../kit/records.ts";
import { axeFindings, axeFindingsInThemes, clippedWords, overflows } from "../look-at-page.ts";
import { blankRecord } from "./blank-record.ts";
import type { FormDesk } from "./form-desk.ts";
import { useDesk } from "./use-desk.ts";

const longWords = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen ".repeat(3).trim();

/** What the form can look like, each a record and what a person has done. */
const states: Readonly<Record<string, (desk: FormDesk) => Promise<void>>> = {
  "a new record": async () => {},
  "a full record, everything open": openEverything,
  "a record with problems": openSome,
  "a record that may only be read": openSome,
  "very long words": openEverything,
};

const records: Readonly<Record<keyof typeof states, string>> = {
  "a new record": blankRecord,
  "a full record, everything open": sampleRecordText,
  "a record with problems": `${blankRecord.replace("total: unknown", "total: 12 500").replace("timeline: []", "timeline:\n  - at: 2026-10-25T01:30\n    what: x")}drill: maybe\n`,
  "a record that may only be read": blankRecord.replace("version: 2", "version: 99"),
  "very long words": `title: ${longWords}
timeZone: Europe/London
moments: { aware: 2026-05-19T08:45 }
timeline:
  - { at: 2026-05-19, what: ${longWords}, source: ${longWords} }
advice:
  - ${longWords}
data:
  - { value: ${longWords}, certainty: suspected, source: ${longWords} }
service: [${longWords}]
`,
};

async function openEverything(desk: FormDesk): Promise<void> {
  await open(desk, "details");
}

/** What can be opened, but of what facts have beside their value, which is the same for all, only the first two. */
async function openSome(desk: FormDesk): Promise<void> {
  await open(desk, "details:not(.more), #section-what ~ .field .more");
}

async function open(desk: FormDesk, selector: string): Promise<void> {
  await desk.page.evaluate(async (what) => {
    // What is folded away makes its own when it opens, and that may hold more.
    for (let round = 0; round < 3; round += 1) {
      document.querySelectorAll<HTMLDetailsElement>(what).forEach((each) => (each.open = true));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, selector);
}

describe("The looks of the form", function () {
  this.timeout(120_000);
  const desks = useDesk();

  const show = async (state: string): Promise<FormDesk> => {
    const desk = await desks.open(records[state] ?? "");
    await states[state]?.(desk);
    return desk;
  };

  it("have nothing for axe to find, in any theme, with what can be opened open and something wrong", async () => {
    const desk = await show("a record with problems");
    assert.deepEqual(await axeFindingsInThemes(desk.form, ["dark", "hc-light", "hc-dark", "light"]), []);
  });

  it("draw a line around a box to tick, in high contrast", async () => {
    const desk = await show("a new record");
    const shadow = async () =>
      desk.page
        .locator(".flag")
        .first()
        .evaluate((box) => getComputedStyle(box).boxShadow);
    await desk.form.wear("light");
    assert.match(await shadow(), /^(?:none|rgba\(0, 0, 0, 0\).*)$/);
    for (const theme of ["hc-dark", "hc-light"] as const) {
      await desk.form.wear(theme);
      assert.match(await shadow(), /^rgb\(.*1px$/);
    }
  });

  it("have nothing for axe to find where the record may only be read", async () => {
    assert.deepEqual(await axeFindings((await show("a record that may only be read")).page), []);
  });

  for (const state of Object.keys(states)) {
    it(`lose nothing narrow, and at 200 %, and need no scrolling sideways: ${state}`, async () => {
      const desk = await show(state);
      await desk.form.wear("hc-light");
      // A window of 1280 px at 200 % has room for half as many.
      for (const width of [1280, 640, 320]) {
        await desk.page.setViewportSize({ width, height: 700 });
        assert.deepEqual(await overflows(desk.page), [], `${width} px wide`);
        assert.deepEqual(await clippedWords(desk.page), [], `${width} px wide`);
      }
    });
  }
});
