import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

/** "you", "all of our older lodgers", "each member" */
const you = sourceLines`
  (?:
    you(?: all)?
    |(?:everyone|everybody|anyone|anybody|all|each|every)(?: of)?(?: (?:who|whose|our|the|those|these|you|your))*(?: [\w-]+){0,3}?
    |(?:our|the|those|these) (?!
      integrity|quality|safety|security|availability|continuity|compliance|privacy
    )(?:[\w-]+ ){0,3}?[\w-]+(?= that\b|[,.:;]|$| (?:of|about|in|who|at|and|on|we|this|your|their|there|our|it)\b)
    |[\w-]+s
  )
`;
const worry = String.raw`(?:worry|worried|panic|be (?:\w+ )?(?:alarmed|concerned|worried|anxious|afraid|frightened|nervous|scared)|fret|fear|feel (?:alarmed|concerned|worried|anxious|unsafe|uneasy)|lose (?:any )?sleep|become alarmed)`;
const unrest = String.raw`(?:concern|alarm|panic|worry|anxiety|fear|unease|undue \w+|any (?:concern|alarm|worry))`;
const sure = String.raw`(?:confident|certain|sure|comforted|at ease|secure in the knowledge|easy)`;
const allWell = String.raw`(?:under control|(?:well |firmly |fully )?in hand|on top of (?:it|this|things|the \w+|everything))`;
/** Those whom data reached. */
const others =
  "(?:partners?|contractors?|suppliers?|providers?|recipients?|firms?|compan(?:y|ies)|organi[sz]ations?|part(?:y|ies)|professionals?|vendors?)";
/** "we cannot assure you", "we told you not to worry" */
const denied = sourceLines`
  cannot|can't|could not|not (?:rest|be|yet) assured|not (?:\w+ )?(?:assure|reassure)
  |(?:told|said|wrote|says?|asked)(?: \w+){0,3} (?:not to|do not|don't|that|you)
  |(?:told|asked|ordered) to (?:stay|keep|remain)|should not have (?:told|said|asked)
  |it is (?:right|natural|normal|understandable) (?:that|to)|if you (?:do not|don't)
`;

