import assert from "node:assert/strict";
import { lint } from "markdownlint/sync";
import { kinds, mainKindIds, parseDraft, readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { incidents, type TestIncident } from "../../kit/incidents.ts";
import { outageRecordText, sampleRecordText } from "../../kit/records.ts";
import { productTemplates } from "../../kit/templates.ts";

function drafted(kind: KindId, { record, now }: TestIncident): string {
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "../incident.yaml" });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

/** The sample with one piece of its text replaced by another. */
function sampleWith(...changes: readonly (readonly [from: string, to: string])[]): TestIncident {
  const text = changes.reduce((before, [from, to]) => {
    assert.ok(before.includes(from), `The sample no longer holds ${from}`);
    return before.replace(from, to);
  }, sampleRecordText);
  return { ...incidents["everything known"], record: readRecord(text).record };
}

/** Wordings that no letter of ours may hold. */
const emptyPhrases =
  /seriously|any inconvenience|valued|sorry (?:if|that you)|mistakes were made|as soon as possible|rest assured|abundance of caution/i;

describe("a generated document", () => {
  for (const [name, incident] of Object.entries(incidents)) {
    for (const { id } of kinds) {
      it(`reads like a letter: ${id}, ${name}`, () => {
        const text = drafted(id, incident);
        const body = text.slice(text.indexOf("---\n\n") + 5);
        assert.doesNotMatch(body, /\{\{|\}\}|undefined|null|\[object/);
        assert.doesNotMatch(body, / {2}|\n{3}| [.,;:]|\.\.|[^\S\n]\n|\( *\)/);
        assert.doesNotMatch(body, /^#+ [^\n]*\n\n(?:#|$)/m, "a heading with nothing under it");
        assert.doesNotMatch(body, emptyPhrases);
        assert.match(body, /^# \S/);
        assert.deepEqual(parseDraft(text).frontMatter.problems, []);
      });

      it(`has no fault in its Markdown: ${id}, ${name}`, () => {
        const text = drafted(id, incident);
        assert.deepEqual(lint({ strings: { text }, config: { default: true, MD013: false } })["text"], []);
      });
    }
  }

  it("begins with its kind, its record and its language", () => {
    const { kind, incident, lang } = parseDraft(drafted("disclosure", incidents["an outage"])).frontMatter;
    assert.deepEqual([kind, incident, lang], ["disclosure", "../incident.yaml", "en"]);
  });

  it("keeps a path with signs of its own readable", () => {
    const { record, now } = incidents["an outage"];
    for (const incidentPath of [
      '../my "own": #1/incident.yaml',
      "../a b/incident.yaml",
      "- x.yaml",
      "../ö/incident.yaml",
    ]) {
      const result = renderDocument("apology", { record, now, templates: productTemplates, incidentPath });
      assert.ok(result.ok);
      assert.equal(parseDraft(result.text).frontMatter.incident, incidentPath);
    }
  });

  it("owns the failing and says sorry in the first paragraph of the apology", () => {
    const paragraphs = drafted("apology", incidents["everything known"]).split("\n\n");
    const first = paragraphs[paragraphs.indexOf("To everyone affected,") + 1] ?? "";
    assert.match(
      first,
      /^We are sorry\. You trusted us with your data, and we did not keep it safe\. We copied our bookings/,
    );
  });

  it("says no more of a suspected leak than that it is suspected", () => {
    for (const { id } of kinds) {
      assert.doesNotMatch(drafted(id, incidents["the first hour"]), /we did not keep it safe|has leaked|The leak /);
    }
  });

  it("says by when an unknown fact will be known", () => {
    const text = drafted("disclosure", incidents["the first hour"]);
    assert.match(
      text,
      /We do not yet know how many people are affected, or who they are; we expect to know how many by 5 March 2026 at 12:00\./,
    );
  });

  it("promises nothing by a time that has passed, and says by when it was to be known", () => {
    const { record } = incidents["the first hour"];
    const late = { record, now: incidents["an outage"].now };
    for (const { id } of kinds) {
      assert.doesNotMatch(
        drafted(id, late),
        /(?<!had expected to know (?:how (?:many|it came about) )?)by \d+ March 2026/,
      );
    }
    assert.match(drafted("disclosure", late), /We do not yet know when we will have more to tell you\./);
    assert.match(drafted("disclosure", late), /when it began; we had expected to know by 5 March 2026\./);
  });

  it("calls a promise late once its day is over", () => {
    const { record } = incidents["everything known"];
    const text = drafted("remediation-plan", { record, now: incidents["an outage"].now });
    assert.match(text, /\| 15 June 2026 \| Promised, overdue \|/);
    assert.match(text, /\| 30 September 2026 \| Promised \|/);
  });

  it("lists the steps of the plan with owner, day and state", () => {
    const text = drafted("remediation-plan", incidents["everything known"]);
    assert.match(text, /\| Step \| Who answers for it \| Due \| Status \|/);
    assert.match(text, /\| Managing Director \| 30 September 2026 \| Promised \|/);
  });

  it("says what was suspected and what was ruled out", () => {
    const text = drafted("disclosure", incidents["everything known"]);
    assert.match(text, /We suspect, but have not yet confirmed, that it also involves delivery addresses\./);
    assert.match(text, /this does not involve passwords or payment card numbers\./);
    assert.match(drafted("disclosure", incidents["an outage"]), /No personal data was involved\./);
  });

  const counts: readonly (readonly [written: string, wording: RegExp])[] = [
    ["value: 1", /This affects one person: /],
    ["value: { min: 9000, max: 12500 }", /This affects between 9,000 and 12,500 people: /],
    ["value: { atLeast: 9000 }", /This affects at least 9,000 people: /],
    ["value: 0", /We have looked into it: nobody was affected\./],
  ];
  for (const [written, wording] of counts) {
    it(`words the count ${written}`, () => {
      assert.match(drafted("disclosure", sampleWith(["value: 18240", written])), wording);
    });
  }

  it("says what is only believed of the cause as that, and puts our name to words that leave it out", () => {
    const incident = sampleWith([
      "value: We had no check that would have found the file, so it stayed there until a customer told us.",
      "value: no check\n    certainty: suspected",
    ]);
    const text = drafted("disclosure", incident);
    assert.match(text, /Where we failed: no check\. That is what we believe today; we have not yet confirmed it\./);
  });

  it("names each zone where the clocks changed in between", () => {
    const incident = sampleWith(["occurredFrom: 2026-05-11T16:20", "occurredFrom: 2026-03-11T16:20"]);
    const text = drafted("disclosure", incident);
    assert.match(text, /11 March 2026 at 16:20 \(London time, UTC\+00:00\)/);
    assert.match(text, /19 May 2026 at 09:20 \(London time, UTC\+01:00\)/);
    assert.doesNotMatch(text, /All times are/);
  });

  it("says on an exercise that it is one", () => {
    for (const { id } of kinds) {
      assert.match(drafted(id, sampleWith(["drill: false", "drill: true"])), /\*\*DRILL: this is an exercise\./);
      assert.doesNotMatch(drafted(id, incidents["everything known"]), /DRILL/);
    }
  });
});

describe("what is internal", () => {
  it("reaches no document: jottings, sources, titles, names", () => {
    for (const { id } of kinds) {
      const text = drafted(id, incidents["everything known"]);
      assert.doesNotMatch(text, /Jonas|Rob|hosting company|colleague who|Booking export|older copy/i);
    }
  });

  it("is said to be withheld, and never to be unknown", () => {
    const incident = sampleWith(["value: 18240", "value: 18240\n    audience: internal"]);
    const text = drafted("disclosure", incident);
    assert.match(text, /We cannot yet say in public how many people are affected\./);
    assert.doesNotMatch(text, /18,240|not yet know how many/);
  });

  it("says in which zone the times of its steps are", () => {
    const zone = /^All times are .+\.$/m;
    const timed = sampleWith(["doneAt: 2026-05-19", "doneAt: 2026-05-19T16:02"]);
    assert.match(drafted("remediation-progress", timed), zone);
    assert.doesNotMatch(drafted("remediation-progress", incidents["everything known"]), zone);
  });

  it("stays out where the cause was jotted down without a mark", () => {
    const text = outageRecordText.replaceAll(", audience: public }", " }");
    const incident = { record: readRecord(text).record, now: incidents["an outage"].now };
    for (const { id } of kinds) {
      const draft = drafted(id, incident);
      assert.doesNotMatch(draft, /cut the terminals|midday|change back/);
    }
    for (const id of mainKindIds) {
      const draft = drafted(id, incident);
      assert.match(draft, /We cannot yet say in public how this came about, or what our part in it is\./);
    }
  });
});
