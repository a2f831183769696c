import { assert } from "chai";
import { placeholderView } from "../../../src/core/documents/placeholder-view.ts";
import { describeTemplateAt, templateCompletionsAt } from "../../../src/core/documents/template-help.ts";
import { isFact } from "../../../src/core/documents/template-place.ts";
import { describeVariable } from "../../../src/core/documents/variable-guide.ts";
import { isScope } from "../../../src/core/documents/view-stack.ts";
import { productTemplates } from "../../kit/templates.ts";

/** The place of `|` and the text without it. */
function at(marked: string): readonly [text: string, offset: number] {
  return [marked.replace("|", ""), marked.indexOf("|")];
}

function offered(marked: string): string[] {
  return templateCompletionsAt(...at(marked), productTemplates).map(({ label }) => label);
}

/** The template after the first offer called `label` was taken. */
function taken(marked: string, label: string): string {
  const [text, offset] = at(marked);
  const choice = templateCompletionsAt(text, offset, productTemplates).find((one) => one.label === label);
  assert(choice, `${label} is not offered`);
  return text.slice(0, choice.span.start) + choice.newText + text.slice(choice.span.end);
}

function said(marked: string): string {
  const description = describeTemplateAt(...at(marked), productTemplates);
  return description === undefined ? "" : [description.title, ...description.lines].join(" ");
}

/** Every variable there is, with the names on the way to it. */
function allVariables(held: unknown, path: string, isOfFact: boolean): readonly (readonly [string, boolean])[] {
  const inner: unknown = Array.isArray(held) ? held[0] : held;
  const own = path === "" ? [] : [[path, isOfFact] as const];
  if (!isScope(inner)) {
    return own;
  }
  const below = Object.entries(inner).flatMap(([name, value]) =>
    allVariables(value, path === "" ? name : `${path}.${name}`, isFact(inner)),
  );
  return [...own, ...below];
}

describe("help in a template", () => {
  it("offers the variables of the record, in and out of sections", () => {
    assert.includeMembers(offered("Dear {{|"), ["today", "people", "organisation"]);
    assert.includeMembers(offered("{{people.|}}"), ["people.total", "people.who"]);
    assert.includeMembers(offered("{{#people.total.|"), ["people.total.confirmed", "people.total.unknown"]);
    assert.deepEqual(offered("{{#timeline.entries}}{{|}}{{/timeline.entries}}").slice(0, 2), ["when", "note"]);
    assert.notInclude(offered("{{#timeline.entries}}x{{/timeline.entries}} {{|"), "when");
  });

  it("offers the parts behind an arrow, and the open section behind a slash", () => {
    assert.includeMembers(offered("{{> |}}"), ["drill", "section-timeline"]);
    assert.notInclude(offered("{{> |}}"), "today");
    assert.deepEqual(offered("{{#people.total.known}} {{/|"), ["people.total.known"]);
    assert.deepEqual(offered("No tag | here {{today}}"), []);
  });

  it("writes the whole name and closes the tag where it is not closed", () => {
    assert.equal(taken("On {{tod|", "today"), "On {{today}}");
    assert.equal(taken("On {{tod|}} we", "today"), "On {{today}} we");
    assert.equal(taken("{{peo|", "people"), "{{people");
    assert.equal(taken("{{#people.total.k|", "people.total.known"), "{{#people.total.known}}");
    assert.equal(taken("{{> dr|}}", "drill"), "{{> drill}}");
  });

  it("says what a name stands for", () => {
    assert.match(said("{{people.tot|al.text}}"), /^The fact in words/);
    assert.match(said("{{#people.tot|al}}"), /^How many /);
    assert.match(said("{{^drill|}}"), /where this does not hold/);
    assert.match(said("{{#timeline.entries}}{{/timeline.ent|ries}}"), /^The course of events/);
    assert.match(said("{{> dri|ll}}"), /exercise/);
    assert.equal(said("{{nob|ody}}"), "");
    assert.equal(said("plain| words"), "");
  });

  it("knows words for every variable that there is", () => {
    const speechless = allVariables(placeholderView, "", false).filter(
      ([path, isOfFact]) => describeVariable(path, isOfFact) === undefined,
    );
    assert.deepEqual(speechless, []);
  });
});
