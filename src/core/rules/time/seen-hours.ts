import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { keptBack } from "./kept-back.ts";
import { lengthWords, mayLast, readLength, type LengthInWords } from "./length-words.ts";
import { isOfRecord, isOnDay, mayBe, sayTimeFor, timeInRecord, type RecordedTime } from "./times-of-record.ts";
import { readToldTimes, zoneIn, type ToldTime } from "./told-times.ts";

const seers =
  "(?:others?|(?:other|another) [a-z]+(?: [a-z]+)?|strangers|any(?:body|one)|every(?:body|one)|some(?:body|one) else)";
const couldSee = `${seers} could (?:also )?(?:see|read|open|view)`;
const seenPattern = new RegExp(String.raw`\b${couldSee}\b`, "i");
/** "others could see your page for about an hour", "your account was visible to others for 20 minutes" */
const lengthPattern = new RegExp(
  String.raw`\b(?:${couldSee}|(?:your|customers['’]) (?:[a-z]+ ){1,4}(?:was|were) (?:only |just )?(?:visible|exposed|public|readable))\b[^.;?!]{0,60}?(?: only| just)? for (?<length>${lengthWords})`,
  "i",
);
/** Of some of them, of what was thought, or what might be. */
const otherwisePattern =
  /\b(?:some of|each|most|many|at first|second|up to|at least|at most|may|might|would|if|whether|until|partly|again|only|thought|believed|said|told|wrote|wrong(?:ly)?|not|never|once|after|before|also)\b|n't\b|\?/i;

interface SeenHours {
  /** From when until when; undefined where only how long it was is told. */
  readonly times: readonly [ToldTime, ToldTime] | undefined;
  readonly length: { readonly start: number; readonly end: number; readonly told: LengthInWords } | undefined;
}

const seenHours = rememberInPassages(({ text, kind }): SeenHours | undefined => {
  const length = kind === "heading" ? undefined : seenFor(text);
  const mayTell = kind !== "heading" && !otherwisePattern.test(text) && seenPattern.test(text);
  const [from, to, ...others] = mayTell ? readToldTimes(text) : [];
  const isSpan =
    from !== undefined &&
    to !== undefined &&
    others.length === 0 &&
    /\b(?:between|from) $/i.test(text.slice(0, from.start)) &&
    /\b(?:and|to|until|till) $/i.test(text.slice(from.end, to.start));
  return isSpan || length !== undefined ? { times: isSpan ? [from, to] : undefined, length } : undefined;
});

/** "only visible for 20 minutes", "for only 20 minutes": of the time, and not of a part of them. */
const onlyPattern = /\b(?:only|just) (?=for\b|visible\b|exposed\b|public\b|readable\b)|(?<=\bfor )(?:only|just) /gi;

/** How long it is told to have been seen, where its clause leaves nothing open. */
function seenFor(text: string): SeenHours["length"] {
  const match = lengthPattern.exec(text);
  const end = match === null ? 0 : match.index + match[0].length;
  const clause =
    text.slice(0, end) + (/^[^,;.]*?(?= (?:and|but) (?:the|we|it|our)\b|[,;.]|$)/.exec(text.slice(end))?.[0] ?? "");
  return match === null || otherwisePattern.test(clause.replace(onlyPattern, ""))
    ? undefined
    : { start: match.index, end, told: readLength(match.groups?.["length"] ?? "") };
}

const zones = rememberInPassages(({ text }) => zoneIn(text));

/** Where others are told to have seen data in other hours, or for longer or shorter, than the record says. */
export function differingSight({ draft, kind, moments }: RuleContext, record: IncidentRecord): readonly RuleFinding[] {
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
    const isWrong = length !== undefined && !mayLast(length.told, hours);
    return [
      ...sides
        .filter(({ time, recorded }) => isOther(time, recorded))
        .map(({ time, recorded, what }) =>
          findingAt(
            draft,
            passage,
            time,
            isFor(recorded.audience, kind.readers)
              ? `it was at ${sayTimeFor(time, recorded, moments)}${time.zone === undefined ? "" : " in that zone"} that ${what}. ${correct}`
              : `it was at another time that ${what}, ${keptBack}`,
          ),
        ),
      ...(isWrong
        ? [
            findingAt(
              draft,
              passage,
              length,
              [began, ended].every(({ audience }) => isFor(audience, kind.readers))
                ? `it lasted from ${sayTimeFor(anyTime, began, moments)} to ${sayTimeFor(anyTime, ended, moments)}. ${correct}`
                : `it did not last so long or so short a time, ${keptBack}`,
            ),
          ]
        : []),
    ];
  });
}

const correct = "Correct the one that is wrong.";
const anyTime = { zone: undefined };

function findingAt(
  draft: RuleContext["draft"],
  passage: number,
  { start, end }: { readonly start: number; readonly end: number },
  what: string,
): RuleFinding {
  return {
    span: draft.spanOf({ passage, start, end }),
    message: `By the record ${what}`,
  };
}
