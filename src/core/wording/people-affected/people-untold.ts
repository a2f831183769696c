/** What speaks of groups without telling that anything befell them: fears, plans, news to them, and what others suffered. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { group, one, PeoplePattern } from "./marked-people.ts";
import { blank } from "../statement.ts";
import { setOf } from "../word-list.ts";

/** "threatened to publish the records of all patients": so far it is only said. */
const intentVerbs = setOf(`
  threaten plan want wish intend hope promise offer agree try attempt aim seek fail claim demand ask urge advise invite
  require remind instruct recommend encourage order expect prepare refuse decline
`);
/** "could read the mail of 300 members": that it lay open is the harm. */
const lookVerbs = setOf(
  "read see view hear access open download search find reach browse copy edit change delete use identify recognise recognize trace",
);
/** "could be read by anyone", "can be recognised": that others are able to is the harm. */
export function isLaidOpen({ lemma, mood, isPassive, isNegated, start, end }: Deed, text: string): boolean {
  const isAble = mood === "possible" && isPassive && !isNegated;
  return (
    isAble && lookVerbs.has(lemma) && /^could be\b|^can (?:all )?be (?:ident|recog|trac)/i.test(text.slice(start, end))
  );
}

/** To tell people something: no harm befalls them by that. */
const tellVerbs = setOf(`
  notify inform alert warn contact tell call phone telephone ring email e-mail mail text write message advise approach
  remind brief reassure thank
`);
/** What is told, or why, and no more whom. */
const tellEndPattern = /,| (?:because|that|when|after|since|so|about|of|if|whether|how|what|to (?:let|say|explain)) /;

/** A number, in figures or words. */
export const countPattern = new Sieved(
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?)\b/i,
);

/** How much of an object is none of the harm: all where nothing was done, those who are told where it is news; else 0. */
function untoldLength(deed: Deed, before: Deed | undefined, text: string): number {
  const { lemma, mood, isPassive, isNegated, object, start, end } = deed;
  if (mood === "possible") {
    // "As far as we can tell, the only one": what follows the comma has a verb of its own.
    if (object.startsWith(",")) {
      return 0;
    }
    const verb = text.slice(start, end);
    const isMaybe = /^may\b/i.test(verb) || /\b(?:might|could) (?:\w+ )?have\b/.test(verb);
    return isPassive || isNegated || isMaybe || lookVerbs.has(lemma) ? 0 : object.length;
  }
  if (mood === "purpose") {
    const isIntent = before !== undefined && intentVerbs.has(before.lemma) && before.mood !== "purpose";
    return isIntent ? object.length : 0;
  }
  const isNoun = mood === "command" && /^ (?:addresses|accounts|messages|lists|numbers|logs)\b/.test(object);
  if (isPassive || isNoun || !tellVerbs.has(lemma)) {
    // "should not have been released": it was.
    const isRegretted = /^should (?:not|never) have\b/i.test(text.slice(start, end));
    return mood === "unreal" && !isRegretted ? object.length : 0;
  }
  const stop = object.search(tellEndPattern);
  const whom = stop === -1 ? object : object.slice(0, stop);
  return countPattern.test(whom) || /\b(?:who|that) (?:\w+ed|had|have)\b/.test(whom) ? 0 : whom.length;
}

/** `text` without whom nothing befell: in what was not done, and in news of it. */
export function withoutUntold(text: string, deeds: readonly Deed[]): string {
  return deeds.reduce((rest, deed, index) => {
    const length = untoldLength(deed, deeds[index - 1], rest);
    if (length === 0) {
      return rest;
    }
    const from = deed.mood === "unreal" ? deed.start : deed.end;
    const next = deeds.slice(index + 1).find(({ role }) => role !== "relative");
    // The subject of the next verb stays.
    const most = next === undefined ? rest.length : Math.max(next.start - next.subject.length - 1, deed.end);
    const end = Math.min(deed.end + length, most);
    return rest.slice(0, from) + blank(rest.slice(from, end)) + rest.slice(end);
  }, text);
}

const harmed =
  "(?:affected|impacted|concerned|involved|exposed|compromised|hit|stolen|copied|leaked|taken|accessed|lost|viewed|disclosed|revoked|breached|included|at risk)";
