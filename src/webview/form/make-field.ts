import type { RecordChange } from "../../core/record/form/change-record.ts";
import type { FormField, FormInput } from "../../core/record/form/form-layout.ts";
import type { WordsControl } from "./controls/words-control.ts";
import { FactView } from "./fact-view.ts";
import { FieldFrame } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { GroupView } from "./group-view.ts";
import { LeafView } from "./leaf-view.ts";
import { ListView } from "./list-view.ts";
import { makeControl } from "./make-control.ts";
import type { Place } from "./place.ts";

export interface ValueOptions {
  readonly frame: FieldFrame;
  readonly label: string;
  readonly place: Place;
  readonly context: FormContext;
  /** What to ask so that the record says `words`. */
  readonly changes: (words: string, toValue: WordsControl["toValue"]) => readonly RecordChange[];
  /** What to ask so that nothing is said. */
  readonly forget?: () => readonly RecordChange[];
}

/** The part of the form for one field, under its name. `isBare`: the name is there for a screen reader alone. */
export function makeField(field: FormField, place: Place, context: FormContext, isBare = false): FieldView {
  const { input, label, meaning } = field;
  const frame = new FieldFrame({ label, meaning, isGroup: isGroup(input), isBare });
  if (input.kind === "fact") {
    return new FactView({ input, frame, label, place, context });
  }
  return makeValue(input, {
    frame,
    label,
    place,
    context,
    changes: (words, toValue) =>
      words === "" ? [{ kind: "clear", path: place.path }] : [{ kind: "set", path: place.path, value: toValue(words) }],
  });
}

/** The part for what a field says, inside a frame that is there already. */
export function makeValue(input: FormInput, options: ValueOptions): FieldView {
  if (input.kind === "fact") {
    return new FactView({ input, ...options });
  }
  if (input.kind === "group") {
    return new GroupView(input.fields, options);
  }
  if (input.kind === "list") {
    return new ListView(input.item, options);
  }
  const control = makeControl(input, options.context);
  return new LeafView({ ...options, control, changes: (words) => options.changes(words, control.toValue) });
}

/** Whether it takes several controls to fill it in. */
function isGroup(input: FormInput): boolean {
  return input.kind === "fact" ? isGroup(input.of) : ["group", "list", "count", "moment"].includes(input.kind);
}
