import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  draftName,
  findKind,
  groupsToWriteTo,
  kinds,
  markDrafted,
  nextVersion,
  parseDraft,
  publishDraft,
  readRecord,
  renderDocument,
  reviewDraft,
  type KindId,
} from "../../../src/core/index.ts";
import { draftAgain } from "../../../src/core/documents/versions/draft-again.ts";
import { severalGroupsRecordText } from "../../kit/records.ts";
import { productTemplates } from "../../kit/templates.ts";

type RenderOptions = Parameters<typeof renderDocument>[1];

const now = Temporal.Instant.from("2026-03-02T08:00:00Z");
const staff = "people who work for us, or did since 2018";

/** Two groups; what is written down of the second stands where `ofStaff` is put. */
function recordOf(ofStaff: string, all = "data: [names, { value: passwords, certainty: ruled-out }]"): string {
  return `
type: leak
organisation: { name: Halden & Moor }
${all}
people:
  total: 312
  groups:
    - who: our patients
      count: 300
      advice: [Bring your old card with you.]
      consequences: { value: [Somebody could cancel your appointment.], audience: public }
    - who: our staff
      ${ofStaff}
`;
}

function drafted(
  text: string,
  { kind = "disclosure", ...options }: Partial<RenderOptions> & { kind?: KindId },
): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const source = { record, now, templates: productTemplates, incidentPath: "../incident.yaml" };
  const result = renderDocument(kind, { ...source, ...options });
  assert(result.ok, JSON.stringify(result));
  return result.text;
}

/** What a draft says under a heading. */
function section(draft: string, heading: string): string {
  const [, said = ""] = draft.split(`## ${heading}\n\n`);
  return said.split("\n\n## ")[0] ?? "";
}

const [what, who, may, can] = [
  "What was affected",
  "Who was affected",
  "What this may mean for you",
  "What you can do",
] as const;

