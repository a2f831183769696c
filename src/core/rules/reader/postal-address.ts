import { Sieved } from "../../text/sieve.ts";
/** "4 Harbour Row", "Hafenweg 4"; "PO Box 12"; "BS1 4XX", "53117 Bonn" */
const partPatterns = [
  /(?<![\w.:/-])\d{1,4}[a-z]? (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?|\b\p{L}{2,20}(?:stra(?:ß|ss)e|weg|gasse|platz|allee|ufer) \d{1,4}[a-z]?\b/u,
  /\bP\.? ?O\.? ?Box \d+/,
  /\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|\b\d{5}(?= \p{Lu})/u,
];

/** "Write to us at", "Post:", "Our postal address is" */
const leadPattern = new Sieved(
  /\bwrite to us(?: by post)? at|\bour (?:postal |post |office )?address(?: is|:)|\bby post(?: to| at|:)|\b(?:send|post) (?:it|them|a letter|letters|your letter) to(?: us at)?|^(?:postal )?address:|^post:|^by post:|^letters:/i,
);

/** Where a sentence says by what address letters reach us. */
export function postalAddressIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const lead = leadPattern.exec(text);
  if (lead === null) {
    return undefined;
  }
  const start = lead.index + lead[0].length + 1;
  const words = /^[^;@]{6,120}/.exec(text.slice(start))?.[0].replace(/[.!]$/, "") ?? "";
  // "By post: to the court at 9 Mill Lane"
  const isOurs = !/^(?:to )?(?:the|your|their) /i.test(words);
  return isOurs && partPatterns.some((pattern) => pattern.test(words))
    ? { start, end: start + words.length }
    : undefined;
}

/** Whether an address has a street, a box or a postcode other than the record's, where that has such. */
export function isOtherAddress(told: string, recorded: string): boolean {
  return partPatterns.some((pattern) => {
    const [part] = pattern.exec(told) ?? [];
    return part !== undefined && pattern.test(recorded) && !written(recorded).includes(written(part));
  });
}

/** "4 Harbour Rd." and "4 Harbour Road" are one, and so are "BS1 4XX" and "BS14XX". */
function written(address: string): string {
  return address
    .toLowerCase()
    .replace(/\b(r)oa(d)\b|\b(s)tree(t)\b|\b(l)a(n)e\b/g, "$1$2$3$4$5$6")
    .replace(/[ .,]/g, "");
}
