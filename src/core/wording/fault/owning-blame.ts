import { sourceLines } from "../../text/pattern-lines.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

/** Words for what people do wrong. */
export const fault = sourceLines`
  (?:
    faults?|mistakes?|errors?|failures?|failings?|oversights?|negligence|carelessness|lapses?|misjudg(?:e)?ments?
    |blunders?|shortcomings?|missteps?|mis-steps?|slip-?ups?|slips?|mix-?ups?|omissions?|complacency|inaction
    |incompetence|naivety|wrongdoing|poor judg(?:e)?ment|bad call|misconfigurations?
    |mis(?:
      calculation|reading|understanding|interpretation|communication|management|conduct|diagnosis|statement|deed|print
      |count|step
    )s?
    |maladministration|malpractice|derelictions?|gaffes?|howlers?|botch(?:es)?|muddles?|own goals?|recklessness
    |thoughtlessness|laxity|laziness|sloppiness|ineptitude|indifference|arrogance|short-?sightedness|dishonesty
  )
`;

const others = String.raw`suppliers?|vendors?|providers?|makers?|manufacturers?|contractors?|processors?|printers?|couriers?|carriers?|partners?|hosts?|customers?|clients?|users?|members?|attackers?|hackers?|thie(?:f|ves)|authority|regulators?|police|ministry|court|insurers?|landlord|tenants?`;

export const duty = String.raw`seriously|(?:to|of|for|in) (?:protect|keep|safeguard|secur(?:e|ing)|preserv|maintain|ensur|uphold|respect)|for (?:the|your|our|their|all|every) (?:[\w-]+ )?(?:security|privacy|safety|protection|quality|health|welfare|well-?being|care|comfort) (?:of|and)`;

