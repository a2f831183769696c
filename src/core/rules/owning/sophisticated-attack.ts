import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

/** Those who did it */
const crooks = String.raw`(?:attackers?|(?:threat |bad )?actors?|hackers?|criminals?|cyber ?criminals?|intruders?|perpetrators?|fraudsters?|thieves|thief|crooks?|burglars?|scammers?|con ?m[ae]n|adversar(?:y|ies)|gangs?|culprits?|syndicates?)`;
/** What they did, or did it with */
const attack = String.raw`(?:(?:cyber ?|security |cyber ?security )?attacks?|hack(?:s|ing)?|break-ins?|intrusions?|raids?|heists?|thefts?|phishing|malware|ransomware|virus(?:es)?|worm|spyware|scams?|frauds?|ruses?|cons?|tricks?|deceptions?|breach(?:es)?|exploits?|cyber ?crime|crimes?|threats?)`;
/** What is theirs only where it is said to be: anybody has tools. */
const means = String.raw`(?:techniques?|methods?|tools?|tactics|means|technology|equipment|planning|skills?|software|code|operations?|schemes?|campaigns?|plots?|plans?|disguises?|groups?|teams?|crews?|networks?|sources?|incidents?)`;
const degree = String.raw`(?:(?:highly|very|extremely|exceptionally|increasingly|particularly|especially|unusually|remarkably|incredibly|amazingly|hugely|most|more|quite|truly|so|technically|uncommonly|extraordinarily) )?`;
const praising = sourceLines`
  (?:
    sophisticated|elaborate|ingenious|cunning|clever|brilliant|masterful|professional|elite|expert|skilled|skill?ful
    |talented|gifted|capable|advanced|state-of-the-art|cutting-edge|complex|intricate|unprecedented
    |determined(?! (?:how|the|and no|whether))|resourceful|experienced(?= ${crooks})|seasoned|adept|world-class
    |high-tech|organi[sz]ed(?! crime)|masterly|devious|shrewd|artful|powerful|formidable|convincing|polished
    |accomplished|slick|wily|crafty|inventive|audacious|daring|co-?ordinated
    |well-(?:funded|resourced|organi[sz]ed|equipped|planned|prepared|trained|versed|orchestrated|co-?ordinated)
    |highly[- ](?:trained|motivated)|military-grade
    |(?:
      carefully|meticulously|expertly|brilliantly|professionally|cleverly|cunningly|masterfully|skill?fully|long
    )[ -](?:
      planned|orchestrated|executed|crafted|written|programmed|coded|constructed|prepared|designed|co-?ordinated
      |disguised|laid|hidden
    )
  )
`;
const praised = String.raw`${degree}${praising}(?:(?:,| and|, and| but| yet) ${degree}[\w-]+){0,2}(?! (?:of|to|in|by|at|that|for|from|about)\b)`;
/** Those who fight it: "skilled fraud investigators" */
const gap = String.raw`(?:(?!(?:if|when|who|that|to|for|of|from|with|in|on|against|by|is|are|was|were|after|because|and|or)\b)[\w-]+ ){0,2}?`;
const guards = String.raw`(?! (?:investigat\w+|experts?|analysts?|teams?|specialists?|responses?|protection|detection|monitoring|prevention|forensics?|units?|departments?|lawyers?|consultants?|research\w*|simulations?|training|exercises?|tests?))`;

/** "according to the police": somebody who can tell. */
const attributed = String.raw`according to|(?:the )?(?:police|FBI|NCSC|CISA|Europol|authorities|investigators|\w+ agency|\w+ cent(?:re|er)) (?:\w+ )?(?:says?|said|calls?|called|found|told|confirmed|concluded|attributed?s?|believes?)`;
/** "there was nothing clever about it", "it takes no skilled hacker", "our first notice called it …" */
const denied = sourceLines`
  (?:not|n't|nothing|hardly|no|never|neither|without|far from|less) (?:
    (?:
      be|an?|the|by|about|at all|all that|so|especially|particularly|very|terribly|even|need|needs|take|takes|require
      |requires|any|this
    ) ){0,3}${degree}${praising}
  |(?:it )?takes? an? ${degree}${praising}
  |(?:first|earlier|last|previous|old) (?:notice|letter|statement|message|update|post|report) (?:\w+ )?(?:
    calls?|called|described|spoke|said|blamed|had
  )
  |(?:we|I) (?:\w+ )?(?:called|described|spoke of)
`;
/** What is meant to hold off others to come: "to detect advanced threats", "training against clever scams" */
const warded = sourceLines`
  (?:
    (?<!\b(?:failed|unable|impossible|hard|difficult|enough|not) )to (?:\w+ )?(?:
      detect|prevent|protect|withstand|guard|defend|stop|block|resist|spot|counter|recogni[sz]e|fight|identify
    )
    |detection of|protection against|training (?:against|on)|even for|harder for|beware of|watch (?:out )?for
    |look out for|be (?:aware|wary) of
  )
`;

