import { said } from "../text/say.ts";
import type { Node } from "yaml";
import { audience } from "./fact-field.ts";
import type { Audience } from "./fact.ts";
import { choice, described, mapping, moment, otherwise, text, type Field, type Optional } from "./fields.ts";
import { isNothing, mapOf, type ReadContext } from "./read-context.ts";
import { measurePurposes, measureStates, type Measure } from "./record.ts";
import { type FieldNote } from "./shape.ts";

/** Internal unless marked; a mark that can't be read counts as none. */
export const jottingAudience: Field<Audience> = otherwise(audience, "internal");

/** What people are told of that mark. */
export const jottingAudienceNote: FieldNote = {
  label: "Who may read it",
  meaning: "Whether this may be published; as long as nothing is written here, only your team reads it.",
  example: "public",
};

const purpose = choice(measurePurposes, {
  response: "Deals with this incident",
  prevention: "Keeps it from happening again",
});

const state = choice(measureStates, {
  done: "It is finished",
  "in-progress": "Somebody is working on it",
  promised: "You have decided on it and stand by it",
});

const fields = mapping<{
  readonly [Name in keyof Measure]: Name extends "action" ? string | undefined : Measure[Name];
}>(
  {
    action: described(
      {
        label: "What is done",
        meaning: "What somebody did, or for a promise what somebody will do, beginning with the deed.",
        example: "Encrypt every backup",
      },
      text,
    ),
    purpose: described(
      {
        label: "What it is for",
        meaning:
          "Whether it deals with this incident or keeps it from happening again; without a word it is a response.",
        example: "prevention",
      },
      otherwise(purpose, "response"),
    ),
    state: described(
      {
        label: "How far it is",
        meaning: "Whether it is done, being worked on, or promised; without a word it is promised.",
        example: "promised",
      },
      otherwise(state, "promised"),
    ),
    owner: described(
      {
        label: "Who answers for it",
        meaning: "A role or a name; a role ages better.",
        example: "Head of Operations",
      },
      text,
    ),
    due: described(
      {
        label: "By when",
        meaning: "The day by which it is promised; from then on documents say that it is late.",
        example: "2026-06-15",
      },
      moment,
    ),
    doneAt: described(
      {
        label: "When it was done",
        meaning: "The day on which it was finished.",
        example: "2026-05-20",
      },
      moment,
    ),
    audience: described(jottingAudienceNote, jottingAudience),
  },
  ["action"],
);

/** Reports a day on which it was done of a measure that is not said to be done. */
function reportUndone({ state, doneAt }: Pick<Measure, "state" | "doneAt">, node: Node, context: ReadContext): void {
  const place = mapOf(node)?.get("doneAt", true) as Node | undefined;
  if (place !== undefined && doneAt !== undefined && state !== "done") {
    context.report(
      place,
      said(
        "This says when it was done, and not that it is done. Write “state: done”; or the day behind “due”, if it is still to be done.",
      ),
      {
        inForm: said(
          "This says when it was done, and not that it is done. Choose “Done” under “How far it is”; or write the day under “By when”, if it is still to be done.",
        ),
      },
    );
  }
}

/** Something done or promised. */
export const measure: Optional<Measure> = {
  shape: fields.shape,
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const read = fields.read(node, context);
    if (read.action === undefined) {
      context.report(node, said("This measure does not say what is done. Add “action: …”."), {
        inForm: { said: said("This measure does not say what is done. Fill in “What is done”."), missing: "action" },
      });
      return undefined;
    }
    reportUndone(read, node, context);
    return { ...read, action: read.action };
  },
};
