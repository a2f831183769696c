import assert from "node:assert/strict";
import { foreignWords, languageOfRecord } from "../../../src/core/record/record-language.ts";
import { readRecord } from "../../../src/core/record/read-record.ts";
import { germanCourses } from "../../kit/german-courses.ts";
import { sampleRecordText, outageRecordText } from "../../kit/records.ts";

function languageOf(lines: string): string | undefined {
  return languageOfRecord(readRecord(`version: 2\n${lines}`).record);
}

describe("the language of a record’s words", () => {
  it("is what they show, whatever the record says of its documents", () => {
    assert.equal(languageOf("language: en\nservice: Kartenzahlungen und Online-Banking\n"), "de");
    assert.equal(languageOf("language: de\nservice: card payments and online banking\n"), "en");
    assert.equal(languageOf("language: de\ndata: [names, card payments]\n"), "en");
    assert.equal(languageOf("language: en\ncause: { summary: Eine Überlastung. }\n"), "de");
  });

  it("is that of most of them", () => {
    assert.equal(
      languageOf("service: das Portal\nadvice: [Rufen Sie uns an., Ändern Sie Ihr Passwort., Call us at any time.]\n"),
      "de",
    );
  });

  it("is not known where nothing shows it", () => {
    for (const lines of ["", "service: Zooplan\n", "organisation: { name: Bank für Tirol und Vorarlberg }\n"]) {
      assert.equal(languageOf(lines), undefined, lines);
    }
  });

  it("is neither English nor German where it is a third one", () => {
    for (const lines of [
      "language: fr\nservice: paiements par carte\ndata: [noms, adresses postales, dates de naissance]\n",
      "language: nl\nservice: pinbetalingen\ndata: [namen, adressen, geboortedata]\n",
      "language: it\nservice: pagamenti\ndata: [nomi, indirizzi]\n",
      "language: de\nservice: webmail\ndata: [iban]\n",
      "language: en\nservice: newsletter\n",
      "cause: { summary: Wij zijn er of waren er. }\nadvice: [Wijzig het wachtwoord die u gebruikt.]\n",
      "cause: { summary: On a perdu les noms des clients. }\n",
    ]) {
      const { record } = readRecord(`version: 2\n${lines}`);
      assert.equal(languageOfRecord(record), undefined, lines);
      assert.deepEqual([...foreignWords(record, "en"), ...foreignWords(record, "de")], [], lines);
    }
  });

  it("is found in whole records", () => {
    for (const { then } of Object.values(germanCourses)) {
      assert.equal(languageOfRecord(readRecord(then).record), "de");
    }
    for (const text of [sampleRecordText, outageRecordText]) {
      assert.equal(languageOfRecord(readRecord(text).record), "en");
    }
  });

  it("tells which words another language cannot take over, and leaves names alone", () => {
    const { record } = readRecord(
      "version: 2\nservice: Zooplan\ndata: [Namen, IBAN]\nadvice: [Rufen Sie uns an. Wir helfen Ihnen und warten.]\n",
    );
    assert.deepEqual(foreignWords(record, "de"), ["Rufen Sie uns an", "Wir helfen Ihnen und warten", "Namen"]);
    assert.deepEqual(foreignWords(record, "en"), []);
  });

  it("leaves names that begin with an article alone, and no lone noun behind one", () => {
    const wordsOf = (service: string, foreign: "en" | "de") =>
      foreignWords(readRecord(`version: 2\nservice: ${service}\n`).record, foreign).filter(
        (words) => words !== service,
      );
    assert.deepEqual(wordsOf("Die Zeit App und unser Archiv", "de"), ["unser Archiv"]);
    assert.deepEqual(wordsOf("Die Website und unser Archiv", "de"), ["Die Website", "unser Archiv"]);
    assert.deepEqual(wordsOf("The Guardian App and our archive", "en"), ["our archive"]);
    assert.deepEqual(wordsOf("The guest list and our archive", "en"), ["The guest list", "our archive"]);
  });
});
