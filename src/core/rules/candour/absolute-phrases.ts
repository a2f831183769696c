import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

const wholly = String.raw`(?:fully|completely|totally|100 ?%|100 per ?cent|absolutely|entirely|perfectly|one hundred per ?cent|wholly|utterly|thoroughly|permanently|always|forever)`;
const anything = sourceLines`
  (?:
    this|it|that
    |such (?:an? )?(?:\w+ )?(?:things?|incidents?|events?|mistakes?|leaks?|breach(?:es)?|errors?|failures?)
    |(?:an? |this |the (?:same )?|any (?:further )?|(?:no |any )?(?:other|another|further|more) )(?:\w+ )?(?:
      incidents?|breach(?:es)?|leaks?|outages?|events?|mistakes?|errors?|failures?|mix-ups?|thefts?|things?|attacks?
      |intrusions?|faults?
    )(?: of (?:this|that|such a) (?:kind|sort|type|nature))?
    |(?:something|anything|nothing|things|mistakes|incidents|leaks|breaches|attacks) (?:like|such as|of) (?:this|that|it|these)(?: (?:kind|sort|nature|type))?
    |nothing(?: \w+)?|no such \w+
  )
`;
const recurs = String.raw`(?:happens?|occurs?|recurs?|be repeated|repeats? itself|take place|comes? about|go(?:es)? wrong|get out|be (?:lost|stolen|leaked|exposed))`;
/** "We cannot promise", "so that it", "we want to make sure that": an aim, or an honest no. */
const aim = sourceLines`
  must (?:never|not)|should (?:never|not)|hope\w*
  |(?:not|never|n't|can ?not|nobody can|no one can) (?:be able to )?(?:promise|say|guarantee|assure|swear|claim)
  |so that
  |(?:to|will|and|help|we|are|by) (?:help )?(?:
    (?:make|making) (?:\w+ )?(?:sure|certain)|ensur(?:e|ing)|see(?:ing)? to it|prevent\w*
  )
  |make it (?:\w+ )?less likely|whether|if (?:this|it|that)|until|unless
`;
/** "we had told you that it was" */
const once = String.raw`(?:told|said|wrote|claimed|promised|advertised|believ(?:ed|ing)|thought|assumed|wrongly|mistakenly)(?: \w+){0,3}? (?:that|it|the|our|your|this)`;
const secure = String.raw`(?:secure|secured|safe|safely|protected|risk-free|hack-proof|locked down|sealed|immune|invulnerable|impregnable|watertight|airtight|foolproof|private)`;
const no = String.raw`\b(?:no|not|n't|never|nothing|nobody|isn't|cannot|none|neither|hardly|wherever)`;
const breakIn = String.raw`(?:hack\w*|breach\w*|break(?:ing)? in(?:to)?|broken into|get(?:ting)? (?:in\b|into|at|past|through|hold)|enter|penetrate\w*|crack\w*|steal|stolen|intrude|attack\w*|bypass\w*|circumvent\w*|compromised?|leak\w*|misuse\w*)`;
const outsider = String.raw`(?:(?:nobody|no one|no-one|no (?:\w+ )?(?:outsiders?|hackers?|strangers?|attackers?|intruders?|criminals?|thie(?:f|ves)|third part(?:y|ies)|unauthori[sz]ed (?:person|people|user|users|party)))(?: (?:else|from outside|outside [\w ]{1,20}))?)`;
/** What shall not happen again. */
const bad = String.raw`(?:leaks?|breach(?:es)?|incidents?|mistakes?|errors?|attacks?|outages?|thefts?|fraud|mix-ups?|break-ins?|intrusions?|abuse|misuse|failures?|repeats?|repetition|recurrence|losses|surprises)`;
const vow = String.raw`(?:promise|guarantee|pledge|swear|vow|solemnly promise|give you (?:my|our) word|have (?:my|our) (?:word|solemn word|promise|guarantee|assurance)|assure (?:you|\w+ \w+)|can say with (?:complete |absolute |total )?certainty)`;

const claimed =
  "“{words}” claims more than anybody can show, and readers have just seen what it is worth. Say what was in place, and what it kept out.";

