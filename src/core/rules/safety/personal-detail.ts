import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { said, sayLater } from "../../text/say.ts";
import { isPersonName } from "../../wording/given-names.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { illnessesOfOne } from "./illness-of-one.ts";
import { findInSource, soughtInSource } from "./sought-in-source.ts";

/** ", is", ":** ", " (", " lautet " between what it is and its value. */
const link = String.raw`[*_:=#"“( ]{0,6}(?:(?:is|was|ist|lautet|war)[*_:"“ ]{1,5})?(?:der |am )?`;
/** Five signs or more, most of them digits, no telephone number, no year with a number, and none made up for show. */
const value = sourceLines`
  (?!\+|1?-?8\d\d[ -]\d{3}|0\d{2,4} \d{3}|[\d -]*(?:12345|00000|99999))(?=(?:[a-z]{0,4}[ -]?\d){5})(?:[a-z]{1,4}-?)?
  \d[a-z\d]*(?:[ -]\d[a-z\d]*)*
`;
const numberWord = String.raw`(?:id|identification)(?: (?:number|no\.?))?|number|no\.?|#`;

/** "member ID 882194471", "Kundennummer: 88219447": what only people and their like have a number as. */
const ownNumberPattern = soughtInSource(
  patternLines("gi")`
    (?<!\b(?:our|unsere|such|the supplier's) )(?<![\w-])(?:
      (?:member(?:ship)?|patient|subscriber|passport|student|beneficiary|enrollee|taxpayer|medical record
      |driver['’]?s? licen[cs]e|identity card|customer) (?:${numberWord})
      |mrn|(?:versicherten|krankenversicherten|mitglieds?|kunden|patienten|(?:reise)?pass|(?:personal)?ausweis|matrikel
      |führerschein|rentenversicherungs)-?(?:nummer|nr\.?|id)
    )(?![\p{L}\d])${link}${value}
  `,
);

/** "your file number is 882194471": numbers that incidents, laws and firms have as well, so that it is said whose. */
const theirNumberPattern = soughtInSource(
  patternLines("gi")`
    \b(?:your|his|her|my|ihre?|seine?|meine?) (?:[\p{L}-]+ )?(?:
      (?:claims?|file|account|policy|client|insurance|contract|employee|payroll|tax|group) (?:${numberWord})
      |(?:konto|vertrags|schadens?|policen|versicherungs(?:schein)?|akten|steuer|personal)-?(?:nummer|nr\.?|id)
      |aktenzeichen
    )(?![\p{L}\d])${link}${value}
  `,
);

