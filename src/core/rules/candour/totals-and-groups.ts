/** Numbers that a draft tells as the total, or beside the name of a group: no other number in it makes those right. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { isKnown, type Fact } from "../../record/fact.ts";
import type { Count } from "../../record/record.ts";
import type { Passage } from "../../wording/prose.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { fits } from "./counts-in-record.ts";
import type { ToldCount } from "./told-counts.ts";

const incidentNouns =
  "leak|breach|incident|outage|attack|theft|loss|mistake|error|failure|fault|mix-up|disclosure|e-?mail|problem";
/** "This affects 205 people in all.", "205 people are affected": of everybody, where `@` stands for the number. */
const totalPattern = patternLines("i")`
  ^(?:(?:in (?:all|total)|altogether),? |(?:we|I) (?:now )?(?:believe|think|know|estimate|suspect) (?:that )?)?(?:
    (?:this (?:now )?(?:affects|affected)|it (?:now )?affects|(?:this|the) (?:data )?(?:${incidentNouns}) (?:now )?affects) (?:
      about |around |approximately |some |roughly |nearly |almost )?@(?: of (?:you|our))?(?: [\w-]+){0,2}(?:,? (?:in (?:all|total)|altogether))?
    |@ (?:people|persons|individuals)(?:,? (?:in (?:all|total)|altogether))? (?:are|have been) affected(?: by (?:it|this|the \w+))?
  )[.!]?$
`;
/** Headings under which earlier numbers stand, or one day's. */
const earlierHeadingPattern =
  /\b(?:chang(?:e|ed|es)|corrections?|corrected|earlier|previous(?:ly)?|wrong|before|timeline|course of events|history)\b/i;

/** Whether a number is told as that of everybody affected, and now. */
export function isTotal({ start, end }: Pick<ToldCount, "start" | "end">, { text, heading }: Passage): boolean {
  return !earlierHeadingPattern.test(heading) && totalPattern.test(`${text.slice(0, start)}@${text.slice(end)}`);
}

const number = String.raw`(?<number>\d{1,3}(?:,\d{3})+|\d+)(?![\d,.]*\d) (?:people|persons|individuals)\b`;
const rounded = "(?<rounded>(?:about|around|approximately|some|roughly|nearly|almost) )?";
/** "This letter is for 12 people: former tenants.", "- Former tenants: 12 people." */
const groupPattern = new Sieved(
  new RegExp(
    sourceLines`
    ^(?:
      this (?:letter|notice|message|e-?mail) is for ${rounded}${number}(?:: (?<whom>[^.;:]{3,160}?))?\.
      |(?<who>[^:.]{3,160}): ${rounded.replace("rounded", "near")}${number.replace("number", "count")}(?= among them\b|[.,;]|$)
    )
  `,
    "i",
  ),
);

interface GroupCount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isRounded: boolean;
  /** As the draft names them. */
  readonly who: string;
  /** Whether it says for whom the draft itself is. */
  readonly isOfReaders: boolean;
}

/** The number that a sentence gives for a group, and for nobody else. */
export function findGroupCounts(text: string): readonly GroupCount[] {
  const { number: first, count, rounded: about, near, whom, who = "" } = groupPattern.exec(text)?.groups ?? {};
  const digits = first ?? count;
  if (digits === undefined) {
    return [];
  }
  const start = text.indexOf(digits, who.length);
  return [
    {
      start,
      end: start + digits.length,
      value: Number(digits.replaceAll(",", "")),
      isRounded: (about ?? near) !== undefined,
      who: whom ?? who,
      isOfReaders: who === "",
    },
  ];
}

/** Whether the record gives another number for that group. */
export function differsForGroup({ passage: at, start }: PlacedHit, { draft, record }: RuleContext): boolean {
  const passage = draft.passages[at];
  const [told] = findGroupCounts(passage?.text ?? "");
  if (told?.start !== start || passage === undefined || earlierHeadingPattern.test(passage.heading)) {
    return false;
  }
  const countOf = (name: string): Fact<Count> | undefined =>
    record?.people.groups.find(({ who }) => isKnown(who) && nameOf(who.value) === nameOf(name))?.count;
  const count = countOf(told.who) ?? (told.isOfReaders ? countOf(draft.frontMatter.group ?? "") : undefined);
  return count !== undefined && isKnown(count) && !fits(told.value, told.isRounded, count.value);
}

function nameOf(who: string): string {
  return who
    .toLowerCase()
    .replace(/^(?:the|our|all|those) /, "")
    .trim();
}
