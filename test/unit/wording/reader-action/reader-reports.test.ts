import assert from "node:assert/strict";
import { findReaderAction } from "../../../../src/core/wording/reader-action/reader-action.ts";
import { proseOf } from "../../../kit/prose.ts";

const told = [
  "Tell us if anybody speaks to you about your rent.",
  "If anybody speaks to you about your rent, tell us.",
  "Call us if a neighbour speaks to you about your rent.",
  "You can ask us to move you.",
  "Please let us know if someone you do not know asks for you by name.",
  "If you are approached by a journalist, please ring us.",
  "Should a stranger turn up at your door, call us on 0117 496 0188.",
  "Call us on 0117 496 0188 if anyone calls and asks for your PIN.",
  "Ask us to change the lock on your door.",
  "Tell us at once if you get a letter that demands money.",
  "If anybody sends you the list, please tell us.",
  "Tenants can ask us to pay for a new lock.",
  "Please tell us straight away if someone claims to be from Harrow Vale.",
  "When a stranger rings you about the loan, let us know.",
  "Write to us if anyone asks you for money because of this.",
  "- Call us if anybody at your school mentions it",
  "You may ask us to send your letters to another address.",
  "If you are threatened, call us.",
  "If you find your name on that page, let us know.",
];
const untold = [
  "Tell us if you have questions.",
  "If anybody has questions, tell us.",
  "Call us if anyone in your family would like to talk.",
  "Call us if you are worried.",
  "If anyone needs help, call us.",
  "Please let us know if you still have problems.",
  "You can ask us to call you back.",
  "You can ask us to delete your data at any time.",
  "You can ask us anything.",
  "Our suppliers must tell us if anybody gains access.",
  "We asked our staff to tell us if anybody rings.",
  "They will tell us if anybody opens the file.",
  "Two tenants told us that somebody had called them.",
  "Should you have any further questions, contact us.",
  "If someone in your household is unsure, ring us on 0117 496 0188.",
  "Nobody asked us to move the list.",
  "We would like you to know that anybody can ask us.",
  "If anybody opens the folder, an alarm now tells us.",
  "You could not ask us to stop it.",
  "Call us on 0117 496 0188 if anybody wants more information.",
  "Call us if anything is unclear.",
  "If you need to reach someone, call us.",
  "If somebody in your team can help with the repair, tell us.",
  "Let us know if you would like to know more.",
  "We asked the bank to tell us if anyone draws money.",
  "Our monitoring will tell us if anybody signs in from abroad.",
  "The alarms tell us when anybody opens the door.",
  "The sensors call us when a visitor stays behind.",
  "You asked us to move the date.",
  "What can you ask us to do?",
  "You can ask us to explain any of this.",
  "If anyone has feedback, let us know.",
  "Please contact us if your company requires further details.",
  "If any customer needs a copy of the report, contact us.",
];

describe("What readers tell us and can have us do", () => {
  it("is something that they can do", () => {
    for (const text of told) {
      assert.equal(findReaderAction(proseOf(text)).length, 1, text);
    }
  });

  it("is no mere way to ask, and nothing that others do", () => {
    for (const text of untold) {
      assert.equal(findReaderAction(proseOf(text)).length, 0, text);
    }
  });
});
