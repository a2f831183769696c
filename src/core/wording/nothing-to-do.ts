/** That there is nothing to do, in so many words. Source: house list. */
export const nothingToDoWordings: readonly string[] = [
  "nothing (?:more |else |further )?(?:is|will be) (?:required|asked|expected|needed|demanded) (?:of|from) you",
  "no (?:further |immediate |additional |user |customer |other )?(?:action|steps?)s?(?: \\w+){0,6}? (?:is|are|was|were)? ?(?:currently |now )?(?:needed|required|necessary)",
  "no (?:further |immediate |additional |user |customer )?action (?:needed|required|necessary|on your part|from you|by you)",
  "(?:you|users|customers|they|members|maintainers|authors|people|no one|nobody) (?:\\w+ ){0,4}?(?:do not|don't|does not|will not|won't|did not|need not) (?:need|have|be required)? ?(?:to )?(?:do anything|take (?:any )?(?:further |additional )?(?:action|steps)|change|reset|worry|act)",
  "(?:you|users|customers|members|they) need not \\w+",
  "(?:you|users|customers|they|members) (?:need|have to|must) (?:to )?do nothing",
  "no need (?:for (?:you|users|customers|anyone) )?to (?:do|act|change|reset|take|worry|contact|call|phone|ring|write|reply|get in touch)",
  "(?:there is |there's )?nothing (?!(?:that )?(?:we|our|the (?:team|engineers|staff))\\b)(?:(?:that )?(?:you|users|customers|more|else|further) )?(?:(?!than\\b|but\\b|i\\b|we\\b)\\w+ ){0,4}?(?:to (?:do|change|install|update|reset|configure|download|pay|sign|return)(?! with\\b)|to be done|needs? to (?:do|be done)|for you to do|need do|must do|(?:need|have) to \\w+|can be done)",
  "(?:you|users|customers|everyone|members|parents|patients|residents|guests|they) (?:can|may) (?:simply |safely |just |all )?(?:carry on|go on|continue|leave (?:everything|it|things|them|all))(?: [\\w-]+){0,4} (?:as (?:before|usual|normal|ever|it is|it stands|they are|planned)|where (?:it is|they are))",
  "no (?:further |other |special )?(?:steps?|measures|tasks?) (?:to take|for you|on your (?:side|part)|at your end)",
  "no (?:reply|response|answer|visit|call|payment|registration|re-?installation|password change|reset|update|upgrade)s? (?:\\w+ ){0,4}?(?:is|are) (?:needed|required|necessary)",
  "(?:nobody|no one) (?:needs|has|will (?:need|have)) to (?!know\\b|be\\b|worry\\b|tell\\b)\\w+",
  "(?:need not|needn't) do (?:so|it|that|this)",
  "(?:need not|needn't|do not need to|don't need to|do not have to|don't have to) (?:take (?:any )?action|do anything)",
];
