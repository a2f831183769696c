import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft.ts";
import { findContact } from "../../../src/core/wording/contact/contact.ts";
import { findDataInvolved } from "../../../src/core/wording/data-involved/data-involved.ts";
import { findNextUpdate } from "../../../src/core/wording/next-update/next-update.ts";
import { findPeopleAffected } from "../../../src/core/wording/people-affected/people-affected.ts";
import { findPrevention } from "../../../src/core/wording/prevention/prevention.ts";
import { findReaderAction } from "../../../src/core/wording/reader-action/reader-action.ts";
import { findResponse } from "../../../src/core/wording/response/response.ts";

const finders = {
  findContact,
  findDataInvolved,
  findNextUpdate,
  findPeopleAffected,
  findPrevention,
  findReaderAction,
  findResponse,
};

/** Letters with every heading and no answer: whatever is found in them is found in vain. */
const letters = {
  "a letter of good intentions": `# Important information about your data

Dear customer,

At Northwind we take the security of your information extremely seriously. We recently became aware of an incident that may have affected some of our systems. Upon learning of this, we immediately launched an investigation with the help of leading experts.

## What was affected

Certain information may have been accessed. The investigation is ongoing.

## Who was affected

A limited number of customers may have been affected.

## What we are doing

We are committed to protecting your privacy and continue to invest in security. We are working around the clock.

## How we prevent it from happening again

We will learn from this and continue to improve our security measures. We are taking appropriate steps to strengthen our systems.

## What you can do

We value your trust. Please be assured that your privacy is our top priority.

## How to reach us

If you have any questions, please do not hesitate to contact us.

## When you hear more

We will keep you informed and provide updates as more information becomes available.
`,
  "a cheerful post": `# An update on yesterday

Yesterday was not our best day. Some of you ran into problems, and we know how frustrating that was.

Our engineers worked through the night, and we are happy to say that everything is back to normal. We are looking at what we can do better and will share our learnings in due course. Thank you for sticking with us.

More than 3 million people use Nimbus every day, and we never forget it.
`,
  "a plan of gaps": `# Remediation plan

| Step | Who answers for it | Due | State |
| --- | --- | --- | --- |
| [STEP] | [NAME] | [DATE] | Promised |
| TBC | TBC | TBC | In progress |
| Review | IT | – | Promised |

We will keep working on our processes. Next steps will be communicated in good time. We have zero tolerance for carelessness.
`,
};

describe("evasive letters", () => {
  for (const [title, text] of Object.entries(letters)) {
    const draft = parseDraft(text);
    for (const [name, find] of Object.entries(finders)) {
      it(`${name} finds nothing in ${title}`, () => {
        assert.deepEqual(
          find(draft).map((match) => draft.passages[match.passage]?.text),
          [],
        );
      });
    }
  }
});
