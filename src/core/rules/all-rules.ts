import { candourRules } from "./candour/candour-rules.ts";
import { formRules } from "./form/form-rules.ts";
import { draftingRules } from "./drafting/drafting-rules.ts";
import { housePhrase } from "./house/house-phrase.ts";
import { leftOverPlaceholder } from "./left-over-placeholder.ts";
import { missingApology } from "./missing-apology.ts";
import { missingContact } from "./missing-contact.ts";
import { missingDataInvolved } from "./missing-data-involved.ts";
import { missingFault } from "./missing-fault.ts";
import { missingNextUpdate } from "./missing-next-update.ts";
import { missingPeopleAffected } from "./missing-people-affected.ts";
import { missingPrevention } from "./missing-prevention.ts";
import { missingReaderAction } from "./missing-reader-action.ts";
import { missingResponse } from "./missing-response.ts";
import { missingTimeline } from "./missing-timeline.ts";
import { owningRules } from "./owning/owning-rules.ts";
import { plainRules } from "./plain/plain-rules.ts";
import { promisesRules } from "./promises/promises-rules.ts";
import { readerRules } from "./reader/reader-rules.ts";
import type { RequirementRule, Rule } from "./rule.ts";
import { safetyRules } from "./safety/safety-rules.ts";
import { timeRules } from "./time/time-rules.ts";
import { tooLong } from "./too-long.ts";
import { unreadableFrontMatter } from "./unreadable-front-matter.ts";

/** One rule for each requirement, in the order of `requirementIds`. */
export const requirementRules: readonly RequirementRule[] = [
  missingFault,
  missingApology,
  missingTimeline,
  missingDataInvolved,
  missingPeopleAffected,
  missingResponse,
  missingPrevention,
  missingReaderAction,
  missingContact,
  missingNextUpdate,
];

/** Every rule, in the order of their ids: one list for each family. */
export const allRules: readonly Rule[] = [
  ...requirementRules,
  ...formRules,
  ...owningRules,
  ...timeRules,
  ...candourRules,
  ...promisesRules,
  ...readerRules,
  ...plainRules,
  leftOverPlaceholder,
  unreadableFrontMatter,
  ...draftingRules,
  tooLong,
  housePhrase,
  ...safetyRules,
];
