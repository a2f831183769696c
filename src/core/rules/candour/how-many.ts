import { Sieved } from "../../text/sieve.ts";
import { groupsOfPeople } from "../../wording/people-affected/groups-of-people.ts";
import { morePeopleNouns, peopleByForm } from "../../wording/people-affected/people-nouns.ts";
import { oneOf, setOf } from "../../wording/word-list.ts";
import type { Hit } from "../wording.ts";
import { findPhrases } from "../wording-rule.ts";

/** Groups by that list, but machines and programs all the same. */
const things = setOf("devices phones installations projects");

const groupPattern = new RegExp(`^(?:${oneOf([...groupsOfPeople, ...morePeopleNouns])})$`);

/** What stands for people as a whole. */
const wholes = setOf("membership base clientele customership readership audience workforce electorate congregation");

/** No word of these stands between a quantity and the noun that it counts. */
const stops = setOf(`
  is are was were be been has have had do does did can could will would may might must to for in on at from by with
  without who whom whose that which and or but when where while because since if as than into onto about after before
  it they we you he she i this there lost saw got made took gave sent showed told asked wrote said affected impacted
`);

/** Those who work for us, and whom seldom anything happens to: "some of our engineers". */
export const ownPeoplePattern =
  /\bour (?:own )?(?:\w+ )?(?:staff|engineers|colleagues|technicians|teams|nurses|doctors|teachers|volunteers)$/i;

/** "340", "three of", "dozens", "4%": a number that is no day, year, clock time or length of time. */
const numberPattern =
  /\d|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|a third|a quarter|per ?cent|none|one (?:of|in|person|single))\b/i;

const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const unit = String.raw`(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|UTC|GMT|BST|CET|CEST|[ECMP][SD]?T|[ap]\.?m\b\.?)`;
const momentPattern = new RegExp(
  [
    String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? ?(?:and|to|or|until|[-–&]) ?)?\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\b`,
    String.raw`\b${month} \d{1,2}(?!\d)(?:st|nd|rd|th)?(?: ?(?:and|to|or|until|[-–&]) ?\d{1,2}\b)?`,
    String.raw`\b\d{1,2}[:.h]\d\d\b`,
    String.raw`\b(?:19|20)\d\d\b(?:-\d\d-\d\d)?`,
    String.raw`\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -]?${unit}\b`,
  ].join("|"),
  "gi",
);

/** "six-digit" */
const figuresLongPattern = new Sieved(/\b[a-z]+-(?:digit|figure)\b/gi);

/** Whether a sentence says of how many it speaks; a date or a clock time says nothing of that. */
export function tellsHowMany(text: string): boolean {
  return numberPattern.test(figuresLongPattern.replaceIn(text.replace(momentPattern, " "), " "));
}

/** "customers", "pupils'", "stallholders": people in the plural, or what stands for them. */
export function meansPeople(word: string): boolean {
  const noun = word.toLowerCase().replace(/['’]s?$/, "");
  return (
    !things.has(noun) &&
    (wholes.has(noun) || groupPattern.test(noun) || (peopleByForm(noun) === "group" && !/[^a-z-]/.test(noun)))
  );
}

/**
 * Finds a quantity with the people that it counts: "some of our oldest customers", "several tenants'". `quantity` is
 * the source of a pattern for whole words; `others` are nouns that count as people do.
 */
export function findPeopleAfter(
  quantity: string,
  others: ReadonlySet<string> = setOf(""),
): (text: string) => readonly Hit[] {
  const findQuantities = findPhrases([{ words: `(?:${quantity})(?: of)?(?= [\\w“])` }]);
  return (text) =>
    findQuantities(text).flatMap((hit) => {
      const end = endOfPeople(text, hit.end, others);
      return end === undefined ? [] : [{ ...hit, end }];
    });
}

/** Where the noun ends that begins the text after `start`, with at most four words before it. */
function endOfPeople(text: string, start: number, others: ReadonlySet<string>): number | undefined {
  let end = start;
  for (const [piece, word = ""] of text.slice(start, start + 90).matchAll(/ (\w[\w'’-]*)|[\s\S]/g)) {
    end += piece.length;
    const noun = word.toLowerCase();
    if (meansPeople(word) || others.has(noun)) {
      return end;
    }
    if (word === "" || stops.has(noun) || (/[a-rt-z]s$/.test(noun) && !/^(?:previous|various|its|us)$/.test(noun))) {
      return undefined;
    }
  }
  return undefined;
}
