import { cutAtWord } from "./cut-at-word.ts";

/** For names of files and folders: "Backup bucket: public!" → "backup-bucket-public"; "" where no Latin letter or digit is left. */
export function slug(words: string, longest: number): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return cutAtWord(plain, longest);
}
