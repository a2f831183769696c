import type { Draft, Finding, RequirementResult } from "../core/index.ts";
import type { CheckedFile } from "./check-files.ts";
import { countFindings } from "./count-findings.ts";
import { languageNote } from "./language-note.ts";
import { placeOf } from "./place-of.ts";

/** The answer of `check --format json`. Other programs rely on its shape: it only ever grows. */
export function checkJson(files: readonly CheckedFile[]): string {
  const { errors, warnings, informations } = countFindings(files);
  const answer = {
    version: 1,
    files: files.map(fileJson),
    summary: { files: files.length, errors, warnings, informations },
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function fileJson(file: CheckedFile) {
  if ("error" in file) {
    return { path: file.path, error: file.error };
  }
  const { path, draft, review, recordProblem, houseRulesProblem, overtakenPlaces, wentOut } = file;
  return {
    path,
    kind: review.kind.id,
    requirements: review.requirements.map((requirement) => requirementJson(requirement, draft)),
    findings: review.findings.map((finding) => findingJson(finding, draft)),
    ...(review.language.isEnglish
      ? {}
      : { language: review.language.tag, languageNote: languageNote(review.language) }),
    ...(recordProblem === undefined ? {} : { recordProblem }),
    ...(houseRulesProblem === undefined ? {} : { houseRulesProblem }),
    ...(overtakenPlaces === 0 ? {} : { overtakenPlaces }),
    ...(wentOut && { wentOut }),
  };
}

function requirementJson({ id, required, state, evidence, said, acceptance }: RequirementResult, draft: Draft) {
  return {
    id,
    required,
    state,
    evidence: evidence.map((span) => ({
      ...placeOf(span, draft),
      text: draft.text.slice(span.start, span.end),
      by: span.by,
    })),
    ...(said && { said: { by: said.by, on: said.on } }),
    ...(acceptance && { accepted: { reason: acceptance.reason, by: acceptance.by, on: acceptance.on } }),
  };
}

function findingJson({ rule, name, severity, message, span, fix }: Finding, draft: Draft) {
  return { rule, name, severity, message, ...placeOf(span, draft), fixable: fix !== undefined };
}
