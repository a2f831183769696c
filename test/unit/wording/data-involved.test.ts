import assert from "node:assert/strict";
import { findDataInvolved } from "../../../src/core/wording/data-involved.ts";
import { blanked, proseOf } from "../../kit/prose.ts";

const said = [
  "The export held names, postal addresses and order numbers.",
  "Your email address and the date of your last order were visible to other customers.",
  "No passwords or payment details were involved.",
  "Payment data was not affected.",
  "The file contained 4,200 dates of birth.",
  "The attackers copied patient records and test results.",
  "Between 09:10 and 11:40 nobody could log in or pay.",
  "The booking form was unavailable for six hours.",
  "Our phone lines were down from Monday to Tuesday.",
  "Invoices for March were sent to the wrong recipients.",
  "Anyone with the link could read the support messages.",
  "Search results were slow, and some uploads failed.",
  "We lost the comments that were written on Tuesday.",
  "A spreadsheet with the names and salaries of staff was emailed to a supplier.",
  "The following kinds of information were in the file: name, email address, phone number.",
  "Orders placed on Friday did not reach the warehouse.",
  "No personal data was affected.",
  "Telephone numbers may have been seen as well.",
  "The leaked list includes membership numbers and expiry dates.",
  "The following data of yours was affected: your name, your address.",
  "The app and the website could not be reached.",
  "Affected: names, email addresses, delivery addresses.",
  "What was affected: email addresses and order history.",
  "The information involved was your name, date of birth and health insurance number.",
  "Only the newsletter list was copied.",
];

const notSaid = [
  "Some information was affected.",
  "Certain systems were impacted.",
  "We take the protection of your data very seriously.",
  "We do not yet know which data was copied.",
  "We are still establishing whether passwords were taken.",
  "Please change your password.",
  "If your card number was exposed, call your bank.",
  "We store your name and email address so that we can send you orders.",
  "An incident occurred on Monday.",
  "Your data is important to us.",
  "We will tell you which kinds of information were affected by Friday.",
  "Which information was affected?",
  "We had a security incident.",
];

describe("findDataInvolved", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findDataInvolved(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findDataInvolved(proseOf(text)), []);
    });
  }

  it("reads a mixed sentence clause by clause", () => {
    assert.equal(
      findDataInvolved(proseOf("Names were copied, but we do not yet know whether passwords were.")).length,
      1,
    );
    assert.equal(findDataInvolved(proseOf("We do not yet know whether names or passwords were copied.")).length, 0);
  });

  it("does not read a heading as an answer", () => {
    assert.equal(findDataInvolved(proseOf({ text: "Names and addresses were copied", kind: "heading" })).length, 0);
  });

  it("finds nothing where the kinds are still gaps", () => {
    assert.equal(findDataInvolved(proseOf(`The file held ${blanked} and ${blanked}.`)).length, 0);
  });
});
