import assert from "node:assert/strict";
import { formLayout, type FormInput } from "../../../../src/core/record/form/form-layout.ts";
import { hiddenFields, otherSection } from "../../../../src/core/record/form/form-sections.ts";
import { recordFields } from "../../../../src/core/record/record-fields.ts";

describe("what there is to fill in", () => {
  const { sections, factParts } = formLayout();
  const names = sections.flatMap((section) => section.fields.map((field) => field.name));

  it("has a place for every field of the record, each once", () => {
    const all = Object.keys(recordFields.shape.fields).filter((name) => !hiddenFields.includes(name));
    assert.deepEqual(names.toSorted(), all.toSorted());
  });

  it("knows where every field belongs", () => {
    assert.deepEqual(
      sections.filter(({ id }) => id === otherSection.id),
      [],
    );
  });

  it("goes in the order in which a person learns things, the team's own matters last", () => {
    assert.deepEqual(
      [
        "what",
        "when",
        "people",
        "data",
        "cause",
        "measures",
        "advice",
        "contacts",
        "nextUpdate",
        "corrections",
        "team",
      ],
      sections.map(({ id }) => id).filter((id) => !["timeline", "writer"].includes(id)),
    );
  });

  it("names countries in the language of the screen", () => {
    const nameOf = (code: string, language?: string): string | undefined =>
      formLayout(language).jurisdictions.find(({ value }) => value === code)?.label;
    assert.deepEqual([nameOf("DE"), nameOf("DE", "de"), nameOf("IE", "de-AT")], ["Germany", "Deutschland", "Irland"]);
    assert.equal(nameOf("US-CA", "de"), "California");
  });

  it("is plain data, with words for everything", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(formLayout())), formLayout());
    const wordless: string[] = [];
    const check = (path: string, input: FormInput): void => {
      for (const field of "fields" in input ? input.fields : []) {
        wordless.push(...(field.label === "" || field.meaning === "" ? [`${path}.${field.name}`] : []));
        check(`${path}.${field.name}`, field.input);
      }
      for (const option of input.kind === "choice" ? input.options : []) {
        wordless.push(...(/^[A-Z]/.test(option.label) ? [] : [`${path}: ${option.value}`]));
      }
      const inner = input.kind === "list" ? input.item : input.kind === "fact" ? input.of : undefined;
      if (inner !== undefined) {
        check(path, inner);
      }
    };
    check("", { kind: "group", fields: [...sections.flatMap(({ fields }) => fields), ...factParts], required: [] });
    assert.deepEqual(wordless, []);
  });

  it("says in words how sure somebody can be", () => {
    const certainty = factParts.find(({ name }) => name === "certainty")?.input;
    assert.deepEqual(certainty?.kind === "choice" && certainty.options.map(({ label }) => label), [
      "Confirmed",
      "We suspect",
      "We don’t know yet",
      "Ruled out",
    ]);
  });
});
