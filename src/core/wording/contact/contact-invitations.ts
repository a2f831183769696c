/** How people invite readers to get in touch, apart from the way that they name for it. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { sieveList } from "../../text/sieve-list.ts";
import { Sieved } from "../../text/sieve.ts";
import { thirdPattern } from "./contact-elsewhere.ts";
import { hasAddress, postalPattern, routePattern } from "./contact-ways.ts";
import type { Passage } from "../prose.ts";
import { hearers } from "../next-update/news-words.ts";
import { oneOf, upTo } from "../word-list.ts";

/** Getting in touch. */
const touch = oneOf([
  "(?:phone|ring|call(?: in| round)?(?: to see)?|telephone|dial|text|whatsapp|message|e-?mail|mail|write|contact|reach|ask|consult|approach|visit|see)",
  "(?:speak|talk|liaise|make an appointment|have a word) (?:to|with)",
  "(?:turn|go|come|write|reply) to",
  "knock (?:at|on)|comment|reply|respond",
  "get in touch|drop in|drop by|stop by",
  "(?:raise|post|leave|put|bring|lodge|submit|send|direct|address|take) (?:it(?: up)?|them|this|these|those|any|an?|your|their|all|questions?|concerns?|quer(?:y|ies)|doubts?|comments?|complaints?|inquir(?:y|ies)|enquir(?:y|ies)|word)",
  "open an? (?:case|ticket|issue)",
  "(?:schedule|book|arrange|request) an? (?:call|call-?back|talk|appointment with)",
  "(?:stop|catch|find) (?:me|us|any of us)",
  "join (?:us|me)",
]);

/** What somebody may wish to put to us. */
const matter =
  "(?:letters?|tickets?|reports?|questions?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|complaints?|requests?|claims?|concerns?|doubts?|comments?|corrections?|discussion|replies|correspondence|appeals?|objections?)";

/** Each calls for a way behind it: somewhere, by something, to somebody. */
const invitations: readonly Sieved[] = [
  // "Parents who wish to talk can call in to see …", "operators are asked to open a case in …"
  sourceLines`
    (?<!\b(?:we|they|it|he|she|attackers?|hackers?|who|police|engineers?|our team|the team) )(?:
      may|can|could|should|might|please|feel free to|(?:do not|don't) hesitate to|need only|have only to
      |(?:are|is) (?:kindly |also |always )?(?:asked|invited|welcome|encouraged|free|requested|advised|best) to
    )(?: \w+ly)?(?: (?:also|always|just|simply|first|now))? ${touch}
  `,
  // "Should anything puzzle you, knock at …"
  `(?:should|if|whenever) [^.;?!]{3,120}[,:] (?:please |kindly |just |simply |then )?${touch}`,
  // "Colleagues, ask in …"
  `(?<=^[A-Z][\\w ]{2,24}, )(?:please )?${touch}`,
  // "Discussion goes in …", "letters on this should be addressed to: …"
  sourceLines`
    ${matter}\b${upTo(80)} (?:
      (?:should|shall|can|may|must|are to|to) (?:also )?(?:
        go
        |be (?:marked [^.;?!]{3,60} and )?(?:
          sent|addressed|directed|put|made|asked|e-?mailed|mailed|posted|raised|left|lodged|submitted
        )
      )
      |go(?:es)?(?: straight)?|belongs?|are (?:accepted|taken|received)|reach(?:es)? us
    )(?: \w+ly)?(?: to| with| at| through| via| by| on| in| under)
  `,
  // "Toll-free assistance for patients: …", "For a word about your booking: …"
  `(?<!asked )(?![^:]{0,90}\\b(?:was|were|had|have been)\\b[^:]{0,40} to:)(?:assistance|advice|answers|help|support|contact|${matter}|hot ?line|help ?line|enquiry line|information line)(?: (?:for|about|on|with|to|regarding|concerning|over)\\b[^.;?!:|]{3,80})?:`,
  `for (?:(?:all|any) )?(?:help|an? word|correspondence|questions?|advice|assistance|support|an answer|answers|anything else)(?: (?:about|with|on|over|regarding|concerning)\\b[^.;?!:|]{3,80})?[:,]`,
  // "Questions about your file? Drop-in desk, Town Hall"
  String.raw`(?:questions?|unsure|not sure|worried|concerns?|concerned|doubts?|need help|need to talk|want to talk|unclear|still \w+)\b[^?]{0,70}\?`,
  // "Principals will take your questions at …"
  `(?:takes?|answers?|deals? with|handles?|fields?) (?:your |all |any |such |the )?(?:\\w+ )?(?:questions?|calls?|concerns|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))`,
  // "Two agents are standing by on …"
  `(?:standing by|on hand|on call|on duty|in attendance|at your disposal|available|staffed|manned)\\b${upTo(60)}\\b(?:for|to (?:help|answer|assist|take|see|talk)) ${hearers}`,
].map((source) => new Sieved(new RegExp(`\\b(?:${source})(?!\\w)`, "gi")));

