import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../../../scripts/paths.ts";
import { guessChoices } from "../../../../src/core/record/import/import-choices.ts";
import { importPreview } from "../../../../src/core/record/import/import-preview.ts";
import { importRefusals } from "../../../../src/core/record/import/import-table.ts";
import { readImportFile } from "../../../../src/core/record/import/read-file.ts";

const german = JSON.parse(readFileSync(path.join(root, "l10n/bundle.l10n.de.json"), "utf8")) as Readonly<
  Record<string, string>
>;

describe("What would be added from a file, on a screen in German", () => {
  it("is said in the language of whoever reads it", () => {
    const inGerman = (message: string, ...values: readonly (string | number)[]): string =>
      (german[message] ?? `no German: ${message}`).replace(/\{(\d)\}/g, (_gap, index) => String(values[Number(index)]));
    const table = readImportFile("Time,Note\n03/04/2026 14:05,Closed\n,Found\n25:99,Told\n", "", inGerman);
    assert("rows" in table);
    const choices = guessChoices(table);
    assert(choices !== undefined);
    const texts = { fileName: "log.csv", recordText: "title: Test\ntimeZone: Europe/London\n" };
    const { title, dateQuestion, unread, unreadTitle, result } = importPreview(table, choices, texts, inGerman);
    assert.deepEqual(
      [title, dateQuestion?.reason, unreadTitle, ...unread.map(({ reason }) => reason), ...result],
      [
        "„log.csv“: eine Tabelle mit 3 Zeilen.",
        "„03/04/2026 14:05“ lässt sich auf zwei Arten lesen. Welche ist es?",
        "2 Zeilen bleiben weg",
        "In dieser Zeile steht keine Zeit.",
        "„25:99“ ist als Datum mit Tag, Monat und Jahr nicht lesbar.",
        "Sagen Sie zuerst, wie herum die Tage geschrieben sind, und in welcher Zeitzone die Zeiten sind.",
      ],
    );
    assert.deepEqual(readImportFile(" ", "", inGerman), { refusal: german[importRefusals.empty] });
  });
});
