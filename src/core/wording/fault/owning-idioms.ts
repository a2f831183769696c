import { sourceLines } from "../../text/pattern-lines.ts";
import type { OwningPattern } from "./owner.ts";

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
];
