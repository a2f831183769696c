import { lint } from "markdownlint/sync";
import type { RuledFinding } from "./ruled-finding.ts";
import { isGrave } from "./is-grave.ts";
import { engineRule } from "./run-rule.ts";
import type { Draft } from "../draft/draft.ts";

/** A comment that switches everything off: `<!-- markdownlint-disable -->`. */
const namelessPattern = /<!--[ \t]*markdownlint-disable(?:-file|-line|-next-line)?[ \t]*-->/gi;

/** No comment can name a rule by it: names end at a blank. */
const noName = "no name";

/**
 * What a comment in the draft (`<!-- markdownlint-disable … -->`) does not switch off. What keeps a draft back, such as
 * a password, goes only by a comment that names its rule: whoever silences everything has not decided about that.
 */
export function withoutSwitchedOff(found: readonly RuledFinding[], { text, lines }: Draft): readonly RuledFinding[] {
  if (found.length === 0 || !text.includes("markdownlint-")) {
    return found;
  }
  const isKept = ({ rule, finding }: RuledFinding): boolean =>
    isGrave({ rule: rule.id, severity: finding.severity ?? rule.severity });
  const nameless = text.replaceAll(namelessPattern, "");
  const heard = new Set([
    ...heardIn(
      text,
      found.filter((one) => !isKept(one)),
      lines,
      "incident-comms",
    ),
    ...heardIn(nameless, found.filter(isKept), lines, noName),
  ]);
  return found.filter((one) => heard.has(one));
}

/** Those of `found` that the comments in `text`, whose lines are those of the draft, leave. `tag` names all their rules. */
function heardIn(
  text: string,
  found: readonly RuledFinding[],
  lines: Draft["lines"],
  tag: string,
): readonly RuledFinding[] {
  const rules = [...new Set(found.map(({ rule }) => rule))];
  const results = lint({
    strings: { draft: text },
    frontMatter: null,
    config: { default: false, ...Object.fromEntries(rules.map((rule) => [rule.id, true])) },
    customRules: rules.map((rule) => ({
      ...engineRule(rule, (_params, onError) => {
        for (const [place, { rule: other, finding }] of found.entries()) {
          if (other === rule) {
            onError({ lineNumber: lines.positionAt(finding.span.start).line, context: String(place) });
          }
        }
      }),
      tags: [tag],
    })),
  });
  // A comment in the draft may also switch on rules that are not ours; those count for nothing here.
  const ours = (results["draft"] ?? []).filter(({ ruleNames }) => rules.some((rule) => rule.id === ruleNames[0]));
  return ours.flatMap((result) => found[Number(result.errorContext)] ?? []);
}
