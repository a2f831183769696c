import { sourceLines } from "../../text/pattern-lines.ts";

/** Whom a notice tells so. */
const readers =
  "(?:you|they|users|customers|members|parents|patients|residents|guests|everyone|people|staff|tenants|passengers)";
/** That there is nothing to do, in so many words. Source: house list. */
export const nothingToDoWordings: readonly string[] = [
  "nothing (?:more |else |further )?(?:is|will be) (?:being )?(?:required|asked|expected|needed|demanded|wanted) (?:of|from) (?!us\\b|our\\b|the (?:team|engineers|staff))\\w+",
  "(?:it is|it's|is) (?:also |therefore |currently )?(?:not|un)[- ]?necessary (?:for (?:you|anyone|users|customers|members|patients|parents|clients|any \\w+) )?to (?!contact|call|write|say|know)\\w+",
  `${readers} (?:are|is|will) not (?:be )?(?:being )?(?:required|asked|obliged|expected) to (?!contact|know)\\w+`,
  "(?:not|n't) (?:believe|think|consider|feel)(?: that)? (?:it is|it's|it|there is|that) ?(?:necessary|needed|a need|any need|any reason) (?:for [\\w -]{2,30} )?to (?:take|do|act|change)",
  `no (?:further |additional |other |special )?(?:action|steps?|measures) (?:that )?${readers}(?: [\\w-]+){0,5} (?:need|needs|have|has|must)`,
  "without (?:any )?(?:further )?(?:work|action|effort|steps?|input|intervention)s? (?:on|from|by|at|of) (?:your|yours|you|users|customers|members)|without (?:you|your|anyone) (?:(?:having|needing) to (?:do|lift|change|act|ask)|doing|lifting)",
  "no (?:further |immediate |additional |user |customer |other )?(?:action|steps?|measure)s?(?: [\\w.]+){0,6}? (?:is|are|was|were)? ?(?:currently |now )?(?:needed|required|necessary)",
  "no (?:further |immediate |additional |user |customer )?action (?:needed|required|necessary|on your part|from you|by you)",
  "(?:you|users|customers|they|members|maintainers|authors|people|no one|nobody) (?:\\w+ ){0,4}?(?:do not|don't|does not|will not|won't|did not|need not) (?:need|have|be required)? ?(?:to )?(?:do anything|take (?:any )?(?:further |additional )?(?:action|steps)|change|reset|act)",
  `${readers} need not (?!(?:worry|fear|panic|doubt|be (?:afraid|worried|concerned|alarmed|anxious))\\b)\\w+`,
  `${readers} (?:need|have to|must) (?:to )?do nothing`,
  "(?<!\\b(?:was|were) )no need (?:for (?:you|users|customers|anyone) )?to (?:do|act|change|reset|take|contact|call|phone|ring|write|reply|get in touch)",
  sourceLines`
    (?:there is |there's )?nothing (?!(?:that )?(?:we|our|the (?:team|engineers|staff))\b)(?:(?:that )?(?:you|users|customers|more|else|further) )?(?:(?!than\b|but\b|i\b|we\b)\w+ ){0,4}?(?:
      to (?:
        do|change|install|update|reset|configure|download|pay|sign|return|click|tap|fill in|fill out|send|enter
        |re-enter|buy|renew|cancel|set|switch|upgrade|replace|redo|re-?install|register|re-register|arrange|bring
      )(?! with\b)
      |to be done|needs? to (?:do|be done)|for you to do|need do|must do|(?:need|have) to \w+|can be done
    )
  `,
  `${readers} (?:can|may) (?:simply |safely |just |all )?(?:carry on|go on|continue|leave (?:everything|it|things|them|all))(?: [\\w-]+){0,4} (?:as (?:before|usual|normal|ever|it is|it stands|they are|planned)|where (?:it is|they are))`,
  "no (?:further |other |special )?(?:steps?|measures|tasks?) (?:to take|for you|on your (?:side|part)|at your end)",
  "no (?:reply|response|answer|visit|call|payment|registration|re-?installation|password change|reset|update|upgrade|receipt|appointment|booking|proof|form|signature|claim|ticket|paperwork|prescription|referral)s? (?:\\w+ ){0,4}?(?:is|are) (?:needed|required|necessary)",
  "(?:nobody|no one) (?:needs|has|will (?:need|have)) to (?!know\\b|be\\b|worry\\b|tell\\b)\\w+",
  "(?:nobody|no one|staff|people|[a-z]+s) (?:of \\w+ )?need(?: not)? (?!(?:worry|fear|panic|doubt|know|happen|mean|be|lead|have|to|not|no|any|an?|the|and|or|is|are|was|were|more|help|your|our)\\b)[a-z]{3,20} (?:again|in|up|out|their|the|any|it|this|to|for|by)\\b",
  "no longer (?:necessary|needed) (?:for \\w+ )?to (?!know)\\w+|^\\W*[a-z]{3,20}ing\\b[^.;?!,]{2,50} (?:is|are) no longer (?:needed|necessary|required)",
  "(?:do not|don't) (?:have|need) to be (?:at home|present|there|in)\\b",
  "(?:need not|needn't) do (?:so|it|that|this)",
  "(?:need not|needn't|(?:do|does) not (?:need|have) to) be (?:re-?\\w+|changed|boiled|booked|filled in)(?! by (?:us|our))",
  "(?!we )\\w+ need take no (?:\\w+ )?(?:action|steps)",
  "(?:not much|little|nothing) (?:else |more )?(?:that )?(?:can be done|(?:you|users|customers) can do|to be done)(?: \\w+){0,3} (?:besides|except|but|other than|apart from|than to|beyond) (?!wait)",
  "(?:need not|needn't|do not need to|don't need to|do not have to|don't have to) (?:take (?:any )?action|do anything|lift a finger)",
  `(?:needs?|requires?|asks?|demands?|expects?|wants?) nothing (?:more |else |further )?(?:of|from) ${readers}`,
  "(?:not a thing|(?:isn't|is not|aren't) anything) (?:(?:that )?you (?:have|need|must)|for you to|to (?:do|change))",
];
