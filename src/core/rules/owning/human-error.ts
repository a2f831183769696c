import { sourceLines } from "../../text/pattern-lines.ts";
import { isOwnedBeside } from "../owned-nearby.ts";
import { wordingRule } from "../wording-rule.ts";

/** One who works for us: "clerk", "member of our team" */
const worker = sourceLines`
  (?:
    employee|staff member|team member|member of (?:(?:our|the) )?(?:[\w-]+ )?(?:staff|team|crew)|colleague|co-?worker
    |worker|engineer|developer|programmer|administrator|admin|technician|operator|clerk|nurse|doctor|secretary
    |receptionist|intern|trainee|apprentice|volunteer|teacher|tutor|manager|supervisor|officer|assistant|temp|agent
    |cashier|driver|caretaker|accountant|analyst|consultant|librarian|contractor|handler|adviser|advisor|coordinator
    |co-ordinator|bookkeeper|freelancer|teller|porter|steward|usher|attendant|controller|dispatcher
  )
`;
/** "one of our trainees", "a junior clerk at the front desk", "someone in the post room" */
const somebody = sourceLines`
  (?:
    (?:an?|the|our|one|some) (?:
      (?:
        single|new|newly \w+|young|junior|inexperienced|careless|rogue|tired|temporary|former|individual|overworked
        |well-meaning|lone|departing|then
      ) )*(?:[\w-]+ )?${worker}(?! (?:accounts?|logins?|passwords?|roles?|tools?|panel|access))
    |one of (?:our|the) (?:[\w-]+ ){0,2}?${worker}s
    |(?:someone|somebody|a person|one person|one of us|a single (?:person|individual)|one individual|an individual)
  )(?: (?:in|on|from|at) (?:our |the )?[\w-]+(?: [\w-]+)?)?(?:, [^.;:?!]{3,50},)?
`;
const unwittingly = String.raw`(?:inadvertently|mistakenly|accidentally|unintentionally|unwittingly|carelessly|wrongly|absent-mindedly|incorrectly|erroneously|negligently|foolishly|unknowingly)`;
/** "picked", "sent", "had put" */
const deed = String.raw`(?:had |has )?(?:\w+ed|sent|gave|put|took|chose|left|set|made|wrote|told|read|hit|let|ran|rang|sold|paid|built|drew|kept|spoke|drove|given|taken|chosen|written)`;
const slip = sourceLines`
  (?:
    made (?:an?|the|one) (?:[\w-]+ ){0,3}?(?:mistake|error|slip|blunder)
    |(?:had |has |simply |just |then )*(?:
      ${unwittingly} \w+|forgot(?:ten)?|failed|neglected|omitted|overlooked|mistyped|misread|misheard|misplaced
      |mixed up|mistook|slipped|misjudged|mishandled|misconfigured|disregarded|ignored|fell for|skipped|lost|botched
      |(?:not |never )(?:followed|checked|noticed|read|locked|encrypted|updated|applied|told|obeyed)
      |did not (?:follow|know|notice|read|lock|obey|pay|spot|see|think|update|apply|tell|stick)
      |didn't (?:follow|notice|read|lock|obey|pay|spot|see|think|update|apply|tell|stick)|hadn't \w+
      |clicked(?: on)? (?:an?|the)(?: [\w-]+){0,2}? (?:link|attachment|button)
      |opened (?:an?|the) (?:[\w-]+ ){0,3}?attachment
      |left (?:an?|the|it|your|our|his|her|their) (?:[\w-]+ ){1,4}?(?:on|in|at|open|unlocked|behind|unattended|logged)
    )
    |${deed} (?:[\w-]+ ){0,5}?(?:(?:the|a) wrong [\w-]+|by (?:mistake|accident)|in error)
  )
`;

/** What let one person's slip do harm. */
const system = sourceLines`
  (?<!(?:forgot|failed|omitted|neglected|forgotten) to (?:\w+ )?)check(?:s|ed|ing)?|process(?:es)?
  |(?<!follow(?:ed|ing)? (?:\w+ )?)procedures?
  |should have (?:been )?(?:caught|stopped|noticed|prevented|had|asked|trained|told|built|given|seen)|safeguards?
  |second (?:person|check|look|pair)|review|guard ?rails?|allow(?:ed|s)|made it (?:possible|easy)
  |we had (?:no|not|never|given|left|only)|training|design|nothing in
  |we (?:gave|built|let one|let a|asked|never|designed)
  |our (?:\w+ )?(?:tools?|systems?|software|form) (?:lets?|asked|did|does|gave|made|had|should)
  |nobody (?:was|had|looked)|how we \w+|the way we \w+|(?:our|the) way of working
  |no (?:one else|rule|warning|lock|limit|second|\w+ (?:was|stood) in the way)
`;

