import type { Pair } from "./pair.ts";

/** Sorry without a condition, and alike but conditional or not for this. */
export const apology: readonly Pair[] = [
  ["We are sorry that your order was lost.", "We are sorry if your order was lost."],
  [
    "I apologise to every patient whose letter went astray.",
    "I apologise to anyone whose letter may have gone astray.",
  ],
  [
    "Please accept our apologies for the two days without a telephone.",
    "Please accept our apologies for any inconvenience.",
  ],
  [
    "On behalf of the board I want to say how sorry we are.",
    "On behalf of the board I want to say how seriously we take this.",
  ],
  ["We owe you an apology, and here it is: we are sorry.", "We do not believe that we owe anyone an apology."],
  ["We are truly sorry for the worry this has caused.", "We regret that some customers were worried."],
  ["We apologise unreservedly.", "We apologise should you have been affected."],
  ["Sorry: your parcels are late, and it is because of us.", "Sorry to hear that your parcels are late."],
  ["We ask your forgiveness for what happened on Monday.", "We ask for your patience after what happened on Monday."],
  ["For that, we apologise.", "For that, the carrier has apologised to us."],
  ["Our apologies go to the families who waited in the cold.", "Our thanks go to the families who waited in the cold."],
  [
    "We want to apologise to all members for the outage last night.",
    "We want to thank all members for their patience last night.",
  ],
  [
    "We are deeply sorry for the distress and the extra work you have had.",
    "We are sorry you feel that way about the extra work.",
  ],
  ["To those who missed their train: we are sorry.", "To those who may have missed their train: we would be sorry."],
  ["It hurts to write this, and I am sorry.", "It hurts to write this, and I regret the circumstances."],
  [
    "We sincerely apologise that your card was charged twice.",
    "We would apologise if your card had been charged twice.",
  ],
  ["We can only say sorry.", "We can only say thank you."],
  ["I'm sorry we kept you in the dark.", "I'm sorry, but we cannot tell you more."],
  ["We also apologise for writing to you so late about the leak.", "We apologise in advance for the long message."],
  ["The whole team is sorry for the trouble.", "The whole team is working to end the trouble."],
  [
    "We are sorry for the inconvenience this has caused you.",
    "We are sorry for any inconvenience this might cause you.",
  ],
];
