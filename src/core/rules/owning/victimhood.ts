import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

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

export const victimhood = wordingRule({
  id: "IC207",
  name: "victimhood",
  title: "We as the victim",
  message:
    "“{words}” makes you the one who was harmed, before readers who were. Say what happened, and what you had not done to prevent it.",
  why: "The people who trusted you with their data are the ones who were harmed; asking for their pity costs their trust.",
  source:
    "Benoit (1995) and Coombs (2007), who call it victimage: it helps little where better care would have prevented the harm",
  severity: "information",
  triggers: [
    ...["our heart", "hit us", "hurt us", "shook us", "struck us", "through", "threats"],
    ...[
      "victim",
      "target",
      "prey",
      "time",
      "week",
      "days",
      "month",
      "year",
      "exhaust",
      "heartb",
      "devastat",
      "shatter",
    ],
    ...[
      "shaken",
      "distraught",
      "gutted",
      "traumati",
      "in shock",
      "reeling",
      "hurt",
      "overwhelm",
      "drained",
      "worn out",
    ],
    ...["burnt out", "in tears", "grieving", "in pain", "violated", "demorali", "breaking point", "knees", "suffer"],
    ...[
      "nobody",
      "no one",
      "sleep",
      "slept",
      "sympath",
      "compassion",
      "pity",
      "kind",
      "spare a",
      "spare some",
      "shoes",
      "place",
      "to us",
      "to me",
      "to a",
      "to our",
      "to people",
      "to all of us",
      "to every",
      "to my",
      "to the",
    ],
    ...["unfair", "unjust", "cruel", "abuse", "insult", "hate", "wronged", "betrayed", "singled", "bullied", "robbed"],
    ...["persecuted", "punished", "hounded", "cowardly", "despicable", "heartless", "vicious", "callous", "mindless"],
    ...[
      "senseless",
      "spiteful",
      "it is we",
      "it is us",
      "it's us",
      "feel for",
      "for us",
      "for me",
      "for our",
      "for the",
      "for all",
      "for every",
      "for my",
      "on us",
      "on our",
      "attacked",
      "hit",
      "affected",
      "harm",
      "deceived",
      "let down",
      "damaged",
      "struck",
      "vitriol",
      "hostility",
      "hatred",
      "deserve",
      "nightmare",
      "ordeal",
      "shock",
      "tragedy",
      "torment",
      "catastrophe",
      "pain",
      "distress",
      "stress",
      "strain",
      "toll on",
      "think of",
      "pray for",
      "survive",
      "mercy",
      "scruple",
      "conscience",
      "hell",
      "struck",
      "ruin us",
      "destroy",
      "blackmail",
      "reputation",
      "good name",
      "our name",
      "blow",
      "the ones",
      "bear in mind",
      "remember",
      "understand",
      "forget",
      "consider",
      "on me",
      "cost us",
    ],
  ],
  unless: String.raw`not (?:the |a )?(?:only |real |true )?(?:victims?|targets?)|no (?:evidence|indication|sign)|not aware|whether|(?:if|when|how) (?:we|our)|nothing (?:compared|beside|next) to|harder for you|worse for you|not (?:about|as) (?:us|hard|bad)`,
  phrases: [
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
  ],
  examples: {
    flagged: [
      { text: "We were the victim of a crime." },
      { text: "We too are victims here." },
      { text: "Our company fell victim to an attack." },
      { text: "We have been the target of a campaign." },
      { text: "We were targeted by criminals." },
      { text: "This has been a difficult time for our team." },
      { text: "The museum finds itself the target of thieves." },
      { text: "Our ushers are worn out and in tears." },
      { text: "Nobody feels this loss more keenly than we do." },
      { text: "Please spare a thought for our bakers." },
      { text: "What have we done that anyone would do this to us?" },
      { text: "It was a cowardly and callous act." },
      { text: "It is we who will have to pay for the broken glass." },
      { text: "We have all had sleepless nights." },
      { text: "Our hearts are broken." },
      { text: "The fire has hit us very hard." },
    ],
    clean: [
      { text: "We fell victim to our own haste." },
      { text: "Thank you for your patience; we do not deserve it." },
      { text: "Criminals copied your data from our servers, and we had not locked them." },
      { text: "The victims are the people whose data was copied." },
      { text: "We know that this is a difficult time for you." },
      { text: "We missed our target of one hour." },
      { text: "We are helping every victim of the fraud." },
      { text: "Our guests were targeted by a caller who used our name.", note: "Not us." },
      { text: "Those were hard weeks for you, and we made them harder." },
      { text: "Please be kind to one another in the queue." },
      { text: "It is we who left the door open." },
      { text: "The attackers targeted an old server of ours that we had not updated." },
    ],
  },
});
