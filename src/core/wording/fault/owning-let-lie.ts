/** Warnings put aside, and people put through something or left alone with it. */
import { patternLines } from "../../text/pattern-lines.ts";
import type { Deed } from "../clause/reading.ts";

/** "filed it away", "sat on it", "kept quiet", "turned a blind eye": a warning that came to nothing with us. */
const letLie: ReadonlyMap<string, RegExp> = new Map([
  ["file", /^ (?:it|them|this|that|the [\w-]+|your [\w-]+)(?: away\b|$|[.,]| and (?:forgot|went))/],
  ["sit", /^ on (?:it|them|this|that|the|your)\b/],
  ...["hide", "conceal"].map((lemma) => [lemma, /^ .{2,40} from (?:you|them|the public|our \w+)\b/] as const),
  ["keep", /^ (?:quiet|silent|mum|you in the dark|(?:it|this|that) (?:quiet|secret|to ourselves|from you))\b/],
  ["turn", /^ (?:a blind eye|a deaf ear)\b/],
  ["look", /^ (?:the other way|away\b|past (?:it|them|this|that|the (?:warnings?|signs?|cracks?))\b)/],
  ...["scroll", "skim", "read", "click"].map(
    (lemma) =>
      [lemma, /^ (?:straight |right )?past (?:it|them|this|that|the (?:warnings?|alerts?|signs?|errors?))\b/] as const,
  ),
  [
    "walk",
    /^ (?:straight |right )?past (?:it|them|the [\w-]+) (?:(?:every|each) (?:day|morning|week|evening)|daily|for (?:days|weeks|months|years)|a (?:dozen|hundred) times)\b/,
  ],
  ...["think", "believe", "suppose", "assume"].map(
    (lemma) =>
      [
        lemma,
        /^ (?:that )?(?:it|this|that|they|the [\w-]+) (?:was|were|to be) (?:only |just |merely |another )?(?:(?:an?|the|another) )?(?:false alarm|tests?|drill|joke|prank|hoax|glitch|exercise|spam|noise|nothing|harmless|routine|drains?|cat|wind|fox|weather)\b/,
      ] as const,
  ),
  ["lose", /^ (?:count|track|sight) of\b/],
  ["brush", /^ (?:it|them|this|that|you|him|her|your [\w-]+) (?:aside|off|away)\b/],
  ["shrug", /^ (?:it|them|this|that|you|your [\w-]+)? ?off\b/],
  ["wave", /^ (?:it|them|this|that|him|her|the [\w-]+) (?:through|away)\b/],
  ["close", / as (?:an? )?(?:duplicate|spam|invalid|noise|low|not)\b/],
  [
    "take",
    patternLines()` for (?:an? |mere )?(?:false|noise|routine|test|joke|spam|glitch|prank)\b
      |^ (?:
        it|them|him|her
        |(?:an?|the|this|that|these|those|your|two|three|several) (?:[\w-]+ ){0,3}?(?:
          alarms?|alerts?|warnings?|messages?|calls?|callers?|mails?|e-mails?|letters?|signals?|signs?|m[ae]n|wom[ae]n
          |visitors?|noise|smell|smoke|hiss|sound|bang|beep|light|flames?|steam|stain|lump|shadow|rash|pain|drip|flash
          |symptoms?|logs?|errors?|complaints?|requests?|orders?|files?|bottles?|boxes|copy|samples?|patients?|keys?
          |notes?
        )(?: (?:of|from|in|on) (?:[\w-]+ ){0,2}?[\w-]+)?
      ) for (?!
        walk|granted|you\b|us\b
        |(?:an?|the) (?:
          walk|ride|drive|while|moment|day|night|week|month|year|few|rest|scan|x-ray|check|first|second|last|time
        )
        |\d|two|three|so|about|over|more|him|her|them|your|repair
      )\w
    `,
  ],
  ...["turn", "switch", "shut"].map(
    (lemma) =>
      [
        lemma,
        /^ (?:off )?(?:the|this|that|both|all) (?:[\w-]+ ){0,2}?(?:alarms?|alerts?|warnings?|sirens?|bleepers?|detectors?)(?: off)?\b(?! (?:on\b|back|when|after|once|because|again))/,
      ] as const,
  ),
  ["silence", /\b(?:alerts?|warnings?|pagers?)\b/],
  ["mute", /\b(?:alerts?|warnings?|pagers?)\b/],
  [
    "let",
    /^ (?:it|them|this|that|things|(?:the(?! dough\b)|your|an?|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+) (?:lie|drop|drift|slide|lapse|slip|run (?:on|out|down)|pass|stand|stay|do (?:so|this|that)|rest|expire|pile up|fester|grow|happen|come to|go on|go (?:so|this|that) |get (?:to|so|out|worse|this|that)\b)/,
  ],
  [
    "put",
    /^ (?:it|them|this|that|the [\w-]+|\w+ing) ?(?:[\w ]{0,20} )?off\b|^ off \w+ing\b|^ (?:it|them|this|that|the [\w-]+) (?:at|to) the (?:bottom|back|end) of\b/,
  ],
  ["sweep", /^ [\w ]{2,20} under the (?:carpet|rug)\b/],
  ["shelve", /^ (?:it|them|this|that|the|your)\b/],
  ["hush", /^ /],
  [
    "hold",
    /^ (?:back (?:it|this|that|the (?:news|warning|message|report|announcement|letter|notice|truth|facts?))|(?:it|this|that|the news) back)\b/,
  ],
  [
    "withhold",
    /^ .{2,40} from (?:you|the (?:public|parents|patients|families|residents|staff|customers))\b|^ (?:it|this|that|the (?:news|warning|message|report|announcement|truth|facts?))\b/,
  ],
  [
    "leave",
    /^ (?:it|things|matters) (?:at that|as (?:it|they) (?:was|were)|too late|until|unsaid|to chance|to luck|undone)\b/,
  ],
  ["drag", /^ our (?:feet|heels)\b/],
  ["wait", /^ (?:too long|until it was too late|(?:for )?[\w-]+ (?:days|weeks|months|years)\b)/],
]);

/** "waved away two days of testing", "shrugged off the complaints" */
const putAside =
  /^ (?:aside|off|away) (?:[\w-]+ ){0,4}?(?:concerns?|warnings?|doubts?|questions?|complaints?|objections?|worries|reports?|requests?|advice|tests?|testing|checks?|rules?|alerts?|hints?|days?)\b/;

const people = String.raw`(?:you|(?:(?!for\b|to\b|with\b)[\w'-]+ ){0,5}?(?:customers?|users|members?|people|passengers?|patients?|tenants?|readers?|residents?|parents|pupils|students|guests?|clients?|visitors?|famil(?:y|ies)|households?|of you|everyone))`;

const putThrough = new RegExp(
  `^ ${people} (?:to|through) (?:an?|the|this|that|these|such|all|days|hours|weeks|un\\w+|\\w+ly)\\b`,
);

/** "left hundreds of passengers stranded", "subjected our members to a week of it", "put you through this" */
const treatedSo: ReadonlyMap<string, RegExp> = new Map([
  ...["brush", "wave", "shrug"].map((lemma) => [lemma, putAside] as const),
  ...["subject", "put"].map((lemma) => [lemma, putThrough] as const),
  [
    "leave",
    new RegExp(
      `^ ${people} (?:\\w+ ){0,2}?(?:unable|without (?!\\w+ing\\b)|stranded|in the (?:dark|lurch|cold|lift|rain)|waiting|cut off|locked out|out of pocket|guessing|none the wiser|exposed)\\b`,
    ),
  ],
]);

/** Whether by `deed` a warning or a person was put aside by us. */
export function isLetLie({ lemma, object, isPassive, isNegated }: Deed): boolean {
  return !isPassive && !isNegated && [letLie, treatedSo].some((way) => way.get(lemma)?.test(object) === true);
}
