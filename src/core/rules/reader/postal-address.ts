import { postalPattern } from "../../wording/contact-ways.ts";

const month = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** "4 Harbour Row", "Hafenweg 4": a house in its street. */
const streetPattern = new RegExp(
  String.raw`(?<![\w.:/-])(\d{1,4}[a-z]?) (?!${month})((?:\p{Lu}[\p{L}'-]+ ){0,2}\p{Lu}[\p{L}'-]+)|\b(\p{L}{2,20}(?:straße|strasse|weg|gasse|platz|allee|ufer|damm|ring)) (\d{1,4}[a-z]?)\b`,
  "gu",
);
/** "PO Box 12", "BS1 4XX", "53117 Bonn" */
const codePattern = /\bP\.? ?O\.? ?Box \d+|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|\b\d{5}(?= \p{Lu})/gu;

/** "Write to us at", "Post:", "Our postal address is" */
const leadPattern =
  /(?:\bwrite to us(?: by post)? at|\bour (?:postal |post |office )?address(?: is|:)|\bby post(?: to| at|:)|\b(?:send|post) (?:it|them|a letter|letters|your letter) to(?: us at)?|^(?:postal )?address:|^post:|^by post:|^letters:) /i;

/** Where a sentence says by what address letters reach us. */
export function postalAddressIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const lead = leadPattern.exec(text);
  if (lead === null) {
    return undefined;
  }
  const start = lead.index + lead[0].length;
  const words = /^[^;@]{6,120}/.exec(text.slice(start))?.[0].replace(/[.!]$/, "") ?? "";
  return partsOf(words).length > 0 || postalPattern.test(words) ? { start, end: start + words.length } : undefined;
}

/** Whether an address has a street, a box or a postcode that none of those of the record has, where they have such. */
export function isOtherAddress(told: string, recorded: readonly string[]): boolean {
  const known = recorded.flatMap(partsOf);
  return partsOf(told).some(
    (part) =>
      known.some(({ kind }) => kind === part.kind) &&
      !known.some(
        ({ kind, words }) => kind === part.kind && (words.startsWith(part.words) || part.words.startsWith(words)),
      ),
  );
}

interface AddressPart {
  readonly kind: "street" | "code" | "box";
  readonly words: string;
}

function partsOf(address: string): readonly AddressPart[] {
  const streets = [...address.matchAll(streetPattern)].map(([, house, street, before, behind]): AddressPart => {
    const words = street === undefined ? `${behind ?? ""} ${before ?? ""}` : `${house ?? ""} ${street}`;
    return { kind: "street", words: wordsOf(words) };
  });
  const codes = [...address.matchAll(codePattern)].map(([code]): AddressPart => {
    const isBox = /box/i.test(code);
    return { kind: isBox ? "box" : "code", words: code.replace(/[ .]/g, "").toLowerCase() };
  });
  return [...streets, ...codes];
}

/** "4 Harbour Rd" and "4 harbour road" are one. */
const abbreviations = [
  ["st", "street"],
  ["rd", "road"],
  ["ave", "avenue"],
  ["ln", "lane"],
  ["sq", "square"],
] as const;

function wordsOf(street: string): string {
  const words = street.toLowerCase().replace("strasse", "straße");
  const [short, long] = abbreviations.find(([end]) => words.endsWith(` ${end}`)) ?? ["", ""];
  return words.slice(0, words.length - short.length) + long;
}
