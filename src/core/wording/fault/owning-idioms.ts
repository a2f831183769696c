import { sourceLines } from "../../text/pattern-lines.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

const person = String.raw`(?:you|them|him|her|(?:the|our|your|many|some|so many|several|\d[\d,]*) (?:of you|(?:[\w-]+ )?(?:customers|users|members|people|passengers|patients|tenants|readers|residents|parents|pupils|students|guests|clients|visitors|famil(?:y|ies)|households|staff|relatives)))`;

/** Set phrases of English for having done wrong. Source: any dictionary of idioms. */
export const idiomPatterns: readonly OwningPattern[] = [
  {
    note: "Not looking: “we took our eye off the ball”, “we turned a blind eye”, “we were asleep at the wheel”",
    pattern: sourceLines`
      WE ADV (?:
        took our eyes? off
        |(?:turned (?:a blind eye|a deaf ear|our backs? on)|(?:closed|shut) our (?:eyes|ears|minds?|doors?) to)
        |buried our heads|(?:let|dropped|lowered) our guard|(?:were|fell) asleep (?:at|on) the|looked the other way
        |(?:let|allowed) (?:[\w'-]+ ){1,4}(?:slide|drift|fester)\b|lost (?:the plot|our heads?|our way(?=[.,;]|$))
        |sat on (?:our hands|it|them|the \w+)|stood (?:idly by|by(?=[.,;]|$| and (?!waited)| while| as))
        |swept (?:[\w'-]+ ){1,4}under the (?:carpet|rug)|passed the buck|washed our hands
        |paid (?:only |mere )?lip service|kicked (?:[\w'-]+ ){1,3}(?:down the road|into the long grass)
      )
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ )?(?:take|turn|bury|drop|lower|lose|pass)`,
  },
  {
    note: "Muddling: “we got our wires crossed”, “we got our sums wrong”, “we made a hash of it”",
    pattern: sourceLines`
      WE ADV (?:
        got (?:
          (?:our|the|your) (?!\w+ (?:right|back)\b)(?:[\w-]+ ){1,3}(?:
            crossed|wrong|muddled|mixed up|in a (?:twist|muddle|knot)|the wrong way (?:round|around|up)
          )
          |ahead of (?:ourselves|ours)|carried away
          |(?:it|this|that|them) (?:backwards|the wrong way|(?:badly|so|very|completely) wrong)
        )
        |(?:made|left) (?:an? )?(?:\w+ )?(?:hash|mess|muddle|botch|pig's ear|hames|shambles|dog's dinner) of
        |had (?:the|your|our|them|it) [\w' -]{0,40}(?:the wrong way (?:round|around|up)|back to front|upside down)
        |put (?:our foot in|the cart before)|ran before we could|tied ourselves in knots
        |missed the (?:boat|point|mark)|fell down on|came unstuck|lost (?:the|our) thread
        |went (?:too far|wrong|astray|off course)(?=[.,;]|$| (?:with|when|because|in (?:how|what|our)))|strayed from
        |shot ourselves|scored an own goal
      )
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ )?(?:get|make|go)\b`,
  },
  {
    note: "Risking what is another's: “we gambled with your savings”, “we took chances with the brakes”, “we cut it too fine”",
    pattern: sourceLines`
      WE ADV (?:
        (?:gambled|played(?: fast and loose| games| with fire)?|trifled|toyed|experimented) with (?:
          your|the|their|our (?!own (?:children|orchestra|band)\b)[\w-]+|people's|lives|safety
        )
        |took (?:too many |(?:an? )?(?:\w+ )?)?(?:chances?|risks?|gambles?|liberties) (?:with|by|that|which|and|we)\b
        |put (?:[\w'-]+ ){0,4}(?:
          lives|health|safety|children|patients|passengers|residents|data|you|people|them
        ) at risk
        |cut (?:it (?:too )?fine|corners)|squandered|frittered away|wasted your
      )\b
    `,
    unless: String.raw`\bplayed with (?:your|the) (?:children|band|orchestra)`,
  },
  {
    note: "Treating people badly: “we fobbed you off”, “we gave you the runaround”, “we left you in the lurch”, “we kept you in the dark”",
    pattern: sourceLines`
      WE ADV (?:
        (?:fobbed|put|palmed|brushed) ${person} off\b|strung ${person} along
        |gave ${person} (?:the (?:run-?around|cold shoulder|brush-?off)|short shrift|short measure|false hope)
        |(?:left|leave) ${person} (?:
          in the (?:lurch|dark|cold|lift)|high and dry|out in the cold|hanging|guessing
          |to (?:fend|cope|find out|your own)
        )
        |kept ${person} (?:in the dark|waiting|guessing)
        |took (?:you|your \w+|them|him|her|us all) for (?:granted|a ride|fools?)|(?:did|done) wrong by
        |sold ${person} short|pulled the wool|talked down to
        |treated ${person} (?:
          badly|poorly|unfairly|unjustly|shabbily|harshly|rudely|wrongly|unkindly|carelessly
          |like (?:
            dirt|cattle|fools|criminals|an? (?:number|nuisance|criminal|fool|child|stranger|thing|suspect|beggar|case)
          )
          |as if|as though|with(?:out)? (?:respect|contempt|disdain|dignity|care)
        )
      )
    `,
    unless: String.raw`\bput (?:the|this|that|it) (?:[\w ]+ )?off\b|\b(?:not|never|n't) (?:\w+ )?(?:leave|keep|treat|take|put)\b`,
  },
  {
    note: "“Our bad”, “mea culpa”, “we plead guilty”, “we come clean”, “we own up”, “we put our hands up”",
    pattern: sourceLines`
      \b(?:our|my) bad(?=[.,;:!]|$)|\bmea (?:maxima )?culpa\b
      |WE ADV (?:
        plead(?:ed)? guilty|(?:must |have to |want to |wish to )?(?:come|came) clean|(?:must |have to )?own(?:ed)? up
        |(?:must |have to )?confess|stand (?:corrected|convicted|ashamed)
        |(?:admit|concede|acknowledge|accept|confess)(?:ted|d|ed)?(?: \w+)? (?:to )?(?:our |the |all |full |any )?(?:
          fault|guilt|blame|liability|negligence|wrongdoing|error|mistake|failing|failure|neglect|part in
        )s?\b
        |(?:have|had) (?:(?:only|no one|nobody) )?(?:ourselves|myself) to (?:blame|thank)
      )
    `,
    unless: String.raw`\b(?:accept|admit|acknowledge|concede)\w* (?:no|any) |\b(?:without|not|never|cannot|n't) (?:\w+ )?(?:admit|accept|conced|acknowledg|plead)`,
  },
  {
    note: "“We lacked the records”, “we ran short of fuel”, “our depot held them back for want of labels that it had failed to order”",
    pattern: String.raw`WE ADV (?:lacked|were (?:lacking|short of)|ran (?:out|short) of|had run (?:out|short) of) (?!(?:\w+ )?(?:words?|evidence|proof|information|indication|power|water|electricity|gas|heat\w*|light|internet|nothing|time|patience|sleep)\b)\w+`,
  },
  {
    note: "“There is no excuse for”, “nothing excuses that we”, “it is inexcusable that we”, “we are ashamed that”",
    pattern: sourceLines`
      \b(?:nothing|no \w+) (?:can |could |will |would )?(?:excuses?|justif(?:y|ies)|defends?) (?:
        (?:the fact )?that |how |what |the way )?(?:we|our|I)\b
      |\b(?:
        inexcusable|unforgivable|indefensible|unpardonable|shameful|disgraceful|embarrassing|humiliating
      )\b[^.;]{0,30}? (?:we|our|I)\b(?! (?:will|shall|can|are|have to)\b)
      |\bto (?:our|my) (?:\w+ )?(?:shame|discredit|embarrassment|regret)\b(?=,? [^.;]{4,60}\b(?:sat|lay|was|were|had|stayed|went|did|we|our|I|nobody|no one)\b)
      |\b(?:we|I) (?:cannot|can't) (?:find|offer|make|think of) (?:an|any) (?:excuses?|explanation)\b
      |\bwe (?:can )?(?:make|have|offer|find|see) no (?:\w+ )?(?:excuses?|defen[cs]e|justification)\b
      |\b(?:no|little) (?:excuse|defence|justification) for (?:(?:the fact )?that |how |what |the way )?(?:we|our|I|this|it)\b
    `,
  },
  {
    note: "“We cannot blame anybody else”, “your trust in us was misplaced”, “you paid for our mistake”, “we did what we should never do”, “what we told you was not true”",
    pattern: sourceLines`
      \b(?:we|I) (?:cannot|can't|do not|don't|will not|won't) (?:blame (?:anybody|anyone|others|no one|somebody else)|hide behind)\b
      |\bwhat (?:we|I|our (?:own )?(?!${othersOfOurs})[\w-]+) (?:had )?(?:missed|overlooked|failed to see|got wrong|should have (?:seen|noticed|known|caught))\b
      |\bwhat (?:we|I) (?:had )?(?:told|wrote|written|said|promised)(?: to)? ?(?:you|them|parents|members|patients|customers|everyone|the press)?(?: [^.;,]{1,30})? (?:(?:was|were) (?:untrue|wrong|false|incomplete|misleading|incorrect)|(?:was|were)(?: not|n't) (?:true|right|correct|complete|so))\b
      |\byou (?:had to|should not have had to|shouldn't have had to) (?:hear|learn|read|find)\b[^.;]{2,60}\b(?:not from us|instead of from us|before we told you)\b
      |\b(?:is|was|were) ours,? (?:and|but) (?:it|they) (?:(?:was|were|is|are|had|did|does)(?: not|n't| never)|had no)\b
      |\bshould (?:not|never) (?:have )?happen(?:ed)?\b[^.;]{0,60}\b(?:with|at|under) us\b(?! too)
      |\byour (?:trust|faith|confidence)(?: in (?:us|me|our \w+))? was (?:misplaced|betrayed|abused|broken)\b
      |\b(?:you|they|families|customers|members|patients|parents|tenants) (?:paid|suffered|waited|went without)\b[^.;,]{0,30} (?:for|because of|due to|through) our (?:own )?(?:mistakes?|errors?|fault|failings?|carelessness|neglect|delay)
      |WE ADV did (?:exactly |just )?what (?:we|one|nobody|no one) (?:should (?:never|not)|must (?:never|not)|(?:always )?(?:tells?|warns?|asks?) (?:others|everyone|everybody|people|you|staff|our \w+) (?:not to|never to))\b
    `,
    unless: String.raw`\bhide behind (?:our|the|an?) (?:doors?|walls?)`,
  },
  {
    note: "Left lying, or written to in vain: “your complaint lay on my desk for weeks”, “your letter sat in our inbox”, “we knew your new address and still wrote to the old one”",
    pattern: sourceLines`
      \b(?:your|the|his|her|their|an?|one|this) (?:[\w-]+ ){0,2}?(?:complaints?|letters?|e-?mails?|requests?|forms?|reports?|warnings?|calls?|applications?|claims?|messages?|notes?|tickets?) (?:has |have |had )?(?:lay|lain|sat|stayed|remained|waited|(?:was|were|got) (?:stuck|left|lost|forgotten|buried|overlooked|mislaid)|went (?:missing|astray|unanswered|unread))(?: [\w-]+){0,2}? (?:on|in|with|at|among|under) (?:my|our|us)\b(?! (?:supplier|carrier|provider|host|printer|courier|partner)s?\b)
      |WE ADV (?:had|knew|held|were told)\b[^.;]{3,60}(?:,)? (?:and|but|yet) (?:still |yet |all the same |nevertheless )(?:we )?(?:\w+ )+?(?:to|at|with) (?:the|your|his|her|their) (?:old|former|previous|wrong)\b
    `,
  },
  {
    note: "What we made and what became of it: “the form we designed let anybody see the answers”, “the lock we chose was too weak”",
    pattern: sourceLines`
      \b(?:the|a|an|this|that) (?:[\w-]+ ){1,2}?(?:that |which )?(?:we|I)(?:'d| had)? (?:built|made|wrote|designed|set up|chose|picked|bought|installed|fitted|put in|planned|drew up|came up with) (?:
        (?:could|did|does|was|were|is|had)(?: not|n't) (?!(?:affected|hit|touched|involved|harmed|read|opened|stolen|taken|compromised|breached|seen|part)\b)
        |(?:was|were|is|proved|turned out(?: to be)?) (?:far |much )?(?:too |not )\w+
        |(?:let|allowed|showed|gave|sent|told|failed|broke|missed|leaked|lost|mixed)\b
      )
    `,
    unless: String.raw`\b(?:told them apart|let us|allowed us|let you (?:see|check)|gave us|showed (?:us|that))`,
  },
  {
    note: "By us, in the passive: “you were kept in the dark by us”, “you were badly treated by our staff”",
    pattern: sourceLines`
      \b(?:you|they|he|she|families|customers|members|patients|parents|tenants|residents|people) (?:was|were|(?:have|has|had) been) (?:(?:badly|poorly|wrongly|unfairly|falsely|rudely|carelessly|\w+ly) )?(?:kept in the dark|left (?:alone|waiting|in the (?:dark|cold|lurch))|misled|let down|failed|overcharged|ignored|deceived|misinformed|turned away wrongly)\b[^.;,]{0,20}? by (?:us|me|our)\b(?! ${othersOfOurs})
      |\b(?:you|they|he|she|families|customers|members|patients|parents|tenants|residents|people) (?:was|were|(?:have|has|had) been) (?:badly|poorly|wrongly|unfairly|falsely|rudely|carelessly|shabbily|unkindly) (?:treated|advised|informed|charged|handled|served)\b[^.;,]{0,20}? by (?:us|me|our)\b(?! ${othersOfOurs})
    `,
  },
  {
    note: "Charged for nothing, and told to others: “we charged you for a trip that you did not take”, “we gave him your new number”",
    pattern: sourceLines`
      WE ADV (?:charged|billed|invoiced|debited|took|collected|fined)\b[^.;]{2,50}? for (?:an? |the |\w+ )?[\w-]+(?: [\w-]+){0,2}? (?:(?:that|which) )?(?:you|they|he|she|who|nobody|no one) (?:(?:had |have |has )?never|did(?: not|n't)|had(?: not|n't| already)|do(?: not|n't)|could(?: not|n't))\b
      |WE ADV (?:gave|told|sent|handed|read|showed|passed) (?:him|her|them|the (?:caller|man|woman|stranger)|an? (?:caller|stranger|man|woman|visitor)|somebody|someone) (?:out )?(?:your|where you|what you|when you|a (?:customer|member|patient|tenant)'s)\b
    `,
    unless: String.raw`\b(?:not|never|n't|no) (?:\w+ )?(?:charge|bill|give|tell|send|hand|read|show|pass)\b|\b(?:as|because) you (?:had )?(?:asked|wished|wanted|agreed)|with your (?:consent|permission|agreement)|your (?:thanks|regards|message|greetings|apolog)`,
  },
];
