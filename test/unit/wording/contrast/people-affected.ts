import type { Pair } from "./pair.ts";

/** Says who or how many, and alike but vague. */
export const peopleAffected: readonly Pair[] = [
  ["The list named 312 tenants.", "The list named a number of tenants."],
  ["Every parent who used the portal in May is concerned.", "Some parents are concerned."],
  ["No pupil was affected.", "Pupils may have been affected."],
  ["About a third of our members could not vote.", "Part of our members could not vote."],
  [
    "All subscribers of the print edition had their addresses exposed.",
    "Subscribers may have had their addresses exposed.",
  ],
  ["Eleven patients received somebody else's letter.", "Patients received somebody else's letter."],
  ["Only customers who paid by card on 3 June are affected.", "Only few customers are affected."],
  ["We have 5,000 members. The leak concerns 40 of them.", "We have 5,000 members. The leak concerns some of them."],
  ["Nobody lost any money.", "You could lose money if you do not act."],
  [
    "Guests of the Harbour hotel were affected; guests of our other houses were not.",
    "Guests of certain hotels were affected; others were not.",
  ],
  ["The fault hit everyone in the northern district.", "The fault hit various districts."],
  ["Around 2,300 accounts were taken over.", "Several accounts were taken over."],
  ["Your own file was among those that were taken.", "Your own file may be among those that were taken."],
];
