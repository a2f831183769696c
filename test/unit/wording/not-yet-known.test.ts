import assert from "node:assert/strict";
import { findNotYetKnown, saysWhen } from "../../../src/core/wording/not-yet-known.ts";
import { requirementIds, type RequirementId } from "../../../src/core/wording/requirements.ts";
import { findContact } from "../../../src/core/wording/contact/contact.ts";
import { findDataInvolved } from "../../../src/core/wording/data-involved/data-involved.ts";
import { findNextUpdate } from "../../../src/core/wording/next-update/next-update.ts";
import { findPeopleAffected } from "../../../src/core/wording/people-affected/people-affected.ts";
import { findPrevention } from "../../../src/core/wording/prevention/prevention.ts";
import { findReaderAction } from "../../../src/core/wording/reader-action/reader-action.ts";
import { findResponse } from "../../../src/core/wording/response/response.ts";
import { proseOf } from "../../kit/prose.ts";

type Sentences = Readonly<Partial<Record<RequirementId, readonly string[]>>>;

const open: Sentences = {
  fault: [
    "The cause is still being investigated, so we cannot yet say what our part was.",
    "We do not yet know how it happened.",
    "We do not yet know what went wrong.",
    "We do not yet know what our part in this was; we will say by 5 March 2026.",
    "It is not yet clear why the folder was public.",
    "We are still finding out whether we made a mistake.",
  ],
  timeline: [
    "We do not yet know when it began.",
    "It is not yet clear when it began.",
    "We are still establishing for how long the file was public.",
    "We do not yet know since when the folder was public; we expect to know by 5 March 2026.",
    "The exact times are not yet known.",
    "We do not yet know when it happened.",
  ],
  "data-involved": [
    "We are still establishing which data was copied.",
    "We do not yet know what was affected.",
    "It is not yet known which kinds of information were involved.",
    "We do not yet know whether passwords were taken.",
    "We do not yet know which information was affected; we expect to know by 5 March 2026.",
    "We cannot yet say what was in the file.",
  ],
  "people-affected": [
    "We do not yet know how many people are affected; we will say by Thursday 17:00.",
    "We do not yet know who is affected.",
    "The number of customers affected is not yet known.",
    "We are still determining which customers are affected.",
    "We cannot yet say whether you are affected.",
  ],
  response: [
    "We do not yet know how we can stop it.",
    "We do not yet have a fix.",
    "We have not yet decided which measures we will take.",
    "We do not yet know what we can do about it.",
    "It is not yet clear when the service will be restored.",
    "We do not yet know when everything will work again.",
  ],
  prevention: [
    "We do not yet know how we will prevent this.",
    "We have not yet decided which changes will keep it from happening again.",
    "We have not yet decided what we will change.",
    "It is too early to say how we will keep it from happening again; we will say by 1 June 2026.",
  ],
  "reader-action": [
    "We do not yet know what you need to do.",
    "We cannot yet say whether you should change your password.",
    "It is not yet clear what you can do.",
  ],
  contact: [
    "We do not yet have a telephone line for questions.",
    "Our helpline is not yet open; it will open on Monday at 9:00.",
    "We do not yet know how you can reach us.",
  ],
  "next-update": ["We do not yet know when we can tell you more.", "We cannot yet say when the next update will come."],
};

const aboutSomethingElse: Sentences = {
  timeline: [
    "We know when it began: on 3 May.",
    "We do not yet know how many people are affected.",
    "We do not yet know when we can tell you more.",
    "We do not yet know when the booking portal will be back.",
    "We do not yet know when everything will work again.",
  ],
  "people-affected": ["We do not yet know when it began.", "We know how many people are affected: 12."],
  fault: ["We do not yet know when it began.", "We do not yet know how many people are affected."],
  "data-involved": ["We do not yet know how many people are affected.", "We do not yet know when it began."],
  "next-update": [
    "We do not yet know when it began.",
    "We do not yet know how many people are affected; we expect to know by 5 March 2026.",
  ],
  contact: ["We do not yet know when it began."],
  response: ["We do not yet know when it began."],
  prevention: [
    "We do not yet know when it began.",
    "We do not yet know when everything will work again.",
    "We do not yet know when you can use it again.",
  ],
  "reader-action": ["We do not yet know how many people are affected."],
};

const finders = {
  "data-involved": findDataInvolved,
  "people-affected": findPeopleAffected,
  response: findResponse,
  prevention: findPrevention,
  "reader-action": findReaderAction,
  contact: findContact,
  "next-update": findNextUpdate,
};

function each(sentences: Sentences): readonly (readonly [RequirementId, string])[] {
  return requirementIds.flatMap((topic) => (sentences[topic] ?? []).map((text) => [topic, text] as const));
}

describe("findNotYetKnown", () => {
  for (const [topic, text] of each(open)) {
    it(`takes “${text}” as open for ${topic}`, () => {
      assert.deepEqual(findNotYetKnown(topic)(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const [topic, text] of each(aboutSomethingElse)) {
    it(`does not take “${text}” as open for ${topic}`, () => {
      assert.deepEqual(findNotYetKnown(topic)(proseOf(text)), []);
    });
  }

  for (const [topic, find] of Object.entries(finders)) {
    it(`never counts what is open for ${topic} as said`, () => {
      const texts = open[topic as RequirementId] ?? [];
      assert.ok(texts.length > 0);
      assert.deepEqual(
        texts.filter((text) => find(proseOf(text)).length > 0),
        [],
      );
    });
  }

  it("knows no open question for an apology", () => {
    assert.deepEqual(findNotYetKnown("apology")(proseOf("We do not yet know whether we are sorry.")), []);
  });

  it("does not take what was unknown at the time as open", () => {
    assert.deepEqual(findNotYetKnown("timeline")(proseOf("At that time it was not yet clear when it began.")), []);
  });
});

describe("saysWhen", () => {
  const at = { passage: 0, start: 0, end: 1 };
  const cases: readonly (readonly [boolean, ...string[]])[] = [
    [true, "We do not yet know how many people are affected; we expect to know by 5 March 2026."],
    [true, "We do not yet know how many people are affected; our answer follows on 5 March 2026."],
    [true, "We do not yet know when it began.", "We will say so by Thursday."],
    [true, "We cannot yet say how it happened; we will tell you within 48 hours."],
    [true, "We do not yet know what happened.", "By tomorrow at noon we will."],
    [false, "We do not yet know when it began."],
    [false, "We do not yet know who of those who ordered on 3 March is affected."],
    [false, "We do not yet know how it happened.", "It was found on 3 March."],
    [false, "We do not yet know how it happened.", "We are sorry.", "We will say more by Thursday."],
  ];
  for (const [expected, ...texts] of cases) {
    it(`${expected ? "sees" : "sees no"} time in “${texts.join(" ")}”`, () => {
      assert.equal(saysWhen(proseOf(...texts), at), expected);
    });
  }

  it("does not look beyond a heading", () => {
    const next = { text: "We will say more by Thursday", kind: "heading" } as const;
    assert.equal(saysWhen(proseOf("We do not yet know how it happened.", next), at), false);
  });
});
