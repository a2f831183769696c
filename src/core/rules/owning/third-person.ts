import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

const kind = sourceLines`
  (?:
    company|organi[sz]ation|firm|business|bank|building society|agency|association|foundation|charity|council|hospital
    |clinic|surgery|practice|university|college|school|nursery|academy|institute|platform|management|board|committee
    |club|society|trust|hotel|museum|gallery|library|theatre|theater|shop|store|airline|railway|airport|authority
    |department|ministry|office|church|parish|group|union|federation|co-?operative|insurer|operator|provider|developer
    |publisher|leadership|executive|team|service|centre|center|network|project|zoo|brewery|restaurant
  )
`;
const many = String.raw`(?:directors|trustees|management|managers|partners|owners|staff|board|committee|council|team|governors|editors|organi[sz]ers|leadership|executive)`;
/** "the bank", "this organisation", "the club's committee" */
const one = String.raw`(?:(?<=^(?:dear [\w ]{1,30}, )?)management|(?<!\b(?:we|I|at|of|by|from|with|for|to), )(?:the|this) (?:[\w'-]+ ){0,3}?${kind}(?: of [\w' -]{1,40}?)?)`;
/** "Ostra Theatre", "Hill & Sons": the capital letters are seen to afterwards. */
const named = String.raw`(?<=^|^dear [\w ]{1,30}, )(?:[\w.'-]+ (?:(?:&|and|of|the) )?){0,4}?[\w.'-]+`;
const manner = String.raw`(?:(?:very |most )?(?:deeply|sincerely|truly|greatly|unreservedly|fully|strongly|profoundly|genuinely|wholeheartedly|publicly|also|very|so|extremely|terribly) )?`;
const whole = String.raw`(?:full |complete |total |sole |entire |its |all |the |our )*`;
/** What only one of itself says in this way */
const says = sourceLines`
  (?:
    regrets|is ${manner}(?:sorry|ashamed|saddened|apologetic)|apologi[sz]es(?! to us\b)
    |(?:would like|wishes|wants|would wish) (?:[\w-]+ ){0,3}?to (?:
      ${manner}apologi[sz]e|(?:say|know|tell [\w-]+|let [\w-]+ know) (?:how|that it|sorry)
      |(?:express|offer|extend) its
    )
    |(?:offers|extends|sends|expresses|conveys|makes|tenders|gives|owes)(?: you| \w+ \w+)? (?:its|an?|their) (?:\w+ ){0,2}?(?:
      apolog(?:y|ies)|regrets?|sympathy|sympathies
    )
    |(?:understands|knows|appreciates|recogni[sz]es|reali[sz]es) (?:
      that this|how|the (?:distress|concern|upset|worry|frustration|anger|anxiety)
    )
    |(?:assures|reassures|thanks|begs|promises|asks) (?:all )?(?:its|their) [\w-]+
    |(?:has |had )?(?:let (?:its |the )?[\w-]+ down|failed (?:its|in its duty))
  )
`;
const owns = sourceLines`
  (?:
    (?:takes|accepts|acknowledges|assumes|bears) ${whole}(?:responsibility|blame|accountability)
    |(?:accepts|acknowledges|admits|recogni[sz]es|concedes) that it (?:\w+ )?(?:
      fell|failed|was|got|let|made|did|should|could|has|had|is|broke|lost
    )
    |(?:takes|treats) (?:this|(?:the |your |its \w+' )?(?:security|privacy|protection|safety))(?: \w+){0,4} seriously
    |(?:takes|accepts) ${whole}(?:this|the (?:security|privacy|protection|safety))
  )
`;

/** "Ostra Theatre apologises": names in capital letters alone, but for "of" and the like */
const ownName = patternLines("u")`
    ^\p{Lu}\S*(?: (?:[\p{Lu}\d&]\S*|of|and|the))*(?: (?:\w+ly|very|most|also|so))* (?:
      regrets|is|apologi[sz]es|would|wishes|wants|offers|extends|sends|expresses|conveys|makes|tenders|gives|owes
      |understands|knows|appreciates|recogni[sz]es|reali[sz]es|assures|reassures|thanks|begs|promises|asks|has|had|let
      |failed|takes|accepts|acknowledges|assumes|bears|admits|concedes|treats
    )\b
  `;
