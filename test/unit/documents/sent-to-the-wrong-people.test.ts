import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { productTemplates } from "../../kit/templates.ts";

/** A list with notes of our own, sent to firms that work for us: a leak of data that nobody gave, and not over. */
const open = `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Skerry Housing }
moments:
  occurredFrom: 2026-11-26T15:12
  aware: 2026-11-26T17:25
people:
  total: 2310
  groups:
    - { who: all tenants in the list, count: 2310, data: [names, rent arrears] }
    - { who: tenants of whom the list also held notes, count: 41, data: [names, rent arrears, notes on health] }
data: [names, rent arrears, notes on health]
cause:
  summary: { value: One of us sent an e-mail to 86 firms with a list of our tenants in it., audience: public }
advice:
  - If somebody calls you and says that they are from us, hang up and call us back.
measures:
  - { action: Asked all 86 firms to delete the list, purpose: response, state: in-progress, audience: public }
  - { action: Call every one of the 41 tenants, purpose: response, state: done, doneAt: 2026-11-27, audience: public }
  - { action: Put the list under a password, purpose: prevention, state: done, doneAt: 2026-11-27, audience: public }
  - { action: Send no list by e-mail, purpose: prevention, state: promised, due: 2026-12-11, audience: public }
contacts: { phone: "01632 960 014" }
nextUpdate: { at: 2026-12-02T17:00 }
timeline:
  - { at: 2026-11-26T15:12, what: One of us sent the list to 86 firms., audience: public }
`;

/** The same, once nothing is open. */
const over = open
  .replace("aware: 2026-11-26T17:25", "aware: 2026-11-26T17:25\n  contained: 2026-11-28T09:00")
  .replace("state: in-progress", "state: done")
  .replace("state: promised", "state: done")
  .replace("nextUpdate: { at: 2026-12-02T17:00 }\n", "");

const now = Temporal.Instant.from("2026-11-28T11:00:00Z");

function drafted(kind: KindId, recordText = open): string {
  const { record, problems } = readRecord(recordText);
  assert.deepEqual(problems, []);
  const options = { record, now, templates: productTemplates, incidentPath: "../incident.yaml" };
  const rendered = renderDocument(kind, options);
  assert.ok(rendered.ok);
  return rendered.text;
}

/** The lines below a heading. */
function below(heading: string, text: string): string {
  return text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
}

describe("a letter about data that nobody gave", () => {
  for (const { id } of kinds) {
    it(`does not say that somebody gave it: ${id}`, () => {
      for (const text of [drafted(id), drafted(id, open.replace("version: 2", "version: 2\nlanguage: de"))]) {
        assert.doesNotMatch(text, /\bdata that \w+ gave\b|anvertraut haben/);
      }
    });
  }

  it("says whose data it is, and who holds it", () => {
    assert.match(drafted("disclosure"), /Personal data that Skerry Housing holds about you has leaked\./);
    assert.match(drafted("press-statement"), /Personal data that Skerry Housing holds has leaked\./);
    const nameless = open.replace("organisation: { name: Skerry Housing }\n", "");
    assert.match(drafted("disclosure", nameless), /Personal data that we hold about you has leaked\./);
  });

  it("asks those whom the data reached to delete it, and speaks to no partner as to a person affected", () => {
    const text = drafted("partner-notice");
    assert.match(below("What we need from you", text), /If any of this data has reached you, .*Delete it/);
    assert.doesNotMatch(text, /You trusted us|about you has leaked/);
    assert.doesNotMatch(drafted("partner-notice", open.replace("type: leak", "type: outage")), /Delete it/);
  });
});

