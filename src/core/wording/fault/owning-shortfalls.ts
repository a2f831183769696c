import { sourceLines } from "../../text/pattern-lines.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

/** What was due from us and what we fell short of, as a standard, a duty or a time. */
export const shortfallPatterns: readonly OwningPattern[] = [
  {
    note: "“What we did not know was that”, “it was not clear to us that”: our own ignorance as part of it",
    pattern: sourceLines`
      \bwhat (?:we|I) (?:did(?: not|n't)|had(?: not|n't)) (?:
        know|known|reali[sz]e|reali[sz]ed|see|seen|notice|noticed|expect|expected|foresee|foreseen|consider|considered
      ) (?:at the time |then )?(?:was|is) that\b
      |\bit was (?:unclear|not (?:clear|obvious|known)|unknown) to (?:us|our \w+) that\b
    `,
  },
  {
    note: "Careless by our own word: “lazy of us”, “never got round to it”, “we had stopped installing updates”",
    pattern: sourceLines`
      \b(?:WE)\b[^.;]{0,80}\b(?:never|not|n't) (?:yet )?(?:got|get|gotten) a?round to\b
      |WE ADV had no (?:right|business) (?:to|\w+ing)\b
      |WE(?: \w+ly| had| then| once| long ago){0,3} stopped (?:
        installing|updating|checking|testing|patching|reviewing|monitoring|renewing|applying|watching
      )\b
    `,
  },
  {
    note: "“We were careless”, “we were too slow to answer”",
    pattern: sourceLines`
      WE ADV (?:
        were|was|are|have been|had been|been|got|became|grew
        |weren't(?= (?:careful|clear|quick|fast|transparent|thorough|good|open|prepared|ready))
      ) (?:(?:careful|clear|quick|fast|transparent|thorough|good|open|prepared|ready) enough|\w+ly )?(?:
        wrong(?!-)|negligent|careless|complacent|sloppy|lax|thoughtless|reckless|inattentive|hasty|short-?sighted
        |foolish|irresponsible|inconsiderate|remiss|mistaken|culpable|guilty(?! of (?:no|nothing)\b)|blameworthy
        |heedless|neglectful|forgetful|clumsy|unfair|unjust|dishonest|untruthful|insincere|evasive|secretive|arrogant
        |smug|cavalier|(?:deaf|blind) to|slack|slapdash|slipshod|disorgani[sz]ed|incompetent|inept|amateurish
        |insensitive|callous|tactless|rude|discourteous|dismissive|condescending|unprofessional|stubborn|obstinate
        |tardy|sluggish|imprudent|unwise|rash|ill-(?:advised|judged|informed|equipped|organi[sz]ed)|misguided
        |out of (?:touch|line|order|our depth)|(?:caught )?(?:off (?:our )?guard|napping|asleep|unawares)|in default
        |at sixes and sevens|over-?(?:trusting|hasty)
        |too (?:
          slow|late|quick|hasty|optimistic|trusting|confident|complacent|focused|reliant|dependent
          |(?:busy|tired|proud|eager|keen|distracted) to (?!answer|take|reply|write)
        )
        |slow (?:to|in)|late (?:to|in)
        |(?:been )?(?:rather |pretty |quite |really |very )?(?:
          bad|poor|terrible|lax|sloppy|remiss|reckless
        ) (?:at|in|about|with)
        |not (?:careful|clear|quick|fast|transparent|thorough|good|open|honest|diligent|proactive)
        |(?:ashamed|embarrassed)(?=
          [.;,!]|$| that\b| by (?:how we|what we|the way we)\b
          | of (?:what (?:we|happened|took place|was done)|how|this|ourselves)\b
        )
        |unprepared|ill-prepared|under-?prepared|over-?confident|naive
        |not (?:prepared|ready|careful|clear|quick|fast|transparent|thorough|good) ?(?:enough)?
        |overly (?:confident|optimistic|reliant)
      )\b
    `,
  },
  {
    note: "“We were slow, and we were unclear”, “we have been late and vague”",
    pattern: sourceLines`
      WE ADV (?:were|was|have been|had been|been)(?: too| so| often| rather| very| far too)? (?:
        slow|late|unclear|vague|silent|unhelpful|unresponsive|unhelpful|inconsistent|imprecise|confusing|misleading|unkind|impolite
        |impatient|inattentive|unreliable|unreachable|unfriendly|half-hearted|brusque|curt|cold
      )(?=[.,;:!]|$| (?:and (?!the\b|an?\b|your\b)|or|but|when|where|about)\b)
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ )?(?:slow|late|unclear|vague|silent)|\b(?:storm|snow|traffic|weather|for the)\b`,
  },
  {
    note: "“We let you down”, “we broke your trust”, “we did not live up to”",
    pattern: sourceLines`
      WE ADV (?:
        (?:let|letting|have let) (?:[\w',-]+ ){1,6}?down\b
        |(?:broke|broken|betrayed|breached|violated|lost|damaged|abused|shaken|shook|failed|undermined) (?:
          your|the|their|our|that|this
        )(?: \w+){0,3} (?:trust|confidence|faith|promises?|commitments?|expectations?)
        |let down (?:
          you|all of you|many|a lot|everyone|people|those
          |(?:the|our|some|all|these|more than|over) (?:\d[\d,]* )?(?!
            tyres?\b|side\b|rope\b|blinds?\b|bridge\b|barriers?\b|ramp\b|ladder\b
          )[\w-]+(?: who\b)?
          |\d[\d,]* [\w-]+
        )\b
        |(?:fell|fallen|came up|were|was) (?:\w+ )?short(?! (?:on time|walk|distance|of (?:money|time|cash)))
        |dropped the ball|got (?:it|this|that|some things?|things) (?:\w+ )?wrong
        |(?:messed|screwed|slipped|fouled|stuffed|cocked) up
        |(?:did|have done|had done) (?:you|them|him|her|our \w+|many of you) (?:(?!no\b)\w+ )?(?:
          wrong|an injustice|a disservice
        )
        |wronged (?:you|them|him|her|our \w+)|goofed|blew it|botched|bungled|fumbled|erred|owe you better
        |(?:did|done) (?:an? )?(?:\w+ )?(?:poor|bad|terrible|lousy) job|disappointed (?:you|our|many|you all)
      )
    `,
  },
  {
    note: "“You deserved better from us”",
    pattern: String.raw`\b(?:deserved?|expect(?:ed)?) (?:much |far |a lot )?(?:better|more)(?: ?[,\u2013\u2014-] ?[\w ]{2,25}[,\u2013\u2014-])? ?(?:from|of) us\b`,
  },
  {
    note: "“We should have told you sooner”, “we ought to have checked”, “we could have prevented this”, “we sent the addresses as well, and should not have”",
    pattern: sourceLines`
      WE(?: (?:\w+ly|also|all|could and|can and))? (?:
        should(?:n't| not| never)?|ought(?: not)? to|could(?: and should)?
      )(?: \w+ly| also| never| not)? have (?:\w+ly |better |long |also |never )?(?:
        been|done|had|gone|taken|made|caught|known|seen|kept|built|told|put|got|gotten|given|set|sent|thought|found
        |run|cut|let|\w{2,}ed
      )\b
    `,
    unless: String.raw`should have (?:had|been) (?:an?|more|no) (?:update|impact)|should have been (?:affected|impacted|notified|sent)|could have been (?:affected|impacted|used|accessed|worse|hit|attacked|targeted|reached|breached|hacked|chosen|us)|could have (?:affected|impacted|seen|accessed)`,
  },
  {
    note: "“Our alarms should have caught this”, “this should have been found by our tests”",
    pattern: sourceLines`
      OUR(?! ${othersOfOurs}(?:, [^,;.]{2,60},)? should have (?!been (?:notified|told|informed|warned)))(?: [\w-]+){1,4}?ADV should(?:n't| not| never)? have (?!
        more\b|news\b|an?\b|the\b|your\b|it\b|this\b|all\b
      )
      |\b(?:should(?:n't| not| never)?|ought to) have (?:\w+ ){1,5}(?:by|in|during) (?:us|our)\b
      |\b(?:should|ought to) have been (?:\w+ly )?(?:
        check|test|review|replac|clos|remov|updat|encrypt|lock|secur|inspect|audit|retir|renew|back|patch|delet|switch
      )\w* (?:off |down |up )?(?:when|once|as soon as|at the time|the day|before) we\b
      |\b(?:should|ought to) have been (?:\w+ly )?\w{2,}(?:ed|en|wn|ght|ut)\b[^.;,]{0,30} (?:before|when|while|as long as) (?:it|they|he|she) [^.;,]{1,20}\bour\b
    `,
  },
  {
    note: "“We failed to encrypt the file”, “we failed you”; not “we failed over”",
    pattern: sourceLines`
      (?:WE|\bus(?: \w+ly)?|OUR (?!${othersOfOurs})(?:[\w-]+ ){1,4}?)ADV (?:
        failed|failing|neglected|forgot|forgotten|omitted
      )(?: \w+ly)? (?:
        to|you|in|at|our|them|these|those|your|each|everyone|that|about
        |the (?!(?:[\w-]+ )?(?:tests?|exams?|audit|inspection|checks?|connection|requests?|first|next)\b)
      )\b
      |WE(?: (?!that\b|which\b|who\b|whose\b|where\b)[\w'-]+){1,9},? (?:and|but) (?:then |\w+ly )?(?:failed|neglected|forgot|omitted) to\b
      |WE ADV failed(?=[.!;]|$| (?:this time|here|badly|completely|utterly|miserably)\b)
    `,
    unless: sourceLines`
      failed (?:[\w-]+ ){1,4}over to\b|(?:failed|failing|neglected|forgot) to ?\uFFFC(?! ?\w)
      |(?:failed|failing|neglected) to (?:
        find|reproduce|(?:see|notice|detect) (?:any|an?\b|evidence)|locate|uncover|identify any|load|start|respond
        |connect|boot
      )\b
      |never (?:failed|forgot)|not (?:failed|forgot)|failed in \d
    `,
  },
  {
    note: "“We overlooked the old server”, “we underestimated the load”, “we misread the alarm”",
    pattern: sourceLines`
      WE ADV (?:
        overlooked|mixed up|muddled|mislaid|swapped(?! out| over)|confused(?! you| many| some| about| by| as)
        |underestimated|under-estimated|overestimated|misjudged|misconfigured|mis-configured|mishandled|mismanaged
        |misread|misunderstood|misinterpreted|misdiagnosed|miscalculated|miscommunicated|mislabell?ed|misdirected
        |misplaced|mistyped|ignored|disregarded|dismissed|under-?invested|cut (?:\w+ )?corners?|rushed|jumped the gun
        |waited too long|took too long|(?:re)?acted too (?:late|slowly)|responded too (?:late|slowly)
        |missed (?:the|this|that|them|an?|one|several|some|it|these|those|our|many|earlier|early)
      )\b
    `,
  },
  {
    note: "“Our checks could have been better”, “our design could be improved”",
    pattern: sourceLines`
      OUR(?: [\w'-]+){1,4}? (?:
        (?:at the time |then )?left (?:much|a lot|a (?:great|good) deal|something|plenty) to be desired
        |(?:could|should|can|must|needs? to|clearly|certainly)(?: \w+ly)? (?:have been|be) (?:much |far |a lot |\w+ly )?(?:
          better|improved|clearer|faster|stronger|quicker|stricter|tighter|safer|more \w+
        )
      )\b
      |WE ADV (?:could|should) (?:\w+ly )?have (?:
        done|handled|communicated|responded|reacted|acted|managed
      ) (?:\w+ ){0,3}?(?:better|differently|more|sooner|faster|earlier)\b
    `,
    unless: String.raw`(?:what|how|where|whether|see|learn|understand|discuss\w*|review\w*|evaluat\w*|look\w*|so (?:that )?)(?: \w+){0,4} (?:we|our|I)(?: \w+){0,3} (?:can|could) (?!have)`,
  },
  {
    note: "“Had we tested this”, “we wish we had”, “we regret not having told you”",
    pattern: sourceLines`
      \b(?:
        had we (?!been (?:told|informed|warned|notified|asked|alerted|given))(?:\w+ly )?(?:
          \w{2,}ed|done|been|had|known|taken|caught|kept|put|set
        )
        |if we had (?:\w+ly )?(?!not\b)(?:\w{2,}ed|done|had|taken|caught|kept|put|set)
        |(?:we|I) (?:should(?: not|n't| never)?|ought(?: not)? to) have(?=[.;,!]|$)
        |(?:we wish|if only) (?:that )?we had
        |we (?:\w+ly )?regret (?:not|that we (?!are|can|must|have to)|having|our (?!inability))
      )\b
    `,
  },
  {
    note: "Own standard missed: “later than we should have”, “below the standard we set ourselves”",
    pattern: sourceLines`
      OUR(?: [\w-]+){1,12}? (?:fell|falls|fall|was|were) (?:\w+ )?(?:below|short of|beneath) (?:the|any|every|all|what)\b
      |\b(?:we|us|our)\b[^.;]{0,90}\bless (?:weight|attention|care|thought|time|notice|training|warning) than (?:
        it|they|he|she|you|these|that|this
      ) (?:\w+ )?(?:deserved|needed|required|were|was|should)\b
      |\bit is (?:conceded|admitted|accepted|acknowledged)\b[^.;]{0,20} (?:by|behalf of) us that\b
      |\b(?:
        (?:later|longer|slower|worse|less \w+) than (?:we|it) should(?: have)?\b
        |as (?:\w+ly|fast|soon|well|clear|much|often) as (?:we|it) should\b
        |(?:
          below|short of|not up to|did not meet|didn't meet|does not meet|not meet|failed to meet|not live up to
          |not the
        )[^.;]{0,30} (?:standards?|expectations?|level|quality|service|bar)(?: \w+){0,4} (?:we|our)\b
        |(?:below|short of|not up to|meet|live up to|not to) our (?:own )?(?:\w+ ){0,2}(?:
          standards?|expectations?|values|promises?|commitments?|bar
        )\b
      )
    `,
    unless: String.raw`(?:to|will|always|help us|strive to) (?:meet|live up to)|as we should be`,
  },
  {
    note: "A duty named and not done: “it was our job to keep them safe, and we did not”",
    pattern: sourceLines`
      \b(?:
        our (?:job|duty|task|role|obligation|responsibility|promise)|we (?:were|are) (?:supposed|meant|obliged) to
        |we (?:should|ought to|promised(?! not\b)|had (?:promised|to|agreed))
        |(?:you|they|patients|customers|members) (?:\w+ )?(?:trusted|relied on|expected|counted on|asked) us
      )\b[^.;]{1,100}?(?:,|;|\band|\bbut|\byet) (?:and |but |yet )?(?:(?:we|I) )?(?:\w+ly )?(?:
        did not|didn't|have not|haven't
        |had(?: not|n't| never)(?: (?:yet|even|ever))?(?: (?:begun|started|finished|done|kept|got))?|failed|never did
        |never have|never|(?:nobody|no one|none of us) (?:did|had|was|were)
        |(?:took|waited|needed|forgot|sent|gave) (?:[\w-]+ ){1,5}?(?:days|weeks|months|years|instead|late|none|nothing)
      )(?: (?:do|did|send|sent|give|gave|make|made|deliver\w*|keep|kept|call\w*|write|wrote) (?:it|so|that|this|one|any))?(?=
        [.;!,]|$| in (?:it|that|this)
      )
    `,
  },
  {
    note: "Late to tell or to see: “it took us nine days to tell you”; not how long the repair took",
    pattern: sourceLines`
      \b(?:hours|days|weeks|months|years) (?:had )?(?:passed|went by|gone by|elapsed) before (?:we|our)\b
      |\b(?:(?:took|taken) (?:us|our (?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+)|(?:we|I) took) (?:[\w-]+ ){0,3}?(?:
        hours|days|weeks?|months?|years?
      ) (?:before we|to|until we) (?:
        reply|respond|tell|told|inform|informed|notify|notified|write|wrote|warn|warned|answer|answered|notice|noticed
        |discover|discovered|detect|detected|see|saw|spot|spotted|reali[sz]e|reali[sz]ed|react|reacted|act|acted|close
        |closed
      )\b
    `,
  },
  {
    note: "Not enough of it: “our hotline was understaffed”, “we were blind to the fault”, “we took a shortcut”",
    pattern: sourceLines`
      \b(?:OUR(?: [\w-]+){1,4}? (?:was|were|is|are|had been)|WE ADV (?:was|were|had been|are)) (?:\w+ly |far )?(?:
        understaffed|under-staffed|short-staffed|understrength|undersized|too small|overstretched
        |not up to (?:it|the job|the task|scratch|standard)|ill-equipped
        |badly (?:run|kept|prepared|organi[sz]ed|designed)|blind to|unaware that our|caught out|asleep
        |out of our depth|out of date
      )\b
      |WE ADV (?:
        (?:took|taken|taking) (?:
          (?:an? |some |too many |several |the )?(?:\w+ )?short-?cuts?|(?:[\w']+ ){1,3}for granted
        )
        |(?:put|placed|valued|chose|favou?red|preferred|ranked) (?:\w+ ){1,2}(?:before|above|over|ahead of) (?:\w+ )?(?:
          safety|care|security|quality|caution|privacy|testing
        )
        |put all our eggs
        |(?:shared?|(?:were|was|been) [^.;]{0,40}?sharing) (?:(?:a|one|the|single|same|our) )*(?:
          passwords?|log-?ins?|credentials
        )(?! with\b)
      )\b
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ )?(?:understaffed|blind|asleep|caught)`,
  },
];
