import type { Pair } from "./pair.ts";

/** A step against its happening again, and alike but none. */
export const prevention: readonly Pair[] = [
  ["From now on a second person checks every mailing.", "From now on we will be more careful."],
  [
    "We will replace the old alarm by the end of June.",
    "We will do everything we can so that this does not happen again.",
  ],
  ["Laptops are now encrypted.", "Laptops were not encrypted."],
  ["We have booked a course in data protection for the whole office.", "Data protection matters to the whole office."],
  ["The old portal will be switched off for good in May.", "The old portal was switched off for two hours in May."],
  ["We no longer print birth dates on envelopes.", "Birth dates were printed on envelopes."],
  [
    "A new filter stops emails that go to more than ten outside addresses.",
    "The email went to more than ten outside addresses.",
  ],
  ["We are laying a second cable so that one digger can never cut us off again.", "A digger cut our cable."],
  ["Next year an outside firm will test our systems twice.", "Next year will be better."],
  [
    "To keep this from happening again, files are deleted after 30 days.",
    "We promise that this will not happen again.",
  ],
  ["We shortened the list of people who can open the archive.", "We have a list of people who can open the archive."],
  ["Drivers must now scan each parcel before they hand it over.", "Drivers hand over many parcels each day."],
  ["We have hired a security officer.", "We have always cared about security."],
];
