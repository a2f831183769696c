import { patternLines, sourceLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs } from "./clause/who.ts";
import { setOf } from "./word-list.ts";

/** "of the power company", "at our supplier": people of others, whatever they are called. */
const ofOthersPattern = new Sieved(
  patternLines()`
    \b(?:on|at|from) (?:its|their) (?:side|end|part)\b
    |\b(?:of|at|from|with|for|in) (?!our (?:own )?(?:company|firm|agency|network)\b)(?:
      an?|the|another|our|one of our|their|some
    )(?: (?!and\b|but\b|who\b|at\b|on\b|in\b)[\w'-]+){0,3} (?:
      providers?|vendors?|suppliers?|partners?|hosts?|processors?|contractors?|customers?|clients?|firms?
      |compan(?:y|ies)|agency|network|carriers?|manufacturers?|printers?|couriers?|attackers?|tenants?
    )\b
    |\b(?:
      power|water|gas|electricity|energy|tele\w+|phone|cable|internet|hosting|security|insurance|alarm|cleaning|moving
      |software|cloud|transport|parent|other
    ) compan(?:y|ies)\b
    |^(?:the|an?) (?!whole\b|entire\b|parent\b)[\w-]+ (?:company|firm)$
    |\b(?:estate|travel|letting|insurance|shipping|customs) agents?\b
    |\bour (?!own\b|whole\b|entire\b|small\b|family\b|little\b)[\w-]+ (?:company|firm|agency|bank)$
    |\b(?:suppliers?|vendors?|providers?|makers?|manufacturers?|owners?|sellers?|operators?) of (?:our|the|this) |\bour (?:former|ex)\b
    |^(?:an?|the|one|some|our) (?:[\w-]+ )?(?:
      contractor|supplier|vendor|customer|client|user|attacker|visitor|burglar|thief|intruder
    )\b
    |\bour (?:[\w-]+ ){0,2}(?:
      auditor|insurer|accountant|lawyer|solicitor|landlord|bank|printer|courier|regulator|consultant|agency|bureau
      |neighbour|tenant|visitor|guest|member|user|patient
    ) ?'s\b
    |\b(?:
      customers?|clients?|users?|members?|patients?|guests?|tenants?|visitors?|suppliers?|vendors?|providers?
      |partners?|contractors?
    ) of ours$
    |\b(?:vendor|supplier|provider|partner|customer|contractor|carrier|host|client|manufacturer)(?:
      's|s'| (?:staff|team|engineer)
    )
  `,
);
/** "we", "on this occasion we", "we at the desk", "two of us": and not "the system that we chose". */
const wePattern = /(?:^|\s)(?:we|i)$|^(?:we|i) (?:at|in|here|as|all|both|ourselves|the)\b/;
/** "one of us", "a clerk at us" (told of the publisher), "somebody at our end", "a payroll specialist of ours" */
const amongUsPattern = new Sieved(
  patternLines()`
    ^(?!(?:that )?(?:nobody|no one|none)\b)(?:[\w-]+ ){1,5}(?:(?:of|at|in|on|among|from|with) (?:us|ours)|of mine)$
    |^(?:someone|somebody|one person|people|staff|an? [\w-]+) (?:
      here|(?:at|on|in|from|of|with) (?:our|my) [\w -]{2,40}
    )$
    |^(?:the|an?) [\w-]+ on (?:duty|call|shift)$
    |^(?:our|my) (?:own )?(?:[\w-]+ ){0,2}?(?:
      head|director|chief|manager|keeper|president|captain|secretary|member
    ) (?:of|for|in) [\w -]{2,30}$
    |^(?:both|all|some|two|three|several|most) of us$
    |^(?:an?|one|two|some|several) (?:[\w-]+ )?(?:members?|colleagues?|person|people) (?:of|in|on|at|from) (?:our|my) (?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor|host)s?\b)[\w -]{2,40}$
  `,
);
const thingHeadPattern = new Sieved(
  patternLines()`
    ^(?:an?|the|one|some) (?:[\w-]+ )?(?:
      flaw|bug|error|fault|setting|server|change|update|script|file|list|system|problem|issue|weakness|breach|leak
      |attack|key|copy|part|number|version|page|letter|message|folder|record|outage|incident|review|audit
      |investigation|delay|loss|failure|customer|client|user|patient|visitor|guest|tenant|supplier|vendor|provider
      |contractor|partner|host|sample|majority|process|check|test
    )s?\b
  `,
);

/** "our editors", "on Friday our night porter" */
const oursLastPattern = patternLines()`
    ^(?:(?:an?|the|some|two|three|several|many) )?(?:[\w-]+ )?(?=
      (?!one\b|two\b|three\b|some\b|several\b|many\b|all\b|none\b|both\b|most\b|members?\b)[\w-]+ (?:of|at|in|on|from) (?:our|my) (?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor|host)s?\b)[\w -]{2,40}$
    )([\w-]+)
    |(?:^|[\w,] )(?:our|my) (?:own )?(?:[\w-]+ ){0,3}?([\w-]+)$
  `;
