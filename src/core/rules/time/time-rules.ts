import type { Rule } from "../rule.ts";
import { ambiguousDate } from "./ambiguous-date.ts";
import { dayDiffersFromRecord } from "./day-differs-from-record.ts";
import { futureToldAsPast } from "./future-told-as-past.ts";
import { hourDiffersFromRecord } from "./hour-differs-from-record.ts";
import { impossibleCourse } from "./impossible-course.ts";
import { impossibleDate } from "./impossible-date.ts";
import { missingZone } from "./missing-zone.ts";
import { relativeDay } from "./relative-day.ts";
import { silentOnOutage } from "./silent-on-outage.ts";
import { timelineOutOfOrder } from "./timeline-out-of-order.ts";
import { unexplainedDelay } from "./unexplained-delay.ts";
import { vagueTime } from "./vague-time.ts";
import { worksOrNot } from "./works-or-not.ts";
import { wrongWeekday } from "./wrong-weekday.ts";
import { zoneOutOfSeason } from "./zone-out-of-season.ts";

/** Whether readers can tell when it was, and whether that can be true: IC301 to IC399. */
export const timeRules: readonly Rule[] = [
  vagueTime,
  missingZone,
  ambiguousDate,
  wrongWeekday,
  timelineOutOfOrder,
  unexplainedDelay,
  futureToldAsPast,
  relativeDay,
  impossibleCourse,
  dayDiffersFromRecord,
  impossibleDate,
  hourDiffersFromRecord,
  worksOrNot,
  zoneOutOfSeason,
  silentOnOutage,
];
