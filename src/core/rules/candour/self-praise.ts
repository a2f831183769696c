import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

/** Somebody else, whom the praise is for: "an industry-leading security firm". */
const notOurs = String.raw`(?! (?:firms?|compan(?:y|ies)|consultanc(?:y|ies)|consultants?|providers?|partners?|vendors?|suppliers?|specialists?|experts?|researchers?|professionals?|agenc(?:y|ies)|forensics?)\b)`;
const care = sourceLines`
  (?:
    security|cyber-?security|cyber|safeguards?|safeguarding|protections?|measures|controls?|defen[cs]es?|systems?
    |process(?:es)?|procedures|protocols|encryption|technolog(?:y|ies)|infrastructure|practices|standards|safety
    |monitoring|tools|platforms?|firewalls?|policies|teams?|experts?|specialists|architecture|programmes?|programs?
    |regimes?|frameworks?|software|precautions|detection|data (?:handling|protection|centres?|centers?)|backups?
    |solutions?
  )
`;
const praise = sourceLines`
  (?:
    industry[- ]leading|market[- ]leading|sector[- ]leading|world[- ]leading|best[- ]in[- ]class|best[- ]of[- ]breed
    |world[- ]class|world[- ]beating|state[- ]of[- ]the[- ]art|cutting[- ]edge|leading[- ]edge|bank[- ]grade
    |bank[- ]level|military[- ]grade|military[- ]strength|enterprise[- ]grade|hospital-grade|gold[- ]standard
    |unparalleled|unrivalled|unrivaled|unmatched|unequalled|unsurpassed|second[- ]to[- ]none|peerless|top[- ]notch
    |top[- ]tier|top[- ]flight|first[- ]class|first[- ]rate|highest[- ]quality|award[- ]winning|next[- ]generation
    |exemplary|outstanding|excellent|superb|superior|impeccable|pioneering|ultra-secure|renowned|acclaimed|trusted
    |sophisticated|formidable|leading|highly (?:secure|advanced|sophisticated|effective)
  )
`;
const strong = String.raw`(?:robust|strong|rigorous|stringent|strict|extensive|comprehensive|sophisticated|advanced|thorough|multi-?layered|layered|exacting|tight|high|very high|numerous|many|best|powerful|effective|exceptional|strictest|highest|toughest|tightest|strongest|latest|most \w+)`;
/** "technical and organisational", "information": what stands between the praise and the thing praised. */
const between = String.raw`(?: (?!our |the |a |an |in |of |to |for |on |by )[\w-]+,?){0,3}?`;
/** What we look after: "the security of our guests' data" */
const guarded = String.raw`(?:security|cyber-?security|cyber|privacy|safety|data|information|defen[cs]es?|protect\w*|safeguard\w*|confidential\w*|secure)`;
/** "was not state-of-the-art", "did not meet" */
const denied = String.raw`(?:not|n't|never|no longer|no|nor|lacked|without|should have|failed to|claimed|called|boasted|hardly|anything but|fell short of|below|short of)(?: [\w-]+){0,4}? (?:${praise}|${strong}|meet|exceed|standards?)`;

