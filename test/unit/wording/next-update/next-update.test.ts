import assert from "node:assert/strict";
import { findNextUpdate } from "../../../../src/core/wording/next-update/next-update.ts";
import { blanked, proseOf } from "../../../kit/prose.ts";

const said = [
  "By 18:00 today I will write on https://www.ravensmoor.example/portal whether the portal is back.",
  "On Friday I will say on our page what we have found.",
  "Our next update follows on Friday at 12:00.",
  "We will post news on our status page.",
  "Next update: 18:00 UTC.",
  "We will write to you again by 12 May.",
  "We will publish our full report within 30 days.",
  "This page is updated every hour.",
  "You will hear from us again on Thursday.",
  "Follow status.example.org for updates.",
  "We will update this page when the review is complete.",
  "By Thursday at noon we will tell you what we have found.",
  "Check this page again tomorrow at 9:00.",
  "The results of the review will be published here.",
  "We will report on progress every month until all measures are done.",
  "We will tell you more by 5 March 2026.",
  "You will hear more from us by 12 May 2026.",
  "Expect our next message at 17:00.",
  "News of this incident is published at https://example.org/incident.",
  "We will be back with more on Thursday.",
  "The next report comes out on 1 June.",
  "We will send you the results by post by the end of June.",
  "Look at example.org/incident for the latest news.",
  "We report every Friday on how far we are.",
  "By 12 May you will get a second letter from us.",
  "As soon as the review is finished we will publish it on our website.",
  "Our next message will reach you on Friday.",
  "We will say by Thursday 17:00 what we know.",
  "We will let you know on Monday what was in the file.",
  "You can follow our progress on the status page.",
  "I will write to you again on 1 June.",
  "A full report will be published on 30 June.",
  "On 1 June we will report what we have changed.",
  "We will announce the result of the review on this website.",
  "More on Thursday.",
  "We expect to have the results by mid-June and will publish them.",
  "You will find the latest state on our intranet.",
  "The port gives its next briefing at noon on Friday.",
  "Our next letter reaches you on 4 May.",
  "You hear from me again tomorrow.",
  "As soon as the lab has answered, we will ring you.",
  "Mr Olsen will tell everybody at the harbour fair on Sunday what the divers saw.",
  "I am writing again on the 9th.",
  "The bank undertakes to send account holders a further notice within ninety days.",
  "All crews are told at the start of each shift how the search goes.",
  "On Monday you can read in the porch what the builders found.",
  "Each owner gets a call from us once the vet has been.",
  "The mayor said that a second statement would be issued at nine.",
  "Rolling log: https://status.larch.example/log",
  "The trust means to write to all families when the inquiry ends.",
  "The library has arranged an information evening for readers on 4 October.",
];

const notSaid = [
  "By 18:00 today I will write the list.",
  "We will keep you informed.",
  "We will provide updates in due course.",
  "Last updated on 3 May.",
  "We updated the software on 3 May.",
  "Please update the app by Friday.",
  "We will share more when we can.",
  "We published a report on Monday.",
  "We do not yet know when we can tell you more.",
  "More information will follow.",
  "We will inform you as soon as possible.",
  "Thank you for following our work.",
  "We will follow our incident process.",
  "We will be in touch.",
  "Updates will follow.",
  "We will let you know if anything changes.",
  "You will hear from us soon.",
  "We told our customers on Monday.",
  "News of the leak spread on Friday.",
  "Install the update on Friday.",
  "We will report the matter to the police on Monday.",
  "We keep our customers up to date.",
  "We posted an update on Friday.",
  "Our website is back online.",
  "We will not forget this.",
  "We will tell you everything.",
  "We informed you on Monday.",
  "There is no news yet.",
  "We will write to those affected.",
  "We will publish nothing.",
  "The club holds its next match on Friday.",
  "As soon as the lab has answered, we will open the pool.",
  "An outside firm will hand in its findings by 30 June.",
  "The regulator has said that it will give its decision in the spring.",
  "Mr Olsen will sail on Sunday.",
  "The bank undertakes to replace all cards within ninety days.",
  "Tickets for the fair will be available on Friday.",
  "We will notify you if your file turns out to have been read.",
  "I will write again if there is something to report.",
  "The mayor said that nobody would be fined before nine.",
  "The trust does not intend to publish the report in May.",
];

describe("findNextUpdate", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findNextUpdate(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findNextUpdate(proseOf(text)), []);
    });
  }

  it("takes an address as the place where news appears", () => {
    const links = ["https://example.org/incident"];
    assert.equal(findNextUpdate(proseOf({ text: `You will find our next update here: ${blanked}.`, links })).length, 1);
    assert.equal(findNextUpdate(proseOf(`You will find our next update on ${blanked}.`)).length, 0);
  });
});
