import type { Draft } from "../../draft/draft.ts";
import type { Kind } from "../kinds.ts";
import type { NotRendered } from "../render-template.ts";
import { draftAgain, type DraftSource, type EarlierNotice } from "./draft-again.ts";
import { isOvertaken, refreshDraft, type Refresh } from "./refresh-draft.ts";

/** Where a draft differs from what would be drafted today, or why nothing can be. */
export type Comparison =
  | { readonly ok: true; readonly refresh: Refresh }
  /** Why the document cannot be drafted today. */
  | NotRendered;

/**
 * Where a draft and what would be drafted of its record today differ. `earlier`: the notice that it follows. What
 * differs only because a time for which news is promised has passed is told apart: the record says what it said.
 */
export function compareWithRecord(
  { text, frontMatter }: Pick<Draft, "text" | "frontMatter">,
  kind: Kind,
  source: Omit<DraftSource, "keepsPassed">,
  earlier: EarlierNotice | undefined,
): Comparison {
  const drafted = draftAgain(kind, frontMatter, source, earlier);
  if (!drafted.ok) {
    return drafted;
  }
  const refresh = refreshDraft(text, drafted.text);
  if (!refresh.differences.some(isOvertaken)) {
    return { ok: true, refresh };
  }
  const promised = draftAgain(kind, frontMatter, { ...source, keepsPassed: true }, earlier);
  return { ok: true, refresh: promised.ok ? refreshDraft(text, drafted.text, promised.text) : refresh };
}
