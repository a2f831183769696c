import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { group, one, PeoplePattern } from "./marked-people.ts";
import { isAgent } from "./people-deeds.ts";
import { blank } from "../statement.ts";

/**
 * "some users", "a fair number of current and former customers", "not all members": a crowd without a name. What those
 * did or have tells nothing of them, unless it has a date or a number.
 */
const vaguePattern = new PeoplePattern(
  new RegExp(
    sourceLines`
      \b(?:
        some(?! \d)|several|many|certain|various|multiple|numerous|not (?:all|every|each)
        |(?<!\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|all|\d+) )other(?! than\b)
        |(?<=\ban? (?:[\w-]{1,20} ){0,2})(?:
          number|percentage|portion|proportion|minority|subset|group|fraction|share|handful|part|lot
        )
        |a (?:good many|few)|few|particular|selected|individual(?! (?:customers|users) (?:who|whose|with))
        |part(?= of (?:our|the|its))|(?:limited|small|certain|large) numbers?
      )(?! (?:of )?(?:about |around |some |up to )?(?:\d|hundred|thousand|million|dozen))(?: of)?(?: our| the| your| its)? (?:[\w-]+ (?:and|or) )?(?:[\w-]+ ){0,2}?(?:${group}|${one}|those)(?: (?:and|or|and/or) (?:[\w-]+ )?${group})?(?! (?:[\w-]+ ){0,7}?who(?:se)?\b[^.;?!]{0,80}\d| \((?:about|around|roughly|less than|fewer than|under|over|more than|up to|some|~|<|>)? ?\d)
      |\bnot (?:everyone|everybody)\b
    `,
    "gi",
  ),
);
/** "Perhaps", "it is possible that", "there is a chance that": what may be so or not. */
const uncertainPattern = new Sieved(
  patternLines("gi")`
    \b(?:
      (?:perhaps|maybe|possibly) (?!\d)
      |(?<=\bit (?:is|remains) (?:\w{1,15} ){0,2})(?:possible|conceivable|thinkable) (?!to\b|for\b)
      |(?<=\bit )(?:may|might|could) (?:\w+ )?be (?!\d)
      |(?<=\bthere (?:is|remains) (?:\w{1,15} ){0,3})(?:chance|possibility|risk|danger|likelihood) (?:that|of)\b
      |(?:cannot|can't|not) (?:yet )?(?:be )?(?:excluded?|ruled? out) (?:that|the)\b
    )[^.;?!,]{0,160}
  `,
);
/** "at least one person from outside downloaded it", "a customer told us": who did it or who found it. */
const doerPattern = new Sieved(
  patternLines("gi")`
    \b(?:one|two|three|several|\d+|an?|some|unknown|unauthori[sz]ed) (?:of (?:our|the|their|its) )?(?:[\w-]+ )?(?:
      persons?|people|individuals?|part(?:y|ies)|employees?|developers?|engineers?|administrators?|colleagues?
      |customers?|users?|members?|researchers?
    )(?: (?:from |of |at |in )[^.;,]{1,30}?)?(?= (?:
        reporting|who reported|downloaded|accessed|copied|opened|viewed|took|saw|read|exposed|deleted|published|sent
        |changed|noticed|reported|found|told|pointed|alerted
      )\b
    )
  `,
);
/** "to protect account holders", "the cost of refunding customers": what is done for people, and befell none. */
const forPeoplePattern = new Sieved(
  /\b(?:to (?:better |further |help |also )?(?:protect|safeguard|support|serve|help|assist|refund|compensate|warn)|protecting|safeguarding|supporting|serving|helping|assisting|refunding|compensating)\b[^.;:?!,]{0,120}/gi,
);
/** "web clients": programs. */
const softwareClientsPattern = new Sieved(
  /\b(?:front-?end|back-?end|web|mobile|desktop|e-?mail|mail|api|ssh|ftp|irc|git|database|native|chat|http|dns) clients\b/gi,
);
/** "no evidence that any of our 900 members", "nothing suggests that": what nobody has seen, and nobody has ruled out. */
const noEvidencePattern = new Sieved(
  patternLines("gi")`
    \b(?:no|not|n't|never|without|nothing|neither|absence of|lack of) [^.;?!,]{0,50}?\b(?:
      evidence|indications?|aware|reason to (?:believe|think|suspect)|suggest\w*|signs?|believe|think|proof|knowledge
    ) (?:that|of|to suggest|(?:any|anyone|anybody|more|there|this|the)(?= ))(?:
      [^.;?!,]|,(?! (?:but|and|although|though|while|so)\b)
    ){0,200}
  `,
);
/** "to create 81 fake accounts": what the thieves made, and nobody's. */
const madeUpPattern = new Sieved(
  /\b(?:creat|register|open|set up|sett|ma[dk]|sign)\w*(?: up)? (?:about |some |over )?(?:\d[\d.,]*|[\w-]+) (?:[\w-]+ ){0,2}?(?:fake|false|bogus|rogue|unauthori[sz]ed|fraudulent|made-up|dummy|spam|bot|malicious) (?:[\w-]+ )?(?:accounts?|profiles?|users?|members?|customers?)\b/gi,
);
/** "used by 12 million people", "noticed by two customers": who does it, and not whom it hits. */
const byThemPattern = new Sieved(
  patternLines("gi")`
    \b(?:only |just )?(?:an?|one|two|three|four|five|\d{1,2}) (?:of (?:our|the|their|its) )?(?:[\w-]+ ){0,2}?(?:
      employees?|colleagues?|staff(?: members?)?|engineers?|administrators?|developers?|maintainers?|officers?
      |workers?|contractors?
    )(?:'s?)? (?:[\w-]+ )?(?:
      accounts?|mailbox(?:es)?|laptops?|phones?|passwords?|log-?ins?|credentials|computers?|inbox(?:es)?
    )\b(?! (?:details|numbers))
    |\b(?:accounts?|mailbox(?:es)?|laptops?|passwords?|log-?ins?|credentials|inbox(?:es)?|computers?) (?:of|belonging to|used by) (?:only |just )?(?:
      an?|one|two|three|four|five|\d{1,2}
    ) (?:of (?:our|the|their|its) )?(?:[\w-]+ ){0,2}?(?:
      employees?|colleagues?|staff(?: members?)?|engineers?|administrators?|developers?|maintainers?|officers?
      |workers?|contractors?
    )\b
    |\b(?:
      used|trusted|loved|relied (?:up)?on|chosen|visited|enjoyed|owned|downloaded|reported|noticed|found|discovered
      |spotted|raised|flagged|written|maintained|run|reviewed|approved|made|managed|operated|handled|staffed|led
      |backed|funded|checked|tested|supported
    ) by (?:(?! and (?:held|contained|was|were|had)\b)[^.;,]){3,80}
    |\b(?:hear|heard|reports?|complaints?|messages?|notifications?|word|tip|alert|warning) from [^.;,]{3,80}
  `,
);
/** "Anyone with the link could read it": who was able to, and need not have. */
const ablePattern = new Sieved(
  /\b(?:anyone|anybody|(?:those|people|users|customers|members|visitors|staff|employees) with)\b[^.;?!,]{0,60}? (?:could|can|might|was able to|were able to) (?:also |then |still |easily )?(?:see|read|view|access|open|download|search|find|reach|edit|change|delete|copy|look|browse)\b/gi,
);
/** "the amount of users": how many is not said. */
const amountOfPattern = new PeoplePattern(
  new RegExp(`\\b(?:amount|crowd|lot|lots|plenty) of (?:[\\w-]+ ){0,2}?${group}`, "gi"),
);
/** "14 regulators", "three journalists": whom one tells, by their profession. */
const officialsPattern = new Sieved(
  patternLines("gi")`
    \b(?:(?:all|the|both|our|every|\d+|one|two|three|four|five|six|seven|eight|nine|ten|several) ){1,2}(?:[\w-]+ )?(?:
      (?:
        regulators?|authorit(?:y|ies)|police forces?|journalists?|reporters?|newspapers?|investigators?|auditors?
        |insurers?
      )\b
      |(?:
        lawyers?|solicitors?|experts?|specialists?|consultants?|electricians?|technicians?|engineers?|inspectors?
        |responders?|law firms?
      )\b(?!'| (?:who|whose|were|was|had|could|lost)\b)
    )
  `,
);
/** "to 86 contractors", "outside the two firms": who got it, and works for us or beside us. */
const businessesPattern = new Sieved(
  patternLines("gi")`
    (?<!\b(?:belong\w{0,3}|relat\w{1,3}|pertain\w{0,3}|damage|harm|happened) )\b(?:
      to|outside|beyond|except|(?<=\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most) )of
    ) (?:(?:all|both|only|about|over|our|the|these|\d+|two|three|four|five|six|seven|eight|nine|ten) ){1,3}(?:[\w-]+ )?(?:
      contractors?|suppliers?|vendors?|firms?|agenc(?:y|ies)|mailbox(?:es)?
    )\b(?!'| (?:who|whose) )
  `,
);
/** "More than 500 firms have been hit by this gang": its other victims. */
const otherVictimsPattern = new Sieved(
  patternLines("gi")`
    \b(?:firms?|organi[sz]ations|companies|businesses|victims|targets|hospitals|schools|councils|banks)\b[^.;?!]{0,60}?\bby (?:
      this|that|the same|these|those
    ) (?:[\w-]+ ){0,2}?(?:groups?|gangs?|attackers?|criminals?|hackers?|malware|virus|campaign|ransomware|flaw|wave)\b
  `,
);
/** "an error by one member of staff, who has been suspended": whose it was. */
const colleaguePattern = new Sieved(
  /\bby (?:an?|one) (?:[\w-]+ )?(?:member of (?:our )?staff|employee|colleague)\b[^.;]{0,80}/gi,
);
/** "requiring all users to reset", "we ask every member to check": what people are to do. */
const madeToPattern = new Sieved(
  /\b(?:requir|ask|urg|invit|advis|encourag|allow|enabl|remind|want|help|recommend|instruct|request|expect)\w* (?:that )?(?:all|every|each|any|our|the|\d[\d.,]*)\b[^.;?!,]{0,60}? to \b/gi,
);
/** "An email was sent to all owners": news of it. */
const newsToPattern = new Sieved(
  patternLines("gi")`
    \b(?:an?|the|our|this|these|e-?mails?|letters?|notices?) ?(?:
      e-?mails?|mails?|letters?|notices?|notifications?|messages?|updates?|reminders?|announcements?|invitations?
      |instructions?|newsletters?|statements?
    )? (?:is|are|was|were|has been|have been|being|went|goes) (?:also |being )?(?:
      e-?mailed|sent|posted|mailed|issued|given|going|delivered|out
    )(?: out)? to (?:all|every|each|the) (?:[\w-]+ ){0,3}(?:
      owners|users|customers|members|subscribers|clients|people|maintainers|developers|administrators|staff|employees
      |parents|families|residents|tenants|patients|students
    )\b(?! (?:who|whose)\b)
  `,
);
/** "accessible to employees of another bank": who got to see it. */
const outsidersPattern = new PeoplePattern(
  new RegExp(
    `\\b(?:accessible|visible|available|readable|shown|sent|given|disclosed|provided|released|transmitted|forwarded) to (?:[\\w-]+ ){0,3}?${group} (?:of|at|from) (?:another|other|an? (?:different|unrelated|separate))\\b`,
    "gi",
  ),
);
const incidentNoun =
  "(?:incident|breach|outage|leak|attack|failure|hack|hacking|flood|fire|intrusion|break-in|theft|disruption|event)";
