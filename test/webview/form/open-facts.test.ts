import assert from "node:assert/strict";
import { formLayout, recordForm } from "../../../src/core/index.ts";
import { countOpenFacts } from "../../../src/webview/form/open-facts.ts";

/** How many facts of one section of the form are open. */
function openIn(section: string, text: string): number {
  const { fields } = recordForm(text);
  const found = formLayout().sections.find(({ id }) => id === section);
  assert.ok(found);
  return found.fields.reduce((sum, field) => sum + countOpenFacts(field, fields), 0);
}

describe("what readers can do until it works again", () => {
  it("is open only where a service is named", () => {
    assert.equal(openIn("advice", "type: leak\n"), 1);
    assert.equal(openIn("advice", "type: leak\nadvice: [Call us.]\n"), 0);
    assert.equal(openIn("advice", "type: leak\nservice: card payments\n"), 2);
    assert.equal(openIn("advice", "type: outage\nservice: card payments\nadviceMeanwhile: [Pay in cash.]\n"), 1);
  });
});
