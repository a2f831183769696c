import type { Node } from "yaml";
import { said } from "../text/say.ts";
import { described, mapping, moment, text, type Optional } from "./fields.ts";
import { jottingAudience, jottingAudienceNote } from "./measure-field.ts";
import { isNothing, isUnknown, mapOf } from "./read-context.ts";
import type { Repair } from "./record.ts";

const fields = mapping<{ readonly [Name in keyof Repair]: Name extends "offer" ? string | undefined : Repair[Name] }>(
  {
    offer: described(
      {
        label: "What you offer",
        meaning: "What the people affected get from you, and for how long.",
        example: "Twelve months of credit monitoring, free of charge",
      },
      text,
    ),
    group: described(
      {
        label: "For which group",
        meaning: "The group of people that it is for, as you named it above; leave it out where it is for everybody.",
        example: "everybody who booked with us since January 2024",
      },
      text,
    ),
    provider: described(
      {
        label: "Who provides it",
        meaning: "The firm that provides it, where that is not you; a number in “How to get it” is said to be theirs.",
        example: "Marram Credit Watch",
      },
      text,
    ),
    lasts: described(
      {
        label: "How long it runs",
        meaning: "How long people have it once they took it up, where “What you offer” does not say so.",
        example: "24 months from the day you sign up",
      },
      text,
    ),
    until: described(
      {
        label: "By when to sign up",
        meaning: "The last day on which people can take it up; once it is over, documents leave the offer out.",
        example: "2026-08-31",
      },
      moment,
    ),
    how: described(
      {
        label: "How to get it",
        meaning: "What people do to get it, in one sentence.",
        example: "Call us on 0117 496 0123 and ask for your code.",
      },
      text,
    ),
    audience: described(jottingAudienceNote, jottingAudience),
  },
  ["offer"],
);

/** Something offered to make up for it. */
export const repair: Optional<Repair> = {
  shape: fields.shape,
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const read = fields.read(node, context);
    if (read.offer === undefined) {
      context.report(node, said("This does not say what you offer. Add “offer: …”."), {
        inForm: { said: said("This does not say what you offer. Fill in “What you offer”."), missing: "offer" },
      });
      return undefined;
    }
    // For whom it is cannot be read: nobody is promised what may be for others.
    const group = mapOf(node)?.get("group", true) as Node | undefined;
    const isForSome = !isNothing(group) && (read.group === undefined || isUnknown(group));
    return isForSome ? undefined : { ...read, offer: read.offer };
  },
};
