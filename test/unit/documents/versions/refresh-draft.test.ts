import assert from "node:assert/strict";
import { applyEdits, isOvertaken, markDrafted } from "../../../../src/core/index.ts";
import { refreshDraft } from "../../../../src/core/documents/versions/refresh-draft.ts";

const then = `---
kind: apology
incident: ../incident.yaml
---

# We are sorry

20 May 2026

We believe that this affects between 9,000 and 12,500 people. We have not yet confirmed the number.

## When it happened

- **3 March 2026:** It began.
- **5 March 2026:** We found out.

All times are UTC.

Halden & Moor
`;

const now = then
  .replace("20 May", "2 June")
  .replace(/We believe.*/, "This affects 14,300 people.")
  .replace("found out.", "found out.\n- **6 March 2026:** We stopped it.");

/** The draft with these changes of the person. */
function edited(...changes: readonly (readonly [was: string, is: string])[]): string {
  return changes.reduce((text, [was, is]) => {
    assert.ok(text.includes(was), was);
    return text.replace(was, is);
  }, markDrafted(then));
}

function differences(text: string, drafted = now): readonly string[] {
  return refreshDraft(text, drafted).differences.map(
    ({ whose, old, new: fresh, isDate }) => `${whose}${isDate ? ", date" : ""}: ${old} → ${fresh}`,
  );
}

/** The draft with these differences, all where none are named, taken over, without what it says of its sentences. */
function refreshed(text: string, chosen?: readonly number[], drafted = now): string {
  const refresh = refreshDraft(text, drafted);
  return applyEdits(text, refresh.take(chosen ?? refresh.differences.map((_, index) => index)));
}

function body(text: string): string {
  return text.replace(/<!-- Drafted[\s\S]*-->/, "").trim();
}

