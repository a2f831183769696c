import { said } from "../text/say.ts";
import { described, mapping, moment, text, type Optional } from "./fields.ts";
import { isNothing } from "./read-context.ts";
import type { PartBack } from "./record.ts";

const fields = mapping<{ readonly [Name in keyof PartBack]: PartBack[Name] | undefined }>(
  {
    what: described(
      {
        label: "What works again",
        meaning: "The part, as you wrote it at “Which service” above.",
        example: "card payments",
      },
      text,
    ),
    since: described(
      {
        label: "Since when",
        meaning: "Since when readers can use it again, as a day or a day and time.",
        example: "2026-05-19T12:00",
      },
      moment,
    ),
  },
  ["what", "since"],
);

/** A part of the service that works again while others do not. */
export const partBack: Optional<PartBack> = {
  shape: fields.shape,
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const problemsBefore = context.problems.length;
    const { what, since } = fields.read(node, context);
    if (what !== undefined && since !== undefined) {
      return { what, since };
    }
    if (context.problems.length === problemsBefore) {
      context.report(node, said("This needs “what: …” that works again and “since: …” when. Add what is missing."), {
        inForm: {
          said: said("This needs what works again and since when. Fill in both."),
          missing: what === undefined ? "what" : "since",
        },
      });
    }
    return undefined;
  },
};