/** "schedule a call at https://…", "submit questions on …": any page will do for that. */
const arrangesPattern = /\b(?:call|call-?back|talk|case|ticket|questions?|concerns?|complaints?|comments?)$/i;

/** "visit our help centre to find tips": to read, not to ask. */
const readingPattern = new Sieved(
  /^[^.;?!]{0,60} (?:to (?:find|read|learn|browse|watch)|for (?:tips|articles|guides|answers to))\b/i,
);

/** One may see a doctor or visit a branch for much else than to ask about this. */
const askingPattern = new Sieved(
  /\b(?:questions?|concern(?:s|ed)?|worried|worries|uneasy|talk|speak|ask|help|advice|affected|about (?:this|the|it|what)|desk)\b/i,
);

/** So far behind an invitation its way stands. */
const farthestWay = 130;
/** So near before it somebody else is named to whom it leads: "ask the bank for its letter: …". */
const nearestThird = 20;

/** "She can be reached through the switchboard", "the commander can be paged by …" */
const canBeReachedPattern = new Sieved(
  /\b(?:we|i) can (?:also )?be found (?:on|at|in) |(?<!\b(?:sites?|website|pages?|services?|servers?|hosts?|portal|address|url|shops?|it|they|anyone|nobody)(?: \w{1,12})? )\b(?:can|may)(?: \w+)? be (?:reached|paged|contacted|messaged) (?:\w+ ){0,3}?(?:through|via|by|at|on|in|under|from)\b(?! (?:any|all|short|most|the) (?:(?:same|usual) )?(?:times?|notice|hours?|moment|days?|point)\b)/i,
);
export function isReachable(text: string): boolean {
  return !thirdPattern.test(text) && canBeReachedPattern.test(text);
}

const invitationsIn = sieveList(invitations, (pattern) => pattern);

/** Whether readers are invited to get in touch by a way that is named behind it, and it is not somebody else's. */
export function invitesByWay(passage: Passage, text: string): boolean {
  return invitationsIn(text).some((pattern) =>
    pattern.matchAll(text).some((match) => {
      const begin = match.index;
      const end = begin + match[0].length;
      const rest = text.slice(end, end + farthestWay);
      return (
        !thirdPattern.test(text.slice(Math.max(begin - nearestThird, 0), end + farthestWay)) &&
        !readingPattern.test(rest) &&
        (!/(?:visit|see)$/i.test(match[0]) || askingPattern.test(text)) &&
        (routePattern.test(rest) ||
          (arrangesPattern.test(match[0]) && /\uFFFC/.test(rest)) ||
          postalPattern.test(rest) ||
          hasAddress(passage, rest))
      );
    }),
  );
}

