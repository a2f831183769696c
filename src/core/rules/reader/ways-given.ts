import { hasAddress, postalPattern } from "../../wording/contact/contact-ways.ts";
import type { Passage } from "../../wording/prose.ts";

/** "acme.example/claim", "555-0163": an address or a number without its country or area. */
const addressPattern =
  /\b[\w-]+\.(?!\d)[\w-]+(?:\.\w+)*\/|\b(?:\w[\w-]*\.)+(?:com|org|net|gov|edu|eu|uk|ie|de|example)\b|\b\d{3,5}[ -]\d{3,6}\b/i;

/** "53117 Bonn", "SW1A 2AA" */
const postcodePattern = /\b\d{5} [A-Z][a-z]|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/;

/** Whether a passage gives something to call, open or write to. */
export function givesWay(passage: Passage): boolean {
  const { text, links } = passage;
  return (
    links.length > 0 ||
    hasAddress(passage, text) ||
    [addressPattern, postcodePattern, postalPattern].some((pattern) => pattern.test(text))
  );
}
