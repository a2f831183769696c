import { sourceLines } from "../../text/pattern-lines.ts";
import { kindsBut } from "../kinds-but.ts";
import { wordingRule } from "../wording-rule.ts";

const not = String.raw`(?:do not|don't|(?:must|should|may) not|are not (?:allowed|permitted) to|not to|never|refrain from|avoid)`;
const people =
  "you|customers|residents|recipients|readers|parents|patients|members|tenants|staff|councils|partners|people|every(?:body|one)|all of you|users";
/** "please do not", "we ask that you refrain from"; not "we do not". */
const asked = String.raw`(?:please(?:,? \w+)?|kindly|you|(?:that|asks?|(?<!\b(?:(?:we|I) are|was|were|been) )asked|urged?|remind(?:ed)?|request(?:ed|s)?|advised?|expect|require|trust)(?: (?:that|${people})){0,2}(?: to)?|(?<=^|[.;:,] ?)) ?(?:to )?`;
const speak = "(?:discuss|talk|speak|post|comment|writ|tweet|gossip|speculat)(?:e|ing)?";
const pass =
  "(?:(?:shar|publish|mention|repeat|spread|disclos|forward|post|circulat|reveal|discuss)(?:e|ing)?|pass(?:ing)? on)";
const matter =
  "(?:(?:this|the|our) (?:data )?(?:incident|breach|leak|outage|matter|issue|situation|subject|news|mistake|error|event|letter|notice|statement)|contents? of this (?:letter|notice|e-?mail|message))";
const press = "(?:the (?:press|media|papers)|journalists|reporters)";
const publicly = String.raw`(?:on(?: any)? (?:social media|facebook|twitter|whatsapp|the internet|forums?)|online|publicly|in public|(?:with|to) (?:any(?:one|body)|others|outsiders|the public|${press}|third parties|your (?:neighbours?|friends|family|colleagues|customers)|other \w+))`;
const authority = String.raw`(?:the )?(?:(?:data protection |supervisory )?(?:authorit(?:y|ies)|regulators?)|ICO|information commissioner\w*|commissioner|ombudsman|police|DPC|CNIL|AEPD|attorney general)`;
const says =
  "(?:(?:shar|publish|post|discuss|repeat|spread|talk|speak|forward|disclos)(?:e?s?|ing)|pass(?:es|ing)? on)";
const punished = String.raw`(?:may|will|could|can|shall|might|risks?|faces?)\b[^.;]{0,20}\b(?:prosecut\w+|legal action|dismiss\w*|disciplin\w+|liable|sued|fined|court)`;
/** A threat is about speaking or about data, and not about tickets. */
const ofData = String.raw`(?=[^.;]{0,200}\b(?:data|details|information|lists?|files?|letters?|e-?mails?|messages?|leak|breach|incident|shar(?:e|ing)|publish(?:ing)?|post(?:ing)?|spread(?:ing)?|disclos(?:e|ing|ure)|discuss(?:ing)?|speak(?:ing)?|talk(?:ing)?)\b)`;

const regulator =
  "“{words}” asks readers not to turn to those who watch over us. Leave it out: anybody may complain, and others have duties of their own to report.";
const call =
  "“{words}” sends worried people away. Say when there will be somebody to talk to, or name another way for what can wait.";
const threat =
  "“{words}” threatens the people whom this has harmed. Leave it out, or ask for what protects others, and say why.";

