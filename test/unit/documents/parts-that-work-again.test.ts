import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  kinds as allKinds,
  parseDraft,
  readRecord,
  renderDocument,
  reviewDraft,
  type KindId,
} from "../../../src/core/index.ts";
import { nextOf } from "../../kit/outage-and-leak.ts";
import { inLanguageOf, productTemplates } from "../../kit/templates.ts";

const failing = `version: 2
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
signatory: { name: Helen Marsh, role: Managing Director }
type: outage
service: card payments and online banking
moments: { occurredFrom: 2026-12-02T07:50, aware: 2026-12-02T07:55 }
data: { certainty: ruled-out }
contacts: { phone: 01632 960 410 }
`;
const cards = `${failing}worksAgain: [{ what: card payments, since: 2026-12-02T12:00 }]\n`;
const leak = cards
  .replace("type: outage", "type: leak")
  .replace("occurredFrom", "serviceStopped")
  .replace("{ certainty: ruled-out }", "[names]");
const over = cards.replace(" }\ndata", ", recovered: 2026-12-02T14:20 }\ndata");
const german = (text: string): string =>
  `${text}language: de\n`
    .replaceAll("card payments", "Kartenzahlungen")
    .replace("and online banking", "und Online-Banking");

function drafted(
  kind: KindId,
  text: string,
  { now = "2026-12-02T11:10:00Z", marked = false }: { readonly now?: string; readonly marked?: boolean } = {},
): string {
  const { record, problems } = readRecord(text);
  assert.equal(problems.length > 0, marked);
  const options = { record, now: Temporal.Instant.from(now), templates: productTemplates, incidentPath: "x.yaml" };
  const made = renderDocument(kind, { ...options, ...inLanguageOf(text, kind) });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}

describe("an outage that ended when everything worked again", () => {
  const ended = over.replace("recovered:", "occurredTo: 2026-12-02T14:20, recovered:");

  it("is told so once", () => {
    assert.match(
      drafted("status-resolved", ended, { now: "2026-12-02T15:10:00Z" }),
      /14:20:\*\* Everything worked again\./,
    );
    assert.doesNotMatch(drafted("status-resolved", ended, { now: "2026-12-02T15:10:00Z" }), /The outage ended/);
    assert.match(
      drafted("status-resolved", ended.replace("occurredTo: 2026-12-02T14:20", "occurredTo: 2026-12-02T14:10"), {
        now: "2026-12-02T15:10:00Z",
      }),
      /14:10:\*\* The outage ended\./,
    );
  });
});

const kinds = ["status-identified", "holding-statement", "press-statement", "faq", "staff-script", "apology"] as const;

