import { requirementTitles, type RequirementId } from "../wording/requirements.ts";
import type { Draft } from "../draft/draft.ts";
import { lapsedSentence } from "./lapsed-sentence.ts";
import { proseOfNow } from "../wording/earlier-notice.ts";
import type { Say } from "../text/say.ts";
import { promisesTime, saysWhen } from "../wording/not-yet-known.ts";
import type { Finder, Match } from "../wording/prose.ts";
import { insertSection } from "./insert-section.ts";
import type { Evidence, Judgement, RequirementRule, Rule, RuleContext, RuleFinding } from "./rule.ts";

interface RequirementRuleParts extends Omit<Rule, "severity" | "kinds" | "languages" | "isAboutWords" | "check"> {
  readonly requirement: RequirementId;
  readonly find: Finder;
  readonly findOpen: Finder;
  /** What the warning says where it is missing: "This draft does not say when it happened." */
  readonly missing: string;
}

/** A rule that warns where a draft's kind needs a requirement and the draft leaves it out. */
export function requirementRule(parts: RequirementRuleParts): RequirementRule {
  return {
    ...parts,
    severity: "warning",
    kinds: "all",
    languages: ["en"],
    isAboutWords: false,
    check: (context) => checkRequirement(parts, context),
  };
}

/** Whether `draft` says what `rule` looks for, says that it is not yet known, or is silent. */
export function judgeRequirement(rule: RequirementRule, draft: Draft): Judgement {
  const met = rule.find(proseOfNow(draft, rule.requirement));
  if (met.length > 0) {
    return { state: "met", evidence: spansOf(draft, met), isDated: false };
  }
  const open = rule.findOpen(draft);
  if (open.length > 0) {
    return { state: "open", evidence: spansOf(draft, open), isDated: open.some((match) => saysWhen(draft, match)) };
  }
  return { state: "missing", evidence: [], isDated: false };
}

function spansOf(draft: Draft, matches: readonly Match[]): readonly Evidence[] {
  return matches
    .map((match) => ({ ...draft.spanOf(match), by: "rule" as const }))
    .sort((left, right) => left.start - right.start);
}

function checkRequirement(parts: RequirementRuleParts, context: RuleContext): readonly RuleFinding[] {
  const judgement = context.judgements.get(parts.requirement);
  if (judgement === undefined || !context.kind.requires.includes(parts.requirement)) {
    return [];
  }
  if (judgement.state === "open") {
    return judgement.isDated || promisesDatedNews(context) ? [] : [undatedFinding(parts, judgement, context)];
  }
  if (judgement.state === "met") {
    return [];
  }
  const { say } = context;
  const message = `${changedPassage(judgement, say)}${say(parts.missing)} ${say(parts.why)}`;
  const span = context.draft.titleSpan;
  return [{ span, message, ...insertions(parts.requirement, context) }];
}

/** Whether the draft says once, for all that is not yet known, by when readers will hear more. */
function promisesDatedNews({ draft, judgements }: RuleContext): boolean {
  const news = judgements.get("next-update");
  return news?.state === "met" && news.evidence.some(({ start, end }) => promisesTime(draft.text.slice(start, end)));
}

function undatedFinding(parts: RequirementRuleParts, judgement: Judgement, context: RuleContext): RuleFinding {
  const { say } = context;
  const title = say(requirementTitles[parts.requirement]);
  return {
    span: judgement.evidence[0] ?? context.draft.titleSpan,
    severity: "information",
    message: `${changedPassage(judgement, say)}${say("“{0}” is said to be not yet known, without a time by which readers will hear. Say by when you will know or tell them more.", title)}`,
  };
}

/** For one whose word does not count any more: why the draft asks again. Empty where there is none. */
function changedPassage({ lapsed }: Judgement, say: Say): string {
  return lapsed === undefined ? "" : `${lapsedSentence(lapsed, say)} `;
}

/** For our fault the person chooses the wording; everything else has one honest section. */
function insertions(requirement: RequirementId, context: RuleContext): Pick<RuleFinding, "fix" | "suggestions"> {
  const { sections, say } = context;
  if (sections === undefined) {
    return {};
  }
  if (requirement === "fault") {
    const suggestions = sections.faultWordings().flatMap((wording) => {
      const edit = insertSection(context, requirement, wording.text);
      return edit === undefined ? [] : [{ title: say(wording.title), when: say(wording.when), edits: [edit] }];
    });
    return { suggestions };
  }
  const edit = insertSection(context, requirement, sections.section(requirement));
  const title = say("Add “{0}”", say(requirementTitles[requirement]));
  return edit === undefined ? {} : { fix: { title, edits: [edit] } };
}
