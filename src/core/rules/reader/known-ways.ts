import type { Fact } from "../../record/fact.ts";
import { isKnown } from "../../record/fact.ts";
import { lettersAstray } from "../../record/near-name.ts";
import type { IncidentRecord } from "../../record/record.ts";

/** A way to reach somebody that a record holds: a mail address, the name of a site, a telephone number. */
export interface KnownWay {
  readonly words: string;
  readonly isPublic: boolean;
}

const wayPattern =
  /[\w.+-]{1,64}@[\w.-]{3,120}\w|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}(?![\w@-])|\+?\(?\d[\d ().-]{6,18}\d/gi;

const waysOf = new WeakMap<IncidentRecord, readonly KnownWay[]>();

/** Every way that is written in what a record says of contacts, advice, offers and the organisation. */
export function knownWays(record: IncidentRecord): readonly KnownWay[] {
  const known = waysOf.get(record) ?? readWays(record);
  waysOf.set(record, known);
  return known;
}

function readWays({ contacts, nextUpdate, advice, repair, organisation, signatory }: IncidentRecord) {
  const facts: readonly Fact<unknown>[] = [...Object.values(contacts), nextUpdate.where, advice];
  const texts = [
    ...facts.map((fact) => ({ text: isKnown(fact) ? JSON.stringify(fact.value) : "", audience: fact.audience })),
    ...repair.map((offer) => ({ text: JSON.stringify(offer), audience: offer.audience })),
    { text: JSON.stringify([organisation, signatory]), audience: "internal" },
  ];
  return texts.flatMap(({ text, audience }) =>
    [...text.matchAll(wayPattern)].map(([words]) => ({ words, isPublic: audience === "public" })),
  );
}

/** The way of the record that `word` was to be, where no more than a letter or two went astray. */
export function slipOf(word: string, known: readonly KnownWay[]): { right: string; isPublic: boolean } | undefined {
  const told = partsOf(word);
  const ways = known.map((way) => ({ ...way, ...partsOf(way.words) }));
  if (told.digits !== "") {
    const numbers = ways.filter(({ digits }) => digits !== "");
    const meant = numbers.find(({ digits }) => isSlipOfDigits(told.digits, digits));
    return meant === undefined || numbers.some(({ digits }) => isSameNumber(told.digits, digits))
      ? undefined
      : { right: meant.words, isPublic: meant.isPublic };
  }
  const sites = ways.filter(({ host }) => host !== "");
  const ofHost = sites.find(({ host }) => isSameSite(told.host, host));
  if (ofHost === undefined) {
    const meant = sites.find(({ host }) => slippedLabels(told.host, host) === 1);
    const right = meant && word.slice(0, word.length - told.host.length) + tailLike(told.host, meant.host);
    return right === undefined ? undefined : { right, isPublic: meant?.isPublic ?? false };
  }
  const boxes = sites.filter(({ box, host }) => box !== "" && host === told.host);
  const meant = boxes.find(({ box }) => isSlip(told.box, box));
  return told.box === "" || meant === undefined || boxes.some(({ box }) => box === told.box)
    ? undefined
    : { right: meant.words, isPublic: meant.isPublic };
}

function partsOf(words: string): { readonly box: string; readonly host: string; readonly digits: string } {
  if (!/[a-z]/i.test(words)) {
    const digits = words.replace(/\D/g, "");
    return { box: "", host: "", digits: digits.length < leastDigits ? "" : digits };
  }
  const [host = "", box = ""] = words.toLowerCase().split("@").toReversed();
  return { box, host: host.replace(/^www\./, ""), digits: "" };
}

const leastDigits = 8;
/** So many at the end are the same from home and from abroad. */
export function isSameNumber(left: string, right: string): boolean {
  return left.slice(-leastDigits) === right.slice(-leastDigits);
}

/** Two figures changed places, or one is missing or too many, whatever the country before them. */
function isSlipOfDigits(told: string, known: string): boolean {
  const own = known.replace(/^0+/, "");
  return (
    areSwapped(told.slice(-own.length), own) ||
    [-1, 1].some(
      (more) => told.length >= own.length + more && lettersAstray(told.slice(-(own.length + more)), own) === 1,
    )
  );
}

/** Whether both belong to one house: one is the other or a part of it. */
function isSameSite(told: string, known: string): boolean {
  return told === known || told.endsWith(`.${known}`) || known.endsWith(`.${told}`);
}

/** In how many labels, from the end, two sites differ by a slip; 0 where one differs by more. */
function slippedLabels(told: string, known: string): number {
  const [left, right] = [told, known].map((host) => host.split(".").toReversed());
  const count = Math.min(left?.length ?? 0, right?.length ?? 0);
  const others = Array.from({ length: count }, (_, at) => [left?.[at] ?? "", right?.[at] ?? "", at] as const).filter(
    ([one, other]) => one !== other,
  );
  return count > 1 && others.every(([one, other, at]) => (at === 0 ? isSlipOfEnding(one, other) : isSlip(one, other)))
    ? others.length
    : 0;
}

/** "exmaple" for "example", "con" for "com"; "co" and "de" are endings of their own. */
function isSlipOfEnding(told: string, known: string): boolean {
  return (
    told.length > 2 &&
    !/^(?:com|org|net|gov|edu|info)$/.test(told) &&
    (areSwapped(told, known) || lettersAstray(told, known) === 1)
  );
}

/** In a short word one letter is astray at most; "pay1" and "pay2" are two things. */
function isSlip(told: string, known: string): boolean {
  const [short, long] = [4, 8];
  return (
    told !== known &&
    known.length >= short &&
    told.replace(/\d/g, "") !== known.replace(/\d/g, "") &&
    (areSwapped(told, known) || (known.length > short && lettersAstray(told, known) <= (known.length < long ? 1 : 2)))
  );
}

/** Two letters beside each other have changed places. */
function areSwapped(told: string, known: string): boolean {
  const at = known.split("").findIndex((letter, index) => letter !== told[index]);
  return (
    told.length === known.length &&
    at >= 0 &&
    known.slice(0, at) + (known[at + 1] ?? "") + (known[at] ?? "") + known.slice(at + 2) === told
  );
}

/** As much of `known` as `told` has. */
function tailLike(told: string, known: string): string {
  const [toldLabels, labels] = [told.split("."), known.split(".")];
  return [
    ...toldLabels.slice(0, Math.max(toldLabels.length - labels.length, 0)),
    ...labels.slice(-toldLabels.length),
  ].join(".");
}
