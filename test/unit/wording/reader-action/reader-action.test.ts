import assert from "node:assert/strict";
import { findReaderAction } from "../../../../src/core/wording/reader-action/reader-action.ts";
import { blanked, proseOf } from "../../../kit/prose.ts";

const said = [
  "You are entitled to a new card.",
  "You can book, move or cancel by telephone instead.",
  "Customers who receive a bill that they do not expect should call 01632 960 410 before they pay it.",
  "If you receive a bill that you do not expect, call that number before you pay it.",
  "Ask us before you sign anything that came in our name.",
  "Ring the bank on the number on your card before you answer such a call.",
  "Please check with us before you travel.",
  "There is no need to change your password.",
  "There is no need to do anything.",
  "You do not have to send the form again.",
  "Please delete the message and tell us that you have.",
  "Hold on to the old card until the new one comes.",
  "Do not pay a bill that you did not expect before you have spoken to us.",
  "Anybody who gets such a call should hang up.",
  "You can ask for a free copy of your credit file.",
  "Keep the letter: your bank may ask for it.",
  "If a caller says that he is from us, put the phone down and ring 01632 960 410.",
  "Please change your password.",
  "If you use the same password elsewhere, change it there too.",
  "You do not need to do anything.",
  "No action is needed on your part.",
  "We recommend that you check your bank statements for the next three months.",
  "You can freeze your credit file free of charge.",
  "Be careful with messages that claim to come from us.",
  "Watch out for calls about your order.",
  "Change your password today.",
  "You should ask your bank for a new card.",
  "There is nothing you need to do.",
  "Delete the message if you received it.",
  "Treat every email that asks for your code with suspicion.",
  "Customers should install version 4.2.",
  "To claim your refund, fill in the form by 1 July.",
  "You can sign up for credit monitoring at no cost.",
  "We advise all members to turn on two-step sign-in.",
  "You need not do anything; we have already cancelled the charge.",
  "Do not open attachments from this address.",
  "Do not give your code to anybody who calls you.",
  "Keep the letter for your records and show it to your bank.",
  "Your old password no longer works, so please set a new one at your next visit.",
  "Should you receive such a call, hang up.",
  "You don't have to do anything.",
  "Never tell anyone your code.",
  "It is worth checking your statements for unknown charges.",
  "We suggest that you replace your card.",
  "Log out of the app and log in again.",
  "Be suspicious of calls about your pension.",
  "You may want to tell your bank.",
  "To be safe, change your password.",
  "Ask the tax office for a new number.",
  "Everyone who used the old link needs to request a new one.",
  "There's no need for you to do anything.",
  "Do not reply to the message.",
  "Send the wrong letter back to us in the envelope enclosed.",
  "Destroy the letter.",
  "You can still use the app.",
  "Don't click on links in messages about this.",
  "Anyone who receives such a call should hang up.",
  "You need not apply for a new card; we are sending one.",
  "Look through your statements since March.",
  "Please hand the parcel to your local office.",
  "We would ask you to ignore the first letter.",
  "Pupils who wish to change course ring 01632 960 140.",
  "If this puts you in danger, at home or elsewhere, phone the night desk now.",
  "If somebody must not see your file, ring us today on 01632 960 140.",
  "Call us today; we will move your visit.",
  "The same line changes the booking of anybody who asks.",
  "The harbour board asks skippers in the bay to stay in port until noon.",
  "The county urged walkers to keep off the cliffs until further notice.",
  "Bathers have been told not to swim before Friday.",
  "Ticket holders exchange the old ticket for a new one at the office.",
  "Any of our shops will swap the kettle.",
  "Never lend your badge to anybody.",
  "Owners of the old model: unplug it and bring it back.",
  "Cut the cable and throw it away.",
  '"Please do not open the parcel," said director Ann Lowe.',
  "Depositors need take no steps.",
  "It makes sense to keep a copy.",
  "Experts recommend replacing the filter.",
];

