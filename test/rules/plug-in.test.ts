import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { buildBundles } from "../../scripts/build.ts";
import { root } from "../../scripts/paths.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { allRules, houseRulesFile, parseDraft, readHouseRules, readRecord, reviewDraft } from "../../src/core/index.ts";
import { runProgram } from "../kit/built-program.ts";

/** Rule, line and column of a finding, as both programs tell them. */
type Place = readonly [rule: string, line: number, column: number];

const files: Readonly<Record<string, string>> = {
  "silent.md": "---\nkind: apology\nlang: en\n---\n\n# A letter\n\nDear all.\n",
  "no-blank-line.md": "---\nkind: disclosure\n---\n# A letter\n\nDear [NAME], please read this; [DATE] is TBC.\n",
  "accepted.md":
    "---\nkind: disclosure\naccepted:\n  - rule: IC101\n    reason: Proceedings are open\n    by: Head of legal\n    on: 2026-11-12\n---\n\n\n\n# 🔒 A letter\n\n🔒 Call XXX.\n",
  "windows.md": "---\r\nkind: apology\r\n---\r\n\r\n# A letter\r\n\r\nDear {{customer}}.\r\n",
  "suppressed.md":
    "---\nkind: apology\n---\n\n<!-- markdownlint-disable IC103 missing-apology -->\n\n# A letter\n\n<!-- markdownlint-disable-next-line IC801 -->\nDear [NAME].\n\nDear [NAME].\n",
  "silenced.md": "---\nkind: apology\n---\n\n# A letter\n\n<!-- markdownlint-disable -->\n\nDear [NAME].\n",
  "without-title.md": "---\nkind: remediation-plan\n---\n",
  "unreadable-top.md": "---\nkind: apology\naccepted: yes\n---\n\n# A letter\n",
  "notes.md": "# Notes\n\nDear [NAME], TBC.\n",
  ".incident-comms/rules.yaml":
    "phrases:\n  - phrase: dear all\n  - phrase: nobody writes this\nrules:\n  - rule: IC103\n    severity: off\n    kinds: apology\n",
  "deep/.incident-comms/rules.yaml": "phrases:\n  - phrase: dear all\n    kinds: disclosure\n",
  "deep/silent.md": "---\nkind: apology\n---\n\n# A letter\n\nDear all.\n",
  "recorded/incident.yaml":
    "organisation:\n  name: Tidewater Cycles\nmoments:\n  aware: 2026-05-19\npeople:\n  total: 48210\nneverSay:\n  - Jonas Reet\n",
  "recorded/letter.md":
    "---\nkind: disclosure\n---\n\n# A letter\n\nWe lost the data of 12,000 customers, says Jonas Reet.\n",
  "recorded/other.yaml": "people:\n  total: 12000\n",
  "recorded/named.md":
    "---\nkind: disclosure\nincident: other.yaml\n---\n\n# A letter\n\nWe lost the data of 12,000 customers.\n",
  "recorded/away.md":
    "---\nkind: disclosure\nincident: /dev/null\n---\n\n# A letter\n\nWe lost the data of 12,000 customers.\n",
  "recorded/commented.md":
    "---\nkind: apology\n---\n\n# A letter\n\n<!-- Jonas Reet has the key:\nAKIAABCDEFGHIJKLMNOP. Ask him. -->\n\nDear all.\n",
  "elsewhere.md": "---\nkind: page\n---\n\n# Dear [NAME]\n",
};

/** Examples of every rule, as drafts with what tends to move places about: Windows line ends, an emoji, lines at the top. */
const examples = Object.fromEntries(
  allRules.map(({ id, examples: { flagged } }, index) => {
    const bodies = flagged.filter(({ text }) => !text.startsWith("---")).map(({ text }) => text);
    const draft = `---\nkind: disclosure\nlang: en\n---\n\n# 🔒 A letter\n\n🔒 ${bodies.join("\n\n")}\n`;
    return [`examples/${id}.md`, index % 2 === 0 ? draft : draft.replaceAll("\n", "\r\n")] as const;
  }),
);
const sampleNotices = path.join(root, "samples/2026-05-19-booking-export/notices");
const samples = Object.fromEntries(
  readdirSync(sampleNotices).map((name) => [`samples/${name}`, readFileSync(path.join(sampleNotices, name), "utf8")]),
);
const allFiles = { ...files, ...examples, ...samples };

