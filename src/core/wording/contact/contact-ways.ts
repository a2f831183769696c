/** Ways by which an organisation can be reached: addresses, numbers, places and channels with a name. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Passage } from "../prose.ts";
import { wholeWords } from "../word-list.ts";

/** "help@example.org", "help [at] example.org" */
export const mailPattern = new Sieved(/\b(?!no-?reply)[\w.+-]{1,64}(?:@| ?[[(]at[\])] ?)[\w-]{1,63}\.[\w.-]{2,}/i);

/** Where no telephone number begins: after "your member ID is", "file number:", "claim", or within such a number. */
const notNamed = sourceLines`
  (?<!
    \b(?:
      (?:[Ii][Dd]|I\.D\.|[Rr]ef(?:erence)?\.?|[Ii]dentifi(?:er|cation))(?: (?:[Nn]umber|[Nn]o\.?|code))?
      |(?:
        [Ff]ile|[Cc]laims?|[Cc]ase|[Aa]ccount|[Pp]olicy|[Mm]ember(?:ship)?|[Pp]atient|[Cc]ustomer|[Cc]lient|[Oo]rder
        |[Ii]ncident|[Tt]icket|[Rr]ecord|[Cc]ard|[Bb]ooking|[Ii]nvoice|[Pp]assport|[Ll]icen[cs]e|[Cc]ontract|[Ss]ecurity
        |[Ss]erial|[Tt]ax|[Gg]roup
      ) (?:[Nn]umber|[Nn]o\.?|#)
    )(?: ?(?:is|was|:|=))? ?[\d -]{0,16}
    |\b(?:[Ff]ile|[Cc]laim|[Cc]ase|[Aa]ccount|[Pp]olicy|[Mm]ember|[Rr]eference|[Tt]icket|[Oo]rder) #?[\d -]{0,16}
  )
`;

/** "+44 20 7946 0000", "(555) 010-0199", "0800 123 456", without the "(8" of hours behind it */
export const phonePattern = new Sieved(
  patternLines()`
    (?=\+\d|\(\d\d|\b(?:0\d\d|1?-?8\d\d|\d{3}-\d))${notNamed}(?:
      (?:\+\d{1,3}|\(\d{2,5}\)|\b0\d{2,4}|\b1?-?8\d\d)[\d ().-]{5,18}\d\b(?<!\(\d{1,4})|\b\d{3}-\d{3}-\d{4}\b
    )
  `,
);

/** "12 Quay Street", "PO Box 12" */
export const postalPattern = new Sieved(
  /\b\d{1,5}[a-z]? (?:[A-Z][\w'-]{1,30} ){1,3}(?:Street|Road|Lane|Avenue|Way|Square|Drive|Place|Quay|Row|Court|House|Boulevard|St|Rd|Ave)\b|\bP\.? ?O\.? Box \d/,
);

/** Links that reach a person or a form. */
const reachingLinkPattern = new Sieved(
  /^(?:mailto:|tel:|sms:)|\/(?:contact|support|help|feedback|issues\/new|report|tickets?\/new|forms?)\b|\b(?:support|help)\.[\w-]+\.|wa\.me|forms\.gle|t\.me\/|discord\.(?:gg|com)|matrix\.to/i,
);

/** "Her direct line is 01632 960 000", "a phone line for nights: ext. 12" */
export const lineNumberPattern = new Sieved(
  patternLines("i")`
    \b(?:
      ring|call|phone|dial|text|(?:direct |phone |telephone |mobile )(?:line|number)|help ?line|hot ?line|telephone
      |extension|ext\.?
    )\b[^.;?!]{0,40}?(?:is|:|at|on)? ?(?:${notNamed}\+?\d[\d ().-]{5,18}\d\b|ext\.? ?\d{2,6})
    |\b(?:my|our|the|whose) extension (?:is|number is) \d{2,6}\b|\b(?:extension|ext\.?) ?\d{2,6}\b
  `,
);

/** What one gets in touch with or by, where it has no address. */
export const routePattern = wholeWords(
  sourceLines`
    (?:
      (?:help|service|support|incident|information|reception|customer|privacy|security|enquiry|front) ?(?:
        desk|line|team|centre|center|counter|service|care|office|officer
      )
      |hot ?line|switchboard|reception|call cent(?:er|re)|data protection officer|dpo
      |(?:secure )?(?:messag(?:e|es|ing)|mail) (?:service|system|cent(?:er|re)|function|box|area|facility|tool|feature)
      |secure (?:messag\w+|mail\w*|inbox)|(?:customer|members?) area|chat|in the app|through the app
      |(?:contact|web|online|this|our|the) (?:[\w-]+ )?form|portal|forum|channel|extension \d+
      |this (?:e-?mail|message|letter|post|thread|issue|ticket|discussion|pull request)
      |the (?:
        school|surgery|practice|clinic|branch|library|town hall|front desk|desk|shop|club ?house
        |(?:[\w-]+ ){0,3}(?:number|address) (?:is )?(?:on|at|in) (?:the (?:top|bottom|end|foot|back) of )?(?:your|this|the)|thread
        |comments
      )
      |our (?:[\w-]+ ){0,2}?(?:office|branch|shop|team|desk|staff|officer|colleagues|librarian|secretary)|any branch
      |your (?:branch|account|site|local|class|ward|shop|station) (?:manager|team|teacher|office|contact|nurse|desk)
      |the (?:[\w-]+ ){0,2}?(?:
        office|counter|desk|clerk|registry|registrar|secretary|librarian|receptionist|dean|chaplain|vicar|rector
        |curator|steward|foreman|coach|supervisor|president|chair(?:man|woman)?|director|treasurer|porter|ranger
        |concierge|purser|matron|warden|caretaker|bursar|head ?teacher|principal|manager|team|helpers|crew
        |registered office
      )
      |(?:our|your|their|the) (?:[\w'-]+ ){0,3}?(?:
        executive|ombuds(?:wo)?man|liaison (?:officer|team)|key person|deputy(?: head)?|officer|vestry|gate ?house
        |lodge|local branch|branch|team|office
      )
      |drop-in|company secretary
      |your (?:[\w-]+ ){0,2}?(?:
        worker|buyer|advis[eo]r|manager|tutor|contact|representative|broker|agent|leader|lead|rep|sister|steward
      )
      |the undersigned|(?:above|below) address
      |(?:above |below )?address (?:above|below|overleaf|(?:shown|given|printed|stated) \w+)
      |(?:issue|ticket|pull request|pr|discussion|thread) #?\d+|signal|threema|(?:as|on|at|to) @[\w.]+
      |my (?:[\w-]+ )?(?:office|room|study|desk)|the [\w-]+'s (?:lodge|office|room|desk|door|window|house)
      |any member of (?:the|our) [\w-]+|room \d+|live chat|whatsapp|(?:customer|support|member|client) portal
      |in person|slack|discord|issue tracker|(?:above|usual|following|same) channels
    )
    |(?:in|on|at|to|into|via) #[a-z][\w-]+
  `,
);

export function hasAddress(passage: Passage, text: string): boolean {
  return (
    mailPattern.test(text) || phonePattern.test(text) || passage.links.some((link) => reachingLinkPattern.test(link))
  );
}
