import assert from "node:assert/strict";
import { isNoNotice } from "../../../src/core/wording/other-kinds-of-text.ts";
import { parseDraft } from "../../../src/core/draft/parse-draft.ts";

const noNotices = [
  "# What to do after a leak\n\nChange your password. We have closed our old page on this.",
  "# Ten tips for careful customers\n\nWe closed the old account long ago.",
  "# Game day notes\n\nWe switched off the database at noon.",
  "# Privacy policy\n\nWe have removed cookies from our pages.",
  "Planned maintenance on Sunday: we will be offline from 02:00 to 04:00.",
];
const notices = [
  "# What to do after the leak at our shop\n\nWe are sorry: we left the list open. Change your password.",
  "# Tips for our guests after the break-in\n\nWe apologise. Lock your suitcase.",
  "# How to reach us\n\nOur apologies: the wrong number stood in our letter.",
  "# Our list of customers leaked\n\nChange your password.",
  "The planned maintenance failed, and your orders were lost.",
];

describe("a text that is no notice", () => {
  for (const text of noNotices) {
    it(`tells of nothing of its writer's own: ${text}`, () => {
      assert.equal(isNoNotice(parseDraft(text)), true);
    });
  }

  for (const text of notices) {
    it(`is something else than this: ${text}`, () => {
      assert.equal(isNoNotice(parseDraft(text)), false);
    });
  }
});
