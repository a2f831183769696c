import { sourceLines } from "../../text/pattern-lines.ts";
import { isNotDeclared } from "../not-declared.ts";
import { wordingRule } from "../wording-rule.ts";

const matter = sourceLines`
  (?:
    security|cyber-?security|privacy|safety|protection|protecting|safeguard\w*|guarding|trust|data|information
    |confidentiality|confidence|responsibilit(?:y|ies)|obligations?|duty|duties|matters?|incidents?|issues?|concerns?
    |this|it|these|reports?|breach(?:es)?|commitment|reliability|availability|wellbeing|well-being|welfare
  )
`;
/** "the security of your data", "keeping your bookings private" */
const value = sourceLines`
  (?:
    (?:
      privacy|security|cyber-?security|safety|trust|confidentiality|(?:data )?protection|integrity|wellbeing
      |well-being|welfare|satisfaction|peace of mind
    )(?: (?:and|or) (?:[\w-]+ )?[\w-]+)?(?: of [^.;:?!,]{1,60}?
      | (?:that )?(?:you|our \w+|\w+s) (?:\w+ )?(?:place|put|placed|entrust|have)\w* (?:in|to|with) us
    )?
    |(?:keeping|protecting|safeguarding|guarding|securing|looking after|taking care of) [^.;:?!,]{1,60}?
  )
`;
/** "at all times", "here at the lido": what may stand before the verb. */
const aside = String.raw`(?:,? (?:to us|for us|here|at [\w ]{1,30}|always|still|therefore),?)?`;
const always = String.raw`(?:(?:always|and (?:will )?(?:always|ever) (?:be|remain|has been|have been)|still|and remains?|quite simply|absolutely|truly|of course|among) )?`;
const stands = String.raw`(?:is|are|remains?|stays?|(?:has|have|will) (?:always |long |ever )?(?:been|be|remain|remained))`;
const top = String.raw`(?:top|highest|number one|number-one|no\.? ?1|first|utmost|greatest|main|absolute|biggest|overriding|foremost|chief|core|key|primary|central|ultimate|paramount)`;
/** "of the utmost importance", "our top priority", "at the heart of all that we do" */
const paramount = sourceLines`
  (?:
    of (?:the |such )?(?:very )?(?:
      utmost|paramount|highest|greatest|critical|great|vital|prime|supreme|overriding|real
    ) (?:importance|concern|priority|significance)
    |paramount
    |(?:our|a|the|my|one of our|one of the|among our) (?:[\w-]+ )?${top}(?: \w+)? (?:
      priority|priorities|concerns?|importance|values?|duty|responsibility|goal|aim|mission
    )
    |(?:our|a|the) (?:\w+ )?(?:priority|cornerstone)
    |(?:very |extremely |so |hugely |deeply |really |vitally |most )*important to (?:us|me)
    |an? (?:[\w-]+ )?(?:priority|passion|promise)|everything to (?:us|me)
    |one of our (?:most )?[\w-]+ (?:duties|tasks|responsibilities|concerns|values)
    |(?:an? |our )(?:[\w-]+ )?(?:duty|responsibility|obligation|task|trust|thing) (?:that |which )?[^.;:?!]{1,40}? (?:
      to heart|for granted|seriously|lightly|dear
    )
    |sacred|sacrosanct|non-negotiable|close to our hearts?|in our (?:DNA|blood)
    |(?:at|in|close to) (?:the|our) (?:very )?(?:heart|core|centre|center|forefront|top)s? of (?:
      everything|all|what|our|how|the
    )
    |(?:something|a (?:duty|responsibility|promise)|what) (?:that )?(?:we|I) (?:\w+ )?(?:care|value|hold|take)
  )
`;
/** "passionate about protecting your data", "work hard every day to keep it safe" */
const caring = sourceLines`
  (?:
    passionate about
    |(?:
      deep|deepest|great|greatest|profound|strong|firm|unwavering|enormous|utmost|total|full|real|genuine|lasting
      |absolute|every
    ) (?:respect|commitment|regard|concern|care|dedication) (?:for|to)
    |cares? (?:[\w ]{1,20} )?(?:about|for)
    |(?:works?|working|strives?|striving|labours?) (?:(?:very|so|extremely) )?(?:
      (?:
        hard|tirelessly|constantly|continually|continuously|every day|day and night|around the clock|daily|always
        |relentlessly|diligently
      )(?: every day| each day)? )+to
    |strives? to|go(?:es)? to (?:great|extraordinary|considerable) lengths to|spares? no effort to
    |makes? every effort to
    |do(?:es)? (?:everything|all|our (?:very )?best|its best)(?: (?:that )?(?:we|it|is) (?:can|possible|in our power))? to
    |never takes? for granted
  ) [^.;:?!]{0,40}?(?:
    privacy|confidentiality|security of|safety of|protection of|protecting|safeguarding
    |(?:keep|protect|safeguard|secure) [^.;:?!]{0,40}?(?:data|information|details|records|privacy|files|accounts?)
    |trust (?:that )?(?:you|our)
  )
`;
/** "hold your privacy in the highest regard"; not "steps to consider to protect your data" */
const holding = String.raw`(?:holds?|considers?|regards?) [^.;:?!]{0,60}?(?:privacy|confidentiality|security|safety|protecti(?:on|ng)|safeguarding|trust)\b[^.;:?!]{0,50} (?:in (?:the )?(?:very )?(?:highest|greatest|utmost) (?:regard|esteem)|sacred|dear|important|duty|duties|priority)`;
/** "have never taken it seriously", "take it seriously enough" */
const notSerious = String.raw`(?:not|n't|never|failed to|should have|too little|hardly|told you that (?:we|I)) (?:\w+ ){0,2}(?:take|taken|taking|treat|treated)|seriously enough`;
/** Somebody else takes it seriously, or is asked to: "the police take". */
const others = String.raw`(?:regulators?|commissioner|ICO|police|authorit(?:y|ies)|law|courts?|parents|they|you|please|banks|prosecutors?|inspectors?|inspectorate) (?:\w+ )?(?:take|takes|treat|treats)|(?<=^|, )(?:take|treat)`;
/** "and we failed at it", "and know that we have lost it", "and this morning we did not" */
const owned = String.raw`(?:and|but|yet)(?: [\w']+){0,3}? (?:we|I) (?:(?:have|had) )?(?:failed|lost|broke|broken|fell short|fallen short|let (?:you|them|it) down)|(?:and|but|yet)(?: [\w']+){0,3}? (?:we|I) (?:did not|didn't)(?= ?[.!]?$)`;

