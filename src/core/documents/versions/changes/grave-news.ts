import { patternLines } from "../../../text/pattern-lines.ts";

/** "the data", "40 of the files": what can be laid open. In German as well. */
const spoils =
  /(?<!\p{L})(?:data|files?|records?|details|information|passwords?|addresses|numbers|documents?|letters|copies|photos|pictures|daten|dateien|datensätze|passwörter|kennwörter|adressen|nummern|unterlagen|briefe|kopien|bilder)(?!\p{L})/iu;

/** "was put on a website", "turned up in a list", "is being used to"; "published the files". */
const laidOpen = patternLines("iu")`
    \b(?:
      published|leaked|dumped|sold|misused|(?:offered )?for sale|on sale|online|on the internet
      |posted (?:in|on|online)|put (?:up )?on (?:an? |the |their )?(?:\w+ )?(?:website|site|page|web|internet|forum)
      |turned up|appeared (?:in|on)|(?:being|been) used (?:to|for|in)
    )\b
    |veröffentlich|zum (?:ver)?kauf|verkauft|im (?:internet|darknet)|missbraucht|aufgetaucht|(?<!\p{L})tauchten
  `;

/** "None of the data", "on our website", "We published a page", "was taken down": not so, our own doing, or over. */
const otherwise =
  /\b(?:not|no|none|never|nothing|nobody|our (?:own )?(?:web)?(?:site|page)s?|if|whether|again|removed|deleted|taken (?:down|off))\b|^\s*(?:we|wir)\b|(?<!\p{L})(?:nicht|kein\p{L}*|niemand|ob|wieder|gelöscht|entfernt|unsere[rn]? (?:web)?seite|unserer website)(?!\p{L})/iu;

/** Whether a sentence of the course of events tells that data were laid open or misused: readers must hear that first. */
export function isGraveNews(sentence: string): boolean {
  return spoils.test(sentence) && laidOpen.test(sentence) && !otherwise.test(sentence);
}