describe("a closing notice", () => {
  it("says what is still open, and does not call itself the last, while something is", () => {
    const text = drafted("closing-notice");
    assert.match(text, /# Where we stand with/);
    assert.match(text, /it is not our last notice/);
    assert.doesNotMatch(text, /what we know at the end|our last notice about/i);
    assert.match(
      below("What stays open", text),
      /Asked all 86 firms[\s\S]*Send no list by e-mail[\s\S]*Whether it is over is still open/,
    );
    assert.match(below("When you will hear more", text), /by 2 December 2026 at 17:00/);
  });

  it("says that it does not know when there is more, where something is open and no news is promised", () => {
    const text = drafted("closing-notice", over.replace("state: done, doneAt", "state: in-progress, due"));
    assert.match(text, /it is not our last notice/);
    assert.match(below("When you will hear more", text), /We do not yet know when/);
  });

  it("does not say that everything is done where nothing says how it is prevented, or news is promised", () => {
    const unprevented = drafted("closing-notice", over.replaceAll("purpose: prevention", "purpose: response"));
    assert.match(below("What stays open", unprevented), /^\s*What we must change is still open\.\s*$/);
    const owing = drafted("closing-notice", `${over}nextUpdate: { at: 2026-12-02T17:00 }\n`);
    assert.match(
      below("What stays open", owing),
      /^\s*Every step that we promised is done\. We still owe you news\.\s*$/,
    );
  });

  it("is the last once nothing is open", () => {
    const text = drafted("closing-notice", over);
    assert.match(text, /# Our last notice about/);
    assert.match(text, /This is what we know at the end\./);
    assert.match(below("What stays open", text), /^\s*Everything that we promised is done\.\s*$/);
    assert.doesNotMatch(text, /When you will hear more|still open/);
  });

  it("is not judged by what it quotes of an earlier notice", () => {
    const wrong = `${open}corrections:
  - { said: 71 of the 86 contractors have deleted the list., instead: 80 have., audience: public }
`;
    const { record } = readRecord(wrong);
    const draft = parseDraft(drafted("closing-notice", wrong));
    const found = reviewDraft(draft, { record, now })?.findings.map(({ rule }) => rule);
    assert.ok(found !== undefined && !found.includes("IC205"));
  });
});

describe("steps, whether they are written as done or as to be done", () => {
  it("stand behind words that fit both", () => {
    const text = drafted("apology");
    assert.match(
      text,
      /We have completed these steps so far:\n\n- Call every one of the 41 tenants \(27 November 2026\)/,
    );
    assert.match(text, /These steps are under way:\n\n- Asked all 86 firms/);
    assert.match(text, /So that this does not happen again, we have completed these steps:\n\n- Put the list/);
    assert.match(text, /So that this does not happen again, we will take these steps:\n\n- Send no list/);
  });

  it("do so in German, too", () => {
    const text = drafted("apology", open.replace("version: 2", "version: 2\nlanguage: de"));
    assert.match(text, /Diese Schritte haben wir bisher abgeschlossen:\n\n- Call/);
    assert.match(text, /An diesen Schritten arbeiten wir noch:\n\n- Asked/);
    assert.match(text, /Damit es nicht wieder geschieht, werden wir diese Schritte unternehmen:\n\n- Send/);
  });
});

describe("groups that together hold more than there are", () => {
  it("are not told as parts of a whole", () => {
    const text = drafted("disclosure");
    assert.match(text, /They belong to these groups, and some of them to more than one:/);
    assert.match(text, /- All tenants in the list: 2,310 people\. /);
    assert.match(text, /- Tenants of whom the list also held notes: 41 people among them\. /);
    const german = drafted("disclosure", open.replace("version: 2", "version: 2\nlanguage: de"));
    assert.match(german, /diese Gruppen; manche gehören zu mehreren:/);
    assert.match(german, /: darunter 41 Personen/);
  });

  it("overlap, too, where none of them holds everybody", () => {
    const text = drafted("disclosure", open.replace("count: 2310", "count: 2300"));
    assert.match(text, /and some of them to more than one:/);
    assert.doesNotMatch(text, /among them/);
  });

  const parts = {
    "they sum to the total": ["count: 2310", "count: 2269"],
    "the total is not known": ["total: 2310", "total: unknown"],
    "there may be more": ["total: 2310", "total: { atLeast: 2310 }"],
    "the total is only suspected": ["total: 2310", "total: { value: 2310, certainty: suspected }"],
    "the number of a group is only suspected": ["count: 2310", "count: { value: 2310, certainty: suspected }"],
  } as const;
  for (const [why, [was, is]] of Object.entries(parts)) {
    it(`are told as before where ${why}`, () => {
      assert.doesNotMatch(drafted("disclosure", open.replace(was, is)), /more than one|among them/);
    });
  }
});

describe("what colleagues are told", () => {
  it("keeps from callers what is about others, and passes on at once who is in danger", () => {
    const text = drafted("staff-script");
    const never = below("What never to say or do", text);
    assert.match(never, /Do not tell a caller whether somebody else is affected/);
    assert.match(never, /make sure who is calling/);
    assert.match(below("Whom to pass the caller on to", text), /^\s*At once, .*in danger/);
    assert.doesNotMatch(
      drafted("staff-script", open.replace("type: leak", "type: outage")),
      /somebody else is affected/,
    );
  });

  it("says what people can do, and calls nobody a customer", () => {
    const text = drafted("staff-note");
    assert.match(below("What people can do", text), /hang up and call us back/);
    assert.doesNotMatch(text, /customer/i);
  });
});

describe("what the record has for everyone of how it happened", () => {
  const cause = "One of us sent an e-mail to 86 firms";
  for (const kind of ["holding-statement", "press-statement", "staff-note", "correction"] as const) {
    it(`is said once, before the course of events: ${kind}`, () => {
      const text = drafted(kind);
      assert.equal(text.split(cause).length, 2);
      assert.ok(text.indexOf(cause) < text.indexOf("26 November 2026 at 15:12"));
    });
  }

  it("stands in the first paragraph of the press statement", () => {
    assert.match(drafted("press-statement"), /has leaked\. One of us sent an e-mail to 86 firms/);
  });

  it("is said to be unknown where it is, and once", () => {
    const unknown = open.replace(/cause:\n.*\n/, "");
    for (const kind of ["press-statement", "staff-note"] as const) {
      assert.equal(drafted(kind, unknown).split("We do not yet know how this came about").length, 2);
    }
  });
});

describe("a step that is done", () => {
  it("needs nobody to answer for it any more", () => {
    assert.match(drafted("remediation-plan"), /\| Call every one of the 41 tenants \| – \| – \| Done/);
    assert.match(drafted("remediation-plan"), /\| Send no list by e-mail \| Not yet named \| 11 December 2026 \|/);
  });
});

describe("the worksheet", () => {
  const laws = {
    "of a record without countries": ["", /Article 33 of the GDPR \(in the United Kingdom, of the UK GDPR\) asks for/],
    "in the United Kingdom": ["GB", /Article 33 of the UK GDPR asks for/],
    "in Ireland": ["IE", /Article 33 of the GDPR asks for/],
  } as const;
  for (const [where, [country, words]] of Object.entries(laws)) {
    it(`names the law ${where}`, () => {
      const name = `name: Skerry Housing${country === "" ? "" : `, country: ${country}`}`;
      assert.match(drafted("regulator-worksheet", open.replace("name: Skerry Housing", name)), words);
    });
  }

  it("names both laws where people live in both places", () => {
    const text = drafted("regulator-worksheet", open.replace("count: 41,", "count: 41, jurisdictions: [GB, IE],"));
    assert.match(text, /Article 33 of the UK GDPR and of the GDPR asks for/);
  });

  it("says which kinds of data are special, and nothing where none is", () => {
    assert.match(drafted("regulator-worksheet"), /Special categories .*: notes on health\./);
    const plain = open.replaceAll(", notes on health]", ", race results, unions of bank accounts]");
    assert.doesNotMatch(drafted("regulator-worksheet", plain), /Special categories/);
  });
});