const sentLetter = "---\nkind: disclosure\n---\n\n# A letter\n\nWe lost the data of 12,000 customers.\n";
const sentOn = "disclosure\npublished: { on: 2026-11-24, where: by post, facts: letter.facts.yaml }\n";
/** A draft that went out as it stands, beside its copy. */
const gone = {
  "gone/incident.yaml": "people:\n  total: 48210\n",
  "gone/notices/letter.md": sentLetter,
  "gone/notices/changed.md": sentLetter.replace("12,000", "13,000"),
  "gone/published/letter.md": sentLetter.replace("disclosure\n", sentOn),
};

describe("the plug-in for markdownlint", function () {
  this.timeout(300_000);
  const folder = temporaryFolder("plug-in");

  before(async () => {
    await buildBundles(["cli.js", "markdownlint.mjs"]);
    installPackage(folder);
    for (const [name, text] of Object.entries({ ...allFiles, ...gone })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const config = {
      customRules: ["incident-comms/markdownlint"],
      config: { default: false, "incident-comms": true },
      globs: ["**/*.md", "!node_modules"],
      outputFormatters: [["./places.mjs"]],
    };
    writeFileSync(path.join(folder, ".markdownlint-cli2.jsonc"), JSON.stringify(config));
    writeFileSync(
      path.join(folder, "places.mjs"),
      'import { writeFileSync } from "node:fs";\nexport default ({ results }) => writeFileSync("places.json", JSON.stringify(results));\n',
    );
  });

  it("finds in the real markdownlint-cli2 what the editor and the command line find, at the same places", () => {
    const linter = path.join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs");
    const { code, error } = runProgram(process.execPath, [linter], folder);
    assert.equal(code, 1, error);
    const linted = lintedPlaces(path.join(folder, "places.json"));
    const expected = checkedPlaces(folder);
    const inEditor = reviewedPlaces(folder);
    // markdownlint takes a comment that names no rule at its word; the others do not where something must not go out.
    const silenced = inEditor.get("silenced.md")!.filter(([rule]) => rule === "IC801");
    assert.equal(silenced.length, 1);
    const found = new Map([...linted, ["silenced.md", [...(linted.get("silenced.md") ?? []), ...silenced]]]);
    for (const name of Object.keys(allFiles)) {
      assert.deepEqual(found.get(name) ?? [], inEditor.get(name) ?? [], `${name}, in the editor`);
    }
    for (const name of Object.keys(files)) {
      assert.deepEqual(found.get(name) ?? [], expected.get(name) ?? [], `${name}, on the command line`);
    }
    const rulesFound = new Set([...found.values()].flat().map(([rule]) => rule));
    assert.ok(
      rulesFound.size > 0.8 * allRules.length,
      `${rulesFound.size} of ${allRules.length} rules found something`,
    );
    assert.ok(found.get("silent.md")!.length > 5);
    assert.ok(!found.has("notes.md"));
    const inSilent = (rule: string, name: string) => found.get(name)!.filter(([one]) => one === rule).length;
    assert.deepEqual([inSilent("IC890", "silent.md"), inSilent("IC103", "silent.md")], [1, 0], "house rules");
    assert.deepEqual([inSilent("IC890", "deep/silent.md"), inSilent("IC103", "deep/silent.md")], [0, 1], "nearer ones");
    const rulesIn = (name: string) => new Set(found.get(name)!.map(([rule]) => rule));
    assert.ok(rulesIn("recorded/letter.md").has("IC409"), "a number that is not the record's");
    assert.ok(!rulesIn("recorded/named.md").has("IC409"), "the record that is named");
    assert.ok(rulesIn("recorded/away.md").has("IC409"), "no record that does not lie beside the draft");
    assert.ok(rulesIn("recorded/commented.md").has("IC902"), "a secret in a comment");
    assert.ok(!found.has("elsewhere.md"));
    assert.ok(!found.has("gone/notices/letter.md"), "a draft that went out as it stands");
    assert.ok(rulesIn("gone/notices/changed.md").has("IC409"), "one that was changed since");
  });

  it("carries every rule under its number and its name", async () => {
    const module = (await import(path.join(folder, "node_modules/incident-comms/dist/markdownlint.mjs"))) as {
      default: { names: string[]; description: string; tags: string[]; parser: string }[];
    };
    assert.deepEqual(
      module.default.map(({ names, description, tags, parser }) => ({ names, description, tags, parser })),
      allRules.map(({ id, name, title }) => ({
        names: [id, name],
        description: title,
        tags: ["incident-comms"],
        parser: "none",
      })),
    );
  });
});

/** Packs the package as it would be published and unpacks it where a runner looks for it. */
function installPackage(folder: string): void {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const packed = runProgram(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], root);
  assert.equal(packed.code, 0, packed.error);
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  const installed = path.join(folder, "node_modules/incident-comms");
  mkdirSync(installed, { recursive: true });
  const unpacked = runProgram(
    "tar",
    ["-xzf", path.join(folder, archive), "-C", installed, "--strip-components=1"],
    folder,
  );
  assert.equal(unpacked.code, 0, unpacked.error);
}

