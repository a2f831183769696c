import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/index.ts";
import { findApology } from "../../../../src/core/wording/apology/apologising.ts";

const said = [
  "We are sorry.",
  "We're so sorry for what happened.",
  "We apologise for the outage.",
  "I apologize to everyone who lost work on Monday.",
  "We sincerely apologise for the trouble this has caused you.",
  "Please accept our apologies.",
  "Our sincere apologies to all whose data was exposed.",
  "We would like to take this opportunity to apologise to you.",
  "We owe you an apology.",
  "We let you down, and we are deeply sorry.",
  "We cannot apologise enough.",
  "We can only apologise.",
  "I want to start by saying how sorry I am.",
  "Sorry for the outage this morning.",
  "Apologies for the downtime yesterday.",
  "We, the team behind the shop, are truly sorry.",
  "All of us here are sorry.",
  "Please forgive us.",
  "We ask for your forgiveness.",
  "We apologise for this mistake and for any trouble it has caused.",
  "We are sorry that we did not tell you earlier.",
  "We know how much you rely on us and apologise for letting you down.",
  "We apologise, and if you have questions, please write to us.",
  "For this we apologise.",
  "We regret this and are sorry for it.",
  "Our team is very sorry for the delay in the payments.",
  "It should not have happened, and for that I am sorry.",
  "To all who were affected: we are sorry.",
  "Once again, we apologise for the loss of your files.",
  "We humbly beg your pardon.",
  "Our heartfelt apologies go to the families whose records were read.",
  "On behalf of the whole company, I want to say sorry.",
  "We apologise unreservedly.",
];

const notSaid = [
  "We regret the incident.",
  "We are sorry if this caused you trouble.",
  "We apologise for any inconvenience.",
  "We apologise to anyone affected.",
  "We are sorry for any confusion this may have caused.",
  "If you were affected, we apologise.",
  "Should you have been affected, we are sorry.",
  "We are sorry to hear that you cannot sign in.",
  "We are sorry that you feel that way.",
  "We are sorry to inform you of a breach.",
  "The supplier has apologised.",
  "They said that they were sorry.",
  "Globex is deeply sorry, its spokesman said.",
  "Thank you for your patience and understanding.",
  "We are not sorry.",
  "We make no apology for switching the service off.",
  "We understand your frustration.",
  "An apology is more than a word.",
  "Apologise to your customers at once.",
  "The files were in a sorry state.",
  "Sorry, but we cannot share more.",
  "Apologies for the long email.",
  "Sorry for the slow reply.",
  "We apologise where mistakes may have been made.",
  "We are sorry for the inconvenience this might cause.",
  "“We are sorry,” the thief wrote.",
  "We take this very seriously.",
  "You should ask the company for an apology.",
  "It is a sorry story.",
  "We apologise to those of you who may be affected.",
];

function isSaid(text: string, ownNames: readonly string[] = []): boolean {
  return findApology(parseDraft(text, { ownNames })).length > 0;
}

describe("Apologising", () => {
  for (const text of said) {
    it(`is there: ${text}`, () => {
      assert.equal(isSaid(text), true);
    });
  }

  for (const text of notSaid) {
    it(`is not there: ${text}`, () => {
      assert.equal(isSaid(text), false);
    });
  }

  it("counts under the organisation's own name, not under another's", () => {
    assert.equal(isSaid("Acme Pay is deeply sorry.", ["Acme Pay"]), true);
    assert.equal(isSaid("Globex is deeply sorry.", ["Acme Pay"]), false);
  });

  it("counts when we quote ourselves", () => {
    assert.equal(isSaid("“We are sorry for this,” said our chief executive, Ana Ruiz."), true);
  });

  it("counts in a heading only where that says for what or to whom", () => {
    assert.equal(isSaid("# We are sorry that your harps were soaked"), true);
    assert.equal(isSaid("## We are sorry"), false);
    assert.equal(isSaid("## Why we are sorry for the harps"), false);
  });
});
