/** Whom a file, a list or a copy that was hit holds, and who is told to reckon with it. */
import { sourceLines } from "../../text/pattern-lines.ts";
import { group, one, peopleWords } from "./marked-people.ts";
import type { AskedPattern } from "../../text/sieve.ts";

const holder =
  "(?:lists?|files?|(?:spread)?sheets?|tables?|folders?|exports?|attachments?|backups?|databases?|mailbox(?:es)?|cop(?:y|ies)|sticks?|laptops?|archives?|e-?mails?|messages?|documents?)";
const gone =
  "(?:went (?:astray|missing|out|to)|(?:was|were|is|are|has been|have been|had been|got) (?:\\w+ )?(?:stolen|lost|copied|leaked|exposed|sent|taken|public|opened|published|downloaded)|stolen|lost|missing|leaked|copied|exposed|affected)";
const details =
  "(?:names?|details|data|address(?:es)?|numbers?|records?|photos?|files?|information|notes|dates of birth|results|salaries|payslips)";
const all =
  "(?:(?:every one|each|all|some|most|half|many|none|only \\d+)(?: of)? |\\d[\\d,.]* (?:of )?|everybody|everyone)";

/** "The list that went astray held the details of our foster carers" */
const heldTheirDataPattern = peopleWords(
  sourceLines`
    ${holder}\b(?=[^.;?!]{0,120}\b${gone}\b)[^.;?!]{0,80} (?:
      held|holds?|had|has|contain(?:s|ed)|show(?:s|ed)|list(?:s|ed)|gave|gives?|with
    ) (?:the )?(?:[\w-]+ ){0,2}?${details}(?:,? (?:and|or) [\w -]{2,30})? (?:of|about|for) (?:
      our|all|all our|the|every|each|about \d[\d,.]*|\d[\d,.]*
    ) (?:[\w'-]+ ){0,3}?(?:${group}|${one})
  `,
);
/** "Every one of our employees appears in the file", "everyone who was on the payroll is in the stolen copy" */
const standInItPattern = peopleWords(
  sourceLines`
    (?<!\b(?:how|how many|whether|which|what) )(?:
      ${all}(?:our |the |these |those |my )?(?:[\w'-]+ ){0,3}?(?:${group}|${one})?|(?:${group})
    )\b[^.;?!]{0,90} (?:(?:appear|stand|figure)s?|is|are|was|were) (?:named |listed |all )?(?:in|on|among) (?:the|that|this|these) (?:[\w-]+ ){0,2}?${holder}\b
  `,
);
/** "Everyone who paid by card in August should assume that the card was copied" */
const shouldAssumePattern = peopleWords(
  `(?:everyone|everybody|anyone|anybody|whoever|all (?:[\\w'-]+ ){0,3}?(?:${group})|(?:${group})) who [^.;?!,]{3,80} (?:should|must|has to|have to) (?:assume|reckon|consider|expect|treat|regard)\\b`,
);
/** "Nobody apart from you was affected", "you are the only customer whose file was opened" */
const onlyYouPattern = peopleWords(
  `(?:nobody|no one|none) (?:else )?(?:apart from|except|but|other than|besides) (?:you|yourself)\\b[^.;?!]{0,20} (?:was|is|were|has been) (?:affected|concerned|involved|touched|hit)|you (?:are|were) the only (?:one|person|(?:${one}))\\b[^.;?!]{0,40}(?:affected|concerned|involved|whose)`,
);
/** "Number of data subjects concerned: 3,850", "the number is higher than we said: 412 donors, not 290" */
const numberLabelledPattern = peopleWords(
  sourceLines`
    (?:approximate |estimated |total |final )?number of (?:
      persons|people|individuals|(?:data )?(?:${group})
    )(?: (?:concerned|affected|involved|impacted))?\W{1,6}(?:about |around |some |approx\.? |up to )?\d
    |(?:number|figure|total|count) (?:is|was|has) (?:[\w-]+ ){0,6}?(?:
      higher|lower|larger|smaller|risen|grown|fallen|changed
    )\b[^.;?!]{0,60}[:,] ?(?:about |now )?\d[\d,.]* (?:[\w'-]+ ){0,2}?(?:${group})
  `,
);

/** "For every volunteer, the attachment gave the result of the check" */
const forEachHeldPattern = peopleWords(
  `for (?:every|each|all|\\d[\\d,.]*) (?:[\\w'-]+ ){0,3}?(?:${group}|${one})\\b[^.;?!]{0,60}, (?:the|it|this|that) (?:[\\w-]+ ){0,2}?(?:gave|gives|lists|listed|shows|showed|held|holds|contained|contains|has|had)`,
);

/** "On the list were the landlords of the old quarter", "among those taken in were two novices" */
const inItWerePattern = peopleWords(
  sourceLines`
    (?:on|in|inside|among) (?:it|them|(?:the|that|this|these) (?:[\w-]+ ){0,2}?(?:${holder}|victims|affected)) (?:was|were|is|are) (?:also |listed |named )?(?:
      (?:all )?(?:the|our) (?:[\w'-]+ ){0,2}?(?!customers|users|people|clients|members|individuals|persons|accounts|others)${group} (?:of|in|at|from|with|who|whose|on)\b
      |(?:about |some |over |nearly |more than |all )?\d[\d,.]* (?:[\w'-]+ ){0,3}?${group}
    )
  `,
);
/** "This notice is for former pupils whose records were in the cellar" */
const meantForPattern = peopleWords(
  sourceLines`
    this (?:notice|letter|message|page|e-?mail|information|text) (?:is|goes|concerns|went)(?: (?:meant|intended|addressed|sent|out|only))? (?:for |to )?(?:
      all |the |our |those |only ){0,3}(?!affected)(?:[\w'-]+ ){0,3}?(?:${group})(?: of [\w' -]{2,30})? (?:
      whose [^.;?!]{3,80} (?:was|were|went|had)|who (?!have\b|want|need|wish)\w+
    )
  `,
);
export const namedInIt: readonly AskedPattern[] = [
  heldTheirDataPattern,
  standInItPattern,
  shouldAssumePattern,
  onlyYouPattern,
  numberLabelledPattern,
  forEachHeldPattern,
  inItWerePattern,
  meantForPattern,
];