const notSaid = [
  "You are entitled to compensation under Article 82 GDPR.",
  "You are entitled to damages.",
  "You cannot book, move or cancel anything on the portal at the moment.",
  "You cannot pay or order today.",
  "You could pay again from 18:40.",
  "There is no need to worry.",
  "You can hold me to that.",
  "Most of you could pay again by the evening.",
  "We will provide you with a refund.",
  "Please be advised that payments are off.",
  "There is no need to panic.",
  "There is no reason for concern.",
  "You need not be afraid.",
  "You can trust us to put this right.",
  "You may judge us by what we do.",
  "Please be assured that we are working on it.",
  "Please be aware that the phones are busy.",
  "Kindly note that our office is closed on Monday.",
  "You can expect a letter by Friday.",
  "You will be able to order again from 9:00.",
  "You were able to log in again at noon.",
  "You can rely on our figures again.",
  "You deserve better.",
  "We will give you your money back.",
  "We will provide all customers with a new card.",
  "We will send you a new card.",
  "Members could book again on Tuesday.",
  "Please refrain from sharing this letter on social media.",
  "If you have questions, please contact us.",
  "Please accept our apologies.",
  "Please see our status page.",
  "We changed our passwords.",
  "You may have been affected.",
  "We do not yet know what you need to do.",
  "Thank you for your patience.",
  "We will reset your password for you.",
  "Please bear with us.",
  "You can reach us at help@example.org.",
  "What should you do?",
  "We recommend nothing yet.",
  "Thank you for your understanding.",
  "We ask for your patience.",
  "You will receive a letter.",
  "You have our word.",
  "We will contact you.",
  "Please find the details below.",
  "You trusted us.",
  "Read more on our website.",
  "If you are affected, we will write to you.",
  "Please forgive us.",
  "Use of the service is free.",
  "Call us on 0800 123 456.",
  "We can help you.",
  "You may be wondering what happened.",
  "You can trust us.",
  "Please know that we are sorry.",
  "You should have heard from us sooner.",
  "You will get a new card.",
  "Users reported the problem.",
  "You can read the report here.",
  "We ask you to forgive us.",
  "Let us explain.",
  "You cannot order, change or return anything in the shop at the moment.",
  "Please book online as usual.",
  "You can use the portal as usual.",
  "If you believe that you are affected, contact us immediately.",
  "If you have questions, ring us today on 01632 960 140.",
  "The server tells clients to try again.",
  "The letter told patients to take two tablets.",
  "The port asked its lawyers to look at the contract.",
  "We have asked the people who got the list to delete it.",
  "Guests waited at the desk for hours.",
  "Members use the hut as their address.",
  "The owners asked the board to resign.",
];

describe("findReaderAction", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findReaderAction(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findReaderAction(proseOf(text)), []);
    });
  }

  it("takes any filled line under a heading for readers", () => {
    const heading = "What you can do";
    assert.equal(
      findReaderAction(proseOf({ text: "A new password for your account", kind: "item", heading })).length,
      1,
    );
    assert.equal(findReaderAction(proseOf({ text: blanked, kind: "item", heading })).length, 0);
    assert.equal(findReaderAction(proseOf({ text: "Contact us at any time", kind: "item", heading })).length, 0);
  });

  it("does not take ways to reach us for advice", () => {
    const lead = "You can reach us about this here:";
    assert.equal(findReaderAction(proseOf(lead, { text: "Phone: 020 7946 0000 (every day)", kind: "item" })).length, 0);
    assert.equal(
      findReaderAction(proseOf("You can do this:", { text: "New card from your bank", kind: "item" })).length,
      1,
    );
  });

  it("tells readers' steps from our own tasks", () => {
    const task = { text: "Review the access rules", kind: "item" } as const;
    assert.equal(findReaderAction(proseOf({ ...task, heading: "What we will change" })).length, 0);
    assert.equal(findReaderAction(proseOf({ ...task, heading: "Advice for customers" })).length, 1);
  });

  it("takes the advice where it follows a word that nothing is to be done", () => {
    const nothing = "You do not need to take any action.";
    const advice = "Please change your password, though, if you used it elsewhere.";
    assert.deepEqual(
      findReaderAction(proseOf(nothing, advice)).map(({ passage }) => passage),
      [1],
    );
    assert.deepEqual(
      findReaderAction(proseOf(nothing, "The bridge is open again.")).map(({ passage }) => passage),
      [0],
    );
  });
});
