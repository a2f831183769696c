import type { Temporal } from "temporal-polyfill";
import type { MomentPhrases } from "./moment-phrases.ts";
import { months, shortMonth, wordDate } from "./word-moment.ts";

const isoPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthFirstPattern = /^[A-Z][a-z]+\.? \d/;
const yearPattern = /(?:19|20)\d\d/;
const monthPattern = new RegExp(String.raw`\b(?:${months.join("|")})\b`, "i");

/** A day as a date beside it is written, and as in `phrases` where that is all numbers: "March 4, 2026" for "March 3, 2026", "4 Mar" for "3 Mar", "2026-03-04". */
export function wordDateLike(written: string, date: Temporal.PlainDate, phrases?: MomentPhrases): string {
  if (isoPattern.test(written)) {
    return date.toString();
  }
  if (!/[a-z]/i.test(written)) {
    return wordDate(date, phrases);
  }
  const month = monthPattern.test(written) ? (months[date.month - 1] ?? "") : shortMonth(date);
  const hasYear = yearPattern.test(written);
  return monthFirstPattern.test(written)
    ? `${month} ${String(date.day)}${hasYear ? `, ${String(date.year)}` : ""}`
    : `${String(date.day)} ${month}${hasYear ? ` ${String(date.year)}` : ""}`;
}
