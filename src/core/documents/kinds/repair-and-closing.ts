import { letterOrder, planOrder, type Kind } from "./kind.ts";

const report = { readers: "public", forbids: [], headings: [] } as const;

/** What keeps the promises, and what ends the matter. */
export const repairAndClosingKinds: readonly Kind[] = [
  {
    ...report,
    id: "remediation-plan",
    title: "Remediation plan",
    purpose: "what is being done so that it does not happen again, by whom and by when",
    audience: "customers, partners and regulators",
    moment: "when the first measures are decided",
    phase: "repair",
    requires: ["fault", "timeline", "data-involved", "response", "prevention", "contact", "next-update"],
    order: planOrder,
    source: "House judgement: a promise has an owner and a day",
  },
  {
    ...report,
    id: "remediation-progress",
    title: "Progress of the remediation",
    purpose: "what was promised, what is done, what is late and why",
    audience: "customers, partners and regulators",
    moment: "at every day that the plan promised",
    phase: "repair",
    requires: ["fault", "response", "prevention", "contact", "next-update"],
    order: planOrder,
    source: "House judgement: what is open stays visible until it is closed",
  },
  {
    ...report,
    id: "post-incident-report",
    title: "Post-incident report",
    purpose: "the whole story: what happened when, why, what it led to, and what has changed",
    audience: "customers and everybody who wants to learn from it",
    moment: "when the cause is understood",
    phase: "closing",
    requires: ["fault", "apology", "timeline", "data-involved", "people-affected", "response", "prevention", "contact"],
    order: planOrder,
    source:
      "House judgement, after the practice of published incident reviews: summary, impact, timeline, causes, actions with owners",
  },
  {
    ...report,
    id: "closing-notice",
    title: "Closing notice",
    purpose: "the final facts, what has changed since the first notice, and what stays open",
    audience: "everybody who was told",
    moment: "when nothing more is to be found out",
    phase: "closing",
    requires: ["fault", "apology", "timeline", "data-involved", "people-affected", "response", "prevention", "contact"],
    order: letterOrder,
    source: "House judgement: people who were told that it began are told that it is over",
  },
  {
    ...report,
    id: "correction",
    title: "Correction",
    purpose: "what we said, what is right, and what it means for you",
    audience: "everybody who had the wrong notice",
    moment: "as soon as you know that something you said was wrong",
    phase: "any",
    requires: ["fault", "apology", "reader-action", "contact"],
    order: letterOrder,
    source: "House judgement: a correction is as easy to find as the mistake",
  },
];
