import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
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
/** What the examples write in the place of the program. */
const published = `npx --yes incident-comms@${manifest.version} `;

describe("docs/automatic-checks.md", function () {
  this.timeout(60_000);
  const folder = temporaryFolder("automatic-checks");

  before(async () => {
    await buildBundles(["cli.js"]);
    cpSync(path.join(root, "samples"), path.join(folder, "incidents"), { recursive: true });
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
    const program = `"${process.execPath}" "${path.join(root, "dist/cli.js")}" `;
    const answers = commands.map((command) => {
      assert.ok(command.startsWith(published), command);
      const { status, stdout, stderr } = spawnSync(command.replace(published, program), {
        cwd: folder,
        shell: true,
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