/** "The leak at our old printers touched 512 donors", "last year's breach": another one. */
const earlierPattern = new Sieved(
  new RegExp(
    sourceLines`
      \bthe (?:19|20)\d\d ${incidentNoun}[^.;?!]{0,200}
      |\b(?:the|our|an?) (?:
        (?:previous|earlier|last|prior|former|unrelated) (?:[\w-]+ ){0,2}?${incidentNoun}
        |(?:[\w-]+ ){0,2}?${incidentNoun}(?: (?:of|at|on|to|with) (?!our (?:old|former|previous))[^.;,]{1,40}?)? (?:
          in (?:19|20)\d\d\b|last year|(?:at|of|with) our (?:old|former|previous)
        )
      )[^.;?!]{0,200}
      |\blast (?:year|month|autumn|spring|summer|winter)'s (?:[\w-]+ ){0,2}?${incidentNoun}[^.;?!]{0,200}
    `,
    "gi",
  ),
);

const others = [
  noEvidencePattern,
  doerPattern,
  vaguePattern,
  uncertainPattern,
  forPeoplePattern,
  softwareClientsPattern,
  byThemPattern,
  ablePattern,
  amountOfPattern,
  officialsPattern,
  businessesPattern,
  otherVictimsPattern,
  colleaguePattern,
  madeToPattern,
  newsToPattern,
  outsidersPattern,
  earlierPattern,
  madeUpPattern,
];

