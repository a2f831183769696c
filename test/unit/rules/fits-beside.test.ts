import assert from "node:assert/strict";
import { applyEdits, parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { fitsBeside } from "../../../src/core/rules/fits-beside.ts";
import { testNow } from "../../kit/now.ts";

/** The sentences that the suggestions make of `sentence`. */
function offered(sentence: string, record = ""): readonly string[] {
  const text = `---\nkind: apology\n---\n\n# A letter\n\n${sentence}\n`;
  const review = reviewDraft(parseDraft(text), { now: testNow, record: readRecord(record).record });
  const before = text.indexOf(sentence);
  return (review?.findings ?? [])
    .filter(({ span }) => span.start >= before)
    .flatMap(({ rule, suggestions }) => (/^IC1|^IC80/.test(rule) ? [] : suggestions))
    .map(({ edits }) => applyEdits(text, edits).slice(before).trim());
}

describe("other words for some of a sentence", () => {
  for (const sentence of [
    "We do not have the ability to see who looked at it.",
    "Our stakeholders have been informed.",
    "Please contact the undersigned.",
    "You are a data subject.",
    "We are not offering compensation at this time.",
    "The vast majority of you could pay.",
    "In the event of a wrong bill, call us.",
    "As per our policy, we write to everybody.",
    "Customers can rest assured that no ticket stands.",
    "The aforementioned data was visible.",
    "Kindly be advised that payments are off.",
    "We value your trust and know that we have lost it.",
    "Protecting your data is our highest priority, and we failed at it.",
    "Thank you for your patience and for telling us.",
  ]) {
    it(`are not offered where they do not fit or too much would go: ${sentence}`, () => {
      const wrong =
        /\b(?:do not can|our everybody|contact (?:I|we)\b|a (?:you|people)\b|compensation now|nearly all you|^if a|^(?:as|by) our policy|^kindly payments|customers no ticket|these data was)/i;
      for (const made of offered(sentence)) {
        assert.doesNotMatch(made, wrong);
        assert.notEqual(made, "");
      }
    });
  }

  it("are offered where they do", () => {
    assert.ok(offered("We have the ability to see who looked at it.").includes("We can see who looked at it."));
    assert.ok(
      offered("An investigation was commenced on 3 March 2026.").includes(
        "An investigation was started on 3 March 2026.",
      ),
    );
    assert.ok(offered("We take your security very seriously.").includes(""));
    assert.ok(offered("Your PII was visible.").includes("Your personal data was visible."));
  });

  for (const [sentence, made] of [
    ["At this time, we believe that this is over.", "We believe that this is over."],
    ["We cannot say more at this time.", "We cannot say more yet."],
    ["This is true with regard to Leeds.", "This is true for Leeds."],
    ["We will write to you with regard to your bill.", "We will write to you about your bill."],
    ["With regard to your ticket, send us its number.", "As for your ticket, send us its number."],
    ["We dealt with the bill. We remediated the flaw.", "We dealt with the bill. We repaired the flaw."],
    ["We will remediate this by Friday.", "We will deal with this by Friday."],
    ["You will get a refund in the amount of £20.", "You will get a refund of £20."],
    ["We mitigated the harm to you.", "We reduced the harm to you."],
    ["It was an actionable plan.", "It was a useful plan."],
    ["We have reached out to your council.", "We have written to your council."],
    ["We reached out to your council.", "We wrote to your council."],
    ["The criminal exfiltrated your data.", "The criminal stole your data."],
    ["Your data was exfiltrated.", "Your data was stolen."],
    ["A significant number of our customers called.", "Many of our customers called."],
    ["A significant number of customers called.", "Many customers called."],
    ["A refund is paid upon receipt of your form.", "A refund is paid when we get your form."],
    [
      "However, as an added precaution, we suggest that you change your password.",
      "However, we suggest that you change your password.",
    ],
    ["When we saw this, out of an abundance of caution we closed the shop.", "When we saw this, we closed the shop."],
    ["We closed the shop, out of an abundance of caution.", "We closed the shop."],
    ["Please accept my apologies for the delay.", "I apologise for the delay."],
  ] as const) {
    it(`are offered as they fit: ${made}`, () => {
      assert.ok(offered(sentence).includes(made), offered(sentence).join("; "));
    });
  }

  it("are not offered where they would say another thing", () => {
    for (const sentence of [
      "We mitigated the issue.",
      "We will implement the learnings.",
      "We will facilitate access to your data.",
      "The mitigation took an hour.",
      "Nothing was exfiltrated to them.",
      "It was a highly sophisticated operation.",
      "Our endeavour to reply failed.",
      "I, the undersigned, am to blame.",
      "We do not offer compensation at this time.",
      "We will reimburse you in the amount of £20.",
    ]) {
      assert.deepEqual(offered(sentence), [], sentence);
    }
  });

  it("are offered once for the same words", () => {
    assert.deepEqual(offered("We made the decision to close the page."), ["We decided to close the page."]);
  });

  it("do not put the number of the record where another number stands beside it", () => {
    const record = "people: { total: 6240 }";
    for (const sentence of [
      "The outage affected all 71,000 customers.",
      "In excess of 6,000 customers were affected.",
      "Only 900 of our 71,000 customers were affected.",
      "You are one of 212 people in Massachusetts who were affected.",
    ]) {
      assert.ok(!offered(sentence, record).some((made) => made.includes("6,240")), sentence);
    }
    assert.ok(offered("We lost the data of 5,000 customers.", record).some((made) => made.includes("6,240 customers")));
  });

  it("put in the number of a correction for one that was told wrongly", () => {
    const record =
      "people: { total: 6240 }\ncorrections: [{ said: 212 owners lost orders., instead: 247 owners lost orders., audience: public }]";
    const made = offered(
      "The leak affects 6,240 people. I will call each of the 212 owners whose orders were lost.",
      record,
    );
    assert.deepEqual(made, [
      "The leak affects 6,240 people. I will call each of the 247 owners whose orders were lost.",
    ]);
    const internal = "people: { total: { value: 6240, audience: internal } }";
    assert.ok(!offered("We lost the data of 5,000 customers.", internal).some((one) => one.includes("6,240")));
  });
});

describe("words beside others", () => {
  for (const [words, instead, before, behind, fits] of [
    ["this", "the aforementioned", "", " passwords were stolen.", false],
    ["this", "the aforementioned", "", " letter was stolen.", true],
    ["these", "the aforementioned", "", " letter was stolen.", false],
    ["the", "said", "in our ", " letter", false],
    ["the", "said", "in ", " letter", true],
    ["we", "the undersigned", "", " has written to you.", false],
    ["we", "the undersigned", "", " have written to you.", true],
    ["now", "at this time", "", " we do not know more.", false],
    ["many of", "a number of", "", " customers called.", false],
    ["many of", "a number of", "", " our customers called.", true],
    ["nearly all of", "the vast majority of", "", " customers called.", false],
    ["nearly all of", "the vast majority of", "", " you called.", true],
    ["for", "with regard to", "We wrote to you ", " your bill.", false],
    ["for", "with regard to", "", " your bill, we wrote.", false],
    ["for", "with regard to", "This is true ", " your bill.", true],
    ["for", "in favour of", "We wrote to you ", " your bill.", true],
    ["following", "in accordance with", "", " the law, we wrote.", false],
    ["following", "in accordance with", "", " our usual practice, we wrote.", true],
    ["security", "security posture", "with a ", ".", false],
    ["security", "security posture", "with ", ".", true],
    ["", "in an abundance of caution", "We closed it ", ", and we wrote.", false],
    ["", "in an abundance of caution", "We closed it ", ".", true],
  ] as const) {
    it(`“${before}${words}${behind}” for “${instead}” ${fits ? "fits" : "does not fit"}`, () => {
      assert.equal(fitsBeside(words, { instead, before, behind }), fits);
    });
  }
});
