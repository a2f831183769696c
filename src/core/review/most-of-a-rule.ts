import type { Say } from "../text/say.ts";
import type { RuledFinding } from "./ruled-finding.ts";

/** So many findings of one rule that are as grave are told of one draft; then one line says how many more there are. */
const most = 5;

/**
 * `found`, which is in the order of the text, with the sixth finding of a rule made into that line and the rest left out.
 * What is graver is not counted with what is less so: it would go unseen behind it.
 */
export function withMostOfARule(found: readonly RuledFinding[], say: Say): readonly RuledFinding[] {
  const counts = new Map<string, number>();
  for (const one of found) {
    counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return found.flatMap((one) => {
    const before = seen.get(groupOf(one)) ?? 0;
    seen.set(groupOf(one), before + 1);
    return before < most ? [one] : before === most ? [remainder(one, (counts.get(groupOf(one)) ?? 0) - most, say)] : [];
  });
}

function groupOf({ rule, finding }: RuledFinding): string {
  return `${rule.id} ${finding.severity ?? rule.severity}`;
}

function remainder({ rule, finding: { span } }: RuledFinding, count: number, say: Say): RuledFinding {
  const values = [String(most), say(rule.title), String(count)] as const;
  const message =
    count === 1
      ? say(
          "This is one more place like the {0} marked above ({1}). Correct those first, and you will be shown the rest.",
          ...values,
        )
      : say(
          "From here on there are {2} more places like the {0} marked above ({1}). Correct those first, and you will be shown the rest.",
          ...values,
        );
  return { rule, finding: { span, message, severity: "information" } };
}
