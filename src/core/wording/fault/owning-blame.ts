import { sourceLines } from "../../text/pattern-lines.ts";
import { fault } from "./bad-words.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

const others = String.raw`suppliers?|vendors?|providers?|makers?|manufacturers?|contractors?|processors?|printers?|couriers?|carriers?|partners?|hosts?|customers?|clients?|users?|members?|attackers?|hackers?|thie(?:f|ves)|authority|regulators?|police|ministry|court|insurers?|landlord|tenants?`;

export const duty = String.raw`seriously|(?:to|of|for|in) (?:protect|keep|safeguard|secur(?:e|ing)|preserv|maintain|ensur|uphold|respect)|for (?:the|your|our|their|all|every) (?:[\w-]+ )?(?:security|privacy|safety|protection|quality|health|welfare|well-?being|care|comfort) (?:of|and)`;

/** What is told to our credit: "it was our porter who rang the fire brigade". */
const wellDone = sourceLines`
  (?:\w+ly |first |had )*(?:
    found|noticed|discovered|stopped|reported|detected|told|spotted|alerted|raised|called|warned|rang|phoned|saved|rescued
    |put out|pulled|shut|closed|evacuated|carried|led|fetched|helped|gave the (?:order|alarm)|caught|fixed|repaired
  )\b
`;

/** Words of blame in the first person. */
export const blamePatterns: readonly OwningPattern[] = [
  {
    note: "“The decision was mine, and it was the wrong one”",
    pattern: String.raw`\b(?:decision|choice|call|judg(?:e)?ment|idea|order|plan)\b(?:[^.;]{0,90} (?:was|were)| of) (?:mine|ours)\b[^.;]{0,90}\b(?:wrong|mistake\w*|bad|poor|error|regret)\b`,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ ){0,2}(?:mine|ours|wrong|an? (?:mistake|error))`,
  },
  {
    note: "Admitted in the third person: “the registry accepts that its staff skipped the call-back”, “admitted on Monday that it had sold”",
    pattern: sourceLines`
      WE (?:have |had )?(?:admitted|conceded|confessed|owned up|now accept|now concede)(?: (?:on|last|this) \w+| \w+ly
        | to [\w ]{3,20}
      )? that (?:we|our (?!${othersOfOurs})(?:[\w-]+ ){1,4}?(?=(?:was|were|had|did)\b))(?! (?:have|had|has|were|was|are) (?:no |not |been )?(?:\w+ly )?(?:
          hit|attacked|hacked|targeted|breached|compromised|asked|told|unable|able|struck|robbed|evidence|idea|choice
          |aware|investigating
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
    pattern: String.raw`\bit was (?:(?:me|us|all of us)\b(?! (?:who|that) ${wellDone})|WE (?:that|who)\b(?! ${wellDone}))`,
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
    note: "“This was our mistake”, “the error was ours alone”, “the fault lies with us”",
    pattern: sourceLines`
      (?:\b(?:is|was|were|are|been|lies?|lay|rests?|falls?)|'s) (?:(?:entirely|solely|simply|squarely|clearly|purely|all|completely|partly|just|plainly) )?(?:
        on us\b|(?<!\b(?:laptops?|phones?|tablets?|computers?|machines?|vans?|cars?|lorr(?:y|ies)|bus|buildings?|houses?|offices?|rooms?|halls?|bags?|sticks?|drives?|folders?|boats?|keys?|bikes?|sheds?|pipes?|cables?) (?:is|was|were|are) )ours\b(?! (?:since|for|again|to)\b)|our own(?=[.,;!]|$)
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
      OUR (?!users|customers|members|readers|partners|providers?|vendors?|suppliers?|hosts?)(?:(?!by\b|in\b|through\b|report\w*\b|return\w*\b|show\w*\b|logged\b|saw\b|threw\b|gave\b|raised\b|recorded\b|detect\w*\b|notic\w*\b|flagged\b|caught\b|reveal\w*\b|found|made|make)[\w-]+ ){0,2}${fault}\b(?! (?:
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
    unless: String.raw`\b(?:no|not|without|never|any|isn't|wasn't)\b(?: \w+){0,3} (?:${fault}|bugs?|issues?|problems?|defects?|flaws?)|(?:issues?|problems?) (?:\w+ ){0,4}(?:investigated|resolved|fixed|found|identified|reported|confirmed) by our|\b(?:narrow|look|dig|investigat|work|track|debug|diagnos|examin)\w*(?: (?:down|in|into|on|at|through)){0,2} (?:the|this|that|these) (?:issues?|problems?)(?: \w+)? (?:on|from|at) our (?:side|end)\b`,
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
    note: "“The mistake was made by our team”, “an error that we made”",
    pattern: String.raw`\b(?:${fault}) (?:\w+ ){0,3}?(?:by (?:us|me|our(?! ${othersOfOurs})|one of our(?! ${othersOfOurs})|WE)|(?:that |which )?(?:we|our team) (?:\w+ly |had |have )?(?:made|committed))\b`,
    unless: String.raw`\b(?:no|not an?|without|any|if) (?:\w+ ){0,3}${fault}|\bnot by (?:us|our)|by our ${othersOfOurs}|(?:found|detected|discovered|identified|noticed|caught|reported|fixed|corrected|resolved) by (?:us|our|one)`,
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
          set|made|built|chosen?|wrote|written|drawn|drew|put there|installed|introduced|caused
        ) (?:it |them |there )?ourselves
        |(?:through|by) our own (?:doing|hand|choice)
        |it was (?:
          us|me|(?:one|two|some) of (?:us|our(?! ${othersOfOurs}) [\w -]{2,30}?)
          |our (?!${othersOfOurs})(?:own )?(?:[\w-]+ ){0,2}?[\w-]+|an? [\w-]+ of ours
        ) who (?:had )?(?!
          (?:\w+ly |first )?(?:
            saw|was|were|suffered|lost
          )\b|${wellDone}
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
];
