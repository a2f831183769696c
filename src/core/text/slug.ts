import { cutAtWord } from "./cut-at-word.ts";

/** How German writes its letters where there are none but those from a to z. */
const germanLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };

/**
 * For names of files and folders: "Backup bucket: public!" → "backup-bucket-public"; "" where no Latin letter or digit is
 * left.
 *
 * @param language of the words: in German "Ausfall für alle" → "ausfall-fuer-alle"
 */
export function slug(words: string, longest: number, language = "en"): string {
  const isGerman = /^de\b/.test(language);
  const plain = words
    .normalize("NFC")
    .replace(/[äöü]/gi, (letter) => (isGerman ? (germanLetters[letter] ?? letter) : letter))
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return cutAtWord(plain, longest);
}
