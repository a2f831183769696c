import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

const secret = sourceLines`
    (?:
      pass ?words?|pass ?codes?|pass ?phrases?|pass ?keys?|pin(?: number| code)?s?
      |(?:credit |debit |bank |payment )?card (?:numbers?|details)|cvv2?|cvc|security codes?
      |(?:
        one-time|single-use|sms|confirmation|verification|access|sign-in|log-in|login|six-digit|four-digit|backup
        |recovery|unlock|door|alarm|authenticator|authentication
      ) (?:codes?|keys?|pins?)
      |(?:three|four|last three|six) digits|social security (?:numbers?|cards?)|ssn|national insurance numbers?
      |(?:tax|taxpayer) (?:id|identification|reference)(?: numbers?)?|bank (?:account )?(?:details|numbers?)
      |account numbers?|iban|passport (?:numbers?|details)|driver'?s? licen[cs]e numbers?|driving licen[cs]e numbers?
      |(?:a )?(?:copy|copies|photo|photograph|scan|picture) of (?:your|the|their|both sides of your) (?:
        passports?|id|identity cards?|driving licen[cs]es?|driver's licen[cs]es?|bank cards?|credit cards?
        |debit cards?|cards?
      )
      |(?:login|sign-in|log-in|signin|online banking|banking|account) (?:details|login|log-in|names? and passwords?)
      |credentials|(?:private|secret|recovery|encryption|api) keys?
      |(?:recovery|seed|secret|backup) (?:phrases?|words?)|mother's maiden name|maiden name
      |(?:secret|security|memorable) (?:answers?|words?|questions?)
      |answers? to (?:your|the) (?:security|secret) questions?|memorable (?:words?|dates?|information)|online banking
    )
  `;
/** No part of what is asked for: "tell us whether your PIN works". */
const otherwise =
  "(?!(?:if|whether|when|whenever|that|about|how|which|who|why|what|where|at|to|once|after|before|as|because|new|next|forgotten|every|no)\\b)";
/** "your full", "the current sign-in", "your user name and" */
const your = `(?:us )?(?:(?:with|back|again|both|also|only|all) )?(?:(?:your|the|their|a|an|any) )?(?:${otherwise}[\\w'-]+ ){0,3}(?:(?:of|and|or) (?:your |their |the )?(?:${otherwise}[\\w'-]+ ){0,2}?)?`;
/** Whom it should go to: "us", "our agent", "the school office". */
const us =
  "(?:us|me|our (?:[\\w-]+ )?[\\w-]+|the (?:[\\w-]+ )?(?:office|desk|team|agent|staff|school|club|clinic|shop|branch|reception|counter|front desk|help ?desk|support|operator|adviser|advisor|caller|nurse|clerk|engineer|person|bursar|secretary))";
const give =
  "(?:send|e-?mail|mail|text|tell|give|provide|supply|share|forward|fax|write|read(?: out)?|hand(?: in| over)?|submit|message|state|quote|enter|confirm|include|let (?:[\\w-]+ ){1,3}(?:have|know)|disclose|post|return|drop off|bring|note down|put)";
/** As `give`, but for what one does on a page or for oneself. */
const pass =
  "(?:send|e-?mail|mail|text|tell|give|provide|supply|share|forward|fax|hand(?: in| over)?|submit|message|state|quote|confirm|include|disclose|post|return|drop off)";
/** How it would come to the sender: "by return mail", "to help@example.org", "in the form". */
const sent = sourceLines`
    (?:
      by (?:e-?mail|return|reply|text|phone|telephone|post|letter|message|mail|fax|sms|chat)
      |by return (?:e-?mail|post|mail)
      |in (?:your|a|an|the|this) (?:reply|answer|e-?mail|message|form|letter|attached form|chat|note|envelope)
      |in writing|on (?:a|the|this|an) (?:[\w-]+ )?(?:slip|form|card|sheet|piece|paper|postcard|phone|note)
      |over the (?:phone|telephone)
      |when (?:you|we|she|he|they|our \w+) (?:call|calls|write|reply|ring|rings|phone|phones|contact|come|visit)
      |(?:to|with) (?:
        us|me|our [\w-]+(?: \w+)?
        |the (?:support|help|office|school|desk|team|club|address|number|clinic|front)(?: \w+)?
      )
      |at the (?:desk|counter|office|school|front|reception)|to [\w.+-]+@[\w.-]+
    )
  `;
/** What only we do, and no reader: "we will send", "the bank gave you". */
const notWe =
  "(?<!\\b(?:had to|used to|able to|we|i|they|he|she|it|who|that|criminals|thieves|attackers)(?:'ll| will| would| can| could| shall| did| may| might| also| then)?(?: \\w+)? )";

/** "never", "do not", "if somebody asks", "a forger may": a warning, and no request. */
const refusal = sourceLines`
    never|not|no one|nobody|none|\w+n't|without|cannot
    |if (?:any(?:one|body)|some(?:one|body)|you (?:get|receive|are asked))|asks|asking|asked us
    |(?:was|were|being|been|if) asked|pretend\w*|claim\w*|fraud\w*|forg\w+|scam\w*|criminals?|suspicious|phish\w*
    |your (?:own )?bank(?! (?:account|details|card|statement)s?\b)|thief|thieves|attackers?|hackers?|beware|careful
    |hang up|instead of|rather than|any more|used to|by mistake
  `;