/** Words of blame in the first person. */
export const blamePatterns: readonly OwningPattern[] = [
  {
    note: "“The decision was mine, and it was the wrong one”",
    pattern: String.raw`\b(?:decision|choice|call|judg(?:e)?ment|idea|order|plan)\b(?:[^.;]{0,90} (?:was|were)| of) (?:mine|ours)\b[^.;]{0,90}\b(?:wrong|mistake\w*|bad|poor|error|regret)\b`,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ ){0,2}(?:mine|ours|wrong|an? (?:mistake|error))`,
  },
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
    note: "Admitted in the third person: “the registry accepts that its staff skipped the call-back”, “admitted on Monday that it had sold”",
    pattern: sourceLines`
      WE (?:have |had )?(?:admitted|conceded|confessed|owned up|now accept|now concede)(?: (?:on|last|this) \w+| \w+ly
        | publicly| to [\w ]{3,20}
      )? that (?:we|our (?!${othersOfOurs})(?:[\w-]+ ){1,4}?(?=(?:was|were|had|did)\b))(?! (?:have|had|has|were|was|are) (?:no |not |been )?(?:\w+ly )?(?:
          hit|attacked|hacked|targeted|breached|compromised|asked|told|unable|able|struck|robbed|evidence|idea|choice
          |aware|told|investigating
        )\b
        | (?:may|might|could|cannot|can)\b
      )
      |(?:
        ^\W*(?:[A-Z][\w&'-]+|[Tt]he [\w-]+)(?: [\w&'-]+){0,4} (?:
          (?:accept|admit|acknowledge|concede|recogni[sz]e)(?:s|d|ed)?|admitted
        )
        |WE ADV (?:accept|acknowledge|admit|concede|recogni[sz]e)
      ) (?:\w+ly )?that (?:it|they|we|(?:its|our) [\w-]+)\b[^.;]{0,120}?\b(?:
        failed|should(?:n't| not)? have|did not|didn't|had not|without|skipped|neglected|ignored|overlooked|wrong\w*
        |mistake\w*|error|too (?:late|slow|long)|(?:slow|late) (?:to|in)|fell short
        |not (?:good|fast|clear|strong) enough|inadequate|insufficient|in breach|no lawful|mis\w{3,}|unlawful\w*
        |tended to
      )\b
      |WE ADV (?:accept|acknowledge|admit|concede|recogni[sz]e) (?:\w+ly )?that [^.;]{2,60}? (?:
        (?:should|ought)(?: not|n't| never)(?: to)? have
        |(?:was|were|is|are) (?:
          not (?:acceptable|(?:good|fast|quick|clear|strong|strict|safe|careful|thorough) enough)|in breach
        )
        |(?:tended to|(?:was|were) (?:capable of|apt to|likely to)) (?:mis\w+|minimi[sz]e|play|hide|downplay|confus\w+)
      )\b
    `,
    unless: String.raw`\b(?:may|might|could) (?:be|have)\b|\b(?:${others})(?: [\w&'-]+){0,2} (?:accept|acknowledg|admit|conced|recogni[sz])\w+ |that (?:its|our) (?:[\w-]+ ){0,2}(?:${others})\b`,
  },
  {
    note: "The doer named at last: “it was us”, “it was Acme that gave one person the key”",
    pattern: String.raw`\bit was (?:(?:me|us|all of us)\b(?! (?:who|that) (?:\w+ly )?(?:found|noticed|discovered|stopped|reported|detected|told))|WE (?:that|who)\b(?! (?:\w+ly )?(?:found|noticed|discovered|stopped|reported|detected|told)))`,
  },
  {
    note: "Careless by our own word: “lazy of us”, “never got round to it”, “we had stopped installing updates”",
    pattern: sourceLines`
      \b(?:WE)\b[^.;]{0,80}\b(?:never|not|n't) (?:yet )?(?:got|get|gotten) a?round to\b
      |WE ADV had no (?:right|business) (?:to|\w+ing)\b
      |WE(?: \w+ly| had| then| once| long ago| simply| quietly){0,3} stopped (?:
        installing|updating|checking|testing|patching|reviewing|monitoring|renewing|applying|watching
      )\b
    `,
  },
  {
    note: "Responsibility taken for this: “we take full responsibility”; not the general duty to protect data",
    pattern: sourceLines`
      WE ADV(?: (?:must|want to|would like to|need to|can only|will))?(?: (?:take|took|taking|accept|accepted|bear|assume|own|acknowledge|carry|share)),?(?: (?:the|our|all|full|complete|total|entire|sole|ultimate|personal|some|share|part|of|a|and|absolute)){0,5} (?:
        responsibility|blame|accountability|ownership
      )\b
    `,
    unless: sourceLines`
      ${duty}
      |responsibility for (?:[\w-]+s' |your |any |all )?(?:
        coats?|property|belongings|valuables|luggage|items|bags|bicycles|cars?|vehicles
      )\b
      |(?:responsibility|ownership|accountability) (?:for|of|in) (?:
        putting|setting|making (?:(?:it|this|that|them|things) (?:right|good|safe|better|up)|sure|certain|good|amends)
        |fix|repair|restor|resolv|ensur|see|keep|get|bring|help|find|clean
        |(?:our|the|your|their|its) (?:own )?(?:
          future|work|careers?|lives|learning|growth|repairs?|clean-?up|recovery|restoration|next|rest|comfort
          |well-?being|care|journey|health
        )\b
        |what (?:comes|happens) next
      )
    `,
  },
  {
    note: "“We own this”, “we own that failure”",
    pattern: String.raw`WE ADV own (?:this|that|it|up to|these|our|what (?:went|happened|we))\b`,
    unless: String.raw`(?:will|always|must|try to|want to|learn to) (?:\w+ )?own (?:up to )?our|own (?:our|this|that|these) (?:data|domain|infrastructure|hardware|servers?|code|roadmap|keys?)`,
  },
  {
    note: "“We are responsible for what happened”, “we were at fault”, “we were wrong”",
    pattern: sourceLines`
      WE ADV(?: (?:are|am|were|was|is)|'re|'m)?(?: \w+ly)? (?:
        (?:responsible|accountable)(?=[.;,!]|$)
        |(?:responsible|accountable|answerable) for (?:
          this|that|what|these|it(?=[.,;!]|$)|the (?!security|safety|privacy|protection|processing|content|data)
        )
        |to blame\b|at fault\b|in the wrong\b
        |the (?:ones )?(?:responsible|cause|reason|culprits?|source|weak(?:est)? link)\b
      )
    `,
    unless: String.raw`not (?:\w+ly )?(?:responsible|to blame|at fault)|${duty}`,
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
    note: "“This was our mistake”, “the error was ours alone”, “the fault lies with us”",
    pattern: sourceLines`
      (?:\b(?:is|was|were|are|been|lies?|lay|rests?|falls?)|'s) (?:(?:entirely|solely|simply|squarely|clearly|purely|all|completely|partly|just|plainly) )?(?:
        on us\b|ours\b(?! (?:since|for|again|to)\b)|our own(?=[.,;!]|$)
        |(?:an? |the )?OUR (?:\w+ ){0,2}(?:${fault}|doing)
        |(?:an? )?(?:${fault}|responsibility)(?: \w+){0,6} (?:
          by us|on our (?:part|side|end)|of ours|by our(?! ${othersOfOurs})
        )
      )
    `,
    unless: sourceLines`
      \b(?:none|nothing|no part|little) of [^.;]{2,20} (?:is|was|lies|are|were)
      |our (?:own )?(?:mistakes|errors|failures) that (?:we|one|you)
      |\b(?:not|never|n't|nor|share|decision|choice|yours) (?:\w+ ){0,4}(?:ours|our|on us|with us)|stand|sits? with us
      |working with us|with us all|contact|${duty}
    `,
  },
  {
    note: "“Our mistake exposed your address”, “our failure to check”, “our own negligence”",
    pattern: sourceLines`
      OUR (?!users|customers|members|readers|partners|providers?|vendors?|suppliers?|hosts?)(?:(?!reports?\b|found|made|make)[\w-]+ ){0,2}${fault}\b(?! (?:
          rates?|logs?|messages?|budgets?|reports?|track|handl|pages?|monitor|codes?|detection|domains?|modes?
          |recovery|rating|corrections?|count
        )
      )
    `,
    unless: sourceLines`
      \b(?:not|no(?! (?:denying|excuse|doubt)\b)|nor|never|without|neither|aren't|isn't|wasn't)\b (?:\w+ ){0,4}OUR
      |fault of our|learn from our
      |our (?:own )?(?:mistakes|errors|failures|failings) (?:
        that (?:we|one|you) learn|(?:are|is) (?:few|rare|seldom|how|part)|(?:make|made|teach|taught|help|remind) us
      )
      |from our (?:own )?(?:mistakes|errors) that|if our|any of our|admit our (?:own )?mistakes|own our mistakes when
      |(?:will|always|must) (?:\w+ )?own (?:up to )?our|correct our
    `,
  },
  {
    note: "“An oversight on our part”, “a problem on our side”, “an error by our team”",
    pattern: String.raw`\b(?:${fault}|bugs?|issues?|problems?|defects?|flaws?|gaps?|holes?|short-?cuts?|(?:blind|weak) spots?|lack|weakness\w*|faulty|misconfigur\w+)\b[^.;:]{0,60}? (?:on|from|at|by) (?:our|my)(?: own)? (?:part|side|end|behalf|team|staff|engineers?|employees?|developers?)\b`,
    unless: String.raw`\b(?:no|not|without|never|any|isn't|wasn't)\b(?: \w+){0,3} (?:${fault}|bugs?|issues?|problems?|defects?|flaws?)|(?:issues?|problems?) (?:\w+ ){0,4}(?:investigated|resolved|fixed|found|identified|reported|confirmed) by our`,
  },
  {
    note: "“We made a serious mistake”, “we made the wrong call”",
    pattern: String.raw`WE ADV(?: (?:(?<=\bdid )make|made|making|committed))(?: [\w-]+){0,4}? (?:mistakes?|errors?|misjudg(?:e)?ments?|oversights?|blunders?|missteps?|(?:wrong|bad|poor|false|incorrect|naive|flawed) (?:\w+ )?(?:decisions?|calls?|choices?|assumptions?|judg(?:e)?ments?))\b`,
    unless: String.raw`\b(?:if|when|whenever|any|sometimes|do not|don't|never) (?:we|I)? ?(?:\w+ )?(?:make|making|made)|people make|can make`,
  },
  {
    note: "“We moved it at night, and that was the wrong call”",
    pattern: sourceLines`
      WE\b(?! (?:\w+ )?(?:learn|found|hear|saw|discover|notic)\w*)[^.;]{3,140}?(?:
        ,? (?:and|but) (?:that|this|it|doing so)|, which|[;:] (?:that|this|it)
      ) (?:was|is) (?:\w+ly |also )?(?:
        an? (?:[\w-]+ )?(?:mistake|error|misjudge?ment)
        |(?:the wrong|a (?:\w+ )?(?:bad|poor|wrong|terrible|foolish|stupid)) (?:
          call|decision|choice|thing|move|step|idea|bet|trade
        )
        |careless|reckless|negligent|foolish|inexcusable|unforgivable
      )\b
    `,
    unless: String.raw`\b(?:supplier|vendor|provider|partner|contractor|they|he|she|host)\b`,
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
      WE(?: (?:\w+ly|also|all|probably|really|could and|can and))? (?:
        should(?:n't| not| never)?|ought(?: not)? to|could(?: and should)?
      )(?: \w+ly| also| never| not)? have (?:\w+ly |better |long |also |never )?(?:
        been|done|had|gone|taken|made|caught|known|seen|kept|built|told|put|got|gotten|given|set|sent|thought|found
        |run|cut|let|acted|\w{2,}ed
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
        |missed (?:the|this|that|them|an?|one|several|some|it|these|those|our|many|earlier|early)|lost sight
        |lost track
      )\b
    `,
  },
  {
    note: "“The mistake was made by our team”, “an error that we made”",
    pattern: String.raw`\b(?:${fault}) (?:\w+ ){0,3}?(?:by (?:us|me|our(?! ${othersOfOurs})|one of our(?! ${othersOfOurs})|WE)|(?:that |which )?(?:we|our team) (?:\w+ly |had |have )?(?:made|committed))\b`,
    unless: String.raw`\b(?:no|not an?|without|any|if) (?:\w+ ){0,3}${fault}|\bnot by (?:us|our)|by our ${othersOfOurs}|(?:found|detected|discovered|identified|noticed|caught|reported|fixed|corrected|resolved) by (?:us|our|one)`,
  },
  {
    note: "An apology for our own act or omission: “sorry for not telling you sooner”, “we apologise for how we handled this”",
    pattern: sourceLines`
      \b(?:apologi[sz]e|apologies|apology|sorry|forgive us|forgiveness)\b(?: \w+ly)?(?: to [\w ]{1,40}?)? (?:for|that we) (?:
        not (?!being able)|failing|having (?:failed|not|let)|letting (?:you|our|everyone|this)|taking (?:so|too) long
        |breaking|losing|exposing|leaking|mishandling|the way (?:we|this was handled by us)|how we
        |our (?:part|role|slow|late|poor|lack|handling)|did not|didn't|failed|have not|let|lost|broke|exposed
        |were (?:too|so|not)
      )\b
    `,
    unless: String.raw`\b(?:if|any)\b|not being able`,
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
        |if we had (?:\w+ly )?(?!not\b)(?:\w{2,}ed|done|had|taken|caught|kept|put|set|checked)
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
      )\b[^.;]{1,100}?(?:,|;|\band|\bbut|\byet) (?:and |but |yet )?(?:(?:we|I) )?(?:\w+ly |simply )?(?:
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
    note: "“The blame lies with our team”, “responsibility rests with the company and with me”, “the cause was an update of ours”, “our decision to postpone the update”",
    pattern: sourceLines`
      \b(?:blame|fault|responsibility|mistake|error|failing)s?\b[^.;,]{0,40} (?:
        (?:lies?|lay|rests?|sits?|falls?|belongs?) (?:\w+ ){0,2}?(?:with|on|to)|(?:is|was|has been) (?:\w+ly )?with
      ) (?:
        us\b(?! all\b)|me\b|OUR(?! ${othersOfOurs})|(?:the [\w ]{3,40}|[A-Z]\w+)[^.;]{0,50} with (?:me|us)\b
        |the (?:[\w-]+ )?(?:management|leadership|board|trustees|governors)\b(?! of (?:the|an?|that|another) )
      )
      |\b(?:cause|reason|fault|mistake|error)s?\b[^.;,]{0,40} (?:was|is|were|lay in|lies in) (?:an?|the|one|some) [^.;,]{1,50}?(?: of ours\b
        | by us\b| (?:that |which )?(?:we|I) (?:had )?\w+(?:ed|t|n)\b
      )
      |OUR decision (?:not to|to (?:postpone|delay|skip|ignore|wait|put off|save|cut|defer|reuse|keep|leave))\b
    `,
    unless: String.raw`\b(?:not|never|no|none|nothing|little|n't|nor) (?:of )?(?:\w+ ){0,3}?(?:lie|rest|sit|with (?:us|me)|ours)|(?:whether|if|who)\b[^.]{0,40}(?:blame|fault)`,
  },
  {
    note: "“The fault lies with how we work”",
    pattern: sourceLines`
      WE ADV (?:built|designed|set up|created|chose|kept|ran|allowed|had|have) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:
        way of \w+|system|process|procedure|set-?up|workflow|routine|tool|form
      )s? (?:(?:in|with|by) which|where|that (?:let|allow)\w*)[^.;]{0,40}\b(?:one|a single|an?) (?:[\w-]+ )?(?:
        click|slip|mistake|error|person|step|typo|button
      )\b
      |\b(?:our way of working|(?:how|the way) we work(?:ed)?) (?:that )?(?:
        made (?:this|it) (?:possible|easy)|let (?:this|it)|allowed (?:this|it)|led to
      )\b
    `,
    unless: String.raw`\b(?:not|never|n't) (?:lie|with|in|how|enough|be enough)\b|whether`,
  },
  {
    note: "“We had nothing in place to catch it”, “the fault is not our colleague’s but ours”",
    pattern: sourceLines`
      WE ADV (?:had|have had) nothing (?:at all )?(?:in place )?(?:
        (?:that|which) (?:would|could) have |to )(?:catch|caught|stop|prevent|notice|warn|detect|block|spot)\w*
      |\b(?:blame|fault|mistake|error|failing|responsibility)\b[^.;,]{0,20} (?:is|was|lies?|lay)(?: not|n't) [^.;]{1,50} but (?:
        (?:with|on) us\b|ours\b|our own\b
      )
    `,
  },
  {
    note: "“It happened on our watch”, “they could see more than they should”",
    pattern: sourceLines`
      \b(?:on|under) (?:our|my) watch\b
      |\b(?:we|I) (?:(?:have to|must|shall|will|alone|do|also) )*answer for (?:
        it|this|that|what|our|the (?!safety|security|quality|care|health|upkeep|conduct|work|good|well)\w+
      )\b
      |\bthe buck stops (?:here|with (?:us|me))\b
      |\b(?:hold|held) (?:(?:our|my) hands up|ourselves (?:\w+ )?(?:responsible|accountable|to blame))\b
      |\b(?:responsibility|blame)(?: for (?:this|that|what|it)\b[^.;,]{0,30})? (?:is|was) (?:\w+ )?(?:mine|ours)\b
      |\bbit off more than we\b|\b(?:fruit|result|consequence|outcome|product|price|effect) of (?:our|my) own\b
      |\bour own (?:[\w-]+ )?(?:
        un[a-z]{3,}ness|[a-z]{3,}lessness|in(?:competence|decision|difference|attention|experience|action)|clumsi\w+
        |haste|laziness|stupidity|folly|vanity|pride|greed
      )\b
      |(?<!\b(?:no|not|nothing|never|any) )\b(?:more|longer|wider|broader|further|earlier|later)(?: (?:
          rights|access|data|power|privileges|permissions|about (?:you|your \w+|them)|of (?:your|their|his|her) [\w-]+
        )
      )? than (?:they|it|we|he|she) (?:should|need(?:ed)?|require[sd]?|had to)\b
    `,
  },
  {
    note: "“Of our own making”, “we brought this on ourselves”, “we caused this”",
    pattern: sourceLines`
      \b(?:
        of our (?:own )?making
        |(?:that |which )?we (?:had )?(?:
          set|made|built|chosen?|chose|wrote|written|drawn|drew|put there|installed|introduced|caused
        ) (?:it |them |there )?ourselves
        |(?:through|by) our own (?:doing|hand|choice)
        |it was (?:
          us|me|(?:one|two|some) of (?:us|our(?! ${othersOfOurs}) [\w -]{2,30}?)
          |our (?!${othersOfOurs})(?:own )?(?:[\w-]+ ){0,2}?[\w-]+|an? [\w-]+ of ours
        ) who (?:had )?(?!
          (?:\w+ly |first )?(?:
            found|noticed|discovered|spotted|told|reported|alerted|raised|saw|detected|stopped|called|warned|was|were
            |suffered|lost
          )\b
        )
        |self-inflicted|brought (?:this|it) (?:up)?on ourselves
        |we (?:\w+ly )?(?:
          caused|triggered|overloaded|overwhelmed
          |broke(?! (?:
              free|off|even|up|down|open|for|with|into|through|camp|bread|new
              |(?:the|this|our)(?: \w+)? (?:news|ice|silence|deadlock|fast|journey|record)|ground
            )\b
          )
          |crashed|corrupted|leaked|exposed|overwrote
          |wiped(?! (?:the |our |all |its )?(?:\w+ ){0,2}(?:
              laptops?|disks?|drives?|servers?|machines?|devices?|phones?|computers?
            )\b
          )
          |destroyed
        )\b
      )
    `,
    unless: String.raw`\b(?:sorry for|regret|apologi[sz]e for)\b.{0,60}\bwe caused`,
  },
  {
    note: "An apology for a failing, not for its effects: “we apologise for this error”, “sorry for our slow answer”",
    pattern: sourceLines`
      WE ADV (?:apologi[sz]e|apologies|apology|sorry)(?: \w+ly| deeply)? (?:to [\w ]{1,40} )?(?:for|about) (?:
        the|this|that|these|those|our|my|such an?|making (?:this|these|an?|such an?)|having made
      )(?: [\w-]+){0,3}? (?:
        mistakes?|errors?|oversights?|failings?|lapses?|misjudg(?:e)?ments?|blunders?|poor (?!weather)\w+
        |bad (?:decision|judg)\w*|lack of|carelessness|negligence|slow (?:response|answer|reaction)|miscommunication
        |mishandling|wrongdoing
      )\b
    `,
    unless: String.raw`\b(?:if|any)\b`,
  },
];
