import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { withoutWhoseOnly } from "./whose-only.ts";

const some = sourceLines`
    (?:
      some|certain|various|several|limited|multiple|many|numerous
      |a (?:small |limited |certain |large |significant |fair )?(?:
        number|amount|few|part|portion|quantity|range|subset|fraction|selection
      )(?: of)?
      |(?:
        (?<!\b(?:was|were|is|are|not|be|been|no|forms?|formed) )part|parts|pages|sections?|portions?|some|most|many
        |copies|a copy|one|two|three|a few
      ) of
    )
  `;
const things = sourceLines`
    (?:
      data|information|details?|files?|folders?|records?|documents?|materials?|content|contents|items|papers|accounts?
      |systems?|services?|servers?|platforms?|applications?|networks?|components?|features?|issues?|problems?
      |difficulties|databases?|infrastructure|environments?|activity|tools?|technolog(?:y|ies)|solutions?|equipment
      |machines?|devices?|computers?|resources?|areas|pages|offerings?|process(?:es)?|workflows?|operations?|programs?
    )
  `;
const adjectives = sourceLines`
    (?:
      (?:
        personal|sensitive|confidential|customer|client|user|member|internal|company|business|private|other|different
        |relevant|important|non-public|proprietary|recent|core|key|back-?end|it|ict|digital|online|electronic
        |technical|legacy|historic|historical|archived|older|old|central|critical|essential|external|main|computer|corporate|local|cloud|production|public|usual
        |regular
      ) ){0,2}
  `;

/** "some files", "certain of our systems", "parts of several documents": named, and nothing said. */
const someThingsPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b${some} (?:${some} )?(?:of )?(?:(?:our|your|the|its|their|these|those) )?${adjectives}${things}\b(?! (?:
          (?:of|on|in|with|about) (?!
            (?:your|the|their|our|its|an?|some|certain|most) (?:[\w-]+ )?(?:
              accounts?|profiles?|files?|systems?|records?|databases?|portals?|inbox(?:es)?|mailbox(?:es)?
            )\b
          )
          |for (?!\d|an? |about |some |most |several |up )
        )
      )
    `,
    "gi",
  ),
);
const oneThingPattern = new Sieved(
  patternLines("gi")`
    \b(?:an?|one|some|several|two) (?:items?|pieces?) of (?:post|mail|correspondence|paper)\b
    |\b(?:
      the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}|several|some|certain|multiple|a few|employees'|our
      |other
    ) (?:\(\d{1,4}\) )?(?:[\w'’-]+ ){0,2}?(?:
      employee|staff|colleague|user|worker|administrator|work|business|company|corporate|internal
    )s?['’]?s? (?:e-?mail |user )?(?:accounts|mailboxes)(?! (?:of|for|that|which|with|holding|containing) )
    |\b(?<=\b(?:in|within|inside|of|from) )(?:the|those|these) (?:e-?mail |user |employee |staff ){0,2}(?:accounts|mailboxes)\b(?! (?:of|for|holding|containing) )
    |\bthe (?:e-?mail |user )?account\b(?! (?:of|for|that|which|with|holding|containing|numbers?|names?|details|data|balances?) )
    |\b(?:
      an?|one
      |(?:an?|one|one of|the) (?:[\w'’-]+ ){0,2}?(?:
        employee|assistant|contractor|manager|officer|director|staff member|colleague|user|worker|administrator
      )['’]?s?['’]?
    ) (?:single )?(?:e-?mail |user |staff |employee |work |business |company )(?:accounts?|mailbox(?:es)?)\b(?! (?:of|for|that|which|with|holding|containing) )
    |\b(?:an?|one) (?:single )?(?:file|record|document|system|service|server|account|database)\b(?! (?:of|for|that|which|on|in|with) )
    |\b(?:
      two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens of|hundreds of|thousands of|\d[\d.,]*
    )(?: (?:hundred|thousand|million|billion))? (?:single |separate |different |further |other )?(?:
      files|records|documents|systems|services|servers|databases|folders|machines|computers|devices
    )\b(?! (?:of|for|that(?! (?:was|were|has|have|had)\b)|which|on|in|with|holding|containing|about) )
    |\b(?:our|the|their|its|all) (?:(?:whole|entire|complete|full|own|overall) ){0,2}(?:
      it|ict|computer|technical|digital|information|technology
    ) (?:landscapes?|estates?|environments?|infrastructure|systems?|networks?)\b(?! (?:of|for|that|which|in|with) )
    |\b(?:our|the|their|its) sites? (?:at|in|near) (?=[A-Z])
    |\b(?:a |some )?parts? of (?:the|our|this) (?:building|site|campus|premises|town|house)s?\b
    |\bone of (?:our|the|their) (?:
      systems|services|servers|platforms|networks|databases|suppliers|providers
    )\b(?! (?:for|that|which|with) )
  `,
);
/** `text` with the things that name nothing blanked out. */
export function withoutVagueThings(text: string): string {
  return [someThingsPattern, oneThingPattern].reduce(
    (rest, pattern) => pattern.replaceIn(rest, (thing) => "it".padEnd(thing.length)),
    withoutWhoseOnly(text),
  );
}
