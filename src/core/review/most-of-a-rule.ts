import type { RuledFinding } from "./ruled-finding.ts";

/** So many findings of one rule are told of one draft; then one line says how many more there are. */
const most = 5;

/** `found`, which is in the order of the text, with the sixth finding of a rule made into that line and the rest left out. */
export function withMostOfARule(found: readonly RuledFinding[]): readonly RuledFinding[] {
  const counts = new Map<RuledFinding["rule"], number>();
  for (const { rule } of found) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const seen = new Map<RuledFinding["rule"], number>();
  return found.flatMap((one) => {
    const before = seen.get(one.rule) ?? 0;
    seen.set(one.rule, before + 1);
    return before < most ? [one] : before === most ? [remainder(one, (counts.get(one.rule) ?? 0) - most)] : [];
  });
}

function remainder({ rule, finding: { span } }: RuledFinding, count: number): RuledFinding {
  const places = count === 1 ? "This is one more place" : `From here on there are ${count} more places`;
  const message = `${places} like the ${most} marked above (${rule.title}). Mend those first, and you will be shown the rest.`;
  return { rule, finding: { span, message, severity: "information" } };
}
