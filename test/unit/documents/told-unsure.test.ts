import assert from "node:assert/strict";
import { readRecord, renderDocument } from "../../../src/core/index.ts";
import { withToldBefore } from "../../../src/core/documents/told-before.ts";
import { correction, now, published, recordText } from "../../kit/corrections.ts";
import { productTemplates } from "../../kit/templates.ts";

const suspected = "{ value: passwords, certainty: suspected }";
const ruledOut = "{ value: passwords, certainty: ruled-out }";
const withPasswords = (kind: string, language = "en"): string =>
  `language: ${language}\n${recordText.replace("telephone numbers]", `${kind}]`)}`;

describe("what a notice told as not yet confirmed", () => {
  it("is corrected as that where it was a kind of data that was not involved", () => {
    const text = correction(withPasswords(ruledOut), [published(withPasswords(suspected))]);
    assert.match(text, /^Something that we told you, and had not yet confirmed, has turned out to be otherwise\./m);
    assert.match(
      text,
      /^We said on 27 November 2026, and had not yet confirmed it: “[^”]*passwords[^”]*”\n\nWhat is right: This does not involve passwords\.$/m,
    );
    assert.doesNotMatch(text, /\[WHAT WE SAID|was wrong/);
  });

  it("is corrected in German as well", () => {
    const text = correction(withPasswords(ruledOut, "de"), [published(withPasswords(suspected, "de"))], "de");
    assert.match(
      text,
      /^\*\*Noch unbestätigt mitgeteilt haben wir\*\* \(27\. November 2026\): „[^“]*Passwörter[^“]*“$/m,
    );
    assert.match(text, /^\*\*Richtig ist:\*\* Nicht betroffen sind Passwörter\.$/m);
    assert.doesNotMatch(text, /\[WAS WIR/);
  });

  it("is told in other words where no drafted sentence says it", () => {
    const drafted = published(withPasswords(suspected)).text;
    const sentence = drafted.split("\n").find((line) => line.includes("passwords")) ?? "";
    const edits = [[sentence, "Change your passwords."]] as const;
    const text = correction(withPasswords(ruledOut), [published(withPasswords(suspected), { edits })]);
    assert.match(text, /, in other words: We suspect, but have not yet confirmed, that this involves passwords\.$/m);
    assert.doesNotMatch(text, /Change your/);
  });

  it("is no correction while it may be so, nor once it is confirmed", () => {
    for (const kind of [suspected, "passwords"]) {
      const text = correction(withPasswords(kind), [published(withPasswords(suspected))]);
      assert.match(text, /^We said: \[WHAT WE SAID, AND WHEN\]$/m, kind);
    }
  });
});

describe("what is not yet confirmed today", () => {
  const [then, today] = [recordText, recordText.replaceAll("2310", "{ value: 2318, certainty: suspected }")];

  it("is not called right", () => {
    const text = correction(today, [published(then)]);
    assert.match(text, /”\n\nAs far as we know today, and not yet confirmed: This affects 2,318 people\.$/m);
    assert.doesNotMatch(text, /What is right/);
  });

  it("is not called right in German", () => {
    const [before, after] = [then, today].map((text) => `language: de\n${text}`);
    const text = correction(after ?? "", [published(before ?? "")], "de");
    assert.match(text, /“\n\nNach heutigem Stand, noch nicht bestätigt: Das betrifft 2\.318 Personen\.$/m);
    assert.doesNotMatch(text, /Richtig ist/);
  });

  it("is not called right in other documents that correct it", () => {
    for (const [kind, language] of [
      ["closing-notice", "en"],
      ["post-incident-report", "en"],
      ["closing-notice", "de"],
    ] as const) {
      const { record } = readRecord(`language: ${language}\n${today}`);
      const rendered = renderDocument(kind, {
        record: withToldBefore(record, [published(`language: ${language}\n${then}`)], {
          kind,
          now,
          templates: productTemplates,
        }),
        now,
        templates: productTemplates,
        incidentPath: "../incident.yaml",
        ...(language === "de" && { language, template: `de/${kind}.md.mustache` }),
      });
      assert.ok(rendered.ok);
      assert.match(rendered.text, /not yet confirmed: This affects|noch nicht bestätigt: Das betrifft/);
      assert.doesNotMatch(rendered.text, /(?:What is right|Richtig ist):\**\s+(?:As far|Nach heut)/, kind);
    }
  });
});
