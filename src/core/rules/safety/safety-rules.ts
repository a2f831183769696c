import type { Rule } from "../rule.ts";
import { blamedColleague } from "./blamed-colleague.ts";
import { cardNumber } from "./card-number.ts";
import { coveredUp } from "./covered-up.ts";
import { identityNumber } from "./identity-number.ts";
import { internalAddress } from "./internal-address.ts";
import { internalLink } from "./internal-link.ts";
import { internalMark } from "./internal-mark.ts";
import { keptInside } from "./kept-inside.ts";
import { legalConclusion } from "./legal-conclusion.ts";
import { liveMaliciousAddress } from "./live-malicious-address.ts";
import { namedAttacker } from "./named-attacker.ts";
import { neverSay } from "./never-say.ts";
import { openFlaw } from "./open-flaw.ts";
import { personalDetail } from "./personal-detail.ts";
import { privateAddress } from "./private-address.ts";
import { ransomDetails } from "./ransom-details.ts";
import { secret } from "./secret.ts";

/** Whether it is safe to say: IC901 to IC999. */
export const safetyRules: readonly Rule[] = [
  neverSay,
  secret,
  cardNumber,
  identityNumber,
  privateAddress,
  internalAddress,
  internalLink,
  legalConclusion,
  namedAttacker,
  openFlaw,
  liveMaliciousAddress,
  internalMark,
  ransomDetails,
  blamedColleague,
  keptInside,
  coveredUp,
  personalDetail,
];
