import { said } from "../text/say.ts";
import { factNotes } from "./fact-field.ts";
import type { Audience } from "./fact.ts";
import { described, mapping, moment, text, type Optional } from "./fields.ts";
import { jottingAudience, jottingAudienceNote } from "./measure-field.ts";
import { isNothing } from "./read-context.ts";
import type { TimelineEntry } from "./record.ts";

const fields = mapping<{
  readonly at: TimelineEntry["at"] | undefined;
  readonly what: string | undefined;
  readonly source: string | undefined;
  readonly audience: Audience;
}>(
  {
    at: described(
      {
        label: "When",
        meaning:
          "The day, or the day and time, at which it happened; about then, or between two of them, where nobody knows more.",
        example: "2026-05-19T09:20",
      },
      moment,
    ),
    what: described(
      {
        label: "What happened",
        meaning: "One sentence as readers may see it, once it is marked public.",
        example: "We deleted the file.",
      },
      text,
    ),
    source: described(factNotes.source, text),
    audience: described(jottingAudienceNote, jottingAudience),
  },
  ["at", "what"],
);

/** One entry of the incident's course. */
export const timelineEntry: Optional<TimelineEntry> = {
  shape: fields.shape,
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const problemsBefore = context.problems.length;
    const { at, what, source, audience } = fields.read(node, context);
    if (at !== undefined && what !== undefined) {
      return { at, what, source, audience };
    }
    if (context.problems.length === problemsBefore) {
      context.report(node, said("Each entry of the timeline needs “at: …” and “what: …”. Add what is missing."), {
        inForm: {
          said: said("This entry needs when it was and what happened. Fill in both."),
          missing: at === undefined ? "at" : "what",
        },
      });
    }
    return undefined;
  },
};
