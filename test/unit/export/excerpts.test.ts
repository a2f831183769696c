import assert from "node:assert/strict";
import { excerptsOf } from "../../../src/core/export/word-copy/excerpts.ts";

describe("excerptsOf", () => {
  it("leaves out what two wordings have in common, but for the words beside a difference", () => {
    assert.deepEqual(
      excerptsOf(
        "People trusted us with their data, and we did not keep it safe. People also relied on our cards and our online bank. We are sorry.",
        "People trusted us with their data and may have been affected. People also relied on our cards and our online bank. We regret any inconvenience.",
      ),
      {
        old: "… with their data, and we did not keep it safe. People also … bank. We are sorry.",
        new: "… with their data and may have been affected. People also … bank. We regret any inconvenience.",
        gone: "data, and we did not keep it safe. People also … bank. We are sorry.",
        come: "data and may have been affected. People also … bank. We regret any inconvenience.",
      },
    );
  });

  it("keeps short wordings, and those that differ in everything", () => {
    const [was, is] = ["It may be bad.", "It is bad."];
    assert.deepEqual(excerptsOf(was, is), { old: was, new: is, gone: "may be", come: "is" });
    const [line, taken] = ["A new line of text", "Gone for good"];
    assert.deepEqual(excerptsOf("", "A new\nline of text"), { old: "", new: line, gone: "", come: line });
    assert.deepEqual(excerptsOf(taken, ""), { old: taken, new: "", gone: taken, come: "" });
  });

  it("begins behind a word of which nothing but the mark behind it differs", () => {
    const { gone, come } = excerptsOf("Write to you, by 3 May 2026 (Ana).", "Write to you (Ana).");
    assert.deepEqual([gone, come], ["by 3 May 2026", ""]);
    const more = excerptsOf("We closed it", "We closed it: at once");
    assert.deepEqual([more.gone, more.come], ["", "at once"]);
  });

  it("keeps the whole of what is the same", () => {
    const line = "These words are all the same and only their link leads elsewhere.";
    assert.deepEqual(excerptsOf(line, line), { old: line, new: line, gone: "", come: "" });
  });
});