describe("a part of a service that works again", () => {
  for (const kind of kinds) {
    it(`is told first, and the rest alone as what does not work: ${kind}`, () => {
      const text = drafted(kind, cards);
      assert.match(
        text,
        /Card payments work again, since 2 December 2026 at 12:00\. Online banking does not work yet\./,
      );
      assert.match(text, /12:00:\*\* Card payments worked again\./);
      assert.doesNotMatch(text, /not working now/);
    });

    it(`is told beside a leak with which the service stopped: ${kind}`, () => {
      const text = drafted(kind, leak);
      assert.match(text, /Card payments work again, since .*Online banking does not work yet: it stopped working on/);
      assert.doesNotMatch(text, /cannot use card payments|Card payments and online banking (?:does|do) not work/);
    });
  }

  for (const kind of ["status-identified", "holding-statement", "press-statement", "faq"] as const) {
    it(`is told in German: ${kind}`, () => {
      const told =
        /Seit dem 2\. Dezember 2026 um 12:00 Uhr ist Folgendes wieder nutzbar: Kartenzahlungen\. Folgendes ist noch nicht nutzbar: Online-Banking\./;
      assert.match(drafted(kind, german(cards)), told);
      assert.match(drafted(kind, german(leak)), told);
      assert.match(drafted(kind, german(cards)), /12:00 Uhr:\*\* Wieder nutzbar: Kartenzahlungen\./);
      const named = german(leak).replaceAll("Kartenzahlungen", "die Hotline");
      const small =
        /ist Folgendes wieder nutzbar: die Hotline\. Folgendes ist noch nicht nutzbar: Online-Banking\. Der Ausfall/;
      assert.match(drafted(kind, named), small);
      assert.match(drafted(kind, named), /12:00 Uhr:\*\* Wieder nutzbar: die Hotline\./);
    });
  }

  it("is held against the record as every sentence is, and found right in every document", () => {
    const step =
      "measures: [{ action: Bring online banking back, purpose: response, state: in-progress, due: 2026-12-02T14:30, audience: public }]\n";
    for (const text of [cards + step, leak + step]) {
      const { record } = readRecord(text);
      for (const { id } of allKinds) {
        const now = Temporal.Instant.from("2026-12-02T11:10:00Z");
        const review = reviewDraft(parseDraft(drafted(id, text)), { record, now, templates: productTemplates });
        assert.deepEqual(
          review?.findings.filter(({ rule }) => rule === "IC313").map(({ message }) => message),
          [],
          id,
        );
      }
    }
  });

  it("stands at the very top of a status update", () => {
    for (const kind of ["status-investigating", "status-identified", "status-monitoring", "status-resolved"] as const) {
      for (const text of [cards, leak]) {
        assert.match(
          drafted(kind, text),
          /^\*\*Status:\*\* Card payments work again, since [^.:]+:\d\d\. Online banking does not work yet[:.] /m,
          kind,
        );
      }
      assert.match(
        drafted(kind, german(cards)),
        /^\*\*Stand:\*\* Seit dem 2\. [^:]+:\d\d Uhr ist Folgendes wieder nutzbar: Kartenzahlungen\. Folgendes ist noch nicht nutzbar: Online-Banking\. \S/m,
      );
    }
  });

  it("is not told before its time, nor where nobody may read of the service", () => {
    assert.match(
      drafted("faq", cards, { now: "2026-12-02T10:30:00Z" }),
      /What is not working now: card payments and online/,
    );
    const secret = cards.replace(/service: (.*)/, "service: { value: $1, audience: internal }");
    assert.doesNotMatch(drafted("faq", secret), /[Cc]ard payments/);
  });

  it("is a step of the past once everything works again", () => {
    const text = drafted("apology", over, { now: "2026-12-02T14:00:00Z" });
    assert.match(text, /12:00:\*\* Card payments worked again\.[\s\S]*14:20:\*\* Everything worked again\./);
    assert.match(text, /The outage affected card payments and online banking\./);
    assert.doesNotMatch(text, /work again, since|does not work yet/);
  });

  it("worked again sooner than the rest of what stopped with a leak, once everything does", () => {
    const stopped = leak.replace(" }\ndata", ", recovered: 2026-12-02T14:20 }\ndata");
    for (const kind of ["apology", "faq", "press-statement", "status-resolved"] as const) {
      const text = drafted(kind, stopped, { now: "2026-12-02T14:00:00Z" });
      assert.match(text, /Everything works again\. Card payments worked again sooner, on 2 December 2026 at 12:00\./);
      assert.match(text, /12:00:\*\* Card payments worked again\.[\s\S]*14:20:\*\* Everything worked again\./);
      const inGerman = drafted(kind, german(stopped), { now: "2026-12-02T14:00:00Z" });
      const sooner =
        /Alles funktioniert wieder\. Schon früher, am 2\. Dezember 2026 um 12:00 Uhr, war wieder nutzbar: Kartenzahlungen\./;
      assert.match(inGerman, sooner);
      assert.match(inGerman, /14:20 Uhr:\*\* Alles funktionierte wieder\./);
    }
    const atOnce = stopped.replace("since: 2026-12-02T12:00", "since: 2026-12-02T14:20");
    assert.doesNotMatch(drafted("apology", atOnce, { now: "2026-12-02T14:00:00Z" }), /sooner/);
  });

  it("stands behind the beginning, and before the end of all, where only the day is known", () => {
    const days = over.replace("since: 2026-12-02T12:00", "since: 2026-12-02");
    const order = /outage began\.[\s\S]*Card payments worked again\.[\s\S]*Everything worked again\./;
    assert.match(drafted("apology", days, { now: "2026-12-03T14:00:00Z" }), order);
    assert.match(drafted("apology", cards.replace("T12:00", "")), /outage began\.[\s\S]*Card payments worked again\./);
    assert.match(
      drafted("faq", german(cards.replace("T12:00", ""))),
      /Der Ausfall begann\.[\s\S]*\*\* Wieder nutzbar: Kartenzahlungen\./,
    );
  });

  it("is told once where the team told it in its own words", () => {
    const own = `timeline: [{ at: 2026-12-02T12:00, what: Cards worked again at every till., audience: public }]\n`;
    assert.equal(drafted("faq", cards + own).match(/\*\*2 December 2026 at 12:00:\*\*/g)?.length, 1);
  });

  it("takes nothing from what stopped where the words of the record do not meet", () => {
    const balances = cards.replace("what: card payments", "what: viewing balances");
    assert.match(
      drafted("faq", balances, { marked: true }),
      /Viewing balances works again, since .*\. Card payments and online banking do not work yet\./,
    );
    for (const kind of kinds) {
      const both = drafted(kind, balances, { marked: true }) + drafted(kind, german(balances), { marked: true });
      assert.doesNotMatch(both, /apart from|ausgenommen/);
    }
  });
});