const tradePattern = patternLines()`
    (?:
      er|or|ist|yst|ian|smith|man|men|woman|women|people|colleague|ee|lead|rep|secretar(?:y|ie)|nurse|clerk|chief|head
      |intern|assistant|attendant|apprentice|warden|guard|steward|cook|temp|chef|midwife|aide|captain|coach|guide
      |agent|associate|deput(?:y|ie)|novice|principal|mechanic|medic|surgeon|pilot|accountant|bosun|concierge|chauffeur|maid
      |vet|waitress|vicar|priest|sexton|crew
    )(?:e?s)?$
  `;
/** Words that end like a trade and are none, or are the trade of others. */
const noTrades = setOf(`
  customer user member reader server computer router printer filter letter number parameter container provider supplier
  vendor error monitor processor contractor partner carrier registrar power water buffer cluster balancer scheduler
  parser importer exporter converter connector regulator auditor insurer visitor donator buyer seller subscriber
  follower folder mailer tracker counter timer trigger compiler investor center theater player learner holder passenger
  traveller traveler depositor stranger order offer elevator generator refrigerator sensor scanner tank cooker paper
  poster newsletter headquarter chapter sector color vector factor matter manner corner meter charter register ledger
  header footer pointer controller crawler scraper loader builder runner worker wrapper handler listener balancer
  firewall transformer transmitter tower freezer boiler cooler heater disaster list committee fee employee-portal
  digger tractor bulldozer tanker trawler freighter trailer boulder
  guarantee thread head-line bread spread overhead attacker burglar other another either after under over never ever
`);

function isOwnTrade(subject: string): boolean {
  const [, headed, ending] = oursLastPattern.exec(subject) ?? [];
  const last = headed ?? ending ?? "";
  return tradePattern.test(last) && !noTrades.has(last) && !noTrades.has(last.replace(/s$/, ""));
}

const placeWords = sourceLines`
    (?:
      shop|store|warehouse|kitchen|pharmacy|chapel|laborator(?:y|ies)|lab|surger(?:y|ies)|garage|depot|kennels|nursery
      |bakery|box office|call cent(?:re|er)|(?:mail|post|print|press|control|engine) ?room|branch|ward|canteen
      |workshop|factory|plant|mill|cent(?:re|er)|studio|clinic|bureau|reception|accounts|payroll|dispatch|switchboard
      |hub|unit|lodge|kiosk|booth|outlet|showroom|stall|hotline|help ?line|help ?desk|service desk|till|counter
    )
  `;
/** "the Registrar's office": each house has its own. */
const officials = sourceLines`
    registrar|dean|provost|bursar|rector|principal|president|chancellor|vice-chancellor|treasurer|secretary
    |secretary-general|mayor|clerk|town clerk|comptroller|director|chief executive|general manager
    |head(?: ?(?:teacher|master|mistress))?|bishop|vicar|abbot|warden|curator|archivist|medical director
  `;
/** "our pharmacy", "our box office", "the payroll department": a house that acts by those in it. */
const ownPlacePattern = new RegExp(
  sourceLines`
    (?:^|[\w,] )(?:
      (?:our|my) (?:own )?(?:[\w-]+ ){0,2}?${placeWords}
      |the (?:
        payroll|hr|human resources|personnel|finance|accounts|accounting|billing|it|admissions|enrol?ment|marketing
        |records|operations|housing|residence|press|front|dispatch
      ) (?:department|office|desk|staff|unit)
      |the (?:${officials}) 's office|(?:the )?office of the (?:${officials})
    )$
  `,
);
const byOwnPlacePattern = new RegExp(
  String.raw`^[^.;]{0,60}?\bby (?:our|my) (?:own )?(?:[\w-]+ ){0,2}?${placeWords}\b`,
);

/** Whether a subject, in small letters, is one of our people or some of them: "our caseworker", "a member of our front desk". */
export function isOwnPerson(subject: string): boolean {
  return (
    !isOfOthers(subject) && ((amongUsPattern.test(subject) && !thingHeadPattern.test(subject)) || isOwnTrade(subject))
  );
}

/** Houses that act by those in them, beside the places of work. */
const housePattern = new RegExp(
  sourceLines`
    ^(?:
      ${placeWords.slice(3, -1)}|gym|hotel|hostel|inn|pub|club|college|academy|university|restaurant|caf[eé]|cinema
      |zoo|gallery|archives?|orchestra|choir|co-?op(?:erative)?|union|federation|league|parish|diocese|synagogue
      |mosque|temple|cathedral|borough|town|city|village|county|ministry|institute|brewery|winery|dairy|publisher
      |festival|marina|harbour|railway|charity|society|association|start-?up|salon|farm|dentist|hospice|library|museum
      |theatre|pool|stadium
    )s?$
  `,
);

