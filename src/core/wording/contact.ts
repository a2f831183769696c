import { Sieved } from "../text/sieve.ts";
import { deedsOf } from "./clause/deeds-of.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs } from "./clause/who.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";
import { withoutGaps } from "./statement.ts";
import { isReport, isRulebook } from "./voice.ts";
import { setOf, wholeWords } from "./word-list.ts";
import type { Match, Passage, Prose } from "./prose.ts";

/** "help@example.org", "help [at] example.org" */
const mailPattern = new Sieved(/\b(?!no-?reply)[\w.+-]{1,64}(?:@| ?[[(]at[\])] ?)[\w-]{1,63}\.[\w.-]{2,}/i);
/** "+44 20 7946 0000", "(555) 010-0199", "0800 123 456" */
const phonePattern = new Sieved(
  /(?:\+\d{1,3}|\(\d{2,5}\)|\b0\d{2,4}|\b1?-?8\d\d)[\d ().-]{5,18}\d\b|\b\d{3}-\d{3}-\d{4}\b/,
);
/** "12 Quay Street", "PO Box 12" */
const postalPattern = new Sieved(
  /\b\d{1,5}[a-z]? (?:[A-Z][\w'-]{1,30} ){1,3}(?:Street|Road|Lane|Avenue|Way|Square|Drive|Place|Quay|Row|Court|House|Boulevard|St|Rd|Ave)\b|\bP\.? ?O\.? Box \d/,
);
/** "Tel. 020 7946 0000": a label says what it is for. */
const addressLabelPattern = new Sieved(
  /^\W*(?:tel|phone|telephone|reply-to|e-?mail|mail|hot ?line|help ?line|post|address|write to)\W/i,
);
/** Links that reach a person or a form. */
const reachingLinkPattern = new Sieved(
  /^(?:mailto:|tel:|sms:)|\/(?:contact|support|help|feedback|issues\/new|report|tickets?\/new|forms?)\b|\b(?:support|help)\.[\w-]+\.|wa\.me|forms\.gle|t\.me\/|discord\.(?:gg|com)|matrix\.to/i,
);
/** An invitation to get in touch. */
const invitation =
  "(?:contact|reach(?: out)?|e-?mail|write to|call|phone|ring|get in touch|speak to|talk to|let us know|tell us|ask us|send (?:us|an? e-?mail|your|any)|drop us|ping|find us|report|raise|open|file|submit|dm|join|hesitate|feel free|questions?|concerns?|queries|enquiries|help ?line|hot ?line|feedback|support|problems?|help|text (?:us|me)|answers? (?:you|your|all|any)|takes? your calls?)";
const invitationPattern = wholeWords(invitation);
/** Channels with a name of their own. */
const channel =
  "(?:help ?desk|help ?line|hot ?line|call cent(?:er|re)|support (?:team|desk|cent(?:er|re)|portal|forum|ticket|channel|staff|address|line|e-?mail)|customer (?:service|support|care)(?: team)?|service desk|data protection officer|dpo|privacy (?:team|officer)|security team|contact form|web form|online form|this form|form|chat|live chat|(?:in|through|via) the (?:app|portal)|slack(?: channel)?|discord(?: server)?|irc(?: channel)?|matrix(?: room)?|zulip|telegram|twitter|mastodon|mailing list|issue tracker|github (?:issue|discussion)s?|an issue|a ticket|forum|bug tracker|discussion board|account manager|press office|aws support|support)";
/** "contact our support team", "ask on our forum", "open a ticket" */
const channelPattern = wholeWords(
  "(?:contact|reach(?: out to| out)?(?: us)?|write to|call|get in touch with|speak to|talk to|message|let us know|tell us|ask|send|raise|open|file|submit|create|join|use|ping|find us|available|questions?|concerns?|queries|help|feedback|comments)\\b[^.;?!]{0,80}?\\b" +
    channel,
);
/** "our support team answers questions in the #outage channel", "takes your calls on extension 12" */
const staffedChannelPattern = new Sieved(
  /\b(?:answers?|takes?|there for you|for you|reach us|talk to us|ask|help|open to you|listens?)\b[^.;?!]{0,60}?(?:\B#[a-z][\w-]+|\b(?:extension|ext\.?) \d{2,6}\b|\b(?:in|on|through|via) (?:the|our) (?:\w+ )?(?:forum|chat|channel|help ?desk|portal|thread)\b)/i,
);
/** "our service desk is there for you", "staff are available in #help" */
const attendedPattern = wholeWords(
  `(?:our|the) (?:[\\w-]+ ){0,3}?(?:desk|line|team|staff|office|reception|hotline|helpline|service|colleagues|chat|counter|switchboard|officer)\\b[^.;?!]{0,60} (?:is|are) (?:also |always |now )?(?:there for you|at your (?:service|disposal)|here for you|happy to (?:help|answer|take)|glad to (?:help|answer)|(?:open|available|reachable|on duty|staffed)\\b[^.;?!]{0,60}\\b(?:questions?|to (?:help|answer|assist|take)|for you|you))|staff are available in`,
);
/** Verbs of getting in touch. */
const touchVerbs = setOf(
  "complain contact reach call ring phone telephone write email e-mail mail message text ask reply respond answer speak talk get turn come send use tell let join dm ping raise open submit fill drop",
);
/** What one gets in touch with or by, where it has no address. */
const routePattern = wholeWords(
  `(?:(?:help|service|support|information|reception|customer|privacy|security|enquiry|front) ?(?:desk|line|team|centre|center|counter|service|care|office|officer)|hot ?line|switchboard|reception|call cent(?:er|re)|data protection officer|dpo|chat|in the app|through the app|(?:contact|web|online|this|our|the) (?:[\\w-]+ )?form|portal|forum|channel|extension \\d+|this (?:e-?mail|message|letter|post|thread)|the (?:school|surgery|practice|clinic|branch|library|town hall|front desk|desk|shop|club ?house|(?:number|address) (?:on|at|in) (?:the (?:top|bottom|end|foot|back) of )?(?:your|this|the)|thread|comments)|our (?:[\\w-]+ ){0,2}?(?:office|branch|shop|team|desk|staff|officer|colleagues|librarian|secretary)|any branch|your (?:branch|account|site|local|class|ward|shop|station) (?:manager|team|teacher|office|contact|nurse|desk)|the office|in person|slack|discord|issue tracker)|\\B#[a-z][\\w-]+`,
);
/** Whom one may turn to who is not us. */
const thirdPattern = new Sieved(
  /\b(?:your (?:bank|insurer|doctor|provider|employer|administrator|supplier|card)|the (?:bank|police|insurer|isp|carrier|manufacturer|credit)|police|insurer|journalists?)\b/i,
);

/** "reply to this e-mail" */
const replyPattern = new Sieved(
  /\b(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?) (?:directly )?(?:with the word|to this (?:e-?mail|message|letter|notice|post|thread))\b/i,
);
/** An invitation to the reader, not a report of who called whom. */
const toReaderPattern = new Sieved(
  /\b(?:you|your|please|us|our|we|anyone|questions?|concerns?|queries|enquiries|contact|help ?line|hot ?line|for (?:help|support|advice|information)|write to|ring)\b/i,
);
/** An offer to hear the reader out. */
const offerPattern = new Sieved(
  /\b(?:please|you can|you may|you could|feel free|questions?|concerns?|queries|enquiries|hesitate|help|assistance|contact us|reach us|let us know|tell us|ask us|message us|contact our|any problems|further information|more information)\b/i,
);
/** Headings under which an address stands by itself. */
const headingPattern = new Sieved(
  /\b(?:contact|questions?|help|support|reach|get in touch|more information|further information|enquiries)\b/i,
);
/** Press contacts, and how to report other flaws or exercise rights, are about something else. */
const elsewherePattern = new Sieved(
  /\b(?:press|media (?:contact|enquir|inquir|relations)|journalists?|investor|bug bounty|vulnerabilit(?:y|ies)|security (?:issues?|bugs?|flaws?|researchers?|reports?)|responsible disclosure|your bank|card provider|credit (?:bureau|report|reference)|police|unsubscribe|e-?mails? from|opt[- ]out|privacy notice|job|careers|donat\w+|sponsor\w*|volunteer\w*)\b/i,
);
/** What happened: "customers contacted support", "we received a report". */
const reportPattern = new Sieved(
  /\b(?:contacted|reached out|e-?mailed|called|reported|received|notified|informed|wrote|posted|opened|filed|raised|sent|submitted|joined|was|were|had)\b/i,
);

/** "Web: …", "Form: …" in a list of ways to reach us. */
const lineLabelPattern = new Sieved(
  /^\W*(?:web(?:site)?|online|(?:web |contact |online )?form|chat|portal|help ?desk|support|forum)\b.{0,40}:/i,
);

const triggerPattern = wholeWords(`${invitation}|reply|respond|answers?|there for you|takes?`);

/** "Her direct line is 01632 960 000", "a phone line for nights: ext. 12" */
const lineNumberPattern = new Sieved(
  /\b(?:ring|call|phone|dial|text|(?:direct |phone |telephone |mobile )(?:line|number)|help ?line|hot ?line|telephone|extension|ext\.?)\b[^.;?!]{0,40}?(?:is|:|at|on)? ?(?:\+?\d[\d ().-]{5,18}\d\b|ext\.? ?\d{2,6})/i,
);
/** "The attacker used the address …", "messages from x@example.net": an address that is not to be written to. */
const notOursPattern = new Sieved(
  /\b(?:attackers?|hackers?|fraudsters?|scammers?|sender|suspicious|phishing|fake|spoofed|(?:comes?|came|coming) from|sent from|not (?:our|ours|one of)|ignore|account (?:of|name)|used)\b/i,
);
/** "DM me", "send us a direct message" */
const directMessagePattern = new Sieved(
  /\b(?:dm|pm|direct message) (?:me|us|to us)\b|\bsend (?:me|us) a (?:dm|pm|direct message)\b/i,
);
/** "come to Student Support", "drop in at the office" */
const comeByPattern = new Sieved(
  /\b(?:[Cc]ome (?:and see us|to)|[Dd]rop in(?:to| at| to)?|[Ss]top by|[Cc]all in at|[Vv]isit us (?:at|in)) (?:at )?(?:[A-Z]\w+|our|the (?:office|desk|reception|library|shop|branch|surgery|school))/,
);
/** "Peg is in the office until noon" under "Questions?" */
const inOfficePattern = new Sieved(
  /\b(?:is|are) (?:in|at) (?:the|our) (?:\w+ )?(?:office|desk|reception|shop|hall|branch|library)\b/i,
);

/** "You will find us at the desk in Hall 2" */
const findUsPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:find|reach|meet|visit|see) (?:us|me|our team) (?:at|in|on|by|under|through|via)\b[^.;?!]{0,60}?(?:${routePattern.source})`,
    "i",
  ),
);

/** Whether a sentence tells of something past. */
function isTold(text: string): boolean {
  return deedsOf(text).some(({ mood, role }) => mood === "done" && role !== "condition" && role !== "relative");
}

/** "Our team is at help@example.org for you": an address in a sentence about us and you that tells of nothing past. */
function isOwnAddress(text: string): boolean {
  return (
    (mailPattern.test(text) || phonePattern.test(text)) &&
    !isTold(text) &&
    /\b(?:you|us|our|we|I|my|customers|members|guests|patients|dial)\b/.test(text) &&
    !/\bnot\b|n't\b/.test(text) &&
    !thirdPattern.test(text)
  );
}

/** Whether a verb invites readers to get in touch by a way that is named. */
function invites(deed: Deed, passage: Passage, text: string, ownNames: readonly string[]): boolean {
  const { lemma, mood, object, isNegated } = deed;
  const isForReader =
    mood === "command" || ((mood === "possible" || mood === "duty") && whoIs(deed.subject, ownNames) === "you");
  if (!isForReader || isNegated || !touchVerbs.has(lemma) || thirdPattern.test(object)) {
    return false;
  }
  if (
    (lemma === "get" && !/^ (?:in|into) (?:touch|contact)\b/.test(object)) ||
    (lemma === "let" && !/^ (?:us|me) know\b/.test(object))
  ) {
    return false;
  }
  if (
    /^(?:use|join|open|submit|fill|send|come)$/.test(lemma) &&
    !/\b(?:us|questions?|concerns?|problems?|help|form|ask|office|talk|desk|reception|branch)\b/.test(
      text.slice(deed.start),
    )
  ) {
    return false;
  }
  return routePattern.test(object) || postalPattern.test(object) || hasAddress(passage, object);
}

function hasAddress(passage: Passage, text: string): boolean {
  return (
    mailPattern.test(text) || phonePattern.test(text) || passage.links.some((link) => reachingLinkPattern.test(link))
  );
}

const worthALook = passageTrigger(/[@\w]/);

/**
 * Sentences that give a way to reach the organisation about the incident: an address, a number, a form or
 * a channel with a name. A press contact is for others.
 */
export function findContact(prose: Prose): readonly Match[] {
  if (isReport(prose) || isRulebook(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage) => {
    const text = withoutGaps(passage.text);
    if (elsewherePattern.test(text) || elsewherePattern.test(passage.heading)) {
      return false;
    }
    if (
      hasAddress(passage, text) &&
      (headingPattern.test(passage.heading) || (invitationPattern.test(text) && toReaderPattern.test(text)))
    ) {
      return !reportPattern.test(text) || /\b(?:please|questions?|if you)\b/i.test(text);
    }
    if (passage.kind !== "sentence" && headingPattern.test(passage.heading) && passage.links.length > 0) {
      return lineLabelPattern.test(text);
    }
    if (addressLabelPattern.test(text) && hasAddress(passage, text)) {
      return true;
    }
    const isPlainAddress =
      (mailPattern.test(text) || phonePattern.test(text) || lineNumberPattern.test(text)) &&
      !thirdPattern.test(text) &&
      !notOursPattern.test(text) &&
      !reportPattern.test(text);
    if (
      isPlainAddress ||
      directMessagePattern.test(text) ||
      (comeByPattern.test(text) && toReaderPattern.test(text) && !isTold(text)) ||
      (headingPattern.test(passage.heading) && inOfficePattern.test(text))
    ) {
      return true;
    }
    if (
      isOwnAddress(text) ||
      attendedPattern.test(text) ||
      findUsPattern.test(text) ||
      deedsOf(text).some((deed) => invites(deed, passage, text, prose.ownNames))
    ) {
      return true;
    }
    if (postalPattern.test(text)) {
      return (
        /\b(?:write to|visit|by post|post to|office|address|contact|send)\b/i.test(text) && toReaderPattern.test(text)
      );
    }
    return (
      triggerPattern.test(text) &&
      (replyPattern.test(text) ||
        (staffedChannelPattern.test(text) && !reportPattern.test(text)) ||
        (channelPattern.test(text) && offerPattern.test(text) && !reportPattern.test(text) && !isTold(text)))
    );
  });
}
