import assert from "node:assert/strict";
import { CommandLineFolder } from "../kit/command-line.ts";

const letter = "---\nkind: apology\n---\n\n# A letter\n\nAt this point in time we know nothing.\n";
const house = "whose: the press office\nphrases:\n  - phrase: at this point in time\n    write: now\n";

describe("incident-comms check beside house rules", () => {
  it("finds what the nearest ones avoid, and says whose rule it is", async () => {
    const folder = new CommandLineFolder();
    folder.write(".incident-comms/rules.yaml", house);
    folder.write("one/notices/a.md", letter);
    folder.write("two/.incident-comms/rules.yaml", "rules:\n  - { rule: IC101, severity: off }\n");
    folder.write("two/notices/a.md", letter);
    const { out, error } = await folder.run("check", "one", "two");
    assert.equal(error, "");
    const [first, second] = out.split("two/notices/a.md");
    assert.match(
      first!,
      /7:1 .*The house rules of the press office avoid “At this point in time”\. Write “now”\. \(IC890/,
    );
    assert.match(first!, /\(IC101 /);
    assert.doesNotMatch(second!, /IC890|IC101/);
    assert.match(second!, /^ \(Apology\): 0 of 8 said$/m);
  });

  it("tells of what cannot be read in them, goes on with the rest, and ends with exit code 2", async () => {
    const folder = new CommandLineFolder();
    folder.write(".incident-comms/rules.yaml", `${house}rules:\n  - rule: IC999\n    severity: off\nextra: 1\n`);
    folder.write("a.md", letter);
    folder.write("b.md", letter);
    const { code, out, error } = await folder.run("check", "a.md", "b.md");
    assert.equal(code, 2);
    assert.match(
      error,
      /^\.incident-comms\/rules\.yaml:6:11: There is no rule “IC999”\. .*\(And 1 more in this file\.\)\n$/,
    );
    assert.equal(out.match(/IC890/g)!.length, 2);
    assert.equal(out.match(/^ {2}House rules: \.incident-comms\/rules\.yaml:6:11: /gm)!.length, 2);
    const { out: json } = await folder.run("check", "--format", "json", "a.md");
    const { files } = JSON.parse(json) as { files: [{ houseRulesProblem: string }] };
    assert.match(files[0].houseRulesProblem, /^\.incident-comms\/rules\.yaml:6:11: /);
  });

  it("takes a folder of that name for none, and one that is no text for a problem", async () => {
    const folder = new CommandLineFolder();
    folder.write("a/.incident-comms/rules.yaml/x.md", "x");
    folder.write("a/a.md", letter);
    assert.equal((await folder.run("check", "a/a.md")).code, 1);
    folder.write("b/.incident-comms/rules.yaml", Buffer.from([0xff, 0x00, 0xff]));
    folder.write("b/a.md", letter);
    const { code, error } = await folder.run("check", "b/a.md");
    assert.equal(code, 2);
    assert.match(error, /^b\/\.incident-comms\/rules\.yaml is not saved as UTF-8 text/);
  });
});
