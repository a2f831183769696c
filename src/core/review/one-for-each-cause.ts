import { spansOverlap } from "../text/span.ts";
import { compareFindings, rankOf, type RuledFinding } from "./ruled-finding.ts";

/**
 * One finding for each cause: where a rule yields to another at the same place, and where two rules are about the same
 * words, one of them speaks: the graver, then the one that marks more of the words, then the one that comes first.
 */
export function oneForEachCause(found: readonly RuledFinding[]): readonly RuledFinding[] {
  const unyielding = found.filter(
    (one) =>
      one.rule.yieldsTo === undefined ||
      !found.some((other) => one.rule.yieldsTo?.includes(other.rule.id) === true && overlap(one, other)),
  );
  const kept = unyielding.filter(({ rule }) => !rule.isAboutWords);
  const contenders = unyielding
    .filter(({ rule }) => rule.isAboutWords)
    .sort(
      (left, right) => rankOf(left) - rankOf(right) || lengthOf(right) - lengthOf(left) || compareFindings(left, right),
    );
  const winners: RuledFinding[] = [];
  for (const contender of contenders) {
    if (!winners.some((winner) => winner.rule !== contender.rule && overlap(winner, contender))) {
      winners.push(contender);
    }
  }
  return [...kept, ...winners];
}

function overlap(left: RuledFinding, right: RuledFinding): boolean {
  return spansOverlap(left.finding.span, right.finding.span);
}

function lengthOf({ finding }: RuledFinding): number {
  return finding.span.end - finding.span.start;
}
