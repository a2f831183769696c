import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { onceForEach } from "../../text/remember.ts";
import { beginningsOf } from "../words-said.ts";
import { countedPeople, type CountedPeople } from "./counted-roles.ts";

/** A group of the record with its exact number. */
interface CountedGroup {
  readonly value: number;
  readonly nouns: ReadonlySet<string>;
  /** What tells it from the others: its data, and whom it takes in. */
  readonly marks: ReadonlySet<string>;
}

interface Counts {
  readonly told: readonly CountedPeople[];
  readonly groups: readonly CountedGroup[];
  /** Every number of the record, whatever it counts. */
  readonly numbers: ReadonlySet<number>;
}

/** What a record counts in its sentences and its groups. */
const countsOf = onceForEach((record: IncidentRecord): Counts => {
  const { timeline, measures, cause, people, corrections, records } = record;
  const facts = [cause.summary, cause.ownPart, cause.failedToPrevent].flatMap((fact) =>
    isKnown(fact) ? [fact.value] : [],
  );
  const texts = [
    ...timeline.map(({ what }) => what),
    ...measures.map(({ action }) => action),
    ...corrections.map(({ instead }) => instead),
    ...facts,
  ];
  const kinds = (data: typeof record.data) => (data.value ?? []).flatMap(({ value }) => value ?? []);
  const common = beginningsOf(kinds(record.data).join(" "));
  const groups = people.groups.flatMap(({ who, count, data }): readonly CountedGroup[] =>
    isKnown(who) && isKnown(count) && "exactly" in count.value
      ? [
          {
            value: count.value.exactly,
            nouns: new Set(
              who.value
                .toLowerCase()
                .match(/[a-z-]+/g)
                ?.slice(0, 3),
            ),
            marks: beginningsOf([who.value, ...kinds(data)].join(" ")),
          },
        ]
      : [],
  );
  const sizes = [people.total, records, ...people.groups.map(({ count }) => count)].flatMap((count) =>
    isKnown(count) ? Object.values(count.value) : [],
  );
  const written = texts.flatMap(numbersIn);
  return {
    told: texts.flatMap((text) => countedPeople(text)),
    groups: groups.map((group) => ({
      ...group,
      // What is true of all, or of another group too, tells nothing apart.
      marks: new Set(
        [...group.marks].filter(
          (mark) => !common.has(mark) && groups.every((other) => other === group || !other.marks.has(mark)),
        ),
      ),
    })),
    numbers: new Set([...sizes, ...written]),
  };
});

/** What got out is said to hold it, or they to be among those of whom it does. */
const heldPattern =
  /\b(?:held|holds?|contain(?:s|ed)|includ(?:es|ed)|list(?:s|ed)|show(?:s|ed)|whose|whom|(?:were|was|are|is) (?:in|on|among))\b/i;

/** What happened to all of them at once: on which day it is told says nothing of how many they were. */
const once = /^got$|^(?:ask|tell)\w* them$/;

/**
 * Whether a sentence counts people whom the record counts in the same role, and gives another number: "68 contractors
 * received the file", where the record sent it to 86.
 */
export function isOtherNumber(count: CountedPeople, text: string, record: IncidentRecord): boolean {
  const { told, groups, numbers } = countsOf(record);
  const sameNoun = told.filter(({ noun }) => noun === count.noun);
  const sameGroup = groups.filter(({ nouns }) => nouns.has(count.noun));
  const values = [...sameNoun, ...sameGroup].map(({ value }) => value);
  if (
    numbers.has(count.value) ||
    isReckoned(count.value, values) ||
    numbersIn(text).some((one) => values.includes(one))
  ) {
    return false;
  }
  const own = beginningsOf(count.noun);
  return (
    (count.isWhole && new Set(values).size === 1) ||
    (heldPattern.test(text) &&
      sameGroup.some(({ marks }) => [...marks].some((mark) => count.words.has(mark) && !own.has(mark)))) ||
    sameNoun.some(({ roles, isDated, isWhole }) =>
      roles.some(
        (role) =>
          count.roles.includes(role) && (once.test(role) || (isWhole === count.isWhole && !isDated && !count.isDated)),
      ),
    )
  );
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/(?<![\d:.])\d[\d,]*(?![\d:])/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")));
}

/** Whether it is what is left of one number beside another, or both of them together. */
function isReckoned(value: number, numbers: readonly number[]): boolean {
  return numbers.some(
    (number) => numbers.includes(number + value) || (number < value && numbers.includes(value - number)),
  );
}
