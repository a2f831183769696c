import type { FixInfo, Rule as EngineRule, RuleOnErrorInfo, RuleParams } from "markdownlint";
import type { Temporal } from "temporal-polyfill";
import { findKind } from "../documents/kinds.ts";
import { isAmongPublished, isSameLetter } from "../documents/versions/publish.ts";
import { readFrontMatter } from "../draft/front-matter.ts";
import { parseDraft } from "../draft/parse-draft.ts";
import { allRules } from "../rules/all-rules.ts";
import type { IncidentRecord } from "../record/record.ts";
import type { HouseRules } from "../rules/house/house-rules.ts";
import type { Fix, Rule, RuleFinding } from "../rules/rule.ts";
import { withLineEnds } from "../text/edit.ts";
import { LineIndex } from "../text/line-index.ts";
import { findAll } from "./find-all.ts";
import { ruleContext } from "./rule-context.ts";
import type { RuledFinding } from "./ruled-finding.ts";
import { engineRule } from "./run-rule.ts";

/** What a runner has at hand beside the lines of a file, by the file's name. What it has not is undefined. */
export interface FilesBeside {
  /** The file as it lies on the disk: the engine hands on lines whose comments it has made unreadable. */
  readonly textOf?: (fileName: string) => string | undefined;
  readonly houseRulesFor?: (fileName: string) => HouseRules | undefined;
  /** `named`: the path of the record in the draft's front matter. */
  readonly recordFor?: (fileName: string, named: string | undefined) => IncidentRecord | undefined;
  /** The texts of the notices that went out of the same incident. */
  readonly sentBeside?: (fileName: string) => readonly string[];
}

/**
 * Our rules for any runner of markdownlint. They speak up only in drafts, files whose front matter names a known kind;
 * acceptances in it and comments that switch rules off are honoured.
 */
export function markdownlintRules(
  now: () => Temporal.Instant,
  beside: FilesBeside = {},
  rules: readonly Rule[] = allRules,
): readonly EngineRule[] {
  // Every rule is handed the same lines of a file: the draft is judged once and found again by them.
  const judged = new WeakMap<readonly string[], Judged>();
  const judgedOf = (params: RuleParams): Judged => {
    const known = judged.get(params.lines) ?? judge(params, rules, now(), beside);
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
  { textOf, houseRulesFor, recordFor, sentBeside }: FilesBeside,
): Judged {
  const text = withComments([...frontMatterLines, ...lines], textOf?.(name));
  const kind = findKind(readFrontMatter(text).kind);
  if (kind === undefined) {
    return { lines: new LineIndex(""), found: [] };
  }
  const draft = parseDraft(text);
  const { incident } = draft.frontMatter;
  const surroundings = {
    now,
    house: houseRulesFor?.(name),
    record: recordFor?.(name, incident),
    isFrozen: isAmongPublished(name),
    wentOut: sentBeside?.(name).some((sent) => isSameLetter(sent, draft.text)) === true,
  };
  const failures: RuledFinding[] = [];
  const found = findAll(rules, ruleContext(draft, kind, surroundings), (rule, error) => {
    const message = `This could not be looked for (${String(error)}), so it may be there unseen. Please report it.`;
    failures.push({ rule, finding: { span: draft.titleSpan, message } });
  });
  return { lines: draft.lines, found: [...found, ...failures] };
}

/** The lines as they lie on the disk, where they are those of the engine but for what stands in comments. */
function withComments(lines: readonly string[], onDisk: string | undefined): string {
  const written = onDisk?.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/) ?? [];
  const isSame = written.length === lines.length && lines.every((line, index) => isMuted(line, written[index] ?? ""));
  return (isSame ? written : lines).join("\n");
}

/** Whether `line` is what the engine makes of `written`: "<!-- ask Ana -->" becomes "<!-- ... ... -->". */
function isMuted(line: string, written: string): boolean {
  return (
    line === written ||
    (line.length === written.length && line.split("").every((mark, at) => mark === "." || mark === written.charAt(at)))
  );
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
