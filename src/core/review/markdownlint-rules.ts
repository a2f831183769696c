import type { FixInfo, Rule as EngineRule, RuleOnErrorInfo, RuleParams } from "markdownlint";
import type { Temporal } from "temporal-polyfill";
import { findKind } from "../documents/kinds.ts";
import { parseDraft } from "../draft/parse-draft.ts";
import { allRules } from "../rules/all-rules.ts";
import type { HouseRules } from "../rules/house/house-rules.ts";
import type { Fix, Rule, RuleFinding } from "../rules/rule.ts";
import { withLineEnds } from "../text/edit.ts";
import type { LineIndex } from "../text/line-index.ts";
import { findAll } from "./find-all.ts";
import { ruleContext } from "./rule-context.ts";
import type { RuledFinding } from "./ruled-finding.ts";
import { engineRule } from "./run-rule.ts";

/**
 * Our rules for any runner of markdownlint. They speak up only in drafts, files whose front matter names a known kind;
 * acceptances in it and comments that switch rules off are honoured. `houseRulesFor` is told the name of a file.
 */
export function markdownlintRules(
  now: () => Temporal.Instant,
  houseRulesFor: (fileName: string) => HouseRules | undefined = () => undefined,
  rules: readonly Rule[] = allRules,
): readonly EngineRule[] {
  // Every rule is handed the same lines of a file: the draft is judged once and found again by them.
  const judged = new WeakMap<readonly string[], Judged>();
  const judgedOf = (params: RuleParams): Judged => {
    const known = judged.get(params.lines) ?? judge(params, rules, now(), houseRulesFor);
    judged.set(params.lines, known);
    return known;
  };
  return rules.map((rule) =>
    engineRule(rule, (params, onError) => {
      const { lines, found } = judgedOf(params);
      for (const one of found) {
        if (one.rule === rule) {
          onError(errorInfo(one.finding, lines, params.frontMatterLines.length));
        }
      }
    }),
  );
}

interface Judged {
  readonly lines: LineIndex;
  readonly found: readonly RuledFinding[];
}

/** A file that is no draft has no findings. */
function judge(
  { name, frontMatterLines, lines }: RuleParams,
  rules: readonly Rule[],
  now: Temporal.Instant,
  houseRulesFor: (fileName: string) => HouseRules | undefined,
): Judged {
  const draft = parseDraft([...frontMatterLines, ...lines].join("\n"));
  const kind = findKind(draft.frontMatter.kind);
  const found = kind === undefined ? [] : findAll(rules, ruleContext(draft, kind, { now, house: houseRulesFor(name) }));
  return { lines: draft.lines, found };
}

/** The engine counts lines from the end of the front matter, or within it, and refuses a range that leaves its line. */
function errorInfo({ span, message, fix }: RuleFinding, lines: LineIndex, frontMatterCount: number): RuleOnErrorInfo {
  const { line, column } = lines.positionAt(span.start);
  const length = Math.min(span.end, lines.lineEnd(line)) - span.start;
  const fixInfo = fix === undefined ? undefined : fixInfoOf(fix, lines, frontMatterCount);
  return {
    ...(line <= frontMatterCount ? { lineNumber: line, frontMatter: true } : { lineNumber: line - frontMatterCount }),
    detail: message,
    ...(length > 0 ? { range: [column, length] } : {}),
    ...(fixInfo === undefined || line <= frontMatterCount ? {} : { fixInfo }),
  };
}

/** A fix as the engine takes it: one edit within one line below the front matter. Undefined where it is anything else. */
function fixInfoOf({ edits }: Fix, lines: LineIndex, frontMatterCount: number): FixInfo | undefined {
  const [edit, ...others] = edits;
  if (edit === undefined || others.length > 0) {
    return undefined;
  }
  const start = lines.positionAt(edit.span.start);
  if (start.line <= frontMatterCount || edit.span.end > lines.lineEnd(start.line)) {
    return undefined;
  }
  return {
    lineNumber: start.line - frontMatterCount,
    editColumn: start.column,
    deleteCount: edit.span.end - edit.span.start,
    insertText: withLineEnds(edit.newText, "\n"),
  };
}
