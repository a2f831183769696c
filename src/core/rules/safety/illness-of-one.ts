import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Span } from "../../text/span.ts";
import { isPersonName } from "../../wording/given-names.ts";

/** Which of them. */
const which = String.raw`(?:(?:an?|his|her|severe|chronic|terminal|advanced|breast|lung|skin|bowel|prostate|clinical|type [12]|schwere[nr]?) ){0,2}`;

const illness =
  which +
  sourceLines`
  (?:HIV|AIDS|cancer|leuk(?:a)?emia|tumou?r|diabetes|epilepsy|hepatitis|dementia|depression|schizophrenia
  |bipolar disorder|multiple sclerosis|alcoholism|addiction|anorexia|bulimia|eating disorder|psychosis|syphilis|chlamydia
  |(?:Parkinson|Alzheimer|Crohn)(?:['’]s)?(?: disease)?
  |(?:Brust|Lungen|Haut|Darm|Prostata|Blut|Magen)?[Kk]rebs|Leukämie|Diabetes|Epilepsie|Hepatitis|Demenz
  |Depression(?:en)?|Schizophrenie|Multipler? Sklerose|Sucht|Magersucht|Psychose)(?![\p{L}-])
`;
/** Not an office, a cause or a firm that is named with it: "has cancer nurses", "had cancer insurance". */
const alone = String.raw`(?! (?!(?:in|at|since|for|and|but|or|which|last|this|und|seit|im|bei)\b)\p{L})`;

const titled = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herrn?|Frau)\.?(?: (?:Dr|Prof)\.?)? \p{Lu}[\p{L}'’-]+`;
const named = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+`;
/** "Robert Ellis of Lubbock, who", "Frau Weber (41)", "Mr Ellis, aged 41,", "Mr Ellis, who lives in Bristol," */
const owner = sourceLines`
  (?<![\p{L}-])(?<owner>${titled}|${named})(?: (?:of|from|in|aus) \p{Lu}\p{L}+)?
  (?:,? (?:aged? |\()?\d{1,2}(?: years old| Jahre alt)?\)?)?(?:, (?:who|die|der) [^,.;:]{3,50}(?=,))?,?(?: who)?
`;
const once = String.raw`(?: (?:also|once|recently|now|already|currently|again|auch|zurzeit|bereits))?`;
const be = String.raw`(?:is|was|has been|had been|is being|was being)${once}`;

/** What can be said of people alone. */
const ofPeoplePattern = new Sieved(
  patternLines("gu")`
  ${owner} (?:
    ${be} (?:(?:diagnosed|hospitali[sz]ed) with|treated for|living with|tested positive for|being treated for) ${illness}
    |(?<=, )(?:(?:diagnosed|hospitali[sz]ed|living) with|(?:being )?treated for|suffering from) ${illness}
    |${be} pregnant(?! (?!with\b|was\b|has\b|is\b|this\b)\p{Ll}+s\b)(?! with (?!twins|triplets|child|an? |her |his |their |our |the ))
    |(?:suffers|suffered) from ${illness}
    |died (?:of|from) ${illness}
    |(?:has |had )?tested positive for ${illness}
    |(?:${be}|ist|war) HIV[ -]positiv
    |(?:leidet|litt)${once} (?:an|unter) (?:einer? )?${illness}
    |starb an ${illness}
    |(?:ist|war|wurde|wird) (?:an|wegen) (?:einer? )?${illness} (?:erkrankt|behandelt|gestorben)
    |(?:ist|war)${once} schwanger
  )
`,
);

/** "treated for tax purposes", "for free": nothing to do with an illness. */
const otherwise = sourceLines`
  (?:free|nothing|what|this|that|it|some|years?|months?|an?|all|faults?|errors?|tax(?:es)?|billing|accounting|pricing|VAT
  |(?:\p{L}+ ){0,3}purposes?|(?:\p{L}+ ){1,3}as)
`;

/** What firms, places and machines have and are as well. */
const ofPersonPattern = new Sieved(
  patternLines("gu")`
  ${owner} (?:
    (?:has|had|hat|hatte)${once} (?:einen? )?${illness}${alone}
    |(?:has|had|made|submitted) (?:an? )?claims? for ${illness}
    |${be} (?:diagnosed with|treated for) (?!${otherwise}\b)\p{L}
    |(?:is|was)${once} (?:on sick leave|off sick|signed off sick)
    |(?:ist|war)${once} krank ?(?:geschrieben|gemeldet)
  )
`,
);

/** "New York", "Great Yarmouth", "Wall Street", "United Airlines": a place or a firm, in two words as a person's name. */
const noPersonPattern = patternLines("u")`
  ^(?:
    New|North(?:ern)?|South(?:ern)?|East(?:ern)?|West(?:ern)?|Central|Great(?:er)?|United|Royal|National|San|Los|Las|Saint
    |Port|Mount|Lake|Cape|Upper|Lower|Old|Silicon|The|Our|Your
  ) 
  | (?:
    Street|Road|Lane|Avenue|Airlines?|Airways|Ireland|York|Britain|Kingdom|States|Islands?|Kong|Africa|Korea|Zealand|City
    |County|Town|Valley|Bank|Group|Council|University|College|School|Hospital|Clinic|Trust|Club|Company|Ltd|Limited|Inc
    |Corp|Corporation|Industries|Services|Systems|Server|Team|Department|Office|Institute|Association|Society|Party|League
    |Insurance|Media|Energy|Motors
  )$
`;

/** Where a text tells in words what one named person is ill with, or was treated for. */
export const illnessesOfOne = rememberByText((text: string): readonly Span[] =>
  [
    ...ofPeoplePattern
      .matchAll(text)
      .filter((match) => isPerson(ownerOf(match)) || !noPersonPattern.test(ownerOf(match))),
    ...ofPersonPattern.matchAll(text).filter((match) => isPerson(ownerOf(match))),
  ]
    .map(spanOf)
    .filter(({ start }, index, all) => all.findIndex((other) => other.start === start) === index),
);

function ownerOf({ groups }: RegExpExecArray): string {
  return groups?.["owner"] ?? "";
}

function isPerson(name: string): boolean {
  return new RegExp(`^${titled}$`, "u").test(name) || isPersonName(name);
}

function spanOf({ 0: found, index }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}
