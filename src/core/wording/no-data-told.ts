import { sourceLines } from "../text/pattern-lines.ts";

/** What somebody else's words are: “No data was involved.” */
const quotedPattern = /[“„"«][^“”„"«»]{1,600}[”“"»]/g;

const involved = "involved|affected|exposed|compromised|leaked|lost|stolen|disclosed";
const whose = "personal|customer|client|patient|member|user|student|employee|donor|sensitive|private|your";
const datenWort = "daten|informationen";
const betroffen = "betroffen|abgeflossen|offengelegt|verloren|einsehbar";

/** "No personal data was involved", "Personal data was not affected", "no data of yours were lost" */
const englishPattern = new RegExp(
  String.raw`\bno (?:(?:${whose}) |of your )*(?:data|information)(?: of (?:yours|our customers|anybody))? (?:was|were|is|are|has been|have been) (?:${involved})\b|\b(?:personal|your|customer) data (?:was|were|is|are|has|have) not (?:been )?(?:${involved})\b`,
  "iu",
);

/** "Personenbezogene Daten sind nicht betroffen", "Es waren keine Kundendaten betroffen" */
const germanPattern = new RegExp(
  sourceLines`
    (?<!\p{L})(?:(?:personenbezogene|persönliche|ihre|eure) (?:${datenWort})|kundendaten|patientendaten) (?:sind|waren|wurden)(?: davon| hiervon| dabei)? nicht (?:${betroffen})(?!\p{L})
    |(?<!\p{L})keine(?:rlei)? (?:(?:personenbezogenen|persönlichen|ihrer) )?\p{L}*(?:${datenWort}) (?:(?:sind|waren|wurden|davon|hiervon|dabei) )*(?:${betroffen})(?!\p{L})
  `,
  "iu",
);

/** Then it is left open, or told of what somebody said. */
const openPattern =
  /\?|(?<!\p{L})(?:if|whether|unless|said|told|wrote|claim\w*|wrong|mistaken|any ?more|from now on|other|ob|falls|wenn|schrieben|sagten|stand|falsch|andere[rn]?|mehr)(?!\p{L})/iu;

/**
 * The sentence with which a text, in English or German, says that no personal data was involved; undefined where it does
 * not. What it quotes, as a correction quotes what was wrong, it does not say.
 */
export function noDataTold(text: string): string | undefined {
  const own = text.replace(quotedPattern, "");
  if (!/dat(?:a|en)|information/i.test(own)) {
    return undefined;
  }
  const sentences = own.split(/(?<=[.!?])\s+|\n{2,}|\n(?=[-*#|])/u).map((each) => each.replace(/\s+/g, " ").trim());
  return sentences
    .map((each) => each.replace(/^(?:[-*>#]+|\*\*[^*]{1,80}:\*\*)\s+/u, ""))
    .find((each) => (englishPattern.test(each) || germanPattern.test(each)) && !openPattern.test(each));
}

/** The same of words that were already picked out: what somebody wrote down as told wrongly. */
export function deniesAllData(words: string): boolean {
  return noDataTold(words.replace(/[“”„"«»]/g, "")) !== undefined;
}
