import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { setOf } from "../../wording/word-list.ts";
import type { Hit } from "../wording.ts";
import { findPhrases, wordingRule } from "../wording-rule.ts";
import { findPeopleAfter, ownPeoplePattern, tellsHowMany } from "./how-many.ts";

const little = String.raw`(?:(?:very|relatively|comparatively|extremely|fairly|rather|quite|only|really) )?(?:small|limited|tiny|minimal|low|modest|minute|negligible|insignificant|minuscule|narrow)`;

/** "a very small number of", "a handful of", "no more than a few", "hardly any" */
const fewOf = sourceLines`
  an? ${little} (?:[\w-]+ )?(?:
    number|subset|sub-group|portion|percentage|proportion|fraction|group|share|amount|set|selection|minority|handful
    |part|section|segment|slice|batch|circle|quantity|sample|range|cohort
  )
  |an? (?:mere |tiny )?(?:handful|minority|couple|smattering|sprinkling)
  |(?:only|just|merely|no more than|not more than|at most|at worst|barely) (?:some|an? (?:few|handful|couple|fraction))
  |(?<!\bthe )(?:very|relatively|comparatively|extremely|only|precious) few|few,? if any,?|not (?:very |that )?many
  |hardly any|scarcely any|barely any
`;

/** What is counted beside people: what is known of them, and what they have. */
const others = setOf(`
  records data information details passwords emails e-mails addresses orders files documents messages tickets requests
  transactions payments sites entries bookings letters profiles mailboxes inboxes invoices bills policies photos cards
  credentials tokens keys numbers cases list database register reminders notices statements parcels deliveries appointments
  prescriptions images pictures flights
`);

