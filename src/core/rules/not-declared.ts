import type { Draft } from "../draft/draft.ts";
import { isNoNotice } from "../wording/other-kinds-of-text.ts";

/** Whether a text reads like a report on others, a policy or a template, and nobody has said that it is a draft of ours. */
export function isNotDeclared(draft: Draft): boolean {
  return draft.frontMatter.kind === undefined && isNoNotice(draft);
}