describe("refreshing a draft from the record", () => {
  it("names what the record says otherwise, old and new, the date of the document apart", () => {
    assert.deepEqual(differences(markDrafted(then)), [
      "moved, date: 20 May 2026 → 2 June 2026",
      "moved: We believe that this affects between 9,000 and 12,500 people. We have not yet confirmed the number. → This affects 14,300 people.",
      "moved:  → - **6 March 2026:** We stopped it.",
    ]);
  });

  it("takes the hour of the document's date for part of it, in each way to write it", () => {
    const ways = [
      ["November 27, 2026", "November 28, 2026"],
      ["November 27, 2026, at 9:54 AM (Central Time)", "November 27, 2026, at 12:01 PM (Central Time)"],
      ["As of November 27, 2026, at 9:54 AM (Central Time).", "As of November 27, 2026, at 9:55 AM (Central Time)."],
      ["As of 27 November 2026 at 09:54 (UTC).", "As of 27 November 2026 at 09:55 (UTC)."],
      [
        "These answers are as of November 27, 2026, at 9:54 AM.",
        "These answers are as of November 27, 2026, at 9:55 AM.",
      ],
      ["Datum: 27. November 2026, 09:54 Uhr (Berlin)", "Datum: 27. November 2026, 09:55 Uhr (Berlin)"],
      ["Stand dieser Antworten: 27. November 2026, 09:54 Uhr", "Stand dieser Antworten: 27. November 2026, 09:55 Uhr"],
    ];
    for (const [was = "", is = ""] of ways) {
      const text = markDrafted(then.replace("20 May 2026", was));
      assert.deepEqual(differences(text, then.replace("20 May 2026", is)), [`moved, date: ${was} → ${is}`]);
    }
    const told = (clock: string) => then.replace("We found out.", `We found out on November 27, 2026, at ${clock}.`);
    assert.deepEqual(
      refreshDraft(markDrafted(told("9:54 AM")), told("9:55 AM")).differences.map((each) => isOvertaken(each)),
      [true],
    );
  });

  it("changes what is chosen and nothing else", () => {
    assert.equal(body(refreshed(markDrafted(then))), now.trim());
    const expected = then.replace(/We believe.*/, "This affects 14,300 people.");
    assert.equal(body(refreshed(markDrafted(then), [1])), expected.trim());
    assert.equal(refreshed(markDrafted(then), []), markDrafted(then));
  });

  it("says nothing more of what was taken over, and again what was not", () => {
    const once = refreshed(markDrafted(then), [1]);
    assert.deepEqual(differences(once), [
      "moved, date: 20 May 2026 → 2 June 2026",
      "moved:  → - **6 March 2026:** We stopped it.",
    ]);
    assert.deepEqual(differences(refreshed(once)), []);
  });

  it("leaves alone what the person wrote, moved behind or took out", () => {
    const text = edited(
      ["the number.", "the number. We count day and night."],
      ["We found out.", "We found out, far too late."],
      ["All times are UTC.\n\n", ""],
      ["\nHalden & Moor", "\nI am ashamed of this.\n\nHalden & Moor"],
    );
    const after = body(refreshed(text));
    assert.match(after, /This affects 14,300 people\. We count day and night\./);
    assert.match(after, /found out, far too late\.\n- \*\*6 March 2026:\*\* We stopped it\.\n\nI am ashamed/);
    assert.doesNotMatch(after, /UTC|not yet confirmed/);
  });

  it("names a sentence that the person changed where the record has changed as well, as hers", () => {
    const text = edited(["between 9,000 and 12,500 people", "some twelve thousand of you"]);
    assert.deepEqual(differences(text).slice(1, 2), [
      "own: We believe that this affects some twelve thousand of you. We have not yet confirmed the number. → This affects 14,300 people.",
    ]);
  });

  it("puts a new line of a list into its list, before what the person wrote behind it", () => {
    const text = edited(["We found out.\n", "We found out.\n\nWe should have seen it sooner.\n"]);
    assert.match(
      body(refreshed(text)),
      /We found out\.\n- \*\*6 March 2026:\*\* We stopped it\.\n\nWe should have seen it sooner\.\n\nAll times/,
    );
  });

  it("leaves what the person wrote behind a sentence there when a line of the list comes behind it", () => {
    const text = edited(["We found out.\n", "We found out. I wish we had looked sooner.\n"]);
    assert.match(
      body(refreshed(text)),
      /We found out\. I wish we had looked sooner\.\n- \*\*6 March 2026:\*\* We stopped it\.\n\nAll times/,
    );
  });

  it("keeps lines of a list in their old order where the person wrote on in one that has only moved", () => {
    const list = (...items: readonly string[]): string =>
      then.replace(/- \*\*3 March[\s\S]*We found out\.\n/, items.map((item) => `- ${item}\n`).join(""));
    const [hangUp, change, ask] = ["Hang up, and call us.", "Change your password.", "Ask your bank for a new card."];
    const draft = markDrafted(list(hangUp, change, ask));
    const own = draft.replace(hangUp, `${hangUp} Our staff carry a card with a photo.`);
    const today = list(change, ask, hangUp);
    assert.deepEqual(differences(own, today), []);
    assert.equal(body(refreshed(own, undefined, today)), body(own));
    assert.equal(body(refreshed(draft, undefined, today)), today.trim());
    const grown = list("Ring us.", change, ask, hangUp, "Tell your neighbours.");
    const after = body(refreshed(own, undefined, grown));
    assert.match(after, /- Hang up, and call us\. Our staff carry a card with a photo\.\n/);
    assert.match(after, /- Tell your neighbours\.\n/);
    assert.match(after, /- Ring us\.\n/);
    assert.equal(after.split(hangUp).length, 2);
  });

  it("keeps Windows line ends, and knows its sentences again whatever their line ends", () => {
    const text = edited().replaceAll("\n", "\r\n");
    const after = refreshed(text);
    assert.equal(after.replaceAll("\r\n", "\n").includes("\r"), false);
    assert.equal(/[^\r]\n/.test(after), false);
    assert.equal(body(after.replaceAll("\r\n", "\n")), now.trim());
  });

  it("does not know whose a sentence is where a draft does not tell, and offers to take none out", () => {
    assert.deepEqual(differences(then.replace("Halden", "I am ashamed of this.\n\nHalden")), [
      "unclear, date: 20 May 2026 → 2 June 2026",
      "unclear: We believe that this affects between 9,000 and 12,500 people. We have not yet confirmed the number. → This affects 14,300 people.",
      "unclear:  → - **6 March 2026:** We stopped it.",
    ]);
  });

  it("is one edit, so that it can be undone in one step", () => {
    const refresh = refreshDraft(markDrafted(then), now);
    assert.equal(refresh.take([0, 1, 2]).length, 1);
  });
});

describe("what the record has overtaken in a draft", () => {
  const overtaken = (text: string, drafted = now): readonly string[] =>
    refreshDraft(text, drafted)
      .differences.filter(isOvertaken)
      .map(({ old, new: fresh }) => `${old} → ${fresh}`);

  it("is what was drafted from it and left as it was, without the date of the document", () => {
    assert.deepEqual(overtaken(markDrafted(then)), [
      "We believe that this affects between 9,000 and 12,500 people. We have not yet confirmed the number. → This affects 14,300 people.",
      " → - **6 March 2026:** We stopped it.",
    ]);
  });

  it("is nothing that the person wrote, and nothing in a draft that does not tell whose a sentence is", () => {
    const text = edited(["between 9,000 and 12,500 people", "some twelve thousand of you"]);
    assert.deepEqual(overtaken(text), [" → - **6 March 2026:** We stopped it."]);
    assert.deepEqual(overtaken(then), []);
  });

  it("is not that answers are as of another day", () => {
    const dated = then.replace("20 May 2026", "These answers are as of 20 May 2026.");
    assert.deepEqual(overtaken(markDrafted(dated), dated.replace("20 May", "21 May")), []);
    const told = then.replace("All times are UTC.", "The list was closed on 20 May 2026.");
    assert.equal(overtaken(markDrafted(told), told.replace("on 20 May", "on 21 May")).length, 1);
  });
});
