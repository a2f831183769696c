import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import {
  deadWayPattern,
  elsewherePattern,
  incomingPattern,
  isWayOfOthers,
  notOursPattern,
  otherBodyPattern,
  reportPattern,
  thirdPattern,
} from "./contact-elsewhere.ts";
import {
  invitesByWay,
  isOpenedForReaders,
  isReachable,
  isThereForReaders,
  knownPersonPattern,
  namesWhomToAsk,
  openDoorPattern,
  shortCodePattern,
  tapToTalkPattern,
  whoToAskPattern,
} from "./contact-invitations.ts";
import {
  hasAddress,
  lineNumberPattern,
  mailPattern,
  phonePattern,
  postalPattern,
  routePattern,
} from "./contact-ways.ts";
import { isAnswered, namesWhoDeals, turnsToSomebody, waitsForReaders } from "./contact-there.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { isAnswer, withoutGaps } from "../statement.ts";
import { isReport, isRulebook } from "../voice.ts";
import { wholeWords } from "../word-list.ts";
import type { Match, Prose } from "../prose.ts";
import {
  comeByPattern,
  inOfficePattern,
  attendedPattern,
  findUsPattern,
  roomToTalkPattern,
  seesPeoplePattern,
} from "./contact-in-person.ts";
import { invites } from "./contact-verbs.ts";
import { withoutWaysOfProviders } from "./ways-of-providers.ts";

/** "Tel. 020 7946 0000": a label says what it is for. */
const addressLabelPattern = new Sieved(
  /^\W*(?:tel|phone|telephone|reply-to|e-?mail|mail|hot ?line|help ?line|post|address|write to)\b(?![^:]* (?:was|were|is|are|to) )/i,
);
/** An invitation to get in touch. */
const invitation = sourceLines`
    (?:
      contact|reach(?: out)?|e-?mail|write to|call|phone|ring|get in touch|speak to|talk to|let us know|tell us|ask us
      |send (?:us|an? e-?mail|your|any)|drop us|ping|find us|report|raise|open|file|submit|dm|join|hesitate|feel free
      |questions?|concerns?|queries|enquiries|help ?line|hot ?line|feedback|support|problems?|help
      |hear from (?:you|any(?:one|body))|text (?:us|me)|answers? (?:you|your|all|any)|takes? your calls?
    )
  `;
const invitationPattern = wholeWords(invitation);
/** Channels with a name of their own. */
const channel = sourceLines`
    (?:
      help ?desk|help ?line|hot ?line|call cent(?:er|re)
      |support (?:team|desk|cent(?:er|re)|portal|forum|ticket|channel|staff|address|line|e-?mail)
      |customer (?:service|support|care)(?: team)?|service desk|data protection officer|dpo|privacy (?:team|officer)
      |security team|contact form|web form|online form|this form|form|chat|live chat
      |(?:in|through|via) the (?:app|portal)|slack(?: channel)?|discord(?: server)?|irc(?: channel)?|matrix(?: room)?
      |zulip|telegram|twitter|mastodon|mailing list|issue tracker|github (?:issue|discussion)s?|an issue|a ticket
      |forum|(?:our|the) (?:bug )?tracker|bug tracker|discussion board|account manager|press office|aws support|support
    )
  `;
/** "contact our support team", "ask on our forum", "open a ticket" */
const channelPattern = wholeWords(
  "(?:contact|reach(?: out to| out)?(?: us)?|write to|call|get in touch with|speak to|talk to|message|let us know|tell us|ask|send|raise|open|file|submit|create|join|use|ping|find us|available|questions?|concerns?|queries|help|feedback|comments)\\b[^.;?!]{0,80}?\\b" +
    channel,
);

/** "Every guest can get in touch with us by phone" */
const mayTouchPattern = new Sieved(
  /\b(?:can|may|could|should|must)\b[^.;?!]{0,30} (?:contact us|call us|ring us|phone us|write to us|e-?mail us|get in touch|reach us|ask us|speak to us|talk to us)\b/i,
);