const aboutKind = new RegExp(String.raw`^(?:the|this|management|it)\b|^${many}\b`, "i");
const others = /^(?:mr|mrs|ms|dr|prof|he|she|this|that|who|i|we|you|they|nobody|everybody|everyone)\b/i;

/** Whether a hit speaks of an organisation by its kind, or by a name with its capital letters. */
function isOrganisation({ passage, start, end }: PlacedHit, { draft }: RuleContext): boolean {
  const words = draft.passages[passage]?.text.slice(start, end) ?? "";
  return aboutKind.test(words) || (ownName.test(words) && !others.test(words));
}

export const thirdPerson = wordingRule({
  id: "IC209",
  name: "third-person",
  title: "Ourselves as “the company”",
  message: "“{words}” steps back from the matter, as if somebody else had written the letter. Say “we”.",
  why: "Nobody says sorry in the third person: it sounds like a report about somebody else’s feelings.",
  source: "GSA, plainlanguage.gov: speak of the organisation as “we”; House judgement",
  severity: "information",
  triggers: [
    "regret",
    "sorrow",
    "understands",
    "knows",
    "appreciates",
    "ises",
    "izes",
    "assures",
    "thanks",
    "begs",
    "promises",
    "asks",
    " down",
    "failed",
    "sorry",
    "ashamed",
    "sadden",
    "apolog",
    "sympath",
    "responsib",
    "blame",
    "accountab",
    "that it",
    "seriously",
    "takes",
    "accepts",
  ],
  unless: String.raw`(?:printing|courier|hosting|mailing|software|delivery|removal|phone|energy|water|security|cleaning) (?:company|firm|provider|service)|(?:our|the) (?:supplier|vendor|provider|contractor|courier|partner|processor|landlord|printer)s?`,
  phrases: [
    { words: String.raw`${one} ${manner}(?:${says}|${owns})` },
    {
      words: String.raw`the (?:[\w'-]+ ){0,2}?${many} (?:${manner}(?:apologi[sz]e|regret)|are ${manner}(?:sorry|ashamed)|(?:would like|wish|want) to ${manner}apologi[sz]e|(?:offer|extend|express) their (?:\w+ )?(?:apologies|regret))`,
    },
    { words: String.raw`it is with (?:\w+ )?(?:regret|sorrow|sadness) that ${one}` },
    { words: String.raw`(?<=^)it ${manner}(?:apologi[sz]es|regrets|is ${manner}sorry)` },
    { words: String.raw`${named} ${manner}(?:${says}|${owns})` },
  ],
  counts: isOrganisation,
  examples: {
    flagged: [
      { text: "The company regrets what happened." },
      { text: "The company sincerely apologises to its customers." },
      { text: "The bank is deeply sorry for the delay." },
      { text: "The organisation accepts full responsibility." },
      { text: "The firm would like to apologise." },
      { text: "The university takes this very seriously." },
      { text: "Ostra Theatre apologises for the empty seats." },
      { text: "The zoo's board of keepers offers you its apologies." },
      { text: "Dear walker, this club regrets the lost maps." },
      { text: "Hill & Sons accepts that it let its guests down." },
      { text: "The trustees are deeply sorry." },
    ],
    clean: [
      { text: "We are sorry." },
      { text: "The company that printed the letters is in Leeds." },
      { text: "The bank will send you a new card." },
      { text: "The school was closed on Monday." },
      { text: "“The company regrets the delay,” wrote the carrier.", note: "Somebody else's words." },
      { text: "We, the keepers of the zoo, are sorry." },
      { text: "The courier company apologises for the late parcels.", note: "Another's apology." },
      { text: "Ostra has apologised to us." },
      { text: "Mrs Hill apologises to every guest.", note: "A person." },
      { text: "The board met on Friday and decided to close the service." },
    ],
  },
  exceptions:
    "A statement for the press may speak of the organisation by its name. Its apology is better said by a person.",
});
