import { shorten, text, type Optional } from "./fields.ts";
import { isJurisdiction, jurisdictionNamed } from "./jurisdictions.ts";

/** "GB", "US-CA": a country, or a part of it with laws of its own. */
export const jurisdiction: Optional<string> = {
  shape: { kind: "jurisdiction" },
  read(node, context) {
    const words = text.read(node, context);
    if (words === undefined || node === undefined || isJurisdiction(words)) {
      return words;
    }
    const meant = jurisdictionNamed(words);
    const advice =
      meant === undefined
        ? "Write a country as its two letters, such as GB, or a state as US-CA."
        : `Write ${meant.code} for ${meant.name}.`;
    context.report(node, `“${shorten(words)}” is no code of a country or state. ${advice}`, {
      meant: meant === undefined ? [] : [{ title: `Write ${meant.code} (${meant.name})`, text: meant.code }],
    });
    return undefined;
  },
};