function lintedPlaces(file: string): ReadonlyMap<string, readonly Place[]> {
  const results = JSON.parse(readFileSync(file, "utf8")) as {
    fileName: string;
    lineNumber: number;
    ruleNames: string[];
    errorRange: [number, number] | null;
  }[];
  return grouped(
    results.map(({ fileName, lineNumber, ruleNames, errorRange }) => [
      fileName,
      [ruleNames[0]!, lineNumber, errorRange?.[0] ?? 1],
    ]),
  );
}

function checkedPlaces(folder: string): ReadonlyMap<string, readonly Place[]> {
  const program = path.join(folder, "node_modules/incident-comms/dist/cli.js");
  const { code, out, error } = runProgram(
    process.execPath,
    [program, "check", "--format", "json", "*.md", "deep", "recorded"],
    folder,
  );
  assert.equal(code, 1, error);
  const answer = JSON.parse(out) as {
    files: { path: string; findings: { rule: string; line: number; column: number }[] }[];
  };
  return grouped(
    answer.files.flatMap((file) =>
      file.findings.map(({ rule, line, column }): [string, Place] => [file.path, [rule, line, column]]),
    ),
  );
}

/** What the editor shows: the review of each text, beside the house rules and the record in its folder or named by it. */
function reviewedPlaces(folder: string): ReadonlyMap<string, readonly Place[]> {
  const now = Temporal.Now.instant();
  return grouped(
    Object.entries(allFiles).flatMap(([name, text]) => {
      const near = [path.join(path.dirname(name), houseRulesFile), houseRulesFile].find((file) => file in files) ?? "";
      const house = readHouseRules(readFileSync(path.join(folder, near), "utf8")).rules;
      const draft = parseDraft(text);
      const { incident: named = "incident.yaml" } = draft.frontMatter;
      const incident = named.startsWith("/") ? "incident.yaml" : named;
      const recordText = files[path.posix.join(path.dirname(name), incident)];
      const record = recordText === undefined ? undefined : readRecord(recordText).record;
      const findings = name.endsWith(".md") ? (reviewDraft(draft, { now, house, record })?.findings ?? []) : [];
      return findings.map(({ rule, span }): [string, Place] => {
        const { line, column } = draft.lines.positionAt(span.start);
        return [name, [rule, line, column]];
      });
    }),
  );
}

function grouped(places: readonly (readonly [string, Place])[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const [name, place] of places) {
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  for (const group of groups.values()) {
    group.sort((left, right) => left[1] - right[1] || left[2] - right[2] || left[0].localeCompare(right[0]));
  }
  return groups;
}
