import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

const people = sourceLines`
  (?:
    attackers?|hackers?|criminals?|thieves|thief|intruders?|fraudsters?|burglars?|scammers?|gangs?|groups?
    |competitors?|rivals?|insiders?|employees?|bots?|actors?|perpetrators?|individuals?|culprits?|vandals?|pranksters?
    |teenagers?|students?|pupils?|neighbou?rs?|contractors?|colleagues?|activists?|opportunists?|person|man|woman
    |caller|state|government
  )
`;
const doer = sourceLines`
  (?:
    (?:the |an? |some |these |those |our |one of our |other )?(?:[\w-]+ ){0,2}?${people}
    |(?:it|this) (?:was|has been|came|started|began|happened)(?! (?:an? |the |only )?(?:
        right|best|first|important|least|good|wrong|better|fair|mistake|time|clear|essential|necessary|vital|safe|not
      )\b
    )
    |(?:it|this) is (?:an?|the|due|caused|linked|related|down|something)(?! (?:right|best|first|important|only|least|good)\b)
    |they|he|she|someone|somebody|whoever|whose
  )(?! (?:
      should|must|needs?|will|can|deserves?|wants? to know
      |(?:are|is|were) (?:safe|secure|correct|right|complete|now|no longer|not)
    )\b
  )
`;
/** "caused", "triggered", "sold it": what is said to have been done, or to have brought it about */
const brought = sourceLines`
  (?:
    caused?|triggered|damaged|broke|brought (?:down|about)|led to|behind|stole|stolen|took|taken|sold|used
    |got (?:in|hold|into)|gained|guessed|came (?:in|from|through)|wanted|planned|left|hit|hack\w*|attack\w*|phish\w*
    |leaked|crashed|failed|overloaded|overheated|corrupted|infected|entered|started|picked|targeted|copied|knew|bought
    |tricked|cut|to blame|the (?:cause|reason|culprit|work|result)|due to|because of
    |a (?:bug|virus|fault|power|faulty|loose|prank|cable)|sabotage|vandalism|insiders?|competitors?|criminals?|gang
    |state
  )
`;
const maybe = sourceLines`
  (?:
    (?:(?:most|quite|very) )?(?:probably|possibly)|almost certainly|presumably|most likely|very likely|quite likely
    |likely|in all (?:likelihood|probability)|perhaps|maybe|conceivably|no doubt|doubtless|apparently
    |supposedly|chances are(?: that)?|odds are(?: that)?|the odds are(?: that)?
  )
`;
const guess = String.raw`(?:guess|hunch|theory|theories|suspicion|assumption|hypothesis|feeling|bet|instinct|impression|speculation|supposition)`;

/** "after the holidays", "from Monday" */
export const times = String.raw`(?:the |next |this )?(?:\d|(?:now|then|here|week|month|year|day|holiday|summer|autumn|winter|spring|easter|christmas|end|first|half|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|march|april|may\b|june|july|aug|sept|oct|nov|dec)\w*)`;

/** "how hard it must have been", "that must have been a shock" */
const sympathy = sourceLines`
  how [\w -]{1,40}? (?:it|this|that) must
  |must (?:\w+ )?have been (?:an? )?(?:[\w-]+ )?(?:
    hard|difficult|awful|horrible|terrible|painful|stressful|scary|tough|shock|worry|blow|ordeal|disappointment
    |nuisance|surprise|frightening|upsetting|\w+ing(?: time|$|[,.]| (?:to|for|when|if))
  )
`;
/** "it could have been any of us", "it could have been avoided": solidarity, or what was not. */
const anyOfUs = String.raw`(?:could|might|may) (?:\w+ )?have been (?:any(?:one|body)?|me|us|(?:one|each) of (?:us|the \w+(?:st|th))|my|our own|(?:avoided|prevented|stopped|spared|caught|worse|better|quicker|faster|clearer))`;

