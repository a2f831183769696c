/** What an editor says of a file of house rules, and other programs of its form: made from its fields. */
import { completionsAt, type Completion } from "../../record/completions-at.ts";
import { describeAt, type Description } from "../../record/describe-at.ts";
import { guideOf, type FieldGuide } from "../../record/record-guide.ts";
import { fileSchema, type JsonSchema } from "../../record/record-schema.ts";
import { houseFields } from "./house-fields.ts";

/** What may be written at `offset`; see `completionsAt`. */
export function houseCompletionsAt(text: string, offset: number): readonly Completion[] {
  return completionsAt(text, offset, houseFields.shape);
}

/** What the word at `offset` means; undefined where there is nothing to say. */
export function describeHouseAt(text: string, offset: number): Description | undefined {
  return describeAt(text, offset, houseFields.shape);
}

export function houseGuide(): readonly FieldGuide[] {
  return Object.entries(houseFields.shape.fields).map(([name, field]) => guideOf(name, field, ""));
}

/** The JSON Schema of `.incident-comms/rules.yaml`. */
export function houseSchema(): JsonSchema {
  const description = "What a team asks of its documents: phrases to avoid, and how grave it takes what a rule finds.";
  return fileSchema("House rules", description, houseFields.shape.fields);
}
