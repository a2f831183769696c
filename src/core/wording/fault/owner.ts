import { sourceLines } from "../../text/pattern-lines.ts";
import { alternativesOf } from "../../text/pattern-source.ts";
import { Sieved } from "../../text/sieve.ts";

/** One way of owning a failing, as data. */
export interface OwningPattern {
  /** What it catches, with an example of our own. */
  readonly note: string;
  /**
   * A regular expression in which WE stands for the organisation or its people as the doer, OUR for it
   * as the owner, ADV for adverbs and auxiliaries that may stand between (or nothing).
   */
  readonly pattern: string;
  /** A regular expression over the matched words and what stands close around them: there it does not count. */
  readonly unless?: string;
}

/** An owning pattern made ready. */
export interface CompiledOwning {
  /**
   * Which words a sentence must hold for the pattern to be worth trying: a doer, an owner, or nothing in particular.
   */
  readonly needs: "we" | "our" | undefined;
  readonly pattern: RegExp;
  /** Finds what the pattern needs beside the words of a doer and an owner. */
  readonly sieve: Sieved;
  readonly unless: RegExp | undefined;
}

const people = sourceLines`
  (?:
    team|teams|engineers?|staff|employees?|developers?|administrators?|admins?|operators?|colleagues?|people|company
    |organi[sz]ation|maintainers?|personnel|members?|contributors?|volunteers?|agents?|managers?|technicians?|crew
    |desk|department|office|unit|helpdesk|management|leadership
  )
`;

/** "our cleaning firm": ours only by contract, and not "our small firm". */
export const hired = String.raw`(?:hosting|cleaning|printing|mailing|insurance|phone|telephone|power|security|delivery|moving|software|cloud|payment|design|web|parent|transport|fulfil?ment) (?:compan(?:y|ies)|firms?|agency|agencies|houses?|bureaus?)`;

const doers = [
  String.raw`we(?:'ve|'d|'re)?`,
  String.raw`I(?:'ve|'d)?`,
  String.raw`our(?: own)? (?!${hired})(?:[\w-]+ ){0,2}?${people}`,
  String.raw`(?:one|some|two|several|members|an? [\w-]+) of (?:our(?: own)? (?:[\w-]+ ){0,3}?${people}|the (?:team|staff|crew|company|board|project|organi[sz]ation|foundation))`,
  String.raw`(?:an?|one|the) (?:[\w-]+ ){0,2}?(?:engineer|employee|developer|administrator|operator|maintainer|member|clerk|officer|volunteer|colleague|manager|nurse|agent|technician)s? (?:of|on|in|from|at) (?:us|our (?:[\w-]+ ){0,2}?${people}|the (?:[\w-]+ )?(?:team|staff|crew|project))`,
  String.raw`the (?:[\w-]+ )?team`,
];

const owners = ["our(?: own)?", "my(?: own)?", "the team's", "the company's", "the organi[sz]ation's"];

const between = String.raw`(?:, [^,;.]{2,60},)?(?: (?:\w+ly|also|had|have|has|then|just|do|did|still|again|in turn|ourselves|themselves|at the time|in fact|all|both|too|now|therefore|thus|instead|have been|, however,)){0,4}`;

/** "our supplier": ours only by contract. */
export const othersOfOurs = sourceLines`
  (?:[\w-]+ ){0,3}(?:
    ${hired}|providers?|vendors?|suppliers?|partners?|hosts?|processors?|contractors?|customers?|users?|members?|guests?
    |visitors?|patients?|tenants?|readers?|carriers?|registrars?|insurers?|landlords?|couriers?|accountants?|auditors?
    |lawyers?|solicitors?
  )\b
`;

/** Ours, and not what others have from us. */
export const ofOurs = sourceLines`
  (?:
    us\b
    |our (?:own )?(?!
      (?:[\w-]+ ){0,3}(?:
        providers?|vendors?|suppliers?|partners?|hosts?|hosting|processors?|contractors?|customers?|users?|members?
        |clients?|patients?|readers?|visitors?|guests?|tenants?|carriers?|registrars?|manufacturers?|printers?
        |couriers?|agency|attackers?
      )\b
    )[\w-]+
  )
`;

/** Makes `patterns` ready. */
export function compileOwning(patterns: readonly OwningPattern[]): readonly CompiledOwning[] {
  const we = String.raw`(?:\b(?:${doers.join("|")})(?:, [\w ]{1,40},)?)`;
  const our = String.raw`(?:\b(?:${owners.join("|")}))`;
  const compile = (pattern: string) =>
    new RegExp(pattern.replaceAll("WE", we).replaceAll("OUR", our).replace(/ ?ADV/g, between), "i");
  // Each alternative asks for its own words first.
  return patterns.flatMap(({ pattern, unless }) => {
    const excuse = unless === undefined ? undefined : compile(unless);
    return alternativesOf(pattern).map((way) => ({
      needs: neededBy(way),
      pattern: compile(way),
      sieve: new Sieved(new RegExp(way.replaceAll(/WE|OUR/g, String.raw`\w`).replace(/ ?ADV/g, ".{0,9}"))),
      unless: excuse,
    }));
  });
}

/** A way that begins with WE cannot match without a doer, nor one that begins with OUR without an owner. */
function neededBy(way: string): CompiledOwning["needs"] {
  const first = /^(?:\\b)?(?:\(\?:)?(WE|OUR|our|we)\b/.exec(way)?.[1];
  return first === undefined || alternativesIn(way) ? undefined : first.toLowerCase() === "we" ? "we" : "our";
}

/** "(?:WE|OUR ...)": begins with a group of several. */
function alternativesIn(way: string): boolean {
  return /^(?:\\b)?\(\?:/.test(way);
}

/** A sentence without any of these names no doer, and one without the others no owner. */
export const doerWords = new RegExp(String.raw`\b(?:we|us|I)\b|\b${people}\b`, "i");
export const ownerWords = /\b(?:our|ours|my|mine|team's|company's|organi[sz]ation's)\b/i;
