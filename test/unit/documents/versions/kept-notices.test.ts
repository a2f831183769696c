import assert from "node:assert/strict";
import {
  findKind,
  KeptNotices,
  markDrafted,
  parseDraft,
  readRecord,
  renderDocument,
  type Overtaken,
} from "../../../../src/core/index.ts";
import { pathIn } from "../../../../src/core/documents/versions/kept-notices.ts";
import { testNow } from "../../../kit/now.ts";
import { productTemplates as templates } from "../../../kit/templates.ts";

const folder = "/home/ana/incidents/leak";
const factsThen = "version: 2\ntitle: Leak\ntype: leak\npeople: { total: 12 }\n";
const copy =
  "---\nkind: disclosure\npublished: { on: 2026-03-01, where: by post, facts: a.facts.yaml }\n---\n\n# Sent\n";

/** The notices of an incident whose folder holds such files, and what was read of it. */
function kept(files: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const notices = new KeptNotices({
    folder,
    namesIn: (path) =>
      Promise.resolve(
        Object.keys(files).flatMap((name) => (name.startsWith(`${path}/`) ? [name.slice(path.length + 1)] : [])),
      ),
    read: (path) => {
      read.push(path);
      return Promise.resolve(files[path]);
    },
  });
  return { notices, read };
}

/** How a draft of a record with 12 people, that follows such a file, is overtaken by one with 15. */
async function overtaken(follows: string, files: Readonly<Record<string, string>>) {
  const then = readRecord(factsThen).record;
  const drafted = renderDocument("disclosure", {
    record: then,
    now: testNow,
    templates,
    incidentPath: "../incident.yaml",
  });
  assert(drafted.ok);
  const text = markDrafted(drafted.text).replace("kind: disclosure", `kind: disclosure\nfollows: ${follows}`);
  const { notices, read } = kept(files);
  const found: Overtaken = await notices.overtaken(
    {
      draft: parseDraft(text),
      draftPath: `${folder}/notices/disclosure.md`,
      kind: findKind("disclosure")!,
      record: readRecord(factsThen.replace("12", "15")).record,
    },
    () => Promise.resolve({ templates, now: testNow }),
  );
  return { found, read };
}

describe("what went out of an incident", () => {
  it("is told with the last one first, and without what is no copy", async () => {
    const { notices } = kept({
      "published/a.md": copy,
      "published/b.md": copy.replace("2026-03-01", "2026-03-04"),
      "published/notes.md": "# Notes\n",
      "published/a.facts.yaml": factsThen,
    });
    assert.deepEqual(
      (await notices.sent()).map(({ path }) => path),
      ["published/b.md", "published/a.md"],
    );
    assert.equal((await notices.read("published/a.md"))?.facts.path, "published/a.facts.yaml");
  });

  it("has its facts beside it and nowhere else", async () => {
    for (const facts of ["../a.facts.yaml", "/a.facts.yaml", String.raw`..\a.facts.yaml`]) {
      const { notices, read } = kept({
        "published/a.md": copy.replace("a.facts.yaml", `'${facts}'`),
        "a.facts.yaml": factsThen,
      });
      assert.equal(await notices.read("published/a.md"), undefined);
      assert.deepEqual(read, ["published/a.md"]);
    }
  });

  it("is made sense of once, and anew where the copy or its facts are other ones", async () => {
    const files = { "published/a.md": copy, "published/a.facts.yaml": factsThen };
    const { notices } = kept(files);
    const first = await notices.read("published/a.md");
    assert.equal(await notices.read("published/a.md"), first);
    assert.equal((await notices.sent())[0]?.frontMatter.published?.where, "by post");
    files["published/a.md"] = copy.replace("by post", "by hand");
    const second = await notices.read("published/a.md");
    assert.notEqual(second, first);
    assert.equal((await notices.sent())[0]?.frontMatter.published?.where, "by hand");
    files["published/a.facts.yaml"] = factsThen.replace("12", "15");
    assert.deepEqual((await notices.read("published/a.md"))?.record.people.total.value, { exactly: 15 });
  });

  it("overtakes a draft that follows a notice of this incident", async () => {
    const { found } = await overtaken("../published/a.md", {
      "published/a.md": copy,
      "published/a.facts.yaml": factsThen,
    });
    assert(found.places > 0);
  });

  for (const follows of ["../../../secret.md", String.raw`..\..\secret.md`, "/etc/passwd", "../../leak-2/a.md"]) {
    it(`is looked for in the folder of the incident alone: ${follows}`, async () => {
      const { found, read } = await overtaken(follows, {});
      assert.deepEqual(found, { places: 0, isPromisePassed: false });
      assert.deepEqual(read, []);
    });
  }
});

describe("a path that a draft names", () => {
  it("is one of the folder, however it is written, or none", () => {
    const from = `${folder}/notices/a.md`;
    const paths = ["../published/a.md", String.raw`..\published\a.md`, "./b.md", "../../leak/x.md", "..", "../../.."];
    assert.deepEqual(
      paths.map((path) => pathIn(folder, from, path)),
      ["published/a.md", "published/a.md", "notices/b.md", "x.md", undefined, undefined],
    );
  });

  it("is found where the incident lies at the root as well", () => {
    assert.equal(pathIn("/", "/notices/a.md", "../published/a.md"), "published/a.md");
    assert.equal(pathIn("C:/", "C:/notices/a.md", "../published/a.md"), "published/a.md");
  });
});