export const reassurance = wordingRule({
  id: "IC411",
  name: "reassurance",
  title: "“Rest assured”",
  message:
    "“{words}” asks for trust in place of a fact. Leave it out: the fact behind it calms readers, or nothing does.",
  why: "People who have just been let down are not calmed by being told to be calm.",
  source:
    "Coombs (2007), situational crisis communication: first what people need to protect themselves, then the rest",
  severity: "information",
  triggers: [
    ...["assur", "no cause", "no need", "no reason", "no grounds", "not ", "n't", "nothing to", "confident", "certain"],
    ...[
      "sure ",
      "comfort",
      "trust",
      "ease",
      "peace of mind",
      "minds at rest",
      "mind at rest",
      "sleep",
      "calm",
      "hands",
    ],
    ...["under control", "in hand", "on top of", "stone unturned", "best of care", "count on", "rely on", "fear not"],
    ...[
      "all is well",
      "reputable",
      "reliable",
      "long-standing",
      "vetted",
      "confidence",
      "consider",
      "regard",
      "treat",
      "view",
    ],
    ...["confidential", "secrecy", "take heart", "easy", "panic", "worry", "alarm"],
  ],
  phrases: [
    {
      words: String.raw`(?:(?:please |you can |you may |you should |(?:can|may|should) ))?(?:rest|be|feel|remain|stay) (?:\w+ly )?(?:assured|reassured),?(?: that)?`,
      instead: [{ text: "", when: "A fact follows." }],
    },
    {
      words: String.raw`^(?:we|I) (?:(?:can|do|would like to|want to|wish to|must|also) )*(?:assure|reassure) you that`,
      instead: [{ text: "", when: "A fact follows." }],
    },
    {
      words: sourceLines`
        (?:
          (?:we|I|let (?:me|us)|allow (?:me|us) to|may (?:we|I)) (?:
            (?:
              can|do|would like to|'d like to|want to|wish to|must|also|hope to|hasten to|are able to|once again|again
              |fully|further|personally
            ) )*
          |wants to |wishes to |would like to )(?:assure|assures|reassure|reassures|put at (?:ease|rest)) ${you}(?: once (?:again|more))?,?(?: that)?
      `,
    },
    {
      words: String.raw`you have (?:our|my|the \w+'s) (?:full |personal |complete |firm |solemn )*(?:assurance|reassurance|commitment)(?: that)?|(?:we|I) (?:give|offer) (?:${you} )?(?:our|my|every) (?:\w+ )?(?:assurance|reassurance)`,
    },
    {
      words: sourceLines`
        (?<!\b(?:we|I|it|who|not) )(?:you )?(?:can|may|should|need only) (?:\w+ )?(?:
          (?:be|feel|rest|remain|stay) (?:\w+ )?${sure}|take (?:comfort|heart|reassurance)
          |trust(?= (?:that|in|us|our|me)\b)(?: in)?|(?:count|rely|depend) on(?= (?:us|our|me|it|that|this)\b)
          |have (?:\w+ )?(?:confidence|faith|trust)
        )(?= (?:that|in|us|our|the|we|knowing|to|about|your|this)\b|[,.])
      `,
    },
    {
      words: sourceLines`
        (?:there is |there's |there should be |there need be |we see |you have |have |they have )?(?:
          absolutely |really |certainly |currently )*no (?:\w+ )?(?:cause|reasons?|need|grounds|occasion) (?:
          (?:whatsoever |at all )?(?:for |to (?:cause|feel) )(?:
            (?:${you}|anyone|anybody) to ${worry}|(?:\w+ )?${unrest}(?! (?:of|systems?))
            |(?:worrying|panicking|concern)
          )
          |(?:whatsoever |at all )?(?:why (?:you|anyone) should ${worry}|to ${worry})
        )
      `,
    },
    {
      words: String.raw`(?:please,? |so |but |and )?(?:do not|don't|never) (?:please )?(?:worry|panic|fret|despair|be (?:\w+ )?(?:alarmed|afraid|concerned|worried|anxious|frightened)|lose (?:any )?sleep|let (?:this|it) (?:worry|alarm|trouble|upset))(?! (?:if|when) )`,
    },
    {
      words: sourceLines`
        (?:you |nobody |no one )?(?:
          need not|needn't|needs? to|need|(?:do|does) not need to|don't need to|should not|shouldn't
          |(?:do|does) not have to|don't have to|must not|mustn't
        ) (?:therefore |be )?(?:
          (?:unduly |overly |too |at all )?(?:alarmed|concerned|worried|anxious|afraid|frightened|nervous)|worry|panic
          |fear|fret|lose (?:any )?sleep
        )(?! (?:if|when) )
      `,
    },
    {
      words: String.raw`(?:ask|asks|asking|urge|urges|beg|invite|please|try|encourage|advise|request)(?:[\w ]{0,30}?) (?:not to|never to) ${worry}`,
    },
    {
      words: sourceLines`
        (?:nothing|not anything|little) (?:(?:here |at all )?(?:for (?:you|\w+ \w+) )?)to (?:
          worry about|be (?:\w+ )?(?:worried|concerned|alarmed|afraid|anxious) (?:about|of|by)|fear
          |panic (?:about|over)|lose sleep over|get (?:worried|alarmed|upset) about
        )
        |trust us(?=[,:.!])|not to worry|fear not|worry not
      `,
    },
    {
      words: sourceLines`
        (?:put|puts|putting|set|sets|setting|lay) (?:\w+ )?(?:(?:your|their|everyone's|everybody's|people's|anyone's|\w+s') )(?:\w+ )?(?:
          minds?|fears|worries|concerns|hearts
        ) (?:at|to) (?:ease|rest)
        |(?:set|put|rest) (?:your )?minds? (?:at|to) (?:ease|rest)
        |(?:
          (?:allay|calm|ease|quell|dispel|soothe|assuage|alleviate|quieten)\w* (?:
            any |all |your |the |these |such |people's |our \w+'? )+(?:\w+ )?(?:
            fears|worries|concerns|anxiety|anxieties|minds|doubts|nerves
          )
        )
        |(?:give|gives|offer|bring|restore|provide)s? (?:${you} )?(?:
          some |back |your |full |complete |greater |real )*(?:peace of mind|reassurance)
      `,
    },
    {
      words: String.raw`(?<!\b(?:not|nobody will|n't|we|I|we will) )(?:sleep|rest|breathe) (?:(?:more|very|quite|just) )?(?:easy|easily|easier|soundly|well at night|peacefully|tight|safely|safe)|(?:stay|remain|keep|be|to stay|to remain|to keep) calm(?! (?:when|if)\b)`,
    },
    {
      words: String.raw`in (?:the )?(?:very )?(?:good|safe|best|capable|expert|safest|trusted|experienced)(?: of)?(?: possible)? (?:hands|care)`,
    },
    {
      words: sourceLines`
        (?:situation|everything|all|it|this|that|matters?|things|problem|issue|incident|we|I) (?:(?:is|are|am|has been|have been|was|'re|'ve got|have|has)) (?:
          now |(?:very )?much |well |fully |firmly |completely |already |back |all |(?:
            everything|it|this|things|the (?:situation|matter|problem|issue)
          ) )*(?:${allWell})
      `,
    },
    {
      words: String.raw`(?:leav(?:e|es|ing)|left) no stone unturned|all (?:is|will be) (?:well|fine|alright|all right)|everything (?:is|will be) (?:fine|all right|alright|okay|OK)|(?:you|your \w+(?: \w+)?) (?:is|are|remains?) (?:perfectly |completely |quite )?safe with us`,
    },
    {
      words: sourceLines`
        (?:(?:is|are|was|were)|(?:went|sent|shown|given|disclosed) (?:only )?to)(?: (?:all|only|an?|our|very|highly|other))* (?:
          trusted|trustworthy|reputable|reliable|long-standing|vetted
        ) (?:[\w-]+ )?${others}
        |(?:${others}|they) (?:is|are|was|were) (?:[\w-]+ )?(?:
          bound by|under an? (?:\w+ )?(?:duty|obligation) of
        ) (?:\w+ )?(?:confidentiality|secrecy|confidence)
      `,
    },
    {
      words: sourceLines`
        (?:received|given|obtained|have|had) (?:(?:the|their|its|full|firm|written|verbal|personal|some|several|an?) )*assurances?(?= (?:that|from|by|of)\b)
        |(?:has|have) (?:all |since |now )?assured us(?= (?:that|of|they|it)\b[^.;:?!]{0,80}\b(?:
            delet|destr|shred|eras|remov|not|never|nobody|no|safe|passed|cop(?:y|ied)|us(?:ed|ing)
          )
        )
      `,
      unless: String.raw`\d[\d,]*|signed|in writing|not|checked|verified`,
      message:
        "“{words}” hands on what others say. Say who said it and when, what you have seen of it yourself, and who has not answered.",
    },
    {
      words: String.raw`(?:we|I) (?:now )?(?:consider|regard|treat) (?:the|this) (?:matter|incident|issue|breach|leak|case) (?:to be |as )?(?:now )?(?:closed|resolved|settled|over)`,
      message: "“{words}”: for those it happened to it is not over. Say what is done and what is still open.",
    },
  ],
  unless: denied,
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "Rest assured that your card is safe." },
      { text: "Please be assured we are doing all we can." },
      { text: "There is no need to worry." },
      { text: "Don't panic." },
      { text: "There is no cause for alarm." },
      { text: "It is nothing to worry about." },
      { text: "We wish to reassure all our lodgers." },
      { text: "Anglers can feel confident in the new gate." },
      { text: "The lock is broken, but everything is well in hand." },
      { text: "We hope that this sets your minds at rest." },
      { text: "Your boat is in the best hands." },
      { text: "We ask skippers not to panic." },
      { text: "The firms that had the ledger are trusted partners." },
      { text: "It went only to trusted suppliers." },
      { text: "All recipients are bound by strict confidentiality." },
      { text: "We have received assurances that the ledger has been shredded." },
      { text: "We now consider this matter closed." },
    ],
    clean: [
      { text: "Your card number was not in the file." },
      { text: "You need not do anything." },
      { text: "We know that this worries you." },
      { text: "The quality of each copy was assured by a second person." },
      { text: "“Rest assured,” said the carrier.", note: "Somebody else's words." },
      { text: "The first notice asked you not to worry, and that was wrong." },
      { text: "You can rely on the log only from 3 March 2026 on." },
      { text: "The porter was told to stay calm." },
      { text: "We cannot reassure you: the copy is still out there." },
      { text: "The fire was put out at 10:40 UTC.", note: "A fact." },
      { text: "Our counsellors are bound by confidentiality, so you can talk to them freely.", note: "An offer." },
      { text: "We have received written assurances from 31 of the 40 firms that the ledger is shredded." },
      { text: "Ask a trusted friend to go with you." },
      { text: "The supplier was not as reliable as we thought." },
      { text: "We do not consider the matter closed." },
      { text: "Your life assurance ends on 3 March 2026." },
      { text: "There is no need to change your password: it was not in the file." },
    ],
  },
});
