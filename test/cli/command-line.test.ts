import assert from "node:assert/strict";
import { CommandLineFolder } from "../kit/command-line.ts";

const commandNames = ["start", "draft", "check", "kinds", "rules"];

/** One sentence in plain words: no trace of the program's inside. */
function assertPlainSentence(text: string): void {
  assert.match(text, /^[^\n]+\.\n$/);
  assert.doesNotMatch(text, /\bat .*:\d+:\d+|Error:|ERR_|undefined|\[object/);
}

describe("the command line", () => {
  const folder = new CommandLineFolder();

  it("tells with --help what it does and which exit codes there are", async () => {
    const { code, out, error } = await folder.run("--help");
    assert.equal(code, 0);
    assert.equal(error, "");
    for (const name of commandNames) {
      assert.match(out, new RegExp(`^  ${name} `, "m"));
    }
    assert.match(out, /Exit codes\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  for (const name of commandNames) {
    it(`tells with --help what ${name} takes`, async () => {
      const { code, out, error } = await folder.run(name, "--help");
      assert.equal(code, 0);
      assert.equal(error, "");
      assert.ok(out.includes(`Use: incident-comms ${name}`));
      assert.ok(out.includes("--now INSTANT"));
    });

    it(`names the options of ${name} where one is not known`, async () => {
      const { code, out, error } = await folder.run(name, "--fast");
      assert.equal(code, 2);
      assert.equal(out, "");
      assertPlainSentence(error);
      assert.ok(error.startsWith(`“${name}” knows no option --fast: it takes `), error);
      assert.ok(error.includes("--now and --help"), error);
    });
  }

  it("shows the help of a command even beside other options", async () => {
    const { code, out } = await folder.run("start", "somewhere", "--help");
    assert.equal(code, 0);
    assert.ok(out.includes("Use: incident-comms start"));
  });

  const refused: readonly (readonly [name: string, argv: readonly string[], sentence: RegExp])[] = [
    ["no command", [], /^Say what to do: the commands are start, draft, check, export, kinds and rules/],
    [
      "an unknown command",
      ["send"],
      /^There is no command “send”: the commands are start, draft, check, export, kinds and rules/,
    ],
    ["an option before the command", ["--now", "x", "check"], /^Write the command first and --now behind it/],
    ["a short option", ["kinds", "-f"], /^“kinds” knows no option -f: it takes --format, --now and --help\.$/m],
    ["an option without its value", ["rules", "--format"], /^--format needs a value/],
    ["an option in place of a value", ["rules", "--format", "--now"], /^--format needs a value/],
    ["an empty value", ["rules", "--format="], /^--format needs a value/],
    ["a value for a switch", ["draft", "apology", "--force=yes"], /^--force takes no value/],
    ["a format there is not", ["kinds", "--format", "xml"], /^--format cannot be “xml”: choose text or json\.$/m],
    ["a name that every object has", ["kinds", "--constructor"], /^“kinds” knows no option --constructor/],
    ["a moment that is none", ["kinds", "--now", "yesterday"], /^--now cannot be “yesterday”: write a moment/],
    ["a moment without its distance from UTC", ["kinds", "--now", "2026-11-24T12:00"], /^--now cannot be /],
    ["words that kinds does not take", ["kinds", "apology"], /^“kinds” takes nothing but options/],
    ["words that rules does not take", ["rules", "IC101"], /^“rules” takes nothing but options/],
  ];
  for (const [name, argv, sentence] of refused) {
    it(`refuses ${name} with a sentence and exit code 2`, async () => {
      const { code, out, error } = await folder.run(...argv);
      assert.equal(code, 2);
      assert.equal(out, "");
      assertPlainSentence(error);
      assert.match(error, sentence);
    });
  }

  it("lists kinds and rules for people", async () => {
    const kinds = await folder.run("kinds");
    assert.equal(kinds.code, 0);
    assert.match(kinds.out, /^apology: a letter that owns/m);
    assert.match(kinds.out, /must say {3}What was our fault; That we are sorry/);
    assert.match(kinds.out, /^apology: (?:[^\n]+\n)+ {2}in {9}English and German$/m);
    assert.match(kinds.out, /^staff-note: (?:[^\n]+\n)+ {2}in {9}English$/m);
    const rules = await folder.run("rules");
    assert.equal(rules.code, 0);
    assert.match(rules.out, /^IC101 missing-fault: No acknowledgement of our fault \(Warning\)$/m);
  });

  it("lists kinds and rules for programs", async () => {
    const kinds = JSON.parse((await folder.run("kinds", "--format", "json")).out) as {
      version: number;
      kinds: { id: string; requires: string[]; languages: string[] }[];
    };
    assert.equal(kinds.version, 1);
    const ids = kinds.kinds.map((kind) => kind.id);
    assert.equal(ids.length, 22);
    assert.deepEqual(kinds.kinds.find(({ id }) => id === "disclosure")?.languages, ["en", "de"]);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ["holding-statement", "apology", "disclosure", "regulator-worksheet", "remediation-plan"]) {
      assert.ok(ids.includes(id), id);
    }
    const rules = JSON.parse((await folder.run("rules", "--format=json")).out) as {
      version: number;
      rules: Record<string, unknown>[];
    };
    assert.equal(rules.version, 1);
    assert.deepEqual(Object.keys(rules.rules[0]!), ["id", "name", "title", "why", "source", "severity", "kinds"]);
    assert.equal(rules.rules.find((rule) => rule["id"] === "IC103")?.["name"], "missing-timeline");
  });
});
