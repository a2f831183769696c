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
  ["Expect the next message from us at 4 p.m.", "Expect delays."],
  ["We will report what the experts found by the end of May.", "We reported what the experts found at the end of May."],
  ["Our status page shows how the repair is going.", "Our repair shop is open as usual."],
  ["You hear from us again on Monday.", "You heard from us on Monday."],
  ["We'll post here as soon as the trains run again.", "The trains run again."],
  [
    "The results of the inquiry will be published in the autumn.",
    "The results of the inquiry will be considered carefully.",
  ],
  ["Watch our noticeboard for news.", "Watch your step on the platform."],
  ["By tomorrow evening we will have called each family with the latest.", "We will call each family at some point."],
  ["A further letter will reach you within three weeks.", "A further letter was lost in the post."],
  [
    "When we know whose cards were read, we will write to those people at once.",
    "When we know more, we will be wiser.",
  ],
  [
    "Subscribe to alerts at alerts.riverbank.example to learn when water is back.",
    "Subscribe to our newsletter for recipes.",
  ],
  ["We will be in touch again before the weekend.", "We were in touch before the weekend."],
  ["Our findings go online on 1 July.", "Our findings went online on 1 July."],
  ["The next bulletin is due at midnight.", "The last bulletin was wrong."],
  ["Check the notice in the lobby each morning.", "The notice in the lobby was torn."],
  ["We shall report back to you once the engineers have left the site.", "The engineers have left the site."],
  ["A final report will follow in October.", "A final decision is hard."],
  ["Live information: news.citytram.example", "Live music: Friday in the park."],
  ["You will get a text message when your street has power again.", "Your street has power again."],
];
