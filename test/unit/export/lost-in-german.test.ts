import assert from "node:assert/strict";
import { lostInGerman } from "../../../src/core/export/word-copy/lost-in-german.ts";

describe("lostInGerman", () => {
  for (const [before, after, lost] of [
    ["Wir bitten Sie um Entschuldigung.", "Wir bedauern den Vorfall.", ["apology"]],
    ["Das tut uns aufrichtig leid.", "Das ist bedauerlich.", ["apology"]],
    ["Dafür entschuldigen wir uns.", "", ["apology"]],
    ["Dafür tragen wir die volle Verantwortung.", "Der Schutz Ihrer Daten ist uns wichtig.", ["fault"]],
    ["Wir haben Sie im Stich gelassen, und das war unser Fehler.", "Es kam zu einem Vorfall.", ["fault"]],
    ["Das hätten wir früher bemerken müssen.", "Das fiel später auf.", ["fault"]],
    ["- E-Mail: <hilfe@klinik.example>", "", ["contact"]],
    ["Telefon: 04121 555 0190 (von 8 bis 20 Uhr)", "Rufen Sie uns an.", ["contact"]],
    ["Wir bitten um Verzeihung. <!-- um Entschuldigung -->", "Schade. <!-- um Entschuldigung -->", ["apology"]],
  ] as const) {
    it(`names what is said no more: ${before}`, () => {
      assert.deepEqual(lostInGerman(before, after), lost);
    });
  }

  for (const [before, after] of [
    ["Wir bitten Sie um Entschuldigung.", "Wir bitten Sie um\nVerzeihung."],
    ["Wir haben Sie im Stich gelassen. Das ist unser Fehler.", "Das ist unser Fehler."],
    ["Schreiben Sie an hilfe@klinik.example oder rufen Sie 030 5550 199 an.", "Rufen Sie 030 5550 199 an."],
    ["Es geschah am 24. November 2026 um 06:05 Uhr.", "Es geschah im November."],
    ["Es sind 41.000 Personen betroffen.", "Es sind viele betroffen."],
  ] as const) {
    it(`says nothing where it still is, or never was: ${before}`, () => {
      assert.deepEqual(lostInGerman(before, after), []);
    });
  }
});
