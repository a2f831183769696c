import assert from "node:assert/strict";
import { kinds, readRecord } from "../../../src/core/index.ts";
import { findExportProblems } from "../../../src/core/export/export-problems.ts";
import { readLetter } from "../../../src/core/export/reading/read-letter.ts";
import { ready } from "../../kit/exports.ts";

/** What keeps a draft from going out: "kind: words @ the source at that place". */
function problems(text: string, neverSay: readonly string[] = [], readers: "public" | "regulator" = "public") {
  return findExportProblems(text, readLetter(text), { readers, neverSay }).map(
    ({ kind, words, span }) => `${kind}: ${words} @ ${text.slice(span.start, span.end)}`,
  );
}

describe("what keeps a draft from going out", () => {
  it("is every gap in what a reader sees, wherever it stands", () => {
    assert.deepEqual(
      problems(
        "---\nkind: [NAME]\n---\n\n# [TITLE]\n\n> Dear {{name}},\n\n| a |\n| - |\n| TBC |\n\n[a](https://a.example/{{x}})\n",
      ),
      [
        "placeholder: [TITLE] @ [TITLE]",
        "placeholder: {{name}} @ {{name}}",
        "placeholder: TBC @ TBC",
        "placeholder: {{x}} @ {{x}}",
      ],
    );
  });

  it("is a gap that is written like a tag", () => {
    assert.deepEqual(
      problems("Dear <Name>,\n\n<p>write to <address>.</p>\n\n<b>x</b> `<Name>` <!-- <Name> --> 1 < 2 > 0"),
      ["placeholder: <Name> @ <Name>", "placeholder: <address> @ <address>"],
    );
  });

  it("is a gap in words that no tag has", () => {
    assert.deepEqual(problems("Dear <Customer's name> or Mrs <Gläubiger>, see [it](<Müller's page>), <ä und >ö"), [
      "placeholder: <Customer's name> @ <Customer's name>",
      "placeholder: <Gläubiger> @ <Gläubiger>",
    ]);
  });

  it("is no gap in a comment, in code, or in a link", () => {
    assert.deepEqual(
      problems(
        "Hello <!-- [NAME] -->\n\n<!--\nTODO\n\n[DATE]\n-->\n\n`{{x}}`\n\n```\n[NAME]\n```\n\n[STATUS][s] [x]\n\n[s]: https://s.example",
      ),
      [],
    );
  });

  it("is every name that must not be said, at its place", () => {
    assert.deepEqual(
      problems(
        "# Rob\n\nAsk **Rob**.\n\n- Rob's\n\n> Rob\n\n`Rob`\n\n| a |\n| - |\n| Rob |\n\n![Rob](x.png)\n\nx[^1]\n\n[^1]: Rob",
        ["Rob"],
      ),
      Array(8).fill("never-say: Rob @ Rob"),
    );
  });

  it("is a name in an address, however the address joins or codes it", () => {
    for (const address of [
      "https://people.example/in/jonas-reet/",
      "https://people.example/jonas_reet.pdf",
      "https://people.example/JonasReet",
      "https://people.example/?q=jonas+reet",
      "https://people.example/%4Aonas%20Reet",
    ]) {
      assert.equal(problems(`[our colleague](${address})`, ["Jonas Reet"]).length, 1, address);
      assert.equal(problems(`It is at ${address}.`, ["Jonas Reet"]).length, 1, address);
    }
    assert.deepEqual(problems("Write to jonas.reet@x.example.", ["Jonas Reet"]), [
      "never-say: Jonas Reet @ jonas.reet",
    ]);
    assert.deepEqual(problems("Write to robin@x.example, or look at https://x.example/robots.", ["Rob"]), []);
  });

  it("is a name that markup breaks up, and one in an address", () => {
    assert.deepEqual(
      problems(
        "North**cloud** leaked.\nSecond line.\n\n[here](https://northcloud.example/Rob%20Roe) <x@northcloud.example>",
        ["Northcloud", "Rob Roe"],
      ),
      [
        "never-say: Northcloud @ North**cloud** leaked.",
        "never-say: Northcloud @ northcloud",
        "never-say: Rob Roe @ Rob%20Roe",
        "never-say: Northcloud @ northcloud",
      ],
    );
  });

  it("is no name in a comment or in front matter, also where the paragraph says it too", () => {
    assert.deepEqual(problems("---\nkind: x\naccepted: Rob\n---\n\nHello <!-- Rob --> all.", ["Rob"]), []);
    assert.deepEqual(problems("Hello <!-- Rob --> Rob.", ["Rob"]), ["never-say: Rob @ Rob"]);
  });

  it("is no name for readers who are not the public", () => {
    assert.deepEqual(problems("Rob and [NAME]", ["Rob"], "regulator"), ["placeholder: [NAME] @ [NAME]"]);
  });

  it("counts the names of the record, for every kind but the one that goes to the authority", () => {
    const { record } = readRecord("title: x\nneverSay: [Northcloud]\n");
    assert.deepEqual(
      ready("Ask Northcloud.", { record }).problems.map(({ words }) => words),
      ["Northcloud"],
    );
    assert.deepEqual(
      kinds.filter(({ readers }) => readers !== "public").map(({ id }) => id),
      ["regulator-worksheet"],
    );
  });

  it("finds its place also behind Windows line ends", () => {
    assert.deepEqual(problems("---\r\nkind: x\r\n---\r\n\r\n# A\r\n\r\nAsk\r\nRob\r\n", ["Rob"]), [
      "never-say: Rob @ Rob",
    ]);
  });
});
