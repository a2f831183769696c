import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { withToldBefore } from "../../../src/core/documents/told-before.ts";
import type { EarlierNotice } from "../../../src/core/documents/versions/draft-again.ts";
import { publishedAs, versionAfter } from "../../kit/published.ts";
import { inLanguageOf, productTemplates as templates } from "../../kit/templates.ts";

const failing = `version: 2
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
type: outage
service: card payments and online banking
moments: { occurredFrom: 2026-12-02T07:50, aware: 2026-12-02T07:55 }
data: { certainty: ruled-out }
contacts: { phone: 01632 960 410 }
`;
const cards = `${failing}worksAgain: [{ what: card payments, since: 2026-12-02T12:00 }]\n`;
const german = (text: string): string =>
  `${text}language: de\n`
    .replaceAll("card payments", "Kartenzahlungen")
    .replace("and online banking", "und Online-Banking");

/** What went out at a time of the clock in Berlin, on 2 December. */
function sent(kind: KindId, text: string, time: string): EarlierNotice {
  return publishedAs(text, { kind, drafted: `2026-12-02T${time}:00+01:00`, on: `2026-12-02T${time}` });
}

function drafted(kind: KindId, text: string, notices: readonly EarlierNotice[], at = "2026-12-02T12:30:00Z"): string {
  const now = Temporal.Instant.from(at);
  const record = withToldBefore(readRecord(text).record, notices, { kind, now, templates });
  const made = renderDocument(kind, { record, now, templates, incidentPath: "x.yaml", ...inLanguageOf(text, kind) });
  assert.ok(made.ok, JSON.stringify(made));
  const found = reviewDraft(parseDraft(made.text), { record, now, templates })?.findings ?? [];
  assert.deepEqual(
    found
      .filter(({ span }) => made.text.slice(span.start - 60, span.end).includes("we said that"))
      .map(({ rule }) => rule),
    [],
    "nothing is wrong with the words",
  );
  return made.text;
}

const kinds = [
  "status-investigating",
  "status-identified",
  "status-monitoring",
  "status-resolved",
  "holding-statement",
  "press-statement",
  "faq",
  "apology",
  "staff-script",
  "staff-note",
  "correction",
] as const;
const owned =
  "On 2 December 2026 at 12:10 we said that card payments work again. They do not any more, and we are sorry.";

describe("a part of the service that readers were told works again, and that does not", () => {
  const told = [sent("status-identified", cards, "12:10")];

  for (const kind of kinds) {
    it(`is owned in what is drafted next: ${kind}`, () => {
      const text = drafted(kind, failing, told);
      assert.equal(text.split(owned).length, 2);
      assert.doesNotMatch(text, /You said|WHAT WE SAID|told you was wrong/);
      assert.doesNotMatch(drafted(kind, cards, told), /we said that/);
      assert.doesNotMatch(drafted(kind, failing, []), /we said that/);
    });
  }

  it("is owned until an update has named it as not working", () => {
    const since = [...told, sent("status-monitoring", failing, "13:00")];
    assert.doesNotMatch(drafted("status-monitoring", failing, since), /we said/);
    const letter = [...told, sent("disclosure", failing, "13:00")];
    assert.match(
      drafted("status-monitoring", failing, letter),
      /we said that card payments/,
      "of the same day, to others",
    );
  });

  it("is no matter once everything works again", () => {
    const over = failing.replace(" }\ndata", ", recovered: 2026-12-02T13:20 }\ndata");
    for (const kind of ["status-resolved", "apology"] as const) {
      assert.doesNotMatch(drafted(kind, over, told), /we said that/);
    }
  });

  it("is no matter where the service is said to be smaller by now", () => {
    const smaller = failing.replace("card payments and online banking", "online banking");
    assert.doesNotMatch(drafted("status-identified", smaller, told), /we said/);
  });

  it("is told once in the next version of what said so", () => {
    const [status] = told;
    const text = versionAfter(status, failing, told, "2026-12-02T12:30:00Z");
    assert.match(text, /^- Card payments: our earlier notice said that this works again\. It does not any more/m);
    assert.doesNotMatch(text, /we said that/);
  });

  it("is owned in German", () => {
    const notices = [sent("status-identified", german(cards), "12:10")];
    for (const kind of ["status-monitoring", "faq", "correction"] as const) {
      assert.match(
        drafted(kind, german(failing), notices),
        /Am 2\\?\. Dezember 2026 um 12:10 Uhr haben wir mitgeteilt, dass Folgendes wieder nutzbar ist: Kartenzahlungen\. Das gilt nicht mehr, und das tut uns leid\./,
        kind,
      );
    }
  });
});

describe("that no data was involved, where some was", () => {
  it("is owned in status updates as well", () => {
    const leak = failing.replace("type: outage", "type: leak").replace("{ certainty: ruled-out }", "[names]");
    for (const kind of ["status-identified", "status-monitoring"] as const) {
      assert.match(
        drafted(kind, leak, [sent("status-identified", failing, "12:10")]),
        /On 2 December 2026 we said: “No personal data was involved\.” That was wrong\./,
      );
    }
  });
});