const findFew = findPeopleAfter(fewOf, others);
const findMost = findPeopleAfter(
  String.raw`(?:the )?(?:vast|great|overwhelming|large) majority|almost all|nearly all|most`,
);
/** "most of our customers saw nothing of it" */
const sparedPattern =
  /\b(?:un(?:affected|touched|harmed|scathed|aware)|(?:not|never|n't) (?:\w+ )?(?:affected|impacted|touched|involved|concerned|hit|notice|noticed|harmed|exposed)|(?:saw|noticed|felt|lost) nothing|no impact|remain(?:s|ed)? safe)\b/i;

const trouble = String.raw`(?:incidents?|events?|issues?|problems?|breach(?:es)?|leaks?|outages?|disruptions?|interruptions?|mishaps?|mix-ups?|lapses?|slips?|slip-ups?|mistakes?|errors?|hitch(?:es)?|upsets?|inconveniences?|oversights?|incursions?|intrusions?)`;

/** "The number of people affected is very low", "The damage was limited" */
const isLittle = sourceLines`
  (?:is|was|were|are|has been|have been|remains|remained|proved|seems) (?:(?:very|extremely|relatively|only|really|thankfully|fortunately|quite|rather|fairly|comparatively|mercifully) )*(?:
    small|low|limited|minimal|negligible|minor|slight|modest|insignificant|tiny|trivial
  )(?! to\b)
`;

/** What may be a reason for it: then it is no mere word. */
const reason = String.raw`because|since|as|given|due to|which is why|for|not|cannot|\w+n't|if|unless|whether|hope|said|says|stated|wrote`;
const soothing =
  "“{words}” soothes, and nothing says why it should be so. Say what it was, what makes it so or what may follow, and let readers judge.";

const belittling =
  "“{words}” makes it small, and whoever it happened to does not find it so. Say in plain words what happened.";

const findSmallThings = findPhrases([
  {
    words: sourceLines`
      (?:risk|danger|threat|likelihood|chances?)(?: (?:of|to|for|that) [^.;:?!,]{1,50}?)? (?:
        ${isLittle}|(?:is|remains) (?:\w+ )?remote
      )
      |(?:there is|poses|presents|carries) (?:only )?(?:an? )?(?:\w+ly |very )?(?:
        low|minimal|little|small|slight|negligible|limited
      ) (?:risk|danger|threat)
    `,
    unless: reason,
    message: soothing,
  },
  {
    words: sourceLines`
      (?:information|data|details|breach|leak|incident|lists?|files?|contents?)(?: involved| concerned| affected
      )? (?:is|was|were|are) (?:\w+ )?(?:
        of an? (?:\w+ )?(?:limited|non-sensitive|low-risk|harmless|routine|general) (?:
          nature|kind|sort|type|extent|scope
        )
        |limited in (?:nature|scope|extent)(?! (?:to|compared|thanks)\b)
      )
    `,
    message: soothing,
  },
  {
    words: String.raw`(?:number|proportion|percentage|share) of (?:[\w-]+ ){0,2}?(?:people|patients|accounts|records|guests|clients|those|individuals|pupils|students|residents|[\w-]+ers|[\w-]+ants|[\w-]+ors|affected \w+)(?: [\w-]+){0,2}? ${isLittle}`,
  },
  {
    words: String.raw`(?:impact|effects?|damage|disruption|harm|breach|leak|incident|outage|loss|losses|consequences|extent|scope|scale)(?: (?:of|to|on|for) [^.;:?!]{1,40}?)? ${isLittle}`,
  },
  {
    words: String.raw`(?:hardly|barely|scarcely) (?:anyone|anybody)|(?:almost|next to|practically) (?:no one|nobody)|a drop in the ocean`,
  },
  {
    words: String.raw`(?:an? |this was an? |as an? )?(?:isolated|one-off|one-time) (?:incident|event|case|occurrence|mistake|error|lapse)`,
    message: belittling,
  },
  {
    words: String.raw`(?<!\b(?:no|not|not an?|not some) )(?:an? |some |this |the )?(?:(?:very|relatively|rather|fairly|really|quite) )?(?:minor|trivial|negligible|insignificant|slight|harmless) (?:\w+ )?${trouble}`,
    message: belittling,
  },
  {
    words: String.raw`(?<!\bnot )(?:an?|this|our|the) (?:(?:very|relatively|rather|fairly|really) )?(?:small|little|tiny) (?:(?:security|data|technical|human|clerical|privacy) )?${trouble}`,
    message: belittling,
  },
  {
    words: String.raw`(?:not|hardly|n't) an? (?:(?:very|particularly|especially|really) )?(?:serious|major|significant|large-scale|big|grave) (?:\w+ )?${trouble}`,
    message: belittling,
  },
  {
    words: String.raw`(?:nothing|not) (?:(?:too|very|all that|so|particularly) )?(?:serious|major|dramatic|earth-shattering)(?= (?:happened|was|is|has)|[,.;!]|$)`,
    message: belittling,
  },
  {
    words: String.raw`(?:nothing more than|no more than|little more than|merely|just|only) an? (?:\w+ )?(?:${trouble}|nuisance|formality)`,
    message: belittling,
  },
  {
    words: String.raw`(?:had|has|have|with|was|were|of) (?:only )?(?:an? )?(?:very )?(?:limited|minimal|minor|low|negligible|little) (?:impact|effect|effects|consequences?|risk|harm)`,
  },
  {
    words: String.raw`(?:an? )?(?:small |little |minor |brief |technical )?(?:glitch|hiccup|blip|storm in a teacup|teething troubles?)`,
    message: belittling,
  },
  {
    words: String.raw`(?:(?:was|were|been) briefly (?:unavailable|down|offline|interrupted|inaccessible|unreachable)|brief (?:interruption|outage|disruption|downtime) (?:of|lasting) (?:\w+ )?(?:\d+|[a-z]+) hours)`,
    message: "“{words}” does not say how long, and whoever waited knows. Write from when to when, or how long it was.",
    unless: String.raw`\d+ (?:minutes?|seconds?)|(?:a|one|two|three|four|five|ten|few) (?:minutes?|seconds?)`,
  },
]);

/**
 * Somebody else's words, or a group chosen on purpose: "the papers wrote that", "we test it with a few of our members";
 * not "when the backlog was released", "a few patients' test results".
 */
const innocentPattern = patternLines("i")`
    \b(?:
      (?:wrote|claimed|reported|suggested|believed|thought|said) (?:\w+ )?that|do(?:es)? not (?:yet )?know
      |to (?:limit|reduce|only)|in future|roll(?:s|ed|ing)?[ -]?(?:\w+ )?out
      |(?:releas|deploy|test|try|tri|triall?|pilot)(?:e|ed|es|s|ing|ied|ment)?\b[^.;:?!]{0,40} (?:with|to|on|for|among|in|by) (?:only |just )?an? (?:very )?(?:
        small|limited|tiny|handful|few|couple|fraction|subset
      )
      |each (?:release|update|version)|canary|(?:beta|test|trial|pilot) (?:groups?|runs?|phases?)|next time
      |should help|help ensure|at a time|can (?:\w+ )?(?:serve|seat|take|offer|admit|accept|host)
    )\b
  `;

/** "A handful of people rang us": it counts who did something, and not who was affected. */
const toldUsPattern =
  /^ (?:(?:have|has|had|also|already) )*(?:rang|rung|called|phoned|wrote|written|e-?mailed|asked|complained|told us|contacted|reported|came|replied|answered|volunteered|offered)\b/i;

/** "only a very small minority, 41 tenants" */
const findBelittled = findPhrases([
  {
    words: String.raw`(?:only|just|merely|no more than) an? (?:mere |${little} )?(?:minority|handful|fraction|number|percentage|proportion|subset|group)`,
    unless: String.raw`[\d,]{1,9} (?:out )?of|of (?:the |our )?\d[\d,]*|in all|per ?cent|[\d.]{1,6} ?%|thought|believed|said|wrote|not (?:just|only)`,
    message: "“{words}” makes the figure beside it small. Leave the words out, and say of how many it is.",
  },
]);

function findHits(text: string): readonly Hit[] {
  if (/\d/.test(text) && tellsHowMany(text) && !innocentPattern.test(text)) {
    return findBelittled(text);
  }
  if (tellsHowMany(text) || innocentPattern.test(text)) {
    return [];
  }
  const few = findFew(text).filter(({ start }) => !/\bnot (?:just |only |merely )?$/i.test(text.slice(0, start)));
  const most = sparedPattern.test(text) && !/\b(?:may|might)\b/i.test(text) ? findMost(text) : [];
  const groups = [...few, ...most].filter(
    ({ start, end }) => !ownPeoplePattern.test(text.slice(start, end)) && !toldUsPattern.test(text.slice(end)),
  );
  const things = findSmallThings(text).filter(({ start, end }) =>
    groups.every((group) => group.end <= start || end <= group.start),
  );
  return [...groups, ...things].sort((left, right) => left.start - right.start);
}

export const minimiser = wordingRule({
  id: "IC402",
  name: "minimiser",
  title: "“A small number of customers”",
  message:
    "“{words}” makes it small without a figure. Say how many or how much, or that you do not know yet and when you will; to whoever it concerns it is not small.",
  why: "Readers who are told “a small number” suspect a large one: the graver the breach, the fewer figures its letter holds.",
  source:
    "Jackson, Vanteeva and Fearon (2019), JASIST: the graver the incident, the fewer the figures; Benoit (1995), minimising",
  severity: "warning",
  asksFor: "people-affected",
  triggers: [
    ...[
      "brief",
      "small",
      "limited",
      "tiny",
      "minimal",
      "low",
      "modest",
      "minute",
      "negligible",
      "insignificant",
      "minuscule",
    ],
    ...[
      "narrow",
      "handful",
      "minority",
      "majority",
      "few",
      "couple",
      "fraction",
      "only some",
      "just some",
      "many",
      "any",
    ],
    ...["most", "all ", "isolated", "one-off", "one-time", "minor", "trivial", "slight", "harmless", "little"],
    ...["serious", "major", "significant", "large-scale", "big", "grave", "dramatic", "merely", "just a", "only a"],
    ...[
      "risk",
      "danger",
      "threat",
      "likelihood",
      "probability",
      "chance",
      " nature",
      "more than",
      "hardly",
      "barely",
      "scarcely",
      "nobody",
      "no one",
      "ocean",
    ],
    ...["smattering", "sprinkling", "glitch", "hiccup", "blip", "teacup", "teething", "earth-shattering"],
  ],
  find: findHits,
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "Our shops were briefly unavailable." },
      { text: "There was a brief interruption of eight hours." },
      { text: "Only a small number of customers are affected." },
      { text: "A limited subset of user data was copied." },
      { text: "This was an isolated incident." },
      { text: "The leak touched a handful of accounts." },
      { text: "We had a minor security issue." },
      { text: "The outage had only a limited impact." },
      { text: "Just a few of our customers could read the file." },
      {
        text: "On 3 March 2026 at 10:15 a small group of anglers saw the wrong permits.",
        note: "A date is no figure.",
      },
      { text: "Hardly any of our lodgers noticed." },
      { text: "The vast majority of our bakers were not affected." },
      { text: "It was no more than a hiccup." },
      { text: "This was not a serious breach." },
      { text: "The risk to anglers is low." },
      { text: "We think that the danger of fraud is minimal." },
      { text: "This poses little risk." },
      { text: "The information was of a limited nature." },
      { text: "Only a very small minority, 41 anglers, had a photo in the file." },
      { text: "A small number of automatic reminders went out on 3 March." },
      { text: "A small number of anglers were billed twice when the queue was released." },
      { text: "A handful of patients received another patient's test results." },
    ],
    clean: [
      { text: "A handful of anglers rang us that morning." },
      { text: "The lifts were briefly unavailable, for ten minutes.", note: "It was brief." },
      { text: "A small number of customers, 340 of 90,000, are affected." },
      { text: "48,210 people are affected." },
      { text: "A small number of servers failed.", note: "Machines are not whom it happened to." },
      { text: "The risk of fraud is low, because the file held no card numbers." },
      { text: "We cannot say that the risk is low." },
      { text: "Our search was limited in scope.", note: "Owned up to." },
      { text: "Only a small number of anglers, 41 of 2,310, had a photo in the file." },
      { text: "We isolated the server within the hour." },
      { text: "We will roll the change out to a small number of customers first, in future." },
      { text: "We are testing the new gate with a small number of anglers." },
      { text: "None of the few passwords in the file is still valid." },
      { text: "“Only a small number of people are affected,” said the carrier.", note: "Somebody else's words." },
      { text: "A parent must sign for a minor." },
      { text: "This was not a minor mistake." },
      { text: "The radio reported that a handful of skippers were affected.", note: "Somebody else's words." },
      { text: "Most of our bakers have a new password." },
    ],
  },
});