/** Ways of guessing who did it, how or why */
export const guessPhrases: readonly Phrase[] = [
  {
    words: sourceLines`
      (?:we|I)(?: are|'re| am|'m) (?:fairly|pretty|quite|almost|reasonably|all but|nearly) (?:
        sure|certain|convinced|confident
      )(?: that)?(?= [^.;:?!]{0,60}\b(?:${people}|${brought})\b)
      |(?<=an? [^.;:?!]{1,40} )(?:seems|appears|looks) (?:most |very |quite )?(?:likely|probable)(?=[.,;!]|$)
      |(?:may|might|could) (?:well )?be (?:behind|to blame)
    `,
    unless: String.raw`your?`,
  },
  {
    words: String.raw`(?:the |some )?(?:attackers?|hackers?|criminals?|thieves|thief|intruders?|burglars?|fraudsters?|they|gang) (?:may|might|could) (?:well )?have (?:wanted|been (?:after|looking|trying|helped|working)|known|hoped|meant|planned|come|guessed|bought)`,
  },
  {
    words: String.raw`(?<=^)${maybe},? (?!it (?!was\b|were\b|had\b))(?:the (?!(?:most|hardest|worst|best|biggest|greatest|first|one|only|saddest|simplest)\b)|an?|it|this|he|she|they|someone|somebody|some|our|one) ?(?:[\w-]+ ){0,4}?(?:was|were|had|did|came|\w+ed)`,
    unless: String.raw`you(?:r|rs)?`,
  },
  {
    words: String.raw`${maybe},? (?:after|following|via|through|thanks to|because of|due to|owing to|as a (?:result|consequence) of|by (?:way|means) of|using|from)(?! (?:${times}))(?: [\w-]+){1,2}`,
    unless: String.raw`will|\w+'ll|shall|going to|expect\w*|until|takes?|plans?|hopes?|your?|less|more|not|\w+n't`,
  },
  { words: String.raw`(?:someone|somebody)(?: [\w-]+){1,4}? must have \w+|have (?:our|my|some|strong) suspicions` },
  {
    words: String.raw`it is (?:\w+ )?(?:thought|believed|suspected|assumed|presumed|rumou?red|understood) that(?= [^.;:?!]{0,60}\b(?:${people}|${brought})\b)(?: [\w-]+){1,3}|${people} (?:is|are|was|were) (?:\w+ )?(?:believed|thought|suspected|assumed|presumed|rumou?red) to (?:be|have)`,
    unless: String.raw`your`,
  },
  {
    words: String.raw`(?:the |its |their )?(?:attackers?|hackers?|criminals?|thieves|thief|intruders?|someone|somebody|burglars?|fraudsters?|gang) (?:(?:was|were|is|are|had|have|has) )?(?:${maybe}|must have)`,
  },
  {
    words: sourceLines`
      (?<!\b(?:do|not|n't|you|what|why) )(?:we|I) (?:
        (?:
          strongly|currently|now|still|also|generally|can only|rather|do|have (?:every |good )?reason to
          |are inclined to|tend to|would|'d|have to|must|could
        ) )*(?:
        believe|think|assume|suspect|guess|imagine|presume|reckon|surmise|fear|speculate|bet|suppose
      )(?:,? (?:though|but)[^.;:?!,]{1,40},)?(?: that)?:? ${doer}
    `,
  },
  {
    words: sourceLines`
      (?<!\b(?:where|when|whenever|anything|what) )(?:we|I) (?:(?:strongly|currently|now|still|also|rather|do) )*(?:
        (?:suspect|guess|reckon|surmise|bet|presume|fancy|would guess|'d guess) (?:that )?(?:
          (?:an?|the|one|some|our|foul|it|this)(?: [\w-]+){1,2}|sabotage|vandal\w*|fraud
        )
        |(?:have|had|share) (?:an?|our|the|some) (?:\w+ )?${guess}(?: that| about)?
        |(?:believe|think|assume|reckon|suppose)(?: that)? (?:the|this|these|an?) (?:[\w-]+ )?(?:
          attacks?|breach|leak|hack|break-in|outage|incident|fault|error|failure|fire|theft|virus|malware|problem
          |flaw|fraud
        ) (?:
          came|began|started|originated|happened|resulted|stemmed|arose
          |was (?:\w+ly )?(?:
            carried|caused|launched|aimed|planned|the work|motivated|linked|targeted|due|deliberate|introduced
            |triggered
          )
          |may|might
        )
        |(?:believe|think|assume|reckon|guess|imagine|presume|fear)(?: that)? (?:
          the (?:cause|reason|motive|aim)
          |(?:an?|the|some) (?:(?!we\b|you\b|I\b)[\w-]+ ){1,3}?(?:${brought}|did (?:this|it)|is to blame|was to blame)
        )
      )
    `,
    unless: String.raw`suspected`,
  },
  {
    words: String.raw`(?:our|my|the|one|an) (?:(?:best|first|own|working|current|only|strong|educated|prevailing|most likely|leading|obvious|main|general) )*${guess}(?: (?:here|so far|at the moment|among \w+ \w+))?(?: is| would be| remains|:)(?! (?:not|wrong|that you))`,
  },
  {
    words: sourceLines`
      it (?:(?:now|also|certainly|very much|rather) )?(?:
        looks?|seems|appears|would (?:seem|appear)|is (?:most |very |quite |more than )?(?:likely|probable)
      )(?: very much| rather| more| to us)?(?: (?:as (?:though|if)|like|that|likely(?: that)?|probable(?: that)?|to us that))?(?= [^.;:?!]{0,60}\b(?:${people}|${brought})\b) [\w-]+(?: [\w-]+){0,2}
    `,
    unless: String.raw`you|your|likely that had`,
  },
  {
    words: String.raw`(?:${people}|whoever (?:did|took|sent|is|was|broke|got|stole)(?: [\w-]+){0,4}|the (?:motive|aim|goal|cause|reason|purpose)) (?:(?:would )?(?:seems?|appears?)|looks?)(?: \w+)? (?:to (?:have|be)|as (?:if|though)|like)(?: \w+)?`,
    unless: String.raw`(?<!not )your|as it (?:seems|appears)|(?:customers?|people|users?|students?|pupils?) (?:seem|appear)`,
  },
  {
    words: String.raw`${maybe},? (?:(?:because of|due to|caused by|the (?:work|result) of|an?|the|some|it|this|they|he|she|someone|somebody|one of|by|with|from|in|for|to|through|while|when|after) )?[^.,;:?!]{0,40}?${brought}`,
    unless: String.raw`you(?:r|rs)?|customers' \w+|(?:less|more|be|are|is|not|n't) likely|likely (?:you|to|that had)`,
  },
  {
    words: sourceLines`
      (?:
        it|this|that|which
        |the (?:
          burglar|intruder|attacker|hacker|fraudster|cause|reason|motive|culprit|source|aim|attack|leak|fault|fire
          |thief|person|break-in|outage
        )
      ) (?:was|is|were|has been) (?:
        almost certainly
        |(?:most |very |quite )?(?:probably|presumably|perhaps|likely|possibly|maybe|apparently|no doubt)
      ) (?:the|an?|some|due|because|caused|one|down|just|money|revenge|not)(?: [\w-]+)?
    `,
    unless: String.raw`you|your`,
  },
  {
    words: sourceLines`
      (?:it|this|that|the (?:cause|culprit|reason|thief|motive|attackers?|person)) (?:may|might|could) (?:
        (?:very |quite )?well |even |just |easily |simply )?(?:have been|be) (?:
        (?:the|an?|some|one of|due|caused|down|someone|somebody|just) ?(?:[\w-]+ ){0,3}[\w-]+|${people}
        |\w+s (?:\w+ing)
      )
    `,
    unless: String.raw`you|your|${anyOfUs}|(?:be|been) (?:a|the) (?:good|while|few|day|week|month|time|number|delay)`,
  },
  {
    words: String.raw`(?<!\byou )(?:someone|somebody|it|they|he|she|this|${people}) must (?:\w+ )?have (?:\w+ )?\w+`,
    unless: String.raw`you must|${sympathy}`,
  },
  {
    words: String.raw`(?:appears|seems|is likely|is believed|is thought|is suspected|is assumed) to (?:be|have been) (?:the work of|behind|caused by|due to|the (?:result|cause)|an? (?:inside|deliberate|targeted|prank|revenge))(?: [\w-]+)?`,
  },
  {
    words: String.raw`it (?:could|may|might) (?:well |also |even |very well )?be that(?! you)(?: [\w-]+){1,3}`,
    unless: String.raw`you|your`,
  },
  {
    words: String.raw`(?:attacks?|incident|hack|leak|breach|break-in|outage|fire|theft|it|this) (?:may|might|could) (?:well )?have been (?:\w+ly )?(?:motivated|planned|deliberate|intentional|aimed|linked|inspired|revenge|sabotage)`,
  },
  {
    words: String.raw`(?:is|are|was|were) (?:widely |generally |strongly )?(?:believed|thought|suspected|assumed|presumed|said) (?:to (?:be|have)|of having) (?:\w+ )?${brought}`,
    unless: String.raw`your`,
  },
  {
    words: String.raw`(?:likely|probable|plausible|presumed|suspected|most obvious) (?:cause|explanation|reason|culprits?|motive|source|scenario|suspects?)|one (?:possibility|explanation|theory|scenario) is`,
  },
  {
    words: String.raw`(?:cannot|do not|can't|don't) (?:rule out|exclude) (?:that )?(?:sabotage|foul play|an insider?|an? (?:disgruntled|former|inside) \w+)`,
  },
  {
    words: String.raw`(?:we|one) (?:can|could) only (?:speculate|guess|assume|imagine|wonder)(?! (?:how|what))|(?:cannot|can't) help (?:thinking|wondering)|would not (?:be surprised|surprise us)(?: if| to)?|rumou?r has it|rumou?rs (?:say|suggest)`,
  },
  {
    words: sourceLines`
      (?:timing|nature|style|choice|wording|pattern|way|manner|look|skill|speed|accent|language)(?: of [^.;:?!]{1,40}?
        | in which [^.;:?!]{1,40}?
      )? (?:strongly )?(?:
        suggests?|hints? at|points? (?:to|towards)|makes us (?:think|believe|suspect|wonder)
        |leads us to (?:believe|think|suspect)
      )
      |(?:everything|all signs|all the signs|signs|much) (?:suggests?|points? (?:to|towards))
      |(?:has|have|had|bears?|bore) (?:all )?the (?:hallmarks|marks|signature|fingerprints) of(?: [\w-]+){1,2}
    `,
  },
];
