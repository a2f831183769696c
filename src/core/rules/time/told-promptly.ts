import { isKnown } from "../../record/fact.ts";
import { isFor } from "../../record/record-for.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { authority } from "../authority-words.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import type { HoursTaken } from "./contained-within.ts";
import { wordHours } from "./differing-lengths.ts";
import { hoursBetween } from "./hours-of-record.ts";
import { keptBack } from "./kept-back.ts";
import { lengthWords, mayLast, readLength } from "./length-words.ts";
import { namesPart, namesService, namesWhole } from "./names-service.ts";

/** What a sentence says was done fast, where it says so, and within how many hours nobody would deny it. */
interface ToldPromptly {
  readonly start: number;
  readonly end: number;
  readonly deed: Deed;
  readonly hours: number;
  /** What worked again; empty for the other deeds. */
  readonly thing: string;
}

/** It worked again, the authority was told, the people were. */
type Deed = "again" | "authority" | "people";

const within = String.raw`(?:with)?in (?:a (?:very |relatively )?short (?:time|while)|(?:a )?(?:matter of )?(?:only |just |about |around |less than |under ){0,2}(?:${lengthWords})|short order|no time)`;
const atOnce = "immediately|instantly|at once|straight ?away|right away";
const soon =
  "quickly|swiftly|rapidly|speedily|promptly|in short order|without (?:undue )?delay|shortly (?:afterwards|after(?=[.,]|$))";
const speed = String.raw`(?<speed>${within}|(?:(?:very|almost) )?(?:${atOnce}|${soon}))`;
/** "within minutes of the restart": counted from what the record need not have. */
const since = String.raw`(?: (?:up)?on (?:discovery|discovering it|finding out)| after (?:discovery|finding out|we found out))?(?! (?:of|after|from|once|when|before)\b)`;
const before = speed.replaceAll("?<speed>", "?<before>").replace(`${within}|`, "");

const restored =
  "(?:restored|fixed|repaired|resolved|brought back|put right|back(?: (?:up|online))?|(?:working|available|up|running|online) again|up and running)";
const informed = "(?:told|informed|notified|alerted|contacted)";
const authorities = String.raw`(?:${authority}|the (?:relevant |competent |responsible )?(?:supervisory )?authorities|(?:the |our )?regulators)`;
const those = String.raw`(?:(?:all|every|each|everyone|everybody)(?: of)?(?: our| the| those)?(?: [\w-]+){0,2}?|the (?:people|customers|patients|members|guests)) (?:affected|concerned)(?: (?:customers?|people|members?|patients?|guests?|users?))?`;
const have = "(?:was|were|has been|have been|had been)";

const patterns: readonly (readonly [Deed, RegExp])[] = (
  [
    [
      "again",
      String.raw`(?<thing>\b(?:[\w-]+ )?[\w-]+) ${have} (?:${before} )?(?:fully |all )?${restored}(?: ${speed}${since})?`,
    ],
    [
      "again",
      String.raw`\bwe (?:have |had )?(?:${before} )?(?:fully )?(?:restored|fixed|repaired|brought) (?<thing>[^.;,]{2,50}?)(?: back)?(?: ${speed}${since})?(?=[.,;!]|$| and\b)`,
    ],
    [
      "again",
      String.raw`\bwe (?:had|got|brought|put) (?<thing>[^.;,]{2,40}?) (?:running|working|up|back|online)(?: again)? ${speed}${since}(?=[.,;!]|$| and\b)`,
    ],
    ["again", String.raw`^${speed}${since},? (?<thing>[^.;,]{2,50}?) ${have} (?:fully |all )?${restored}`],
    [
      "authority",
      String.raw`\b${authorities} ${have} (?:${before} )?${informed}(?: [^.;,]{2,40}?)??(?: ${speed}${since})?(?=[.,;!]|$| and\b)`,
    ],
    [
      "authority",
      String.raw`\bwe (?:have |had )?(?:${before} )?${informed} ${authorities}(?: [^.;,]{2,40}?)??(?: ${speed}${since})?(?=[.,;!]|$| and\b)`,
    ],
    ["people", String.raw`\b${those} ${have} (?:${before} )?${informed}(?: ${speed}${since})?(?=[.,;!]|$| and\b)`],
    [
      "people",
      String.raw`\bwe (?:have |had )?(?:${before} )?${informed} ${those}(?: ${speed}${since})?(?=[.,;!]|$| and\b)`,
    ],
  ] as const
).map(([deed, words]) => [deed, new RegExp(words, "i")]);

