/**
 * How long the form takes in a long record: `npm run bench:form`. Each time is taken in the page, from the key that a
 * person presses to when the page is laid out anew with what the record then says: through the message to the
 * extension's logic, which changes and reads the record, and back.
 */
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.ts";
import { FormDesk } from "../webview/form/form-desk.ts";
import { longRecord } from "./long-record.ts";

const [entryCount, measureCount] = [500, 200];
/** How often each is done; the first few times warm up and do not count. */
const [times, warmUps] = [40, 5];

/** Answers of the form, in milliseconds, as the page itself took them. */
interface Clock {
  pressed: number;
  readonly typed: number[];
  readonly answered: number[];
}

declare global {
  var clock: Clock;
}

const browser = await launchBrowser();
const desk = await FormDesk.open(browser, longRecord(entryCount, measureCount));
desk.isPictureShown = false;
await desk.page.evaluate(startClock);
process.stdout.write(
  `A record with ${entryCount} timeline entries and ${measureCount} measures, ${times} times each:\n`,
);
const row = (list: string, index: number): Locator => desk.page.locator(`#section-${list} ~ .field .row`).nth(index);
await measure("a field at the top", desk.words("What your team calls it"));
await row("timeline", 250).locator("summary").click();
await measure("an entry in the middle of the timeline", row("timeline", 250).getByLabel("What happened"));
await row("measures", 199).locator("summary").click();
await measure("the last measure", row("measures", 199).getByLabel("Who answers for it"));
await desk.close();
await browser.close();

async function measure(what: string, field: Locator): Promise<void> {
  await field.focus();
  await desk.page.keyboard.press("End");
  await desk.page.evaluate(() => {
    globalThis.clock.typed.length = 0;
    globalThis.clock.answered.length = 0;
  });
  for (let time = 0; time < times + warmUps; time += 1) {
    await desk.page.keyboard.press("x");
    // Enter says at once what otherwise a rest of the keys says.
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForFunction((count) => globalThis.clock.answered.length === count, time + 1, { polling: 5 });
  }
  assert(desk.text.includes("x".repeat(times + warmUps)), "The record does not say what was typed.");
  const { typed, answered } = await desk.page.evaluate(() => globalThis.clock);
  report(`a key in ${what} → on the page`, typed);
  report(`what was typed in ${what} → record → on the page`, answered);
}

function report(what: string, all: readonly number[]): void {
  const sorted = all.slice(warmUps).toSorted((left, right) => left - right);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  process.stdout.write(`  ${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms\n`);
}

/** Runs in the page: takes the time of keys, of what they type, and of the answers that the form has shown. */
function startClock(): void {
  const clock: Clock = { pressed: 0, typed: [], answered: [] };
  globalThis.clock = clock;
  const sinceKey = (): number => {
    // Nothing is on the page before it is laid out.
    document.body.getBoundingClientRect();
    return performance.now() - clock.pressed;
  };
  window.addEventListener(
    "keydown",
    () => {
      clock.pressed = performance.now();
    },
    { capture: true },
  );
  window.addEventListener("input", () => {
    clock.typed.push(sinceKey());
  });
  window.addEventListener("message", ({ data }: MessageEvent<{ type: string }>) => {
    if (data.type === "answer") {
      clock.answered.push(sinceKey());
    }
  });
}
