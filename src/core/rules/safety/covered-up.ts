import { sourceLines } from "../../text/pattern-lines.ts";
import { kindsBut } from "../kinds-but.ts";
import { wordingRule } from "../wording-rule.ts";

const asked = sourceLines`
  (?:
    (?<=^|[.;:,] ?|\b(?:and|then) )
    |\b(?:
      please|kindly|you must|you should|must|should|make sure (?:to|(?:that )?you)|remember to
      |(?:ask|asks|asked|urge|remind|request|want|need)(?: (?:you|everybody|everyone|all|staff|colleagues)(?: \w+)?)? to
      |(?:so|also|therefore|immediately|now)
    ) ?
  )
`;
const not = String.raw`(?<=^|[.;:,] ?|\b(?:please|kindly|you|everybody|everyone|colleagues|staff|so|just|also|to|instructed|told|asked|advised) )(?:do not|don't|must not|should not|never|not to|refrain from|avoid)`;
const talk = String.raw`(?:(?:chat|slack|teams|whatsapp|text|direct|internal|e-?mail)[ -])?(?:messages|chats|history|conversations|threads|e-?mails|texts|notes|drafts|minutes|correspondence|posts|logs?(?: files)?|recordings)`;
/** "requests for money", "an e-mail": what one does not answer. */
const messages = String.raw`(?:(?:an?|the|any|such|these|those) )?(?:\w+ )?(?:requests?|demands?|offers?|invitations?|e-?mails?|messages?|calls?|texts?|letters?)\b`;

const deletes =
  "“{words}” asks for evidence to be destroyed. Ask for the opposite: keep everything. In many places to destroy it is an offence, and it looks like one everywhere.";
const unwritten =
  "“{words}” asks people to leave no trace. Take it out: what happened must be written down, and this sentence will be read out by others.";

const soothes =
  "“{words}” has people say what the record does not: personal data leaked. Give them words that are true.";

