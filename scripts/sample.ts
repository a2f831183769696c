import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { sampleFolder, sampleNotices, sampleNow, sampleRecord } from "./sample-notices.ts";

/** A new temporary folder, which is not deleted afterwards. */
const newFolder = (): string => mkdtempSync(join(tmpdir(), "incident-comms-sample-"));

/**
 * Copies the made-up incident (its record, and drafts in `notices/`) into `parent`.
 *
 * @returns the incident's folder.
 */
export function copySample(parent: string): string {
  const folder = join(realpathSync(parent), basename(sampleFolder));
  cpSync(sampleFolder, folder, { recursive: true });
  return folder;
}

/**
 * The same incident, found out two days before `now`: what is due by its record is still to come, as it is for whoever
 * has an incident before them.
 *
 * @returns the incident's folder.
 */
export function copySampleAsOf(now: Temporal.Instant, parent = newFolder()): string {
  const move = daysMoved(now);
  const folder = join(realpathSync(parent), move(basename(sampleFolder)));
  const record = move(sampleRecord());
  mkdirSync(join(folder, "notices"), { recursive: true });
  writeFileSync(join(folder, "incident.yaml"), record);
  for (const [name, text] of sampleNotices(record, now)) {
    writeFileSync(join(folder, "notices", name), text);
  }
  return folder;
}

/** What moves each day in a text, `2026-05-19`, by as many days as lie between the sample's own present and `now`. */
function daysMoved(now: Temporal.Instant): (text: string) => string {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO("Europe/London").toPlainDate();
  const days = dayOf(sampleNow).until(dayOf(now)).days;
  return (text) =>
    text.replace(/\d{4}-\d{2}-\d{2}(?!\d)/g, (day) => Temporal.PlainDate.from(day).add({ days }).toString());
}
