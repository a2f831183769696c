/** What does not work yet of a service of which parts work again. */
export interface RestOfService {
  /** "online banking"; "" where all that it names works again. */
  readonly rest: string;
  /** Parts that are none of those that it names: `rest` is the same with them and without. */
  readonly apartFrom: readonly string[];
}

const joinPattern = /[,;] ?(?:(?:and|und|sowie) )?| (?:and|und|sowie|&) /iu;
const ownerPattern = /^(?:the|our|your|unsere?[nmrs]?|der|die|das) /iu;
const keptOwnerPattern = /^(?:our|your) /iu;

/** What is left of `service`, "card payments and online banking", without the `parts` that work again. */
export function restOf(service: string, parts: readonly string[]): RestOfService {
  const named = service.split(joinPattern).filter((piece) => piece.trim() !== "");
  const back = parts.map((part) => ({ part, pieces: part.split(joinPattern).map(plain) }));
  const names = new Set(named.map(plain));
  const isNamed = ({ pieces }: { readonly pieces: readonly string[] }) => pieces.every((piece) => names.has(piece));
  const gone = new Set(back.filter(isNamed).flatMap(({ pieces }) => pieces));
  const left = named.filter((piece) => !gone.has(plain(piece)));
  return {
    rest: gone.size === 0 ? service : withOwner(joined(left, service), named[0] ?? ""),
    apartFrom: back.filter((each) => !isNamed(each)).map(({ part }) => part),
  };
}

/** What `service` names, each by itself, also as `restOf` leaves it: "our booking page", "app" and "our app". */
export function partsOf(service: string): readonly string[] {
  const named = service.split(joinPattern).filter((piece) => piece.trim() !== "");
  return [...new Set(named.flatMap((piece) => [piece, withOwner(piece, named[0] ?? "")]))];
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(ownerPattern, "");
}

/** In the words with which `service` joins its own. */
function joined(pieces: readonly string[], service: string): string {
  const last = pieces.at(-1) ?? "";
  const [, word = "and"] = / (and|und|sowie) /iu.exec(service) ?? [];
  return pieces.length < 2 ? last : `${pieces.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** "our booking page and app": what is left of it is "our app". */
function withOwner(rest: string, first: string): string {
  const [owner] = keptOwnerPattern.exec(first) ?? [];
  return owner === undefined || rest === "" || ownerPattern.test(rest) ? rest : owner + rest;
}
