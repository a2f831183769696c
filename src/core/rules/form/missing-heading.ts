import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const start = "---\nkind: notice-us-ca\n---\n\n# NOTICE OF DATA BREACH\n\n";
const headings = [
  "What Happened",
  "What Information Was Involved",
  "What We Are Doing",
  "What You Can Do",
  "For More Information",
] as const;

/** The Californian form with these headings, each with something under it. */
function form(names: readonly string[], mark = "##"): string {
  return start + names.map((name) => `${mark} ${name}\n\nWe tell you here.`).join("\n\n");
}

export const missingHeading: Rule = {
  id: "IC152",
  name: "missing-heading",
  title: "A heading that the law prescribes is not there",
  why: "California prescribes the headings of a notice word for word, so that people find the same thing in the same place in every one.",
  source: "California Civil Code 1798.82(d)(1)",
  severity: "warning",
  kinds: ["notice-us-ca"],
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: `${start}We have bad news.` },
      { text: form(headings.slice(1)) },
      { text: form(headings.slice(0, 4)) },
      { text: form(headings.filter((name) => name !== "What We Are Doing")) },
      { text: form(headings.map((name) => name.replace("You Can", "To"))) },
      { text: form(["What Happened", ...headings.slice(2)]) },
    ],
    clean: [
      { text: form(headings) },
      { text: form(headings.map((name) => `${name}?`)), note: "The form of the law has question marks." },
      { text: form(headings.map((name) => name.toUpperCase())) },
      { text: form(headings, "###") },
      { text: form([...headings, "Other Important Information"]) },
      { text: "# A notice to others\n\nWe have bad news.", note: "No law prescribes its headings." },
    ],
  },
  exceptions: "Where the notice goes to people of other states alone, draft a disclosure instead.",
};

function check({ draft, kind }: RuleContext): readonly RuleFinding[] {
  const titles = new Set(draft.sections.map(({ title }) => plain(title)));
  const missing = kind.headings.filter((heading) => !titles.has(plain(heading)));
  return missing.length === 0
    ? []
    : [
        {
          span: draft.titleSpan,
          message: `The law prescribes these headings, and they are not there: ${missing.map((heading) => `“${heading}”`).join(", ")}. Add them, each with its answer.`,
        },
      ];
}

/** In whatever letters, with or without a question mark. */
function plain(title: string): string {
  return title.toLowerCase().replace(/\W+/g, " ").trim();
}
