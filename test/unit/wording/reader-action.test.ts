import assert from "node:assert/strict";
import { findReaderAction } from "../../../src/core/wording/reader-action.ts";
import { blanked, proseOf } from "../../kit/prose.ts";

const said = [
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
];

const notSaid = [
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

  it("tells readers' steps from our own tasks", () => {
    const task = { text: "Review the access rules", kind: "item" } as const;
    assert.equal(findReaderAction(proseOf({ ...task, heading: "What we will change" })).length, 0);
    assert.equal(findReaderAction(proseOf({ ...task, heading: "Advice for customers" })).length, 1);
  });
});
