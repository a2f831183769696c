import assert from "node:assert/strict";
import { deniesAllData, noDataTold } from "../../../src/core/wording/no-data-told.ts";

const denials = [
  "No personal data was involved.",
  "As far as we know, no customer data has been affected.",
  "Personal data was not involved.",
  "No data was lost.",
  "Personenbezogene Daten sind nicht betroffen.",
  "Kundendaten waren nicht betroffen.",
  "Es sind keine personenbezogenen Daten betroffen.",
  "Nach allem, was wir wissen, waren keine Kundendaten betroffen.",
];

const others = [
  "We do not yet know whether no personal data was involved.",
  "No payment data was involved.",
  "No card data of yours was copied.",
  "We told you that no personal data was involved.",
  "We said: “No personal data was involved.” That was wrong.",
  "Was it true that no personal data was involved?",
  "Personal data was involved.",
  "Passwords are not affected.",
  "Passwörter sind nicht betroffen.",
  "Wir wissen noch nicht, ob keine Kundendaten betroffen sind.",
  "Wir schrieben: „Personenbezogene Daten sind nicht betroffen.“ Das war falsch.",
  "No personal data of other customers was involved.",
];

describe("a notice that told of no data", () => {
  for (const sentence of denials) {
    it(`is found, and its words: ${sentence}`, () => {
      assert.equal(noDataTold(`# Cards\n\nCards did not work.\n\n- ${sentence} We are sorry.`), sentence);
      assert.ok(deniesAllData(`“${sentence}”`));
    });
  }

  for (const sentence of others) {
    it(`is not one that says: ${sentence}`, () => {
      assert.equal(noDataTold(`Cards did not work. ${sentence}`), undefined);
    });
  }
});
