import { sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** Where answers would arrive: "this mailbox", "the address". */
const box = "(?:(?:e-?mail |text |phone )?(?:mailbox|mail box|inbox|address|account|number|e-?mail|mail))";
const nobodyDoes = String.raw`(?:(?:is|are|will)(?:n't| not| never)(?: be)?|won't be|cannot be|can't be|can not be)(?: \w+)?`;
const read =
  "(?:monitored|read|checked|attended(?: to)?|watched|staffed|manned|seen|received|answered|opened|delivered|looked at|processed|reviewed|responded to|replied to|dealt with|picked up|actioned)";
const answers =
  "(?:replies|reply|replying|answers?|responses|responding|anything|whatever|(?:messages|e-?mails|texts|mails?)(?= (?:[\\w-]+ ){0,3}?(?:(?:to|at) (?:this|that|it|us)|back|in return)\\b)|incoming mail)";
const here = "(?:this|the|that|our) ";
const message =
  "(?:e-?mail|message|text|letter|notice|mail|address|mailbox|number|account|sms|notification|alert|update|newsletter)";

const tellsNotToAnswer =
  "“{words}” tells worried people that nobody reads what they write. Send from an address that somebody answers, or say where they can write.";

/** "Forged messages come from …": somebody else's address, or a warning. */
const notOurs =
  "forged?|fake|scam\\w*|phish\\w*|fraud\\w*|suspicious|claim\\w*|pretend\\w*|no longer|never again|former|used to";

const elsewherePattern =
  /@|\b(?:instead|call|phone|telephone|ring|contact|write to|speak to|visit|come to|use the form|help ?line|hotline)\b|\d{3}/i;

/** Whether neither the sentence nor the one behind it gives another way. */
function isOnlyWay(hit: PlacedHit, { draft: { passages } }: RuleContext): boolean {
  const words = passages[hit.passage]?.text.slice(hit.start, hit.end) ?? "";
  const around = [passages[hit.passage], passages[hit.passage + 1]].map((passage) => passage?.text ?? "").join(" ");
  return words.includes("@") || !elsewherePattern.test(around.replace(words, ""));
}

export const noreplyContact = wordingRule({
  id: "IC605",
  name: "noreply-contact",
  title: "An address that nobody reads",
  message: "“{words}” sounds like an address that nobody reads. Give one that somebody answers.",
  why: "People who write after a leak are worried; an answer that never comes is the second failure.",
  source: "House judgement",
  severity: "warning",
  triggers: [
    ...["noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "dontreply"],
    ...["do not", "don't", "refrain", "mailbox", "mail", "inbox", "address", "account", "number", "unmonitored"],
    ...["unattended", "send", "repl", "answer", "respon", "message", "e-mail", "email", "text", "anything", "whatever"],
  ],
  isOncePerSentence: true,
  counts: isOnlyWay,
  phrases: [
    {
      words: String.raw`(?:no-?_?reply|do-?_?not-?_?reply|dont-?reply)[\w.+-]{0,30}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
      unless: "from|sender|sent by|comes?|came|do not reply|don't reply|search|look for|not (?:to )?(?:write|reply)",
    },
    {
      words: sourceLines`
        (?:
          (?:do not|don't|please not|not to|cannot|can't|not possible to|impossible to|unable to) (?:\w+ )?(?:
            reply|respond|answer|write back
          )
          |(?:refrain|abstain) from (?:\w+ )?(?:replying|responding|answering|writing)
        ) (?:directly )?(?:(?:to|by|using|from) )?${here}(?:\w+ )?${message}
      `,
      unless: notOurs,
      message: tellsNotToAnswer,
    },
    {
      words: String.raw`automat(?:ed|ic|ically) [^.;?!:]{0,40}[;,\u2013\u2014-]? ?(?:please )?(?:do not|don't) (?:reply|respond|answer)`,
      unless: notOurs,
      message: tellsNotToAnswer,
    },
    {
      words: sourceLines`
        ${box}(?: (?!is\b|are\b|was\b|had\b)[\w'-]+){0,8}? (?:
          ${nobodyDoes} ${read}
          |(?:is|are) (?:\w+ )?(?:
            unmonitored|unattended|unstaffed|unmanned|not in use|only for sending|for outgoing (?:\w+ )?only
            |outgoing only|send-only
          )
          |(?:cannot|can't|can not|does not|doesn't|is unable to|is not able to|is not set up to) (?:receive|accept|take|handle) (?:\w+ )?(?:
            ${answers}|messages|e-?mails?|mail|incoming
          )
        )
      `,
      unless: notOurs,
      message: tellsNotToAnswer,
    },
    {
      words: String.raw`(?:unmonitored|unattended|unstaffed|unmanned|send-only|outgoing-only|outgoing|no-?reply|do-not-reply|notification-only|automated|automatic)(?: \w+)? (?:mailbox|inbox|address|account|number)`,
      unless: `${notOurs}|(?:e-?mails?|messages?|letters?|mail) from`,
      message: tellsNotToAnswer,
    },
    {
      words: sourceLines`
        ${answers}(?: (?!is\b|are\b|was\b|were\b|had\b|we\b|that\b|which\b)[\w'-]+| you| we){0,7}? (?:
          ${nobodyDoes} ${read}(?! (?:before|until|within|after|on|by \d+|by \w+day)\b)
          |(?:will )?(?:go|goes) (?:unread|unanswered|nowhere|to nobody)|(?:will )?reach(?:es)? (?:nobody|no one)
          |will (?:
            be (?:lost|deleted|discarded|ignored|deleted unread|rejected)|bounce
            |(?:not|never) reach (?:us|anyone|anybody)
          )
        )
      `,
      unless: `${notOurs}|without|unless|if`,
      message: tellsNotToAnswer,
    },
    {
      // "Nobody read that e-mail" tells of the past.
      words: sourceLines`
        (?:
          (?:nobody|no one|no-one) (?:here |at \w+ )?(?:
            reads|monitors|checks|looks at|answers|sees|watches|attends to|opens|picks up|receives
          )
          |(?:none of us (?:here )?|(?:nobody|no one|no-one|none of us) (?:here |at \w+ )?will )(?:
            read|monitor|check|look at|answer|see|watch|attend to|open|pick up|receive
          )
        ) (?:
          (?:the|this|that|our) (?:[\w-]+ )?(?:mailbox|inbox|address|account|e-?mails?)
          |(?:the |any |your )?(?:reply|answer|replies|answers|responses|messages that|messages sent|mail sent)
        )
      `,
      unless: notOurs,
      message: tellsNotToAnswer,
    },
    {
      words: sourceLines`
        (?:
          (?:we|I) (?:
            do not|don't|cannot|can't|can not|will not|won't|are not able to|are unable to|am unable to
          ) (?:read|see|answer|receive|respond to|reply to|monitor|check|accept|look at|process)
          |unable to (?:read|see|answer|receive|respond to|reply to)
        ) (?:
          (?:any |your )?${answers}(?: (?:sent |you send |that you send )?(?:(?:to|at|in|on) (?:this|that|the|it)(?: ${box})?|back|in return|here))?(?=[.,;!]|$| and\b| or\b)
          |(?:any |your )?${answers} (?:sent |you send )?(?:to|at) (?:this|that)|this ${box}
          |anything (?:that )?you (?:send|write)
        )
      `,
      unless: notOurs,
      message: tellsNotToAnswer,
    },
  ],
  examples: {
    flagged: [
      { text: "Write to us at noreply@example.org." },
      { text: "Questions? E-mail no-reply@example.org." },
      { text: "- E-mail: <donotreply@example.org>" },
      { text: "You can reach us at do-not-reply@help.example.org." },
      { text: "Contact: noreply-incident@example.org" },
      { text: "| E-mail | Phone |\n| --- | --- |\n| noreply@example.org | 020 7946 0000 |" },
      { text: "Please do not reply to this text." },
      { text: "Nobody reads this inbox." },
      { text: "Replies to this letter will not be read." },
      { text: "This is an unmonitored mailbox." },
      { text: "We cannot answer e-mails sent to this address." },
    ],
    clean: [
      { text: "Write to us at help@example.org." },
      { text: "Our letter came from noreply@example.org." },
      { text: "Please do not reply to noreply@example.org; write to help@example.org." },
      { text: "Look for an e-mail whose sender is noreply@example.org." },
      { text: "No reply has come from the supplier." },
      { text: "The bounce went to `noreply@example.org`." },
      { text: "Please do not reply to this text; ring the box office." },
      { text: "This mailbox is not monitored. Write to box@example.org." },
      { text: "Do not reply to forged messages that say this address is ours." },
      { text: "Your messages cannot be read by other guests." },
      { text: "A skipper wrote to us at noon, and nobody read that e-mail until four." },
    ],
  },
});
