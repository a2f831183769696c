import type { Temporal } from "temporal-polyfill";
import type { Kind } from "../documents/kinds.ts";
import { createSectionSource } from "../documents/section-source.ts";
import type { Templates } from "../documents/templates.ts";
import type { Draft } from "../draft/draft.ts";
import { draftLanguage } from "../draft/draft-language.ts";
import { isKnown } from "../record/fact.ts";
import { sayOf } from "../record/language-to-write-in.ts";
import type { IncidentRecord } from "../record/record.ts";
import { allRules, requirementRules } from "../rules/all-rules.ts";
import { createWordingFinder } from "../rules/find-wordings.ts";
import type { HouseRules } from "../rules/house/house-rules.ts";
import { judgeRequirement } from "../rules/requirement-rule.ts";
import type { Judgement, RuleContext } from "../rules/rule.ts";
import { sayInEnglish, type Say } from "../text/say.ts";
import { momentsIn } from "../time/moments-in.ts";
import type { RequirementId } from "../wording/requirements.ts";
import { withWordsOfPeople } from "./words-of-people.ts";

/** What a draft is judged beside. */
export interface Surroundings {
  readonly record?: IncidentRecord | undefined;
  readonly house?: HouseRules | undefined;
  readonly now: Temporal.Instant;
  /** The language of the screen; English without it. */
  readonly say?: Say | undefined;
  /** Whether it lies where the frozen copies of notices that went out are kept. */
  readonly isFrozen?: boolean | undefined;
  /** Whether it went out as it stands: later news belong into its next version. */
  readonly wentOut?: boolean | undefined;
  /** Without templates the findings carry nothing to insert. */
  readonly templates?: Templates | undefined;
}

const findWordings = createWordingFinder(allRules.flatMap(({ wording }) => wording ?? []));

/** Everything that rules may look at, made once per review. */
export function ruleContext(parsed: Draft, kind: Kind, surroundings: Surroundings): RuleContext {
  const { record, house, now, templates, isFrozen = false, wentOut = false } = surroundings;
  const say = sayOf(record, surroundings.say ?? sayInEnglish);
  const moments = momentsIn(sayOf(record, sayInEnglish));
  const draft = record === undefined ? parsed : { ...parsed, ...ownNamesIn(parsed, record) };
  const language = draftLanguage(draft);
  const judgements = new Map<RequirementId, Judgement>();
  for (const rule of draft.isTooLong ? [] : requirementRules) {
    const byRule = language.isEnglish ? judgeRequirement(rule, draft) : undefined;
    const judgement = withWordsOfPeople(byRule, draft, rule.requirement);
    if (judgement !== undefined) {
      judgements.set(rule.requirement, judgement);
    }
  }
  const sections =
    templates === undefined ? undefined : createSectionSource(record, now, templates, draft.frontMatter.group);
  const hitsOf = language.isEnglish ? findWordings(draft) : () => [];
  return { draft, language, kind, record, house, now, say, moments, isFrozen, wentOut, judgements, sections, hitsOf };
}

/** What the organisation is called, whose name beside a failing makes the failing ours, and who speaks for it. */
function ownNamesIn(
  { ownNames }: Draft,
  { organisation: { name }, signatory }: IncidentRecord,
): Pick<Draft, "ownNames" | "ownSpeakers"> {
  const person = isKnown(signatory.name) ? signatory.name.value : "";
  // "Ms Ruddock said".
  const surname = person.split(" ").at(-1) ?? "";
  return {
    ownNames: isKnown(name) ? [...ownNames, name.value] : ownNames,
    ownSpeakers: surname.length < 3 ? [] : [surname],
  };
}
