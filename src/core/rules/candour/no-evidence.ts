import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";

const harm = sourceLines`
  (?:
    mis-?us\w+|mishandl\w+|abus\w+|fraud\w*|identity theft|unauthori[sz]ed|compromis\w+|affected|stolen|theft
    |cop(?:y|ied)|tamper\w*|access(?:ed)?|exfiltrat\w+|expos\w+|taken|viewed|opened|download\w*|leak\w*|shar(?:ed|ing)
    |sold|publi\w+|misappropriat\w+|malicious|impact(?:ed)?|lateral movement|harm\w*|breach\w*|read|seen
    |us(?:e|ed|ing)|involved|lost|intrusion|suspicious|exploit\w*|hands|criminals?|crime|outsiders?|strangers?
    |third[- ]part\w+|attackers?|intruders?|hackers?|thie(?:f|ves)|scams?|phish\w*|touched|spread|circulat\w+|posted
    |dark web|passed on|improper|wrongdoing|damage|victims?|suffer\w*|altered|changed|deleted|disclos\w+|acquired
    |obtained|target\w*|anything with|left (?:our|the)|ended up|fallen into|came to|come to|resulted
    |(?:gone|went|go|going) (?:any )?further|passed (?:it|them|this|anything) on|forward\w*
  )
`;
const mark = String.raw`(?:evidence|indications?|signs?|proof|traces?|hints?|suggestions?|reason|grounds|cause|knowledge|reports?|complaints?|cases?|instances?|examples?|incidents?|attempts?)`;
/** "no clear evidence", "not aware of any", "nothing suggests" */
const none = sourceLines`
  (?:
    (?:
      no|not a single|zero|little
      |no (?:
        clear|hard|firm|direct|concrete|credible|actual|real|further|known|specific|confirmed|obvious|definite
        |conclusive|current
      )
    ) (?:${mark} or )?${mark}(?! of (?:purchase|identity|address|age|payment|delivery))(?= (?:
        of|that|to|in which|where|for|whatsoever|at all|has|have|or|any|your|the|this|we|any\w+
        |(?:[\w-]+ ){1,3}(?:were|was|have|has|had)\b
      )
    )
    |nothing (?:(?:that|which) )?(?:(?:we|I) (?:have |'ve )?(?:seen|found|know|learned|learnt) )?(?:(?:so far|yet|at present|currently|to date|has|have|in our \w+) )?(?:
      suggest|indicat|point|show|impl|lead|hint
    )\w*
    |nothing (?:(?:so far|yet|at present|currently|to date|at this (?:time|stage)) )?to (?:
      suggest|indicate|show|say|make us think|imply
    )
    |(?:not|n't|never)(?: (?:yet|currently|presently|so far|been|at this time|to date))* (?:made )?(?:
      aware|seen|see|found|find|identified|identify|detected|detect|observed|observe|know|received|receive|noticed
      |notice|heard|hear|discovered|discover|uncovered|come across|got
    )(?: of)? (?:
      any(?:thing|body|one)?(?: (?:actual|further|clear|other|evidence|direct|known|credible|specific|attempted))?
      |reports?
    )
    |(?:
      aware|know|knows|heard|learned|learnt|found|find|finds|seen|see|sees|detected|identified|observed|received|had
      |got|have|has
    )(?: of)? no (?:(?:single|actual|known|other|further|one) )?(?:
      ${mark}|mis-?use|abuse|fraud|one
    )
    |(?:not|n't)(?: (?:yet|currently))? (?:have|had|having) any (?:[\w-]+ )?${mark}
  )
`;
/** "it does not appear that", "we do not believe that your data" */
const unlikely = sourceLines`
  (?:
    (?:do|does)(?: not|n't) (?:appear|seem|look)(?: that| as (?:if|though)| to have| to be| likely)
    |no(?:thing|body|ne)? (?:appears|seems) to have
    |(?:do|does)(?: not|n't) (?:believe|think|suspect|expect|assume) (?:that )?(?:
      your|any|anyone|anybody
      |(?:the|this|these|those|our) (?:[\w-]+ )?(?:
        data|information|details|records|files?|lists?|photos|letters|documents|messages|addresses
      )(?! (?:\w+ )?not\b)
    )
    |(?:believe|think|consider|is|seems?|appears?) (?:it )?(?:(?:highly|very|extremely|most|quite|rather) )?unlikely that
    |unaware of (?:any|a single)
    |(?:as|so) far as (?:we|I) (?:know|can tell|can see|are aware|am aware)[^.;:?!]{0,30}? (?:no|none|not|nobody|nothing)
    |to (?:our|my|the best of our|the best of my) knowledge[^.;:?!]{0,40}? (?:no|none|not|nobody|nothing)
    |(?:appears|seems) that (?:no|none|nobody|nothing)|(?:know|knows|learned|heard) of (?:nobody|no one)
    |(?:confident|certain|sure|satisfied|convinced) (?:that )?(?:
      no|none|nobody|nothing|[^.;:?!]{1,60}? (?:has|have|had|was|were)(?: not| never|n't)
    )
    |(?:believe|think|trust|expect) (?:that )?(?:no (?:harm|damage|loss|misuse|one)|nobody|nothing)
  )
`;

