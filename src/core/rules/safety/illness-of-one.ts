import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import type { Span } from "../../text/span.ts";
import { isPersonName } from "../../wording/given-names.ts";

/** Which of them. */
const which = String.raw`(?:(?:an?|his|her|severe|chronic|terminal|advanced|breast|lung|skin|bowel|prostate|clinical|type [12]|schwere[nr]?) ){0,2}`;

const illness =
  which +
  sourceLines`
  (?:HIV|AIDS|cancer|leuk(?:a)?emia|tumou?r|diabetes|epilepsy|hepatitis|dementia|depression|schizophrenia
  |bipolar disorder|multiple sclerosis|alcoholism|addiction|anorexia|bulimia|eating disorder|psychosis|syphilis|chlamydia
  |Krebs|Leukämie|Diabetes|Epilepsie|Hepatitis|Demenz|Depression(?:en)?|Schizophrenie|Multipler? Sklerose|Sucht|Magersucht
  |Psychose)(?![\p{L}-])
`;
/** Not an office, a cause or a firm that is named with it: "has cancer nurses". */
const alone = String.raw`(?! (?!in|at|since|for|and|but|or|which|last|this|und|seit|im|in|bei)\p{L})`;

const titled = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau)\.? \p{Lu}[\p{L}'’-]+`;
const named = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+`;
/** "Robert Ellis of Lubbock, who", "Frau Weber (41)" */
const owner = sourceLines`
  (?<![\p{L}-])(?<owner>${titled}|${named})(?: (?:of|from|in|aus) \p{Lu}\p{L}+)?(?:,? \(?\d{1,2}\)?)?,?(?: who)?
`;
const once = String.raw`(?: (?:also|once|recently|now|already|currently|again|auch|zurzeit|bereits))?`;
const be = String.raw`(?:is|was|has been|had been|is being|was being)${once}`;

/** What can be said of people alone. */
const ofPeoplePattern = patternLines("gu")`
  ${owner} (?:
    ${be} (?:(?:diagnosed|hospitali[sz]ed) with|treated for|living with|tested positive for|being treated for) ${illness}
    |${be} pregnant(?! with| \p{Ll}+s\b)
    |(?:suffers|suffered) from ${illness}
    |tested positive for ${illness}
    |(?:leidet|litt)${once} (?:an|unter) (?:einer? )?${illness}
    |(?:ist|war|wurde|wird) (?:an|wegen) (?:einer? )?${illness} (?:erkrankt|behandelt|gestorben)
    |(?:ist|war)${once} schwanger
  )
`;

/** What firms, places and machines have and are as well. */
const ofPersonPattern = patternLines("gu")`
  ${owner} (?:
    (?:has|had|hat|hatte)${once} (?:einen? )?${illness}${alone}
    |(?:has|had|made|submitted) (?:an? )?claims? for ${illness}
    |${be} (?:diagnosed with|treated for) (?!free|nothing|what|this|that|it\b|some|years?|months?|a |an |faults|errors?)\p{L}
    |(?:is|was)${once} (?:on sick leave|off sick|signed off sick)
    |(?:ist|war)${once} krank(?:geschrieben|gemeldet)
  )
`;

/** Without one of these there is nothing to find. */
const worthLookingPattern =
  /diagnos|treated|pregnan|schwanger|suffer|positive for|leidet|litt |sick|krank|claims? for|wegen |\b(?:ha[ds]|hatt?e?) /;

/** Where a text tells in words what one named person is ill with, or was treated for. */
export const illnessesOfOne = rememberByText((text: string): readonly Span[] =>
  !worthLookingPattern.test(text)
    ? []
    : [
        ...[...text.matchAll(ofPeoplePattern)].map((match) => spanOf(match)),
        ...[...text.matchAll(ofPersonPattern)].filter(({ groups }) => isPerson(groups?.["owner"] ?? "")).map(spanOf),
      ].filter(({ start }, index, all) => all.findIndex((other) => other.start === start) === index),
);

function isPerson(name: string): boolean {
  return new RegExp(`^${titled}$`, "u").test(name) || isPersonName(name);
}

function spanOf({ 0: found, index }: RegExpMatchArray & { readonly index: number }): Span {
  return { start: index, end: index + found.length };
}
