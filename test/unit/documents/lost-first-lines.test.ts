import { assert } from "chai";
import { describe, it } from "mocha";
import {
  kindByFileName,
  lostFirstLines,
  moveFirstLinesUp,
  putBackLines,
  putFirstLines,
} from "../../../src/core/documents/lost-first-lines.ts";
import { parseDraft } from "../../../src/core/draft/parse-draft.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";

const block = "---\nkind: apology\nincident: ../incident.yaml\n---\n";

function movedUp(text: string): string | undefined {
  const edits = moveFirstLinesUp(text);
  return edits && applyEdits(text, edits);
}

describe("the first lines of a notice that are not where they belong", () => {
  it("are moved to the very top from wherever they stand, and what stood above them below", () => {
    assert.equal(movedUp(`Hello\n${block}\n# A letter\n`), `${block}\nHello\n\n# A letter\n`);
    assert.equal(movedUp(`Hello${block}\n# A letter\n`), `${block}\nHello\n\n# A letter\n`);
    assert.equal(movedUp(`# A letter\n\nWe are sorry.\n\n${block}`), `${block}\n# A letter\n\nWe are sorry.\n\n`);
    const long = "Paragraph of a letter.\n\n".repeat(40);
    assert.equal(movedUp(`${long}${block}\n# A letter\n`), `${block}\n${long}\n# A letter\n`);
  });

  it("get their dashes back", () => {
    const rest = "\n# A letter\n";
    assert.equal(movedUp(`kind: apology\nincident: ../incident.yaml\n---\n${rest}`), block + rest);
    assert.equal(movedUp(`--\nkind: apology\nincident: ../incident.yaml\n---\n${rest}`), block + rest);
    assert.equal(movedUp(`kind: apology\nincident: ../incident.yaml\n${rest}`), block + rest);
    assert.equal(movedUp("kind: apology"), "---\nkind: apology\n---\n");
  });

  it("keep entries, line ends and a byte order mark", () => {
    const entries = "---\nkind: apology\naccepted:\n- rule: IC101\n  reason: Pending\n---\n";
    assert.equal(movedUp(`Hello\n${entries}# A letter`), `${entries}\nHello\n# A letter`);
    assert.equal(
      movedUp("\uFEFFHello\r\n---\r\nkind: apology\r\n---\r\n"),
      "\uFEFF---\r\nkind: apology\r\n---\r\n\r\nHello\r\n",
    );
  });

  it("are left alone at the top, and where there are none", () => {
    assert.isUndefined(movedUp(`${block}\n# A letter\n`));
    assert.isUndefined(movedUp("# A letter\n\nThe kind: apology.\n"));
    assert.isUndefined(movedUp("---\nkind: page\n---\n\n# A letter\n"));
    assert.isUndefined(movedUp(""));
  });

  it("say why a file is not known for a notice", () => {
    const whyOf = (text: string, fileName = "letter.md") => lostFirstLines(parseDraft(text), fileName)?.why;
    assert.isUndefined(whyOf(`${block}\n# A letter\n`));
    assert.isUndefined(whyOf(`\n${block}\n# A letter\n`));
    assert.isUndefined(whyOf(" \n"));
    assert.equal(whyOf(`Hello${block}\n# A letter\n`), "moved");
    assert.equal(whyOf("Dear valued patient,\nAt Brightwater …\n"), "gone");
    assert.equal(whyOf("# A letter\n\nWe lost it.\n\nYours sincerely,\n\nAna Prior\n"), "gone");
    assert.equal(whyOf("# A letter\n\nWe lost it.\n", "apology-2.md"), "gone");
    assert.equal(whyOf("---\nkind: apolgy\n---\n\n# A letter\n"), "unknown-kind");
  });

  it("are not missed in what lies beside notices and is none", () => {
    const notes = "# Call of 3 March\n\n- Ana asks the printer.\n- Jo writes the list.\n";
    assert.isUndefined(lostFirstLines(parseDraft(notes), "notes.md"));
    assert.isUndefined(lostFirstLines(parseDraft("Dear colleague, the letters lie here."), "README.md"));
  });

  it("make a draft of every text that they are put into", () => {
    const texts = [
      "# A letter\n",
      "",
      "\uFEFF\nHello",
      "---\ntitle: Mine\n---\n\n# A",
      "---\nkind: apolgy\n---\n# A",
      "---\n---\n",
    ];
    for (const text of texts) {
      const lines = { kind: "apology", incident: "../incident.yaml" } as const;
      const { frontMatter } = parseDraft(applyEdits(text, [putFirstLines(text, lines)]));
      assert.equal(frontMatter.kind, "apology", text);
      assert.deepEqual(frontMatter.problems, [], text);
    }
    assert.equal(
      applyEdits("# A\r\nB", [putBackLines("# A\r\nB", block)]),
      `${block}\n# A\nB`.replaceAll("\n", "\r\n"),
    );
  });

  it("are guessed from the name of the file", () => {
    assert.deepEqual(kindByFileName("apology-3.md"), { kind: "apology" });
    assert.deepEqual(kindByFileName("apology-de-2.md"), { kind: "apology", lang: "de" });
    assert.deepEqual(kindByFileName("Status-Investigating.md"), { kind: "status-investigating" });
    assert.deepEqual(kindByFileName("second disclosure, final.md"), { kind: "disclosure" });
    assert.isUndefined(kindByFileName("letter.md"));
  });
});