/** "reply to this e-mail" */
const replyPattern = new Sieved(
  /\b(?<!(?:not|n't|never|no) )(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?) (?:directly )?(?:with the word|to (?:it|us|me)(?! with)|to this (?:e-?mail|message|letter|notice|post|thread))\b|\b(?<!(?:not|n't|never) )(?:hit|press|click|tap|use) ["“]?reply\b/i,
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

/** "Web: …", "Form: …" in a list of ways to reach us. */
const lineLabelPattern = new Sieved(
  /^\W*(?:web(?:site)?|online|(?:web |contact |online )?form|chat|portal|help ?desk|support|forum)\b.{0,40}:/i,
);

const triggerPattern = wholeWords(`${invitation}|reply|respond|answer(?:s|ing)?|there for you|takes?|taking`);

/** "DM me", "send us a direct message" */
const directMessagePattern = new Sieved(
  /\b(?:dm|pm|direct message|ping|page|tag) (?:me|us|her|him|them|@\w+|to us|to (?:any|an|the|one of the|one of our) (?:admins?|administrators?|moderators?|mods?|staff|team))\b|\bsend (?:me|us) a (?:dm|pm|direct message)\b|\bleave (?:us |me )?a (?:comment|note) (?:below|here|under this)\b|\b(?:tweet|toot)(?: (?:at )?(?:us|me))?(?: (?:at|to))? @\w+/i,
);

/** "The quickest way to reach the team is a message in the app" */
const wayToReachPattern = new Sieved(
  /\bways? to (?:reach|contact|get hold of|get in touch with|speak to|talk to) (?:us|me|our|the|someone|somebody)\b[^.;?!]{0,60}? (?:is|are) (?:by|through|via|to|an?|the|our|in|on|with)\b/i,
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
    !notOursPattern.test(text) &&
    !thirdPattern.test(text)
  );
}

/** "Call our hotline on 0800 561 0083 or your bank.": behind ours, that of somebody else. */
const otherWayPattern = new Sieved(
  /,? or (?:(?:call|ring|contact|ask|write to) )?(?:your (?:own )?(?:bank|card provider|card issuer|insurer|doctor)|the police|the regulator)\b/i,
);

/** "If your bank rings you, call us on …": when, and not whom. */
const occasionPattern =
  /^\W*(?:if|when|should|as soon as) [^,;.]{2,90}, (?=(?:please |also )?(?:call|ring|phone|contact|write to|tell|e-?mail|text|reach) (?:us|me|our)\b)/i;

function withoutOtherWay(whole: string): string {
  const text = whole.replace(occasionPattern, "");
  const before = text.slice(0, otherWayPattern.exec(text)?.index);
  return /\b(?:us|our)\b/i.test(before) && (phonePattern.test(before) || mailPattern.test(before)) ? before : text;
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
  const matches = findPassages(prose, worthALook, (passage) => {
    const text = withoutOtherWay(withoutGaps(passage.text));
    if (elsewherePattern.test(text) || elsewherePattern.test(passage.heading)) {
      return false;
    }
    if (otherBodyPattern.test(text) && !/\b(?:us|our)\b/i.test(text)) {
      return false;
    }
    if (deadWayPattern.test(text) || isWayOfOthers(text, prose.ownNames)) {
      return false;
    }
    if (isOpenedForReaders(passage, text)) {
      return true;
    }
    if (incomingPattern.test(text) && !/\b(?:please|questions?|if you|(?:call|ring|phone|reach) us)\b/i.test(text)) {
      return false;
    }
    if (
      hasAddress(passage, text) &&
      (headingPattern.test(passage.heading) || (invitationPattern.test(text) && toReaderPattern.test(text)))
    ) {
      return (
        !reportPattern.test(text) ||
        /\b(?:please|questions?|if you)\b/i.test(text) ||
        (mayTouchPattern.test(text) && !thirdPattern.test(text)) ||
        deedsOf(text).some((deed) => invites(deed, passage, text, prose.ownNames))
      );
    }
    if (passage.kind !== "sentence" && headingPattern.test(passage.heading) && passage.links.length > 0) {
      return lineLabelPattern.test(text);
    }
    if (addressLabelPattern.test(text) && (hasAddress(passage, text) || postalPattern.test(text))) {
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
      shortCodePattern.test(text) ||
      invitesByWay(passage, text) ||
      isReachable(text) ||
      isThereForReaders(text) ||
      namesWhomToAsk(text) ||
      [openDoorPattern, knownPersonPattern, tapToTalkPattern].some((pattern) => pattern.test(text)) ||
      (whoToAskPattern.test(passage.heading) &&
        isAnswer(passage) &&
        !/\b(?:plan(?:ning|ned|s)?|worked out|not yet|soon)\b/i.test(text) &&
        routePattern.test(text)) ||
      attendedPattern.test(text) ||
      findUsPattern.test(text) ||
      (roomToTalkPattern.test(text) && !/\b(?:was|were)\b/.test(text)) ||
      wayToReachPattern.test(text) ||
      seesPeoplePattern.test(text) ||
      namesWhoDeals(text) ||
      deedsOf(text).some(
        (deed) =>
          waitsForReaders(deed, text) ||
          isAnswered(deed, text) ||
          turnsToSomebody(deed, text) ||
          invites(deed, passage, text, prose.ownNames),
      )
    ) {
      return true;
    }
    if (postalPattern.test(text)) {
      return (
        !thirdPattern.test(text) &&
        /\b(?:write to|visit|by post|post to|office|address|contact|send)\b/i.test(text) &&
        toReaderPattern.test(text)
      );
    }
    return (
      triggerPattern.test(text) &&
      (replyPattern.test(text) ||
        (channelPattern.test(text) && offerPattern.test(text) && !reportPattern.test(text) && !isTold(text)))
    );
  });
  return withoutWaysOfProviders(prose, matches);
}