export const selfPraise = wordingRule({
  id: "IC412",
  name: "self-praise",
  title: "Praise of our own security",
  message: "“{words}” praises what has just failed. Say what was in place, in plain words, and what was not.",
  why: "Praise of one’s own security in a letter about its failure is read as denial.",
  source: "Benoit (1995), bolstering: praise of oneself to outweigh the harm",
  severity: "information",
  triggers: [
    ...["safest", "tightest", "in spite", "notwithstanding", "testament", "testimony", "speaks", "byword", "benchmark"],
    ...["champion", "model", "forerunner", "exceed", "surpass", "beyond", "above", "proof of", "owing to"],
    ...["shows", "proves", "demonstrate", "underline", "confirm", "no "],
    ...[
      "industry",
      "market",
      "sector",
      "best",
      "world",
      "state-of",
      "state of the",
      "edge",
      "bank",
      "military",
      "grade",
    ],
    ...["enterprise", "gold", "unparallel", "unrival", "unmatched", "unequal", "unsurpassed", "second", "peerless"],
    ...["top-", "top ", "first-", "first ", "highest", "award", "next-gen", "next gen", "exemplary", "outstanding"],
    ...["excellent", "superb", "superior", "impeccable", "pioneer", "secure", "renowned", "acclaimed", "trusted"],
    ...[
      "sophisticated",
      "formidable",
      "leading",
      "leader",
      "despite",
      "robust",
      "strong",
      "rigor",
      "stringent",
      "strict",
    ],
    ...["extensive", "comprehensive", "advanced", "thorough", "layer", "exacting", "tight", "powerful", "effective"],
    ...[
      "exceptional",
      "tough",
      "latest",
      "most ",
      "invest",
      "spend",
      "spent",
      "prize",
      "envy",
      "uptime",
      "availab",
      "proud",
      "pride",
    ],
    ...["thanks to", "well", "as designed", "as intended", "as planned", "few ", "no other", "record", "reputation"],
    ...[
      "hard-working",
      "firm",
      "held",
      "known",
      "famous",
      "more ",
      "skilled",
      "experienced",
      "qualified",
      "swift",
      "rapid",
      "quick",
    ],
    ...["prompt", "decisive", "vigilant", "forefront", "ahead of", "faster than", "better than"],
  ],
  unless: denied,
  phrases: [
    {
      words: String.raw`(?:(?:our|use|uses|using|with|have|has|had|by|of|and|employ|employs|the|behind|an?|through|these|such|its|on|run|runs|operate|operates|thanks to|[\w-]+'s) )(?:\w+ly )?${praise}${between} ${care}${notOurs}`,
      unless: `(?:asked|hired|appointed|engaged|brought in|called in|commissioned|retained|contracted|working with|help of|assistance of|independent|external|outside|third[- ]party|investigat\\w+|forensic)`,
    },
    {
      words: String.raw`(?:despite|in spite of|notwithstanding|for all) (?:our|all our|having|the|these|all the|its) (?:[\w-]+,? ){0,3}?${strong}${between} ${care}`,
    },
    {
      words: sourceLines`
        (?:(?:we|I|our [\w-]+|the \w+) )?(?:(?:already|always|also|do|of course|proudly|continually|have long) )*(?:
          have|has|had|uses?|maintains?|employs?|operates?|runs?|follows?|applies|apply|adheres? to|boasts?|deploys?
          |enjoys?|rel(?:y|ies) on
        ) (?:(?:a|an|the|very|some of the|only the|extremely|in place|among the|long had|both|one of the) )*${strong}${between} ${care}
      `,
      unless: String.raw`police|now|new|will|introduc\w+|implement\w+|since then|from today|will be|we want|plan to|after the|must|should`,
    },
    {
      words: String.raw`our (?:(?:already|very|extremely|highly|consistently|famously) )?${strong}${between} ${care} (?:has|have|is|are|ensures?|means?|makes?|made|meant|keeps?|kept|protects?|protected|prevent(?:s|ed)?|worked|held|stopp?(?:ed|s)|detected|caught|allowed|enabled|limited)`,
      unless: String.raw`too (?:strict|tight|strong)`,
    },
    {
      words: sourceLines`
        (?:as )?(?:an?|the|one of the) (?:\w+ )?(?:(?:industry|market|world|global|sector|recogni[sz]ed|acknowledged|national|leading) )*(?:
          leaders?|pioneers?|champions?|leading (?:\w+ )?(?:providers?|names?|authorit(?:y|ies))|forerunners?
          |benchmark|byword|model
        ) (?:in|of|for|when it comes to) (?:[\w-]+ ){0,4}?${guarded}
      `,
    },
    {
      words: sourceLines`
        (?:invest(?:s|ed|ing)?|spen[dt]s?|spending|poured|put)(?: [\w-]+)?(?: (?:
            heavily|millions|significantly|substantially|greatly|continually|continuously|extensively|generously
            |considerable|significant|substantial|huge|large|vast|great|enormous|heavy|more than \w+|over \w+
          )\b
        )[^.;:?!]{0,50}? (?:in|into|on) (?:[\w-]+ ){0,4}?${guarded}
      `,
      unless: String.raw`will|since the|after the|from now|plan`,
    },
    {
      words: sourceLines`
        (?:
          meets?|met|exceeds?|exceeded|surpass(?:es|ed)?|compl(?:y|ies) with|adheres? to|follows?|held to
          |holds? (?:ourselves|itself|themselves) to|built to|work(?:s)? to|live up to|to
        ) (?:all (?:of )?)?(?:the )?(?:very )?(?:
          highest|strictest|most (?:stringent|exacting|rigorous|demanding)|toughest|best
        )(?: [\w-]+){0,3}? (?:standards?|practices?|requirements|levels?)
      `,
    },
    {
      words: String.raw`(?:exceeds?|exceeded|surpass(?:es|ed)?|(?:go|goes|well|far) (?:far |well )?(?:beyond|above)) (?:all |the |every |what )*(?:[\w-]+ ){0,2}?(?:standards?|requirements|norms?|the law (?:requires|demands|asks)|best practices?|is required)`,
    },
    {
      words: String.raw`(?:(?:won|wins|received|earned|awarded|been given|collected|holds?) (?:[\w-]+,? ){0,4}?(?:awards?|prizes?|accolades?|top marks|praise|five stars) for (?:[\w-]+ ){0,6}?${guarded}|${guarded} (?:award|prize)s?(?= (?:for|winner|in)\b))`,
    },
    {
      words: sourceLines`
        (?:
          shows?|proves?|demonstrates?|underlines?|confirms?|testament to|proof of|testimony to
          |speaks (?:to|for|volumes about)
        )(?: just)? (?:
          how (?:well|strong|good|robust|effective|effectively|quickly|resilient|solid|vigilant)
          |the (?:
            strength|quality|effectiveness|robustness|resilience|excellence|skill|professionalism|dedication|expertise
          )
          |that our [^.;:?!]{1,40}? (?:work|works|worked|hold|holds|held)\b
        )
      `,
    },
    {
      words: sourceLines`
        (?:our|these) (?:[\w-]+ ){0,3}?${care} (?:have |has )?(?:(?:all|again|once again) )?(?:
          worked|performed|functioned|responded|reacted|operated|held|stood up|did
        )(?: [\w-]+){0,2}? (?:
          well|firm|as (?:designed|intended|planned|expected|it should|they should)|perfectly|flawlessly|superbly
          |admirably|brilliantly|its job|their job|excellently|swiftly
        )
      `,
    },
    {
      words: String.raw`the envy of (?:the|our|every|other|many)(?: \w+)?|second to none|ahead of the (?:curve|field|pack|competition|industry)`,
    },
    {
      words: String.raw`(?:few|no)(?: other)? (?:[\w-]+ ){1,3}?(?:guards?|protects?|keeps?|safeguards?|secures?|looks? after|takes? (?:better|more|such|as much) care|can match|match|matches|does more|do more)\b[^.;:?!]{0,60}? (?:as (?:\w+ly|well|much)|so \w+ly|better|than (?:we|us|ours)|our)`,
      unless: String.raw`no one|nobody`,
    },
    {
      words: sourceLines`
        (?:one of|among|some of) (?:the|our) (?:[\w-]+'s )?(?:
          safest|most secure|most advanced|best[- ]protected|best[- ]guarded|best[- ]defended
          |most (?:tightly|closely|heavily|carefully) \w+
          |most (?:experienced|skilled|respected|trusted|reliable|rigorous|robust|stringent|sophisticated)|strictest
          |toughest|strongest|tightest
        )(?: [\w-]+){0,3}? (?:in (?:the|our|its)|anywhere|of (?:its|any|all)|available|${care})
      `,
    },
    {
      words: String.raw`(?:the|our|its) (?:safest|most secure|best[- ]protected|best[- ]guarded)(?: [\w-]+){0,2}? (?:in (?:the|our|its)|anywhere|of (?:its|any|all))`,
    },
    {
      words: sourceLines`
        (?:
          (?:take|takes|taken|took) (?:\w+ )?pride in
          |(?:is|are|am|remain|have (?:always )?been)(?: \w+)? (?:\w+ly )?proud of
          |prides? (?:ourselves|itself|themselves|myself) (?:up)?on
        ) [^.;:?!]{0,60}?(?:${guarded}|record|systems|uptime|reliability|availability)
      `,
    },
    {
      words: String.raw`(?:built|designed|engineered|made) for (?:9\d(?:\.\d+)?(?: ?%| per ?cent)|maximum|high|permanent) (?:uptime|availability)`,
    },
    {
      words: String.raw`(?:excellent|impeccable|outstanding|spotless|unblemished|exemplary|flawless|perfect|strong|proven|superb|proud|long|clean|first-class|enviable|good) (?:[\w-]+ )?(?:track[- ]record|record|reputation|history) (?:of|on|in|for|when) (?:[\w-]+ ){0,4}?${guarded}`,
    },
    {
      words: sourceLines`
        (?:thanks|owing) to (?:the |our |its )(?:(?:very|highly|truly|exceptionally) )?(?:
          swift|quick|rapid|prompt|fast|speedy|vigilant|vigilance|excellent|outstanding|skilled|skilful|expert
          |expertise|dedicated|hard-working|tireless|decisive|brilliant|alert|superb|heroic|exceptional
          |professionalism|foresight|diligence|immediate|quick-thinking|great|well-rehearsed|well-trained
        )(?: [\w-]+){0,3}? (?:
          ${care}|staff|action|actions|response|reaction|work|thinking|engineers|colleagues|people|intervention
          |efforts|of (?:our|the)
        )
      `,
      unless: String.raw`police|fire|neighbours?|firefighters|readers?|customers?|researchers?|your`,
    },
    {
      words: String.raw`(?:is|are|was|were|remains?) (?:\w+ly )?${praise}(?=[,.;!]| (?:and|in|when|by)\b)`,
      unless: String.raw`(?:school|team|trade|news|pricing|price|prize|cause|league|match|meal|service|food|day|year|night)`,
    },
    {
      words: String.raw`our (?:(?:very|truly) )?(?:swift|rapid|quick|prompt|fast|speedy|decisive|vigilant|expert|skilled|excellent|outstanding|quick-thinking) (?:[\w-]+ )?(?:response|reaction|action|intervention|team|staff|engineers|experts|colleagues)`,
      unless: String.raw`police|hop(?:e|ing)|will`,
    },
    {
      words: String.raw`(?:are|is|am|been) (?:\w+ly )?(?:known|renowned|famous|recogni[sz]ed|respected|praised|admired) (?:\w+ )?for (?:[\w-]+ ){0,5}?${guarded}|${guarded}[^.;:?!]{0,20} is what we(?: are|'re) (?:known|famous|good) `,
    },
    {
      words: String.raw`(?:spends?|invests?|does|do) (?:far |much |even )?more (?:[\w-]+ )?(?:on|in|for|to) (?:[\w-]+ ){0,2}?${guarded}[^.;:?!]{0,30}? than`,
    },
    {
      words: String.raw`(?:employs?|have|has|team of|by|with|maintains?) (?:[\w-]+ ){0,2}?(?:highly|very|exceptionally) (?:skilled|experienced|qualified|trained|talented|able)(?: [\w-]+){0,2}? (?:${care})`,
      unless: String.raw`(?:asked|hired|appointed|engaged|brought in|called in|independent|external|outside|third[- ]party)`,
    },
  ],
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "We use industry-leading security." },
      { text: "Despite our robust security measures, a file was copied." },
      { text: "Your data is kept with military-grade encryption." },
      { text: "We have rigorous security controls." },
      { text: "Our state-of-the-art systems found the intruder." },
      { text: "We follow the highest standards." },
      { text: "Over the years the zoo has spent millions on security." },
      { text: "Our alarms have won several prizes for data protection.", note: "What it won is beside the point." },
      { text: "We pride ourselves on the safety of our lockers." },
      { text: "Our platform is built for 99.99% uptime." },
      { text: "We pride ourselves on our uptime." },
      { text: "Our monitoring worked exactly as designed." },
      { text: "Thanks to the swift response of our staff, the copy took only an hour." },
      { text: "No other ferry line protects its passengers better than we do." },
      { text: "We are known for our privacy." },
      { text: "Our rapid response kept the harm small." },
      { text: "As a pioneer in data protection, the zoo acted at once." },
      { text: "Our lockers are among the safest in the country." },
      { text: "We have an excellent record of keeping data safe." },
    ],
    clean: [
      { text: "The passwords were kept as salted hashes." },
      { text: "We asked a leading security company to check our work." },
      { text: "Our alarms did not meet the standards of our trade." },
      { text: "We had plans for a fire, and none for this." },
      { text: "“We use world-class security,” said the supplier.", note: "Somebody else's words." },
      { text: "Use a strong password." },
      { text: "Despite the alarm, nobody looked." },
      { text: "Our locks were not state-of-the-art technology." },
      { text: "We have hired a leading security team from outside to test the locks.", note: "Others are praised." },
      { text: "The system worked as designed, and the design was wrong." },
      { text: "Since 3 March 2026 we now have strict access controls.", note: "What has changed since." },
      { text: "Thanks to the quick action of the police, the thief was caught." },
    ],
  },
});
