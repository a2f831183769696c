import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

export const repeatedHeading: Rule = {
  id: "IC806",
  name: "repeated-heading",
  title: "The same heading twice",
  why: "Readers who look for an answer find the first of two such headings and miss what stands under the second.",
  source: "House judgement",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "## What happened\n\nA leak.\n\n## What happened\n\nAn outage." },
      { text: "# A letter\n\n## What you can do\n\nNothing.\n\n## What we do\n\nAll.\n\n## What you can do\n\nWait." },
      { text: "## Contact\n\nWrite.\n\n## contact\n\nCall." },
      { text: "## How to reach us\n\nWrite.\n\n## **How to reach us**\n\nCall." },
      { text: "# Part\n\n### Cause\n\nA lock.\n\n### Cause\n\nA key." },
      { text: "## What happened?\n\nA leak.\n\n## What happened\n\nMore." },
    ],
    clean: [
      { text: "## What happened\n\nA leak.\n\n## What you can do\n\nNothing." },
      {
        text: "## The shop\n\n### Cause\n\nA lock.\n\n## The office\n\n### Cause\n\nA key.",
        note: "Each under a heading of its own.",
      },
      { text: "# We are sorry\n\nText.\n\n## We are sorry to all\n\nText." },
      { text: "```\n## A\n\n## A\n```\n\nCode." },
      { text: "**3 March**\n\nFound.\n\n**3 March**\n\nClosed.", note: "Bold lines, as in a course of events." },
      { text: "> ## A\n\n> ## A" },
    ],
  },
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  /** The headings above, one for each level, and those that stood beside them. */
  let above: readonly { readonly level: number; readonly title: string }[] = [];
  const seen = new Map<string, number>();
  for (const { level, title, headingSpan } of draft.sections) {
    if (level === 0 || !/^ {0,3}#/.test(draft.text.slice(headingSpan.start, headingSpan.end))) {
      continue;
    }
    above = above.filter((one) => one.level < level);
    const words = title.toLowerCase().replace(/[?!.:]$/, "");
    const path = [...above.map((one) => one.title), words].join("\n");
    const start = seen.get(path);
    if (start !== undefined && words !== "") {
      const { line } = draft.lines.positionAt(start);
      const message = say(
        "This heading is already in line {0}. Put both parts together, or give each a heading of its own.",
        String(line),
      );
      findings.push({ span: headingSpan, message });
    }
    seen.set(path, start ?? headingSpan.start);
    above = [...above, { level, title: words }];
  }
  return findings;
}
