import type { FixInfo, Rule as EngineRule, RuleOnErrorInfo, RuleParams } from "markdownlint";
import type { Temporal } from "temporal-polyfill";
import { findKind } from "../documents/kinds.ts";
import { parseDraft } from "../draft/parse-draft.ts";
import { allRules } from "../rules/all-rules.ts";
import type { Fix, Rule, RuleContext, RuleFinding } from "../rules/rule.ts";
import { withLineEnds } from "../text/edit.ts";
import type { LineIndex } from "../text/line-index.ts";
import { ruleContext } from "./rule-context.ts";
import { acceptanceOf, engineRule, runRule } from "./run-rule.ts";

/**
 * Our rules for any runner of markdownlint. They speak up only in drafts, files whose front matter names a known kind;
 * acceptances in it are honoured. Comments that switch rules off are the runner's own business.
 */
export function markdownlintRules(
  now: () => Temporal.Instant,
  rules: readonly Rule[] = allRules,
): readonly EngineRule[] {
  // Every rule is handed the same lines of a file: the draft is read once and found again by them.
  const contexts = new WeakMap<readonly string[], { readonly context: RuleContext | undefined }>();
  const contextOf = (params: RuleParams): RuleContext | undefined => {
    const known = contexts.get(params.lines) ?? { context: readContext(params, now()) };
    contexts.set(params.lines, known);
    return known.context;
  };
  return rules.map((rule) =>
    engineRule(rule, (params, onError) => {
      const context = contextOf(params);
      if (context === undefined) {
        return;
      }
      for (const finding of findingsOf(rule, context)) {
        onError(errorInfo(finding, context.draft.lines, params.frontMatterLines.length));
      }
    }),
  );
}

/** Undefined where the file is no draft. */
function readContext({ frontMatterLines, lines }: RuleParams, now: Temporal.Instant): RuleContext | undefined {
  const draft = parseDraft([...frontMatterLines, ...lines].join("\n"));
  const kind = findKind(draft.frontMatter.kind);
  return kind === undefined ? undefined : ruleContext(draft, kind, { now });
}

function findingsOf(rule: Rule, context: RuleContext): readonly RuleFinding[] {
  const isAccepted = acceptanceOf(context.draft.frontMatter.accepted, rule) !== undefined;
  return isAccepted ? [] : runRule(rule, context);
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
