import type { FormInput } from "../../core/record/form/form-layout.ts";
import { choiceControl } from "./controls/choice-control.ts";
import { countControl } from "./controls/count-control.ts";
import { flagControl } from "./controls/flag-control.ts";
import { groupNameControl } from "./controls/group-name-control.ts";
import { momentControl } from "./controls/moment-control.ts";
import { oneOfManyControl } from "./controls/one-of-many-control.ts";
import { textControl } from "./controls/text-control.ts";
import type { WordsControl } from "./controls/words-control.ts";
import type { FormContext } from "./form-context.ts";
import { say } from "../say.ts";

/** What somebody fills in at one place: no list, group or fact, which hold such places. */
export type LeafInput = Exclude<FormInput, { kind: "list" | "group" | "fact" }>;

/** The control that fills in a value of this sort. */
export function makeControl(input: LeafInput, context: FormContext): WordsControl {
  switch (input.kind) {
    case "text":
      return textControl(input.like);
    case "group-name":
      return groupNameControl(context.groupNames);
    case "whole-number":
      return textControl("number");
    case "flag":
      return flagControl();
    case "choice":
      return choiceControl(input.options, input.nothing ?? say("Not chosen"));
    case "time-zone":
      return oneOfManyControl(context.layout.timeZones);
    case "jurisdiction":
      return oneOfManyControl(context.layout.jurisdictions);
    case "count":
      return countControl();
    case "moment":
      return momentControl(context.timeZone);
  }
}
