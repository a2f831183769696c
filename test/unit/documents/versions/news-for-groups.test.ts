import assert from "node:assert/strict";
import { changesOf, type Change } from "../../../kit/changes-told.ts";

const alike = "groups: [{ who: readers with a card of ours }]";
const single = "people: { total: 14300, ";
const borrowers = "{ who: borrowers by post, count: 8000, data: [names, bank account numbers] }";
const visitors = "{ who: visitors of our courses, count: 6300, data: [names] }";
const staff = "{ who: former staff, count: 40, data: [names, passport numbers] }";
const of = (...groups: readonly string[]): Change => [alike, `groups: [${groups.join(", ")}]`];
const data: Change = ["[names, phone numbers]", "[names, { value: e-mail addresses, certainty: ruled-out }]"];

const isNews = (line: string): boolean => /^- (?:What you can do now|What this may mean|Was Sie jetzt)/.test(line);
const bank =
  "Ask your bank to watch your account, and look through your statements for payments that you did not make.";

describe("what a next version to everybody says that groups can do, and what may follow for them", () => {
  it("is said to be for those to whom it is new", () => {
    const withAdvice = visitors.replace("data: [names]", "data: [names], advice: [Bring a new card.]");
    const told = changesOf({ then: [of(borrowers, visitors), data], today: [of(borrowers, withAdvice), data] });
    assert.deepEqual(told.filter(isNews), [
      "- What you can do now: Bring a new card. This is in particular for visitors of our courses.",
    ]);
  });

  it("is told of a group whose data it follows from by now, though others were told it before", () => {
    const withBank = visitors.replace("[names]", "[names, bank account numbers]");
    const told = changesOf({ then: [of(borrowers, visitors), data], today: [of(borrowers, withBank), data] });
    assert.deepEqual(told.filter(isNews), [
      `- What you can do now: ${bank} This is in particular for visitors of our courses.`,
    ]);
  });

  it("says so of what may follow as well, and in German", () => {
    const fear = ", consequences: { value: [Someone could call you.], audience: public }";
    const withFear = borrowers.replace(" }", `${fear} }`);
    const german: Change = ["timeZone:", "language: de\ntimeZone:"];
    const told = changesOf({
      then: [of(borrowers, visitors), data, german],
      today: [of(withFear, visitors), data, german],
    });
    assert.deepEqual(
      told.filter((line) => line.includes("Someone")),
      ["- Was das für Sie bedeuten kann: Someone could call you. Das gilt besonders für: borrowers by post."],
    );
  });

  it("is for everybody where each group can do it by now", () => {
    const advise: Change = ["contacts:", "advice: [Hang up.]\ncontacts:"];
    const told = changesOf({ then: [of(borrowers, visitors), data], today: [of(borrowers, visitors), data, advise] });
    assert.deepEqual(told.filter(isNews), ["- What you can do now: Hang up."]);
  });
});

describe("what a next version says of the data of a group that was found since", () => {
  it("leaves out what was ruled out for everybody before", () => {
    const more: Change = [single, single.replace("14300", "14340")];
    const told = changesOf({
      then: [of(borrowers, visitors), data],
      today: [of(borrowers, visitors, staff), data, more],
    });
    assert.deepEqual(
      told.filter((line) => /involve/.test(line)),
      ["- Former staff: we now know that this involves names and passport numbers."],
    );
  });
});