/** "We have opened a mailbox for your queries", "a call centre has been set up for those who got this letter" */
const openedForReadersPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:
        line|number|mailbox|inbox|desk|call cent(?:er|re)|hot ?line|help ?line|form|address|channel|chat|clinic
      )\b[^.;?!]{0,60} (?:(?:has been|have been|was|is) (?:set up|opened|created|established)\b[^.;?!]{0,60} )?(?:for|to (?:answer|take|help)) (?:
        your (?:quer|question|concern)|any (?:quer|question|concern)|questions|queries|concerns
        |(?:(?:all|our|any|former|current|affected|worried) ){0,2}(?:${hearers})\b
      )
    `,
    "i",
  ),
);
/** "A hotline for former students whose papers were lost has been set up: 555-0147" */
const openedForThemPattern = new Sieved(
  /\b(?:lines?|number|mailbox|inbox|desk|call cent(?:er|re)|hot ?line|help ?line|form|address|channel|chat) for [^.;?!:]{3,90} (?:has been|have been|was|is|are) (?:now )?(?:set up|opened|open|created|established|staffed)\b/i,
);
/** "555-0147" */
const shortNumberPattern = /\b\d{3}-\d{4}\b/;
export function isOpenedForReaders(passage: Passage, text: string): boolean {
  return (
    (openedForReadersPattern.test(text) || openedForThemPattern.test(text)) &&
    (hasAddress(passage, text) || shortNumberPattern.test(text)) &&
    !/\b(?:hit(?! by)|disrupted|silenced|knocked out|flooded)\b/i.test(text) &&
    !thirdPattern.test(text)
  );
}

/** "Mr Adeyemi keeps Tuesday afternoons free for parents", "Ms Tan's door is open" */
export const openDoorPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:keeps?|(?:have|has|'ve) kept) [^.;?!]{3,50} (?:free|open|aside|clear) for (?:questions|talks|${hearers})\b|\b(?:my|our|(?:mr|mrs|ms|miss|dr|prof)\.? [\w-]+'s) (?:office )?door is (?:always )?open(?:: | (?:in|at|on) )\w`,
    "i",
  ),
);
const number = String.raw`\+?\d[\d ().-]{6,18}\d`;
const person =
  "(?:I|we|(?:some|no)body(?: else)?|someone|whoever|an? (?:real |live )?(?:person|human(?: being)?)|(?:one|two|three|any|all|both)(?: or \\w+)? of us)";