/** "all those whose cards were copied", "everyone concerned": told by nothing but the harm itself. */
const circularPattern = new PeoplePattern(
  new RegExp(
    sourceLines`
      (?<!\b(?:no|none of|nobody|only|not|nor|than|one|two|three|both|\d) )\b(?:
        (?:all|every|each|any|the|those|these|our) (?:of )?(?:(?:the|those|our|these) )?(?:(?!\d|two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |only )[a-z][\w-]* )?(?:${group}|${one})
        |(?<=(?:^|\b(?:to|notify(?:ing)?|inform(?:ing)?|contact(?:ing)?|tell(?:ing)?) )\W?)${group}|everyone|everybody|anyone|anybody|whoever|(?:individuals|people|persons)(?= whose)|(?<!among |of )those(?: of (?:you|them))?|all
      )(?: (?:who|that|which) (?:(?:was|were|is|are|have been|has been|may have been|might have been) )?(?:\w+ly )?${harmed}
        | ${harmed}(?= (?:by|in|and|have|has|will|are|were|is|to|with|as)\b|[.,;)]|$)
        | whose (?:[\w-]+ ){1,4}?(?:was|were|is|are|has been|have been|may have been|might have been) (?:\w+ly )?${harmed}
      )\b(?! (?:between|before|after|since|on|until) | (?:are|were) (?:all |only )?(?:the|our|its|\d))
    `,
    "gi",
  ),
);
/** "Our web host says that 40,000 of its customers were hit": of theirs, whichever they are. */
const customersOfOthersPattern = new Sieved(
  patternLines("gi")`
    \b(?:our|the|their) (?:[\w-]+ ){0,2}?(?:
      host|provider|supplier|vendor|processor|carrier|bank|contractor|developer|maker|manufacturer|agency|company that
    ) (?:[^.;?!]{0,80} )?(?:its|their) (?:other |own )?(?:[\w-]+ ){0,2}?(?:
      customers|clients|users|members|subscribers|tenants
    )\b(?![^.;?!]{0,80} (?:us|our|ours|we|you|your)\b)
    |\b(?:leak|breach|attack|hack|break-in|incident|outage|theft) (?:at|of|on) [A-Z][^.;?!]{1,60} (?:its|their) (?:own )?(?:[\w-]+ )?(?:
      customers|clients|users|members
    )\b(?![^.;?!]{0,80} (?:us|ours?|we)\b)
    |(?<!you and (?:\w+ )?)\b(?:\w+ )?other (?:[\w-]+ )?(?:
      companies|firms|organi[sz]ations|businesses|banks|shops|agencies|universities|hospitals|vendors|providers
    )\b(?! (?:on|of|in) our)
  `,
);
/** "We thought at first that 300 guests were affected": it has turned out otherwise. */
const supersededPattern = new Sieved(
  patternLines("gi")`
    \b(?:
      (?:we|i) (?:had )?(?:(?:at )?first|initially|originally) (?:
        thought|believed|assumed|feared|reported|said|estimated|suspected|understood|wrote
      )
      |(?:we|i) (?:thought|believed|assumed|feared|reported|said|estimated|wrote) (?:
        at first|initially|originally|yesterday|earlier|wrongly
      )
      |(?:at first|initially|originally),? (?:we|it|i) (?:was )?(?:
        thought|believed|assumed|feared|reported|said|estimated|looked
      )
      |it is (?:not true|untrue|false|wrong|incorrect) that|contrary to|in the worst case|at worst|theoretically
      |in theory
    )\b(?:(?!, but|, in fact| but in fact)[^.;]){0,160}
  `,
);

/** "Access is limited to three people": who may, and not whom it hit. */
const accessPattern = new Sieved(
  /\b(?:access|entry|viewing|use|membership|admission)(?: (?:to|of|is|was|has been|now|by)(?: [\w-]+){0,4}?)? (?:limited|restricted|confined) to [^.;,?!]{1,60}/gi,
);

/** "were set so outsiders cannot read it": what is meant by it. */
const soThatPattern = new Sieved(/(?<!,) so (?:that )?(?:[\w-]+ ){1,8}(?:cannot|can't|can|will)\b[^.;?!]{0,80}/gi);

/** "The Herald wrote that 5,000 were hit; we can neither confirm nor deny that number" */
const unverifiedPattern = new Sieved(
  patternLines("gi")`
    ^[^?!]{0,200}\b(?:neither|cannot|can't|could not|couldn't|unable to|not been able to|not yet) (?:yet )?(?:
      confirm(?:ed)?|verify|verified
    )(?: (?:nor|or) \w+)? (?:that|this|the) (?:number|figure|claim|report)s?\b
    |^[^?!]{0,200}\b(?:neither|cannot|can't|could not|couldn't|unable to|not been able to) (?:yet )?(?:confirm|verify) (?:it|that|this|them)(?: yet
      | so far| at (?:this|the) \w+
    )?\W*$
  `,
);

/** "Once fifteen tenants have tried the taps": what is waited for. */
const awaitedPattern = new Sieved(
  /\b(?:once|until|before|as soon as|when|till) (?:(?!had\b)[\w'-]+ ){1,6}?(?:has|have) (?:all |both |also )?\w+[^.;,?!]{0,80}/gi,
);

const untoldPatterns = [
  awaitedPattern,
  unverifiedPattern,
  soThatPattern,
  customersOfOthersPattern,
  supersededPattern,
  accessPattern,
];

/** `text` without groups that nothing tells apart, other people's customers and what proved wrong. */
export function withoutUnnamed(text: string): string {
  return untoldPatterns.reduce((rest, pattern) => pattern.replaceIn(rest, blank), circularPattern.blankIn(text));
}
