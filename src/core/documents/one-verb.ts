/** What may stand before the "ge" of a German participle: "abgesichert", "eingeschaltet". */
const germanPrefixes =
  "ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|heraus|herunter|hin|hinzu|los|mit|nach|neu|still|um|vor|weg|weiter|wieder|zu|zurück|zusammen|über";

/** "ge" of a participle, "zu" of an infinitive: "geprüft", "abgesichert", "abzusichern". */
const germanMarkPattern = new RegExp(`^(${germanPrefixes})?(?:ge|zu)(?=\\p{L}{3})`, "u");

/** "prüfen" and "geprüft", "test" of "testet", "investigate" and "investigated", "stop" of "stopped". */
const endingPattern = /(?:et|en|ed|ing|[entds])$/u;

/**
 * Whether two words are one verb, once as something to do and once as something done: "untersuchen" and "untersucht",
 * "schließen" and "geschlossen", "close" and "closed". Not where the verb takes a wholly other form.
 */
export function areOneVerb(left: string, right: string): boolean {
  const [one, other] = [left, right].map((word) => frameOf(word.toLowerCase())) as [string, string];
  return one.length >= 2 && one === other;
}

/** The consonants of a verb without what its forms add: vowels change from "schließ" to "schloss". */
function frameOf(word: string): string {
  return word
    .replace(germanMarkPattern, (_mark, prefix: string | undefined) => prefix ?? "")
    .replace(endingPattern, "")
    .replaceAll("ß", "ss")
    .replace(/[aeiouyäöü]/gu, "")
    .replace(/(.)\1$/u, "$1");
}