/** What was looked at, without which nobody can tell what the absence is worth; or that it may have happened all the same. */
const lookedAtPattern = patternLines("i")`
    \b(?:
      (?<!(?:\b(?:no|not|never)|n't) (?:\w+ )?)(?:logs?|logged)(?! (?:in|on|out|off|back)\b)|log files?
      |review(?:ed|ing)(?! (?:our|the|all) (?:[\w-]+ )?(?:polic|procedur|process|rule|practice))|examin\w+|analys\w+
      |analyz\w+|search(?:ed|ing)|check(?:ed|ing)|look(?:ed|ing) (?:at|through|for)|audit\w*|forensic\w*|scann\w+
      |inspect\w+|compar(?:ed|ing)|trac(?:ed|ing) every|records? of (?:access|every)|went through|verif(?:y|ied|ying)
      |(?:cannot|can't|could not|not) (?:yet )?(?:ruled? (?:it |this |that )?out|exclude)|possibility|may still
      |does not mean|is no proof|had not looked|watch(?:ed|ing) (?:the|for)|combed|tested
    )\b
  `;

/** Somebody said so before, or it is about a condition: "the first letter said that", "if you see no". */
const reported = sourceLines`
  (?:because|since|as) (?:we|it|that \w+) (?:(?:do|does|did)(?: not|n't)|never) (?:\w+ )?(?:
    hold|store|keep|collect|have|ask for
  )
  |(?:said|told|wrote|claimed|wrongly|assumed)(?: \w+){0,3}? (?:that|we|there|it)
  |^(?:if|unless|until|when) (?:you|they)|(?:you|they) (?:see|have|find|receive|get|know|need) no|whether
  |it is not because|assume|(?:cannot|can't|not|n't) (?:be |yet )*(?:sure|certain|confident)
`;

/** About somebody among us and not about what became of the data: "that he was involved", "to suspect our driver". */
const ofOurs = sourceLines`
  (?:
    (?:reason|grounds|cause) to (?:suspect|blame|doubt|accuse)(?! that)
    |(?:
      \b(?:s?he|they)
      |(?:our|the|any|former) (?:[\w-]+ )?(?:
        colleagues?|employees?|staff|drivers?|caretakers?|workers?|volunteers?|teachers?|nurses?|managers?
      )
    ) (?:
      (?:was|were|is|are) (?:\w+ )?(?:involved|behind|to blame|responsible|part of|complicit|aware|negligent)|knew
      |meant|acted|took part|did (?:this|it|so)|had (?:any |a )?(?:part|hand|role)|intended|profited|colluded
    )(?!.{0,120}?\b(?:data|information|records|files?)\b)
  )
`;

