import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { wordDuration } from "../../time/word-duration.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { hoursToContain, toldSpeeds, type HoursTaken, type ToldSpeed } from "./contained-within.ts";
import { hoursItLasted, hoursOfHarm } from "./hours-of-record.ts";
import { keptBack } from "./kept-back.ts";
import { lengthWords, mayLast, readLength } from "./length-words.ts";
import { isToldIn } from "./moment-tellings.ts";
import { namesService } from "./names-service.ts";

/** What is told to have lasted: the outage, a service, or the leak; and how to find how long, as `length`. */
const lasted = [
  {
    of: "outage",
    // "The outage lasted six hours", "all shops were down for 5 hours"
    pattern: lastingPattern(
      String.raw`\b(?:the (?:outage|disruption) (?:lasted|went on)|(?:all|your) (?:[\w-]+ )?(?:shops?|services?|systems?|sites?|apps?|pages?) (?:was|were) (?:down|offline|unavailable|out of service))(?: only| just)?(?: for)? `,
    ),
  },
  {
    of: "service",
    // "Payments were off for seven hours", "nobody could pay for five hours"
    pattern: lastingPattern(
      String.raw`\b(?:(?:was|were|been) (?:switched off|turned off|shut down|off(?:line)?|down|unavailable|out of service)|did not work|nobody could \w+|could not \w+)(?: (?!for\b)[\w-]+){0,4} for `,
    ),
  },
  {
    of: "leak",
    pattern: lastingPattern(
      String.raw`\bthe (?:leak|breach|(?:[\w-]+ )?(?:error|mistake|glitch|mix-up)) (?:only |just )?(?:lasted|went on)(?: only| just)?(?: for)? `,
    ),
  },
] as const;

/** It is told of one of several, of what may be, or of what was thought. */
const otherwisePattern =
  /\b(?:if|whether|may|might|would|another|second|first|not|never|thought|believed|said|told|wrote)\b/i;

const partPattern = /\b(?:some|most|many)\b/i;

interface ToldLength {
  readonly of: (typeof lasted)[number]["of"];
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const toldLengths = rememberInPassages(({ text }): ToldLength | undefined => {
  const [first] = lasted.flatMap(({ of, pattern }) => {
    const match = pattern.exec(text);
    return match === null || (of === "leak" ? otherwisePattern : partPattern).test(text)
      ? []
      : [{ of, start: match.index, end: match.index + match[0].length, words: match.groups?.["length"] ?? "" }];
  });
  return first;
});

function lastingPattern(words: string): RegExp {
  return new RegExp(`${words}(?<length>${lengthWords})`, "i");
}

/** Where a draft says that it lasted longer or shorter than by the record, or was stopped faster than it can have been. */
export function differingLengths(
  { draft, kind: { readers } }: RuleContext,
  record: IncidentRecord,
): readonly RuleFinding[] {
  const { passages } = draft;
  const isMore = hasStoppage(record);
  const tell = (what: string, taken: HoursTaken, more = ""): string =>
    taken.audiences.every((audience) => isFor(audience, readers))
      ? `By the record ${what.replace("{length}", wordHours(taken.hours))}${more}. Correct the one that is wrong.`
      : `By the record ${what.replace("{length}", "another time")}${more}, ${keptBack}`;
  const lengths = toldLengths(passages).flatMap(({ passage, found: { of, start, end, words } }) => {
    const taken = of === "leak" ? hoursOfHarm(record) : hoursItLasted(record);
    return taken === undefined ||
      mayLast(readLength(words), taken.hours) ||
      (of === "service" && !(isMore && namesService(passages[passage]?.text ?? "", record))) ||
      (of === "leak" && !isToldIn({ only: "more" }, record)) ||
      isQuotedFromOthers(draft, passage, start)
      ? []
      : [
          {
            span: draft.spanOf({ passage, start, end }),
            message: tell(
              isMore && of !== "leak" ? "the service did not work for {length}" : "it lasted {length}",
              taken,
            ),
          },
        ];
  });
  const speeds = toldSpeeds(passages).flatMap(({ passage, found }) => {
    const isOfService = found.thing !== undefined;
    const taken = hoursToContain(record, isOfService);
    return taken === undefined ||
      mayLast({ least: 0, most: found.hours }, taken.hours) ||
      (isOfService && !(isMore && namesService(`${found.thing} was off`, record))) ||
      (!found.isAnchored && isSinceBefore(draft, passage, found)) ||
      isQuotedFromOthers(draft, passage, found.start)
      ? []
      : [
          {
            span: draft.spanOf({ passage, start: found.start, end: found.end }),
            message: tell(
              "it took {length}",
              taken,
              ` or more until it ${isOfService ? "was off" : "could do no more harm"}`,
            ),
          },
        ];
  });
  return [...lengths, ...speeds];
}

/** Whether a time of day stands right before, from which it may count: "The engineer came at 08:10. …". */
function isSinceBefore({ passages }: RuleContext["draft"], index: number, { start, thing }: ToldSpeed): boolean {
  const passage = passages[index];
  const before = passage?.opensBlock === false ? (passages[index - 1]?.text ?? "") : "";
  return thing !== undefined && /\d[:.]\d\d|\bthen\b/.test(`${before} ${passage?.text.slice(0, start) ?? ""}`);
}

/** 8.03 → "8 hours and 2 minutes" */
export function wordHours(hours: number): string {
  const length = hours * 3_600_000;
  return wordDuration({ least: length, most: length, isApproximate: false });
}
