import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

const readers = String.raw`(?:customers?|clients?|members?|patients?|users?|guests?|readers?|tenants?|students?|pupils?|parents?|residents?|passengers?|donors?|subscribers?|visitors?|families|neighbou?rs?)`;
/** "we", "our small clinic", "the University"; not "our customers" */
const us = String.raw`(?:we|I|our (?:(?!${readers}\b)[\w-]+ ){0,3}?(?!${readers}\b)[\w-]+|the (?:company|firm|business|organi[sz]ation|bank|university|college|school|hospital|clinic|council|trust|charity|museum|club|society|hotel|library|church|team|staff))`;
/** Those of ours who are to be pitied */
const ours = sourceLines`
  (?:
    us|me|all of us|everyone (?:here|at [\w ]{1,30}|on (?:our|the) team)
    |our (?:(?!${readers}\b)[\w-]+ ){0,2}?(?!(?:${readers}|records|data|files|servers?|systems?)\b)[\w-]+
    |(?:our|the|my) (?:(?:whole|entire|small|own|hard-?working|dedicated|IT) ){0,2}(?:
      team|staff|colleagues|company|organi[sz]ation|employees|people|founders|family|wife|husband|business|volunteers
      |engineers|workers|community|school|charity
    )
  )
`;
const worn = String.raw`(?:exhausted|heartbroken|devastated|shattered|shaken|distraught|gutted|traumati[sz]ed|in shock|reeling|hurting|overwhelmed|drained|worn out|burnt out|in tears|grieving|in pain|violated|demorali[sz]ed|at breaking point|on (?:its|their|our) knees|suffering)`;
const trying = String.raw`(?:difficult|challenging|hard|tough|trying|painful|stressful|dark|testing|gruelling|grueling|harrowing|awful|terrible|sad|worrying|unsettling|distressing|upsetting|devastating|heartbreaking|traumatic|hurtful|miserable|agoni[sz]ing)`;
const adverb = String.raw`(?:(?:also|too|the|an?|both|ourselves|itself|myself|all|another|one|recently|sadly|intended|main|only|now|today|once|again|prime|real|true|just|innocent|first) )`;

