import { findPrevention } from "../wording/prevention/prevention.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingPrevention = requirementRule({
  id: "IC107",
  name: "missing-prevention",
  requirement: "prevention",
  title: "Not said how it is prevented",
  missing: "This draft names no step against its happening again.",
  why: "A promise to do better is believed when it names what will be different.",
  source:
    "Lewicki, Polin and Lount, Negotiation and Conflict Management Research 2016 (offer of repair, promise not to repeat); GDPR Art. 33(3)(d) (measures proposed)",
  find: findPrevention,
  findOpen: findNotYetKnown("prevention"),
  exceptions:
    "Where the cause is not known yet, say that you do not yet know what you must change, and when you will. Leave out details that would help an attacker, but name the kind of step.",
  examples: {
    flagged: [
      { text: "We will learn from this." },
      { text: "We are committed to security." },
      { text: "We will do everything to prevent this from happening again.", note: "“Everything” names nothing." },
      { text: "We are taking steps to make sure this does not happen again.", note: "Which?" },
      { text: "We continuously improve our security." },
      { text: "Please turn on two-step sign-in.", note: "The readers' step, not yours." },
      { text: "A check would have prevented this.", note: "What was missing; not that it is there now." },
      { text: "We did not have alerts for this." },
      { text: "We stopped the change and put the earlier settings back.", note: "As it was before." },
      { text: "So that this does not happen again, we will do this:\n\n- [STEP], by [DATE]", note: "A gap." },
    ],
    clean: [
      { text: "Two people must now approve every change to who may see a folder." },
      { text: "We will add an automatic check that stops a public folder from being created, by 1 June." },
      { text: "We have introduced two-step sign-in for all staff." },
      { text: "By 30 June we will replace the old import and test it every night." },
      {
        text: "To keep this from happening again, we have removed the old accounts.",
        note: "The purpose makes it a step of prevention.",
      },
      { text: "An outside auditor will review our access rules every year." },
      { text: "We fixed the flaw in the export on 10 May.", note: "A hole that is closed cannot be used again." },
      { text: "We will no longer keep copies of identity documents." },
      {
        text: "So that this does not happen again, we will do this:\n\n- Two colleagues look at each export, by 3 June 2026 (responsible: Ana Ruiz)",
      },
    ],
  },
});
