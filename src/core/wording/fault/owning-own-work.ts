import { sourceLines } from "../../text/pattern-lines.ts";
import { ofOurs, othersOfOurs, type OwningPattern } from "./owner.ts";

/** Work that whoever has a thing does on it. */
const work = String.raw`(?:maintenance|upgrades?|updates?|migrations?|moves?|relocation|deployments?|rollouts?|conversions?|switch-?over|cut-?over|repairs?|tests?|drills?|clean-?ups?|stocktak(?:e|ing)|refit|rebuild|refurbishment|renovations?|installation|import|redesign|reorgani[sz]ation|transition)`;

const ourWork = String.raw`(?:OUR (?!${othersOfOurs})(?:[\w-]+ ){0,4}?${work}|(?:(?:the|an?) )?(?:[\w-]+ ){0,2}${work} (?:on|of|to|in|for) ${ofOurs})`;

const lost = sourceLines`
  (?:
    accidentally|inadvertently|mistakenly|by (?:mistake|accident)|in error|lost|deleted|erased|overwritten|corrupted
    |mixed up|swapped|damaged|wrongly|went wrong|broke\b|thrown (?:away|out)|disconnected|unplugged|missed out
  )
`;

/** What we did when it began. */
const changed = String.raw`(?:deployed|changed|updated|upgraded|migrated|moved|released|rolled out|introduced|switched|replaced|installed|started|enabled|turned (?:on|off)|ran|applied|merged|pushed|added|removed|restarted|reorgani[sz]ed)`;

