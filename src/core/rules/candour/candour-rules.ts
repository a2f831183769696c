import type { Rule } from "../rule.ts";
import { absolute } from "./absolute.ts";
import { abundanceOfCaution } from "./abundance-of-caution.ts";
import { claimOfOpenness } from "./claim-of-openness.ts";
import { dataAgainstRecord } from "./data-against-record.ts";
import { deniedAgainstItself } from "./denied-against-itself.ts";
import { doubtedAccess } from "./doubted-access.ts";
import { euphemism } from "./euphemism.ts";
import { firmerThanRecord } from "./firmer-than-record.ts";
import { minimiser } from "./minimiser.ts";
import { noEvidence } from "./no-evidence.ts";
import { numberDiffersFromRecord } from "./number-differs-from-record.ts";
import { platitude } from "./platitude.ts";
import { reassurance } from "./reassurance.ts";
import { selfPraise } from "./self-praise.ts";
import { shutter } from "./shutter.ts";
import { softerThanRecord } from "./softer-than-record.ts";
import { speculation } from "./speculation.ts";
import { stackedHedges } from "./stacked-hedges.ts";
import { vagueData } from "./vague-data.ts";
import { vaguePeople } from "./vague-people.ts";

/** Whether the draft says what is known, no less and no more: IC401 to IC499. */
export const candourRules: readonly Rule[] = [
  platitude,
  minimiser,
  noEvidence,
  softerThanRecord,
  firmerThanRecord,
  euphemism,
  speculation,
  absolute,
  numberDiffersFromRecord,
  abundanceOfCaution,
  reassurance,
  selfPraise,
  vagueData,
  stackedHedges,
  claimOfOpenness,
  vaguePeople,
  dataAgainstRecord,
  shutter,
  doubtedAccess,
  deniedAgainstItself,
];
