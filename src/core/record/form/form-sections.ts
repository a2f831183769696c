/** A part of the form: the fields of the record that belong together. */
export interface SectionPlan {
  readonly id: string;
  readonly title: string;
  /** One sentence under the title; "" where the fields say enough. */
  readonly lead: string;
  /** The names of the record's fields, in the order in which to show them. */
  readonly fields: readonly string[];
}

/** In the order in which a person learns things; who writes, and what is for the team alone, come last. */
export const sectionPlans: readonly SectionPlan[] = [
  {
    id: "what",
    title: "What happened",
    lead: "What you do not know, leave open: a draft then says so honestly.",
    fields: ["title", "type", "service", "worksAgain", "drill"],
  },
  { id: "when", title: "When it happened", lead: "", fields: ["moments", "timeZone"] },
  { id: "timeline", title: "How it went, step by step", lead: "", fields: ["timeline"] },
  { id: "people", title: "Who is affected", lead: "", fields: ["people"] },
  { id: "data", title: "Which data", lead: "", fields: ["data", "records", "consequences"] },
  { id: "cause", title: "Why it happened", lead: "", fields: ["cause"] },
  { id: "measures", title: "What you do about it", lead: "", fields: ["measures", "repair"] },
  { id: "advice", title: "What readers can do", lead: "", fields: ["advice", "adviceMeanwhile"] },
  { id: "contacts", title: "How to reach you", lead: "", fields: ["contacts"] },
  { id: "nextUpdate", title: "When readers hear more", lead: "", fields: ["nextUpdate"] },
  { id: "corrections", title: "What you told wrongly", lead: "", fields: ["corrections"] },
  { id: "writer", title: "Who writes", lead: "", fields: ["organisation", "signatory", "language"] },
  { id: "team", title: "For your team alone", lead: "Nothing here is ever published.", fields: ["neverSay", "id"] },
];

/** What nobody fills in. */
export const hiddenFields: readonly string[] = ["version"];

/** Where fields go that no part names. */
export const otherSection = { id: "other", title: "More facts", lead: "" } as const;