/** Ways of making ourselves the one who was harmed */
export const victimPhrases: readonly Phrase[] = [
  {
    words: sourceLines`
      our hearts? (?:is|are) (?:broken|heavy|bleeding|aching|breaking)
      |(?:hit|hurt|shook|struck|shaken|affected) us (?:all )?(?:very |so |\w+ly )?(?:
        hard|badly|deeply|severely|terribly
      )
      |what ${ours} (?:is|are|have been|has been|had to go|went) (?:going )?through|nothing to deserve
    `,
  },
  {
    words: sourceLines`
      ${us} (?:
        (?:
          were|are|was|is|have been|has been|had been|became|becomes|have become|has become
          |(?:also |now )?(?:fell|fall|find|finds|found)|(?:have|has) (?:\w+ )?(?:fallen|found)
        ) ${adverb}{0,4}
      )(?:victims?|targets?|prey)(?! (?:date|of (?:\d|one)|(?:of|to) (?:our|my) own\b))(?: (?:of|to))?(?: an?)?
    `,
  },
  {
    words: String.raw`${us} (?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:targeted|wronged|betrayed|singled out|preyed (?:up)?on|bullied|robbed|persecuted|punished|hounded)`,
  },
  {
    words: String.raw`${us},? (?:too|like you),? (?:are|were|have been|became|is|was) (?:\w+ )?(?:victims?|targets?|hurt|harmed|affected|suffering|hit|wronged|robbed|attacked|betrayed|deceived)`,
  },
  {
    words: String.raw`${trying} (?:(?:time|period|week|few days|few weeks|day|month|year|situation|experience)s? )?(?:for|on) ${ours}(?! to\b)`,
  },
  {
    words: String.raw`(?:hardest|toughest|worst|darkest|saddest|most (?:difficult|painful|challenging|stressful|trying)) (?:\w+ )?(?:times?|days?|weeks?|months?|years?|hours?|moments?|periods?|crisis|thing) (?:in|of|for|since|that|we|I) (?:our|us|my|the (?:history|life)|we|have|had|all)\b`,
  },
  {
    words: String.raw`(?:we|I|${ours})(?: all)?(?: (?:have|has) [^.,;:?!]{1,50} and)? (?:is|are|am|was|were|has been|have been|feels?|felt)(?: \w+){0,2}? (?:all |so |deeply |utterly |completely |left |both |absolutely )?${worn}`,
    unless: String.raw`(?:we|I) (?:are|am) (?:\w+ )?(?:devastated|heartbroken|distraught|gutted)[^.;:?!]{0,60} (?:your|you|that we|we (?:lost|let|did|have))`,
  },
  {
    words: String.raw`(?:nobody|no one|none) (?:is|was|could be|can be|feels?|has been|suffers?|regrets?) [^.;:?!]{0,50}?(?:more|than) [^.;:?!]{0,40}?than (?:we|us|I|me|our)\b`,
  },
  {
    words: sourceLines`
      ${us} (?:(?:have|has|had|also|too|\w+ly) ){0,3}(?:
        suffered|lost|endured|paid|been through|gone through
      ) (?:
        (?:
          too|as well|also|greatly|enough|sleep|dearly|hell|a nightmare|an ordeal|terribly|badly|immensely|hugely
          |more than (?:anyone|most|you)|a (?:great deal|lot|heavy price|fortune|great loss)
          |(?:an? )?(?:
            huge|heavy|great|big|serious|severe|terrible|enormous|massive|painful|significant|substantial|financial
          ) (?:[\w-]+ )?(?:loss(?:es)?|blow|damage|harm|shock|setback|cost)s?
          |so much|great|heavy|huge|much|many|the most|all this
        )\b
      )(?: [\w-]+){0,2}
    `,
  },
  {
    words: String.raw`(?:who|staff|team|colleagues|people) (?:have|has|had) (?:suffered|lost|been hurt|endured|gone through) (?:\w+ )?(?:more|most|much|enough|so|too|terribly|greatly)(?: than \w+)?`,
  },
  {
    words: String.raw`(?:(?:have|has|had)(?: \w+)? (?:not|hardly|barely) slept|sleepless nights|lost (?:\w+ )?sleep|sleep over this|(?:cost|costing|costs) us (?:dear|dearly|a (?:great deal|fortune|lot)|much|[\d£$€]+|more|over|about|nearly|almost|tens|hundreds|thousands|millions))`,
  },
  {
    words: String.raw`(?:(?:ask|asks|asking|beg|hope|plead|grateful) (?:you )?(?:for|to have) (?:your |some |a little )?(?:\w+ )?|(?:need|deserve|want|appreciate|have) your )(?:sympathy|compassion|pity|kindness|mercy)`,
  },
  {
    words: String.raw`spare (?:a|some) (?:thought|pity|sympathy|kind word)s? for ${ours}|be (?:kind|gentle) (?:to|with) ${ours}|(?:put|imagine) yoursel(?:f|ves) in our (?:shoes|place|position)|feel for ${ours}`,
  },
  {
    words: sourceLines`
      (?:
        (?:do|did|does|done|doing) (?:this|that|it|such (?:a thing|things)|so much harm)|(?:was|been|is) done
        |happen(?:s|ed)?
      )(?: \w+)? to (?:
        us|me|an? (?:small|little|family|local|tiny)(?: [\w-]+){1,3}|people like us
        |a (?:charity|school|hospital|church|library)|${ours}
      )(?! (?:records|data|files|servers|systems))(?![\w-])
    `,
    unless: String.raw`report(?:ed)?|what you did|explain(?:ed)?|told|good|best|luck\w*`,
  },
  {
    words: String.raw`it (?:\w+ )?(?:hurts|hurt|pains|pained|breaks|broke) (?:us|me|our hearts?|my heart|to (?:be|see|have been|read|think))(?: \w+)?`,
  },
  { words: String.raw`(?:unfair|unjust|unkind|undeserved|hurtful|cruel) (?:to|on|for|towards?) (?:them|${ours})` },
  {
    words: String.raw`(?:abuse|hatred|hate|insults|vitriol|hostility) (?:that |which )?(?:[\w-]+ ){0,4}?(?:(?:have|has|had) (?:had to|received|faced|endured|suffered|got)|(?:received|faced|endured|suffered) by|directed at|aimed at|sent to) ?(?:${ours}|\w+)?`,
  },
  {
    words: String.raw`(?:cruel|cowardly|despicable|heartless|vicious|callous|mindless|senseless|spiteful)(?:(?:,| and|, and) \w+){0,2} (?:[\w-]+ )?(?:crimes?|attacks?|acts?|assaults?|people|criminals?|thieves|hackers?|deeds?|individuals?|gangs?|attackers?)`,
  },
  {
    words: String.raw`(?:we|I|us|our (?!${readers}\b)[\w-]+)(?: (?:have|has|had|was|were|been|all|also|both|[\w-]+ly)){0,3} (?:been )?(?:hit|hurt|struck|shaken) (?:us |our [\w-]+ )?(?:very |so |particularly |especially |extremely )?(?:hard|badly|deeply|severely|terribly)`,
  },
  {
    words: String.raw`(?:we|us|our [\w-]+)\b[^.;:?!]{0,50}? (?:attacked|hit|hurt|affected|harmed|robbed|deceived|wronged|let down|damaged|struck),? (?:too|as well|ourselves)`,
  },
  {
    words: String.raw`(?:we|I|${ours})\b[^.;:?!]{0,40}? (?:put up with|bear|endured?|faced?|take|read|received?|receiving|getting|subjected to) (?:[\w-]+ ){0,5}?(?:abuse|hatred|insults|hate|vitriol|hostility|threats)`,
  },
  {
    words: String.raw`(?:we|I|${ours}) (?:do|did|does)(?: not|n't) deserve(?! (?:it|that|them|(?:your|their|any) (?:patience|trust|loyalty|understanding|kindness))\b)|(?:we|I|${ours}) deserved? better|what (?:have|did|had) (?:we|I) (?:ever )?(?:done?) to deserve`,
  },
  {
    words: sourceLines`
      (?:robbed us of|(?:hurt|harm|harmed|betrayed|wronged|ruin|destroy|destroyed|punish|blackmailed) us)
      |our (?:good )?(?:name|reputation) (?:has|is|was|will)(?: \w+)?
      |(?:heavy|bitter|terrible|hard|huge|severe|cruel) blow (?:to|for) ${ours}
      |(?:nightmare|ordeal|shock|blow|tragedy|torment|catastrophe) (?:for|to) ${ours}
      |(?:pain|distress|stress|suffering|harm|hurt|strain) (?:that |which )?(?:this|it|the [\w-]+) (?:has |have )?(?:
        caused|done|brought|put|inflicted
      )(?: on| to| for)? ${ours}
      |toll on ${ours}|(?:think of|pray for) ${ours}
      |(?:we|our [\w-]+) (?:may|might|could|will) (?:not|never) survive
      |without (?:any )?(?:mercy|scruples?|conscience)
    `,
  },
  {
    words: String.raw`we (?:are|were) the ones (?:who|that)(?: \w+){0,2} (?:suffer|pay|lose|lost|hurt|bear|hit|left|harmed)`,
  },
  {
    words: String.raw`(?:bear in mind|remember|understand|consider|not forget|don't forget) (?:that )?(?:we|our [\w-]+)(?: \w+){0,3} (?:too|as well|also|human|victims?)`,
  },
  {
    words: String.raw`it(?: is|'s) (?:we|us) (?:who|that)(?: \w+){0,3} (?:bear|pay|suffer|foot|pick up|live with|clean|carry|lose|hurt)`,
  },
];
