/** What of a passage may tell that something was hit: not what is asked, feared, prevented, done in answer or long past. */
import { patternLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { blank, ofThisIncident, withoutGaps } from "../statement.ts";
import { withoutVagueThings } from "./vague-things.ts";

/** "to prevent tampering with releases": what is to be kept from happening. */
const purposePattern = new Sieved(
  /\b(?:(?:to|and|will|would|could|can) (?:help )?(?:prevent|avoid|protect|stop|ensure|reduce|detect|make sure)|so that|in order that)\b[^.;?!]{0,300}/gi,
);

/** "passwords stolen from other websites": lost elsewhere, and not in this incident. */
const lostElsewherePattern = new Sieved(
  patternLines("gi")`
    \b(?:
      (?:user ?names?|e-?mail addresses?|passwords?|credentials|log-?ins?|details|data|combinations)(?:,| and)? ?(?:that )?
    ){1,4}(?:had been |were |was |already )?(?:
      stolen|leaked|taken|obtained|exposed|bought|known|collected|harvested
    ) (?:from|in|on|through|during) (?:
      earlier|previous|past|unrelated|other|another|some other|a different|third-party|older
      |an? (?:small |large |big |random |old )?(?:forum|site|web ?site|shop|service|company|app)
    )\b[^.;,?!]{0,60}
  `,
);

/** "We are examining which results were altered", "prints whether you are affected" */
const askedPattern = new Sieved(
  patternLines("gi")`
    \b(?:
      examin(?:e|es|ed|ing)|check(?:s|ed|ing)?|investigat(?:e|es|ed|ing)|establish(?:es|ed|ing)?
      |determin(?:e|es|ed|ing)|assess(?:es|ed|ing)?|review(?:s|ed|ing)?|ask(?:s|ed|ing)?|analy[sz](?:e|es|ed|ing)
      |find(?:ing)? out|work(?:ing)? out|piec(?:e|ing) together|look(?:s|ed|ing)? (?:into|at)|tell(?:ing)?(?: you)?
      |not (?:yet )?shown?|decide|clear|unclear|certain|sure|confirm(?:ing)?|verify(?:ing)?|identify(?:ing)?
      |clarify(?:ing)?|understand(?:ing)?|including|such as|e\.g\.|questions?(?: of)?|as to|about|wonder(?:ing)?|doubt
      |no idea
    ) (?:(?:yet|exactly|precisely|just|today|now) )?(?:
      which|whether|what|how (?:many|much|far)|whose|if|(?<=\bno idea )(?:how|who|when|why)
    )\b(?![^.;?!]{0,250}:)[^.;?!]{0,250}
    |(?<!\b(?:see|saw|know|knew|learn|tell|out|or|of|no matter) )\bwhether\b(?! or not)[^.;,:?!]{0,200}
  `,
);
/** "Nothing has been established about the laptop" */
const nothingKnownPattern = new Sieved(
  /\b(?:nothing|little|not much|no more) (?:(?:more|further|certain|definite) )?(?:(?:has|is|was|can|could) (?:\w+ )?)?(?:be |been )?(?:yet )?(?:established|known|decided|found out|confirmed|said|certain|clear|learnt|learned)\b[^.;?!]{0,250}/gi,
);

/** "by mistake", "the wrong table": we did it, and did not mean to. */
const unmeantPattern = new Sieved(
  /\b(?:accidental(?:ly)?|inadvertent(?:ly)?|mistaken(?:ly)?|unintentional(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|incorrect(?:ly)?|mistake|accident|error|too (?:early|soon|many|much)|still needed|should not have|shouldn't have|instead of)\b/i,
);
/** "We deleted the attackers' accounts", "We have taken copies of all logs": our answer to it. */
const ourAnswerPattern = new Sieved(
  patternLines("gi")`
    (?<!(?:if|that|because|when|after) )\b(?:
      we
      |(?:our|the|an?) (?:[\w-]+ ){0,3}?(?:
        team|engineers|staff|administrators|provider|host|supplier|partner|experts|specialists|investigators
        |consultants|auditors|forensics?|responders|police|authorities
      )
      |github|npm|police|investigators|experts
    )(?:['’]ve|['’]d)? (?:
      (?:
        have|had|has|also|then|immediately|since|at once|promptly|quickly|therefore|now|already|completely|permanently
      ) ){0,3}(?:
      deleted?|erased?|wiped?|(?:took|taken) (?:copies|a copy|snapshots?|images|steps|action|measures)|viewed
      |downloaded?|retrieved?|obtained?|extracted?|altered?|changed?|removed?|disabled?|deactivated?|suspended?
      |closed?|blocked?|copied|copy|exported?|collected?|acquired?|reviewed?|opened|published
    )\b[^.;?!,]{0,200}
  `,
);

/** "Criminals may use names to make messages look genuine": what might come of it. */
const fearedPattern = new Sieved(
  patternLines("gi")`
    \b(?:
      criminals|fraudsters|scammers|thieves|attackers|hackers|spammers|someone|somebody|people|others|phishers|they
    ) (?:(?:may|might|can|could|will|would|often|sometimes|typically|also|commonly|frequently|then|even) ){1,3}(?:
      use|try|attempt|send|pretend|pose|contact|call|phone|ask|exploit|combine|misuse|abuse|impersonate|sell|target
      |claim|offer|threaten
    )\b[^.;?!]{0,200}
    |\b(?:groups|gangs|attackers|actors|campaigns|criminals) (?:have|has) (?:been|also been) (?:
      seen|observed|known|reported
    )\b[^.;?!]{0,200}
  `,
);

/** "with a stolen password": how they came in. */
const methodPattern = new Sieved(
  patternLines("gi")`
    \b(?:with|using|used|uses|by means of|via|through|by) (?:an? |the |their |its |his |her |some |one )?(?:[\w-]+ )?(?:
      stolen|leaked|valid|guessed|weak|compromised|shared|phished|default|borrowed|re-?used|known|harvested|legitimate
      |forged|fake
    ) (?:[\w-]+ ){0,2}?(?:
      passwords?|credentials?|log-?ins?|tokens?|keys?|accounts?|certificates?|cookies?|user ?names?
    )\b
  `,
);

/** "got in with the password of a contractor": how they came in, told without an adjective. */
const entryPattern = new Sieved(
  /(?<=\b(?:got|gained|broke|logged|came|entered|signed|connected|authenticated|entry|access)\b[^.;?!]{0,60}) (?:with|using|by means of|through|via) (?:an?|the|his|her|their|one|old|stolen) (?:[\w-]+ ){0,2}?(?:passwords?|credentials|log-?ins?|tokens?|keys?|certificates?|cookies?)\b/gi,
);
/** "demanded a payment, which was refused" */
const ransomPattern = new Sieved(
  /\b(?:demand(?:s|ed)?|ask(?:s|ed)? for|want(?:s|ed)?) (?:an? |the )?(?:[\w-]+ )?(?:ransom|payment|money|sum|bitcoins?)\b[^.;?!]*/gi,
);
/** "could have read it, but the key had expired": what did not come about. */
const cameToNothingPattern = new Sieved(
  /\b(?:could|might|would) have \w+[^.;?!]{0,80}?, but (?!may|might|we (?:do not|cannot))[^.;?!]*/gi,
);
/** "deleted the logs": to cover one's tracks. */
const tracksPattern = new Sieved(
  /\b(?:delet(?:ed|ing)|wip(?:ed|ing)|eras(?:ed|ing)|clear(?:ed|ing)) (?:the |our |all |their |its |most |some )?(?:[\w-]+ )?logs\b(?! (?:of|with|for) )/gi,
);
/** "reduces the risk of credentials being leaked": what might be. */
const riskPattern = new Sieved(
  patternLines("gi")`
    \b(?:
      (?<!\bthere (?:is|was|remains) )(?:the|a|any|less|lower|higher|reduced?|further) (?:
        risk|chance|danger|likelihood|possibility
      )
      |(?:harder|easier|more difficult|tougher|impossible) for [\w' -]{3,40}? to|prevents?|protects? against
      |guards? against|safeguards? against
    ) (?:of|that|any|the)?\b[^.;:?!]{0,120}
  `,
);
/** "Engineers were unable to reach the site": what held up the answer. */
const helpersCouldNotPattern = new Sieved(
  /\b(?:engineers?|technicians?|responders?|investigators?|experts?|specialists?|electricians?|on-call \w+) (?:\w+ ){0,2}?(?:(?:was|were) (?:un|not )able to|could(?: not|n't)|failed to)\b[^.;,?!]{0,80}/gi,
);
/** "had already been deleted under our retention rules": as it was meant to be. */
const dueDeletionPattern = new Sieved(
  patternLines("gi")`
    \b(?:is|are|was|were|be|been) (?:\w+ ){0,2}?(?:
      deleted|erased|wiped|destroyed|overwritten|shredded|purged
    )\b[^.;?!]{0,30}? (?:under|according to|in line with|in accordance with|as part of|by|after) (?:our|the|its|their|an?) (?:[\w-]+ ){0,2}?(?:
      retention|deletion|archiving|disposal|clean-up|rotation|policy|schedule
    )\b
  `,
);

/** "for this reason the picture was deleted": our answer again. */
const thereforeGonePattern = new Sieved(
  /\b(?:for this reason|therefore|immediately|at once|straight away)[^.;?!]{0,40}? (?:was|were|has been|have been) (?:deleted|removed|taken down)\b[^.;?!]{0,60}/gi,
);
/** "The intruder's access was cut off" */
const shutOutPattern = new Sieved(
  /\b(?:intruder|attacker|hacker|thief|caller|person|stranger|fraudster|actor|gang)s?['’]s? (?:[\w-]+ )?(?:access|accounts?|sessions?|connections?) (?:was|were|has been|have been|is|are) [^.;?!]{3,60}/gi,
);
/** "All the contractors have deleted the list": those who got it, and are rid of it. */
const ridOfItPattern = new Sieved(
  /\b(?:contractors|suppliers|partners|firms|recipients?|receivers?) (?:have|has|had) (?:(?:since|now|all|also|each|both) )*(?:deleted|destroyed|erased|shredded|wiped)\b[^.;?!,]{0,100}/gi,
);

/** `text` with all that does not tell what this incident hit blanked out. */
export function assertedOfHarm(text: string): string {
  return asserted(text).text;
}

/** "Had the vault been open, …" */
const unrealPattern =
  /^\W*(?:(?:had|should) (?:the|your|our|we|any\w*|this|that|they|it|someone|somebody|he|she|an?|some)\b|had (?:[\w-]+ ){1,4}?(?:been|not)\b)[^.;?!]*/i;
/** "We assumed that the copies were safe": held for true, and not so. */
const heldForTruePattern = new Sieved(
  patternLines("gi")`
    \b(?:we|i|they|he|she|everyone|everybody|staff|engineers|people) (?:(?:had|all|at first|first|initially|wrongly|mistakenly|therefore|simply|always) ){0,2}(?:
      assumed|thought|hoped|supposed|expected|imagined|(?<=\b(?:at first|initially|originally),? we )believed
    )\b(?! (?:of|about|to)\b)(?:(?! but )[^.;:,?!]){0,200}
  `,
);
const untoldPatterns = [
  ...[askedPattern, nothingKnownPattern, heldForTruePattern, lostElsewherePattern, fearedPattern, methodPattern],
  ...[
    entryPattern,
    riskPattern,
    tracksPattern,
    ransomPattern,
    cameToNothingPattern,
    helpersCouldNotPattern,
    dueDeletionPattern,
    thereforeGonePattern,
    shutOutPattern,
    ridOfItPattern,
  ],
];

const asserted = rememberByText((text) => ({ text: readAsserted(text) }));

function readAsserted(text: string): string {
  const told = untoldPatterns.reduce(
    (rest, pattern) => pattern.replaceIn(rest, blank),
    ofThisIncident(withoutGaps(text)).replace(unrealPattern, blank),
  );
  return withoutVagueThings(unmeantPattern.test(told) ? told : ourAnswerPattern.replaceIn(told, blank));
}

/** `text` without what is to be kept from happening. */
export function withoutPurpose(text: string): string {
  return purposePattern.replaceIn(text, blank);
}