export const coveredUp = wordingRule({
  id: "IC916",
  name: "covered-up",
  title: "Asks people to delete, deny or write nothing down",
  message: "“{words}” asks people to deny what happened. Take it out: say what may be said, and who says the rest.",
  why: "Such a line does more harm than the incident once it is read by an authority, a court or a newspaper.",
  source:
    "UK Data Protection Act 2018, sections 148 and 173, and 18 U.S.C. 1519: destroying or concealing what an authority or a person has asked for is an offence; EU Directive 2019/1937 on those who report breaches; House judgement",
  severity: "warning",
  kinds: kindsBut(["recipient-request"]),
  triggers: undefined,
  isOncePerSentence: true,
  phrases: [
    {
      words: sourceLines`
        ${asked}(?:delete|destroy|shred|wipe|erase|get rid of|clear|remove) (?:
          (?:all|any|every one of|each of|all of)(?: (?:your|our|the|those))?|your|our|those|the
        ) (?:\w+ )?${talk}\b(?=
          [^.;]{0,20}\b(?:
            about|on|regarding|concerning|from (?:this|yesterday|today|last)|of (?:this|yesterday|today|last|that)
            |relating|related|with (?:us|each other|colleagues)
          )\b
          |[.!;]|$| (?:now|today|at once|immediately)
        )
      `,
      message: deletes,
      unless: String.raw`suspicious|phishing|fake|fraud\w*|scam\w*|claim\w*|pretend\w*|received|sent|by mistake|in error|spam|old|copies|attachment|strangers?|unknown|(?:do not|don't) know|after \d+ (?:days|months|years)|unless|not from us|personal data`,
    },
    {
      words: sourceLines`
        ${not} (?:put|write|keep|record|say|leave) (?:
          anything|this|it|any of (?:this|it)|a (?:record|note|trace|trail)|any (?:records?|notes?|trace|trail)
        )(?: about (?:this|it|the \w+))? (?:
          in writing|down|in (?:an )?e-?mails?|on (?:paper|record|e-?mail|slack|teams)|by e-?mail
          |in (?:the )?(?:chat|minutes)
        )
        |${not} (?:e-?mail|message|write|minute|document)(?:ing)? (?:about )?(?:
          this|anything about (?:this|it)|the (?:incident|leak|breach)
        )(?=[.,;]|$)
        |nothing (?:is to|should|must|may) be (?:put|written) (?:in writing|down)
        |(?:keep|leave) (?:this|it|everything) (?:
          off (?:e-?mail|the record|slack|teams|paper)|out of (?:e-?mails?|writing|the minutes)
        )
        |leave no (?:paper )?(?:trail|trace)|so that (?:there is|it leaves) no (?:record|trace|trail)
      `,
      message: unwritten,
      unless: String.raw`passwords?|codes?|names?|personal data|card|details of (?:customers|callers|patients)|about (?:individuals|callers|customers)`,
    },
    {
      words: sourceLines`
        ${not} (?:
          admit(?:ting)?(?! any(?:one|body) (?:in)?to (?:the|our|an?)\b)|acknowledg(?:e|ing)(?! ${messages})
          |conced(?:e|ing)|accept(?:ing)? (?:any )?(?:blame|liability|fault|responsibility)
        )\b(?: (?:that|to|any|anything|fault|liability|blame|responsibility|mistakes?|wrongdoing|it|this|anyone)\b)?(?: [\w']+){0,4}
        |${asked}(?:deny|play down|downplay|hush up|cover up) (?:that|any|everything|all|it|this|the|what)(?: [\w']+){0,4}
        |${not} (?:say (?:that we are |we are |that you are )?sorry|apologi[sz]e)
        |${not} (?:call it|call this|use the words?|say the words?|refer to (?:it|this) as) (?:an? )?[“"']?(?:
          leak|breach|data breach|attack|hack|fault|mistake|failure
        )\b
        |(?:if|when) (?:anyone|anybody|somebody|someone|they|customers|callers|people|you are) (?:ask(?:s|ed)?)[^.;]{0,30},? (?:say|tell them) (?:that )?(?:
          you know nothing|nothing (?:has )?(?:happened|went wrong|is wrong)
          |there (?:is|was) no (?:leak|breach|problem)|it is (?:only |just )?(?:routine |planned )?maintenance
        )
      `,
      unless: String.raw`until|people to|visitors|strangers|callers? in\b|entry|without (?:a|an|their) (?:badge|pass|ticket)|patients to|to (?:the )?(?:ward|building|site)|for (?:us|others|somebody else|your colleagues)|on (?:our|their) behalf|that you (?:did not|didn't|never|have not|haven't)`,
    },
    {
      words: String.raw`(?:tell|assure|reassure) (?:them|callers|customers|people|patients|residents|every(?:body|one)|any(?:body|one)(?: \w+){0,2}?) (?:that )?(?:their|all) (?:data|details|information|accounts?) (?:is|are|was|were) (?:\w+ )?(?:safe|secure|not affected)`,
      message: soothes,
      unless: String.raw`if (?!any|they ask|asked|some)|unless|whether|list|not (?:on|among|tell|assure)|(?:where|only if) (?:they|it)|n't tell|never|who (?:is|are|was|were) not`,
    },
  ],
  counts: ({ message }, { record }) =>
    message !== soothes ||
    (record?.type.certainty === "confirmed" && record.type.value === "leak" && record.data.certainty === "confirmed"),
  examples: {
    flagged: [
      { text: "Please delete your chat messages about this morning." },
      { text: "Delete all e-mails on this now." },
      { text: "We ask everyone to clear the chat history of last night." },
      { text: "Don’t put anything in writing." },
      { text: "Keep this off e-mail." },
      { text: "Do not admit that anything went wrong." },
      { text: "Never accept any blame on the phone." },
      { text: "Do not call it a leak." },
      { text: "If anybody asks, say that it is only maintenance." },
      { text: "Do not say sorry." },
      { text: "Tell callers that their data is safe.", record: "type: leak\ndata: [names]" },
    ],
    clean: [
      { text: "Please delete the e-mail that you received by mistake." },
      { text: "Delete any messages that claim to be from us." },
      { text: "Delete suspicious e-mails without opening them." },
      { text: "Keep all your messages about this morning: we need them." },
      { text: "Do not delete your chat messages." },
      { text: "Do not write your password down." },
      { text: "Do not put callers’ names in writing." },
      { text: "We deleted the log files of 2019 too early." },
      { text: "You should not admit visitors without a pass." },
      { text: "We do not accept that this was a small thing." },
      { text: "Do not call it a small incident: it was a leak." },
      { text: "Do not apologise for others; say what we did." },
      { text: "Delete the app, and install it anew." },
      { text: "Tell callers that their data is safe.", note: "Nobody knows of a leak." },
      { text: "Do not tell callers that their data is safe.", record: "type: leak\ndata: [names]" },
      { text: "Do not acknowledge requests for money." },
      { text: "Never acknowledge an e-mail that asks for your code." },
      { text: "Please do not accept responsibility for a booking that you did not make." },
      { text: "Delete any messages from strangers about your booking." },
      { text: "We told staff not to admit anyone to the server room." },
      {
        text: "Tell callers that their data was not affected where they booked by telephone.",
        record: "type: leak\ndata: [names]",
      },
    ],
  },
});
