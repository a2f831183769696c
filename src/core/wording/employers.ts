/**
 * Whom a notice names as the employer of somebody who did something: "a Harwell Trust employee mislaid the form". A
 * publisher speaks so of itself, unless the text shows the name to be somebody else's.
 */
import { sourceLines } from "../text/pattern-lines.ts";
import { Memory } from "../text/remember.ts";
import { Sieved } from "../text/sieve.ts";
import { isPersonName } from "./given-names.ts";
import type { Passage } from "./prose.ts";
import { rememberByStretch } from "./stretches.ts";
import { setOf } from "./word-list.ts";

const name = String.raw`([A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,3})`;
const worker = String.raw`(?:employees?|staff members?|members? of staff|team members?|workers?|staff)`;

const employerPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Ss]everal|[Ss]ome) (?:[a-z-]{3,20} )?(?:
        ${name} (?:[a-z-]{3,20} )?${worker}
        |${worker} (?:of|at|with) (?:[Tt]he )?${name}
      )\b(?![^.;]{0,60} (?:our|us)\b)
    `,
    "g",
  ),
);

/** Kinds of work, offices and peoples that stand where a name might. */
const noEmployers = setOf(`
  it hr human resources finance customer service support sales marketing operations security payroll billing accounts
  american british german french canadian irish federal state senior junior health medical data research help desk
`);

/** Whether every word of `found` may be said of any employer: "IT", "Human Resources". */
function isNoEmployer(found: string): boolean {
  return found.split(" ").every((word) => noEmployers.has(word.toLowerCase()));
}

const employersByStretch = rememberByStretch((passages): readonly string[] =>
  passages.flatMap(({ text }) =>
    employerPattern.matchAll(text).flatMap(([, before = "", behind = ""]) => {
      const found = before === "" ? behind : before;
      return isNoEmployer(found) ? [] : [found];
    }),
  ),
);

const others = sourceLines`
  (?:
    suppliers?|vendors?|providers?|partners?|processors?|contractors?|subcontractors?|hosts?|compan(?:y|ies)|firms?
    |agency|bureau|carriers?|couriers?|consultants?|consultancy|insurers?|customers?|clients?|merchants?
  )
`;

/** So many names are remembered with their patterns. */
const patternsOf = new Memory<Sieved>(20);

/** "our supplier Orlen", "Orlen, which prints for us", "Orlen informed us", "we heard from Orlen", "we hired Orlen" */
function somebodyElsePattern(employer: string): Sieved {
  const named = employer.replace(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`);
  return new Sieved(
    new RegExp(
      sourceLines`
        \b${others}(?: called| named)?,? (?:the )?${named}(?!\w)
        |\b${named}(?:,| is| was| are|, which is|, who is)? (?:our|an?|one of our) (?:[\w-]+ ){0,3}?${others}\b
        |\b${named}(?:,? (?:which|who))? (?:has |had |have |\w+ly |\w+s |provided |does ){0,3}(?:(?:for|to) us|for our)\b
        |\b${named} (?:has |had |have |\w+ly |first ){0,3}(?:notified|informed|told|alerted|advised|contacted|assured|wrote to|warned) (?:us|our)\b
        |\b(?:[Ww]e|[Ii]) (?:[\w-]+ ){0,6}(?:from|by|with|of) (?:the )?${named}(?!\w)
        |\b(?:uses?|used|hired?|engaged?|retain(?:s|ed)?|contract(?:s|ed)?(?: with)?|outsourced?(?: to)?) (?:the )?${named}(?!\w)
      `,
    ),
  );
}

/**
 * What a publisher says of itself when it does not say "we": "Harwell is not aware of any misuse", "Harwell promptly
 * reached out to".
 */
const answererPattern = new Sieved(
  new RegExp(
    sourceLines`
      (?:^|[.!?:,] |\b[Tt]he )(?!(?:The|This|It|He|She|They|We|That|Nobody|Everyone|Police|FBI|CISA|NCSC|ICO|Europol|Interpol)\b)${name} (?:
        (?:is|was) (?:not aware of any|unaware of any|offering|notifying|providing you)
        |has (?:no|found no|seen no) (?:evidence|indication|reason|sign)
        |(?:sincerely |deeply |truly )?(?:regrets|apologi[sz]es)|takes (?:the|your|its)\b
        |(?:has |had |then )?(?:immediately|promptly|quickly|swiftly) (?:
          reached out|took (?:\w+ )?(?:steps|action)|(?:began|launched|started|initiated|opened) an?\b
          |reported|notified|contacted|recalled|retrieved
        )
      )\b
    `,
    "g",
  ),
);

const answerersByStretch = rememberByStretch((passages): readonly string[] =>
  passages.flatMap(({ text }) =>
    answererPattern
      .matchAll(text)
      .flatMap(([, found = ""]) => (isNoEmployer(found) || isPersonName(found) ? [] : [found])),
  ),
);

/** Whether a name stands with its capital within a sentence as well, so that it is no common noun. */
function isNamedWithin(passages: readonly Passage[], found: string): boolean {
  return passages.some(({ text }) =>
    [...text.matchAll(/[a-z,] /g)].some(({ index }) => text.startsWith(found, index + 2)),
  );
}

function isNobodyElses(passages: readonly Passage[], found: string): boolean {
  const pattern = patternsOf.of(found, somebodyElsePattern);
  return !passages.some(({ text }) => pattern.test(text));
}

/** The names that `passages` give as employers and that are nobody else's. */
export function employersNamed(passages: readonly Passage[]): readonly string[] {
  const found = new Set(employersByStretch(passages).flatMap(({ answer }) => answer));
  return [...found].filter((employer) => isNobodyElses(passages, employer));
}

/** The one name that in `passages` answers for what happened; none where there are several. */
export function answererNamed(passages: readonly Passage[]): readonly string[] {
  const found = [...new Set(answerersByStretch(passages).flatMap(({ answer }) => answer))];
  return found.length === 1
    ? found.filter((answerer) => isNamedWithin(passages, answerer) && isNobodyElses(passages, answerer))
    : [];
}
