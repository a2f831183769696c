import { letterOrder, type Kind } from "./kind.ts";

const anybody = { readers: "public", forbids: [], headings: [], order: letterOrder } as const;

const statusPractice =
  "House judgement, after the practice of public status pages: what is affected, what is being done, and when the next update comes";

/** What goes out while little is known. */
export const firstHoursKinds: readonly Kind[] = [
  {
    ...anybody,
    id: "holding-statement",
    title: "Holding statement",
    purpose: "a few honest sentences while little is known, and when there will be more",
    audience: "customers, journalists and staff",
    moment: "as soon as somebody asks, or may ask",
    phase: "first-hours",
    requires: ["data-involved", "contact", "next-update"],
    source:
      "House judgement, after public guidance on crisis communication: what is known, what is not, what is being done, when more follows",
  },
  {
    ...anybody,
    id: "status-investigating",
    title: "Status update: investigating",
    purpose: "something is wrong, we are looking into it, and when you hear more",
    audience: "users of the service",
    moment: "as soon as users may notice",
    phase: "first-hours",
    requires: ["data-involved", "next-update"],
    source: statusPractice,
  },
  {
    ...anybody,
    id: "status-identified",
    title: "Status update: identified",
    purpose: "we know what is wrong, and what we are doing about it",
    audience: "users of the service",
    moment: "as soon as the cause is known",
    phase: "first-hours",
    requires: ["data-involved", "response", "next-update"],
    source: statusPractice,
  },
  {
    ...anybody,
    id: "status-monitoring",
    title: "Status update: monitoring",
    purpose: "it has been stopped, and we are watching whether it stays so",
    audience: "users of the service",
    moment: "once it has been stopped",
    phase: "first-hours",
    requires: ["data-involved", "response", "next-update"],
    source: statusPractice,
  },
  {
    ...anybody,
    id: "status-resolved",
    title: "Status update: resolved",
    purpose: "it is over: when it began and ended, and whether any data was involved",
    audience: "users of the service",
    moment: "once everything works again",
    phase: "closing",
    requires: ["fault", "timeline", "data-involved", "response", "contact"],
    source: statusPractice,
  },
  {
    ...anybody,
    id: "staff-note",
    isToOthers: true,
    title: "Note to all staff",
    purpose: "what colleagues may know and say, and whom they send questions to",
    audience: "everybody who works with you",
    moment: "before customers hear of it",
    phase: "first-hours",
    requires: ["data-involved", "response", "contact", "next-update"],
    source: "House judgement: staff are asked before anybody else, and what they are told may be read by anyone",
  },
];
