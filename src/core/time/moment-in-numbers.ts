import type { Say } from "../text/say.ts";

/** "2026-05-20T10:00+01:00" */
const writtenPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;

/** A written moment in numbers, as somebody would type it: "2026-05-20 10:00", on a German screen "20.05.2026 10:00". */
export function momentInNumbers(written: string, say: Say): string {
  const [, year = "", month = "", day = "", clock = ""] = writtenPattern.exec(written) ?? [];
  return `${say("{0}-{1}-{2}", year, month, day)} ${clock}`.trimEnd();
}