/** Claims that are true of nothing, and promises that nobody can keep */
export const absolutePhrases: readonly Phrase[] = [
  {
    words: String.raw`(?<=\b(?:was|were|been|remained|stayed|kept) )${wholly} (?:and \w+ )?${secure}(?! (?:distance|driving|landing))`,
    unless: `${no}|${once}`,
    message: claimed,
  },
  {
    words: String.raw`${wholly} (?:and \w+ )?${secure}(?! (?:distance|driving|landing))`,
    unless: `${no}|${once}`,
  },
  {
    words: sourceLines`
      (?:
        in (?:complete|total|absolute|full|perfect) (?:safety|security|confidence)
        |with (?:complete|total|absolute|full|perfect) (?:safety|security|peace of mind)
        |(?:complete|total|absolute|perfect|full) (?:security|protection|safety) (?:for|of|against|from)
        |(?:safe|secure|protected|immune|shielded|defended|secured) (?:from|against) (?:all|any|every|any and all)(?: (?:kinds?|sorts?|types?|forms?|manner) of)? (?:[\w-]+ )?(?:
          attacks?|threats?|intrusions?|hackers?|attackers?|thie(?:f|ves)|criminals?|breach(?:es)?|leaks?|harm|theft
          |fraud|abuse|misuse|dangers?
        )
      )
    `,
    unless: `${no}|${once}`,
  },
  {
    words: String.raw`(?:${anything} )?(?:will|can|could|would|shall|does|is going to)?(?: |^)?never (?:ever )?(?:(?:be able to )?${recurs}|be allowed to happen)(?: here| to you| at \w+)? again`,
    unless: `${aim.replace(String.raw`(?:to|will|and|help|we|are|by) `, String.raw`hope to `)}|${once}`,
  },
  {
    words: String.raw`${anything} (?:will not|won't|can not|cannot|can't|can no longer|could not possibly|is not going to|shall not|will no longer|(?:can|will|shall) (?:never|ever)(?: ever)?) (?:ever )?(?:${recurs})(?: (?:again|any more|anymore|in future|in the future|to you|at \w+|here))?`,
    unless: `${aim}|${once}`,
  },
  {
    words: String.raw`(?<=nothing [^.;:?!]{0,40})(?:can|will|could) (?:ever )?(?:recur|be repeated|happen (?:again|ever))(?: again)?`,
    unless: once,
  },
  {
    words: String.raw`(?:you|they|nobody|customers|members|patients|parents|guests|tenants) (?:will|shall|can|need|'ll)(?: not| never|n't) (?:ever )?(?:have to )?(?:face|see|experience|suffer|go through|live through|receive|hear|worry about|meet) (?:\w+ ){0,6}?(?:again|another)(?:,? ever)?`,
    unless: `${aim}|${once}`,
  },
  {
    words: String.raw`(?:will|shall|can) (?:always|forever) (?:be|remain|stay) (?:safe|secure|protected|private)|(?:in|at) no (?:further )?(?:danger|risk)(?: whatsoever)?`,
    unless: once,
  },
  {
    words: String.raw`never (?:again )?(?:let|allow|permit) (?:this|it|that|such|anything|something|your) [^.;:?!]{0,40}?(?:happen|again|occur|recur)`,
    unless: `${once}|should never`,
  },
  {
    words: sourceLines`
      (?:
        (?:no|nothing|none) [^.;:?!]{0,40}? (?:will|can|could) (?:ever )?(?:happen|occur|recur) (?:
          again|in (?:the )?future|any more|anymore|ever
        )
        |there (?:will|shall|can) (?:
          be no(?: (?:more|further|other|second))+(?: [\w-]+)? ${bad}
          |never be (?:another|an?|any)(?: [\w-]+)? ${bad}|be no (?:repeat|recurrence|repetition)
        )
      )
    `,
    unless: `${aim}|${once}`,
  },
  {
    words: String.raw`(?:fixed|closed|solved|ended|stopped|cured|removed|eliminated|sealed|plugged|resolved|mended) (?:the |this |that )?(?:[\w-]+ ){0,2}?(?:problem|gap|hole|flaw|leak|fault|issue|vulnerability|weakness|risk|loophole|it|this) (?:for good|for ever|forever)`,
    unless: once,
  },
  {
    words: String.raw`${bad}(?: [\w-]+){0,3}? (?:is|are|has become|have become) (?:now |simply |quite )*impossible(?! to)|makes? (?:[\w-]+ )?(?:it|${bad}) impossible(?! to)|impossible that (?:this|it|such|any\w*|another|an?)\b`,
    unless: `${no.replace("|cannot", "")}|${once}`,
  },
  { words: String.raw`(?:^|and |but )never again(?=,? (?:will|shall|can|must a)\b| ?[.!]?$)` },
  {
    words: String.raw`(?:we|I|you)(?: can| do| hereby| now)? (?:solemnly |personally |firmly )?${vow}(?:,? (?:to )?(?:you|all|each of you|everyone|our \w+))?,? (?:that )?[^.;:?!]{0,60}?\b(?:never|no(?! longer)|nobody|nothing|not ever|won't|will not|cannot|can't|always|ever)\b`,
    unless: `${aim.replace("|so that", "")}|${once}|promise not|not be charged|(?:was|were|been) (?:never|not|at no)|never (?:was|were)|(?:never|not|no) (?:ask|charge|cost|call|sell)\\w*`,
  },
  {
    words: String.raw`(?:we|I)(?: can| do)? guarantee(?: (?:that|you|to you|the (?:safety|security))| (?:your|this|it))`,
    unless: String.raw`(?:cannot|can't|can not|no one can|nobody can|not|never) guarantee`,
  },
  {
    words: String.raw`(?:safety|security|privacy|confidentiality|protection)(?: of [^.;:?!]{1,40}?)? (?:is|are|will be) (?:now |fully |always )*guaranteed|guaranteed (?:security|safety|protection|safe|secure)`,
    unless: `${no}|${once}`,
  },
  {
    words: sourceLines`
      (?:there is|there was|there's|there will be|poses?|posed|carries|with|at|we see) (?:now )?(?:absolutely )?(?:
        (?:no|zero) (?:(?!longer )[\w-]+ )?(?:risk|danger|threat)(?! of| that| assessment| register| log| plan
          | officer| manager| to (?:life|health)
        )
        |(?:no|zero) (?:further |longer any |more )?(?:chance|possibility|way|danger) (?:
          of (?:this|it|such|another|a (?:repeat|recurrence)|any (?:further|repeat))
          |(?:that )?(?:this|it|such|anyone|anybody|anything) (?:could|can|will|would)
        )
      )
    `,
    unless: once,
  },
  {
    words: String.raw`at no (?:time|point|stage|moment) (?:was|were|is|has there been) (?:there )?(?:ever )?any (?:risk|danger|threat)(?! of| that| assessment)`,
    unless: once,
    message: claimed,
  },
  {
    words: sourceLines`
      (?:
        eliminat(?:es?|ed)|remov(?:es?|ed)|exclud(?:es?|ed)|rules? out|ruled out|end(?:s|ed)|banish(?:es|ed)
      ) (?:(?:completely|entirely|forever|once and for all|for good),? )?(?:
        all|any|every|the (?:last|slightest|very)|once and for all|for good|completely|entirely
      )(?: \w+)?(?: (?:further|possible|future|remaining))?(?: (?:
          risks?|dangers?|threats?|possibilit(?:y|ies)|chances?|repeats?|repetition|recurrence|leaks?
          |vulnerabilit(?:y|ies)|that
        )
      )
    `,
    unless: `${no}|${once}|cannot|in order to|to (?:eliminate|remove|exclude|rule)`,
  },
  { words: `once and for all`, unless: `${no}|${once}|believing` },
  {
    words: sourceLines`
      (?:
        repeat(?:ition)?|recurrence|repeat performance|another (?:\w+ )?(?:\w+)|such an? (?:\w+ )?\w+
        |anything (?:like|of) (?:this|that|the)(?: \w+)?|this kind of \w+
      ) (?:is|are|will be|has become|has been|have been|made) (?:
        now |simply |absolutely |totally |completely |quite |entirely )*(?:made )?(?:
        impossible|out of the question|ruled out|excluded|unthinkable|inconceivable
      )
    `,
    unless: `${no}|${once}`,
  },
  {
    words: String.raw`(?:(?:makes?|made|making) it |(?:is|are|was|now|becomes?|it's) (?:now |simply |absolutely |totally |completely |quite |entirely |technically |virtually )*)impossible (?:for (?:[\w-]+ ){1,4})?to (?:ever )?(?:${breakIn}|happen|recur|repeat)`,
    unless: once,
  },
  {
    words: sourceLines`
      ${outsider} (?:
        (?:can|could|will|shall)(?: now)?(?: possibly)? ever (?:be able to |again )*(?:
          see|read|open|reach|access|copy|${breakIn}
        )
        |(?:can|could|will|will be able to|shall)(?: now)? (?:again |possibly |now )*(?:
          ${breakIn}\b(?:[^.;:?!]{0,40} (?:again|any more|anymore|ever))?
          |(?:see|read|open|reach|access|copy)\b[^.;:?!]{0,40} (?:again|any more|anymore|ever)
        )
      )
    `,
    unless: `${once}|(?:without|unless|except|until|who)`,
  },
  {
    words: sourceLines`
      (?:is|are|was|were|now|it|which|that|an?|our|proved|proven|becomes?|the) (?:
        now |completely |totally |absolutely |utterly |virtually |practically |truly )*(?:
        unhackable|bulletproof|impenetrable|hack-proof|hackproof|unbreakable|uncrackable|invulnerable|impregnable
        |invincible|foolproof|ironclad|hacker-proof|breach-proof|leak-proof
      )
    `,
    unless: `${no}|${once}`,
  },
  {
    words: String.raw`(?:cannot|can't|can never|can no longer) (?:ever )?be (?:hacked|breached|broken into|cracked|stolen|leaked|compromised|penetrated)(?: again)?`,
    unless: `${once}|unless`,
  },
  {
    words: String.raw`(?:will be|was|is) the (?:first and )?(?:very )?last (?:time (?:that )?(?:this|it|such|anything|something|we (?:lose|leak|fail)|you (?:have|suffer|face))|such \w+|leak|breach|incident)`,
  },
];
