import assert from "node:assert/strict";
import { lint } from "markdownlint/sync";
import { parseDraft, type KindId } from "../../../src/core/index.ts";
import { draftedBeside, published } from "../../kit/published.ts";

const first = `version: 2
language: de
type: leak
timeZone: Europe/Berlin
organisation: { name: Nordlicht }
moments: { occurredFrom: 2026-11-23T22:30, aware: 2026-11-25T08:10, contained: 2026-11-25T09:00 }
people: { total: 33000 }
data: [Namen, Anschriften, { value: Passwörter, certainty: ruled-out }]
`;

/** `text` with these pieces of it replaced, each of which must be there. */
function changed(text: string, ...changes: readonly (readonly [was: string, is: string])[]): string {
  return changes.reduce((before, [was, is]) => {
    assert.ok(before.includes(was), was);
    return before.replace(was, is);
  }, text);
}

const wrong = changed(
  first,
  ["33000", "41120"],
  ["T22:30", "T03:10"],
  ["{ value: Passwörter, certainty: ruled-out }", "Passwörter"],
  ["Anschriften,", "{ value: Anschriften, certainty: ruled-out },"],
);

/** A document in German of 14 December 2026, held against a disclosure that went out in German on 26 November. */
function held(kind: KindId, today: string, then = first): string {
  const sent = published(then, "2026-11-26", "disclosure");
  const text = draftedBeside(today, [sent], { kind, now: "2026-12-14T09:00:00Z" });
  assert.equal(parseDraft(text).frontMatter.lang, "de");
  assert.deepEqual(lint({ strings: { text }, config: { default: true, MD013: false } })["text"], []);
  return text;
}

describe("the correction in German", () => {
  it("says what was wrong, since when, and what is right, and that the mistake was ours", () => {
    const text = held("correction", wrong);
    assert.match(text, /^# Berichtigung: Was wir Ihnen zum Datenleck mitgeteilt haben$/m);
    assert.match(
      text,
      /\n\nWir haben Ihnen etwas Falsches mitgeteilt\. Das war unser Fehler, und wir bitten Sie um Entschuldigung\.\n/,
    );
    for (const [said, instead] of [
      [
        "Unsere Prüfung hat ergeben, dass diese Daten nicht betroffen sind: Passwörter.",
        "Diese Daten sind betroffen: Passwörter.",
      ],
      ["Diese personenbezogenen Daten sind betroffen: Namen und Anschriften.", "Nicht betroffen sind Anschriften."],
      ["Das betrifft 33.000 Personen.", "Das betrifft 41.120 Personen."],
      ["23. November 2026, 22:30 Uhr: Das Datenleck begann.", "23. November 2026, 03:10 Uhr: Das Datenleck begann."],
    ]) {
      const told = `**Falsch mitgeteilt haben wir** (26. November 2026): „${said ?? ""}“\n\n**Richtig ist:** ${instead ?? ""}\n`;
      assert.ok(text.includes(told), `${told}\n${text}`);
    }
  });

  it("leaves a place for it where nobody has written it down", () => {
    const text = held("correction", first);
    assert.match(text, /wir:\*\* \[WAS WIR MITGETEILT HABEN, UND WANN\]\n\n\*\*Richtig ist:\*\* \[WAS RICHTIG IST\]\n/);
  });

  it("says what it means and what is known today", () => {
    const text = held("correction", wrong);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, [
      "Was wir mitgeteilt haben, und was richtig ist",
      "Was das für Sie bedeutet",
      "Was Sie tun können",
      "Was wir heute wissen",
      "Wie Sie uns erreichen",
    ]);
  });
});

const steps = `measures:
  - { action: Das Netz trennen, state: promised, due: 2026-11-28, purpose: response, audience: public }
  - { action: Die Polizei einschalten, state: promised, due: 2026-12-03, purpose: response, audience: public }
  - { action: Alle Briefe löschen, state: promised, due: 2026-12-01, purpose: prevention, audience: public }
  - { action: Alle Passwörter sperren, state: promised, due: 2026-12-20, purpose: prevention, audience: public }
  - { action: Alle Zugänge prüfen, state: promised, due: 2026-12-31, purpose: prevention, audience: public }
`;

/** One was done late, one is overdue, one is moved, one is gone from the record, one comes sooner, and one is new. */
const stepsToday = `${changed(
  steps,
  ["state: promised, due: 2026-11-28", "state: done, doneAt: 2026-12-02, due: 2026-11-28"],
  ["due: 2026-12-01", "due: 2027-01-20"],
  [
    "  - { action: Alle Passwörter sperren, state: promised, due: 2026-12-20, purpose: prevention, audience: public }\n",
    "",
  ],
  ["due: 2026-12-31", "due: 2026-12-24"],
)}  - { action: Ein Logbuch führen, state: promised, due: 2027-02-01, owner: Leiter der IT, purpose: prevention, audience: public }
`;

