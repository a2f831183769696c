import assert from "node:assert/strict";
import { changesOf, type Change } from "../../../kit/changes-told.ts";

const cause = (category: string): Change => ["contacts:", `cause: { category: ${category} }\ncontacts:`];
const isOfKind = (line: string): boolean => line.includes("kind of cause");

describe("a kind of cause that turns out to be another", () => {
  const course = { then: [cause("third-party-failure")], today: [cause("human-error")] };

  it("is owned to the authority that was told it", () => {
    assert.deepEqual(changesOf({ ...course, kind: "regulator-worksheet" }).filter(isOfKind), [
      "- We now know the kind of cause: a mistake by a person. Our earlier notice said a failure at a third party. We got that wrong.",
    ]);
  });

  it("is nothing to those who were not told it", () => {
    assert.deepEqual(changesOf(course).filter(isOfKind), []);
  });

  it("is nothing where it is the same, or was only suspected", () => {
    const unsure = cause("{ value: third-party-failure, certainty: suspected, audience: regulator }");
    for (const then of [course.today, [unsure]]) {
      assert.deepEqual(changesOf({ ...course, then, kind: "regulator-worksheet" }).filter(isOfKind), []);
    }
  });
});
