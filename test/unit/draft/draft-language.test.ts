import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/index.ts";
import { draftLanguage } from "../../../src/core/draft/draft-language.ts";

const english =
  "On Monday we found that a list of our customers could be read by anyone who had the link. We closed it within an hour, and we are sorry. You need not do anything now.";
const german =
  "Am Montag haben wir festgestellt, dass eine Liste unserer Kunden von jedem gelesen werden konnte, der den Link hatte. Wir haben sie sofort geschlossen, und es tut uns leid. Sie müssen nichts tun.";
const french =
  "Lundi, nous avons constaté que la liste de nos clients pouvait être lue par toute personne qui avait le lien. Nous l’avons fermée dans l’heure et nous vous présentons nos excuses. Vous ne devez rien faire.";
const japanese = "私たちは月曜日に、お客様の一覧が誰にでも読める状態になっていたことに気づきました。 ".repeat(30);

function languageOf(text: string) {
  return draftLanguage(parseDraft(text));
}

describe("the language of a draft", () => {
  it("is what the lines at the top say", () => {
    for (const lang of ["en", "EN", "en-GB", "en_US", "eng", "English"]) {
      assert.equal(languageOf(`---\nlang: ${lang}\n---\n\n${german}`).isEnglish, true, lang);
    }
    const others = { de: "German", "fr-CA": "Canadian French", no: "Norwegian", Deutsch: "deutsch", "!": "!" };
    for (const [tag, name] of Object.entries(others)) {
      assert.deepEqual(languageOf(`---\nlang: "${tag}"\n---\n\n${english}`), { tag, name, isEnglish: false });
    }
  });

  it("is what its words plainly show where nothing is said", () => {
    assert.deepEqual(languageOf(english), { tag: "en", name: "English", isEnglish: true });
    assert.deepEqual(languageOf(german), { tag: "de", name: "German", isEnglish: false });
    assert.deepEqual(languageOf(french), { tag: "fr", name: "French", isEnglish: false });
    assert.deepEqual(languageOf(japanese.replaceAll("。", "。 ").replaceAll("、", "、 ")), {
      tag: "und",
      name: "another language",
      isEnglish: false,
    });
  });

  it("is German where a few lines hold little words of German and none of English", () => {
    for (const text of [
      "# Störung\n\nZurzeit funktionieren die Kartenzahlungen nicht. Wir arbeiten daran und melden uns bis 10:30 Uhr wieder bei Ihnen.",
      "Wir haben es noch nicht behoben, und das tut uns leid.",
    ]) {
      assert.deepEqual(languageOf(text), { tag: "de", name: "German", isEnglish: false });
    }
    for (const text of [
      "Die Bank on Der Strand is open, and das Haus is not.",
      "Das Boot, Der Spiegel, Die Zeit, Das Erste: all of them are down.",
    ]) {
      assert.equal(languageOf(text).isEnglish, true, text);
    }
  });

  it("is English where the words do not show it plainly", () => {
    for (const text of [
      "",
      "# Hinweis\n\nDer Dienst ist aus.",
      `${english}\n\n${german}`,
      "| Datum | Ereignis |\n| --- | --- |\n| 1 | Der Dienst ist aus, und wir wissen nicht, was es ist |\n".repeat(3),
      "Köln, Łódź, São Paulo, Besançon, Málaga, Gdańsk, Århus, Malmö, Zürich, Genève, León, Köln, Łódź, São Paulo, Besançon, Málaga, Gdańsk, Århus, Malmö, Zürich, Genève",
    ]) {
      assert.equal(languageOf(text).isEnglish, true, text);
    }
  });
});
