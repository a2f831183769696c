import { sourceLines } from "../../text/pattern-lines.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

/** Turns of phrase that put the blame on us, whatever was done. */
export const framePatterns: readonly OwningPattern[] = [
  {
    note: "“What hurt you was a sentence that we wrote”, “what brought the roof down was our decision”",
    pattern: sourceLines`
      ^\W*what (?!showed|told|helped|alerted|saved|caught|saves|helps|matters|counts|drives)(?:
        \w{2,}(?:ed|e|t|d|k|n)
      )\b[^.;,]{0,60}? (?:was|is|were) (?:
        that (?:we|our (?!${othersOfOurs}))
        |[^.;,]{0,40}?\b(?:
          we (?:had )?(?!received|got|found|saw)\w+|of ours\b
          |our (?:own )?(?!${othersOfOurs})(?:[\w-]+ )?(?:
            decision|choice|haste|neglect|failure|mistake|error|silence|delay|update|change|work|script|policy|habit
            |plan\w*|lack|setting|letter|form|wording|handling|order
          )\b
        )
      )
    `,
    unless: String.raw`\b(?:needed|wanted|received|offered|promised|helped)\b[^.;]{0,40} (?:was|is)`,
  },
  {
    note: "“You relied on us, and we were not there”, “choosing it was our decision”, “no supplier is to blame; we are”",
    pattern: sourceLines`
      \b(?:trusted|relied on|counted on|depended on|needed) us\b[^.;]{0,60}, (?:and|but) (?:we|I) (?:
        (?:were|was|did|had|could) not|(?:were|was|did|had|could)n't|failed
      )\b
      |\b(?:choosing|trusting|hiring|using|keeping|appointing|engaging) (?:
        it|them|him|her|(?:that|this|the) [\w-]+
      ) was (?:our|my) (?:own )?(?:decision|choice|doing)\b
      |\b(?:to blame|at fault|responsible)\b[^.;]{0,50}?(?:[;,:] (?:but )?| ?[\u2013\u2014-] ?)(?:we|I) (?:are|am)(?=[.;,]|$)
      |\b(?:blame|fault|responsibility|answer|lies)\b[^.;:]{0,90}: (?:(?:with|on|at) )?(?:us|ourselves|me|myself)(?=[.,;]|$)
      |\bfor which (?:we|I|our [\w-]+)(?: alone| only| must| are| am| have to| ourselves)* (?:
        answer|answerable|responsible|accountable|to blame
      )\b
      |\b(?:we|I)(?:, (?:and )?not [^,.;]{3,40},| alone| stand| are| am)* (?:
        answer|answerable|accountable
      ) for (?:
        this|that|it|what
        |(?:the|an?|every|all|these|those) [^.;,]{0,30}?\b(?:
          wrong|errors?|mistakes?|faults?|loss|delays?|deaths?|fail\w+|harm|damage|leaks?|breach
        )
      )
      |\b(?:us|we|our [\w-]+)\b[^.;]{0,50} (?:must|should|have to|has to|will have to) (?:
        bear|carry|shoulder|live with
      ) (?:the|this|that) (?:shame|blame|guilt|burden|fault)\b
      |\bauthors of [^.;]{0,40}\b(?:conditions|misfortune|mess|harm|loss|trouble)\b
    `,
  },
  {
    note: "“Nobody but us is to blame”, “it was nobody's fault but ours”, “nobody else is at fault”",
    pattern: sourceLines`
      \b(?:nobody|no one|none|no-one) (?:else )?(?:but|except|other than) (?:us|ourselves|me|myself) (?:
        is|are|was|were|can be|could be|bears?|has|had|to
      ) (?:\w+ )?(?:be )?(?:blame\w*|responsib\w+|at fault|answerable|answer|reproach\w*|faulted|accused)
      |\b(?:nobody|no one|no-one|none)(?:'s)?\b[^.;,]{0,20} (?:to blame|at fault|fault|responsible|blame) (?:for \w+ )?(?:but|except|other than) (?:us|ours|ourselves|me|myself)\b
      |\b(?:have|had) (?:nobody|no one) else to blame\b
      |\b(?:nobody|no one|none) else (?:is|was|can be|should be) (?:to blame|at fault|responsible|blamed)\b
      |\b(?:
        only (?:us|ourselves|myself) to blame|to blame (?:nobody|no one|anyone|anybody) but (?:us|ourselves|myself)
      )\b
    `,
  },
  {
    note: "“We cannot say that we took every care”, “nobody can say that we were ready”",
    pattern: sourceLines`
      \b(?:
        (?:we|I) (?:cannot|can't|could not|couldn't)|(?:nobody|no one) (?:can|could)
        |it would be (?:wrong|untrue|false) to
      ) (?:\w+ )?(?:say|claim) (?:that )?(?:we|I) (?:did|took|gave|made|were|was|have|had) (?:\w+ )?(?:
        all|everything|enough|our best|what|prepared|ready|careful|every|well|the right
      )\b
    `,
  },
  {
    note: "“Our choice of a cheap lock is what let him in”, “our silence is why you heard it from the press”",
    pattern: sourceLines`
      \b(?:
        culprit|weak(?:est)? (?:point|spot|link)|root of (?:it|this|the \w+)|what (?:went wrong|failed)|trouble
        |real (?:problem|reason|cause)
      )\b[^.;]{0,20} (?:was|were|is|lay in|lies in)(?: not [^.;]{2,40}[;,]?(?: but| it was)?)? our (?!${othersOfOurs})
      |\b(?:
        followed|resulted|came|stemmed|arose|because of|due to|owing to|down to|result of|consequence of|price of
        |grew out of
      ) (?:from )?our (?:own )?(?:
        choice|decision|wish|habit|eagerness|reluctance|refusal|handling|haste|attempt to (?:save|cut)|way of
      )\b
      |\bour (?:own )?(?!(?:[\w-]+ ){0,2}(?:monitoring|alarm|investigation|insurance|provider|supplier|customers|training|vigilance)\b)[\w-]+(?: [\w'-]+){0,6} (?:
        is|are|was|were|lies?|lay|stands?|stood
      ) (?:
        what|why|behind (?:all |much of |most of )?(?:this|that|it|the)\b|at the (?:root|bottom|heart|origin) of
        |the (?:root |real |true |main )?(?:cause|source|origin)\b|the reason (?:why |that )?
      )(?! (?:
          showed|told|held|protects?|protected|spared|lets?|helped|alerted|saved|stopped|allowed us|caught|brought|makes? us|we do|we are|keeps?
          |you can
        )\b
      )
    `,
  },
  {
    note: "“That was for us to check”, “it was up to us to lock it”, said where it was not done",
    pattern: sourceLines`
      \b(?:nobody|no one|not done|never)\b[^.;]{3,60}, (?:and|but|though) (?:that|it|this) (?:was|is|had been) (?:our|my) (?:own )?(?:job|task|duty)\b
      |\b(?:it|that|this|which) (?:was|had been) (?:
        for us|up to us|our (?:job|task|duty|business|place)|ours
      ) to (?:
        see|check|do|make|keep|ensure|catch|spot|arrange|prevent|tell|notice|know|lock|ask|read|test|warn|stop
      )\b
    `,
    unless: String.raw`\band we (?:did|have done) (?:it|so|that)\b`,
  },
  {
    note: "“You did not do anything wrong; we did”, “not by you but by us”",
    pattern: String.raw`\b(?:you|they|he|she|it) (?:did|were|was|had)(?: not|n't)[;,:.]? (?:but )?(?:we|I) (?:did|were|was|had)(?=[.;,!]|$)|\bby (?:us|me),? (?:and )?not by\b`,
    unless: String.raw`\b(?:found|noticed|discovered|reported|detected|stopped|caught|spotted|fixed|repaired)(?: \w+)?,? by (?:us|me)\b`,
  },
  {
    note: "“We do not deny that our check was too quick”, “we cannot excuse it”",
    pattern: String.raw`\b(?:we|I) (?:do not|don't|cannot|can't|will not|won't|are not going to) (?:deny|dispute|pretend|excuse|hide|gloss over|make excuses|blame (?:the|a|anyone|others))\b`,
    unless: sourceLines`
      \b(?:
        pretend (?:to|that (?:it|this) will)
        |hide (?:our (?:joy|relief|disappointment|sadness)|anything|behind (?:\w+ )?(?:screen|curtain))
        |deny (?:access|you|entry|that (?:it|you|this) (?:is|are|was|were))|dispute (?:your|you)
      )\b
      |,? (?:nor|and) (?:we )?(?:do we |not )?(?:confirm|admit)
    `,
  },
  {
    note: "“Yes, we should have”, “there is no excuse for how we treated you”, “we uphold your complaint”",
    pattern: sourceLines`
      \bnot (?:good|fast|clear) enough,? and (?:we|I) (?:know|accept|admit)\b
      |\byes,? (?:we|I) should\b(?! have (?:more|news))|\bno excuse for (?:the way |how |what |that )?(?:we|I|our)\b
      |\b(?:we|I)\b[^.;]{3,80}, (?:and|for which) there is no excuse(?: for (?:that|this|it))?(?=[.;]|$)
      |\b(?:we|I) (?:[\w'-]+ ){1,8}?(?:longer|more|further|wider|later|less) than (?:we|the law|our (?:own )?rules?) (?:may|should|ought|promised|(?:am|are|was|were) (?:allowed|meant|supposed)|allows?|allowed)\b
      |\b(?:we|I) (?:\w+ ){0,7}?uph(?:o|e)ld (?:it|your complaint|the complaint|them)\b
      |\bwe (?:agree|accept|concede) with [^.;]{3,60} that we\b
    `,
    unless: String.raw`\b(?:not|n't|cannot|never) (?:\w+ )?uph(?:o|e)ld`,
  },
  {
    note: "“That is how we had planned the rota”, told as the reason of the harm",
    pattern: sourceLines`
      \b(?:that|this|which|such) (?:is|was) (?:just |exactly |precisely |simply )?(?:
        how|the way|where|what|when|why|whom
      ) (?:we|our (?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+) (?:had |have |ourselves |once )*(?:
        built|designed|coded|wired|worded|set (?:it|them|this)? ?up|drawn|drew|planned|arranged|written|wrote|left|configured
        |organi[sz]ed|made|programmed|laid|run|ran|kept|stored|filed|put|placed|hung|bought|chose|chosen
      )\b
      |\bwe (?:built|made|designed|set up|wrote|planned|left) (?:it|them) (?:that|this) way\b
      |\b(?:set|set up|built|designed|left|put|arranged|configured|written|planned) (?:
        like (?:that|this)|(?:that|this) way|so
      ) by us\b
      |WE ADV (?:got|fell|fallen|slipped|drifted|were|been) (?:in|into) the habit of \w+ing\b
    `,
    unless: String.raw`\b(?:safe|secure|protected|held|encrypted|separate|out of reach|on purpose|worked|works|proud)\b`,
  },
  {
    note: "“It went wrong at our end”, “you should have heard it from us”, “by our own hand”",
    pattern: sourceLines`
      \b(?:went|gone|go) (?:\w+ )?wrong\b[^.;]{0,20}? (?:
        (?:at|on) our (?:end|side|part)|with us|in our own (?!${othersOfOurs})\w+
      )\b
      |\b(?:you|they|our \w+|everyone|those \w+) (?:should|ought to) have (?:\w+ )?(?:
        heard|learned|learnt|known|found out|been (?:told|warned)
      )\b[^.;]{0,40} (?:from|by) us\b
      |\bby our (?:own )?hands?\b|\b(?:hold|held|put) (?:up )?(?:our|my) hands(?: up)?(?=[.:;,]| for)
      |\bwe (?:were|are|had been) in (?:breach|violation) of\b
    `,
    unless: String.raw`\b(?:not|nothing|never|n't|whether|what (?:could|can|may)|if)\b[^.;]{0,20} (?:went|gone|go)\b`,
  },
];