export const sophisticatedAttack = wordingRule({
  id: "IC206",
  name: "sophisticated-attack",
  title: "“A sophisticated attack”",
  message:
    "“{words}” praises the attacker to excuse the defence, and readers know it. Say what the attacker did: “used a password that had been stolen elsewhere”.",
  why: "Most break-ins are not sophisticated; the word tells readers nothing and sounds like an excuse.",
  source: "Whittaker (2020), TechCrunch, on what breach notices really say; Benoit (1995), evading responsibility",
  severity: "warning",
  asksFor: "fault",
  triggers: [
    ...["genius", "planned", "prepared", "rehearsed", "only a"],
    ...["attack", "actor", "hack", "criminal", "intru", "perpetrator", "fraud", "thieves", "thief", "crook", "burglar"],
    ...[
      "scam",
      "con man",
      "con men",
      "conm",
      "adversar",
      "gang",
      "culprit",
      "syndicate",
      "break-in",
      "raid",
      "heist",
      "theft",
    ],
    ...["phish", "malware", "ransomware", "virus", "worm", "spyware", "ruse", "trick", "decept", "breach", "exploit"],
    ...[
      "crime",
      "threat",
      "sophisticat",
      "state",
      "nation",
      "advanced persistent",
      "precision",
      "ingenuity",
      "cunning",
    ],
    ...[
      "outwit",
      "outsmart",
      "outfox",
      "amateur",
      "mastermind",
      "even the",
      "knew exactly",
      "knew precisely",
      "spent ",
    ],
    ...[
      "lengths",
      "calib",
      "email",
      "e-mail",
      "elaborate",
      "expert",
      "professional",
      "specialist",
      "pros",
      "convincing",
      "realistic",
    ],
    ...[
      "so clever",
      "so perfect",
      "so well",
      "foreign",
      "hostile",
      "enemy",
      "impossible",
      "stop",
      "prevent",
      "withst",
      "resist",
      "held",
      "hold",
      "keep",
      "kept",
    ],
  ],
  unless: String.raw`${attributed}|${denied}|${warded}|clients?'?s?|another (?:company|firm|case|investigation)`,
  phrases: [
    { words: String.raw`only (?:an? )?(?:\w+ )?(?:genius|expert|master) (?:could|can|would)` },
    {
      words: String.raw`(?<=(?:${crooks}|they)\b[^.;:?!]{0,40})(?:planned|prepared|rehearsed) (?:every|each|it|this|everything|their|the) ?[^.;:?!]{0,30}?(?:for (?:weeks|months|years)|in (?:great )?detail|carefully|meticulously)`,
    },
    { words: String.raw`${degree}sophisticated,? (?:and \w+ )?(?:[\w-]+ ){0,3}?(?:sources?|means|incidents?)` },
    {
      words: String.raw`${degree}sophisticated,? (?:and \w+ )?((?:[\w-]+ ){0,3}?(?:${crooks}|${attack}|${means}))`,
      instead: [{ text: "{1}", when: "You say beside it what was done." }],
    },
    {
      words: String.raw`${praised},? ${gap}(?:(?:group|team|crew|unit|ring|band|gang|wave|series|flood) of (?:[\w-]+ )?)?(?:${crooks}|${attack})${guards}`,
    },
    {
      words: String.raw`(?:${crooks}|${attack})(?: (?:on|behind|against|used|involved|itself|they used)(?: [\w ]{1,30}?)?)? (?:was|were|is|are) (?:an? )?(?:both )?${praised}(?! (?:in|by|of|to))`,
    },
    {
      words: String.raw`(?<=(?:${crooks}|${attack}|someone|somebody)\b[^.;:?!]{0,60}?(?:used|using|with|employed|employing|deployed|had|applied|by|through|was|of|behind) (?:an? |some |the |their |what was |part of an? )?)${praised} (?:[\w-]+ ){0,2}?${means}`,
    },
    {
      words: String.raw`(?:faced|fell (?:for|prey to|victim to)|victims? of|target of|hit by|struck by|up against|was|were) (?:an? )?${degree}(?:elaborate|ingenious|cunning|clever|intricate|masterful|brilliant) (?:[\w-]+ ){0,2}?(?:schemes?|plots?|plans?|operations?|campaigns?|hoax|e-?mails?)`,
    },
    {
      words: String.raw`(?:cleverly|cunningly|expertly|skill?fully|brilliantly|carefully) (?:disguised|crafted|forged|faked|worded|made) (?:[\w-]+ ){0,2}?(?:e-?mails?|messages?|letters?|calls?|pages?|sites?|invoices?)`,
    },
    {
      words: String.raw`(?:no|not an?|not the work of|hardly an?|not your) (?:ordinary|common|simple|amateurs?|amateurish|run-of-the-mill|everyday|average|usual|opportunist\w*|petty)(?: (?:[\w-]+ )?(?:${crooks}|${attack}|job))?`,
      unless: String.raw`more than an? (?:ordinary|common|simple)`,
    },
    {
      words: sourceLines`
        (?:${crooks}|${attack}) of (?:
          this|such|that|an?|the (?:highest|first|top)|great|remarkable|unusual|rare|exceptional|considerable
        ) (?:\w+ )?(?:
          calib(?:er|re)|sophistication|skills?|ingenuity|expertise|cunning|complexity|resources|determination|ability
          |order|rank|class|league
        )
      `,
    },
    {
      words: String.raw`(?:(?:the|a|of|its|their|whose|such|this|level of|degree of|sheer|great|remarkable) )(?:\w+ ){0,2}?(?:sophistication|ingenuity|cunning)(?: (?:of|that|with|and|behind|shown|we|made|was|were)(?: \w+)?)?`,
    },
    {
      words: String.raw`with (?:great|remarkable|surgical|military|extraordinary|uncommon|considerable|near-\w+) (?:skill|precision|cunning|ingenuity|expertise)|of (?:great|remarkable|exceptional|unusual|extraordinary|rare) (?:technical )?(?:skill|ability|expertise|talent)s?`,
    },
    {
      words: String.raw`(?<=(?:${crooks}|${attack}|technique|method|tactic|code|tool)s?\b[^.;:?!]{0,60})(?:rarely|never|seldom|not|hardly)(?: ever)?(?: before)?(?: been)? (?:seen|encountered|come across|observed|witnessed|met)(?! by us)`,
    },
    {
      words: sourceLines`
        (?<=(?:${crooks}|they|someone|somebody|whoever [\w ]{1,30}) (?:\w+ )?)(?:
          went to (?:\w+ )?lengths|knew (?:exactly|precisely) what (?:they were|he was|she was) doing
          |(?:had |have )?(?:\w+ )?spent (?:\w+ ){0,2}?(?:weeks|months|years) (?:\w+ly )?(?:
            planning|preparing|studying|probing|outwitting|rehearsing
          )
        )
      `,
    },
    {
      words: String.raw`(?:best|top|leading|finest|most (?:dangerous|feared|notorious|skilled)) (?:[\w-]+ )?(?:hackers|criminals|cyber ?criminals|thieves|fraudsters|burglars|gangs)`,
    },
    {
      words: String.raw`(?<=(?:breached|attacked|hacked|hit|entered|broken into|work|up against|robbed|dealing with|facing|deceived|tricked) (?:by |of )?)(?:true |real |top |seasoned |absolute |experienced |genuine )?(?:experts|professionals|specialists|pros)`,
    },
    {
      words: String.raw`so (?:convincing|clever|cunning|realistic|perfect|professional|well (?:made|done|disguised|planned|hidden|forged))(?= [^.;:?!]{0,20}\bthat\b)`,
    },
    {
      words: String.raw`(?:foreign|hostile|enemy) (?:[\w-]+ )?(?:states?|powers?|governments?|nations?|intelligence (?:services?|agency)|regimes?|secret services?)`,
    },
    {
      words: sourceLines`
        (?:almost|virtually|practically|all but|nearly|next to) impossible to (?:
          stop|detect|prevent|spot|defend|withstand|notice
        )
        |no (?:[\w-]+ )?(?:system|firewall|defen[cs]e|security|company|one|protection|lock) (?:in the world )?(?:could|would|can) (?:possibly |ever )?(?:have )?(?:
          stopped?|prevent(?:ed)?|withstood|withstand|resist(?:ed)?|held? (?:off|out)|kept? (?:them|him|it|such)
        )
      `,
    },
    {
      words: String.raw`(?:an? )?(?:completely |entirely |whole |wholly )?new (?:kind|type|breed|generation|form|level|class) of (?:[\w-]+ )?(?:${crooks}|${attack})|(?:attacks?|hack|malware|scam|raid)\b[^.;:?!]{0,40} (?:unlike anything|like nothing|first of its kind)`,
    },
    {
      words: sourceLines`
        (?<=(?:${crooks}|they)\b[^.;:?!]{0,60}?)(?:
          (?:is|are|was|were) (?:\w+ )?(?:among|one of) the (?:most|best)(?: \w+)?
          |(?:is|are|was|were) (?:(?:clearly|obviously|true|real|plainly|no doubt) )*(?:
            professionals|experts|specialists|pros|masters
          )
          |(?:covered|hid) (?:their|his|her) (?:tracks|traces) (?:\w+ )?(?:
            expertly|well|skill?fully|perfectly|masterfully|completely
          )
          |(?:with|having) (?:vast|huge|great|enormous|considerable|unlimited|significant|extensive) (?:[\w-]+ )?(?:
            resources|skills?|means|knowledge|experience|expertise|funds|funding
          )
        )
      `,
    },
    { words: String.raw`(?:outwit|outsmart|outfox)(?:ted|ed|ting|ing|s)? (?:by|our|us|even|the|every|all)(?: \w+)?` },
    {
      words: String.raw`(?:even the|even our|our) (?:best|strongest|tightest|finest|most \w+) (?:[\w-]+ ){0,2}?(?:protection|defen[cs]es?|security|safeguards?|experts?|firewalls?|locks?)`,
    },
    { words: String.raw`(?:criminal |evil )?masterminds?|master (?:hackers?|thie(?:f|ves)|criminals?)` },
    {
      words: String.raw`(?:state|nation|government|foreign)[- ](?:sponsored|backed|funded)(?: [\w-]+){0,2}? (?:${crooks}|${attack}|${means})|nation[- ]state(?: [\w-]+){0,2}? (?:${crooks}|${attack}|${means})`,
    },
  ],
  examples: {
    flagged: [
      { text: "We were hit by a highly sophisticated cyber attack." },
      { text: "A sophisticated criminal group got into our servers." },
      { text: "The attack was very sophisticated." },
      { text: "This was the work of a state-sponsored actor." },
      { text: "An unprecedented wave of malware reached us." },
      { text: "Highly skilled hackers copied the list." },
      { text: "A well-funded and determined gang emptied the till." },
      { text: "The burglars used state-of-the-art tools to open the till." },
      { text: "It was no ordinary break-in." },
      { text: "We could do little against thieves of such skill." },
      { text: "The cunning of the fraud took our breath away." },
      { text: "The hackers knew exactly what they were doing." },
      { text: "They outsmarted even our guards." },
      { text: "Even the strongest locks can be picked." },
      { text: "The forged tickets were so convincing that nobody at the door saw it." },
      { text: "Only an expert could have opened that safe." },
    ],
    clean: [
      { text: "The attackers used a password that had been stolen elsewhere." },
      { text: "There was nothing sophisticated about the attack." },
      { text: "According to the police, a state-sponsored group was behind it." },
      { text: "We now have a more sophisticated alarm." },
      { text: "The demand was unprecedented for a Monday." },
      { text: "“It was a sophisticated attack,” said the other bank.", note: "Somebody else's words." },
      { text: "We use advanced tools and skilled guards." },
      { text: "You need not be a skilled hacker to guess “1234”." },
      { text: "The guards now train to spot clever tricks.", note: "Others, still to come." },
      { text: "Our experienced fraud team will call you.", note: "Those who fight it." },
      { text: "In our last letter we called it an elaborate fraud, and that was wrong." },
    ],
  },
  exceptions: "Where an authority has said so, name it and link to what it said.",
});
