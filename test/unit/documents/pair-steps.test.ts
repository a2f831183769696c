import assert from "node:assert/strict";
import { pairSteps } from "../../../src/core/documents/pair-steps.ts";

describe("pairing the steps of a notice with those of today", () => {
  for (const [then, now] of [
    ["Mit dem Dienstleister untersuchen, wer was gesehen hat", "Mit dem Dienstleister untersucht, wer was gesehen hat"],
    ["Portal prüfen", "Portal geprüft"],
    ["Jedes Update mit Testkonten prüfen, bevor es gilt", "Jedes Update wird mit Testkonten geprüft, bevor es gilt"],
    ["Alle Zugänge absichern", "Alle Zugänge abgesichert"],
    ["Den Zugang schließen", "Den Zugang geschlossen"],
    ["Ordner abschalten", "Ordner abgeschaltet"],
    ["Den Vertrag ergänzen", "Den Vertrag ergänzt"],
    ["Den Entwurf testen", "Den Entwurf getestet"],
    ["Investigate who saw which bills", "Investigated who saw which bills"],
    ["Close the folder", "Closed the folder"],
    ["Stop the import", "Stopped the import"],
  ] as const) {
    it(`takes a step that is done now for the one to be done: ${then}`, () => {
      const [before, after] = [{ action: then }, { action: now }];
      assert.equal(pairSteps([before], [after]).get(after), before);
    });
  }

  for (const [then, now] of [
    ["Server einschalten", "Server abgeschaltet"],
    ["Close the folder", "Checked the folder"],
    ["Den Zugang sperren", "Den Ausgang gesperrt"],
    ["Das Portal nicht abschalten", "Das Portal abgeschaltet"],
    ["Daten löschen", "Daten gesichert"],
  ] as const) {
    it(`takes no other step for it: ${then}, ${now}`, () => {
      const after = { action: now };
      assert.equal(pairSteps([{ action: then }], [after]).get(after), undefined);
    });
  }
});
