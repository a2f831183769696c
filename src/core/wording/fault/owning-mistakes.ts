import { sourceLines } from "../../text/pattern-lines.ts";
import { poorQuality } from "./bad-words.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

const faultAdverb = String.raw`(?:accidentally|inadvertently|mistakenly|erroneously|incorrectly|wrongly|wrongfully|unintentionally|improperly|carelessly|unwittingly|negligently|prematurely|unknowingly|needlessly|naively)`;

/** Slips of people of ours: done by mistake, in haste, or because somebody took them in. */
export const mistakePatterns: readonly OwningPattern[] = [
  {
    note: "“We accidentally sent”, “a setting that we had mistakenly changed”",
    pattern: sourceLines`
      WE ADV(?: (?:\w+ ){0,2}?)? ?${faultAdverb} \w+
      |WE (?:
        (?!
          that\b|who\b|which\b|they\b|you\b|he\b|she\b|someone|found|learn|discover|identif|determin|report|believe
          |if\b|customers|users|receiv|notic|saw\b|were (?:informed|told|notified)|was (?:informed|told)
        )[\w'-]+ ){1,8}?${faultAdverb}\b
      |${faultAdverb} (?:\w+ ){1,6}?(?:by (?:us|WE)|(?:that|which) we (?:had )?(?:sent|mailed|e-?mailed|published|posted|issued|wrote|printed|made|shared|gave))
    `,
    unless: String.raw`\b(?:they|you|he|she|someone|anyone|users?|customers?|attackers?|people|hosts?|who) (?:\w+ ){0,2}${faultAdverb}|not (?:\w+ ){0,1}${faultAdverb}|(?:reported|claimed|stated|suggested|reports?) (?:\w+ ){0,3}${faultAdverb}`,
  },
  {
    note: "“We told the press before we told you”, “we cancelled the second line to save money”",
    pattern: sourceLines`
      WE ADV (?:told|informed|announced|published|spoke|wrote|waited|asked)\b[^.;]{0,60} (?:before|until) (?:we (?:had )?)?(?:
        told|telling|informed|informing|warned|warning|wrote to|writing to
      ) (?:you|our (?:customers|members|patients|users)|anyone|anybody|those)\b
      |WE ADV (?!(?:will|are|have|can|may|must|took|used)\b)[\w-]+\b[^.;]{3,80} (?:to (?:save|cut) (?:money|time|costs?|work|a (?:\w+ )?(?:step|trip|fee)))\b
    `,
    unless: String.raw`\bto save (?:you|our|your|their)\b`,
  },
  {
    note: "“We let the caller install a program”, “I gave him access to my computer”",
    pattern: String.raw`WE ADV (?:gave|let|allowed|granted|invited)(?: to)? (?:him|her|them|the (?:caller|man|woman|stranger|scammer|fraudsters?|attackers?|criminals?|person|sender)) (?:[\w'-]+ ){0,3}?(?:access|in\b|into|control|log|install|connect|copy|see|read)`,
  },
  {
    note: "“We had a problem with the mailing list that unsubscribed people by accident”",
    pattern: sourceLines`
      WE ADV (?:had|have had|ran into|suffered) (?:an?|some) (?:[\w-]+ ){0,3}?(?:
        problem|bug|error|glitch|mistake|fault|mishap|slip
      )\b(?: (?!are\b|is\b|while\b|and have\b)[\w-]+){0,8}? (?:which|that) (?!
        was\b|were\b|is\b|has been\b|aren|isn|need\b
      )[\w-]{2,}(?:ed|ent|ft|st|pt|de|ve|ke)\b
    `,
    unless: String.raw`\b(?:supplier|provider|vendor|carrier|partner|host(?:er|ing)?)s?\b`,
  },
  {
    note: "“We emailed the list by mistake”, “we removed the wrong rule”",
    pattern: sourceLines`
      WE ADV (?!
        (?:
          identified|found|discovered|noticed|determined|received|saw|learned|fixed|corrected|detected|investigated
          |confirmed|believe|regret|understand
        )
      )\w+(?:ed|nt|ft|de|an|t|ve|n|d|k|e)\b(?: [^.;:]{0,80}?)? (?:
        by mistake|in error|by accident|the wrong (?!hands)
        |too (?:late|slowly|early|soon|quickly|long|broadly|aggressively)
      )\b
    `,
    unless: String.raw`\b(?:firm|company|supplier|vendor|provider|contractor|partner|courier|printer)s? (?:that|which|who) (?!we\b)|(?:received|get|got|receive) (?:\w+ ){0,6}(?:by mistake|in error)|so that (?:no|nobody|nothing|it|this|these|such)\b|not too|before it (?:was|is) too late|if (?:you|we|they)`,
  },
  {
    note: "Whoever did it, one of us fell for it: “a caller talked our clerk into reading out the code”",
    pattern: sourceLines`
      \b(?:
        tricked|talked|persuaded|convinced|conned|fooled|duped|deceived|lured|coaxed|manipulated|hoodwinked|misled
        |bluffed
      ) (?:
        us|me
        |(?:(?:an?|one|two|some|several) (?:[\w-]+ )?of )?(?:our|my) (?!
          (?:[\w-]+ ){0,2}(?:neighbours?|residents?|pupils?|students?|parents?|passengers?|shoppers?)\b
          |${othersOfOurs}
        )(?:[\w-]+ ){0,3}?[\w-]+
        |an? (?:[\w-]+ ){1,2}(?:of ours|(?:of|in|on|at|from) (?:our|my) (?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+)
      ) (?:
        into (?:an?|the|his|her|their|(?:\w+ )?\w+ing)\b
        |to (?:
          reset|enter|click|reveal|install|download|approve|transfer|pay|disclose|type
          |(?:give|hand|read|share|send|open|forward|change|tell)(?=
            [^.;]{1,40}\b(?:
              codes?|passwords?|access|details|files?|lists?|keys?|credentials|money|data|names|records|forms?
              |numbers?|address\w*
            )\b
          )
        )
      )\b
    `,
  },
  {
    note: "A person of ours: “one of our engineers was phished”, “an operator mistyped the command”",
    pattern: sourceLines`
      (?:\b(?:our|one of our|an?|the|another|one|some|two)(?: [\w'-]+){0,4}?) (?:
        engineer|employee|developer|administrator|admin|operator|maintainer|staff member|team member|colleague
        |technician|agent|contributor|sysadmin|moderator|staff|employees|engineers
      )s?\b(?! who reported)[^.;]{0,80}?\b(?:
        phished|tricked|deceived
        |entered (?:their|his|her|the) (?:[\w-]+ ){0,3}?(?:credentials|passwords?|details|codes?|log-?in)
        |(?:
          gave (?:out |away )?(?:his|her|their|the)|handed over|disclosed|approved|replied to|answered|opened
          |downloaded
        ) (?:an? |the |their |his |her )?(?:[\w-]+ ){0,3}?(?:
          phishing|malicious|infected|fraudulent|fake|credentials|passwords?|log-in
        )
        |fell (?:victim|for)|fallen (?:victim|for)|clicked|typed|mistyped|misread|fat-?fingered|forgot|failed to
        |${faultAdverb}|by mistake|in error|incorrect\w*|the wrong(?!-)
        |did not (?:follow|check|notice|reali[sz]e|verify)|reused|had (?:shared|reused)|human error|misconfigured
        |mishandled
      )
    `,
    unless: sourceLines`
      \bof (?:its|their|his|her) (?:own )?(?:\w+ )?(?:
        engineer|employee|developer|administrator|operator|technician|agent|staff|colleague|member
      )
      |(?:
        user|customer|partner|vendor|supplier|provider|contractor|courier|printer|insurer|landlord|host|third
      )[\w-]*(?:'s|s'|-party)? (?:\w+ )?(?:engineer|employee|developer|administrator|staff|agent|contractor)
      |(?:of|at|from|with|for) (?:an?|the|our|one of our|another)(?: (?!and\b|but\b|who\b)[\w-]+){0,3} (?:
        providers?|vendors?|suppliers?|partners?|hosts?|processors?|contractors?|customers?|clients?|firm|company
      )\b
      |(?:incorrect|wrong)\w* (?:report|claim)
    `,
  },
  {
    note: "“In our haste we”, “an unintended consequence of our change”, “delaying our answer”, “wrong of us”",
    pattern: sourceLines`
      \b(?:
        in our (?:haste|rush|hurry|eagerness)
        |(?:side effect|consequence|by-product) of (?:OUR|the \w+ we|a \w+ we)
        |(?:wrong|careless|foolish|naive|negligent|irresponsible|short-?sighted|remiss|silly|stupid) of (?:us|our (?!${othersOfOurs})[\w-]+)
        |have no excuse
      )\b
      |\b(?:in hindsight|in retrospect|with hindsight)\b[^.;]{0,90}?\b(?:
        should|mistake|wrong|error|better|too|bad|poor
      )\b
    `,
    unless: String.raw`no (?:unintended|side)`,
  },
  {
    note: "“We took your shops down on the busiest day”; not to protect them",
    pattern: String.raw`WE (?:\w+ly )?took (?:all )?(?:of )?(?:your|our customers'|everybody's|everyone's) (?:[\w-]+ ){1,3}?(?:down|offline)\b`,
    unless: String.raw`\b(?:down|offline) (?:in order |so as )?(?:to|while|until|so that|as a precaution|for your)\b|\bto (?:protect|stop|prevent|contain)\b`,
  },
  {
    note: "“The dog was loose because our walker was on the phone”, “we told her to get on with it”, “and we still sent her”, “we had been going to order it”",
    pattern: sourceLines`
      \bbecause (?:we|I|one of us|our (?!${othersOfOurs})[\w -]{2,30}?) (?:was|were)(?: not|n't)? (?:\w+ )?(?:
        on (?:the phone|leave|holiday)|asleep|away|late|absent|busy|at lunch|elsewhere|distracted|drunk|untrained
        |there|looking|watching|listening
      )\b
      |(?:WE|OUR [\w-]+(?: [\w-]+)?) (?:told|ordered|instructed|urged|advised|encouraged) (?:
        you|him|her|them|people|the [\w-]+|our [\w-]+
      ) to (?:
        finish|carry on|go on|continue|keep (?:on|going|it|them|quiet)|get on|ignore|proceed|go ahead|skip|hurry
        |say nothing
      )\b
      |\b(?:and|but|yet) (?:we|I|our [\w-]+) (?:still|nonetheless|nevertheless) (?!
        managed|needed|wanted|hoped|received|believed|worked|recovered|stopped|required|offered|noticed
      )(?:sent|let|kept|sold|went|gave|took|put|ran|drove|\w+ed)\b
      |WE (?:had |have |'d )?(?:been|kept) (?:going|meaning|intending|promising) to\b
      |\bthe way (?:that |in which )?we (?!are\b|were\b|have\b|can\b|do\b)\w+[^.;]{2,90},? (?:
        was(?:n't| not)\b|was (?:${poorQuality}|wrong|too)\b
      )
    `,
  },
  {
    note: "“On our instructions the printer used the wrong list”: done by others, and ordered by us",
    pattern: String.raw`\b(?:on|at|by|under|following) (?:our|my) (?:own |express )?(?:instructions?|orders?|request|say-so|advice)\b[^.;]{0,80}\b(?:wrong|last (?:year|month|week)'s|old|outdated|too \w+|by mistake|without)\b`,
  },
];
