import { said } from "../text/say.ts";
import { described, mapping, moment, text, type Optional } from "./fields.ts";
import { jottingAudience, jottingAudienceNote } from "./measure-field.ts";
import { isNothing } from "./read-context.ts";
import type { Correction } from "./record.ts";

const fields = mapping<{
  readonly said: string | undefined;
  readonly instead: string | undefined;
  readonly on: Correction["on"];
  readonly audience: Correction["audience"];
}>(
  {
    said: described(
      {
        label: "What you said",
        meaning: "What was wrong, in the words in which readers had it.",
        example: "No delivery addresses were in the file.",
      },
      text,
    ),
    instead: described(
      {
        label: "What is right",
        meaning: "What is so instead, in a whole sentence.",
        example: "The file held 212 delivery addresses.",
      },
      text,
    ),
    on: described(
      {
        label: "When you said it",
        meaning: "The day on which readers had the wrong words.",
        example: "2026-05-21",
      },
      moment,
    ),
    audience: described(jottingAudienceNote, jottingAudience),
  },
  ["said", "instead"],
);

/** Something that was told wrongly, and what is right. */
export const correction: Optional<Correction> = {
  shape: fields.shape,
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const problemsBefore = context.problems.length;
    const { said: wrong, instead, on, audience } = fields.read(node, context);
    if (wrong !== undefined && instead !== undefined) {
      return { said: wrong, instead, on, audience };
    }
    if (context.problems.length === problemsBefore) {
      context.report(node, said("A correction needs “said: …” and “instead: …”. Add what is missing."), {
        inForm: {
          said: said("This needs what you said and what is right. Fill in both."),
          missing: wrong === undefined ? "said" : "instead",
        },
      });
    }
    return undefined;
  },
};
