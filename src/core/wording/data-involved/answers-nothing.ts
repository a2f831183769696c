import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { stillSoPattern } from "../earlier-notice.ts";

const money = "(?:money|funds?|deposits?|savings)";
/** "No money was lost", "your deposits were never at risk": that is no data, and no service. */
const moneyPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:and |but )?(?:
        no (?:customer |client )?${money} (?:was|were|has been|have been) (?:ever )?(?:
          lost|stolen|taken|touched|at risk
        )
        |(?:your|all(?: your| customers?['’]?)?) ${money} (?:
          is|are|was|were|has been|have been|remains?|remained
        ) (?:(?:all|always|fully|completely|still) )*(?:
          safe|secure|untouched|(?:never|not|at no (?:time|point)) (?:lost|touched|at risk|in danger)
        )
      )(?: at (?:all times|any time)| with us| in our hands)?\W*$
    `,
    "i",
  ),
);

const said = "(?:said|wrote|told(?: (?:you|everybody|everyone|the press))?|stated|announced|reported|assured you)";
/** "At 08:28, and again at 14:25, we wrote that no personal data was involved": what was said then, and not what is so. */
const deniedBeforePattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:we|I) (?:(?:had|first|also|then|wrongly|earlier|already) )*${said}\b[^.;:]{0,40}? that (?:
        no (?:(?:personal|customer|client|member|patient|sensitive|of your) )*(?:data|information) (?:
          was|were|is|are|had been|has been
        )
        |your (?:data|information) (?:was|were|is|are) (?:not|safe|secure)
      )\b[^.;]*[.!]?$
      |\b(?:statement|notice|letter|message|post|update)s?\b[^.;]{0,40}? that no (?:(?:personal|customer|client|member|patient|sensitive) )*(?:data|information) (?:was|were|is|are|had been) [^.;]* (?:was|were) (?:wrong|untrue|false|mistaken)\b
    `,
    "i",
  ),
);
/** Whether a sentence denies what nobody asked, or tells only that it was denied before. */
export function answersNothing(text: string): boolean {
  return moneyPattern.test(text) || (deniedBeforePattern.test(text) && !stillSoPattern.test(text));
}
