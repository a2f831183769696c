import path from "node:path";
import { pathToFileURL } from "node:url";
import { allRules, type Finding, type Fix, type Rule, type Span } from "../core/index.ts";
import { problemsBeside, type CheckedDraft, type CheckedFile } from "./check-files.ts";
import type { CommandLineIo } from "./io.ts";
import { languageNote } from "./language-note.ts";
import { placeOf } from "./place-of.ts";
import type { Manifest } from "./read-manifest.ts";

/** Where the text of the standard says that its description for programs is to be found. */
const schemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** One half of a character that takes two units, alone: Windows allows it in names. */
const halfCharacterPattern = /\p{Cs}/gu;

const levels: Readonly<Record<Finding["severity"], string>> = {
  error: "error",
  warning: "warning",
  information: "note",
};

/** The answer of `check --format sarif`: one run of SARIF 2.1.0. What somebody accepted is no result. */
export function checkSarif(files: readonly CheckedFile[], manifest: Manifest, { cwd }: CommandLineIo): string {
  const problems = files.flatMap((file) => notificationsOf(file, cwd));
  const run = {
    tool: { driver: driverOf(manifest) },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: problems.every(({ level }) => level !== "error"),
        ...(problems.length > 0 && { toolExecutionNotifications: problems }),
      },
    ],
    artifacts: files.map((file) => ({ location: locationOf(file.path, cwd), roles: ["analysisTarget"] })),
    results: files.flatMap((file, index) =>
      "error" in file ? [] : file.review.findings.map((finding) => resultOf(finding, file, index, cwd)),
    ),
  };
  return `${JSON.stringify({ $schema: schemaAddress, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function driverOf({ version, address }: Manifest) {
  return {
    name: "Incident Comms",
    semanticVersion: version,
    informationUri: address,
    rules: allRules.map((rule) => descriptorOf(rule, `${address}/blob/v${version}/docs/rules/${rule.id}.md`)),
  };
}

function descriptorOf({ id, name, title, why, source, severity }: Rule, helpUri: string) {
  return {
    id,
    name,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nWhere this comes from: ${source}`,
      markdown: `${why}\n\n*Where this comes from.* ${source}`,
    },
    helpUri,
    defaultConfiguration: { level: levels[severity] },
  };
}

/** What else there is to say of a file: that it, or the record beside it, could not be read; its language. */
function notificationsOf(file: CheckedFile, cwd: string) {
  const locations = [{ physicalLocation: { artifactLocation: locationOf(file.path, cwd) } }];
  const notification = (level: "error" | "note", text: string) => ({ level, message: { text }, locations });
  if ("error" in file) {
    return [notification("error", file.error)];
  }
  const { review } = file;
  return [
    ...(review.language.isEnglish ? [] : [notification("note", languageNote(review.language))]),
    ...problemsBeside(file).map(({ sentence }) => notification("error", sentence)),
  ];
}

function resultOf(finding: Finding, file: CheckedDraft, artifact: number, cwd: string) {
  const { rule, severity, message, span, fix, suggestions } = finding;
  const ruleIndex = allRules.findIndex(({ id }) => id === rule);
  const artifactLocation = { ...locationOf(file.path, cwd), index: artifact };
  const fixes = [...(fix === undefined ? [] : [fix]), ...suggestions].map((one) => fixOf(one, file, artifactLocation));
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(span, file) } }],
    ...(fixes.length > 0 && { fixes }),
  };
}

function fixOf({ title, edits }: Fix, file: CheckedDraft, artifactLocation: object) {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span, file),
    ...(newText !== "" && { insertedContent: { text: newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf(span: Span, { draft }: CheckedDraft) {
  const { line, column, endLine, endColumn } = placeOf(span, draft);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** From the current folder, for whoever keeps the files elsewhere; what lies outside it has no such address. */
function locationOf(shownPath: string, cwd: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (shownPath.startsWith("../") || path.isAbsolute(shownPath)) {
    return { uri: pathToFileURL(path.resolve(cwd, shownPath)).href };
  }
  const uri = shownPath
    .split("/")
    .map((name) => encodeURIComponent(name.replace(halfCharacterPattern, "\uFFFD")))
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