export const humanError = wordingRule({
  id: "IC214",
  name: "human-error",
  title: "“Human error”",
  message:
    "“{words}” stops at one person. Say what in the way you work let one slip do this harm, and what you change about that.",
  why: "People make slips every day; readers want to know why nothing of yours caught this one, and nobody should be blamed in public.",
  source: "PagerDuty, incident response documentation, on blameless reviews: human error is where the questions begin",
  severity: "information",
  asksFor: "fault",
  triggers: [
    ...[
      "human",
      "error",
      "mistake",
      "slip",
      "typo",
      "oversight",
      "rogue",
      "single",
      "individual",
      "junior",
      "careless",
    ],
    ...[
      "employee",
      "staff",
      "member of",
      "colleague",
      "worker",
      "engineer",
      "developer",
      "programmer",
      "admin",
      "technician",
    ],
    ...[
      "operator",
      "clerk",
      "nurse",
      "doctor",
      "secretar",
      "receptionist",
      "intern",
      "trainee",
      "apprentice",
      "volunteer",
    ],
    ...["teacher", "tutor", "manager", "supervisor", "officer", "assistant", "temp", "agent", "cashier", "driver"],
    ...["caretaker", "accountant", "analyst", "consultant", "librarian", "contractor", "handler", "advis", "ordinator"],
    ...["bookkeeper", "freelancer", "teller", "porter", "steward", "usher", "attendant", "controller", "dispatcher"],
    ...[
      "someone",
      "somebody",
      "person",
      "one of us",
      "people make",
      "perfect",
      "wrong button",
      "responsible",
      "everyone makes",
      "click",
      "keystroke",
      "tap",
      "moment",
      "fat finger",
      "one man",
      "one woman",
      "action",
      "measures",
      "steps",
      "proceed",
      "negligen",
      "inattention",
      "caused by",
      "triggered by",
      "we all make",
    ],
  ],
  phrases: [
    {
      words: String.raw`${somebody} (?:\w+ly )?(?:pressing|sending|clicking|forgetting|leaving|typing|losing|opening|failing|deleting|pushing|hitting|making|not \w+ing)`,
    },
    {
      words: String.raw`${somebody} (?:was|had been|were) (?:\w+ )?(?:careless|negligent|inattentive|distracted|tired|at fault|to blame|in a hurry|hasty|sloppy)`,
    },
    {
      words: String.raw`(?:down to|the (?:fault|work|action|actions|failing|failure) of|lies with|back to) (?:one|a single|an) (?:[\w-]+ )?(?:individual|person|${worker})`,
    },
    {
      words: String.raw`(?:(?:simple|genuine|pure|regrettable|plain|sheer|basic) )?human (?:errors?|mistakes?|failures?|failings?|slips?|oversights?|fallibility|factors?|weakness|blunders?)`,
    },
    {
      words: String.raw`(?:humans|people|we all|everyone|everybody|even the best \w+)(?: do| can| sometimes| will)? makes? (?:mistakes|errors)|to err is human|(?:are|is|am|'re) only human|(?:nobody|no one) (?:in our team |here )?is perfect`,
    },
    {
      words: String.raw`(?:a |one |the |our )?(?:rogue|single|individual|junior|careless|inexperienced) (?:[\w-]+ )?${worker}s?`,
      unless: String.raw`(?:a |one |any |no |by )?single (?:[\w-]+ )?${worker} (?:can|could|may|cannot)|(?:not|every|each) (?:a )?single|each individual`,
    },
    {
      words: String.raw`(?:an? |our |one )?${worker}(?:'s)? (?:mistake|error|carelessness|negligence|slip|oversight|blunder)`,
    },
    {
      words: sourceLines`
        (?:
          (?:
            clerical|honest|administrative|administration|admin|typing|typographical|keying|data[- ]entry|manual
            |copy-and-paste|secretarial|pilot|driver|personal|individual|one-off
          ) (?:mistake|error|slip|oversight)
          |(?:simple|innocent|silly|unfortunate|understandable|genuine|momentary|small|careless) (?:(?:clerical|typing|administrative|filing|mailing) )?(?:
            mistake|slip|oversight|lapse
          )
        )s?(?! messages?)
      `,
      unless: String.raw`(?:if|any|correct(?:ed|s)?|for) (?:\w+ ){0,3}?(?:clerical|typing|typographical|data[- ]entry)`,
    },
    {
      words: sourceLines`
        (?:
          (?:
            mistake|error|slip|oversight|typo|lapse|blunder|carelessness|negligence|inattention|careless [\w-]+
          )(?: (?:that )?(?:was|were|is|had been))?(?: made| caused| committed| on the part)?
          |(?:caused|triggered)
        ) (?:by|of) (?:an?|one|the|our|one of (?:our|the)|a single|some) (?:[\w-]+ ){0,2}?(?:
          ${worker}s?|individual|person
        )
      `,
    },
    {
      words: String.raw`(?:one person|someone|somebody|one individual|an individual|a single person|one man|one woman|one of us|(?:our|an?|one|the) ${worker})'s (?:[\w-]+ ){0,2}?(?:mistake|error|slip|carelessness|oversight|fault|moment|failure|click|negligence|blunder|lapse|inattention)`,
    },
    {
      words: sourceLines`
        (?:careless|thoughtless|hasty|wrong|misplaced|unthinking|absent-minded|ill-judged|accidental) (?:
          click|keystroke|tap|keypress
        )
        |moment(?:'s|s)? (?:of )?(?:inattention|carelessness|distraction|weakness)
        |slip of the (?:finger|pen|hand|keyboard|mouse)|fat fingers?
        |(?<!\b(?:corrected|correct|fixed) )an? (?:\w+ )?typo(?! in (?:our|this|the) (?:letter|notice|first))
        |isolated (?:mistake|error|lapse|act|slip)
      `,
    },
    {
      words: String.raw`(?:action|steps|measures|proceedings)(?: (?:has|have) been taken| was taken| were taken)? against (?:the|that|this|an?|our|those) (?:[\w-]+ ){0,2}?(?:${worker}|person|individual)s?`,
    },
    {
      words: String.raw`(?:${worker}|person|individual)s? (?:concerned|responsible|involved|in question|at fault)(?:, [^.;:?!]{3,40},)? (?:no longer works?|left (?:us|the|our)|lost (?:his|her|their) job)|(?<=(?:${worker}|individual)\b[^.;:?!]{0,60})act(?:ed|ing) (?:alone|on (?:his|her|their) own)`,
    },
    { words: String.raw`${somebody} (?:who |that )?${slip}` },
    { words: String.raw`(?:pressed|pushed|clicked|hit) the wrong (?:button|key)` },
    {
      words: sourceLines`
        (?:${worker}s?|individuals?|person|those)(?: (?:concerned|responsible|involved|in question|at fault|who (?:did|sent|made|caused|lost) [\w ]{1,30}?))?(?:, [^.;:?!]{3,40},)? (?:has|have|was|were|is|are)(?: now
          | since| immediately| also
        )* (?:been )?(?:
          spoken to|dismissed|suspended|disciplined|retrained|reprimanded|sacked|fired|let go|removed from|relieved of
          |no longer (?:employed|with us|work\w*)|left (?:us|the company|our)
        )
      `,
    },
    {
      words: String.raw`(?:we|I|management) (?:have |has )?(?:\w+ )?(?:dismissed|suspended|disciplined|retrained|reprimanded|sacked|fired|spoken to|parted (?:company|ways) with|let go(?: of)?) (?:the|that|this|an?|our) (?:[\w-]+ ){0,2}?(?:${worker}|person|individual)s?`,
    },
  ],
  unless: sourceLines`
    ${system}|suspect(?:s|ed)?|no (?:evidence|indication|sign)
    |(?:human errors?|human mistakes?|human failures?) (?:rate|handling)
    |(?:
      risk|possibility|chance|likelihood|prevent\w*|reduc\w+|eliminat\w+|avoid\w*|prone to|guard against|room for
    )[^.;]{0,30} human (?:error|mistake|failure)s?
    |(?:not|n't|never) (?:call|put|blame|hide|say|use|speak|the fault|down)|not (?:a |an |due to |caused by )?human
    |rather than|human resources|if
  `,
  counts: (hit, context) => !isOwnedBeside(hit.passage, 1, context),
  examples: {
    flagged: [
      { text: "The leak was due to human error." },
      { text: "A single employee published the file." },
      { text: "This was a simple human mistake." },
      { text: "The cause was a rogue engineer." },
      { text: "An employee's carelessness led to it." },
      { text: "A junior administrator pressed the wrong button." },
      { text: "One of our ushers had forgotten to lock the cloakroom." },
      { text: "Somebody in the box office sold the wrong seats." },
      { text: "It was an honest mistake by a porter." },
      { text: "The usher concerned has been spoken to." },
      { text: "Bakers are only human." },
      { text: "We put it down to a clerical error." },
    ],
    clean: [
      { text: "One of us published the file, and no second person had to agree to it." },
      { text: "It was a human error that our checks should have caught." },
      { text: "We reduce the risk of human error: no file can be published by one person alone." },
      { text: "We have hired a new colleague to answer your letters." },
      {
        text: "A human error led to it. We had no check that would have stopped it.",
        note: "Why it could do harm stands beside it.",
      },
      { text: "Every single customer has been told." },
      { text: "A porter noticed the smoke first and rang the bell." },
      { text: "We will not call it human error." },
      { text: "An usher sold the wrong seats, and nothing in our till stopped her." },
      { text: "Somebody used a stolen key." },
      { text: "A porter made a slip that any of us could have made; the fault lies with how we work." },
      { text: "If a porter has left the wrong bag in your room, ring the desk." },
    ],
  },
});
