import { spansOverlap } from "../text/span.ts";
import { compareFindings, rankOf, type RuledFinding } from "./ruled-finding.ts";

/**
 * One finding for each cause: where a rule yields to another at the same place, and where two rules are about the same
 * words, one of them speaks: the graver, then the team's own, then the one that marks more of the words, then the one
 * that comes first.
 */
export function oneForEachCause(found: readonly RuledFinding[]): readonly RuledFinding[] {
  return groupsOf(found).flatMap(onesThatSpeak);
}

/** Findings that overlap, one with the next, each group for itself: only within one can two be of one cause. */
function groupsOf(found: readonly RuledFinding[]): readonly (readonly RuledFinding[])[] {
  const groups: RuledFinding[][] = [];
  let end = -1;
  for (const one of [...found].sort(compareFindings)) {
    const { span } = one.finding;
    if (span.start < end) {
      groups.at(-1)?.push(one);
    } else {
      groups.push([one]);
    }
    end = Math.max(end, span.end);
  }
  return groups;
}

function onesThatSpeak(group: readonly RuledFinding[]): readonly RuledFinding[] {
  const unyielding = group.filter(
    (one) => !group.some((other) => one.rule.yieldsTo?.includes(other.rule.id) === true && overlap(one, other)),
  );
  const contenders = unyielding
    .filter(({ rule }) => rule.isAboutWords)
    .sort(
      (left, right) =>
        rankOf(left) - rankOf(right) ||
        Number(right.rule.isOfTheTeam ?? false) - Number(left.rule.isOfTheTeam ?? false) ||
        lengthOf(right) - lengthOf(left) ||
        compareFindings(left, right),
    );
  const winners: RuledFinding[] = [];
  for (const contender of contenders) {
    if (!winners.some((winner) => winner.rule !== contender.rule && overlap(winner, contender))) {
      winners.push(contender);
    }
  }
  return [...unyielding.filter(({ rule }) => !rule.isAboutWords), ...winners];
}

function overlap(left: RuledFinding, right: RuledFinding): boolean {
  return spansOverlap(left.finding.span, right.finding.span);
}

function lengthOf({ finding }: RuledFinding): number {
  return finding.span.end - finding.span.start;
}
