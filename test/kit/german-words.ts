import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/paths.ts";
import { sayInEnglish, type Say } from "../../src/core/text/say.ts";

const words = JSON.parse(readFileSync(path.join(root, "l10n/bundle.l10n.de.json"), "utf8")) as Record<string, string>;

/** Signs that no text holds: between them stands what was said in German. */
const [opening, closing] = ["\u{E000}", "\u{E001}"];

/**
 * Says what VS Code would say on a German screen, between two signs. What has no German words is thrown at whoever asks.
 */
export const sayMarkedInGerman: Say = (message, ...values) => {
  const german = Object.hasOwn(words, message) ? words[message] : undefined;
  if (german === undefined) {
    throw new Error(`There are no German words for “${message}”. Add them to l10n/bundle.l10n.de.json.`);
  }
  return `${opening}${sayInEnglish(german, ...values)}${closing}`;
};

/** What of a sentence was not said through `sayMarkedInGerman`. */
export function unsaid(sentence: string): string {
  let rest = sentence;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(new RegExp(`${opening}[^${opening}${closing}]*${closing}`, "gu"), "");
  }
  return rest.trim();
}

/** The sentence without the signs. */
export function withoutSigns(sentence: string): string {
  return sentence.replace(new RegExp(`[${opening}${closing}]`, "gu"), "");
}
