import type { Pair } from "./pair.ts";

/** Owned, and alike but not owned. */
export const fault: readonly Pair[] = [
  [
    "We forgot to renew the certificate, and the booking page went dark.",
    "The certificate ran out, and the booking page went dark.",
  ],
  [
    "An engineer of ours uploaded the wrong file to the public share.",
    "Somebody uploaded the wrong file to the public share.",
  ],
  [
    "Our backup job had been failing for a month and none of us noticed.",
    "The backup job at the hosting company had been failing for a month.",
  ],
  [
    "We accept that this should never have happened under our roof.",
    "We accept that this is upsetting for those concerned.",
  ],
  [
    "The letter went to the wrong house because we copied an old address.",
    "The letter went to the wrong house because the post office swapped two bags.",
  ],
  [
    "We did not test the new version before we put it live.",
    "We do not yet know whether the new version was tested before it went live.",
  ],
  ["The blame for the delay lies with our team.", "We do not want to blame anyone for the delay."],
  ["We were slow to react when the first complaints came in.", "We reacted at once when the first complaints came in."],
  [
    "A setting on our side left the folder open to anyone with the link.",
    "A setting in some browsers left the folder open to anyone with the link.",
  ],
  ["We got this wrong, and we know it.", "If we got this wrong, we will say so."],
  [
    "Our staff gave the caller your details without asking who he was.",
    "The caller pretended to be you and asked our staff for your details.",
  ],
  ["We ought to have locked the cabinet.", "Every practice ought to lock its cabinets."],
  [
    "It was our decision to postpone the update that let the intruder in.",
    "It was our decision to publish the update early.",
  ],
  [
    "We take full responsibility for the loss of your photographs.",
    "We take our responsibility for your photographs very seriously.",
  ],
  [
    "The price list contained an error that we introduced on Tuesday.",
    "The price list of our supplier contained an error on Tuesday.",
  ],
  [
    "We had given too many people the key to that database.",
    "The thief had been given the key to that database by a former partner.",
  ],
  [
    "Our own carelessness made it easy for the thieves.",
    "Nobody's carelessness made it easy for the thieves; they were professionals.",
  ],
  [
    "We relied on a single line, and when it was cut we had nothing to fall back on.",
    "The line was cut by a digger in the next street.",
  ],
  ["We misjudged how many people would order at once.", "Far more people ordered at once than on any other day."],
  ["Regrettably the mistake was ours.", "Regrettably such mistakes happen everywhere."],
  ["You trusted us with this list, and we lost it.", "You trusted us with this list, and we have kept it safe."],
];
