import assert from "node:assert/strict";
import { withOwnTemplates } from "../../../src/core/index.ts";

/** What is read of a team's folder with these files; folders are those that their paths name. */
async function own(files: Readonly<Record<string, string | undefined>>): Promise<ReadonlyMap<string, string>> {
  const below = (path: string) =>
    Object.keys(files).flatMap((name) => (name.startsWith(path) ? [name.slice(path.length)] : []));
  const set = await withOwnTemplates(new Map([["apology.md.mustache", "Ours"]]), {
    namesIn: (path) =>
      Promise.resolve({
        files: below(path).filter((name) => !name.includes("/")),
        folders: [...new Set(below(path).flatMap((name) => (name.includes("/") ? [name.split("/")[0] ?? ""] : [])))],
      }),
    read: (path) => Promise.resolve(files[path]),
  });
  assert.deepEqual(set.all.get("apology.md.mustache"), set.own.get("apology.md.mustache") ?? "Ours");
  return set.own;
}

describe("a team's own templates", () => {
  it("lie in their folder, in that of the parts, and in those of languages", async () => {
    const found = await own({
      "partials/drill.md.mustache": "c",
      "letter.md.mustache": "b",
      "apology.md.mustache": "a",
      "de/phrases.yaml": "d",
      "de/partials/drill.md.mustache": "e",
      "drafts-of-ana/letter.md.mustache": "",
      "partials/old/drill.md.mustache": "",
      "notes.md": "",
    });
    assert.deepEqual(
      [...found],
      [
        ["apology.md.mustache", "a"],
        ["letter.md.mustache", "b"],
        ["partials/drill.md.mustache", "c"],
        ["de/phrases.yaml", "d"],
        ["de/partials/drill.md.mustache", "e"],
      ],
    );
  });

  it("are none where a file has gone, or is longer than anybody writes", async () => {
    const found = await own({ "a.md.mustache": undefined, "b.md.mustache": "b".repeat(100_001), "c.md.mustache": "c" });
    assert.deepEqual([...found.keys()], ["c.md.mustache"]);
  });

  it("are no more than a team writes", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.md.mustache`, "x"]));
    assert.equal((await own(many)).size, 200);
  });
});
