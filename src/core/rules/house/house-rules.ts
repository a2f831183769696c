import type { Kind, KindId } from "../../documents/kinds.ts";
import type { RuleId, Severity } from "../rule.ts";
import type { PhrasePattern } from "./phrase-pattern.ts";

/** Where a team keeps its house rules, in the folder of an incident or any folder above it. */
export const houseRulesFile = ".incident-comms/rules.yaml";

/** For which documents something holds. */
export interface HouseScope {
  /** None: for every kind. */
  readonly kinds: readonly KindId[];
  readonly readers: Kind["readers"] | undefined;
}

/** A phrase that a team wants out of its documents. */
export interface HousePhrase extends HouseScope {
  readonly pattern: PhrasePattern;
  /** Better words, the best first; may be none. */
  readonly write: readonly string[];
  readonly why: string | undefined;
  readonly severity: Severity;
}

/** How grave a team takes what one of our rules finds, or that it does not want to hear of it. */
export interface HouseSetting extends HouseScope {
  readonly rule: RuleId;
  readonly severity: Severity | "off";
}

/** What a team asks of its documents beside our rules. */
export interface HouseRules {
  /** Whose they are, as a finding says it: "the press office". */
  readonly whose: string | undefined;
  readonly phrases: readonly HousePhrase[];
  readonly settings: readonly HouseSetting[];
}

export function isInScope({ kinds, readers }: HouseScope, kind: Kind): boolean {
  return (kinds.length === 0 || kinds.includes(kind.id)) && (readers === undefined || readers === kind.readers);
}

/** What a team says of a rule for documents of this kind, the first entry that fits; undefined where it says nothing. */
export function houseSeverity(
  house: HouseRules | undefined,
  rule: { readonly id: RuleId },
  kind: Kind,
): HouseSetting["severity"] | undefined {
  return house?.settings.find((setting) => setting.rule === rule.id && isInScope(setting, kind))?.severity;
}