const sayNothing = { text: "", of: "sentence", when: "The sentence says nothing else." } as const;

export const platitude = wordingRule({
  id: "IC401",
  name: "platitude",
  title: "“We take your security very seriously”",
  message:
    "“{words}” is what every such letter says, and your readers have just seen otherwise. Take it out, or put there what you have done.",
  why: "A claim that the incident has just disproved costs trust, and about a third of all breach notices make it.",
  source:
    "Whittaker (2020), TechCrunch: about a third of the notices filed in California in 2019 said so; PagerDuty, incident response documentation: do not say it",
  severity: "warning",
  triggers: [
    ...["tak", "treat", "priorit", "utmost", "paramount", "value", "respect", "committed", "commitment", "dedicated"],
    ...["importan", "concern", "heart", "valued", "care", "cherish", "treasure", "honour", "honor", "matters", "means"],
    ...["first", "duty", "responsib", "sacred", "sacrosanct", "negotiable", "cornerstone", "DNA", "blood", "core"],
    ...[
      "centre",
      "center",
      "forefront",
      "goal",
      "aim",
      "mission",
      "something",
      "pride",
      "strive",
      "more to us",
      "what we",
    ],
    ...[
      "emphasis",
      "weight",
      "store by",
      "dear",
      "passion",
      "respect",
      "regard",
      "deserve",
      "granted",
      "work",
      "strive",
    ],
    ...["lengths", "effort", "everything", "best", "keeping", "hold", "consider"],
  ],
  isOncePerSentence: true,
  unless: `${others}|${owned}`,
  phrases: [
    {
      words: sourceLines`
        (?:
          (?:
            we|I|our (?:team|company|organi[sz]ation|staff|people|school|college|practice|club)
            |the (?:
              company|team|organi[sz]ation|bank|university|hospital|school|college|council|trust|club|practice|airline
              |charity
            )
          )(?:'ve)?\b[^.;:?!]{0,60}? )?(?:take|takes|taken|taking) (?:[^.;:?!]{0,80}\b)?${matter}\b[^.;:?!]{0,60}? (?:(?:very|extremely|incredibly|so|really|most|deadly|exceptionally|deeply|absolutely|utterly) )?seriously
      `,
      unless: notSerious,
      instead: [sayNothing],
    },
    {
      words: String.raw`${matter}\b[^.;:?!]{0,60}? (?:take|takes|taken) (?:[\w-]+ )?seriously`,
      unless: notSerious,
    },
    {
      words: sourceLines`
        (?:take|takes|taken|taking|treat|treats|treated|treating|handle|handles|regard|regards) (?:[^.;:?!]{0,80}\b)?${matter}\b[^.;:?!]{0,60}? (?:
          with (?:the )?(?:utmost|greatest|highest|very greatest|extreme|deadly) (?:
            seriousness|care|gravity|respect|importance|urgency|diligence
          )
          |with (?:all )?the (?:[\w-]+ )?(?:seriousness|gravity|respect|care|urgency|importance) (?:that )?(?:it|this|they|you|these)
          |as (?:a|our) (?:top|highest|matter of) \w+
        )
      `,
    },
    {
      words: String.raw`(?:do not|don't|does not|never|not something (?:that )?(?:we|I)) (?:take|takes|treat|treats) (?:[^.;:?!]{0,60}? )?lightly`,
    },
    {
      words: String.raw`${value}${aside} ${stands} ${always}${paramount}`,
      instead: [sayNothing],
    },
    {
      words: sourceLines`
        ${value}${aside} (?:(?:always|must|will always) )?(?:
          comes?|ranks?|stands?|sits?|lies?|matters?|means?
        ) (?:always )?(?:
          first|above (?:all|everything)|before (?:all|everything)|foremost|highest|everything to|the world to
          |(?:more|a lot|a great deal|so much|very much|greatly|enormously|most|deeply)(?: than [^.;:?!]{1,40})? to (?:us|me|all|every\w*|our|the)
          |to (?:us|me|all of us|everyone)\b|at the (?:very )?(?:heart|core|centre|center|forefront)
        )
      `,
      instead: [sayNothing],
    },
    {
      words: String.raw`(?:nothing|no (?:duty|task|thing|responsibility)|few things)(?: in the world| here)? (?:(?:is|are|could be|can be) (?:more important|dearer|closer|of greater)|matters? more|means more|comes before|ranks above|weighs more) [^.;:?!]{0,60}?${value}`,
      instead: [sayNothing],
    },
    {
      words: sourceLines`
        (?:our|my|a|the) (?:[\w-]+ )?${top} (?:
          priority|concern|duty|responsibility|value|goal|aim|commitment
        )(?:,? (?:as (?:always|ever)|here|at [\w ]{1,30}),?)? ${stands} (?:always )?(?:[^.;:?!]{0,50} )?(?:
          ${value}|to (?:protect|safeguard|keep [^.;:?!]{1,40} (?:safe|secure|private))
        )
      `,
      instead: [sayNothing],
    },
    {
      words: sourceLines`
        (?:we|I|[\w-]+ (?=values|respects|cherishes)|how (?:much|highly|deeply) (?:we|I)) (?:(?:deeply|highly|greatly|truly|really|always|do|very much|sincerely|fully|dearly) )*(?:
          value|values|respect|respects|cherish|cherishes|treasure|prize|honou?r
          |care (?:(?:very )?(?:deeply|much|greatly) )?about
        )(?: and (?:respect|value|protect|appreciate))? (?:your|our (?:[\w-]+ )?[\w-]+'?|the|every \w+'s) (?:[\w-]+ (?:and|or) )?(?:[\w-]+ )?(?:
          privacy|trust|security|business|loyalty|confidence|confidentiality|safety|custom|data protection
        )
      `,
      instead: [sayNothing],
    },
    {
      words: sourceLines`
        (?:we|I)(?: all)? (?:(?:fully|well|deeply|do|also|completely|of course) )*(?:
          understand|know|recogni[sz]e|appreciate|realise|realize|are (?:well |keenly |acutely |fully )?aware
        )(?: of)? (?:
          the (?:\w+ )?importance of
          |how (?:very |much |deeply |vitally )?(?:important|essential|vital|crucial|precious)|how much
        ) [^.;:?!]{0,30}?${value}(?! (?:gap|fault|breach|alarm|risk))
      `,
    },
    {
      words: String.raw`(?:puts?|placed?s?|placing|attach|attaches|gives?|lays?) (?:the )?(?:[\w-]+ ){0,2}?(?:importance|emphasis|value|weight|priority|premium|store) (?:up)?(?:on|to|by) [^.;:?!]{0,50}?${value}`,
    },
    {
      words: String.raw`[\w-]+(?:'ve| have| has)? (?:always )?(?:put|puts|putting|place|places|hold|holds) [^.;:?!]{0,60}?(?:${value})(?: [\w-]+)? (?:always )?(?:first|above (?:all|everything)|before (?:all|everything)|dear|at the (?:heart|core|centre|center|forefront))`,
    },
    {
      words: sourceLines`
        [\w-]+ (?:
          are|am|is|remain|remains|have been|has been|stay|stays|have always been|has always been
        ) (?:
          (?:
            fully|deeply|firmly|strongly|totally|absolutely|always|as|wholly|completely|utterly|entirely|unwaveringly
            |passionately|and always have been
          ) )*(?:committed|dedicated) to (?:(?:the|your|our|both) )?(?:(?:highest|\w+ly) )?(?:
          protecting|safeguarding|guarding|keeping|securing|maintaining|ensuring|providing
          |(?:security|privacy|protection|safety|confidentiality)|excellence|transparency|preserving|upholding
          |delivering|offering|looking after|earning|standards
        )
      `,
      unless: String.raw`keeping (?:you|\w+ \w+) (?:updated|informed|posted)`,
    },
    {
      words: String.raw`(?:our|the \w+'s) (?:\w+ )?commitment to (?:(?:the|your|our) )?(?:[\w-]+ )?(?:protecting|safeguarding|keeping|privacy|security|protection|safety|confidentiality|excellence)(?! (?:failed|was))`,
    },
    {
      words: String.raw`(?:your|our \w+'s?) (?:trust|satisfaction|peace of mind|confidence|privacy|safety|security) (?:means|matters) (?:everything|the world|a great deal|a lot|so much|more than \w+|greatly|deeply)`,
      instead: [sayNothing],
    },
    { words: caring },
    { words: holding },
    { words: String.raw`our (?:\w+ )?valued \w+`, unless: String.raw`^\W*(?:dear|to|hello|hi|attention)\b` },
  ],
  counts: (_, { draft }) => !isNotDeclared(draft),
  examples: {
    flagged: [
      { text: "We take your safety very seriously, and we have called the police." },
      { text: "We take the security of your data very seriously." },
      { text: "Your privacy is of the utmost importance to us." },
      { text: "The safety of our customers is our top priority." },
      { text: "We are committed to protecting your information." },
      { text: "We value your trust." },
      { text: "We take our responsibility to protect your data seriously." },
      { text: "A list of our valued customers was public." },
      { text: "The abbey holds your privacy in the highest regard." },
      { text: "- We take all such reports extremely seriously." },
      { text: "Nothing matters more to the zoo than the privacy of its friends." },
      { text: "The ferry line is passionate about protecting your details." },
      { text: "We know how much your privacy means to you." },
      { text: "We treat the safety of your ledgers with the utmost care." },
      { text: "Looking after your boat is a duty that every one of us takes seriously." },
      { text: "We put the security of our lodgers first." },
    ],
    clean: [
      { text: "We value your trust and know that we have lost it.", note: "It is owned." },
      { text: "Keeping your keys safe is our highest priority, and we failed at it." },
      { text: "We say that we take your safety seriously, and this morning we did not." },
      { text: "We did not take the warning seriously enough." },
      { text: "We have hired two people who do nothing but look after the locks." },
      { text: "The order in which we restore services: payments first." },
      { text: "We should have taken that report seriously." },
      { text: "“We take security very seriously,” said the carrier.", note: "Somebody else's words." },
      { text: "Restoring your access is our first task today; it will be done by 18:00 UTC." },
      { text: "We are committed to keeping you informed: the next letter comes on 12 March 2026." },
      { text: "The file had a value of 30 euros." },
      { text: "Dear Valued Lodger,", note: "A salutation." },
      { text: "These are steps to consider to safeguard your ledgers." },
      { text: "The harbour police take such reports seriously.", note: "Somebody else does." },
      { text: "Take the security of your own key seriously.", note: "Advice." },
      { text: "The safety of the pier is being checked by two divers." },
    ],
  },
});