describe("a service that somebody wrote with a capital", () => {
  const capital = cards
    .replace("service: card payments and", "service: The refill app and Our phone line and")
    .replace("card payments", "Our phone line");

  it("stands small inside a sentence, and with a capital in a title", () => {
    assert.match(
      drafted("apology", capital),
      /You relied on the refill app and our phone line and online banking, and/,
    );
    const small = capital.replace("The refill", "the refill").replace(/worksAgain.*\n/, "");
    assert.match(drafted("status-identified", small), /^# Investigating: The refill app and our phone line/m);
    const plain = capital.replace("The refill app and Our phone line", "Card payments").replace(/worksAgain.*\n/, "");
    assert.match(drafted("apology", plain), /You relied on card payments and online banking, and/);
    const german = `${capital}language: de\n`
      .replaceAll("The refill app and Our phone line and online banking", "Unser Kundenportal und die Hotline")
      .replaceAll("Our phone line", "Die Hotline");
    assert.match(
      drafted("status-identified", german),
      /ist Folgendes wieder nutzbar: die Hotline\. Folgendes ist noch nicht nutzbar: unser Kundenportal\./,
    );
  });

  it("keeps the capital of a name", () => {
    const named = cards.replaceAll("card payments", "Theodore Pay").replace("online banking", "Ourcloud");
    assert.match(drafted("apology", named), /You relied on Theodore Pay and Ourcloud, and/);
  });
});

describe("the title of a status update", () => {
  it("names what does not work yet, and not what does", () => {
    for (const kind of ["status-identified", "status-resolved", "status-monitoring"] as const) {
      assert.match(drafted(kind, cards), /^# [^\n:]+: Online banking$/m);
      assert.match(drafted(kind, german(cards)), /^# Online-Banking: [^\n:]+$/m);
    }
  });

  it("stands over a draft that says nothing twice", () => {
    for (const kind of ["status-investigating", "status-identified", "status-monitoring", "status-resolved"] as const) {
      for (const text of [cards, leak, german(cards), german(leak)]) {
        const { record } = readRecord(text);
        const now = Temporal.Instant.from("2026-12-02T11:10:00Z");
        const review = reviewDraft(parseDraft(drafted(kind, text)), { record, now, templates: productTemplates });
        assert.deepEqual(
          review?.findings.filter(({ rule }) => rule === "IC805").map(({ message }) => message),
          [],
        );
      }
    }
  });
});

describe("the next version of a notice, after a part of the service came back", () => {
  it("tells it as good news, not as an error", () => {
    const text = nextOf("status-identified", failing, cards);
    assert.match(text, /^- Card payments work again, since 2 December 2026 at 12:00 \(Berlin time, UTC\+01:00\)\.$/m);
    assert.doesNotMatch(text, /SAY WHETHER|wrong/);
    assert.match(
      nextOf("status-identified", german(failing), german(cards)),
      /^- Seit dem 2\. Dezember 2026 um 12:00 Uhr \(MEZ\) ist Folgendes wieder nutzbar: Kartenzahlungen\.$/m,
    );
  });

  it("owns another time, and a part that is not back after all", () => {
    assert.match(
      nextOf("status-identified", cards, cards.replace("T12:00", "T12:40")),
      /^- Card payments work again, since 2 December 2026 at 12:40 .* said 2 December 2026 at 12:00.*We got that wrong\.$/m,
    );
    assert.match(
      nextOf("status-identified", cards, failing),
      /^- Card payments: .* works again\. It does not any more, and we are sorry\.$/m,
    );
    const smaller = failing.replace("card payments and online banking", "online banking");
    assert.match(nextOf("status-identified", cards, smaller), /^- Card payments: .*\[SAY WHETHER IT STILL DOES\]$/m);
  });

  it("does not own what it told less exactly", () => {
    const dayOnly = (text: string) => text.replace("T12:00", "");
    const told =
      /^- Card payments work again, since 2 December 2026 at 12:00 .* Our earlier notice said 2 December 2026\.$/m;
    assert.match(nextOf("status-identified", dayOnly(cards), cards), told);
    assert.doesNotMatch(nextOf("status-identified", cards, dayOnly(cards)), /got that wrong/);
    const longer = cards.replace("occurredFrom: 2026-12-02", "occurredFrom: 2026-12-01");
    const dayBefore = longer.replace("since: 2026-12-02T12:00", "since: 2026-12-01");
    assert.match(nextOf("status-identified", dayBefore, longer), /said 1 December 2026\. We got that wrong\.$/m);
    const inGerman = nextOf("status-identified", german(dayOnly(cards)), german(cards));
    assert.match(inGerman, /^- Seit dem 2\. Dezember 2026 um 12:00 Uhr .* stand: seit dem 2\. Dezember 2026\.$/m);
  });

  it("owns a wrong zone once", () => {
    const next = nextOf("status-identified", cards, cards.replace("Europe/Berlin", "Europe/Lisbon"));
    assert.equal(next.match(/We got that wrong\./g)?.length, 1);
    assert.match(next, /^- We told you the wrong time zone\./m);
  });

  it("does not tell the same of the course of events", () => {
    const own = `timeline: [{ at: 2026-12-02T12:00, what: Cards worked again at every till., audience: public }]\n`;
    assert.equal(nextOf("status-identified", failing, cards + own).match(/^- .*12:00/gm)?.length, 1 + 1);
  });

  it("says nothing more of parts once everything works again", () => {
    const text = nextOf("status-identified", cards, over);
    assert.match(text, /^- Everything works again: 2 December 2026 at 14:20/m);
    assert.doesNotMatch(text, /^- Card payments/m);
  });
});
