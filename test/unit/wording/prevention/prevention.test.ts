import assert from "node:assert/strict";
import { findPrevention } from "../../../../src/core/wording/prevention/prevention.ts";
import { blanked, proseOf } from "../../../kit/prose.ts";

const said = [
  "Two people must now approve every change to who may see a folder.",
  "We will add an automatic check that stops a public folder from being created, by 1 June.",
  "We have introduced two-step sign-in for all staff.",
  "From now on exports are encrypted and deleted after seven days.",
  "By 30 June we will replace the old import and test it every night.",
  "To keep this from happening again, we have removed the old accounts.",
  "We are training all support staff in how to check recipients before they send.",
  "An outside auditor will review our access rules every year.",
  "We fixed the flaw in the export on 10 May.",
  "The release script now refuses to run without a second review.",
  "We will no longer keep copies of identity documents.",
  "We have set up alerts that tell us within five minutes when a folder becomes public.",
  "So that it cannot happen again, we have moved the forms to a server of our own.",
  "We are adding a second power supply.",
  "Nobody can make a folder public any more without the approval of a second person.",
  "We will hold a fire drill for this every quarter.",
  "Backups are now tested every Monday.",
  "We have hired a head of security, who starts on 1 July.",
  "No supplier will get access to customer data without a signed review.",
  "We will encrypt all laptops by the end of June.",
  "Passwords are now stored with a slow hash.",
  "Every new export has to be signed off by Ana Ruiz.",
  "We have cut the number of people with access from 40 to 4.",
  "From June on, files are deleted after 30 days.",
  "A firm from outside will test the website twice a year.",
  "We stopped using the old file server.",
  "We are rebuilding the import so that it cannot publish files.",
  "All staff will be trained by 30 June.",
  "An alarm now goes off when a file is opened from outside.",
  "We have added a warning before mail goes to more than ten people.",
  "We will check each parcel twice before it leaves.",
  "Addresses are now typed in by one person and checked by another.",
  "We have bought a second line.",
  "Laptops can no longer be taken home unencrypted.",
  "We are moving the archive to a server that only three people can reach.",
  "The import will be rewritten by September.",
  "We have set a limit of ten recipients for each email.",
  "A new rule: no customer data on private phones.",
];

const notSaid = [
  "We will learn from this.",
  "We are committed to security.",
  "We will do better.",
  "We will do everything to prevent this from happening again.",
  "We are taking steps to make sure this does not happen again.",
  "We do not yet know how we will prevent this.",
  "We continuously improve our security.",
  "Please turn on two-step sign-in.",
  "A check would have prevented this.",
  "We did not have alerts for this.",
  "Your trust matters to us.",
  "We take appropriate measures to protect your data.",
  "We have not yet decided which changes will keep it from happening again.",
  "We will be more careful in future.",
  "This must never happen again.",
  "We will strengthen our culture of security.",
  "Security is a journey.",
  "We promise to do better in future.",
  "We will review everything.",
  "Use a strong password in future.",
  "We are sorry that this could happen.",
  "We should have had a second check.",
  "We will keep you informed about further steps.",
  "The alarm did not go off.",
  "We have robust procedures in place.",
  "Our security measures were bypassed.",
  "We will look at what went wrong.",
  "We apologise and promise to improve.",
  "Lessons will be learned.",
  "Your security is our priority.",
  "We will work on this.",
  "You should use a different password everywhere.",
  "We will continue to monitor the situation.",
  "The old rule did not help.",
  "It is our goal to avoid such incidents.",
  "We hope that it will not happen again.",
];

describe("findPrevention", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findPrevention(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findPrevention(proseOf(text)), []);
    });
  }

  it("takes a task with a safeguard in any list of ours", () => {
    const task = { text: "Add a check to the release script", kind: "item" } as const;
    assert.equal(findPrevention(proseOf({ ...task, heading: "Booking export" })).length, 1);
    assert.equal(findPrevention(proseOf({ ...task, heading: "What you can do" })).length, 0);
  });

  it("takes any filled line where a sentence announces it", () => {
    const announced = "So that this does not happen again, we will do this:";
    assert.equal(findPrevention(proseOf(announced, { text: "Exports for Ana only", kind: "item" })).length, 1);
    assert.equal(findPrevention(proseOf(announced, { text: `${blanked}, by ${blanked}`, kind: "item" })).length, 0);
    assert.equal(findPrevention(proseOf(announced, { text: "Appropriate measures", kind: "item" })).length, 0);
  });
});
