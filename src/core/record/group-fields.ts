/** The fields that stand together in a group of the record. */
import { count } from "./count-field.ts";
import { fact } from "./fact-field.ts";
import { described, mapping, text } from "./fields.ts";
import { publicMoment } from "./moment-fields.ts";
import type { IncidentRecord } from "./record.ts";
import { documentNames } from "./shape.ts";

/** Jotted down for the team; published only once somebody marks it so. */
const jotting = fact(text, "internal");
export const publicText = fact(text, "public");

export const organisation = mapping<IncidentRecord["organisation"]>({
  name: described(
    {
      label: "Name of the organisation",
      meaning: "The name that your readers know you by.",
      example: "Tidewater Cycles",
      usedIn: documentNames,
    },
    publicText,
  ),
});

export const signatory = mapping<IncidentRecord["signatory"]>({
  name: described(
    {
      label: "Name",
      meaning: "The person who signs: somebody who answers for what happened.",
      example: "Imogen Vale",
      usedIn: documentNames,
    },
    publicText,
  ),
  role: described(
    {
      label: "Role",
      meaning: "What that person is in the organisation.",
      example: "Managing Director",
      usedIn: documentNames,
    },
    publicText,
  ),
});

export const people = mapping<IncidentRecord["people"]>({
  count: described(
    {
      label: "How many",
      meaning: "How many people are affected: one number, a range, or so many at the least.",
      example: "{ min: 9000, max: 12500 }",
      usedIn: documentNames,
    },
    fact(count, "public"),
  ),
  who: described(
    {
      label: "Who they are",
      meaning: "Whom it affects, in words by which readers can tell whether they are among them.",
      example: "everybody who booked with us since January 2024",
      usedIn: documentNames,
    },
    publicText,
  ),
});

export const cause = mapping<IncidentRecord["cause"]>({
  summary: described(
    {
      label: "What happened",
      meaning: "How it came about, in whole sentences that a customer understands.",
      example: "A file with our bookings stood on our website for eight days.",
      usedIn: documentNames,
    },
    jotting,
  ),
  ownPart: described(
    {
      label: "What you did wrong",
      meaning: "Your own part in it, in a sentence that begins with We; ask counsel before you mark it public.",
      example: "We left a copy of the file in an open folder.",
      usedIn: documentNames,
    },
    jotting,
  ),
  failedToPrevent: described(
    {
      label: "What you should have prevented",
      meaning: "What you failed to prevent or to notice, in a sentence that begins with We.",
      example: "We had no check that would have found the file.",
      usedIn: documentNames,
    },
    jotting,
  ),
});

export const nextUpdate = mapping<IncidentRecord["nextUpdate"]>({
  at: described(
    {
      label: "When",
      meaning:
        "By when readers hear from you again, whether or not there is news; once it has passed, nothing is said of it.",
      example: "2026-05-28T17:00",
      usedIn: documentNames,
    },
    publicMoment,
  ),
  where: described(
    {
      label: "Where",
      meaning: "Where they will find it.",
      example: "our status page",
      usedIn: documentNames,
    },
    publicText,
  ),
});
