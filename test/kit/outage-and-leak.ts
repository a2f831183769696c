import type { KindId } from "../../src/core/index.ts";
import type { EarlierNotice } from "../../src/core/documents/versions/draft-again.ts";
import { publishedAs, versionAfter } from "./published.ts";

/** The notice of a kind that went out on 2 December 2026 at 14:25 in Berlin, made from these facts. */
export function noticeOf(kind: KindId, facts: string): EarlierNotice {
  return publishedAs(facts, { kind, drafted: "2026-12-02T13:25:00Z", on: "2026-12-02T14:25" });
}

/** Its next version, from today's facts. */
export function nextOf(kind: KindId, then: string, today: string): string {
  return versionAfter(noticeOf(kind, then), today, [], "2026-12-02T14:50:00Z");
}
