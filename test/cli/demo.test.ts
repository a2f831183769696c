import assert from "node:assert/strict";
import { root } from "../../scripts/paths.ts";
import { runProgram } from "../kit/built-program.ts";

describe("npm run demo", () => {
  it("drafts three documents that say all they must, and tells what a copy leaves out", function () {
    this.timeout(60_000);
    const { code, out, error } = runProgram(process.execPath, ["scripts/demo.ts"], root);
    assert.equal(error, "");
    assert.equal(code, 0);
    assert.match(out, /^notices\/apology\.md \(Apology\): 9 of 9 said$/m);
    assert.match(out, /^notices\/disclosure\.md \(Disclosure\): 10 of 10 said$/m);
    assert.match(out, /^notices\/remediation-plan\.md \(Remediation plan\): 7 of 7 said$/m);
    const copy = out.slice(out.lastIndexOf("$ incident-comms check"));
    assert.match(copy, /^copies\/\S+ \(Apology\): 7 of 9 said$/m);
    // The day of a promise tells nothing of when it happened, and stays.
    assert.deepEqual(copy.match(/\(IC\d+ \S+\)/g), ["(IC101 missing-fault)", "(IC103 missing-timeline)"]);
  });
});