/** `text` without words of people who are not those affected. */
export function withoutOthers(text: string): string {
  return others.reduce(
    (rest, pattern) => (pattern instanceof PeoplePattern ? pattern.blankIn(rest) : pattern.replaceIn(rest, blank)),
    text,
  );
}

/** `text` without the subjects of what people did: "Two members of the board" of "Two members of the board met". */
export function withoutDoers(text: string, deeds: readonly Deed[]): string {
  return deeds.reduce((rest, deed, index) => {
    if (!isAgent(deed) || mustPattern.test(rest.slice(deed.start, deed.end))) {
      return rest;
    }
    const from = Math.max(deeds[index - 1]?.end ?? 0, deed.start - longestSubject);
    const before = rest.slice(from, deed.start);
    const words = deed.subject.split(" ");
    const small = before.toLowerCase();
    const first = small.lastIndexOf(words[0] ?? "");
    const last = small.lastIndexOf(words.at(-1) ?? "");
    // A subject that two verbs share stands before the first of them.
    const isBeside = deed.subject !== "" && first !== -1 && last >= first;
    return isBeside ? rest.slice(0, from + first) + blank(before.slice(first)) + rest.slice(deed.start) : rest;
  }, text);
}

const longestSubject = 100;
/** "had to change their locks": what they were put to. */
const mustPattern = /\b(?:had|forced|needed|obliged) to\b/;
