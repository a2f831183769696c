import assert from "node:assert/strict";
import { findPlaceholders } from "../../../src/core/wording/placeholders.ts";

function found(text: string): readonly string[] {
  return findPlaceholders(text).map(({ start, end }) => text.slice(start, end));
}

describe("findPlaceholders", () => {
  it("finds gaps in brackets, in capitals, title case or words that ask to be filled in", () => {
    assert.deepEqual(found("Write to [NAME] or [Customer Support Email], says [your organisation]."), [
      "[NAME]",
      "[Customer Support Email]",
      "[your organisation]",
    ]);
    assert.deepEqual(found("Wir sind [GRÖSSE]. [SAGEN SIE, OB DAS FALSCH WAR]"), [
      "[GRÖSSE]",
      "[SAGEN SIE, OB DAS FALSCH WAR]",
    ]);
    assert.deepEqual(found("It began on [Date of the Breach]."), ["[Date of the Breach]"]);
  });

  it("finds words that stand for what is to come", () => {
    assert.deepEqual(found("The cause is TBC, the date TBD, for {{customer}}."), ["TBC", "TBD", "{{customer}}"]);
  });

  it("leaves links, footnotes, task boxes and pictures", () => {
    for (const text of [
      "[Our Status Page](https://a.example)",
      "[Status Page][page]",
      "See [Status Page].\n\n[status page]: https://a.example",
      "Seen.[^Note One]",
      "- [ ] Change it",
      "![Our New Office](a.png)",
      "\\[Not This One]",
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it("leaves an editor's brackets", () => {
    for (const text of [
      "[sic]",
      "[then]",
      "[1]",
      "[the company]",
      "[Jane]",
      "“On Monday [Prime Minister] Roe agreed.”",
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it("leaves labels that say what kind of news it is", () => {
    assert.deepEqual(found("[RESOLVED] [MALWARE WARNING] [UPDATE 2] [SECURITY UPDATE]"), []);
    assert.deepEqual(found("[UPDATE TIME] [NAME]"), ["[UPDATE TIME]", "[NAME]"]);
  });
});
