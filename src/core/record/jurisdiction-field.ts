import { said } from "../text/say.ts";
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
    const shown = shorten(words);
    const problem =
      meant === undefined
        ? said(
            "“{0}” is no code of a country or state. Write a country as its two letters, such as GB, or a state as US-CA.",
            shown,
          )
        : said("“{0}” is no code of a country or state. Write {1} for {2}.", shown, meant.code, meant.name);
    context.report(node, problem, {
      meant: meant === undefined ? [] : [{ title: said("Write {0} ({1})", meant.code, meant.name), text: meant.code }],
    });
    return undefined;
  },
};
