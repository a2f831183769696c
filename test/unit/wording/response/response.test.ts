import assert from "node:assert/strict";
import { findResponse } from "../../../../src/core/wording/response/response.ts";
import { blanked, proseOf } from "../../../kit/prose.ts";

const said = [
  "We closed the bucket within the hour.",
  "We have reset all passwords.",
  "The stolen key was revoked on 4 May.",
  "We have reported the incident to the police and to the data protection authority.",
  "Our engineers restored the service from the backup of Sunday night.",
  "We took the shop offline at 10:40.",
  "All sessions were ended and every token was replaced.",
  "We are calling every customer whose card was charged twice.",
  "We hired an outside firm to examine our servers.",
  "The faulty change was rolled back at 14:05.",
  "We have removed the file from the public folder.",
  "We asked the recipient to delete the message, and she has confirmed that she did.",
  "We switched off the old import and blocked the account that was used.",
  "We are offering two years of free credit monitoring to everyone affected.",
  "Together with our host we moved the forms to another server.",
  "On 4 May we shut down the affected server.",
  "We have written to everyone whose data was in the file.",
  "We have told the Information Commissioner's Office.",
  "We made the storage private again.",
  "We cut off the supplier's access.",
  "We deleted the public copy and asked search engines to forget it.",
  "Done: we locked the accounts and told their owners.",
  "We deleted the folder and checked the logs of the last ninety days.",
  "We pulled the update within twenty minutes.",
  "Your old password no longer works; we have cancelled it.",
  "A specialist firm is now examining every server.",
  "We have warned all banks concerned.",
  "The data protection authority has been informed.",
  "The account was locked at once.",
  "We recalled the letters and collected 40 of the 52.",
  "Our host has blocked the addresses from which the attack came.",
  "We restarted the payment service at 11:40.",
  "We took down the page.",
  "We have cancelled all affected cards and ordered new ones.",
  "We obtained a court order against publication of the data.",
  "We repaid every double charge on 5 May.",
  "We put the site into maintenance mode.",
  "We are replacing all 300 card readers.",
  "We changed the locks and the access codes of the archive.",
  "Access from outside was switched off on 3 May.",
  "We have closed the gap.",
  "Staff called all 73 patients on 4 May.",
  "We recovered the parcel on 6 May.",
  "We corrected the figures on 7 May.",
  "We have engaged Hartley Forensics.",
  "We stopped the mailing after 212 letters.",
  "We have withdrawn the faulty batch.",
  "Everyone concerned was phoned on the same day.",
  "The bank has refunded all double charges.",
  "We wiped the stolen laptop remotely.",
  "We are sending new cards to all 900 customers.",
  "The page was removed within the hour.",
  "A locksmith changed the cylinders on Saturday.",
  "Divers sealed the leak from below.",
  "The tram line is flying stranded riders home tonight.",
  "Guests were led out by the back stairs.",
  "Pumps are parked at the church.",
  "Our mechanics have so far looked at 120 of the 180 buses.",
  "All cards made before May are void.",
  "Calls now go to our office in York.",
  "A tent with doctors has been set up on the square.",
  "The photos are gone from our page.",
];

const notSaid = [
  "We are investigating.",
  "We take this very seriously.",
  "We have launched an investigation.",
  "We are looking into the matter and will keep you informed.",
  "We do not yet know what we can do about it.",
  "We are working hard on this.",
  "The attackers deleted the backups.",
  "Passwords should be reset.",
  "We will do everything we can.",
  "We were alerted by a customer.",
  "If needed, we will reset passwords.",
  "The issue has been resolved.",
  "We became aware of the incident on 3 May.",
  "We deployed a new version on Monday, and the export became public.",
  "We regret this incident.",
  "We have taken appropriate measures.",
  "We are aware of the issue.",
  "We take full responsibility.",
  "Our experts are looking at it.",
  "We work around the clock.",
  "We ask for your patience.",
  "We plan to review our systems.",
  "You can reset your password.",
  "We learned of this on 3 May.",
  "It happened when we changed our supplier.",
  "Our supplier removed a safeguard without telling us.",
  "We are doing everything we can.",
  "Steps are being taken.",
  "We hope to have news soon.",
  "We believe the incident is contained.",
  "We are assessing the situation.",
  "We have been informed of an incident.",
  "We know how serious this is.",
  "It was our duty to protect your data.",
  "We found the error on Tuesday.",
  "The criminals blocked our access to the system.",
  "A colleague deleted the files by accident.",
  "We hope to restore the service soon.",
  "We may have to close the shop.",
  "We have not restored the service yet.",
  "We would have noticed it earlier.",
  "At 06:30 a digger cut the cable outside our office.",
  "We neither warned the neighbours nor locked the gate.",
  "Guests walked out by the back stairs.",
  "Doctors use the list each day.",
  "The hall has space for 120 of the 180 guests.",
  "Our hotline is important to us.",
];

describe("findResponse", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findResponse(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findResponse(proseOf(text)), []);
    });
  }

  const heading = "What we have done";

  it("takes any filled line under a heading that announces measures", () => {
    assert.equal(findResponse(proseOf({ text: "Copies in search engines: gone", kind: "item", heading })).length, 1);
    assert.equal(findResponse(proseOf({ text: blanked, kind: "item", heading })).length, 0);
    assert.equal(findResponse(proseOf({ text: "We are investigating.", kind: "item", heading })).length, 0);
  });

  it("takes the lines below a sentence that announces them", () => {
    const prose = proseOf("We have done this so far:", { text: "New keys for all servers", kind: "item" });
    assert.deepEqual(findResponse(prose), [{ passage: 1, start: 0, end: 24 }]);
  });

  it("skips the head row of a table", () => {
    const head = { text: "Step taken | Who answers for it", kind: "row", heading } as const;
    assert.equal(findResponse(proseOf(head)).length, 0);
    assert.deepEqual(
      findResponse(proseOf(head, { text: "New keys | Ana", kind: "row", heading })).map((match) => match.passage),
      [1],
    );
  });

  it("does not take the accident for the answer to it", () => {
    assert.equal(findResponse(proseOf("The backups were removed by mistake.")).length, 0);
  });
});
