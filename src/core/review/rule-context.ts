import type { Temporal } from "temporal-polyfill";
import type { Kind } from "../documents/kinds.ts";
import { createSectionSource } from "../documents/section-source.ts";
import type { Templates } from "../documents/templates.ts";
import type { Draft } from "../draft/draft.ts";
import { draftLanguage } from "../draft/draft-language.ts";
import { isKnown } from "../record/fact.ts";
import type { IncidentRecord } from "../record/record.ts";
import { allRules, requirementRules } from "../rules/all-rules.ts";
import { createWordingFinder } from "../rules/find-wordings.ts";
import type { HouseRules } from "../rules/house/house-rules.ts";
import { judgeRequirement } from "../rules/requirement-rule.ts";
import type { Judgement, RuleContext } from "../rules/rule.ts";
import type { RequirementId } from "../wording/requirements.ts";
import { withWordsOfPeople } from "./words-of-people.ts";

/** What a draft is judged beside. */
export interface Surroundings {
  readonly record?: IncidentRecord | undefined;
  readonly house?: HouseRules | undefined;
  readonly now: Temporal.Instant;
  /** Without templates the findings carry nothing to insert. */
  readonly templates?: Templates | undefined;
}

const findWordings = createWordingFinder(allRules.flatMap(({ wording }) => wording ?? []));

/** Everything that rules may look at, made once per review. */
export function ruleContext(draft: Draft, kind: Kind, surroundings: Surroundings): RuleContext {
  const { record, house, now, templates } = surroundings;
  const prose = { passages: draft.passages, ownNames: [...draft.ownNames, ...ownNamesIn(record)] };
  const language = draftLanguage(draft);
  const judgements = new Map<RequirementId, Judgement>();
  for (const rule of requirementRules) {
    const byRule = language.isEnglish ? judgeRequirement(rule, draft, prose) : undefined;
    const judgement = withWordsOfPeople(byRule, draft, rule.requirement);
    if (judgement !== undefined) {
      judgements.set(rule.requirement, judgement);
    }
  }
  const sections = templates === undefined ? undefined : createSectionSource(record, now, templates);
  const hitsOf = language.isEnglish ? findWordings(draft) : () => [];
  return { draft, language, kind, record, house, now, judgements, sections, hitsOf };
}

/** What the organisation is called: its name beside a failing makes the failing ours. */
function ownNamesIn(record: IncidentRecord | undefined): readonly string[] {
  const name = record?.organisation.name;
  return name !== undefined && isKnown(name) ? [name.value] : [];
}