export const noEvidence = wordingRule({
  id: "IC403",
  name: "no-evidence",
  title: "“No evidence of misuse”, without saying where you looked",
  message:
    "“{words}” reassures only whoever knows what you looked at. Say beside it what you searched and for which time, and that it may still have happened if you cannot rule it out.",
  why: "Readers take “no evidence” for “no danger”, and do nothing to protect themselves.",
  source:
    "Zou, Danino, Sun and Schaub (2019), CHI: four in ten notices say so, and should not: no evidence of a risk is read as no risk",
  severity: "warning",
  triggers: [...["no ", "nothing", "not ", "n't", "never", "zero", "little", "unlikely", "unaware", "none", "nobody"]],
  unless: String.raw`${reported}|${ofOurs}`,
  phrases: [
    { words: String.raw`${none}(?:[^.;:?!]{0,110}?\b)?${harm}` },
    {
      words: sourceLines`
        no (?:(?:cases?|instances?|reports?) of )?(?:[\w-]+ )?(?:
          mis-?use|fraud|fraudulent (?:activity|use)|abuse|theft|harm|loss|losses|scams?|exploitation|tampering
        ) (?:[^.;:?!]{1,60}? )?(?:has|have|was|were) (?:so far |yet |to date )?(?:been )?(?:
          reported|detected|found|identified|seen|observed|noticed|come to|brought to|discovered
        )
      `,
    },
    { words: String.raw`${unlikely} (?:[^.;:?!]{0,60}?\b)?${harm}` },
  ],
  passages: ["sentence", "item"],
  counts: ({ passage }, context) => !saysWhereLooked(passage, context),
  examples: {
    flagged: [
      { text: "We have no evidence that your data has been misused." },
      { text: "There is no indication of fraud." },
      { text: "We are not aware of any misuse." },
      { text: "At this time we have no reason to believe that anybody was affected." },
      { text: "We have not seen any evidence of unauthorised access." },
      { text: "- No signs of tampering" },
      { text: "Nothing suggests that your ledger ended up in the wrong hands." },
      { text: "We know of no case in which a key was used by strangers." },
      { text: "It does not appear that your permit was misused." },
      { text: "As far as we know, none of the permits has been sold." },
      { text: "We are confident that the ledger has not been misused." },
      { text: "We believe that no harm will come to any skipper." },
      { text: "There is no suggestion that the ledger has gone any further." },
      { text: "To the best of our knowledge, nobody has passed it on." },
      { text: "No fraud has been reported to the harbour office." },
      { text: "There is nothing at present to indicate that the ledger was copied." },
      { text: "We do not believe that the letters have been misused." },
      { text: "We have found no sign of misuse. The till kept no logs.", note: "Nothing was looked at." },
    ],
    clean: [
      { text: "We do not think that your permit was copied, because we do not hold it." },
      {
        text: "We went through the access logs from 1 March to 5 March 2026 and found no evidence that anybody else opened the file.",
      },
      {
        text: "We found no sign of misuse. To find out, we searched every login since 1 March 2026.",
        note: "What was looked at stands beside it.",
      },
      { text: "Nobody opened the file: the log of every access since 1 March 2026 shows only us." },
      { text: "We do not know whether anybody copied the list." },
      { text: "We have no evidence that the list was copied, but we cannot rule it out." },
      { text: "There is no evidence that would satisfy an auditor." },
      { text: "“We have no evidence of misuse,” said the carrier.", note: "Somebody else's words." },
      { text: "We are confident that the ledger will not be late again.", note: "Of what comes." },
      { text: "We cannot be sure that the ledger has not been misused: nothing was logged." },
      { text: "You need no proof of purchase." },
      { text: "The first notice said that we had no evidence of misuse, and it was wrong.", note: "Taken back." },
      { text: "If you see no sign of fraud, keep the key." },
      { text: "We have no reason to think that she was behind the theft.", note: "About a person." },
      { text: "There is no sign that our driver took part in the theft, and no reason to blame him." },
    ],
  },
});

function saysWhereLooked(passage: number, { draft }: RuleContext): boolean {
  return draft.passages
    .slice(Math.max(passage - 2, 0), passage + 3)
    .some(({ text, kind }) => kind !== "heading" && lookedAtPattern.test(text));
}
