import type { Pair } from "./pair.ts";

/** When or where more will come, and alike but neither. */
export const nextUpdate: readonly Pair[] = [
  ["We will write again by Friday noon.", "We will write again."],
  ["Our next report comes at 18:00.", "Our last report came at 18:00."],
  ["News will be posted at status.lakeside.example.", "News of this reached us by telephone."],
  ["You will have our final answer within ten days.", "You will have our answer in due course."],
  ["This page is updated every hour.", "This page was updated."],
  ["We publish the findings in March on our website.", "We published the findings in March."],
  ["Follow our channel on Mastodon to hear when the lines are back.", "Follow the steps below."],
  [
    "As soon as the police have finished, you will get a second letter.",
    "As soon as the police had finished, we opened the doors.",
  ],
  ["More on Tuesday.", "More than this we cannot say."],
  ["We will hold a call for all members on 5 May at 17:00.", "We held a call for all members on 5 May at 17:00."],
  ["Look here again tonight.", "Look at your statements again."],
  [
    "We will let you know tomorrow whether your file was in the bag.",
    "We will let you know whether your file was in the bag.",
  ],
  ["Updates appear in the app under Messages.", "Updates of the app are free."],
];