/** It is of a part, of what comes, of a rule, of another time, or denied; or it says when. */
const otherwisePattern =
  /\b(?:not|never|no|nobody|if|whether|unless|may|might|will|would|should|could|can|cannot|must|shall|usually|always|normally|every|aim\w*|hope\w*|expect\w*|some|most|many|partly|first|second|then|last (?:year|time|month)|said|told you|thought|believed?|wrong)\b|n['’]t\b|\?|\d[:.]\d\d/i;

/** "for our shops", "in the warehouse": behind what is told, it is of a part. */
const ofSomePattern = /^ (?:for|in|at) (?!all\b|every|you\b|the (?:end|morning|evening|afternoon|night)\b)/i;

const mayTell = /\b(?:within|in|minutes|once|away|delay|\w+ly)\b/i;

/** Where a draft says that it was done fast. */
const toldPromptly = rememberInPassages(({ text, kind }): ToldPromptly | undefined => {
  if (
    kind === "heading" ||
    kind === "row" ||
    !mayTell.test(text) ||
    otherwisePattern.test(text.replace(/\bevery(?:one|body)\b/gi, ""))
  ) {
    return undefined;
  }
  for (const [deed, pattern] of patterns) {
    const match = pattern.exec(text);
    const words = match?.groups?.["speed"] ?? match?.groups?.["before"];
    if (match !== null && words !== undefined && !ofSomePattern.test(text.slice(match.index + match[0].length))) {
      return {
        start: match.index,
        end: match.index + match[0].length,
        deed,
        hours: mostHours(words, deed),
        thing: match.groups?.["thing"] ?? "",
      };
    }
  }
  return undefined;
});

const lengthPattern = new RegExp(lengthWords, "i");

/** Nobody says “at once” of more than this. */
function mostHours(words: string, deed: Deed): number {
  const length = lengthPattern.exec(words)?.[0];
  if (length !== undefined) {
    return readLength(length).most;
  }
  if (new RegExp(`\\b(?:${atOnce})`, "i").test(words)) {
    return 1;
  }
  // Within three days the law itself calls it without undue delay.
  return /delay/.test(words) ? (deed === "again" ? 2 : 72) : deed === "again" ? 2 : 24;
}

/** How long it took by the record; undefined where that does not know both ends to the minute. */
function hoursUntil(deed: Deed, thing: string, record: IncidentRecord): HoursTaken | undefined {
  const { occurredFrom, serviceStopped, recovered, aware, authorityTold, told } = record.moments;
  if (deed !== "again") {
    return hoursBetween(aware, deed === "authority" ? authorityTold : told);
  }
  const stopped = hasStoppage(record) ? serviceStopped : record.type.value === "outage" ? occurredFrom : undefined;
  if (stopped === undefined) {
    return undefined;
  }
  // A part may have worked again before the rest did.
  const parts = record.timeline
    .filter(({ what }) => /\b(?:again|back|restored)\b/i.test(what))
    .flatMap(({ at, audience }) => hoursBetween(stopped, { certainty: "confirmed", value: at, audience }) ?? []);
  const { service, worksAgain } = record;
  const again = worksAgain
    .filter(
      ({ what }) =>
        isKnown(service) && namesService(`${thing} were down`, { ...record, service: { ...service, value: what } }),
    )
    .filter(() => !namesWhole(thing))
    .map(({ since }) => hoursBetween(stopped, { certainty: "confirmed", value: since, audience: service.audience }));
  const [least] = [...parts, ...again, hoursBetween(stopped, recovered)]
    .filter((taken) => taken !== undefined && taken.hours > 0)
    .sort((one, other) => (one?.hours ?? 0) - (other?.hours ?? 0));
  return hoursBetween(stopped, recovered) && least;
}

const told: Readonly<Record<Deed, string>> = {
  again: "it took {length} or more until it worked again",
  authority: "you told the authority {length} after you found out",
  people: "you told the people affected {length} after you found out",
};

/** Whether what is told to work again is the service of the record. */
function isOfService(thing: string, record: IncidentRecord): boolean {
  return (
    /^(?:(?:all|the|our|affected|whole|entire) )*(?:services?|systems?|everything|outage|disruption)$/i.test(thing) ||
    namesService(`${thing} were down`, record) ||
    namesPart(`${thing} were down`, record) ||
    // Beside a leak it may be that.
    (/^(?:it|problem|fault)$/i.test(thing) && !hasStoppage(record))
  );
}

/** Where a draft says that it was done faster than by the record. */
export function differingPromptness(
  { draft, kind: { readers } }: RuleContext,
  record: IncidentRecord,
): readonly RuleFinding[] {
  return toldPromptly(draft.passages).flatMap(({ passage, found: { start, end, deed, thing, hours } }) => {
    const taken = hoursUntil(deed, thing, record);
    if (
      taken === undefined ||
      mayLast({ least: 0, most: hours }, taken.hours) ||
      (deed === "again" && !isOfService(thing, record)) ||
      isQuotedFromOthers(draft, passage, start)
    ) {
      return [];
    }
    const isForThem = taken.audiences.every((audience) => isFor(audience, readers));
    const what = told[deed].replace("{length}", isForThem ? wordHours(taken.hours) : "longer");
    return [
      {
        span: draft.spanOf({ passage, start, end }),
        message: `By the record ${what}${isForThem ? ". Correct the one that is wrong." : `, ${keptBack}`}`,
      },
    ];
  });
}