/** Harm that is told of our own work on a thing, which nobody else can have done. */
export const ownWorkPatterns: readonly OwningPattern[] = [
  {
    note: "“During our move to the new hall several crates were lost”, “in the course of the repairs to our lift a door broke”",
    pattern: String.raw`\b(?:during|in the course of|as part of|as a result of|while doing|because of|due to|owing to) ${ourWork}\b[^.;]{0,80}?\b${lost}`,
    unless: sourceLines`
      \b(?:no|not|n't|never|nothing|nobody|without)\b[^.;]{0,40}${lost}
      |\bby (?:an? |the |our )?(?:[\w-]+ )?(?:attackers?|thie(?:f|ves)|contractors?|suppliers?|providers?|vendors?|movers?|firm|company)\b
    `,
  },
  {
    note: "“Our refit of the lift went wrong”",
    pattern: String.raw`\b(?:OUR (?!${othersOfOurs})(?:[\w-]+ ){0,4}?${work}(?: (?:of|on|to|in|for|at)(?: [\w-]+){1,4}?)?|${work} (?:on|of|to|in|for) ${ofOurs}(?: [\w-]+){0,2}?) (?:went (?:badly |horribly )?wrong|did(?: not|n't) go (?:as|to|well|smoothly))\b`,
    unless: String.raw`\bnothing\b|\bif\b`,
  },
  {
    note: "“Problems caused during our refit”, “errors introduced by our last upgrade”",
    pattern: sourceLines`
      \b(?:issues?|problems?|difficult(?:y|ies)|errors?|faults?|glitch(?:es)?|complications?) (?:(?:that|which|were|was|had|been|have) ){0,3}(?:
        caused|introduced|created|arising|arose|brought about|occurring|occurred|encountered
      ) (?:by|during|in|from|with) ${ourWork}\b
    `,
    unless: String.raw`\b(?:no|not any|without|any|possible|potential|if)\b(?: [\w-]+){0,2} (?:issues?|problems?|difficult|errors?|faults?|glitch|complications?)`,
  },
  {
    note: "“Because of a change to our valve table, some houses had no water”, “the trouble began when we moved the pumps”",
    pattern: sourceLines`
      \b(?:because of|due to|owing to|caused by|triggered by|as a result of|result of|stemmed from|came from) (?:an?|the|some|this) (?:[\w-]+ ){0,3}?(?:
        changes?|updates?|upgrades?|migrations?|moves?|edits?
      ) (?:to|of|in|on|for) ${ofOurs}
      |\b(?:outage|incident|problems?|issues?|trouble|errors?|failures?|leak|exposure|delays?) (?:[\w-]+ ){0,2}(?:
        began|started|occurred|happened|arose|appeared
      ) (?:[\w:-]+ ){0,4}?(?:when|after|because) (?:we|our team|(?:one|some|two) of our (?!${othersOfOurs})[\w-]+) (?:had |\w+ly )?${changed}\b
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ )?(?:because|due|caused|triggered|a result|result|began|start)|(?:changes?|updates?) (?:to|in|of) our (?:[\w-]+ )?(?:hours|prices?|terms|polic(?:y|ies)|timetable|plans?|name|address)\b|\bto (?:fix|stop|prevent|resolve|mitigate)\b`,
  },
  {
    note: "“By an administrative error we sent your form to an old address”",
    pattern: String.raw`\b(?:due to|because of|owing to|through|as a result of|by) (?:an?|the|some) (?:[\w-]+ ){0,2}?(?:errors?|mistakes?|oversights?|mix-?ups?|slips?|misunderstandings?|glitch|bug),? WE ADV (?!(?:received?|found|learned|were|was|could|cannot|can|have|had|lost|are|did|do|will|would)\b)\w+`,
  },
  {
    note: "“A bug wrote card numbers to our log”, “our planner kept more than it should”, “our only copy was in the same room”, “our alarms went to a phone that nobody carries”",
    pattern: sourceLines`
      \b(?:bugs?|flaws?|glitch|defects?|coding errors?|programming errors?) (?:(?:that|which) )?(?:had |has |have |\w+ly )*(?:
        caused|stored|wrote|logged|recorded|printed|led|saved|copied|kept|sent|showed|displayed|left
      )\b[^.;]{0,80}? (?:in|into|to|on|from|by) our (?:own )?(?!${othersOfOurs})[\w-]+
      |OUR (?!${othersOfOurs})(?:[\w-]+ ){1,3}(?:
        sent|shared|collected|kept|showed|stored|gave|printed|charged|asked for|passed on
      )\b(?! no\b)[^.;]{0,60}? than (?:(?:it|they|we|he|she) should\b|(?:was |were )?(?:needed|necessary|intended|allowed|due|agreed|owed)\b)
      |OUR only (?:[\w-]+ )?(?:back-?ups?|cop(?:y|ies)|spares?|keys?) (?:was|were|lay|sat|stood|hung) (?:in|on|at|with|beside) the same\b
      |\bback-?ups?,? (?:but|yet|though|although|however,?) (?:they|it|these|all of them) (?:was|were|had been|turned out) (?:to be )?(?:[\w-]+ ){0,3}(?:old|incomplete|empty|broken|unusable|corrupt\w*|missing|damaged)\b
      |OUR (?:alerts?|alarms?|warnings?|notifications?|reports?) (?:went|go|were sent|were going|are sent) to (?:an?|the) [^.;]{2,40}(?:that|which) (?:nobody|no one|none of us)\b
      |WE only (?:found out|learn(?:ed|t)|heard|knew|discovered|reali[sz]ed)\b[^.;]{0,40} (?:from|through|via|thanks to) (?:twitter|social media|the (?:press|news|papers?|internet)|you\b|(?:our |an? |some )?(?:customers?|readers?|users?|members?|visitors?|guests?|journalist|newspaper|neighbour))
    `,
    unless: String.raw`\b(?:no|not|never|n't|without|if|fix\w*|prevent\w*)\b(?: [\w-]+){0,3} (?:bugs?|flaws?|defects?|errors?)`,
  },
  {
    note: "“We moved the tanks by hand, and in doing so emptied two of them by mistake”",
    pattern: String.raw`WE\b[^.;:]{3,90}?,? (?:and )?(?:in|by) (?:doing (?:so|this|that)|the process),? [^.;]{0,70}?\b${lost}`,
    unless: String.raw`\b(?:no|not|n't|never|nothing|nobody|found|noticed|discovered|learned|recovered)\b`,
  },
  {
    note: "“We are closed because we are moving the archive”: our own work as the reason",
    pattern: sourceLines`
      \b(?:down|offline|unavailable|unreachable|closed|interrupted)\b[^.;]{0,30}? (?:because|since|as) (?:we are|we're|we were) (?:\w+ly |busy )?(?:
        migrating|moving|upgrading|replacing|rebuilding|changing|switching|reinstalling|rewiring|rearranging
      )\b
    `,
    unless: String.raw`\b(?:attack\w*|intru\w+|breach\w*|break-in|storm|flood|fire|safer|more secure|compromised|stolen|after the|precaution)\b`,
  },
  {
    note: "“We exceeded the limit of the line”, “our certificate expired”, “our first repair did not hold”",
    pattern: sourceLines`
      WE ADV (?:exceeded|went over|overran) (?:an?|the|our|its|their) (?:[\w-]+ ){0,2}(?:limits?|quota|cap|ceiling|maximum|allowance)\b
      |OUR (?!${othersOfOurs})(?:[\w-]+ ){0,3}?(?:
        certificates?|domains?|domain names?|registration|subscription|licen[cs]e|insurance|permit|warranty
      ) (?:had |has |have )?(?:expired|lapsed)\b
      |OUR (?:first|second|initial|earlier|own) (?:[\w-]+ )?(?:fix|repair|patch|attempt|correction) (?:
        did(?: not|n't) (?:work|hold|help|last|solve)|failed
        |(?:made|broke|caused|brought|was (?:wrong|not enough|incomplete))
      )\b
    `,
  },
  {
    note: "“We cannot find the box with your forms”: it was in our keeping",
    pattern: sourceLines`
      WE (?:(?:are|were|have been) (?:unable|not able) to|cannot|can't|could(?: not|n't)|can no longer) (?:find|locate|account for) (?:an?|the|one|two|three|some|several|your|\d+)(?: of (?:the|our|your))? (?:[\w-]+ ){0,3}(?:
        box(?:es)?|drives?|disks?|tapes?|laptops?|folders?|bags?|forms?|documents?|usb \w+|memory \w+|binders?|ledgers?
        |envelopes?|parcels?|notebooks?|registers?|keys?|cameras?|phones?|tablets?|files
      )\b
    `,
    unless: String.raw`\b(?:stolen|thie(?:f|ves)|attackers?|courier|carrier|vendor|supplier)\b`,
  },
  {
    note: "“Since we have no way of undoing a sale, buyers lost their money”: what we lack as the reason of harm",
    pattern: sourceLines`
      \b(?:because|since|as) (?:we|our (?!${othersOfOurs})[\w -]{2,30}?) (?:currently |still )?(?:
        (?:do|did|does)(?: not|n't) (?:\w+ly )?have (?:the ability|the means|the tools|the possibility|an? (?:\w+ )?(?:way|means|mechanism|process|procedure)|any (?:way|means))
        |(?:have|had|has) no (?:way|means|mechanism|possibility)
      ) (?:to|of)\b[^.;]{3,140}?\b(?:los(?:es?|t|ing)|loos(?:es?|ing)|stuck|stranded|locked out|unable|missed|wrong\w*|charged twice|fail\w*)\b
    `,
    unless: String.raw`\b(?:no|not|never|nothing|nobody|none)\b[^.;]{0,30}\b(?:los|stuck|strand|lock|wrong|miss|fail)|\bwhether\b|\bhave (?:no |an? |any )?(?:way|means) of (?:knowing|telling|reaching)`,
  },
];