const name = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+`;
const ofPlace = String.raw`(?: (?:of|from|in|aus) [\p{L} ]{2,30})?`;

/** "Mary Gomez of Lubbock, claim 4471-882-19"; a firm has a file or an account as well. */
const namedNumberPattern = soughtInSource(
  patternLines("gu")`
    (?<!\p{L})(?:${name}${ofPlace}[,(:]+ ?(?:claim|member|patient|Schaden|Mitglied)
    |(${name})${ofPlace}[,(:]+ ?(?:file|policy|account|case|Akte|Vertrag|Konto))
    (?: (?:number|no\.?|Nr\.?|ID))? ?#?(?=(?:-?\d){5})[\d-]+\d
  `,
);

const month = String.raw`[JFMASOND]\p{Ll}{2,8}\.?`;
const year = String.raw`(?:19|20)\d\d`;
/** A whole day; "or later" after it is of a group of people, and 1900 and 1970 are what programs put for none. */
const day = sourceLines`
  (?!(?:0?1[./-]){2}19[07]0|19[07]0-01-01)(?:
    \d{1,2}(?:[./-] ?\d{1,2}[./-] ?(?:${year}|\d\d)|(?:st|nd|rd|th|\.)? (?:of )?${month},? ${year})
    |${year}-\d\d-\d\d|${month} \d{1,2}(?:st|nd|rd|th)?,? ${year}
  )(?![\d/-])(?! (?:or|and|to|until|through|oder|und|bis) (?:later|earlier|after|before|younger|older|\d|später|früher|jünger|älter))
`;

/** "date of birth is 03/14/1961", "geb. am 14.3.1961" */
const birthPattern = soughtInSource(
  patternLines("giu")`
    (?<![\p{L}-])(?:
      (?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|geburtsdatum|geburtstag)${link}
      |(?:you|he|she|who|patient|member|customer|man|woman|child|boy|girl|son|daughter) (?:were|was) born on 
      |(?:geboren(?: am)?|geb\.(?: am)?) 
    )${day}
  `,
);

/** "Robert Ellis, born 03/14/1961" */
const bornPattern = soughtInSource(
  patternLines("gu")`
    (?<!\p{L})${name}(?:,| \(|(?: was)?) ?born(?: on)? ${day}
  `,
);

/** "Your diagnosis is F32.1", "Diagnosis code: F32.1": a code of the ICD. */
const diagnosisPattern = soughtInSource(
  patternLines("gi")`
    (?<![\w-])(?:
      (?:your|his|her|my|ihre|seine|meine) (?:[\w-]+ )?diagnos(?:is|e)(?:[ -]?code)?${link}
      |diagnos(?:is|e)(?:[ -]?code)?(?:(?:\*\*)?:(?:\*\*)?|=| is| was| ist| lautet) ?
      |diagnosed (?:you |him |her )?with (?:code )?
    )(?:icd-?1?\d?(?:-?[cg]m)?:? ?)?[A-TV-Z]\d\d\.\d{1,4}(?![\w-]|\.\d)(?! (?:means|stands for|bedeutet|steht für))
  `,
);

export const personalDetail: Rule = {
  id: "IC917",
  name: "personal-detail",
  title: "The number, birthday or diagnosis of one person",
  why: "What is so of one person goes to every reader, and gives away once more what they trusted you with.",
  source:
    "General Data Protection Regulation, article 5(1)(f) and article 9; HIPAA, 45 CFR 164.514(b)(2): what identifies somebody",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  yieldsTo: ["IC903", "IC904"],
  check,
  examples: {
    flagged: [
      { text: "Your member ID is 882194471 and your date of birth is 03/14/1961." },
      { text: "Robert Ellis, born 03/14/1961, had a claim for treatment." },
      { text: "Mary Gomez of Lubbock, claim 4471-882-19, called us first." },
      { text: "Your diagnosis is F32.1." },
      { text: "Your file number is 882194471." },
      { text: "Mary Gomez of Lubbock was treated for depression." },
      { text: "Mrs Gomez, who has diabetes, called us first." },
      { text: "Robert Ellis had a claim for HIV treatment." },
      { text: "Frau Weber wurde wegen Depressionen behandelt." },
      { text: "John Smith is living with HIV." },
      { text: "John Smith was hospitalised with hepatitis." },
      { text: "Herr Müller ist an Krebs gestorben." },
      { text: "Mr Ellis, aged 41, has cancer." },
      { text: "Mr Ellis, who lives in Bristol, has cancer." },
      { text: "Mrs Lane suffers from epilepsy." },
      { text: "Robert Ellis has tested positive for HIV." },
      { text: "Robert Ellis was diagnosed with asthma." },
      { text: "Mr Ellis died of leukaemia." },
      { text: "Mr Ellis has Parkinson's disease." },
      { text: "Mary Gomez is HIV-positive." },
      { text: "Mary Gomez is pregnant with twins." },
      { text: "Robert Ellis, diagnosed with cancer, was named." },
      { text: "Mrs Gomez is on sick leave." },
      { text: "Frau Dr. Weber hat Brustkrebs." },
      { text: "Herr Dr. Müller leidet an Depressionen." },
      { text: "Herr Müller starb an Krebs." },
      { text: "Frau Weber (41) ist schwanger." },
      { text: "Frau Weber ist krank gemeldet." },
      { text: "Ihre Kundennummer lautet 88219447, Ihr Geburtsdatum ist der 14. März 1961." },
    ],
    clean: [
      { text: "Please quote the reference 2026-0114882 when you call." },
      { text: "Your member ID is on your card." },
      { text: "The number of our case with the police is 882194471." },
      { text: "It held dates of birth and ICD-10 diagnosis codes such as F32.1." },
      { text: "Patients born in 1961 or born on 1 March 2019 or later were not in it." },
      { text: "Your member ID is {{member_id}}, your date of birth [date of birth]." },
      { text: "Our policy number 2026-00417 says so." },
      { text: "Questions about your member ID: 800-555-0119." },
      { text: "You may have been treated for depression. Members who have diabetes are not affected." },
      { text: "Robert Ellis, who leads our cancer centre, answers for this." },
      { text: "Mercy Hospital has cancer nurses who answer your questions." },
      { text: "Robert Ellis has told everybody who was treated for cancer." },
      { text: "Windows Server was diagnosed with a fault, and Robert Ellis was treated for free." },
      { text: "Frau Weber hat alle informiert, die wegen Krebs behandelt wurden." },
      { text: "Maria Lopez had cancer insurance with us." },
      { text: "Jane Doe has HIV forum access." },
      { text: "Wall Street suffered from depression." },
      { text: "Great Yarmouth is being treated for depression." },
      { text: "Anna Weber is treated for tax purposes as a resident." },
      { text: "Mr Ellis was treated for the purposes of this letter as a customer." },
      { text: "Mr Ellis, who lives in Bristol, has cancer insurance." },
      { text: "Anna Weber hat Krebsberatung angeboten." },
      { text: "The tale of Jane Doe is pregnant with meaning." },
    ],
  },
  exceptions: "Where the letter goes to this one person and holds it for a reason, it may stand.",
};

const sought = [
  { pattern: ownNumberPattern, what: said("the number of one person") },
  { pattern: theirNumberPattern, what: said("the number of one person") },
  { pattern: namedNumberPattern, what: said("the number of one person") },
  { pattern: birthPattern, what: said("the date of birth of one person") },
  { pattern: bornPattern, what: said("the date of birth of one person") },
  { pattern: diagnosisPattern, what: said("the diagnosis of one person") },
];

const illnessesIn = rememberInPassages(({ text }) => {
  const illnesses = illnessesOfOne(text);
  return illnesses.length === 0 ? undefined : illnesses;
});

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const illnesses = illnessesIn(draft.passages).flatMap(({ passage, found }) =>
    found.map((span) => ({
      span: draft.spanOf({ passage, ...span }),
      message: say("This tells what one person is or was ill with. Take it out, or leave out who it is."),
    })),
  );
  const details = sought.flatMap(({ pattern, what }) =>
    findInSource(draft, pattern)
      .filter(({ groups: [owner] }) => owner === undefined || isPersonName(owner))
      .map((span) => ({
        span,
        message: say(
          "This looks like {0}. Take it out, or leave a gap there that is filled for each reader.",
          sayLater(say, what),
        ),
      })),
  );
  return [...details, ...illnesses];
}
