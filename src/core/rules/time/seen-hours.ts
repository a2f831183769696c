import type { IncidentRecord } from "../../record/record.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { isOfRecord, isOnDay, mayBe, timeInRecord, wordTimeFor, type RecordedTime } from "./times-of-record.ts";
import { readToldTimes, zoneIn, type ToldTime } from "./told-times.ts";

const seers =
  "(?:others?|(?:other|another) [a-z]+(?: [a-z]+)?|strangers|any(?:body|one)|every(?:body|one)|some(?:body|one) else)";
const couldSee = `${seers} could (?:also )?(?:see|read|open|view)`;
const seenPattern = new RegExp(String.raw`\b${couldSee}\b`, "i");
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** "others could see your page for about an hour", "your account was visible to others for 20 minutes" */
const lengthPattern = new RegExp(
  String.raw`\b(?:${couldSee}|(?:your|customers['’]) (?:[a-z]+ ){1,4}(?:was|were) (?:visible|exposed|public|readable))\b[^.;?!]{0,60}? for (?:about |around |almost |nearly |just over |over |more than )?(\d{1,2}|an?|${numbers.join("|")}) (hour|minute)s?\b(?! (?:and|a half|each|at a time)\b)`,
  "i",
);
/** Of some of them, of what was thought, or what might be. */
const otherwisePattern =
  /\b(?:some of|each|most|many|at first|second|up to|at least|at most|may|might|would|if|whether|until|partly|again|only|thought|believed|said|told|wrote|wrong(?:ly)?|not|never|once|after|before|also)\b|n't\b|\?/i;

interface SeenHours {
  /** From when until when; undefined where only how long it was is told. */
  readonly times: readonly [ToldTime, ToldTime] | undefined;
  readonly length: { readonly start: number; readonly end: number; readonly hours: number } | undefined;
}

const seenHours = rememberInPassages(({ text, kind }): SeenHours | undefined => {
  const length = kind === "heading" || otherwisePattern.test(text) ? null : lengthPattern.exec(text);
  const mayTell = kind !== "heading" && !otherwisePattern.test(text) && seenPattern.test(text);
  const [from, to, ...others] = mayTell ? readToldTimes(text) : [];
  const isSpan =
    from !== undefined &&
    to !== undefined &&
    others.length === 0 &&
    /\b(?:between|from) $/i.test(text.slice(0, from.start)) &&
    /\b(?:and|to|until|till) $/i.test(text.slice(from.end, to.start));
  const [, count = "", unit = ""] = length ?? [];
  const at = numbers.indexOf(count.toLowerCase());
  const number = /^an?$/i.test(count) ? 1 : at >= 0 ? at + 1 : Number(count);
  return isSpan || length !== null
    ? {
        times: isSpan ? [from, to] : undefined,
        length:
          length === null
            ? undefined
            : {
                start: length.index,
                end: length.index + length[0].length,
                hours: number / (/^minute/i.test(unit) ? 60 : 1),
              },
      }
    : undefined;
});

const zones = rememberInPassages(({ text }) => zoneIn(text));
/** By so much of it a length of time may be rounded. */
const roundedShare = 0.2;

/** Where others are told to have seen data in other hours, or for longer or shorter, than the record says. */
export function differingSight({ draft }: RuleContext, record: IncidentRecord): readonly RuleFinding[] {
  const began = timeInRecord(record, "occurredFrom");
  const ended = timeInRecord(record, "occurredTo") ?? timeInRecord(record, "contained");
  const told = began === undefined || ended === undefined ? [] : seenHours(draft.passages);
  if (began === undefined || ended === undefined || told.length === 0) {
    return [];
  }
  const named = zones(draft.passages).map(({ found }) => found);
  const isZoneKnown = named.every(
    (zone) => zone.offsets.length > 0 || isOfRecord(zone, { timeZoneId: record.timeZone }),
  );
  const offsets = named.flatMap((zone) => zone.offsets);
  const isOther = (time: ToldTime, recorded: RecordedTime) =>
    (isZoneKnown || time.zone !== undefined) &&
    isOnDay(time, recorded) &&
    // "From 06:40" says that it began then, not at some time behind it.
    !mayBe({ ...time, behind: Math.min(time.behind, time.before) }, recorded, offsets);
  const hours = ended.to.since(began.from).total("hours");
  return told.flatMap(({ passage, found: { times, length } }) => {
    if (isQuotedFromOthers(draft, passage, times?.[0].start ?? length?.start ?? 0)) {
      return [];
    }
    const sides =
      times === undefined
        ? []
        : [
            { time: times[0], recorded: began, what: "it began" },
            { time: times[1], recorded: ended, what: "it ended" },
          ];
    const isWrong = length !== undefined && Math.abs(length.hours - hours) > hours * roundedShare;
    return [
      ...sides
        .filter(({ time, recorded }) => isOther(time, recorded))
        .map(({ time, recorded, what }) =>
          findingAt(
            draft,
            passage,
            time,
            `it was at ${wordTimeFor(time, recorded)}${time.zone === undefined ? "" : " in that zone"} that ${what}`,
          ),
        ),
      ...(isWrong
        ? [
            findingAt(
              draft,
              passage,
              length,
              `it lasted from ${wordTimeFor(anyTime, began)} to ${wordTimeFor(anyTime, ended)}`,
            ),
          ]
        : []),
    ];
  });
}

const anyTime = { zone: undefined };

function findingAt(
  draft: RuleContext["draft"],
  passage: number,
  { start, end }: { readonly start: number; readonly end: number },
  what: string,
): RuleFinding {
  return {
    span: draft.spanOf({ passage, start, end }),
    message: `By the record ${what}. Correct the one that is wrong.`,
  };
}