describe("a letter to one group", () => {
  it("names them, their number and their data, and how many there are in all", () => {
    const letter = drafted(severalGroupsRecordText, { group: staff });
    assert.equal(
      section(letter, who),
      `This letter is for one group of those affected: ${staff}. We believe that they are 1,030 people, though we have not yet confirmed the number. We believe that this affects between 9,400 and 9,700 people in all. We have not yet confirmed the number.`,
    );
    assert.equal(
      section(letter, what),
      "The leak involves these kinds of personal data: names. We suspect, but have not yet confirmed, that it also involves bank account numbers. We have looked into it, and this does not involve passwords.",
    );
    assert.doesNotMatch(letter, /patients|donors|appointments|dates of birth/i);
    assert.equal(parseDraft(letter).frontMatter.group, staff);
  });

  it("says everybody's data where it repeats none of them, and only its own where it does", () => {
    const ofStaff = (data: string) =>
      section(drafted(recordOf(`data: [${data}]`, "data: [names, e-mail addresses]"), { group: "our staff" }), what);
    assert.match(ofStaff("salaries"), /: names, e-mail addresses and salaries\.$/);
    assert.match(ofStaff("Names, salaries"), /: Names and salaries\.$/);
    const none = drafted(recordOf("data: { certainty: ruled-out }"), { group: "our staff" });
    assert.equal(section(none, what), "No personal data was involved.");
    assert.match(
      section(drafted(recordOf("count: 12"), { group: "our staff" }), what),
      /: names\. .*not.* passwords\.$/,
    );
  });

  it("gives what may follow for them and what they can do before that of everybody, and nothing of other groups", () => {
    const text = recordOf(
      "count: 12\n      advice: [Call your manager.]\n      consequences: { value: [Somebody could learn what you earn.], audience: public }",
      "advice: [Ask us.]\nconsequences: { value: [Somebody could call you.], audience: public }",
    );
    const letter = drafted(text, { group: "our staff" });
    assert.equal(section(letter, can), "- Call your manager.\n- Ask us.");
    assert.equal(section(letter, may), "- Somebody could learn what you earn.\n- Somebody could call you.");
    assert.doesNotMatch(letter, /old card|appointment/);
  });

  it("is less sure of what may follow where either is, and says nothing that is not for the public", () => {
    const of = (certainty: string, audience = "public") =>
      section(
        drafted(
          recordOf(
            `count: 12\n      consequences: { value: [Somebody could learn what you earn.], certainty: ${certainty}, audience: ${audience} }`,
            "consequences: { value: [Somebody could call you.], audience: public }",
          ),
          { group: "our staff" },
        ),
        may,
      );
    assert.match(of("suspected"), /^We have not yet confirmed all of this\.\n\n- Somebody could learn/);
    assert.match(of("confirmed"), /^- Somebody could learn/);
    assert.equal(of("confirmed", "internal"), "Somebody could call you.");
  });

  it("adds the advice for their kinds of data where nobody wrote down advice for all", () => {
    const text = recordOf("count: 12\n      data: [bank account numbers]\n      advice: [Call your manager.]");
    assert.match(section(drafted(text, { group: "our staff" }), can), /^- Call your manager\.\n- Ask your bank/);
  });

  it("finds the group whatever its case and spaces, and is not drafted for one that readers may not know of", () => {
    assert.match(drafted(recordOf("count: 12"), { group: " Our  STAFF" }), /This letter is for 12 people: our staff\./);
    const refused = (text: string, group: string): string | undefined => {
      const { record } = readRecord(text);
      const source = { record, now, templates: productTemplates, incidentPath: "../incident.yaml" };
      const result = renderDocument("apology", { ...source, group });
      return result.ok ? undefined : result.missingGroup;
    };
    const hidden = recordOf("count: 12").replace("who: our staff", "who: { value: our staff, audience: internal }");
    assert.equal(refused(recordOf("count: 12"), "donors"), "donors");
    assert.equal(refused(severalGroupsRecordText, "visitors of our website"), "visitors of our website");
    assert.equal(refused(hidden, "our staff"), "our staff");
  });

  it("is offered where there are others, for letters alone", () => {
    assert.deepEqual(groupsToWriteTo(readRecord(recordOf("count: 12")).record, "public"), [
      "our patients",
      "our staff",
    ]);
    assert.deepEqual(groupsToWriteTo(readRecord("people: { groups: [{ who: our staff }] }").record, "public"), []);
    const hidden = "people: { groups: [{ who: our staff }, { who: { value: guests, audience: internal } }] }";
    assert.deepEqual(groupsToWriteTo(readRecord(hidden).record, "public"), []);
    const ids = kinds.filter(({ isForGroups }) => isForGroups).map(({ id }) => id);
    assert.deepEqual(ids, ["apology", "disclosure", "notice-eu", "notice-us-ca", "notice-us-ma"]);
  });

  for (const { id } of kinds.filter(({ isForGroups }) => isForGroups)) {
    for (const language of ["en", "de"]) {
      it(`reads like a letter, and nothing in it is marked against the record: ${id}, ${language}`, () => {
        const { record } = readRecord(severalGroupsRecordText);
        const text = drafted(severalGroupsRecordText, { kind: id, group: staff, record: { ...record, language } });
        const body = text.slice(text.indexOf("---\n\n") + 5);
        assert.doesNotMatch(body, /\{\{|\}\}|undefined|null|\[object| {2}|\n{3}| [.,;:]|\.\.|[^\S\n]\n/);
        assert.doesNotMatch(body, /^#+ [^\n]*\n\n(?:#|$)/m, "a heading with nothing under it");
        const review = reviewDraft(parseDraft(text), { record, now });
        const marks = review?.findings.map(({ rule, message }) => `${rule} ${message}`) ?? ["not reviewed"];
        assert.deepEqual(
          marks.filter((mark) => /record/.test(mark) && !mark.startsWith("IC817")),
          [],
        );
      });
    }
  }

  it("is called after them", () => {
    const template = { name: "apology", language: "en" };
    assert.equal(
      draftName(template, "Former staff & their families, since 2018 and before"),
      "apology-former-staff-their-families-since-2018-and-before",
    );
    assert.equal(
      draftName(template, "Customers who ordered in our web shop, and those who booked for them"),
      "apology-customers-who-ordered-in-our-web-shop",
    );
    assert.equal(draftName({ ...template, language: "de" }, "Gäste"), "apology-de-gaeste");
    assert.equal(draftName(template, "顧客"), "apology");
  });
});

describe("a document for everybody", () => {
  const text = recordOf("count: 12\n      advice: [Call your manager.]", "advice: [Ask us.]");

  it("tells what holds for one group under what holds for all", () => {
    const letter = drafted(text, {});
    assert.equal(
      section(letter, can),
      "Ask us.\n\nIn particular for our patients:\n\n- Bring your old card with you.\n\nIn particular for our staff:\n\n- Call your manager.",
    );
    assert.equal(section(letter, may), "In particular for our patients:\n\n- Somebody could cancel your appointment.");
  });

  for (const kind of kinds.filter(({ id }) => id !== "notice-us-ma")) {
    it(`keeps what may follow for a group, as it does that of all: ${kind.id}`, () => {
      const all = recordOf("count: 12", "consequences: { value: [Somebody could call you.], audience: public }");
      const letter = drafted(all, { kind: kind.id });
      assert.equal(letter.includes("Somebody could cancel"), letter.includes("Somebody could call"));
      assert.equal(
        drafted(recordOf("count: 12"), { kind: kind.id }).includes("Somebody could cancel"),
        letter.includes("Somebody could call"),
      );
    });
  }

  it("tells one group by itself as everybody, where there is no other", () => {
    const only = "people: { groups: [{ who: our staff, count: 12, advice: [Call your manager.] }] }\nadvice: [Ask us.]";
    assert.equal(section(drafted(only, {}), can), "- Call your manager.\n- Ask us.");
  });
});

describe("a letter to one group, later", () => {
  const then = recordOf("count: 12\n      advice: [Call your manager.]");
  const draft = drafted(then, { group: "our staff" });
  const published = publishDraft({
    text: markDrafted(draft),
    kind: "disclosure",
    recordText: then,
    on: "2026-03-02T09:00",
    where: "by post",
    names: { notice: "disclosure.md", facts: "disclosure.facts.yaml" },
    incidentPath: "../incident.yaml",
  });

  const next = (today: string) => {
    assert(published !== undefined);
    return nextVersion({
      published: published.notice,
      factsThen: readRecord(then).record,
      record: readRecord(today).record,
      now: Temporal.Instant.from("2026-03-05T08:00:00Z"),
      templates: productTemplates,
      incidentPath: "../incident.yaml",
      followsPath: "../published/disclosure.md",
    });
  };

  it("is drafted again for them, and tells of their number and of that of all", () => {
    const made = next(
      then.replace("count: 12", "count: 14").replace("total: 312", "total: 314").replace("count: 300", "count: 290"),
    );
    assert(made.ok);
    assert.match(made.text, /This letter is for 14 people: our staff\./);
    const ofTheirs = "how many of you are affected: 14 people. Our earlier notice said 12 people. We got that wrong.";
    assert.ok(made.text.includes(`\n- We now know ${ofTheirs}\n`), made.text);
    assert.match(made.text, /314 people/);
    assert.doesNotMatch(made.text, /290|patients/);
  });

  it("follows the group under another name, and refuses where none is sure to be the same", () => {
    const made = next(then.replace("who: our staff", "who: our employees"));
    assert(made.ok);
    assert.equal(parseDraft(made.text).frontMatter.group, "our employees");
    const unsure = next(then.replace("who: our staff", "who: our employees").replace("our patients", "our clients"));
    assert(!unsure.ok);
    assert.equal(unsure.missingGroup, "our staff");
  });

  it("is compared with what would be drafted for them, and not for everybody", () => {
    const kind = findKind("disclosure");
    assert(kind !== undefined);
    const source = { record: readRecord(then).record, now, templates: productTemplates };
    const again = draftAgain(kind, parseDraft(draft).frontMatter, source, undefined);
    assert(again.ok);
    assert.equal(again.text, draft);
  });
});
