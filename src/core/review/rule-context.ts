import type { Temporal } from "temporal-polyfill";
import type { Kind } from "../documents/kinds.ts";
import { createSectionSource } from "../documents/section-source.ts";
import type { Templates } from "../documents/templates.ts";
import type { Draft } from "../draft/draft.ts";
import { isKnown } from "../record/fact.ts";
import type { IncidentRecord } from "../record/record.ts";
import { requirementRules } from "../rules/all-rules.ts";
import { judgeRequirement } from "../rules/requirement-rule.ts";
import type { Judgement, RuleContext } from "../rules/rule.ts";
import type { RequirementId } from "../wording/requirements.ts";

/** What a draft is judged beside. */
export interface Surroundings {
  readonly record?: IncidentRecord | undefined;
  readonly now: Temporal.Instant;
  /** Without templates the findings carry nothing to insert. */
  readonly templates?: Templates | undefined;
}

/** Everything that rules may look at, made once per review. */
export function ruleContext(draft: Draft, kind: Kind, surroundings: Surroundings): RuleContext {
  const { record, now, templates } = surroundings;
  const prose = { passages: draft.passages, ownNames: [...draft.ownNames, ...ownNamesIn(record)] };
  const judgements = new Map<RequirementId, Judgement>();
  for (const rule of requirementRules) {
    judgements.set(rule.requirement, judgeRequirement(rule, draft, prose));
  }
  const sections = templates === undefined ? undefined : createSectionSource(record, now, templates);
  return { draft, kind, judgements, sections };
}

/** What the organisation is called: its name beside a failing makes the failing ours. */
function ownNamesIn(record: IncidentRecord | undefined): readonly string[] {
  const name = record?.organisation.name;
  return name !== undefined && isKnown(name) ? [name.value] : [];
}
