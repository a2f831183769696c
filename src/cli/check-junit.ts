import type { Temporal } from "temporal-polyfill";
import { requirementRules, requirementTitles, type Finding } from "../core/index.ts";
import { problemsBeside, type CheckedDraft, type CheckedFile } from "./check-files.ts";
import { languageNote } from "./language-note.ts";
import { severityTitles } from "./severity-titles.ts";

/** One test as the report knows it: its name, and what went wrong with it, where anything did. */
interface TestCase {
  readonly name: string;
  readonly problem?: TestProblem;
}

interface TestProblem {
  readonly kind: "failure" | "error";
  readonly type: string;
  readonly message: string;
  readonly text: string;
}

/** Characters that XML cannot hold, half characters included. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const forbiddenPattern = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * The answer of `check --format junit`, as the two descriptions of such reports that are in use both allow: a suite for
 * each draft. What its kind must say is a test each, and so is every further finding at warning or above; notes are
 * what the suite wrote.
 */
export function checkJunit(files: readonly CheckedFile[], now: Temporal.Instant): string {
  const timestamp = now.toString({ smallestUnit: "second" }).replace(/Z$/, "");
  const suites = files.map((file, index) => suiteXml(file, index, timestamp));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>"].join("\n")}\n`;
}

function suiteXml(file: CheckedFile, index: number, timestamp: string): string {
  const tests = "error" in file ? [errorTest("Can be read", file.error)] : testsOf(file);
  const count = (kind: "failure" | "error") => tests.filter(({ problem }) => problem?.kind === kind).length;
  const attributes = attributesXml({
    name: file.path,
    package: "incident-comms",
    id: index,
    timestamp,
    hostname: "localhost",
    tests: tests.length,
    failures: count("failure"),
    errors: count("error"),
    time: 0,
  });
  const kind = "error" in file ? "unknown" : file.review.kind.id;
  return [
    `  <testsuite${attributes}>`,
    `    <properties><property${attributesXml({ name: "kind", value: kind })}/></properties>`,
    ...tests.map((test) => testXml(test, file.path)),
    `    <system-out>${escapeXml("error" in file ? "" : notesOf(file))}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
  ].join("\n");
}

function testsOf(file: CheckedDraft): readonly TestCase[] {
  const { review } = file;
  const grave = review.findings.filter(({ severity }) => severity !== "information");
  const required = review.requirements.filter((result) => result.required && result.state !== "unchecked");
  const requirementTests = required.map(({ id, state }): TestCase => {
    const rule = requirementRules.find(({ requirement }) => requirement === id)?.id;
    const finding = grave.find((one) => one.rule === rule);
    const aside = state === "accepted" ? " (left out by decision)" : "";
    return { name: `${requirementTitles[id]}${aside}`, ...(finding && { problem: failureOf(finding, file) }) };
  });
  const isOfRequirement = ({ rule }: Finding) => requirementRules.some(({ id }) => id === rule);
  const others = grave
    .filter((finding) => !isOfRequirement(finding))
    .map((finding): TestCase => ({ name: `${finding.rule} ${finding.name}`, problem: failureOf(finding, file) }));
  const tests = [...requirementTests, ...others];
  return [
    ...(tests.length === 0 ? [{ name: "Nothing at warning or above" }] : tests),
    ...problemsBeside(file).map(({ title, sentence }) => errorTest(`${title}: can be read`, sentence)),
  ];
}

function failureOf(finding: Finding, file: CheckedDraft): TestProblem {
  const { message, severity } = finding;
  return { kind: "failure", type: severity, message, text: findingLine(finding, file) };
}

function errorTest(name: string, message: string): TestCase {
  return { name, problem: { kind: "error", type: "not-checked", message, text: message } };
}

/** "notices/apology.md:5:1: Warning: What is wrong (IC103 missing-timeline)" */
function findingLine({ span, severity, message, rule, name }: Finding, { path, draft }: CheckedDraft): string {
  const { line, column } = draft.lines.positionAt(span.start);
  return `${path}:${line}:${column}: ${severityTitles[severity]}: ${message} (${rule} ${name})`;
}

function notesOf(file: CheckedDraft): string {
  const { findings, language } = file.review;
  const notes = findings.filter(({ severity }) => severity === "information").map((note) => findingLine(note, file));
  return [...(language.isEnglish ? [] : [languageNote(language)]), ...notes].join("\n");
}

function testXml({ name, problem }: TestCase, path: string): string {
  const test = `    <testcase${attributesXml({ name, classname: path, time: 0 })}`;
  if (problem === undefined) {
    return `${test}/>`;
  }
  const { kind, type, message, text } = problem;
  return `${test}><${kind}${attributesXml({ type, message })}>${escapeXml(text)}</${kind}></testcase>`;
}

function attributesXml(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

function escapeXml(text: string): string {
  return text.replace(forbiddenPattern, "\uFFFD").replace(/[&<>"\t\n\r]/g, (sign) => references[sign] ?? sign);
}
