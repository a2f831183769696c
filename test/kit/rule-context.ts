import { findKind, parseDraft, readHouseRules, readRecord, type KindId } from "../../src/core/index.ts";
import { ruleContext } from "../../src/core/review/rule-context.ts";
import type { RuleContext } from "../../src/core/rules/rule.ts";
import type { Say } from "../../src/core/text/say.ts";
import { testNow } from "./now.ts";

/** What rules are told of a draft. `record`: lines of `incident.yaml` without its version; `house`: the house rules. */
export function contextOf(
  text: string,
  record?: string,
  kindId: KindId = "disclosure",
  house?: string,
  say?: Say,
): RuleContext {
  const draft = parseDraft(text);
  const kind = findKind(draft.frontMatter.kind) ?? findKind(kindId)!;
  return ruleContext(draft, kind, {
    now: testNow,
    say,
    house: house === undefined ? undefined : readHouseRules(house).rules,
    record: record === undefined ? undefined : readRecord(`version: 1\n${record}`).record,
  });
}
