import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { published, versionAfter } from "../../kit/published.ts";
import { productTemplates as templates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-11-27T19:00:00Z");
const [debtors, former] = ["tenants who owe rent", "former tenants whose deposit we paid back"];
const bank =
  "Ask your bank to watch your account, and look through your statements for payments that you did not make.";

interface Facts {
  readonly ofDebtors?: string;
  readonly ofFormer?: string;
  readonly ofAll?: string;
}

function recordOf({
  ofDebtors = "data: [names, rent arrears]",
  ofFormer = "data: [names, bank details]",
  ofAll = "",
}: Facts): string {
  return `version: 2
type: leak
organisation: { name: Harrow Vale Homes }
people:
  total: 203
  groups:
    - { who: ${debtors}, count: 191, ${ofDebtors} }
    - { who: ${former}, count: 12, ${ofFormer} }
${ofAll}
`;
}

function drafted(text: string, kind: KindId, group?: string): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, { record, now, templates, incidentPath: "../incident.yaml", group });
  assert.ok(result.ok);
  return result.text;
}

/** What a draft says under a heading. */
function section(draft: string, heading: string): string {
  const [, said = ""] = draft.split(`## ${heading}\n\n`);
  return (said.split("\n\n## ")[0] ?? "").trim();
}

function advice(facts: Facts, kind: KindId = "apology", group?: string): string {
  return section(drafted(recordOf(facts), kind, group), "What you can do");
}

describe("data that are suspected for everybody and stand at no group", () => {
  const told = recordOf({ ofAll: "data: [names, { value: passwords, certainty: ruled-out }]\n" });
  const suspected = told.replace("certainty: ruled-out", "certainty: suspected");

  it("are told to each group, as they may be theirs", () => {
    for (const group of [debtors, former]) {
      assert.match(drafted(suspected, "disclosure", group), /not yet confirmed, that it also involves passwords\./);
    }
    const ofOne = suspected.replace("[names, bank details]", "[names, { value: passwords, certainty: suspected }]");
    assert.doesNotMatch(drafted(ofOne, "disclosure", debtors), /passwords/);
  });

  it("are owned in the next version of a letter that said they were not involved", () => {
    const notice = published(told, "2026-11-25", "disclosure", debtors);
    const version = versionAfter(notice, suspected, [notice], "2026-11-27T19:00:00Z");
    assert.match(
      version,
      /We now suspect, but have not yet confirmed, that this involves passwords\. Our earlier notice said that it did not\./,
    );
  });
});

describe("advice that follows from data of some groups alone", () => {
  const nothingForAll =
    "We do not yet know whether there is anything that you need to do. Until you hear more from us, be careful with any message or call that mentions this leak or asks for your details, even where it seems to come from us.";

  it("is for those alone, in documents for everybody", () => {
    for (const kind of ["apology", "correction"] as const) {
      assert.equal(advice({}, kind), `${nothingForAll}\n\nIn particular for ${former}:\n\n- ${bank}`, kind);
    }
    const closing = advice({}, "closing-notice");
    assert.ok(closing.endsWith(`In particular for ${former}:\n\n- ${bank}`), closing);
  });

  it("is in a letter to those, and in none to others", () => {
    assert.equal(advice({}, "disclosure", former), `- ${bank}`);
    assert.doesNotMatch(drafted(recordOf({}), "disclosure", debtors), /bank/);
  });

  it("stands with what somebody wrote down for them, and nobody is said to be left without", () => {
    const [tell, look] = ["Tell us if anybody speaks to you about your rent.", "Look through what you paid us."];
    const text = advice({
      ofDebtors: `data: [names, rent arrears], advice: [${tell}]`,
      ofFormer: `data: [names, bank details], advice: [${look}]`,
    });
    assert.ok(
      text.endsWith(
        `In particular for ${debtors}:\n\n- ${tell}\n\nIn particular for ${former}:\n\n- ${look}\n- ${bank}`,
      ),
      text,
    );
    assert.doesNotMatch(text, /do not yet know/);
    assert.match(text, /^Until you hear more from us, be careful/);
  });

  it("gives way to what somebody wrote down for them on the same kind of data, in a letter to them too", () => {
    const own = "Ask us for a new account number.";
    const record = recordOf({ ofFormer: `data: [names, bank details], advice: [${own}]` });
    const end = `In particular for ${former}:\n\n- ${own}`;
    assert.ok(section(drafted(record, "apology"), "What you can do").endsWith(end));
    assert.equal(section(drafted(record, "apology", former), "What you can do"), own);
    const german = recordOf({ ofFormer: "data: [names, Bankverbindungen], advice: [Fragen Sie Ihre Bank.]" });
    assert.doesNotMatch(drafted(`language: de\n${german}`, "apology"), /Bitten Sie Ihre Bank/);
  });

  it("stands once where several groups can do it, and not all", () => {
    const third = (record: string): string =>
      record.replace(
        "    - { who: " + former,
        "    - { who: guests, count: 5, data: [names] }\n    - { who: " + former,
      );
    const both = third(recordOf({ ofDebtors: "data: [names, bank details], advice: [Call us.]" }));
    const can = section(drafted(both, "apology"), "What you can do");
    const shared = `In particular for ${debtors} and ${former}:\n\n- ${bank}`;
    assert.ok(can.endsWith(`${shared}\n\nIn particular for ${debtors}:\n\n- Call us.`), can);
    const german = section(drafted(`language: de\n${both}`, "apology"), "Was Sie tun können");
    assert.match(german, new RegExp(`Besonders für diese Gruppen: ${debtors} und ${former}\n\n- Bitten Sie`));
  });

  it("does so in German", () => {
    const text = drafted(`language: de\n${recordOf({})}`, "apology");
    const can = section(text, "Was Sie tun können");
    assert.match(can, /^Wir wissen noch nicht, ob Sie etwas tun müssen\./);
    assert.match(can, /Gruppe: former tenants[^\n]*\n\n- Bitten Sie Ihre Bank[^\n]*$/);
  });

  const forAll: Readonly<Record<string, Facts>> = {
    "each of them has them": { ofDebtors: "data: [names, bank details]" },
    "everybody has them, and a group has more": {
      ofDebtors: "data: [rent arrears]",
      ofAll: "data: [names, bank details]",
    },
    "it is not known which data of a group are involved": { ofDebtors: "data: unknown" },
  };
  for (const [why, facts] of Object.entries(forAll)) {
    it(`is for everybody where ${why}`, () => {
      assert.equal(advice(facts), `- ${bank}`);
    });
  }

  it("is not given where somebody wrote down what everybody can do", () => {
    assert.equal(advice({ ofAll: "advice: [Call us.]" }), "Call us.");
  });
});

