import { Sieved } from "../text/sieve.ts";
import type { Prose } from "./prose.ts";

/** "Yours sincerely,", "Kind regards", "With best wishes", "Signed", "On behalf of the whole team". */
const signOffPattern = new Sieved(
  /^(?:yours(?: \w+)?|sincerely(?: yours)?|(?:(?:with )?(?:kind|best|warm|many) )?regards|with (?:best|kind) wishes|signed|respectfully|on behalf of\b.*)[,.:]?(?: \p{Lu}.*)?$/iu,
);

/** A letter is closed in its last lines. */
const closingPassages = 8;

/** The index of the passage that opens the closing of a letter ("Yours sincerely"), or undefined where there is none. */
export function findSignOff({ passages }: Prose): number | undefined {
  for (let index = Math.max(passages.length - closingPassages, 0); index < passages.length; index += 1) {
    const passage = passages[index];
    if (passage?.opensBlock === true && passage.kind === "sentence" && signOffPattern.test(passage.text)) {
      return index;
    }
  }
  return undefined;
}
