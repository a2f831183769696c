import type { Rule } from "../rule.ts";
import { agentlessPassive } from "./agentless-passive.ts";
import { anyInconvenience } from "./any-inconvenience.ts";
import { blameShifting } from "./blame-shifting.ts";
import { butApology } from "./but-apology.ts";
import { causeAgainstRecord } from "./cause-against-record.ts";
import { conditionalApology } from "./conditional-apology.ts";
import { everybodyExcuse } from "./everybody-excuse.ts";
import { humanError } from "./human-error.ts";
import { noAdmission } from "./no-admission.ts";
import { sophisticatedAttack } from "./sophisticated-attack.ts";
import { sorryForFeelings } from "./sorry-for-feelings.ts";
import { thanksForApology } from "./thanks-for-apology.ts";
import { thirdPerson } from "./third-person.ts";
import { unsignedLetter } from "./unsigned-letter.ts";
import { victimhood } from "./victimhood.ts";
import { wishedApology } from "./wished-apology.ts";

/** Whether the draft owns what happened and says sorry for it without evading: IC201 to IC299. */
export const owningRules: readonly Rule[] = [
  conditionalApology,
  anyInconvenience,
  butApology,
  agentlessPassive,
  blameShifting,
  sophisticatedAttack,
  victimhood,
  sorryForFeelings,
  thirdPerson,
  wishedApology,
  thanksForApology,
  noAdmission,
  everybodyExcuse,
  humanError,
  unsignedLetter,
  causeAgainstRecord,
];
