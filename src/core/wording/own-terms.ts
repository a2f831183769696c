import { patternLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";
import { answererNamed, employersNamed } from "./employers.ts";
import { isPersonName } from "./given-names.ts";
import { verbFormOf } from "./clause/verb-forms.ts";
import type { Passage, Prose } from "./prose.ts";
import { ownTitlePattern } from "./quotation.ts";
import { rememberByStretch } from "./stretches.ts";
import { oneOf } from "./word-list.ts";

/** Kinds of organisation that a notice calls by their kind when it means itself: "the surgery did not lock the room". */
const publishingKinds = [
  ...["council", "district", "borough", "trust", "university", "college", "school", "academy", "hospital", "clinic"],
  ...["surgery", "practice", "charity", "society", "registry", "foundation", "club", "museum", "library"],
  ...["association", "credit union", "building society", "housing association", "school district", "health board"],
  ...["health cent(?:er|re)", "medical cent(?:er|re)", "theatre", "theater", "church", "parish", "diocese", "nursery"],
  ...["gallery", "cooperative", "co-operative", "co-op", "maintainers", "trustees", "governors", "institute", "guild"],
  ...["orchestra", "choir", "league", "federation", "consortium", "observatory", "abbey"],
  ...["hospice", "care home", "playgroup", "kindergarten"],
];

/** Kinds that as often mean somebody else; only a notice that never says "we" means itself by them. */
const doubtfulKinds = [
  ...["airline", "airport", "shop", "store", "agency", "authority", "office"],
  ...["department", "commission", "utility", "hotel", "project", "board"],
  ...["festival", "consulate", "embassy", "dairy", "partnership", "supermarket", "gym", "auction house", "town hall"],
  ...["railway", "prison", "committee", "chapter", "bookshop", "monastery"],
  ...["restaurant", "brewery", "bakery", "factory", "cinema", "zoo", "organi[sz]ation", "developers"],
];

const allKinds = oneOf([...publishingKinds, ...doubtfulKinds]);
const firstPersonPattern = new Sieved(/\b(?:we|us|our|ours|I|my)\b/i);
/** "this council": nobody says it of another. */
const thisKindPattern = new Sieved(new RegExp(String.raw`\b[Tt]his (${allKinds})\b`, "g"));
/** "a neighbouring council", "their clinic": there is another of the kind. */
const anotherKindPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:an?|another|their|your|his|her|neighbouring|neighboring|local|nearby|partner|former|other)(?: [\w-]+){0,2} (${allKinds})\b`,
    "gi",
  ),
);

/**
 * What the publisher calls itself in `prose`: its names, and words for its kind ("council") that stand for itself
 * behind "the" or "this".
 */
export interface OwnTerms {
  readonly names: readonly string[];
  /** Small letters, sources of patterns. */
  readonly kinds: readonly string[];
}

/** Terms as one text, for what is remembered with them. */
export function keyOfTerms({ names, kinds }: OwnTerms): string {
  return [...names, "", ...kinds].join("\n");
}

export function termsOfKey(key: string): OwnTerms {
  const terms = key.split("\n");
  const end = terms.indexOf("");
  return { names: terms.slice(0, end), kinds: terms.slice(end + 1) };
}

/** How the publisher speaks of itself where it does not say "we". */
export function ownTerms({ passages, ownNames }: Prose): OwnTerms {
  const cues = cuesIn(passages).map(({ answer }) => answer);
  const others = new Set(cues.flatMap(({ anotherKinds }) => anotherKinds));
  const isInFirstPerson = cues.some((stretch) => stretch.isInFirstPerson);
  const kinds = isInFirstPerson ? publishingKinds : [...publishingKinds, ...doubtfulKinds];
  const own = kinds.filter((kind) => !others.has(kind));
  return {
    names: [
      ...new Set([
        ...(isInFirstPerson || ownNames.length > 0 ? ownNames : onlyNameOf(cues)),
        ...employersNamed(passages),
        ...(ownNames.length === 0 && !isInFirstPerson ? answererNamed(passages) : []),
      ]),
    ],
    kinds: [...new Set([...own, ...cues.flatMap(({ theseKinds }) => theseKinds)])],
  };
}

/** What a stretch of a notice shows of who publishes it. */
interface Cues {
  readonly anotherKinds: readonly string[];
  readonly theseKinds: readonly string[];
  readonly isInFirstPerson: boolean;
  readonly actors: readonly string[];
  readonly avowers: readonly string[];
  readonly isToldByOthers: boolean;
}

const cuesIn = rememberByStretch((passages): Cues => {
  const texts = passages.map(({ text }) => text);
  return {
    anotherKinds: texts.flatMap((text) => firstGroups(anotherKindPattern, text)).map((kind) => kind.toLowerCase()),
    theseKinds: texts.flatMap((text) => firstGroups(thisKindPattern, text)).map((kind) => kind.toLowerCase()),
    isInFirstPerson: isInFirstPerson(passages),
    actors: texts.flatMap((text) => [...actorsOf(text), ...firstGroups(ownStaffPattern, text)]),
    avowers: texts.flatMap((text) => firstGroups(avowingPattern, text)).filter((name) => !isPersonName(name)),
    isToldByOthers: texts.some((text) => tellingOfOthersPattern.test(text) && !ownTitlePattern.test(text)),
  };
});

function firstGroups(pattern: Sieved, text: string): readonly string[] {
  return pattern.matchAll(text).map((match) => match[1] ?? "");
}

/** "Acme's staff": at the beginning of a sentence or behind "by". */
const ownStaffPattern = new Sieved(
  patternLines("g")`
    (?:^|[.!?:] |\bby )(?!
      (?:
        The|An?|One|Another|Our|My|Each|Every|Several|Former|Junior|Senior|Other|This|On|In|At|When|After|If|Dear
        |Nobody|No|Some|All|Any|Two|Three|Most|Many|Their|Your
      )\b
    )([A-Z][\w&-]{1,30}(?: [A-Z][\w&-]{1,30}){0,2})(?:'s? (?:[\w-]{1,20} ){0,2}| )(?:
      (?<='s own )[a-z][\w-]*
      |(?!
        customers|users|members|visitors|buyers|readers|servers|others|suppliers|vendors|passengers|partners|providers
        |owners|computers|letters|orders|numbers|errors
      )[a-z]{3,}(?:ers|ors|ists|ians|ysts)
      |nurses|clerks|crew|staff|team|engineers?|employees?|office|department|operators?|administrators?
    )\b
  `,
);
const openingName = String.raw`(?:^|[.!?:–—] )"?(?:The )?(?!(?:The|This|On|In|At|When|After|If|Dear|Nobody|No|Some|All|Any|Two|Three|Most|Many|Their|Your|Mr|Mrs|Ms|Dr|Sir)\b)([A-Z][\w&-]{1,30}(?:(?: &| and| of)? [A-Z][\w&-]{1,30}){1,3})`;
/** "Acme Freight left": with two words it is no common noun at the beginning of a sentence. */
const actorPattern = new Sieved(
  new RegExp(String.raw`${openingName} (?:\w+ly )?(is (?:\w+ly |very |so )?sorry|[a-z]+)`, "g"),
);
/** The names at the beginning of sentences that something is told of. */
function actorsOf(text: string): readonly string[] {
  return actorPattern.matchAll(text).flatMap(([, name = "", verb = ""]) => {
    const form = verbFormOf(verb);
    const isTold = form?.isPast === true || (form?.isPresent === true && !form.isBase);
    const isDoer =
      /^(?:had|has|did|is .+)$/.test(verb) ||
      (isTold && !/^(?:contain|include|suffer|experience|receive|host|offer|serve|be|find|learn)$/.test(form.lemma));
    return isDoer && !isPersonName(name) ? [name] : [];
  });
}
/** "The Executive regrets": whoever says so in the present says it of itself. */
const avowingPattern = new Sieved(
  patternLines("g")`
    (?:^|[.!?:–—] )(?:The )?(?!(?:The|This|It|Nobody|Everyone|Everybody|He|She|They|Who|One|What|That)\b)([A-Z][\w&-]{1,30}(?:(?: &| and| of)? [A-Z][\w&-]{1,30}){0,3}) (?:\w+ly |now |does |also )*(?:
      apologi[sz]es|regrets?|accepts|acknowledges|concedes|admits|recogni[sz]es
      |(?:not )?(?:dispute|contest|excuse|seek)|takes full|is satisfied|offers its
    )\b(?![^.]* (?:said|says)\b)
  `,
);
/** Words of whoever tells of somebody else's incident. */
const tellingOfOthersPattern = new Sieved(
  /\b(?:said|says|told|alleg\w+|accus\w+|according to|claims?|claimed|fined|regulators?|lawsuit|complaint|reportedly|spokes\w+|journalists?|researchers?|customers of|vendor|supplier|provider|partner|contractor|hosting|carrier)\b/i,
);

/** The one name that a notice in the third person gives to whoever acts in it. Empty where there are several, or where others tell of it. */
function onlyNameOf(cues: readonly Cues[]): readonly string[] {
  const avowers = new Set(cues.flatMap((stretch) => stretch.avowers));
  if (avowers.size === 1) {
    return [...avowers];
  }
  const names = new Set(cues.flatMap(({ actors }) => actors));
  return names.size === 1 && !cues.some(({ isToldByOthers }) => isToldByOthers) ? [...names] : [];
}

function isInFirstPerson(passages: readonly Passage[]): boolean {
  return passages.some(({ text, quoted = [] }) =>
    firstPersonPattern.test(quoted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)),
  );
}