export const silencedReader = wordingRule({
  id: "IC621",
  name: "silenced-reader",
  title: "Readers asked to keep quiet, or threatened",
  message:
    "“{words}” asks readers to keep quiet, and that is the line that will be quoted. Leave it out: they may speak of what happened to them.",
  why: "Whoever is asked to keep quiet about harm done to them, or threatened, tells it all the louder, and was wronged twice.",
  source:
    "General Data Protection Regulation, articles 33 and 77: duties to report and the right to complain are each one’s own; US SEC rule 21F-17; House judgement",
  severity: "warning",
  kinds: kindsBut(["recipient-request", "regulator-worksheet"]),
  triggers: undefined,
  isOncePerSentence: true,
  phrases: [
    {
      words: sourceLines`
        ${asked}${not} ${speak} (?:about |on )?(?:${matter}|this|it|what happened|anything)(?: \w+)?,? ?${publicly}
        |${asked}${not} ${pass} (?:${matter}|this|what happened)(?: ${publicly})?(?=[.,;!]|$)
        |${asked}${not} ${speak} ${publicly} (?:about|on|of) (?:${matter}|this|it|what)
        |${asked}${not} (?:talk|speak|go)(?:ing)? to ${press}
      `,
      unless: "until|password|passcode|code|link|press office|refer|pass on|send them",
    },
    {
      words: sourceLines`
        (?:please|kindly|you must|we (?:ask|trust|expect)[^.;]{0,20}?)(?: to)? (?:keep|treat) (?:${matter}|this)(?: as)?(?: strictly| private and)? (?:
          confidential|private|quiet|to yourselves|to yourself|between us|secret|under wraps
        )
        |(?:please|we(?:'d| would)? ask[^.;]{0,20}?) hold off (?:on )?(?:
          saying|telling|announcing|publishing|posting|informing
        )(?: \w+)?(?: publicly)?
      `,
      unless: String.raw`until|before|code|password|because|so that|(?:as|since|for) (?:it|this) (?:names|holds|has|contains|lists|shows|gives|bears)|if you (?:share|live)|embargo\w*|(?:by|on) \d`,
    },
    {
      words: sourceLines`
        ${asked}(?:${not}|hold off) (?:
          (?:
            report(?:ing)? (?:this|it|${matter}|anything)(?: \w+)?|complain(?:ing)?(?: about (?:this|it|us))?
            |go(?:ing)?
          ) to
          |(?:contact|notify|tell|inform|approach|involv)(?:e|ing)?
        ) ${authority}(?! to (?:find|learn|ask|check|see|hear)\b)
        |(?:before|instead of|rather than) (?:you )?(?:
          complain(?:ing)?(?: about (?:this|us))? to|report(?:ing)? (?:this|it|us) to|go(?:ing)? to|speak(?:ing)? to
          |talk(?:ing)? to
        ) (?:the (?:press|media|papers)|${authority})
      `,
      message: regulator,
      unless:
        "already|for you|on your behalf|for yourself|999|112|emergency|if you (?:have|like|wish|prefer)|twice|must complain to us",
    },
    {
      words: sourceLines`
        (?:any(?:one|body)|whoever|those|any (?:person|customer|recipient|member)|(?:${people}) who)\b[^.;]{0,20} ${says}\b(?! your\b)[^.;]{0,60} ${punished}
        |(?:we (?:will|shall|may|reserve the right to|are ready to)|reserves? the right to)(?: \w+)? (?:
          take|consider|pursue|bring|seek
        ) (?:legal|disciplinary|further) (?:action|proceedings) against (?:
          any(?:one|body)|those|whoever|${people}
        )[^.;]{0,30} ${says}(?! your\b)
        |${ofData}(?:
          (?:${people}) (?:are|is|should be) (?:
            (?:hereby |kindly |also )?(?:reminded|warned|advised|put on notice)|aware|mindful
          )
          |(?:please|we (?:would |must )?(?:like to )?)(?: be)? ?(?:
            remind(?:ed)?(?: \w+)?|warn(?:ed)?(?: \w+)?|note|aware
          )
        )(?: that)? [^.;]{0,60}\b(?:is|are|be|commits?|constitutes?|amounts? to) (?:an? )?(?:
          (?:criminal )?offen[cs]e|unlawful|illegal|crime|prosecut\w+
        )
      `,
      message: threat,
      unless: String.raw`attackers?|hackers?|criminals?|thief|thieves|fraudsters?|scam\w*|phishing|fake|intruders?|stolen|misus\w+|if (?:any(?:body|one)|somebody|someone) (?:offers|contacts|asks)|report(?:ed)? it to`,
    },
    {
      words: sourceLines`
        (?:please |kindly |we ask (?:you|customers|everybody) to )?only (?:
          call|ring|phone|telephone|contact
        )(?: us)? (?:if|when|where|in)\b[^.;,]{0,30}\b(?:urgent|urgently|emergency|necessary|essential|must)
        |(?:please|kindly|we (?:would )?ask(?: that)?(?: you| customers| everybody)?(?: to)?) (?:
          do not|don't|not|avoid|refrain from
        ) (?:call|ring|phone|telephone|contact)(?:ing)?(?: us)? (?:
          at (?:the|this) (?:moment|time|stage)|now|today|tonight|for now
          |unless (?:it is |it's |your (?:\w+ )?is )?(?:absolutely |really |truly )?(?:
            urgent|necessary|essential|an emergency
          )
        )
      `,
      message: call,
      unless: String.raw`instead|tomorrow|e-?mail|write to|reply|form|chat|online|message|website|web page|from (?:\d|noon|mon|tues|wednes|thurs|fri|satur|sun)\w*|(?:at|after|by) \d|your (?:bank|doctor|surgery|gp|school|council)`,
    },
  ],
  // Staff may be asked to leave the press to those who speak for all.
  counts: ({ message }, { kind: { id } }) => message !== "" || (id !== "staff-note" && id !== "staff-script"),
  examples: {
    flagged: [
      { text: "Please do not discuss this on social media." },
      { text: "We ask that you refrain from discussing the incident with others." },
      { text: "You must not talk to the press." },
      { text: "Please keep this matter confidential." },
      { text: "Anybody who shares this information may be prosecuted." },
      { text: "Customers are reminded that it is an offence to use other people’s data." },
      { text: "We will take legal action against anyone who posts about this." },
      { text: "We would also ask that you do not report this to the ICO." },
      { text: "Please speak to us before you complain to the regulator." },
      { text: "Please only call if your query is urgent." },
      { text: "Please don’t call us at the moment." },
      { text: "We would ask you to hold off saying anything publicly." },
    ],
    clean: [
      { text: "Please do not share your password or your one-time code with anyone." },
      { text: "Do not post your card number on social media." },
      { text: "If you received the list, please delete it and do not pass it on." },
      { text: "Please do not open the attachment." },
      { text: "You may talk about this with whomever you like." },
      { text: "We do not discuss other customers’ accounts with anyone." },
      {
        text: "Please keep this letter confidential, because it holds your code.",
        note: "The reason protects the reader.",
      },
      { text: "You need not report this to the ICO: we have already done so.", note: "It spares them trouble." },
      { text: "Misuse of your data is a crime. If somebody offers it to you, tell the police." },
      { text: "We will take legal action against the attackers." },
      { text: "The police have asked us not to discuss this in public." },
      { text: "Tonight, please only call us if it is urgent; from 8 am on Friday there are forty of us." },
      { text: "If it reached you by mistake, please keep it to yourself and tell us." },
      { text: "Please do not call your bank about this: we have told it." },
      { text: "Do not answer journalists yourself. Pass their questions on to the press office." },
      { text: "Please do not publish this before 12:00 on Friday, when the people affected know." },
      { text: "We ask everybody not to share the photos of the children." },
      { text: "Anyone who sells or shares your data may be prosecuted.", note: "It stands up for the reader." },
      { text: "We will take legal action against those who sell or share your data." },
      { text: "Please note that scam calls are a crime; tell the police." },
      { text: "Please be aware that using somebody else's ticket is illegal." },
      { text: "You must complain to us before going to the ombudsman.", note: "So the law has it." },
      { text: "Please do not contact the regulator to find out more: it has no list." },
      { text: "Staff were asked not to speak to journalists while the police were there." },
      { text: "Please keep this letter private if you share your home, as it names your bookings." },
    ],
  },
  exceptions:
    "Whoever got somebody else’s data by mistake may be asked to delete it, to pass it on to nobody, and to say that they did: [a document of its own](../kinds.md) asks for that. Journalists’ questions may go to the press office.",
});