describe("what may follow for a group, kept inside", () => {
  const rent = "consequences: [Neighbours may know that you owe rent.]";
  const kept = { ofDebtors: `data: [names], ${rent}` };

  it("is said to be withheld, and never to be unknown", () => {
    for (const text of [recordOf(kept), recordOf({ ofFormer: `data: [names], ${rent}` })]) {
      assert.equal(
        section(drafted(text, "correction"), "What this means for you"),
        "We cannot yet say in public what this may lead to for you.",
      );
    }
    assert.equal(
      section(drafted(`language: de\n${recordOf(kept)}`, "correction"), "Was das für Sie bedeutet"),
      "Wir können öffentlich noch nicht sagen, welche Folgen das für Sie haben kann.",
    );
  });

  it("is so in a letter to that group, and not in one to others", () => {
    const of = (group: string) => section(drafted(recordOf(kept), "notice-eu", group), "What this may mean for you");
    assert.match(of(debtors), /^We cannot yet say in public/);
    assert.match(of(former), /^We do not yet know/);
  });

  it("leaves what is told of another group as it is", () => {
    const text = recordOf({
      ...kept,
      ofFormer: "data: [names], consequences: { value: [Somebody may call you.], audience: public }",
    });
    assert.equal(
      section(drafted(text, "correction"), "What this means for you"),
      `In particular for ${former}:\n\n- Somebody may call you.`,
    );
  });
});

describe("how many a group are by now, in a next version", () => {
  const was = recordOf({});
  const is = was.replace("count: 191", "count: 193").replace("total: 203", "total: 205");

  function changes(language: string, heading: RegExp, group?: string): string {
    const [then, today] = [was, is].map((text) => `language: ${language}\n${text}`) as [string, string];
    const notice = published(then, "2026-11-28", group === undefined ? "apology" : "disclosure", group);
    const text = versionAfter(notice, today, [notice], "2026-11-30T09:00:00Z");
    const review = reviewDraft(parseDraft(text), { record: readRecord(today).record, now });
    const marks = review?.findings.map(({ message }) => message) ?? ["not reviewed"];
    assert.deepEqual(
      marks.filter((mark) => /19[13]|record/.test(mark) && !mark.startsWith("This is English")),
      [],
    );
    return text.split(heading)[1]?.split("\n## ")[0] ?? "";
  }

  it("is told to those themselves in their own letter", () => {
    assert.match(
      changes("en", /## What has changed/, debtors),
      /\n- We now know how many of you are affected: 193 people\. Our earlier notice said 191 people\. We got that wrong\.\n/,
    );
    assert.match(
      changes("de", /## Was sich [^\n]*geändert/, debtors),
      /\n- Wir wissen jetzt, wie viele Menschen Ihrer Gruppe betroffen sind: 193 Personen\. In unserer früheren Mitteilung stand: 191 Personen\./,
    );
  });

  it("is told of them with one colon in what goes to everybody", () => {
    assert.match(
      changes("en", /## What has changed/),
      /\n- Tenants who owe rent: we now know how many they are, namely 193 people\. /,
    );
    assert.match(
      changes("de", /## Was sich [^\n]*geändert/),
      /\n- Tenants who owe rent: Wir wissen jetzt, wie viele es sind, nämlich 193 Personen\. /,
    );
  });
});
