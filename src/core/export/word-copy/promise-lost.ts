/** What a promise has that can be taken from it. */
export type PromisePart = "day" | "owner";

const month =
  "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)";
const day = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${month}(?!\\p{L})|${month}\\.? \\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}\\b|${weekday}(?!\\p{L}))`;

/** "by 3 May", "no later than Friday, 3 May", "bis zum 3. Mai": not "on 3 May", which may have been. */
const dueDayPattern = new RegExp(
  `\\b(?:by|until|before|(?:no|not) later than|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|vor dem) (?:the )?(?:${weekday},? (?:the |den |dem )?)?${day}`,
  "giu",
);
const anyDayPattern = new RegExp(`(?<![\\p{L}\\d])${day}`, "giu");

/** "(responsible: Head of Care)", "Owner: Rob Lang", "verantwortlich: Leitung" */
const ownerPattern =
  /(?<!\p{L})(?:responsible|owner|owned by|led by|verantwortlich|zuständig)(?: person| role)?(?::|(?<=by)) ?\p{L}/giu;

/** A row of a table of steps says where the step is; its day and its owner stand in cells of their own. */
const openStepPattern =
  /(?:^|\| )(?:promised|in progress|planned|under way|zugesagt|in arbeit|geplant|läuft)(?: \||$)/iu;

/** What of a promise is there in `old`, and in `fresh` no more. */
export function lostOfPromise(old: string, fresh: string): readonly PromisePart[] {
  const dayPattern = openStepPattern.test(old) ? anyDayPattern : dueDayPattern;
  const isFewer = (pattern: RegExp): boolean => countOf(pattern, fresh) < countOf(pattern, old);
  return [...(isFewer(dayPattern) ? (["day"] as const) : []), ...(isFewer(ownerPattern) ? (["owner"] as const) : [])];
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
