import assert from "node:assert/strict";
import { parseDraft, requirementRules, type RequirementId } from "../../../../src/core/index.ts";
import { judgeRequirement } from "../../../../src/core/rules/requirement-rule.ts";
import { apology } from "./apology.ts";
import { contact } from "./contact.ts";
import { dataInvolved } from "./data-involved.ts";
import { fault } from "./fault.ts";
import { nextUpdate } from "./next-update.ts";
import type { Pair } from "./pair.ts";
import { peopleAffected } from "./people-affected.ts";
import { prevention } from "./prevention.ts";
import { readerAction } from "./reader-action.ts";
import { response } from "./response.ts";
import { timeline } from "./timeline.ts";

const pairs: Readonly<Record<RequirementId, readonly Pair[]>> = {
  fault,
  apology,
  timeline,
  "data-involved": dataInvolved,
  "people-affected": peopleAffected,
  response,
  prevention,
  "reader-action": readerAction,
  contact,
  "next-update": nextUpdate,
};

describe("two passages alike on the surface", () => {
  for (const rule of requirementRules) {
    for (const [met, missing] of pairs[rule.requirement]) {
      it(`tells them apart for “${rule.requirement}”: ${met}`, () => {
        assert.equal(judgeRequirement(rule, parseDraft(met)).state, "met", met);
        assert.notEqual(judgeRequirement(rule, parseDraft(missing)).state, "met", missing);
      });
    }
  }
});