/** "555-0147 rings in my van", "01632 960 147 is answered day and night", "Two of us answer 555-0147" */
const answeredNumberPattern = new Sieved(
  new RegExp(
    sourceLines`
      ${number}[^.;?!]{0,20} (?:
        (?:rings?|reaches|goes|comes|leads) (?:[^.;?!]{0,30} )?(?:my|me|us|our|the)\b
        |is (?:also |always )?(?:
          answered|picked up|staffed|mine|ours|my|our|the (?:[\w-]+ )?(?:phone|telephone|number|line)
        )\b
        |and (?:I|we) (?:answer|pick)
      )
      |\b(?:my|our|her|his) (?:cell|mobile|(?:home|private|direct|own) (?:number|phone|line)|number|phone)(?: is|:|,)? ${number}
      |\b${person}(?:, [^.;?!,]{2,40},)? (?:
        (?:will |always |then )?(?:answers?|picks? up|takes? calls)|am|are|is|will be
      )(?: [\w-]+){0,2}(?: at| on)? ${number}
    `,
    "i",
  ),
);
/** "Come by 7 Dock Road", "drop by the stall", "stop in at the forge and ask for Ewa" */
const comeInPattern = new Sieved(
  /(?:^\W*|[,;:] |\b(?:or|please|and|just) )(?:(?:come|drop|stop|call|pop) by|(?:drop|stop|call|pop) (?:in|round)|knock)(?: (?:at|to|on|and see))? (?:\d{1,4}[a-z]? [A-Z]|(?:the|our|my|any) \w|me\b|us\b)/i,
);
/** "I am at the pier every evening", "I shall be in the hall from 4 to 7", "we will be in room 3 for anyone who wants to ask" */
const iAmTherePattern = new Sieved(
  patternLines("i")`
    \b(?:
      I(?:'m|'ll be| am| shall be| will be)(?: \w+)? (?:in|at|on|by|behind) (?:
        (?:the|our|my) (?!(?:middle|process|position|phone|way|road|train|moment|end|start)\b)|room |school\b|church\b
      )[^.;?!]{0,50}?\b(?:
        every|each|from \d|from \w+ (?:to|until)|until|till|between|all day|for (?:anyone|anybody|questions)
        |(?:mon|tues|wednes|thurs|fri|satur|sun)days?
      )\b
      |we(?:'re|'ll be| are| shall be| will be)(?: \w+)? (?:in|at|on|by) (?:the |our |room )[^.;?!]{2,60} (?:
        for (?:anyone|anybody|questions|all who)|if you (?:want|wish|would like|need)|to (?:talk|answer)
      )\b
      |(?:we|I)(?:'re|'m|'ll be| are| am| will be) (?:in|on) (?:the )?#[a-z][\w-]+
      |any of us\b[^.;?!]{0,40} (?:will|can) (?:tell|help|answer|explain)
    )
  `,
);
/** Whether somebody says by which number or at which door to find them. */
export function isThereForReaders(text: string): boolean {
  return (
    !thirdPattern.test(text) &&
    [answeredNumberPattern, comeInPattern, iAmTherePattern].some((pattern) => pattern.test(text))
  );
}
/** "Your usual buyer has been briefed and can answer for your account" */
export const knownPersonPattern = new Sieved(
  patternLines("i")`
    \byour (?:[\w-]+ ){0,2}?(?:
      buyer|key worker|case ?worker|advis[eo]r|agent|broker|contact|representative|tutor|warden|manager|leader|rep
      |dealer|teacher|nurse|librarian
    )\b[^.;?!]{0,60} (?:can|will|is able to|is happy to|is there to) (?:also )?(?:
      put you through|answer|help|advise|explain|take your|talk|tell you more
    )\b
  `,
);
/** "The refund form stands at museum.example/refund" */
const formAtPattern = new Sieved(
  patternLines("i")`
    \bset up an? (?:[\w-]+ )?form for (?!us\b)
    |\bform\b[^;?!]{0,120} (?:can|may|for|to) (?:\w+ )?(?:
      ask|submit|enquire|report|claim|complain|tell us|reach us|write|your|questions
    )\b
    |\b(?:claims?|complaints?|contact|refund|enquiry|query|report(?:ing)?|help|request) form\b[^.;?!]{0,60} (?:
      is|stands|waits|(?:is|can be) (?:found|had)
    ) (?:for you )?(?:at|on|under) (?:\uFFFC|[\w-]+(?:\.[\w-]+)+)
  `,
);
/** "Help desk for the tenants of Block C: Mondays, or 555-0190" */
const labelledDeskPattern = new Sieved(
  /^\W*(?:office hours|open hour|drop-in)\b[^:|]{0,40}: [^.;?!]{0,40}\d|^\W*(?:help ?desk|hot ?line|help ?line|(?:advice|information|enquiry|support) (?:line|desk)|call cent(?:er|re))\b[^:|]{0,90}[:|][^.;?!]{0,90}\b\d{3}[- ]\d{3,4}\b/i,
);
/** Whether somebody, a form, a desk or a number is named for those who wish to ask. */
export function namesWhomToAsk(text: string): boolean {
  return [formAtPattern, labelledDeskPattern].some((pattern) => pattern.test(text)) && !thirdPattern.test(text);
}
/** "Tap Help in the app to chat with one of our agents" */
export const tapToTalkPattern = new Sieved(
  patternLines("i")`
    \b(?:tap|press|click|choose|select|open|scan)\b[^.;?!]{2,80} (?:
      and type|to (?:chat|talk|speak|write|ask|message|reach)|which goes to|and (?:ask|talk|chat|write)
    )\b
    |\b(?:tap|press|click|choose|select)\b[^.;?!]{2,80}(?:,|,? and) (?:
      you (?:will be|are) (?:connected|put through)
      |(?:someone|somebody|one of our \w+|an? \w+|our \w+) (?:[\w ]{1,20} )?will (?!be able to find)\w+
    )
    |\b(?:tap|press|click|choose|select|hit|find) (?:on )?["“'](?:contact|ask|chat|message|talk|write to|get in touch)\b
  `,
);
/** "Text HELP to 60777" */
export const shortCodePattern = new Sieved(/\b(?:text|send) (?:the word )?["“]?[A-Z]{2,12}["”]? to \d(?: ?\d){3,5}\b/i);
/** "Whom can I ask?": somebody named below it is the answer. */
export const whoToAskPattern = new Sieved(
  /\b(?:whom?|where|how) (?:can|do|should|may|could) (?:i|we|you|customers|users|members|parents|patients|people) (?:\w+ )?(?:ask|contact|call|talk|speak|turn|write|tell|reach|get (?:help|in touch)|complain)\b/i,
);
