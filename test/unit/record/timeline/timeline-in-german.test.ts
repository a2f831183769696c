import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { momentsIn, recordForm } from "../../../../src/core/index.ts";
import { readPhrases } from "../../../../src/core/documents/read-phrases.ts";
import { readRecord } from "../../../../src/core/record/read-record.ts";
import { timelinePicture } from "../../../../src/core/record/timeline/timeline-picture.ts";
import { sayMarkedInGerman, withoutSigns } from "../../../kit/german-words.ts";
import { testNow } from "../../../kit/now.ts";
import { productTemplates } from "../../../kit/templates.ts";

const text = `timeZone: Europe/Berlin
moments:
  occurredFrom: 2026-03-02T07:50
  occurredTo: 2026-03-02T14:20~
  aware: 2026-03-02T07:55
timeline:
  - { at: 2026-03-02T08:10, what: Wir haben die Karten abgeschaltet., audience: public }
`;

describe("the course of an incident on a German screen", () => {
  const scene = timelinePicture(readRecord(text).record, Temporal.Instant.from("2026-03-02T13:00Z"), sayMarkedInGerman);

  it("gives days, lengths and moments in German", () => {
    assert.deepEqual(
      scene.rows.map(({ when, lines }) => withoutSigns(`${when}: ${lines.map(({ words }) => words).join(", ")}`)),
      [
        "2. März 2026, 07:50 Uhr: Es begann",
        "2. März 2026, 07:55 Uhr: Wir haben davon erfahren",
        "2. März 2026, 08:10 Uhr: Wir haben die Karten abgeschaltet.",
        "2. März 2026, etwa 14:20 Uhr: Es endete",
      ],
    );
    assert.equal(
      withoutSigns(scene.summary.join(" ")),
      "4 Einträge, 2. März 2026, 07:50 Uhr bis 2. März 2026, etwa 14:20 Uhr. Wie lange es dauerte: etwa 7 Stunden. Vom Beginn, bis wir davon erfahren haben: 5 Minuten. Seit wir davon erfahren haben; in der Akte steht noch nicht, wann wir es den Betroffenen gesagt haben: bisher 6 Stunden und 5 Minuten.",
    );
  });

  it("says what a field holds as a German day", () => {
    const { moments } = recordForm(text, testNow, sayMarkedInGerman).fields;
    assert.match(withoutSigns(JSON.stringify(moments)), /"spoken":"2\. März 2026, etwa 14:20 Uhr"/);
  });

  it("names the zone as German letters do, in winter and in summer", () => {
    const { moments } = recordForm(text, testNow, sayMarkedInGerman).fields;
    assert.match(withoutSigns(JSON.stringify(moments)), /"inFull":"2\. März 2026, 07:50 Uhr \(MEZ\)"/);
    assert.equal(withoutSigns(scene.zone), "Die Zeiten: mitteleuropäische Zeit (MEZ).");
    const summer = timelinePicture(
      readRecord(text.replace("2026-03-02T08:10", "2026-04-02T08:10")).record,
      Temporal.Instant.from("2026-04-02T13:00Z"),
      sayMarkedInGerman,
    );
    assert.equal(
      withoutSigns(summer.zone),
      "Die Zeiten: mitteleuropäische Zeit (MEZ) und mitteleuropäische Sommerzeit (MESZ).",
    );
    const letters = readPhrases("de/", productTemplates);
    assert.ok(letters.ok);
    const { named } = letters.phrases.moments.zone;
    const onScreen = momentsIn((message, ...values) => withoutSigns(sayMarkedInGerman(message, ...values)));
    assert.deepEqual(
      onScreen.zone.named,
      named.map(({ zones, offset, short, long }) => ({ zones, offset, short, long })),
    );
  });
});