describe("the closing notice in German", () => {
  const done =
    "measures: [{ action: Alle Briefe gelöscht, state: done, doneAt: 2026-11-30, purpose: prevention, audience: public }]\n";

  it("says at the end what is known and done", () => {
    const text = held("closing-notice", first + done, first + done);
    assert.match(text, /^# Abschließende Mitteilung zum Datenleck$/m);
    assert.match(text, /Wir bitten Sie noch einmal um Entschuldigung\. Hier steht abschließend, was wir wissen\.\n/);
    assert.match(
      text,
      /\n## Was offen bleibt\n\nAlles, was wir zugesagt haben, ist erledigt\.\n\n## Wie Sie uns erreichen/,
    );
    assert.doesNotMatch(text, /Wann Sie mehr erfahren|Zwischenstand|Falsch mitgeteilt/);
  });

  it("is not called the last one while something is open", () => {
    const news = "nextUpdate: { at: 2026-12-20, where: auf unserer Website }\n";
    const text = held("closing-notice", first + done + news, first + done);
    assert.match(text, /^# Zwischenstand zum Datenleck$/m);
    assert.match(
      text,
      /Jeder Schritt, den wir zugesagt haben, ist erledigt\. Eine Nachricht schulden wir Ihnen noch\.\n/,
    );
    assert.match(text, /\n## Wann Sie mehr erfahren\n\nSie hören bis zum 20\. Dezember 2026 wieder von uns\./);
    assert.match(held("closing-notice", first), /\n## Was offen bleibt\n\nWas wir ändern müssen, ist noch offen\.\n/);
  });

  const open: readonly (readonly [changes: readonly [string, string], said: string])[] = [
    [[", contained: 2026-11-25T09:00", ""], "Ob es vorbei ist, wissen wir noch nicht. Sobald es vorbei ist, sagen"],
    [["type: leak", "type: outage"], "Alles, was wir zugesagt haben, ist erledigt."],
    [
      ["T09:00 }", "T09:00, serviceStopped: 2026-11-26 }\nservice: der Shop"],
      "Folgendes können Sie zurzeit nicht nutzen: der Shop. Sobald alles wieder funktioniert, sagen wir es Ihnen.",
    ],
  ];
  for (const [change, said] of open) {
    it(`says whether it is over: ${said}`, () => {
      const [, left = ""] = held("closing-notice", changed(first, change) + done, first + done).split(
        "\n## Was offen bleibt\n\n",
      );
      assert.ok(left.startsWith(said), left);
    });
  }

  it("says of an outage that it is not over", () => {
    const outage = changed(first, ["type: leak", "type: outage"], [", contained: 2026-11-25T09:00", ""]);
    const text = held("closing-notice", outage + done, first + done);
    assert.match(text, /Der Ausfall ist noch nicht vorbei\. Sobald er vorbei ist, sagen wir es Ihnen\./);
  });

  it("owns what was told wrongly, and says what else has changed since the first notice", () => {
    const then = changed(
      first,
      ["33000", "{ value: 33000, certainty: suspected }"],
      ["Anschriften,", "{ value: Anschriften, certainty: suspected },"],
    );
    const today = changed(wrong, ["[Namen, ", "[Namen, Fotos, "]);
    const text = held("closing-notice", today, then);
    assert.match(
      text,
      /## Was wir Ihnen falsch mitgeteilt haben\n\n- Falsch mitgeteilt haben wir \(26\. November 2026\): „Unsere Prüfung hat ergeben, dass diese Daten nicht betroffen sind: Passwörter\.“ Richtig ist: Diese Daten sind betroffen: Passwörter\.\n/,
    );
    const [, since = ""] = text.split(
      "## Was sich seit unserer ersten Mitteilung vom 26. November 2026 geändert hat\n\n",
    );
    assert.deepEqual((since.split("\n\n")[0] ?? "").split("\n"), [
      "- Wir wissen jetzt, dass diese Daten betroffen sind: Fotos.",
      "- Wir haben es geprüft: Nicht betroffen sind Anschriften. Zunächst stand in unseren Mitteilungen, dass wir es vermuten.",
      "- Wir wissen jetzt, wie viele Personen betroffen sind: 41.120 Personen. Zunächst stand in unseren Mitteilungen: 33.000 Personen; bestätigt war das noch nicht.",
    ]);
  });

  it("asks what has become of data that it named first, in whole sentences", () => {
    const text = held("closing-notice", changed(first, ["Namen, Anschriften, ", "Namen, "]));
    assert.match(
      text,
      /- Zunächst stand in unseren Mitteilungen, dass es um diese Daten geht: Anschriften\. \[SAGEN SIE, OB DAS NOCH GILT\]/,
    );
  });

  it("says what became of each promise: late, moved, gone", () => {
    const text = held("closing-notice", first + stepsToday, first + steps);
    for (const line of [
      "- Das Netz trennen (2. Dezember 2026). Zugesagt hatten wir es bis zum 28. November 2026.",
      "- Alle Briefe löschen, bis zum 20. Januar 2027. Zugesagt hatten wir es bis zum 1. Dezember 2026.",
      "Wo ein Schritt später kommt, als wir zugesagt haben, ist das unser Fehler.",
      "- Alle Passwörter sperren: zugesagt hatten wir es bis zum 20. Dezember 2026. [SAGEN SIE, OB ES ERLEDIGT ODER AUFGEGEBEN IST, UND WARUM]",
      "Was wir noch nicht abgeschlossen haben, steht unten unter „Was offen bleibt“.",
    ]) {
      assert.ok(text.includes(`\n${line}\n`), `${line}\n${text}`);
    }
    assert.match(text, /\n- Die Polizei einschalten, [^\n]*bis zum 3\. Dezember 2026, verspätet/);
    assert.doesNotMatch(text, /ist erledigt\./);
  });
});

describe("the progress report in German", () => {
  const text = (): string => held("remediation-progress", first + stepsToday, first + steps);

  it("holds what was promised against what is done", () => {
    assert.match(
      text(),
      /\n\nDieser Bericht zeigt, was wir wegen des Datenlecks zugesagt haben und was davon erledigt ist\.\n/,
    );
    for (const row of [
      "| Das Netz trennen | – | 28. November 2026 | Erledigt am 2. Dezember 2026, verspätet |",
      "| Alle Briefe löschen | Noch nicht benannt | 20. Januar 2027 (zugesagt war 1. Dezember 2026) | Zugesagt |",
    ]) {
      assert.ok(text().includes(`\n${row}\n`), text());
    }
    assert.match(
      text(),
      /## Neue Schritte, damit es nicht wieder geschieht\n\nIn unseren bisherigen Mitteilungen standen diese Schritte noch nicht:\n\n\| Schritt [^\n]*\n[^\n]*\n\| Ein Logbuch führen \| Leiter der IT \|/,
    );
  });

  it("owns what is late, moved or was done late, and asks why", () => {
    const [, late = ""] = text().split("\n## Was verspätet ist, und warum\n\n");
    assert.deepEqual((late.split("\n\n")[0] ?? "").split("\n"), [
      "- Die Polizei einschalten: zugesagt hatten wir es bis zum 3. Dezember 2026, und es ist nicht erledigt. Es verspätet sich, weil [WARUM ES SICH VERSPÄTET]. Wir erledigen es bis zum [NEUER TAG].",
      "- Alle Briefe löschen: zugesagt hatten wir es bis zum 1. Dezember 2026; jetzt soll es bis zum 20. Januar 2027 erledigt sein. Es dauert länger, weil [WARUM ES LÄNGER DAUERT].",
      "- Das Netz trennen: zugesagt hatten wir es bis zum 28. November 2026, erledigt haben wir es am 2. Dezember 2026. Es hat länger gedauert, weil [WARUM ES LÄNGER GEDAUERT HAT].",
    ]);
    assert.equal(late.match(/unser Fehler/g)?.length, 1);
  });

  it("says what comes sooner, and asks what has become of a step that is gone", () => {
    assert.match(
      text(),
      /## Was früher kommt als zugesagt\n\n- Alle Zugänge prüfen: zugesagt hatten wir es bis zum 31\. Dezember 2026; jetzt soll es schon bis zum 24\. Dezember 2026 erledigt sein\.\n/,
    );
    assert.match(
      text(),
      /## Was wir zugesagt haben und was nicht mehr in unserem Plan steht\n\n- Alle Passwörter sperren: zugesagt hatten wir es bis zum 20\. Dezember 2026\. \[SAGEN SIE, OB ES ERLEDIGT/,
    );
  });

  it("names the first day and the second of a step that missed both", () => {
    const missed = changed(steps, ["due: 2026-12-01", "due: 2026-12-10"]);
    assert.match(
      held("remediation-progress", first + missed, first + steps),
      /- Alle Briefe löschen: zugesagt hatten wir es bis zum 1\. Dezember 2026, dann wollten wir es bis zum 10\. Dezember 2026 erledigen, und es ist nicht erledigt\. Es verspätet sich/,
    );
  });

  it("has neither late nor lost steps where every promise stands", () => {
    const kept = changed(
      steps,
      ["due: 2026-11-28", "due: 2026-12-28"],
      ["due: 2026-12-03", "due: 2026-12-30"],
      ["due: 2026-12-01", "due: 2026-12-29"],
    );
    const report = held("remediation-progress", first + kept, first + kept);
    assert.doesNotMatch(report, /verspätet|nicht mehr|früher|Neue Schritte|unser Fehler|\[/);
    assert.match(
      held("remediation-progress", first),
      /## Was wir zugesagt haben, damit es nicht wieder geschieht\n\nWir wissen noch nicht, was wir ändern müssen/,
    );
  });
});
