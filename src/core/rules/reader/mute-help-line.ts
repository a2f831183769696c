import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { kindsBut } from "../kinds-but.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";

/** Those who answer */
const answerers = sourceLines`
  (?:
    (?:
      (?:call|contact)[ -](?:cent(?:er|re)|handlers?|takers?)|help ?(?:line|desk)|hot ?line
      |(?:
        phone|telephone|support|information|enquir(?:y|ies)|inquiry|assistance|response|customer(?: \w+)?
      ) (?:line|team|staff|cent(?:er|re))
    )(?: (?:staff|team|agents?|representatives?|advis[eo]rs?|operators?|colleagues|workers))?
    |(?:advis[eo]r|agent|operator|representative|receptionist|call[ -]handler)s?|switchboard
    |(?:people|staff|colleagues|those) (?:on|at|who (?:answer|staff|man)) (?:the|our|this|that) (?:\w+ ){0,2}(?:
      lines?|phones?|calls?|number|desk
    )
    |(?:anyone|anybody|those) answering (?:our|the) (?:line|phone)s?|whoever (?:answers|picks up)(?: the phone)?
    |the line|this line
  )
`;
const cannotTell = sourceLines`
  (?:
    (?:is|are|will be|may be) (?:\w+ly |also |therefore )?(?:
      unable|not (?:\w+ly )?(?:able|permitted|authori[sz]ed|allowed|in a position|trained|equipped)
    ) to
    |will not be able to|won't be able to|cannot|can't|can not|may not
  ) (?:discuss|confirm|tell|say|see|look|give|share|access|view|check|comment|go|disclose|answer|provide|read)\b
`;
const hasNothing = String.raw`(?:(?:do(?:es)? not|don't|doesn't) (?:have|hold|know)|ha(?:s|ve) no|hold no)\b(?! (?:the |enough )?(?:time|staff|right|means|need)\b)`;
/** "you what was in your file", "the content of letters", "access to your records" */
const inFile = sourceLines`
  (?: (?!how\b|when\b)[^.;?!:,]{0,40}?)? (?:
    details of (?:the|your) (?:data|information|documents|papers|files)|(?:(?:exact|precise|actual) )?contents?\b
    |(?:what|which|whether|if|how much)\b[^.;?!:]{0,40}?\b(?:your|you|was|were|been|had|is|are|it|they)\b
    |(?:your|individual|specific|personal|particular|each|the affected) (?:[\w-]+ ){0,2}?(?:
      files?|records?|cases?|letters?|accounts?|details?|data|documents?|information|circumstances?|situations?
      |claims?|quer(?:y|ies)|questions?|notes?|list
    )\b
  )
`;

/** Who can, beside it: "but she will ring you back", "a nurse who can" */
const someoneCanPattern = patternLines("i")`
    \b(?:
      (?:call|ring|phone|write|come back|get back|speak|reply) to you\b|(?:call|ring|phone|email|e-mail) you\b
      |(?:call|ring|phone) back|put you through|(?:pass|refer|transfer|send) (?:you|your|it|them|on)\b
      |(?:he|she|who|we|they|I) (?:can|will)\b(?! not)|but (?:\w+ ){1,6}(?:can|will)\b(?! not)|instead
    )
  `;

export const muteHelpLine = wordingRule({
  id: "IC618",
  name: "mute-help-line",
  title: "A help line that cannot answer",
  message:
    "“{words}”: that is what everybody will call about. Tell each reader in the letter what was in their file, or say who can tell them, and how to reach that person.",
  why: "People call to learn what was taken from them; a line that cannot say so sends them away angrier than before.",
  source: "Zou, Danino, Sun and Schaub (2019), CHI: say what of this reader’s was exposed; House judgement",
  severity: "information",
  kinds: kindsBut(["regulator-worksheet", "staff-note", "staff-script"]),
  triggers: ["unable", "not", "n't", "no "],
  isOncePerSentence: true,
  unless: String.raw`(?:medical|legal|financial|tax|clinical|investment) (?:advice|opinions?|questions?)|passwords?|pin|other (?:people|customers|patients|members|callers|families)|(?:some|any)(?:one|body) else|third part(?:y|ies)|until|before|unless|without|yet|card number`,
  phrases: [
    { words: String.raw`(?<!your |bank's )${answerers}(?: [\w-]+){0,10}? (?:${cannotTell}|${hasNothing})${inFile}` },
  ],
  counts: ({ passage }, { draft }) => nobodyCan(passage, draft.passages),
  examples: {
    flagged: [
      { text: "Our advisers are unable to confirm what was in your file." },
      { text: "The help line cannot discuss individual cases." },
      { text: "Please note that agents do not have access to your records." },
      { text: "Call centre staff will not be able to tell you which documents were copied." },
      { text: "Representatives are not able to provide specific information." },
      { text: "Those who answer the phone can’t see what was on your form." },
      { text: "The information line has no details of individual claims." },
    ],
    clean: [
      { text: "Our advisers can tell you what was in your file." },
      { text: "The help line cannot give legal advice." },
      { text: "Agents cannot see your file, but a nurse who can will ring you the same day." },
      { text: "Our advisers cannot see your file. They will pass your question to Ana Ruiz, who rings back." },
      { text: "We cannot yet say what was in your file." },
      { text: "Advisers cannot discuss your file before you have told them your number." },
      { text: "Agents cannot see your password." },
      { text: "The help line cannot delete your data.", note: "Something to do, and no answer." },
      { text: "The line is not open on Sundays." },
    ],
  },
});

function nobodyCan(passage: number, passages: RuleContext["draft"]["passages"]): boolean {
  return !passages.slice(passage, passage + 2).some(({ text }) => someoneCanPattern.test(text));
}
