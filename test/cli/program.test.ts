import assert from "node:assert/strict";
import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildBundles } from "../../scripts/build.ts";
import { root } from "../../scripts/paths.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { nodesAtHand, runProgram } from "../kit/built-program.ts";

const program = path.join(root, "dist/cli.js");

describe("the program dist/cli.js", function () {
  this.timeout(60_000);
  before(() => buildBundles(["cli.js"]));

  for (const node of nodesAtHand()) {
    const { out: version } = runProgram(node, ["--version"], root);
    const run = (cwd: string, ...args: readonly string[]) => runProgram(node, [program, ...args], cwd);

    it(`starts, drafts and checks with Node ${version.trim()}`, () => {
      const folder = temporaryFolder("program");
      const started = run(folder, "start", "leak", "--type", "leak");
      assert.deepEqual({ code: started.code, error: started.error }, { code: 0, error: "" });
      const incident = path.join(folder, "leak");
      const drafted = run(incident, "draft", "apology");
      assert.deepEqual({ code: drafted.code, error: drafted.error }, { code: 0, error: "" });
      assert.deepEqual(readdirSync(path.join(incident, "notices")), ["apology.md"]);
      const checked = run(incident, "check", "--format", "json", "notices");
      assert.ok(checked.code === 0 || checked.code === 1);
      assert.equal(checked.error, "");
      const { files } = JSON.parse(checked.out) as { files: { path: string; kind: string }[] };
      assert.deepEqual(
        files.map((file) => [file.path, file.kind]),
        [["notices/apology.md", "apology"]],
      );
    });

    it(`ends with a sentence and exit code 2 for a bad argument with Node ${version.trim()}`, () => {
      const { code, out, error } = run(root, "check", "--fast");
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(error, /^“check” knows no option --fast: [^\n]+\.\n$/);
    });
  }

  it("leaves nothing half written where there is no room, and a draft that is written over as it was", function () {
    if (process.platform === "win32") {
      this.skip();
    }
    const folder = temporaryFolder("program");
    const run = (...args: readonly string[]) => runProgram(process.execPath, [program, ...args], folder);
    // Room for the first kilobyte of a file.
    const runCramped = (...args: readonly string[]) =>
      runProgram("/bin/sh", ["-c", 'ulimit -f 2 && exec "$@"', "sh", process.execPath, program, ...args], folder);
    run("start", ".", "--type", "leak");
    const made = runCramped("draft", "apology");
    assert.equal(made.code, 2);
    assert.match(made.error, /^notices\/apology\.md could not be written .+: look whether there is room left/);
    assert.deepEqual(readdirSync(path.join(folder, "notices")), []);
    run("draft", "apology");
    const draft = path.join(folder, "notices", "apology.md");
    appendFileSync(draft, "\nWords of her own.\n");
    const before = readFileSync(draft, "utf8");
    const { code } = runCramped("draft", "apology", "--out", "notices/apology.md", "--force");
    assert.equal(code, 2);
    assert.equal(readFileSync(draft, "utf8"), before);
    assert.deepEqual(readdirSync(path.join(folder, "notices")), ["apology.md"]);
  });
});