function lastOfHead(subject: string): string {
  const [head = ""] = subject.split(/,| (?:of|at|in|on|from|with|for|who|that|which|to)\b/);
  return head.slice(head.lastIndexOf(" ") + 1);
}

/** Whether a subject stands for people at work, ours or others': "two porters". */
export function isWorker(subject: string): boolean {
  const last = lastOfHead(subject);
  return tradePattern.test(last) && !noTrades.has(last) && !noTrades.has(last.replace(/s$/, ""));
}

/** "the gym", "our depot": who speaks of a house with "the" speaks of her own. */
export function isHouse(subject: string): boolean {
  return /^(?:the|our|my) /.test(subject) && housePattern.test(lastOfHead(subject));
}

/** Whether a subject, in small letters, is of somebody else. */
export function isOfOthers(subject: string): boolean {
  return ofOthersPattern.test(subject) && !wePattern.test(subject);
}

/** Whether whoever does `deed` is the organisation or one of its people. `text` is the sentence, in the first person. */
export function isByUs({ subject, isPassive, object, start }: Deed, text: string): boolean {
  if (isPassive) {
    return (
      byOursPattern.test(object) ||
      byOwnPlacePattern.test(object) ||
      isOwnTrade(byTradePattern.exec(object)?.[1]?.toLowerCase() ?? "")
    );
  }
  // "had given our school the wrong key": who gives us something is not us.
  if (
    /^ (?:us|me|our (?!own\b)[\w-]+) (?:the|an?|no|wrong|too|only|some|his|her|their|its)\b/.test(object) &&
    !/\b(?:we|i|our)\b/.test(subject)
  ) {
    return false;
  }
  if (/^(?:who|that)$/.test(subject)) {
    return ownPeopleBeforePattern.test(text.slice(Math.max(start - 90, 0), start));
  }
  if (ofOthersPattern.test(subject)) {
    return false;
  }
  if (amongUsPattern.test(subject)) {
    return !thingHeadPattern.test(subject);
  }
  if (isOwnTrade(subject) || ownPlacePattern.test(subject) || (/^(?:our|my) /.test(subject) && isHouse(subject))) {
    return true;
  }
  return /\b(?:we|i)\b/.test(subject)
    ? wePattern.test(subject)
    : whoIs(subject, []) === "we" && !thingHeadPattern.test(subject);
}

/** "by us", "by one of our own volunteers", "by staff at our office", at the beginning of what follows a verb. */
const byOursPattern = new Sieved(
  patternLines()`
    ^[^.;]{0,60}?\bby (?:
      me|us
      |(?:one|some|two|several|an? [\w-]+|(?:an? )?(?:[\w-]+ )?members?|staff|people|colleagues) (?:of|in|on|at|from) (?:us|our|my)\b(?! (?:[\w-]+ ){0,2}(?:provider|vendor|supplier|partner|customer|contractor|client|user|member|host)s?\b)
      |(?:our|my) (?:own )?(?:[\w-]+ ){0,4}?(?:
        staff|team|engineers?|employees?|colleagues?|developers?|administrators?|officers?|operators?|office
        |department|volunteers?|crew|nurses?|clerks?|technicians?|desk|(?:print |post |mail |press |sales )?room
        |laboratory|lab|bench|branch|shop|press office|secretary|treasurer|managers?|drivers?|trainees?|interns?
        |maintainers?|librarians?|teachers?|editors?|porters?|caretakers?|cleaners?|receptionists?|contributors?
        |founders?|directors?|people|cashiers?|mechanics?|guards?|side|end
      )\b
    )
  `,
);
/** "by our gardeners" */
const byTradePattern = new Sieved(
  /^[^.;]{0,60}?\bby ((?:our|my) (?:own )?(?:[\w-]+ ){0,2}?[\w-]+)(?=[.,;]|$| (?:who|when|while|and|after|before|because|by|in|on|at|during|as)\b)/,
);
/** "our own engineers, who", "a colleague in our finance department who", "by us, who" */
const ownPeopleBeforePattern = new Sieved(
  patternLines("i")`
    (?:
      \bour (?:own )?(?!
        (?:[\w-]+ ){0,3}(?:
          customers?|users?|members?|clients?|partners?|providers?|vendors?|suppliers?|contractors?|patients?|servers?
          |systems?|files?|data|records|letters
        )\b
      )(?:[\w-]+ ){0,4}?[\w-]+
      |\b(?:of|it was|by) (?:us|ours|me|we|i)|\b(?:we|i) (?:am|are|was|were) the (?:ones?|people|person)
    ),? (?:who|that) (?:had |has |have |\w+ly |then |also )*$
  `,
);
