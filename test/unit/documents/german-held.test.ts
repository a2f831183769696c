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
      ["Nicht betroffen sind Passwörter.", "Das betrifft Passwörter."],
      ["Das betrifft Anschriften.", "Nicht betroffen sind Anschriften."],
      ["Das betrifft 33.000 Personen.", "Das betrifft 41.120 Personen."],
      ["Beginn: 23. November 2026, 22:30 Uhr.", "Beginn: 23. November 2026, 03:10 Uhr (MEZ)."],
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