export const asksForSecret = wordingRule({
  id: "IC606",
  name: "asks-for-secret",
  title: "Readers are asked to send a secret",
  message:
    "“{words}” asks readers for what no honest sender asks for, and forgers will copy it. Let people sign in on your own site, or ask for something that is no secret, such as a booking number.",
  why: "A notice that asks for passwords or card numbers looks like a forgery, and teaches readers to answer the next forgery.",
  source:
    "UK NCSC, advice on phishing; US Federal Trade Commission: honest companies do not ask for your passwords or numbers by e-mail",
  severity: "warning",
  triggers: [
    ...["send", "reply", "respond", "answer", "e-mail", "email", "mail", "text", "tell", "give", "provide", "confirm"],
    ...["write", "ask", "supply", "state", "quote", "share", "forward", "fax", "read", "hand", "submit", "message"],
    ...[
      "enter",
      "include",
      "let",
      "disclose",
      "post",
      "return",
      "drop",
      "bring",
      "note",
      "put",
      "have",
      "need",
      "require",
    ],
    ...["fill", "complete", "get back", "attach", "upload", "keep", "verif", "prove", "identif"],
  ],
  unless: refusal,
  phrases: [
    {
      words: `${notWe}${give}(?: (?:out|in|over|back))? (?:(?:to|with) )?${us}(?: (?:with|back|again|both|also|only|have|know|in confidence))? ${your}${secret}`,
    },
    { words: `(?:let) ${us} (?:know|have|see) ${your}${secret}` },
    {
      words: `(?:reply|respond|answer|write (?:back|to us)|get back to us|call us|ring us|phone us|mail us|e-?mail us)\\b[^.;?!]{0,40} (?:with|and (?:give|state|tell us|include|confirm|quote|provide|send)) ${your}${secret}`,
    },
    { words: `${notWe}${pass} ${your}${secret}[^.;?!]{0,60}? ${sent}` },
    {
      words: sourceLines`
        (?:
          we|i|our (?:\w+ ){1,2}\w+
          |(?:the|an|one of our) (?:[\w-]+ ){0,2}?(?:
            agents?|staff|team|operators?|advisers?|advisors?|caller|desk|office|nurse|clerk|colleagues?
          )
        )(?:'ll| will| shall| may| might| must)? (?:then |also )?(?:
          ask (?:you |them |members |customers )?for
          |(?:need|require)(?: to have| you to \w+(?: us)?)?(?= (?:your|their|a copy|the (?:three|four|last|full))\b)
        ) ${your}${secret}
      `,
    },
    {
      words: `have ${your}${secret}(?: (?:and \\w+(?: \\w+)? )?)?(?: ?(?:ready|to hand|at hand|handy|with you|available))`,
    },
    {
      words: `(?:fill in|fill out|complete|return|enter|write)\\b[^.;?!]{0,40} (?:form|slip|card|sheet|reply|survey|page below)\\b[^.;?!]{0,30}? (?:with|including|giving|stating) ${your}${secret}`,
    },
    {
      words: `(?:verify|prove|confirm|check)\\b[^.;?!]{0,40}? by (?:sending|giving|providing|confirming|telling|e-?mailing|texting|replying with|reading out|quoting|stating)(?: us| me)? ${your}${secret}`,
    },
    {
      words: `(?:asked|required|requested|need|needs|have|has|must|obliged|invited) (?:to )?(?:bring|hand in|hand over|give|provide|submit|supply|state|send|disclose|leave|write down) ${your}${secret}`,
      unless: "sign[- ]?in (?:page|to)|log[- ]?in (?:page|to)|never|website|if",
    },
    {
      words: `(?:will|may|might|shall) be asked (?:for|to (?:give|confirm|state|provide|quote|read out)) ${your}${secret}`,
      unless: "sign(?:ing)? in|log(?:ging)? in|app|(?:web)?site|page|screen|settings",
    },
    { words: `(?:attach|enclose|upload)(?: (?:to|with) your \\w+)? ${your}${secret}` },
  ],
  examples: {
    flagged: [
      { text: "Please send us your password." },
      { text: "Reply to this e-mail with your card number." },
      {
        text: "Please confirm your date of birth and give your account number by e-mail.",
        note: "The account number.",
      },
      { text: "Our support team will ask for your PIN." },
      { text: "E-mail us a copy of your passport." },
      { text: "Write to us and state your social security number." },
      { text: "Provide your password to our support team." },
      { text: "Have your PIN ready when you ring." },
      { text: "Give the box office your sign-in password." },
      { text: "Return the form with your user name and password." },
      { text: "Members are asked to hand in their door codes." },
      { text: "Prove who you are by quoting your memorable word." },
      { text: "You will be asked for your security answer." },
    ],
    clean: [
      { text: "We will never ask you for your password." },
      { text: "Do not send us your password." },
      { text: "If somebody says they need your card number over the phone, hang up." },
      { text: "Change your password on our website." },
      { text: "Reply to this e-mail with your booking number." },
      { text: "Nobody from our company will ask for your PIN." },
      { text: "A forger may ask for your card number by e-mail." },
      { text: "Tell us if your password was changed without you." },
      { text: "Tell us whether your PIN still works." },
      { text: "We will post new PINs to all singers by letter." },
      { text: "You will be asked for your password when you next sign in." },
      { text: "Write down your recovery phrase on a sheet and lock it away." },
    ],
  },
});
