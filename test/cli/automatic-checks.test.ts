import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { buildBundles } from "../../scripts/build.ts";
import { root } from "../../scripts/paths.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { assertIsJunit, assertIsSarif } from "../kit/report-checks.ts";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const page = readFileSync(path.join(root, "docs/automatic-checks.md"), "utf8");
const workflow = readFileSync(path.join(root, "docs/check-notices.yml"), "utf8");
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text!);
/** The program, as the examples run it. */
const packed = `npx --yes --package ./tools/incident-comms-${manifest.version}.tgz incident-comms `;

describe("docs/automatic-checks.md", function () {
  this.timeout(60_000);
  const folder = temporaryFolder("automatic-checks");

  before(async () => {
    await buildBundles(["cli.js"]);
    cpSync(path.join(root, "samples"), path.join(folder, "incidents"), { recursive: true });
    // What it packs is built above.
    const tools = path.join(folder, "tools");
    mkdirSync(tools);
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", tools], { cwd: root });
  });

  it("shows the workflow that lies beside it", () => {
    assert.equal(examples[0], workflow.replace(/^(?:#.*\n)+/, ""));
  });

  it("shows examples that are YAML, and every command in them runs", () => {
    const commands = examples.flatMap((text) => {
      assert.deepEqual(parseDocument(text).errors, []);
      return [...text.matchAll(/(?:run:|-) (npx .*)/g)].map(([, command]) => command!);
    });
    assert.equal(commands.length, 3);
    const answers = commands.map((command) => {
      assert.ok(command.startsWith(packed), command);
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: folder,
        shell: true,
        env: { ...process.env, npm_config_update_notifier: "false", npm_config_offline: "true" },
        encoding: "utf8",
      });
      assert.equal(stderr, "");
      return { status, out: stdout };
    });
    // The samples have something to mend; whoever only collects findings goes on all the same.
    assert.deepEqual(
      answers.map(({ status }) => status),
      [1, 0, 1],
    );
    assert.match(answers[0]!.out, /^::warning file=incidents\//m);
    assertIsSarif(JSON.parse(readFileSync(path.join(folder, "notices.sarif"), "utf8")));
    assertIsJunit(readFileSync(path.join(folder, "notices.xml"), "utf8"));
  });
});
