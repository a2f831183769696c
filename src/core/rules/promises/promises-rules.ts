import type { Rule } from "../rule.ts";
import { emptyLesson } from "./empty-lesson.ts";
import { halfPromise } from "./half-promise.ts";
import { overdueMeasure } from "./overdue-measure.ts";
import { overduePromise } from "./overdue-promise.ts";
import { overdueUpdate } from "./overdue-update.ts";
import { toldAsDone } from "./told-as-done.ts";
import { undatedPromise } from "./undated-promise.ts";
import { unownedPromise } from "./unowned-promise.ts";
import { vagueMeasures } from "./vague-measures.ts";
import { vagueUpdate } from "./vague-update.ts";

/** Whether what is promised can be held to: IC501 to IC599. */
export const promisesRules: readonly Rule[] = [
  vagueMeasures,
  emptyLesson,
  halfPromise,
  overduePromise,
  overdueUpdate,
  overdueMeasure,
  undatedPromise,
  unownedPromise,
  vagueUpdate,
  toldAsDone,
];
