import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { wholeWords } from "../word-list.ts";

/**
 * Who a subject is. `we`: the organisation and its people. `helper`: whoever may act for it. `you`: readers.
 * `hostile`: whoever did the harm. `nobody`: no subject, or a denial of one. `thing`: all else.
 */
export type Who = "we" | "helper" | "you" | "hostile" | "nobody" | "thing";

const workers = sourceLines`
    (?:
      teams?|engineers?|staff|employees?|technicians?|administrators?|admins?|developers?|operators?|maintainers?
      |volunteers?|colleagues?|management|managers?|board|directors?|council|committee|crew|drivers?|nurses?|clerks?
      |office|department|desk|lawyers?|accountants?|caretakers?|moderators?|contributors?|on-call|sysadmins?
      |working group|foundation|reception|practice|headquarters|night shift|day shift|personnel|people
      |secretar(?:y|ies)|librarians?|teachers?|officers?|company|organi[sz]ation
    )
  `;
const helpers = sourceLines`
    (?:
      police|court|authorit(?:y|ies)|regulators?|hosts?|providers?|suppliers?|vendors?|partners?|bank|banks|insurers?
      |carriers?|registrars?|firms?|experts?|specialists?|consultants?|investigators?|auditors?|electricians?
      |plumbers?|manufacturers?|contractors?|law enforcement|fire brigade|agenc(?:y|ies)|recipients?
      |landlords?|landlad(?:y|ies)
    )
  `;
const others =
  "(?:customers?|users?|members?|clients?|readers?|partners?|providers?|vendors?|suppliers?|hosts?|patients?|tenants?|subscribers?|parents|pupils|students|guests|friends|competitors?)";

/** "we", "we at Acme", "my colleagues and I" */
const wePattern = /\b(?:we|i)\b(?! who\b)/;
const nonePattern = new Sieved(/^(?:nobody|no one|none|neither|nothing)\b/);
/** "our engineers", "the night shift", "one of our drivers", "staff" */
const ourPeoplePattern = wholeWords(
  sourceLines`
    (?:our|my) (?:[\w./'-]+ ){0,4}?${workers}|${workers} of (?:ours|mine)
    |(?:the|its|their|an?|one|duty) (?:[\w./'-]+ ){0,4}?(?:
      teams?|engineers?|staff|technicians?|volunteers?|board|directors?|trustees|governors
      |core (?:developers|maintainers|contributors)|executive|leadership|council|committee|crew|management|foundation
      |working group|company|organi[sz]ation
      |(?:city|county|school|district|practice|university|college|clinic|society|charity|association)(?! (?:commission|council|board|police|court|regulator|authority))
      |officers?|secretary|caretaker|colleagues?|personnel
      |(?:ward |branch |site |shift |duty |office |store |practice |team |school )?managers?|head ?teacher|headmaster
      |headmistress|principal|matron|receptionist|librarian|warden|bursar|chief executive|project|hospital
      |trust|registry|museum|church|theatre|library|school|airline
    )
  `,
);
/** Without "our" only those that nobody else has: "developers" may be anybody's. */
const bareWorkersPattern = new Sieved(
  patternLines()`
    ^(?:
      (?:
        two|three|four|five|six|several|both|all|new|every|\d+|night|duty|on-call|security|support|extra|additional
        |more|university|hospital|school|college|company|district|clinic|library
      ) )?(?:
      staff|teams|crews|(?<=(?:university|hospital|school|college|company|district) )officials|engineers|technicians
      |colleagues|volunteers|management|nurses|clerks|personnel|on-call
    )\b(?! (?:
      software|systems?|platforms?|tools?|apps?|portals?|records?|data|files?|accounts?|servers?|databases?|networks?
      |devices?|laptops?|computers?|mailbox(?:es)?|lists?|rotas?|rooms?|cars?|vehicles?|entrances?|passwords?|programs?
      |programmes?|canteens?|car parks?
    )\b)
  `,
);
/** "our members", "our pool users", and not "our team members", who are ours. */
const ourOthersPattern = wholeWords(
  `our (?:[\\w-]+ )?(?<!\\b(?:team|staff|crew|board|faculty|committee|cabin) )${others}`,
);
const helperPattern = wholeWords(helpers);
const youPattern = wholeWords(
  sourceLines`
    you
    |(?:
      individuals?|alumni|subscribers?|users?|customers?|clients?|members?
      |(?<!(?:card|badge|meter|screen|code|chip|ticket|tag|e-?book) )readers?|everyone|everybody|anyone|anybody|people
      |parents|patients|tenants|guests|passengers|players|riders|viewers|voters|applicants|candidates|pupils|students
      |residents|those|travellers|developers|maintainers|authors|administrators|admins|operators|miners
      |depositors|owners|holders|recipients|visitors|shoppers|buyers|donors
    )
  `,
);
const hostilePattern = new Sieved(
  patternLines()`
    \b(?:
      attackers?|hackers?|intruders?|thie(?:f|ves)|burglars?|criminals?|spammers?|fraudsters?|malware|threat actors?
      |actors?|virus|ransomware|exploiters?|perpetrators?|(?:unauthori[sz]ed|unknown|third)[ -]part(?:y|ies)$
      |(?:unauthori[sz]ed|unknown|malicious|criminal) (?:individuals?|persons?|people|users?|groups?)|strangers?
      |outsiders?|gang|scammers?|culprits?|vandals?|crooks?|robbers?|pickpockets?|swindlers?|con ?(?:wo)?m[ae]n|prowlers?
      |eavesdroppers?|saboteurs?|bandits?|extortionists?|blackmailers?|phishers?
    )\b
    |^whoever (?:did|took|stole|broke|got|had|has|was behind|is behind)\b
  `,
);

/** Who the words of a subject (in small letters) stand for; `ownNames` as the organisation calls itself. */
export function whoIs(subject: string, ownNames: readonly string[]): Who {
  const { who, isCertain } = whoAlone(subject);
  return isCertain || !ownNames.some((name) => subject.includes(name.toLowerCase())) ? who : "we";
}

/** The same without the names of the organisation, which count where the words alone are not certain. */
const whoAlone = rememberByText((subject): { readonly who: Who; readonly isCertain: boolean } => {
  if (subject === "" || nonePattern.test(subject)) {
    return { who: "nobody", isCertain: true };
  }
  if (wePattern.test(subject)) {
    return { who: "we", isCertain: true };
  }
  if (hostilePattern.test(subject)) {
    return { who: "hostile", isCertain: true };
  }
  if (!ourOthersPattern.test(subject) && (ourPeoplePattern.test(subject) || bareWorkersPattern.test(subject))) {
    return { who: "we", isCertain: false };
  }
  if (helperPattern.test(subject)) {
    return { who: "helper", isCertain: false };
  }
  return { who: youPattern.test(subject) ? "you" : "thing", isCertain: false };
});
