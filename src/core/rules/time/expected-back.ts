import { isFor } from "../../record/record-for.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { firstDay, firstPoint } from "../../time/moment.ts";
import { isOver } from "../../time/order-moments.ts";
import { wordMoment } from "../../time/word-moment.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { keptBack } from "./kept-back.ts";
import { lengthWords, mayLast, readLength } from "./length-words.ts";
import { mentionsService, namesService } from "./names-service.ts";
import { isOnDay, mayBe, timeOf } from "./times-of-record.ts";
import { readToldTimes, type ToldTime } from "./told-times.ts";

/** "Bring the booking portal back": the step with which it works again. */
const stepPattern =
  /^(?:we (?:will )?)?(?:(?:bring|get|put|switch|turn|start|have|make)\b.+? (?:back|on|again|up)\b|(?:restore|reopen|restart|relaunch|repair)\b)/i;
/** "will be back", "we expect the portal to work again" */
const backPattern =
  /\b(?:will|shall|should|['’]ll|to)(?: (?:be|have|bring|get|come|go|work|open|switch|turn)\b[^.;]*?)? (?:back|again|up|on|online|restored?|reopened?|restarted?|available|working|running)\b/i;
/** It is of a condition, of news, of a part, or of what is not sure to be. */
const otherwisePattern =
  /\b(?:if|unless|whether|when|once|until|not|never|nobody|no|tell|say|write|inform|update|know|look|some|partly|first|test|try|hope|could|might|may)\b|n['’]t\b|\?/i;
const soonPattern = new RegExp(String.raw`\b(?:with)?in (?<length>${lengthWords})`, "i");

interface ToldBack {
  readonly start: number;
  readonly end: number;
  readonly time: ToldTime | undefined;
  /** "tomorrow": so many days from today. */
  readonly days: number | undefined;
  /** "within the hour": at most so many hours from now. */
  readonly hours: number | undefined;
}

const toldBack = rememberInPassages(({ text, kind }): ToldBack | undefined => {
  if (kind === "heading" || kind === "row" || otherwisePattern.test(text) || !backPattern.test(text)) {
    return undefined;
  }
  const [time, ...others] = readToldTimes(text);
  const day = /\b(?:today|tonight|this (?:morning|afternoon|evening)|tomorrow)\b/i.exec(text);
  const soon = soonPattern.exec(text);
  const place = time ?? (soon === null ? day : { start: soon.index, end: soon.index + soon[0].length });
  if (place === null || others.length > 0) {
    return undefined;
  }
  return {
    ...("index" in place
      ? { start: place.index, end: place.index + place[0].length }
      : { start: place.start, end: place.end }),
    time,
    days: day === null || time?.day !== undefined ? undefined : /^tom/i.test(day[0]) ? 1 : 0,
    hours: soon === null ? undefined : readLength(soon.groups?.["length"] ?? "").most,
  };
});

/** Where a draft says that the service will work again at another time than the record expects. */
export function differingReturn(
  { draft, kind, now, moments }: RuleContext,
  record: IncidentRecord,
): readonly RuleFinding[] {
  const expected = expectedBack(record);
  if (expected === undefined || isOver(expected.at, now, record.timeZone)) {
    return [];
  }
  const { at, audience } = expected;
  const today = now.toZonedDateTimeISO(record.timeZone).toPlainDate();
  const day = firstDay(firstPoint(at));
  const time = timeOf(at, audience);
  return toldBack(draft.passages).flatMap(({ passage, found }) => {
    const isRight =
      (found.days === undefined || today.add({ days: found.days }).equals(day)) &&
      (found.time === undefined ||
        time === undefined ||
        (isOnDay(found.time, time) && mayBe(found.time, time, found.time.zone?.offsets ?? []))) &&
      (found.hours === undefined ||
        time === undefined ||
        mayLast({ least: 0, most: found.hours }, time.from.toInstant().since(now).total("hours")));
    const text = draft.passages[passage]?.text ?? "";
    return isRight || !namesService(text, record) || isQuotedFromOthers(draft, passage, found.start)
      ? []
      : [
          {
            span: draft.spanOf({ passage, start: found.start, end: found.end }),
            message: isFor(audience, kind.readers)
              ? `By the record it is to work again by ${wordMoment(at, "plain", moments)}. Correct the one that is wrong.`
              : `By the record it is to work again by another time, ${keptBack}`,
          },
        ];
  });
}

/** By when the service is to work again; undefined where the record does not say, or more than once. */
function expectedBack(record: IncidentRecord): Pick<IncidentRecord["timeline"][number], "at" | "audience"> | undefined {
  const {
    moments: { recovered },
    measures,
  } = record;
  if (!hasStoppage(record) || recovered.certainty !== "unknown") {
    return undefined;
  }
  const steps = measures.flatMap(({ action, state, due, audience }) =>
    state !== "done" && due !== undefined && stepPattern.test(action) && mentionsService(action, record)
      ? [{ at: due, audience }]
      : [],
  );
  const all = recovered.expectedBy === undefined ? steps : [{ at: recovered.expectedBy, audience: recovered.audience }];
  return all.length === 1 ? all[0] : undefined;
}
